//! Which field a column of pasted rows goes into, and what its cells are there.

use crate::model::{FieldSpec, InputFault, Kind, Record, Score, TableSpec, Value};

/// Reads what would be typed into a field, as [`Kind::read_input`] does where the user is.
pub type ReadTyped<'a> = &'a dyn Fn(Kind, &str) -> Result<Option<Value>, InputFault>;

/// Where the columns of pasted rows go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The field of each column; `None` where it stays out.
    pub fields: Vec<Option<&'static FieldSpec>>,
    /// Whether the first row names the columns.
    pub has_head: bool,
}

/// A cell that does not fit the field of its column.
#[derive(Clone, Debug, PartialEq)]
pub struct Misfit {
    /// The column, from 0.
    pub column: usize,
    /// Why.
    pub fault: InputFault,
}

impl Columns {
    /// The fields that a column may go into: those that are written, or chosen from a list. A place that is given already
    /// is none of them.
    pub fn offered(spec: &TableSpec, is_placed: bool) -> Vec<&'static FieldSpec> {
        let place = spec.places.as_ref().map(|places| places.field).filter(|_| is_placed);
        let is_offered = |field: &&FieldSpec| {
            let is_written = !matches!(
                field.kind,
                Kind::Choices(_) | Kind::Link(_) | Kind::Links(_) | Kind::LinkedFrom(_) | Kind::Ratings(_)
            );
            is_written && place != Some(*field)
        };
        spec.fields.iter().copied().filter(is_offered).collect()
    }

    /// What the rows themselves say: the first one where it names fields, in either language. Else the first column is the
    /// title, and of the others those that a single field left over takes whole.
    pub fn of(spec: &TableSpec, is_placed: bool, rows: &[Vec<String>], typed: ReadTyped) -> Self {
        let offered = Self::offered(spec, is_placed);
        let width = rows.first().map_or(0, Vec::len);
        let named: Vec<_> = rows.first().into_iter().flatten().map(|cell| named(&offered, cell)).collect();
        let mut columns = Self { has_head: named.iter().any(Option::is_some), fields: vec![None; width] };
        for (column, field) in named.into_iter().enumerate() {
            columns.put(column, field);
        }
        let title = spec.title;
        if let Some(free) = columns.fields.iter().position(Option::is_none)
            && !columns.fields.contains(&Some(title))
        {
            columns.put(free, Some(title));
        }
        for column in 0..width {
            let free = || offered.iter().copied().filter(|field| !columns.fields.contains(&Some(*field)));
            let mut fitting = free().filter(|field| columns.content(rows).all(|row| fits(field, row, column, typed)));
            if let (None, Some(only), None) =
                (columns.fields.get(column).copied().flatten(), fitting.next(), fitting.next())
            {
                columns.put(column, Some(only));
            }
        }
        columns
    }

    /// Sends a column into a field, or nowhere; another column that went there stays out.
    pub fn put(&mut self, column: usize, field: Option<&'static FieldSpec>) {
        for (other, place) in self.fields.iter_mut().enumerate() {
            if other == column {
                *place = field;
            } else if field.is_some() && *place == field {
                *place = None;
            }
        }
    }

    /// The rows without the one that names the columns.
    pub fn content<'a>(&self, rows: &'a [Vec<String>]) -> impl Iterator<Item = &'a Vec<String>> + use<'a> {
        rows.iter().skip(usize::from(self.has_head))
    }

    /// The record that a row is, and what of it does not fit; `None` where nothing of it goes anywhere.
    pub fn read(&self, row: &[String], typed: ReadTyped) -> (Option<Record>, Vec<Misfit>) {
        let (mut record, mut misfits) = (Record::default(), Vec::new());
        for (column, (cell, field)) in row.iter().zip(&self.fields).enumerate() {
            let Some(field) = field else { continue };
            match value(field.kind, cell, typed) {
                Ok(value) => record.set_value(field, value),
                Err(fault) => misfits.push(Misfit { column, fault }),
            }
        }
        let says_something = record.values().next().is_some();
        (says_something.then_some(record), misfits)
    }
}

/// The field that a heading names.
fn named(offered: &[&'static FieldSpec], heading: &str) -> Option<&'static FieldSpec> {
    let heading = heading.trim().to_lowercase();
    let names = |field: &FieldSpec| [field.label.en, field.label.zh, field.id].map(str::to_lowercase);
    offered.iter().copied().find(|field| names(field).contains(&heading))
}

fn fits(field: &FieldSpec, row: &[String], column: usize, typed: ReadTyped) -> bool {
    row.get(column).is_none_or(|cell| value(field.kind, cell, typed).is_ok())
}

/// What a cell says in a field: as typed, and where the field has a list, as it is called there in either language.
fn value(kind: Kind, cell: &str, typed: ReadTyped) -> Result<Option<Value>, InputFault> {
    let called = |label: crate::i18n::Text| [label.en, label.zh].map(str::to_lowercase).contains(&cell.to_lowercase());
    match kind {
        Kind::Choice(choices) => match choices.iter().find(|choice| called(choice.label)) {
            Some(choice) => Ok(Some(Value::Choice(choice.code))),
            None => typed(kind, cell),
        },
        Kind::Score(levels) => match Score::ALL.into_iter().zip(levels).find(|(_, level)| called(**level)) {
            Some((score, _)) => Ok(Some(Value::Score(score))),
            None => typed(kind, cell),
        },
        Kind::Flag => match cell.to_lowercase().as_str() {
            "yes" | "true" | "x" | "✓" | "✔" | "☑" | "1" | "是" | "对" | "√" => Ok(Some(Value::Flag(true))),
            "" | "no" | "false" | "-" | "☐" | "0" | "否" | "不" => Ok(None),
            _ => Err(InputFault::Choice),
        },
        _ => typed(kind, cell),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Table, Writing};
    use crate::modules::swot::spec::{Quadrant, item};

    const PLAIN: ReadTyped = &|kind, cell| kind.read_input(cell, &Writing::PLAIN);

    fn rows(rows: &[&[&str]]) -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
    }

    #[test]
    fn headings_in_either_language_name_the_fields() {
        for head in [["Evidence", "fact", "IMPACT", "Colour"], ["证据", "事实", "影响", "颜色"]] {
            let rows = rows(&[&head, &["12 pilots", "Fast", "5", "red"]]);
            let columns = Columns::of(Table::Swot.spec(), true, &rows, PLAIN);
            let fields = [Some(item::EVIDENCE.spec), Some(item::TEXT.spec), Some(item::IMPACT.spec), None];
            assert_eq!(columns, Columns { fields: fields.to_vec(), has_head: true }, "{head:?}");
            let (record, misfits) = columns.content(&rows).map(|row| columns.read(row, PLAIN)).next().unwrap();
            let record = record.unwrap();
            assert_eq!((record.text(item::TEXT), record.text(item::EVIDENCE)), ("Fast", "12 pilots"));
            assert_eq!((record.get(item::IMPACT), misfits), (Score::new(5), vec![]));
        }
    }

    #[test]
    fn without_headings_the_first_column_is_the_title_and_what_could_go_to_several_fields_stays_out() {
        let rows = rows(&[&["Fast", "Threat", "5"], &["Near", "Strength", "3"]]);
        let mut columns = Columns::of(Table::Swot.spec(), false, &rows, PLAIN);
        assert_eq!(columns.fields, [Some(item::TEXT.spec), None, None]);
        columns.put(1, Some(item::QUADRANT.spec));
        let quadrants = columns.content(&rows).map(|row| columns.read(row, PLAIN).0.unwrap().get(item::QUADRANT));
        assert_eq!(quadrants.collect::<Vec<_>>(), [Some(Quadrant::Threat), Some(Quadrant::Strength)]);
        let dated: Vec<_> = rows.iter().map(|row| vec![row[0].clone(), "2026-03-09".to_owned()]).collect();
        // "Evidence" takes any text, so a date might be one.
        assert_eq!(Columns::of(Table::Swot.spec(), true, &dated, PLAIN).fields, [Some(item::TEXT.spec), None]);
    }

    #[test]
    fn a_field_takes_one_column_and_a_cell_that_does_not_fit_is_told() {
        let rows = rows(&[&["Fast", "high up"], &["", ""]]);
        let mut columns = Columns::of(Table::Swot.spec(), true, &rows, PLAIN);
        columns.put(1, Some(item::IMPACT.spec));
        let (record, misfits) = columns.read(rows.first().unwrap(), PLAIN);
        assert_eq!(record.unwrap().text(item::TEXT), "Fast");
        assert_eq!(misfits.iter().map(|misfit| misfit.column).collect::<Vec<_>>(), [1]);
        assert_eq!(columns.read(rows.last().unwrap(), PLAIN), (None, vec![]));
        columns.put(1, Some(item::TEXT.spec));
        assert_eq!(columns.fields, [None, Some(item::TEXT.spec)]);
    }

    #[test]
    fn levels_choices_and_ticks_are_read_as_they_are_called() {
        let Kind::Score(levels) = item::IMPACT.spec.kind else { panic!("a score") };
        for (score, word) in Score::ALL.into_iter().zip(levels) {
            let read = [word.en, word.zh].map(|word| value(item::IMPACT.spec.kind, word, PLAIN).unwrap());
            assert!(read.iter().all(|read| *read == Some(Value::Score(score))), "{score:?}");
        }
        assert_eq!(value(Kind::Flag, "是", PLAIN), Ok(Some(Value::Flag(true))));
        assert_eq!(
            (value(Kind::Flag, "No", PLAIN), value(Kind::Flag, "maybe", PLAIN)),
            (Ok(None), Err(InputFault::Choice))
        );
    }
}
