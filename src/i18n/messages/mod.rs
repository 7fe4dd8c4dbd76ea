//! The words around the modules, one file for each part of the screen.

pub mod about;
pub mod app;
pub mod bar;
pub mod cards;
pub mod coach;
pub mod collect;
pub mod common;
pub mod deals;
pub mod evening;
pub mod example;
pub mod export;
pub mod form;
pub mod home;
pub mod import;
pub mod import_changes;
pub mod import_failed;
pub mod import_repairs;
pub mod journey;
pub mod keys;
pub mod offline;
pub mod palette;
pub mod panel;
pub mod pasting;
pub mod people;
pub mod plane;
pub mod print;
pub mod safety;
pub mod sales_process;
pub mod say;
pub mod snapshots;
pub mod thread;
pub mod units;
pub mod what;
pub mod when;

/// Every file with its phrases, for the tests that read them all.
#[cfg(test)]
macro_rules! files {
    ($( $file:ident ),+) => {
        pub(crate) const ALL_TEXTS: &[&[(&str, crate::i18n::Text)]] = &[ $( $file::ALL_TEXTS ),+ ];
        pub(crate) const ALL_PLURALS: &[&[(&str, crate::i18n::Plural)]] = &[ $( $file::ALL_PLURALS ),+ ];
    };
}

#[cfg(test)]
files! {
    about, app, bar, cards, coach, collect, common, deals, evening, example, export, form, home, import, import_changes,
    import_failed, import_repairs, journey, keys, offline, palette, panel, pasting, people, plane, print, safety, sales_process, say, snapshots,
    thread, units, what, when
}
