//! The sections of an outline as a bar of their times, with the target on it.

use crate::modules::pitch::analysis::CueCard;
use crate::ui::dom::prelude::*;

/// The width of the drawing; the page stretches it.
const WIDTH: u32 = 1000;

/// The bar, with a mark at the second that is reached while somebody speaks. It is decoration: the line beside it says
/// the times.
pub fn speech_bar(cards: &[CueCard], target: Option<u32>, reached: Option<Memo<u32>>) -> View {
    let end = cards.last().map_or(0, |card| card.end);
    let scale = end.max(target.unwrap_or(0)).max(1);
    let x = move |seconds: u32| u64::from(seconds) * u64::from(WIDTH) / u64::from(scale);
    let part = |card: &CueCard| {
        let late = target.is_some_and(|target| card.end > target);
        // A gap of four thousandths keeps neighbours apart.
        let (from, to) = (x(card.start), x(card.end).saturating_sub(4));
        view! { <rect class="speech-part" class:late=late x=from.to_string() y="3" width=to.saturating_sub(from).to_string() height="8" /> }
    };
    let mark = target.map(|target| {
        let at = x(target).min(u64::from(WIDTH) - 4);
        view! { <rect class="speech-target" x=at.to_string() y="0" width="4" height="14" /> }
    });
    view! {
        <svg class="speech-bar" viewBox=format!("0 0 {WIDTH} 14") preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {cards.iter().map(part).collect_view()}
            {mark}
            {reached.map(|reached| view! {
                <rect class="speech-reached" x=move || x(reached.get().min(scale)).to_string() y="0" width="6" height="14" />
            })}
        </svg>
    }
}
