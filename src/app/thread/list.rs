//! The list that says what the picture does.

use crate::i18n::messages::thread;
use crate::model::RecordKey;
use crate::modules::Module;
use crate::modules::thread::Beside;
use crate::platform;
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{ItemLink, ShowMore, WINDOW};

use super::scene::Scene;

/// Each item with what it rests on and what it leads to.
#[component]
pub(super) fn List(scene: Scene) -> impl IntoView {
    let shell = use_shell();
    let placed = scene.placed;
    // The picture is there first.
    let shown = RwSignal::new(0);
    platform::after_paint(move || {
        // Who has gone on meanwhile has taken the list away.
        let _gone = shown.try_set(WINDOW);
    });
    let keys = move || {
        placed.with(|placed| placed.graph.items.iter().map(|item| item.key).take(shown.get()).collect::<Vec<_>>())
    };
    let hidden = Signal::derive(move || placed.with(|placed| placed.graph.items.len()).saturating_sub(shown.get()));
    view! {
        <section class="thread-twin" aria-labelledby="thread-list">
            <h2 id="thread-list">{shell.text(thread::AS_LIST)}</h2>
            <ul data-testid="thread-list">{each(keys, move |key| line(shell, scene, key))}</ul>
            <ShowMore shown hidden />
        </section>
    }
}

fn line(shell: Shell, scene: Scene, key: RecordKey) -> View {
    let sides = Memo::new(move |_| {
        scene.placed.with(|placed| placed.graph.place_of(key).map(|item| placed.graph.beside(item))).unwrap_or_default()
    });
    let side = move |Beside { word, keys }: Beside| {
        let item = |target: RecordKey| view! { <ItemLink target arrow="" with_name=true /> };
        view! { <dt>{shell.text(word)}</dt><dd>{keys.into_iter().map(item).collect_view()}</dd> }
    };
    let stage = Module::of(key.table).map_or(0, |module| module.spec().stage.number());
    view! {
        <li class=format!("stage-{stage}")>
            <b><ItemLink target=key arrow="" with_name=true /></b>
            " "<small>{Module::of(key.table).map(|module| view! { {shell.text(module.name())} })}</small>
            {move || (!sides.with(Vec::is_empty)).then(|| view! { <dl>{sides.get().into_iter().map(side).collect_view()}</dl> })}
        </li>
    }
}
