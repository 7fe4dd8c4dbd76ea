//! The commands that are offered.

use crate::app::palette::offer::{Command, Goal, Offer};
use crate::app::palette::pages::before_today;
use crate::catalogue::additions;
use crate::i18n::messages::{bar, home, keys, palette, print, snapshots};
use crate::i18n::{Locale, Message, Text};
use crate::modules::Module;
use crate::platform::undo_keys;
use crate::store::{Shell, Theme};

/// What can be done here and now, in the language of the moment.
pub(super) fn commands(shell: Shell) -> Vec<Offer> {
    let text = |text: Text| shell.preferences.text(text).to_owned();
    let offer = |label: Text, command: Command| {
        let elsewhere = Locale::ALL.map(|locale| label.get(locale));
        Offer::new(text(label), Goal::Do(command)).known_as(elsewhere.to_vec())
    };
    let mut all = Vec::new();
    let is_open = shell.workspace.open_plan().is_some();
    if is_open {
        all.extend(before_today(shell));
        all.extend(steps(shell));
        all.push(offer(print::EXPORT_JSON_GO, Command::Export).found_by(palette::WORDS_EXPORT));
        all.push(offer(snapshots::SNAP_MAKE, Command::Snapshot));
    }
    let others = Locale::ALL.into_iter().filter(|locale| *locale != shell.preferences.locale());
    all.extend(others.map(|locale| {
        let label = shell.labelled(bar::LANGUAGE_LABEL, locale.own_name());
        Offer::new(label, Goal::Do(Command::Language(locale)))
            .known_as(vec![bar::LANGUAGE_LABEL.get(locale)])
            .found_by(palette::WORDS_LANGUAGE)
    }));
    let themes = Theme::ALL.into_iter().filter(|theme| *theme != shell.preferences.theme());
    all.extend(themes.map(|theme| {
        offer(theme.name(), Command::Appearance(theme)).of(&text(bar::THEME_LABEL)).found_by(palette::WORDS_APPEARANCE)
    }));
    all.push(offer(keys::KEYS_TITLE, Command::Keys).of("?"));
    all.push(offer(home::DOOR_START, Command::NewPlan));
    all.push(offer(home::DOOR_OPEN, Command::OpenFile));
    if is_open {
        all.extend(to_add(shell));
    }
    all
}

/// Undo and redo, where there is something to take back or to do again.
fn steps(shell: Shell) -> impl Iterator<Item = Offer> {
    let (undo, redo) = shell.workspace.steps();
    let (undo_keys, redo_keys) = undo_keys();
    let step = move |what: Option<Message>, label: Text, keys: &'static str, command: Command| {
        let label = shell.render(&label.with("what", what?).with("keys", keys));
        Some(Offer::new(label, Goal::Do(command)))
    };
    let steps =
        [step(undo, bar::UNDO_OF, undo_keys, Command::Undo), step(redo, bar::REDO_OF, redo_keys, Command::Redo)];
    steps.into_iter().flatten()
}

/// The lists to which something can be added.
fn to_add(shell: Shell) -> impl Iterator<Item = Offer> {
    let locale = shell.preferences.locale();
    additions(shell.audience.get()).filter_map(move |addition| {
        let module = Module::of(addition.table)?;
        let label = shell.render(&palette::PAL_ADD.with("name", addition.name()));
        let kind = addition.place.map(|_| addition.table.spec().name.get(locale));
        let detail = kind.into_iter().chain([module.name().get(locale)]).collect::<Vec<_>>().join(" · ");
        let elsewhere =
            Locale::ALL.into_iter().filter(|other| *other != locale).map(|other| addition.name().get(other));
        let offer = Offer::new(label, Goal::Add(addition)).of(&detail).in_module(module);
        Some(offer.known_as(elsewhere.collect()).found_by(palette::WORDS_ADD))
    })
}
