//! Which columns of a table are shown.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::cards;
use crate::model::{FieldSpec, Kind, Table};
use crate::platform::{read_setting, window_width, write_setting};
use crate::store::use_shell;

/// A column of the records of a table.
pub type Column = &'static FieldSpec;

/// The columns of a table, of which some are shown: those that were chosen in this browser, else all; in a window too
/// narrow for all the first that have room, as those one decides by are declared first.
#[derive(Clone, Copy)]
pub struct Columns {
    table: Table,
    all: &'static [Column],
    shown: RwSignal<Vec<Column>>,
}

/// From this width of the window on there is room to scroll beside what is read; in CSS pixels.
const WIDE: f64 = 1100.0;
/// So many are always shown.
const LEAST: usize = 3;

impl Columns {
    /// The columns of a table, as they were chosen.
    pub fn of(table: Table, all: &'static [Column]) -> Self {
        let chosen: Vec<Column> = read_setting(&setting(table)).map(|text| named(all, &text)).unwrap_or_default();
        let fitting = || all.iter().copied().take(fitting(all, window_width())).collect();
        Self { table, all, shown: RwSignal::new(if chosen.is_empty() { fitting() } else { chosen }) }
    }

    /// The columns that are shown, in their order; watched.
    pub fn shown(self) -> Vec<Column> {
        self.shown.get()
    }

    fn toggle(self, column: Column) {
        let is_shown = |other: &Column| self.shown.with_untracked(|shown| shown.contains(other));
        let wanted = |other: &Column| if *other == column { !is_shown(other) } else { is_shown(other) };
        let next: Vec<Column> = self.all.iter().copied().filter(wanted).collect();
        if !next.is_empty() {
            let ids: Vec<&str> = next.iter().map(|column| column.id).collect();
            write_setting(&setting(self.table), &ids.join(","));
            self.shown.set(next);
        }
    }

    /// Boxes to tick, one for each column but the first, which names the row.
    pub fn choice(self) -> View {
        let shell = use_shell();
        let tick = move |column: &Column| {
            let column = *column;
            let is_shown = move || self.shown.with(|shown| shown.contains(&column));
            view! {
                <label>
                    <input type="checkbox" prop:checked=is_shown on:change=move |_| self.toggle(column) />
                    {shell.text(column.label)}
                </label>
            }
        };
        let hidden = move || self.all.len() - self.shown.with(Vec::len);
        view! {
            <details class="columns">
                <summary>
                    {move || match hidden() {
                        0 => shell.preferences.text(cards::COLUMNS).to_owned(),
                        count => shell.render(&cards::COLUMNS_HIDDEN.with_count(count)),
                    }}
                </summary>
                <div>{self.all.iter().skip(1).map(tick).collect_view()}</div>
            </details>
        }
    }
}

fn setting(table: Table) -> String {
    format!("columns-{}", table.id())
}

/// The columns that a setting names; those of a newer version are passed over.
fn named(all: &[Column], text: &str) -> Vec<Column> {
    let ids: Vec<&str> = text.split(',').collect();
    all.iter().copied().filter(|column| ids.contains(&column.id)).collect()
}

/// How many columns have room in a window of this width.
fn fitting(all: &[Column], width: f64) -> usize {
    if width >= WIDE {
        return all.len();
    }
    let need = |column: &Column| if matches!(column.kind, Kind::Text | Kind::Paragraph) { 250.0 } else { 135.0 };
    let mut left = width - 90.0;
    let fits = all.iter().take_while(|column| {
        left -= need(column);
        left >= 0.0
    });
    fits.count().max(LEAST).min(all.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::risk::spec::risk;

    const ALL: &[Column] =
        &[risk::TITLE.spec, risk::LIKELIHOOD.spec, risk::IMPACT.spec, risk::OWNER.spec, risk::STATUS.spec];

    #[test]
    fn a_wide_window_shows_all_and_a_narrow_one_the_first_that_have_room() {
        let count = |width| fitting(ALL, width);
        assert_eq!([count(1280.0), count(1024.0), count(650.0), count(360.0)], [5, 5, 3, 3]);
        assert_eq!(fitting(&ALL[..2], 360.0), 2);
    }

    #[test]
    fn what_was_chosen_keeps_the_order_of_the_table_and_names_of_other_versions_are_passed_over() {
        assert_eq!(named(ALL, "owner,title,later"), [risk::TITLE.spec, risk::OWNER.spec]);
        assert!(named(ALL, "").is_empty());
    }
}
