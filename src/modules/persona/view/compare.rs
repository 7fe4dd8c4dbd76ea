//! Two or three personas side by side, with their differences marked.

use crate::model::{FieldSpec, RecordKey, Table};
use crate::modules::persona::spec::persona;
use crate::modules::persona::texts;
use crate::modules::persona::view::faces::Faces;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::SideBySide;

/// The most columns in which texts are still read.
const MOST: usize = 3;

/// The comparison. It begins with the first two.
#[component]
pub fn CompareView() -> impl IntoView {
    let shell = use_shell();
    let all = shell.workspace.keys_of(Table::Persona);
    let wanted = RwSignal::new(all.with_untracked(|all| all.iter().copied().take(2).collect::<Vec<_>>()));
    let keys = Memo::new(move |_| {
        let wanted = wanted.get();
        all.with(|all| wanted.into_iter().filter(|key| all.contains(key)).collect::<Vec<_>>())
    });
    let choose = move |key: RecordKey| {
        let mut chosen = keys.get_untracked();
        if chosen.contains(&key) {
            chosen.retain(|other| *other != key);
        } else if chosen.len() < MOST {
            chosen.push(key);
        } else {
            return shell.notices.show(texts::COMPARE_FULL, None);
        }
        wanted.set(chosen);
    };
    view! {
        <p class="help">{shell.text(texts::COMPARE_HINT)}</p>
        <Faces is_chosen=move |key: RecordKey| keys.with(|keys| keys.contains(&key)) choose />
        {when(move || keys.with(|keys| keys.len() > 1), move || view! {
            <SideBySide keys fields=compared() caption=texts::VIEW_COMPARE corner=texts::COLUMN_COMPARED mark_differences=true />
        })}
    }
}

/// Everything but what names a persona or tells where it stands.
fn compared() -> Vec<&'static FieldSpec> {
    let left_out = [persona::NAME.spec, persona::AVATAR.spec, persona::ANTI.spec];
    Table::Persona.spec().fields.iter().copied().filter(|field| !left_out.contains(field)).collect()
}
