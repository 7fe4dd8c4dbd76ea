//! Points from the figures: what that will do, and the button that does it.

use crate::model::Table;
use crate::modules::negotiation::analysis::{fill_points, points_to_fill};
use crate::modules::negotiation::texts;
use crate::store::{Shell, Watched};
use crate::ui::dom::prelude::*;

/// Gives options points from their values.
pub(super) fn fill_button(shell: Shell) -> View {
    view! { <button type="button" class="quiet" data-testid="fill-points" on:click=move |_| fill(shell)>{shell.text(texts::POINTS_FILL)}</button> }
}

fn fill(shell: Shell) {
    let patch = shell.workspace.make(fill_points);
    if patch.is_empty() {
        shell.notices.show(texts::POINTS_NONE, None);
    } else {
        shell.workspace.run_patch(&patch, texts::WHAT_POINTS);
    }
}

/// What the button will do, and for how many options it can do nothing.
pub(super) fn points_line(shell: Shell) -> View {
    let counts = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::Issue));
        shell.workspace.watch_now(Watched::Content(Table::IssueOption), points_to_fill)
    });
    let line = move || {
        let (fills, lacks) = counts.get();
        let will = (fills > 0).then(|| shell.render(&texts::POINTS_WILL.with_count(fills)));
        let lack = (lacks > 0).then(|| shell.render(&texts::POINTS_LACK.with_count(lacks)));
        let words: Vec<String> = will.into_iter().chain(lack).collect();
        (!words.is_empty()).then(|| view! { <p class="help" data-testid="points-line">{words.join(" ")}</p> })
    };
    view! { {line} }
}
