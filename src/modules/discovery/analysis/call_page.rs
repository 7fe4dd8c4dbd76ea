//! What the page of a call says.

use std::sync::Arc;

use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::discovery::analysis::{CallQuestions, call_questions, for_persona};
use crate::modules::discovery::spec::{call_sheet, objection};

/// A call on one page, with everything that is read for it.
#[derive(Clone, Default, PartialEq)]
pub struct CallPage {
    /// The call sheet.
    pub sheet: Arc<Record>,
    /// Whom we meet; none while nobody is named, or the persona is gone.
    pub persona: Option<(RecordKey, Arc<Record>)>,
    /// The questions that must be asked, in their order.
    pub must: Vec<Arc<Record>>,
    /// The others that have room.
    pub others: Vec<Arc<Record>>,
    /// What this persona may object to.
    pub objections: Vec<Arc<Record>>,
    /// What has to be known of an opportunity.
    pub criteria: Vec<Arc<Record>>,
}

/// The page of a call; none when its sheet is gone.
pub fn call_page(plan: &Plan, key: RecordKey) -> Option<CallPage> {
    let sheet = plan.get(key)?.clone();
    let persona = sheet.get(call_sheet::PERSONA);
    let CallQuestions { must, others, .. } = call_questions(plan, key);
    let read = |keys: Vec<RecordKey>| keys.into_iter().filter_map(|key| plan.get(key).cloned()).collect();
    let objections = for_persona(plan, Table::Objection, objection::PERSONAS, persona);
    Some(CallPage {
        persona: persona.and_then(|key| Some((key, plan.get(key)?.clone()))),
        must: read(must),
        others: read(others),
        objections: objections.map(|(_, record)| record.clone()).collect(),
        criteria: plan.list(Table::Criterion).map(|(_, record)| record.clone()).collect(),
        sheet,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::discovery::spec::question;
    use crate::modules::testing::{Draft, key};

    #[test]
    fn a_page_has_what_is_for_its_persona_and_the_criteria_of_the_plan() {
        let draft = Draft::new()
            .add("persona:fang", |record| record)
            .add("persona:tang", |record| record)
            .add("question:must", |record| record.with(question::MUST_ASK, true))
            .add("question:other", |record| record.with(question::PERSONAS, vec![key("persona:fang")]))
            .add("question:his", |record| record.with(question::PERSONAS, vec![key("persona:tang")]))
            .add("objection:hers", |record| record.with(objection::PERSONAS, vec![key("persona:fang")]))
            .add("objection:his", |record| record.with(objection::PERSONAS, vec![key("persona:tang")]))
            .add("criterion:budget", |record| record)
            .add("call_sheet:first", |record| record.with(call_sheet::PERSONA, key("persona:fang")))
            .add("call_sheet:gone", |record| record.with(call_sheet::PERSONA, key("persona:gone")));
        let page = call_page(&draft.plan, key("call_sheet:first")).unwrap();
        let of = |id: &str| draft.plan.get(key(id)).unwrap().clone();
        assert_eq!(page.persona, Some((key("persona:fang"), of("persona:fang"))));
        assert_eq!((page.must, page.others), (vec![of("question:must")], vec![of("question:other")]));
        assert_eq!((page.objections, page.criteria), (vec![of("objection:hers")], vec![of("criterion:budget")]));
        assert_eq!(call_page(&draft.plan, key("call_sheet:gone")).unwrap().persona, None);
        assert!(call_page(&draft.plan, key("call_sheet:none")).is_none());
    }
}
