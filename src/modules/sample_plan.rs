//! The sample plan: the worked example of every module as one plan.

use crate::engine::{Command, Patch, apply};
use crate::model::{Date, IdSource, Plan, PlanId, Record, RecordKey, Table};
use crate::modules::plan::spec::header;
use crate::modules::{Guidance, Module};

/// The sample plan in the language of the guidance, its dates counted from `today`.
///
/// Its records are the plan's own: the mark "example" belongs to examples that stand among a user's items. Links to
/// records of modules that do not exist are left out.
pub fn sample_plan(id: PlanId, guidance: &Guidance, today: Date) -> Plan {
    let head = Record::default().with(header::CREATED_ON, today).with(header::SAMPLE, true);
    let examples = Module::ALL.iter().flat_map(|module| guidance.examples(*module, today));
    let own = examples.map(|(key, mut record)| {
        record.example = false;
        (key, record)
    });
    let records = std::iter::once((RecordKey::single(Table::Plan), head)).chain(own).collect();
    let mut plan = Plan::new(id);
    // Every id is fixed, so none is made.
    let patch = Command::Insert { records }.patch(&plan, &mut IdSource::new(0));
    apply(&mut plan, &patch);
    plan
}

/// What the example was like in the language of the guidance on the day on which it was made; none for any other plan.
fn told(plan: &Plan, guidance: &Guidance) -> Option<Plan> {
    let head = plan.single(Table::Plan).filter(|head| head.get(header::SAMPLE) == Some(true))?;
    Some(sample_plan(plan.id, guidance, head.get(header::CREATED_ON)?))
}

/// What tells an example in the language of another guidance. Nothing where somebody has touched it, or for any other plan.
pub fn retold(plan: &Plan, told_in: &Guidance, guidance: &Guidance) -> Option<Patch> {
    let is_untouched = *plan == told(plan, told_in)?;
    is_untouched.then(|| told(plan, guidance).map(|told| Patch::diff(plan, &told))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::repair;
    use crate::i18n::Locale;
    use crate::method::{Reading, Severity};
    use crate::model::{Id, Kind, Value};
    use crate::modules::Report;
    use crate::modules::basics::analysis::{Deals, days_left, deals, owned};
    use crate::modules::pest::analysis::{missing_quadrants, sorted_by_score};
    use crate::modules::pest::spec::PestBox;
    use crate::modules::positioning::analysis::dots;
    use crate::modules::swot::analysis::{Balance, balance, pairs, unanswered};
    use crate::modules::testing::{day, guidance, key};

    fn sample(locale: Locale) -> Plan {
        sample_plan(PlanId(Id::parse("sample").unwrap()), &guidance(locale), day(0))
    }

    #[test]
    fn both_languages_tell_the_same_story() {
        let (english, chinese) = (sample(Locale::En), sample(Locale::ZhCn));
        assert!(english.count() > 30);
        assert_eq!(english.count(), chinese.count());
        for (key, record) in english.records() {
            let twin = chinese.get(key).unwrap();
            assert!(!record.example && record.order == twin.order, "{key}");
            for field in key.table.spec().fields {
                let (here, there) = (record.value(field), twin.value(field));
                assert_eq!(here.is_some(), there.is_some(), "{key} {}", field.id);
                match (here, there) {
                    (Some(Value::Text(_)), Some(Value::Text(_)))
                        if matches!(field.kind, Kind::Text | Kind::Paragraph) => {}
                    (Some(Value::Lines(here)), Some(Value::Lines(there))) => {
                        assert_eq!(here.len(), there.len(), "{key} {}", field.id);
                    }
                    _ => assert_eq!(here, there, "{key} {}", field.id),
                }
            }
        }
    }

    #[test]
    fn an_example_follows_the_language_until_somebody_touches_it() {
        let (english, chinese) = (guidance(Locale::En), guidance(Locale::ZhCn));
        let mut plan = sample(Locale::En);
        assert_eq!(retold(&plan, &chinese, &english), None, "it is not in that language");
        let patch = retold(&plan, &english, &chinese).unwrap();
        apply(&mut plan, &patch);
        assert_eq!(plan, sample(Locale::ZhCn));
        let key = key("persona:tang");
        let touched = Command::Delete { keys: vec![key] }.patch(&plan, &mut IdSource::new(0));
        apply(&mut plan, &touched);
        assert_eq!(retold(&plan, &chinese, &english), None);
        assert_eq!(retold(&Plan::new(plan.id), &english, &chinese), None, "a plan of one's own is never told again");
    }

    #[test]
    fn every_record_of_the_example_is_in_the_sample_with_every_link_and_nothing_needs_repair() {
        let plan = sample(Locale::En);
        for module in Module::ALL {
            for (key, example) in guidance(Locale::En).examples(*module, day(0)) {
                assert!(example.example);
                let links: Vec<_> = example.all_links(key.table).collect();
                assert_eq!(plan.get(key).unwrap().all_links(key.table).collect::<Vec<_>>(), links, "{key}");
            }
        }
        let (patch, repairs) = repair(&plan);
        assert!(patch.is_empty() && repairs.is_empty());
    }

    #[test]
    fn every_link_of_the_example_leads_somewhere() {
        use crate::method::ExampleValue;
        let plan = sample(Locale::En);
        for example in Module::ALL.iter().flat_map(|module| module.spec().examples.all()) {
            for (field, value) in example.values {
                let links: Vec<&str> = match value {
                    ExampleValue::Links(links) => links.to_vec(),
                    ExampleValue::Marks(marks) => marks.iter().map(|(key, _)| *key).collect(),
                    _ => continue,
                };
                for link in &links {
                    assert!(
                        RecordKey::parse(link).is_some_and(|link| plan.get(link).is_some()),
                        "{}: {link}",
                        example.id
                    );
                }
                assert!(!links.is_empty(), "{} {}", example.id, field.id);
            }
        }
    }

    #[test]
    fn the_sample_is_done_in_every_module_but_the_contract_which_is_signed_in_three_weeks() {
        for module in Module::ALL {
            let progress = module.spec().goals.progress(&sample(Locale::En));
            let open = if *module == Module::Contract { 2 } else { 0 };
            assert_eq!(progress.met + open, progress.total, "{}", module.id());
        }
    }

    #[test]
    fn the_coach_says_of_the_sample_on_its_first_day_only_where_the_story_is_thin() {
        let thin = ("persona_thin_basis", key("persona:tang"), Severity::Hint);
        let guessed = ("metrics_rate_guessed", key("funnel_stage:fs-signed"), Severity::Hint);
        let vague = ("contract_vague_wording", key("contract_clause:clause-patient-data"), Severity::Warning);
        let said = |locale: Locale, on: i64| {
            let report = Report::read(&sample(locale), &mut Reading::on(day(on)));
            report.findings().map(|finding| (finding.rule.id, finding.key, finding.rule.severity)).collect::<Vec<_>>()
        };
        for locale in Locale::ALL {
            assert_eq!(said(locale, 0), [thin, vague, guessed]);
        }
        let later = said(Locale::En, 400);
        assert!(later.len() > 3 && later.iter().all(|said| said.2 == Severity::Hint || *said == vague));
    }

    #[test]
    fn its_figures_are_those_of_the_story() {
        let plan = sample(Locale::ZhCn);
        assert_eq!(deals(&plan), Some(Deals { deals: 50, per_month: Some(4.2) }));
        assert_eq!((days_left(&plan, day(0)), owned(&plan, key("person:lin-yue"))), (Some(365), 73));
        assert_eq!(balance(&plan), Balance { strengths: 47, weaknesses: 32, opportunities: 48, threats: 40 });
        assert_eq!(unanswered(&plan), [key("swot:x")][..0]);
        let pair = pairs(&plan);
        assert_eq!(pair.strategies(key("swot:w-one-seller"), key("swot:t-suites")), [key("strategy:wt-small-clinics")]);
        assert_eq!(
            sorted_by_score(&plan, PestBox::Technological),
            ["pest:t-mini-programs", "pest:t-partner-interfaces"].map(key)
        );
        assert!(missing_quadrants(&plan, key("pest:t-mini-programs")).is_empty());
        assert_eq!(dots(&plan).iter().filter(|dot| dot.place.is_some()).count(), 6);
    }
}
