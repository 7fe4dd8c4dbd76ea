//! The drawn picture of a persona: a few shapes in two colours, decoration beside the name.

use crate::model::RecordKey;
use crate::modules::persona::analysis::Avatar as Look;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;

/// Outlines of faces, on a grid of 48.
const FACES: [&str; 3] = [
    "M24 12c5 0 9 4 9 11s-4 12-9 12-9-5-9-12 4-11 9-11z",
    "M24 12c6 0 10 4 10 11 0 6-4 11-10 11s-10-5-10-11c0-7 4-11 10-11z",
    "M18 13h12c2 0 4 2 4 4v9c0 5-4 9-10 9s-10-4-10-9v-9c0-2 2-4 4-4z",
];

/// Hair, drawn over the face: short, bob, bun, sides only, fringe, curls, parted, long.
const HAIRS: [&str; 8] = [
    "M13.5 22c-.5-9 4.5-13 10.5-13s11 4 10.5 13c-2-5-5-7-10.5-7s-8.5 2-10.5 7z",
    "M13 31c-1-3-1-7-1-10 0-8 5-13 12-13s12 5 12 13c0 3 0 7-1 10-2-1-3-4-3-9-4-1-7-3-9-6-1 3-4 5-7 6 0 5-1 8-3 9z",
    "M24 3a4 4 0 0 1 2.8 6.900C31 11 34.5 14 34.5 22c-2-5-5-7-10.5-7s-8.5 2-10.5 7c0-8 3.5-11 7.700-12.100A4 4 0 0 1 24 3z",
    "M14.5 25c-2-3-2-7 0-10 1 3 1 7 0 10zm19 0c2-3 2-7 0-10-1 3-1 7 0 10z",
    "M13 24c-1-10 4-15 11-15s12 5 11 15c-1-2-2-4-2-7H15c0 3-1 5-2 7z",
    "M15 22a4 4 0 0 1-1-7 4.5 4.5 0 0 1 5-6 6 6 0 0 1 10 0 4.5 4.5 0 0 1 5 6 4 4 0 0 1-1 7c-1-4-4-6-9-6s-8 2-9 6z",
    "M13 23c-1-9 4-14 11-14s12 5 11 13c-4-1-7-4-8-8-2 5-8 7-14 9z",
    "M11 38c1-5 1-11 1-17 0-8 5-13 12-13s12 5 12 13c0 6 0 12 1 17h-5c1-5 1-10 0-16-4-1-7-3-8-6-1 3-4 5-8 6-1 6-1 11 0 16z",
];

/// Glasses: none, round, square.
const GLASSES: [&str; 3] = [
    "",
    "M17 23a3 3 0 1 0 6 0 3 3 0 1 0-6 0zm8 0a3 3 0 1 0 6 0 3 3 0 1 0-6 0zm-2 0h2",
    "M16.5 21h6v4.5h-6zm9 0h6v4.5h-6zm-3 1h3",
];

/// Mouths: a smile, a straight one, a half smile.
const MOUTHS: [&str; 3] = ["M20.5 29c2 2.5 5 2.5 7 0", "M21 30h6", "M21 30c2 1 4 .5 6-1"];

const SHOULDERS: &str = "M7 48c1-9 8-13 17-13s16 4 17 13z";
const EYES: &str = "M20 23h.01M28 23h.01";

/// The picture of a persona. It changes with the name.
#[component]
pub fn Avatar(key: RecordKey) -> impl IntoView {
    let record = use_shell().workspace.record(key);
    let look = Memo::new(move |_| record.get().map(|record| Look::of(&record)));
    move || look.get().map(draw)
}

fn draw(look: Look) -> View {
    let shape = |shapes: &[&'static str], number: u8| shapes.get(usize::from(number)).copied().unwrap_or_default();
    view! {
        <svg class="avatar" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <rect class=format!("avatar-ground hue-{}", look.ground) width="48" height="48" />
            <g class=format!("hue-{}", look.figure)>
                <path class="avatar-clothes" d=SHOULDERS />
                <path class="avatar-face" d=shape(&FACES, look.face) />
                <path class="avatar-hair" d=shape(&HAIRS, look.hair) />
            </g>
            <path class="avatar-lines eyes" d=EYES />
            <path class="avatar-lines" d=shape(&MOUTHS, look.mouth) />
            <path class="avatar-lines" d=shape(&GLASSES, look.glasses) />
        </svg>
    }
}
