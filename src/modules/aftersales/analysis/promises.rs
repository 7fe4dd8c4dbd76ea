//! What the contract promises, brought onto the handover sheet.

use crate::i18n::{Formats, Message};
use crate::method::{BLANK, blank, is_untouched, named, one_line, unfinished};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::aftersales::spec::{HandoverKind, HandoverStatus, handover_item};
use crate::modules::aftersales::texts;
use crate::modules::contract::spec::{ClauseKind, ClauseStatus, PROMPTS, clause};

/// A line of the handover sheet for each clause that the customer will hold us to and that nothing of this plan rests on
/// yet. Who keeps it until when is not in the contract, so nobody is named. The source is written in the language of the
/// formats.
pub fn promises(plan: &Plan, formats: &dyn Formats) -> Vec<Record> {
    let ours = Module::Aftersales.tables();
    let rests = |clause: RecordKey| plan.linking_to(clause).any(|(source, _)| ours.contains(&source.table));
    let clauses = plan.list(Table::Clause).filter(|(key, record)| is_promise(record) && !rests(*key));
    clauses.map(|(key, record)| line_of(key, record, formats)).collect()
}

fn line_of(key: RecordKey, record: &Record, formats: &dyn Formats) -> Record {
    let source: Message = texts::SOURCE_CLAUSE.with("clause", named(record.text(clause::TITLE)));
    Record::default()
        .with(handover_item::KIND, HandoverKind::Promise)
        .with(handover_item::TEXT, one_line(record.text(clause::WORDING)))
        .with(handover_item::STATUS, HandoverStatus::Open)
        .with(handover_item::SOURCE, source.render(formats))
        .with(handover_item::ORIGIN, vec![key])
}

/// Whether a wording is one: a prompt that stands there as it was inserted, or with gaps, promises nothing yet.
fn is_written(wording: &str) -> bool {
    !blank(wording)
        && !is_untouched(wording, clause::WORDING.spec, PROMPTS)
        && !unfinished(wording, PROMPTS)
        && !wording.contains(BLANK)
}

/// Whether a clause says what the customer gets from us: what is delivered and how, and what is done afterwards.
fn is_promise(record: &Record) -> bool {
    let promises = matches!(
        record.get(clause::KIND),
        Some(ClauseKind::Subject | ClauseKind::Acceptance | ClauseKind::Warranty | ClauseKind::PersonalData)
    );
    promises && record.get(clause::STATUS) != Some(ClauseStatus::NotNeeded) && is_written(record.text(clause::WORDING))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::aftersales::spec::support_service;
    use crate::modules::testing::{Draft, key};

    fn clause(kind: ClauseKind, wording: &str) -> Draft {
        Draft::new().add("contract_clause:c", |record| {
            let record = record.with(clause::TITLE, "验收".to_owned()).with(clause::KIND, kind);
            record.with(clause::WORDING, wording.to_owned())
        })
    }

    #[test]
    fn a_clause_that_promises_becomes_a_line_of_the_sheet_once() {
        let draft = clause(ClauseKind::Acceptance, "14 days after the start,\n by three tests");
        for (locale, source) in [(Locale::En, "Contract, clause “验收”"), (Locale::ZhCn, "合同“验收”")] {
            let expected = Record::default()
                .with(handover_item::KIND, HandoverKind::Promise)
                .with(handover_item::TEXT, "14 days after the start, by three tests".to_owned())
                .with(handover_item::STATUS, HandoverStatus::Open)
                .with(handover_item::SOURCE, source.to_owned())
                .with(handover_item::ORIGIN, vec![key("contract_clause:c")]);
            assert_eq!(promises(&draft.plan, &PlainFormats(locale)), [expected]);
        }
        let taken =
            draft.add("handover_item:h", |record| record.with(handover_item::ORIGIN, vec![key("contract_clause:c")]));
        assert_eq!(promises(&taken.plan, &PlainFormats(Locale::En)), []);
    }

    #[test]
    fn a_service_that_rests_on_a_clause_keeps_its_promise_too() {
        let draft = clause(ClauseKind::Warranty, "Reply in 2 hours")
            .add("support_service:s", |record| record.with(support_service::ORIGIN, vec![key("contract_clause:c")]));
        assert_eq!(promises(&draft.plan, &PlainFormats(Locale::En)), []);
    }

    #[test]
    fn a_prompt_that_nobody_has_filled_is_no_promise() {
        let taken =
            |wording: &str| promises(&clause(ClauseKind::Subject, wording).plan, &PlainFormats(Locale::En)).len();
        let prompted = PROMPTS.iter().flat_map(|prompt| prompt.texts).filter(|text| text.field == clause::WORDING.spec);
        let mut found = 0;
        for wording in prompted.flat_map(|text| Locale::ALL.map(|locale| text.text.get(locale))) {
            assert_eq!([taken(wording), taken(&format!(" {wording}\n")), taken(&format!("{wording}: 3"))], [0, 0, 1]);
            found += 1;
        }
        assert!(found > 20, "{found}");
        assert_eq!([taken("Start in ____ days"), taken("Start on …"), taken("Start on 1 May")], [0, 0, 1]);
    }

    #[test]
    fn what_promises_nothing_of_ours_stays_in_the_contract() {
        let count = |draft: &Draft| promises(&draft.plan, &PlainFormats(Locale::En)).len();
        use ClauseKind::{Dispute, PersonalData, Price, Signature, Subject};
        assert_eq!([Price, Dispute, Signature].map(|kind| count(&clause(kind, "x"))), [0; 3]);
        assert_eq!(
            [count(&clause(Subject, "x")), count(&clause(PersonalData, "x")), count(&clause(Subject, " "))],
            [1, 1, 0]
        );
        let dropped = clause(Subject, "x");
        let dropped = dropped.add("contract_clause:d", |record| {
            record
                .with(clause::KIND, Subject)
                .with(clause::WORDING, "y".to_owned())
                .with(clause::STATUS, ClauseStatus::NotNeeded)
        });
        assert_eq!(count(&dropped), 1);
    }
}
