//! The competency matrix and the score sheet as they are printed.

use crate::drawing::{Matrix, MatrixCell, MatrixRow, Role};
use crate::i18n::{Formats, Locale};
use crate::method::{marked_name, name};
use crate::model::{Choice, FieldSpec, Plan, RecordKey, Table};
use crate::modules::training::analysis::Competences;
use crate::modules::training::analysis::matrix::{Cell, LARGE_GAP, competence, level};
use crate::modules::training::analysis::practice::{points_of, practices_of, sum_of};
use crate::modules::training::spec::{Competence, practice, rating, score_point};
use crate::modules::training::texts;

/// What the matrix tells of a rating.
pub const TOLD: &[&FieldSpec] = &[rating::PERSON.spec, rating::WANTED.spec, rating::ACTUAL.spec, rating::RATED_ON.spec];

/// The columns of a blank score sheet: as many as learn together.
const BLANK_COLUMNS: usize = 6;

/// The levels of the scale in words: “0 Not needed …”.
pub fn scale(locale: Locale) -> Vec<String> {
    Competence::ALL.iter().map(|word| format!("{} {}", level(*word), word.label().get(locale))).collect()
}

/// The matrix with its people as columns; none while nobody is rated.
pub fn matrix(plan: &Plan, formats: &dyn Formats) -> Option<Matrix> {
    let locale = formats.locale();
    let grid = Competences::of(plan);
    let is_rated = |person: &RecordKey| grid.cells.iter().any(|cell| cell.person == *person);
    let people: Vec<RecordKey> = grid.people.iter().copied().filter(is_rated).collect();
    let row = |skill: &RecordKey| {
        let cell = |person: &RecordKey| grid.cell(*skill, *person).map(|cell| rated(cell, formats)).unwrap_or_default();
        MatrixRow { name: name(plan, *skill, locale), cells: people.iter().map(cell).collect() }
    };
    (!people.is_empty()).then(|| Matrix {
        title: texts::SECTION_MATRIX.get(locale).to_owned(),
        corner: Table::Skill.spec().name.get(locale).to_owned(),
        columns: people.iter().map(|person| name(plan, *person, locale)).collect(),
        rows: grid.skills.iter().map(row).collect(),
        notes: std::iter::once(texts::MATRIX_NOTE.get(locale).to_owned()).chain(scale(locale)).collect(),
    })
}

/// What the person can and the role needs, and how much is missing.
fn rated(cell: Cell, formats: &dyn Formats) -> MatrixCell {
    let sign = |level: Option<u8>| level.map_or("–".to_owned(), |level| level.to_string());
    let word = cell.actual.and_then(competence).map(|word| word.label().get(formats.locale()).to_owned());
    let short = cell.gap().map(|gap| texts::MATRIX_SHORT.with("n", gap).render(formats));
    let heat = match (cell.actual.zip(cell.wanted), cell.gap()) {
        (None, _) => None,
        (_, None) => Some(Role::Low),
        (_, Some(gap)) if gap >= LARGE_GAP => Some(Role::Highest),
        (_, Some(_)) => Some(Role::Middle),
    };
    let mark = format!("{}/{}", sign(cell.actual), sign(cell.wanted));
    MatrixCell { mark, words: word.into_iter().chain(short).collect(), heat }
}

/// The score sheet of a lesson with a column for each practice, or blank with room for names; none while it has no point.
pub fn score_sheet(plan: &Plan, lesson: RecordKey, filled: bool, formats: &dyn Formats) -> Option<Matrix> {
    let locale = formats.locale();
    let points = points_of(plan, lesson);
    let practices = if filled { practices_of(plan, lesson) } else { Vec::new() };
    let of = |practice: &RecordKey, point: RecordKey| plan.get(*practice)?.get(practice::MARKS)?.of(point);
    let marked = |mark: String| MatrixCell { mark, ..MatrixCell::default() };
    let row = |point: &RecordKey| {
        let scored = practices
            .iter()
            .map(|practice| marked(of(practice, *point).map(|mark| mark.to_string()).unwrap_or_default()));
        let blank = (0..if filled { 0 } else { BLANK_COLUMNS }).map(|_| marked("0   1".to_owned()));
        let text = plan.get(*point).map(|record| marked_name(Table::ScorePoint, record, locale)).unwrap_or_default();
        MatrixRow { name: text, cells: scored.chain(blank).collect() }
    };
    let sum = |met: String| marked(texts::SCORE_OF.with("met", met).with("points", points.len()).render(formats));
    let sums = practices
        .iter()
        .filter_map(|practice| plan.get(*practice))
        .map(|practice| sum(sum_of(practice, &points).to_string()));
    let blank = (0..if filled { 0 } else { BLANK_COLUMNS }).map(|_| sum("    ".to_owned()));
    let last = MatrixRow { name: texts::SCORE_SUM.get(locale).to_owned(), cells: sums.chain(blank).collect() };
    let head = |practice: &RecordKey| {
        let record = plan.get(*practice);
        let date = record.and_then(|record| record.get(practice::ON)).map(|on| format!(" · {}", formats.date(on)));
        format!("{}{}", name(plan, *practice, locale), date.unwrap_or_default())
    };
    let names = (0..if filled { 0 } else { BLANK_COLUMNS }).map(|_| texts::SHEET_NAME.get(locale).to_owned());
    (!points.is_empty()).then(|| Matrix {
        title: texts::SECTION_SHEET.get(locale).to_owned(),
        corner: score_point::TEXT.spec.label.get(locale).to_owned(),
        columns: practices.iter().map(head).chain(names).collect(),
        rows: points.iter().map(row).chain([last]).collect(),
        notes: vec![texts::SHEET_HOW.get(locale).to_owned()],
    })
}
