//! What happens when a row is chosen.

use crate::app::history::NAME_FIELD;
use crate::app::palette::offer::{Command, Goal};
use crate::catalogue::Addition;
use crate::i18n::messages::say;
use crate::model::{RecordKey, Table};
use crate::modules::Module;
use crate::platform::click_element;
use crate::reactive::*;
use crate::store::{Over, Page, Route, Shell};
use crate::ui::widgets::add_field_id;

/// Goes where a row leads, or does what it says.
pub(super) fn act(shell: Shell, goal: Goal) {
    match goal {
        Goal::Go(route) => shell.go(&route),
        Goal::Item(key) => open(shell, key),
        Goal::Field(key, field) => shell.reveal(key, field),
        Goal::Add(addition) => add(shell, addition),
        Goal::Do(command) => run(shell, command),
    }
}

fn open(shell: Shell, key: RecordKey) {
    if let Some(plan) = shell.workspace.open_plan_now() {
        shell.selected.set(Some(key));
        // What is a person's is looked for more often than what is written of the person.
        let route = if key.table == Table::Person { Route::person(plan, key) } else { Route::item(plan, key) };
        shell.go_to(&route, key.to_string());
    }
}

fn add(shell: Shell, addition: Addition) {
    if let Some((plan, module)) = shell.workspace.open_plan_now().zip(Module::of(addition.table)) {
        let route = Route::module(plan, module).with_view(Module::view_of(addition.table));
        shell.go_to(&route, add_field_id(addition.table, addition.place.map(|place| place.code), None));
    }
}

/// Goes where one is made: under a name, and beside those that are there.
fn snapshot(shell: Shell) {
    if let Some(plan) = shell.workspace.open_plan_now() {
        shell.go_to(&Route::page(plan, Page::History), NAME_FIELD.to_owned());
    }
}

fn run(shell: Shell, command: Command) {
    match command {
        Command::Undo => drop(shell.undo()),
        Command::Redo => drop(shell.redo()),
        Command::Export => shell.export_plan(),
        Command::Snapshot => snapshot(shell),
        Command::Language(locale) => {
            shell.preferences.set_locale(locale);
            shell.notices.say(say::SAY_LANGUAGE);
        }
        Command::Appearance(theme) => shell.preferences.set_theme(theme),
        Command::Keys => shell.over.set(Some(Over::Keys)),
        Command::NewPlan => shell.start_plan(Page::Module(Module::Basics)),
        Command::OpenFile => click_element("import-file"),
    }
}
