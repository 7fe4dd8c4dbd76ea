//! The swim lanes: the picture, and the same steps as rows.

use crate::drawing::Picture;
use crate::modules::process::analysis::lanes;
use crate::modules::process::texts;
use crate::modules::process::view::board::Figures;
use crate::modules::process::view::flow::FLOW;
use crate::platform::{after_paint, on_window, width_of};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Drawn;

/// What the lanes stand in.
const ROOM: &str = "lanes";

/// The lanes in as many bands as the room takes.
#[component]
pub fn LanesView() -> impl IntoView {
    let shell = use_shell();
    // Nothing before it is laid out: then the lanes are drawn as for a page.
    let room = RwSignal::new(0.0_f64);
    let measure = move || {
        // The view may be gone by then.
        let _gone = width_of(ROOM).map(|width| room.try_update(|room| *room = width));
    };
    after_paint(measure);
    let _kept = StoredValue::new_local(on_window("resize", move |_| measure()));
    let made = Memo::new(move |_| {
        shell.workspace.track_tables(FLOW);
        let room = room.get();
        shell.preferences.with_formats(|formats| shell.workspace.read(|plan| lanes(plan, formats, room)))
    });
    view! {
        <Figures />
        {move || {
            let pictures = made.get();
            if pictures.is_empty() {
                return view! { <p class="empty">{shell.text(texts::LANES_EMPTY)}</p> };
            }
            view! {
                <div class="lanes sheet">
                    <p class="help">{shell.text(texts::LANES_NOTE)}</p>
                    <div id=ROOM>{pictures.into_iter().map(band).collect_view()}</div>
                </div>
            }
        }}
    }
}

/// A band that scrolls by itself where the screen is narrower, and its steps for those who do not see it.
fn band(picture: Picture) -> View {
    let rows = picture.legend.into_iter().flat_map(|legend| legend.rows).map(|cells| {
        view! { <li>{cells.join(" · ")}</li> }
    });
    let name = picture.title;
    view! {
        <div class="lanes-scroll" tabindex="0" role="region" aria-label=name data-testid="lanes">
            <Drawn drawing=picture.drawing />
            <ol class="visually-hidden">{rows.collect_view()}</ol>
        </div>
    }
}
