//! Which questions and objections belong to a persona, and in which order they come up in a call.

use std::sync::Arc;

use crate::model::{Choice, Field, Number, Plan, Record, RecordKey, Table, sort_by_key};
use crate::modules::discovery::spec::{QuestionType, call_sheet, question};

/// The records of a table that name a persona in a field, or nobody, which means everyone; in their order. Without a
/// persona all of them.
pub fn for_persona(
    plan: &Plan,
    table: Table,
    field: Field<Vec<RecordKey>>,
    persona: Option<RecordKey>,
) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
    plan.list(table).filter(move |(_, record)| {
        let named = record.links(field);
        named.is_empty() || persona.is_none_or(|persona| named.contains(&persona))
    })
}

/// The questions for a persona as a talk takes them: must-asks first, in both halves the situation before the problem,
/// the problem before what it leads to, what would be better last.
pub fn persona_questions(plan: &Plan, persona: Option<RecordKey>) -> Vec<(RecordKey, &Arc<Record>)> {
    let mut questions: Vec<_> = for_persona(plan, Table::Question, question::PERSONAS, persona).collect();
    let rank = |record: &Record| {
        let kind = record.get(question::TYPE);
        QuestionType::ALL.iter().position(|known| Some(*known) == kind).unwrap_or(QuestionType::ALL.len())
    };
    sort_by_key(&mut questions, |(_, record)| (record.get(question::MUST_ASK) != Some(true), rank(record)));
    questions
}

/// How many questions of a kind a persona is asked.
pub fn count_of(plan: &Plan, kind: QuestionType, persona: RecordKey) -> usize {
    let questions = for_persona(plan, Table::Question, question::PERSONAS, Some(persona));
    questions.filter(|(_, record)| record.get(question::TYPE) == Some(kind)).count()
}

/// The questions of a call sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallQuestions {
    /// Those without whose answer the call is not over.
    pub must: Vec<RecordKey>,
    /// The others that have room.
    pub others: Vec<RecordKey>,
    /// How many more there are for this persona.
    pub left_out: usize,
}

/// The questions of a call sheet in their order, at most as many as it allows.
pub fn call_questions(plan: &Plan, sheet: RecordKey) -> CallQuestions {
    let Some(record) = plan.get(sheet) else { return CallQuestions::default() };
    let all = persona_questions(plan, record.get(call_sheet::PERSONA));
    let most = record.get(call_sheet::MAX_QUESTIONS).map_or(all.len(), |most| Number::get(most) as usize);
    let left_out = all.len().saturating_sub(most);
    let (must, others): (Vec<_>, Vec<_>) =
        all.into_iter().take(most).partition(|(_, record)| record.get(question::MUST_ASK) == Some(true));
    let keys = |questions: Vec<(RecordKey, &Arc<Record>)>| questions.into_iter().map(|(key, _)| key).collect();
    CallQuestions { must: keys(must), others: keys(others), left_out }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    use crate::modules::discovery::spec::objection;

    use crate::modules::testing::{Draft, key, sample};

    fn with(draft: Draft, id: &str, kind: Option<QuestionType>, must: bool, personas: &[&str]) -> Draft {
        let personas: Vec<_> = personas.iter().map(|persona| key(persona)).collect();
        draft.add(&format!("question:{id}"), |record| {
            let record = record.with(question::MUST_ASK, must).with(question::PERSONAS, personas);
            kind.map_or(record.clone(), |kind| record.with(question::TYPE, kind))
        })
    }

    fn draft() -> Draft {
        let draft = Draft::new().add("persona:fang", |record| record).add("persona:qiao", |record| record);
        let draft = with(draft, "payoff", Some(QuestionType::NeedPayoff), true, &["persona:fang"]);
        let draft = with(draft, "free", None, false, &[]);
        let draft = with(draft, "hers", Some(QuestionType::Situation), true, &["persona:qiao"]);
        let draft = with(draft, "problem", Some(QuestionType::Problem), false, &["persona:fang"]);
        let draft = with(draft, "second", Some(QuestionType::Situation), true, &["persona:fang"]);
        with(draft, "first", Some(QuestionType::Situation), false, &["persona:qiao", "persona:fang"])
    }

    fn sheet(draft: Draft, persona: Option<&str>, most: Option<f64>) -> CallQuestions {
        let draft = draft.add("call_sheet:s", |record| {
            let record = persona.map_or(record.clone(), |persona| record.with(call_sheet::PERSONA, key(persona)));
            most.map_or(record.clone(), |most| record.with(call_sheet::MAX_QUESTIONS, Number::new(most).unwrap()))
        });
        call_questions(&draft.plan, key("call_sheet:s"))
    }

    fn keys(ids: &[&str]) -> Vec<RecordKey> {
        ids.iter().map(|id| key(&format!("question:{id}"))).collect()
    }

    #[test]
    fn must_asks_come_first_and_both_halves_go_from_the_situation_to_the_payoff() {
        let found = sheet(draft(), Some("persona:fang"), None);
        let expected = CallQuestions {
            must: keys(&["second", "payoff"]),
            others: keys(&["first", "problem", "free"]),
            left_out: 0,
        };
        assert_eq!(found, expected);
        let for_all = sheet(draft(), None, None);
        assert_eq!(for_all.must, keys(&["hers", "second", "payoff"]));
    }

    #[test]
    fn a_sheet_takes_no_more_than_it_allows_and_tells_of_the_rest() {
        let most = |most| sheet(draft(), Some("persona:fang"), Some(most));
        assert_eq!((most(3.0).must, most(3.0).others), (keys(&["second", "payoff"]), keys(&["first"])));
        assert_eq!((most(1.9).must, most(1.9).left_out), (keys(&["second"]), 4));
        assert_eq!(most(0.0), CallQuestions { left_out: 5, ..CallQuestions::default() });
        assert_eq!((most(99.0).others.len(), most(99.0).left_out), (3, 0));
        assert_eq!(call_questions(&draft().plan, key("call_sheet:gone")), CallQuestions::default());
    }

    #[test]
    fn a_question_for_nobody_by_name_is_for_everyone() {
        let plan = with(draft(), "facts", Some(QuestionType::Situation), false, &[]).plan;
        let count = |persona| count_of(&plan, QuestionType::Situation, key(persona));
        assert_eq!((count("persona:fang"), count("persona:qiao")), (3, 3));
        assert_eq!(count("persona:somebody-else"), 1);
        let plan = Draft::new()
            .add("objection:all", |record| record)
            .add("objection:hers", |record| record.with(objection::PERSONAS, vec![key("persona:qiao")]))
            .plan;
        let said = for_persona(&plan, Table::Objection, objection::PERSONAS, Some(key("persona:fang")));
        assert_eq!(said.map(|(key, _)| key).collect::<Vec<_>>(), [key("objection:all")]);
    }

    #[test]
    fn the_sheet_of_the_example_asks_the_owner_seven_questions() {
        let plan = sample(Locale::En);
        let found = call_questions(&plan, key("call_sheet:sheet-fang"));
        let must = ["q-empty-hours", "q-chairs", "q-who-decides", "q-no-show-cost", "q-three-months"];
        assert_eq!(found.must, keys(&must));
        assert_eq!((found.others, found.left_out), (keys(&["q-no-show-hardest", "q-review-effect"]), 0));
    }
}
