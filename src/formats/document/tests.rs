use super::*;
use crate::formats::markdown;
use crate::i18n::{Locale, PlainFormats};
use crate::model::{Id, PlanId, RecordKey, Value};
use crate::modules::sample_plan;
use crate::modules::testing::day;

fn sample(locale: Locale) -> Plan {
    sample_plan(PlanId(Id::parse("sample").unwrap()), locale, day(0))
}

fn written(plan: &Plan, locale: Locale, private: bool) -> String {
    markdown(&document(plan, Module::ALL, &PlainFormats(locale), private), "Untitled")
}

#[test]
fn the_sample_reads_as_a_document_in_both_languages() {
    let english = written(&sample(Locale::En), Locale::En, false);
    assert!(english.starts_with("# Qinghe Scheduling: first repeatable sales process\n\n## Plan basics\n"));
    for line in ["## SWOT canvas", "### Strength", "#### Set up in one day, no project"] {
        assert!(english.lines().any(|other| other == line), "{line}");
    }
    let chinese = written(&sample(Locale::ZhCn), Locale::ZhCn, false);
    for line in ["## SWOT 分析", "### 优势"] {
        assert!(chinese.lines().any(|other| other == line), "{line}");
    }
}

#[test]
fn an_empty_plan_is_a_title() {
    let plan = Plan::new(PlanId(Id::parse("p").unwrap()));
    assert_eq!(written(&plan, Locale::En, false), "# Untitled\n");
}

#[test]
fn every_filled_field_is_there_but_private_ones_are_only_when_asked_for() {
    for locale in Locale::ALL {
        let plan = sample(locale);
        let formats = PlainFormats(locale);
        let entries = |private| {
            let document = document(&plan, Module::ALL, &formats, private);
            let blocks = document.parts.into_iter().flat_map(|part| part.blocks);
            blocks
                .flat_map(|block| match block {
                    Block::Heading(_) => Vec::new(),
                    Block::Fields { name, entries } => {
                        std::iter::once(Entry::Text(name)).chain(entries.into_iter().map(|(_, entry)| entry)).collect()
                    }
                    Block::Table { rows, .. } => rows.concat(),
                })
                .collect::<Vec<_>>()
        };
        let (open, whole) = (entries(false), entries(true));
        let modules = Module::ALL.iter().flat_map(|module| module.spec().tables);
        for table in modules {
            let keys: Vec<RecordKey> = plan.list(*table).map(|(key, _)| key).collect();
            for (key, field) in keys.iter().flat_map(|key| table.spec().fields.iter().map(move |field| (*key, *field)))
            {
                let Some(Value::Text(text)) = plan.get(key).and_then(|record| record.value(field)) else { continue };
                let is_in = |entries: &[Entry]| entries.contains(&Entry::Text(text.clone()));
                assert!(is_in(&whole), "{key} {}", field.id);
                assert_eq!(is_in(&open), !field.private, "{key} {}", field.id);
            }
        }
    }
}

#[test]
fn choices_scores_links_and_amounts_are_words() {
    let english = written(&sample(Locale::En), Locale::En, false);
    for text in
        ["- **Impact:** 5 · ", "- **Owner:** Lin Yue", "- **Revenue target:** CNY 1200000", "- **In SWOT as:**\n"]
    {
        assert!(english.contains(text), "{text}");
    }
}
