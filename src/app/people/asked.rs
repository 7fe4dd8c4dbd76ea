//! What of the agenda is asked for.

use crate::i18n::messages::people;
use crate::model::{RecordKey, Table};
use crate::modules::Module;
use crate::modules::agenda::{Grouping, Wanted};
use crate::store::{Route, Shell};
use crate::ui::dom::prelude::*;

/// What is asked for: by the address the person of the page and how lines stand together, by the filters what else.
#[derive(Clone, Copy)]
pub struct Asked {
    /// Whose page it is, where it is somebody's.
    pub page_of: Memo<Option<RecordKey>>,
    /// Whether the person of the page is not in the plan.
    gone: Memo<bool>,
    /// How the lines stand together.
    pub grouping: Memo<Grouping>,
    /// The person that is chosen.
    pub person: RwSignal<Option<RecordKey>>,
    /// The module that is chosen.
    pub module: RwSignal<Option<Module>>,
    /// Whether also that is shown which is done or over.
    pub past: RwSignal<bool>,
}

impl Asked {
    /// What the address asks for, with no filter yet.
    pub fn begin(shell: Shell) -> Self {
        let page_of = Memo::new(move |_| match shell.route() {
            Route::Plan { item, .. } => item.filter(|key| key.table == Table::Person),
            _ => None,
        });
        let people = shell.workspace.keys_of(Table::Person);
        let gone = move |_: Option<&bool>| page_of.get().is_some_and(|page| people.with(|all| !all.contains(&page)));
        let view = shell.view();
        Self {
            page_of,
            gone: Memo::new(gone),
            grouping: Memo::new(move |_| view.with(|view| Grouping::of(view.as_deref()))),
            person: RwSignal::new(None),
            module: RwSignal::new(None),
            past: RwSignal::new(false),
        }
    }

    /// Whether it is the page of a person who is not in the plan, watched.
    pub fn is_gone(self) -> bool {
        self.gone.get()
    }

    /// What it is of, watched: all, or a person by name.
    pub fn title(self, shell: Shell) -> String {
        let title = match self.wanted().person {
            Some(person) => people::PEOPLE_OF.with("name", shell.workspace.name_of(person)),
            None => people::PEOPLE_TITLE.into(),
        };
        shell.render(&title)
    }

    /// What is wanted, watched.
    pub fn wanted(self) -> Wanted {
        let person = self.page_of.get().or_else(|| self.person.get());
        Wanted { person, module: self.module.get(), past: self.past.get() }
    }
}
