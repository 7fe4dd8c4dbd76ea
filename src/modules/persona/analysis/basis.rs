//! What a persona rests on.

use crate::i18n::Message;
use crate::method::blank;
use crate::model::{Field, Number, Record};
use crate::modules::persona::spec::persona;
use crate::modules::persona::texts;

/// How many were counted; none where nothing is written. Half a talk is none.
pub(super) fn counted(record: &Record, field: Field<Number>) -> usize {
    record.get(field).map_or(0.0, Number::get).floor() as usize
}

/// Whether somebody of this kind was asked, or another basis is named.
pub fn has_basis(record: &Record) -> bool {
    was_asked(record) || !blank(record.text(persona::OTHER_BASIS))
}

/// What a persona rests on in one line: talks and answers; where there are none, its other basis; without any, that it
/// is a guess.
pub fn basis_line(record: &Record) -> Message {
    let other = record.text(persona::OTHER_BASIS).trim();
    if was_asked(record) {
        let interviews = texts::INTERVIEWS.with_count(counted(record, persona::INTERVIEWS));
        let answers = texts::SURVEY_ANSWERS.with_count(counted(record, persona::SURVEY_ANSWERS));
        texts::BASIS_LINE.with("interviews", interviews).with("survey_answers", answers)
    } else if blank(other) {
        texts::BASIS_NONE.into()
    } else {
        texts::BASIS_OTHER.with("basis", other)
    }
}

fn was_asked(record: &Record) -> bool {
    counted(record, persona::INTERVIEWS) + counted(record, persona::SURVEY_ANSWERS) > 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};

    fn line(record: &Record, locale: Locale) -> String {
        basis_line(record).render(&PlainFormats(locale))
    }

    fn asked(interviews: f64, answers: f64) -> Record {
        let number = |value| Number::new(value).unwrap();
        Record::default()
            .with(persona::INTERVIEWS, number(interviews))
            .with(persona::SURVEY_ANSWERS, number(answers))
            .with(persona::OTHER_BASIS, "12 pilots".to_owned())
    }

    #[test]
    fn talks_and_answers_are_counted_in_words() {
        assert_eq!(line(&asked(8.0, 40.0), Locale::En), "Based on 8 interviews and 40 survey answers");
        assert_eq!(line(&asked(1.0, 1.0), Locale::En), "Based on 1 interview and 1 survey answer");
        assert_eq!(line(&asked(2.0, 0.0), Locale::ZhCn), "依据：2 次访谈、0 份问卷");
    }

    #[test]
    fn without_them_another_basis_is_named_and_without_any_it_is_a_guess() {
        assert_eq!(line(&asked(0.5, 0.0), Locale::En), "Based on: 12 pilots");
        let bare = Record::default().with(persona::OTHER_BASIS, " ".to_owned());
        assert_eq!(line(&bare, Locale::ZhCn), "推测：还没有访谈和问卷");
        assert_eq!([asked(0.0, 1.0), asked(0.0, 0.0), bare].map(|record| has_basis(&record)), [true, true, false]);
    }
}
