use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::formats::address::Address;
use crate::formats::markdown;
use crate::formats::without_private;
use crate::i18n::{Locale, PlainFormats};
use crate::model::{FieldSpec, Id, Kind, Number, PlanId, Private, Record, RecordId, RecordKey, Score, Value};
use crate::modules::persona::spec::persona;
use crate::modules::research::spec::question;
use crate::modules::swot::spec::{Quadrant, frame, item};
use crate::modules::testing::{Draft, first_deal, sample};
use crate::testing::arb_plan;

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
            let blocks = document.chapters.into_iter().flat_map(|chapter| chapter.blocks);
            blocks
                .flat_map(|block| match block {
                    Block::Heading(_) => Vec::new(),
                    Block::Fields { name, entries } => {
                        std::iter::once(Entry::Text(name)).chain(entries.into_iter().map(|(_, entry)| entry)).collect()
                    }
                    Block::Table { rows, .. } => rows.concat(),
                    // It shows what the records say.
                    Block::Picture(_) | Block::Matrix(_) => Vec::new(),
                })
                .collect::<Vec<_>>()
        };
        let (open, whole) = (entries(false), entries(true));
        // The customer of a deal is private, and stands in the contract with it for all to read.
        let told: Vec<&Value> = plan
            .records()
            .flat_map(|(key, record)| {
                let fields = key.table.spec().fields.iter().filter(|field| !field.is_private_in(record));
                fields.filter_map(|field| record.value(field)).collect::<Vec<_>>()
            })
            .collect();
        let modules = Module::ALL.iter().flat_map(|module| module.tables());
        for table in modules {
            let keys: Vec<RecordKey> = plan.list(*table).map(|(key, _)| key).collect();
            for (key, field) in keys.iter().flat_map(|key| table.spec().fields.iter().map(move |field| (*key, *field)))
            {
                let record = plan.get(key).unwrap();
                let Some(value @ Value::Text(text)) = record.value(field) else { continue };
                let is_in = |entries: &[Entry]| entries.contains(&Entry::Text(text.clone()));
                assert!(is_in(&whole), "{key} {}", field.id);
                assert_eq!(is_in(&open), told.contains(&value), "{key} {}", field.id);
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

fn may_be_private(field: &FieldSpec) -> bool {
    !matches!(field.private, Private::Never)
}

/// One record in each table of each module, every field of it filled that is private or may be, and every score, so that
/// pictures show it.
fn secretive() -> Plan {
    let mut plan = sample(Locale::En);
    for table in Module::ALL.iter().flat_map(|module| module.tables()) {
        let id = if table.spec().single { RecordId::SINGLE } else { RecordId(Id::parse("secret").unwrap()) };
        let key = RecordKey::new(*table, id);
        let mut record = plan.get(key).map_or_else(Record::default, |record| Record::clone(record));
        record.set_value(table.spec().title, Some(Value::Text("Open".to_owned())));
        let scores = |field: &&&FieldSpec| matches!(field.kind, Kind::Score(_)) && !may_be_private(field);
        for field in table.spec().fields.iter().filter(scores) {
            record.set_value(field, Score::new(5).map(Value::Score));
        }
        for field in table.spec().fields.iter().filter(|field| may_be_private(field)) {
            let value = match field.kind {
                Kind::Lines => Value::Lines(vec!["kept-back".to_owned()]),
                Kind::Money | Kind::Number { .. } => Value::Number(Number::new(73_219.0).unwrap()),
                _ => Value::Text("kept-back".to_owned()),
            };
            record.set_value(field, Some(value));
        }
        plan.put(key, Some(Arc::new(record)));
    }
    plan
}

#[test]
fn private_fields_of_no_module_are_told() {
    let plan = secretive();
    for locale in Locale::ALL {
        for module in Module::ALL {
            let written = |private| {
                markdown(&document(&plan, std::slice::from_ref(module), &PlainFormats(locale), private), "Untitled")
            };
            let fields = module.tables().iter().flat_map(|table| table.spec().fields);
            let private = fields.filter(|field| may_be_private(field)).count();
            let told = |text: &str| text.contains("kept-back") || text.contains("73219");
            assert!(!told(&written(false)), "{}", module.id());
            assert_eq!(told(&written(true)), private > 0, "{}", module.id());
            for picture in pictures(&document(&plan, std::slice::from_ref(module), &PlainFormats(locale), false)) {
                assert!(!told(&format!("{picture:?}")), "{}", module.id());
            }
        }
    }
    assert!(crate::formats::private_fields(&plan) > 0);
}

fn pictures(document: &Document) -> Vec<Picture> {
    let pictures = document.chapters.iter().flat_map(|chapter| &chapter.blocks).filter_map(|block| match block {
        Block::Picture(picture) => Some(picture.clone()),
        _ => None,
    });
    pictures.collect()
}

#[test]
fn pictures_stand_behind_what_a_module_is_about_and_ahead_of_its_lists() {
    for locale in Locale::ALL {
        let document = document(&first_deal(locale), Module::ALL, &PlainFormats(locale), false);
        for (module, title) in [
            (Module::Pest, Text::new("Impact × likelihood", "影响 × 可能性")),
            (Module::Swot, Text::new("Balance of inside and outside", "内外部平衡")),
        ] {
            let chapter = document.chapters.iter().find(|chapter| chapter.module == module).unwrap();
            let [Block::Fields { .. }, Block::Picture(picture), Block::Heading(_), ..] = chapter.blocks.as_slice()
            else {
                panic!("{}: {:?}", module.id(), chapter.blocks);
            };
            assert_eq!(picture.title, title.get(locale));
            assert!(!picture.drawing.summary.is_empty() && !picture.note.is_empty());
        }
        let plan = without_private(&first_deal(locale));
        let made = Module::ALL.iter().flat_map(|module| module.pictures(&plan, &PlainFormats(locale)));
        let titles: Vec<String> = made.map(|picture| picture.title).collect();
        assert!(titles.len() > 3);
        assert_eq!(pictures(&document).into_iter().map(|picture| picture.title.clone()).collect::<Vec<_>>(), titles);
    }
}

#[test]
fn markdown_has_the_words_of_a_picture_and_its_legend_as_a_table() {
    let english = written(&sample(Locale::En), Locale::En, false);
    for text in [
        "\n### Impact × likelihood\n\n*9 factors; 6 with a score of 12 or more*\n\n| \\# | Factor | Impact × likelihood |\n| --- | --- | --- |\n| 1 | ",
        "\n### Balance of inside and outside\n\n*Inside: strengths 47, weaknesses 32. Outside: opportunities 48, threats 40.*\n\n### Strength\n",
    ] {
        assert!(english.contains(text), "{text}");
    }
    let chinese = written(&sample(Locale::ZhCn), Locale::ZhCn, false);
    assert!(chinese.contains("\n| 序号 | 因素 | 影响 × 可能性 |\n"));
    assert!(chinese.contains("\n*内部：优势 47，劣势 32；外部：机会 48，威胁 40。*\n"));
}

fn example(mut record: Record) -> Record {
    record.example = true;
    record
}

/// How many pipes stand in a line that are not escaped.
fn pipes(line: &str) -> usize {
    let mut escaped = false;
    let open = |character: char| {
        let here = character == '|' && !escaped;
        escaped = character == '\\' && !escaped;
        here
    };
    line.chars().map(open).filter(|open| *open).count()
}

/// A line without the links that are made of addresses, which stand between angle brackets.
fn without_links(line: &str) -> String {
    let mut parts = line.split('<');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |line, part| {
        let length = Address::at(part, 0).map(|address| address.written().len());
        match length.and_then(|length| part.get(length..)?.strip_prefix('>')) {
            Some(rest) => line + rest,
            None => line + "<" + part,
        }
    })
}

proptest! {
    #[test]
    fn whatever_a_plan_holds_only_the_document_makes_markup(plan in arb_plan()) {
        let document = document(&plan, Module::ALL, &PlainFormats(Locale::ZhCn), true);
        let blocks: Vec<_> = document.chapters.iter().flat_map(|chapter| &chapter.blocks).collect();
        let named = |block: &&&Block| match block {
            Block::Heading(_) | Block::Picture(_) | Block::Matrix(_) => true,
            Block::Fields { name, .. } => !name.is_empty(),
            Block::Table { .. } => false,
        };
        let headings = 1 + document.chapters.len() + blocks.iter().filter(named).count();
        let text = markdown(&document, "Untitled");
        prop_assert_eq!(text.split('\n').filter(|line| line.starts_with('#')).count(), headings);
        let cautions = document.chapters.iter().map(|chapter| chapter.cautions.len()).sum::<usize>();
        prop_assert_eq!(text.split('\n').filter(|line| line.starts_with('>')).count(), cautions);
        let mut columns = 0;
        for line in text.split('\n') {
            let ours = ["#", "- **", "  - ", "  ", "|", "> "].iter().any(|start| line.starts_with(start)) || line.is_empty();
            let summary = line.len() > 2 && line.starts_with('*') && line.ends_with('*');
            prop_assert!(ours || summary, "{}", line);
            let words = without_links(&line.replace("<br>", "").replace("\\\\", "").replace("\\<", ""));
            prop_assert!(!words.contains('<'), "{}", line);
            if line.starts_with('|') {
                prop_assert!(columns == 0 || columns == pipes(line), "{}", line);
                columns = pipes(line);
            } else {
                columns = 0;
            }
        }
    }
}

#[test]
fn examples_are_marked_and_records_without_a_name_or_without_anything_are_no_riddle() {
    let plan = Draft::new()
        .add("swot:e", |record| example(record.with(item::TEXT, "One day".to_owned())))
        .add("swot:blank", |record| record.with(item::QUADRANT, Quadrant::Threat).with(item::EVIDENCE, "  ".to_owned()))
        .add("research:x", |record| record.with(question::SOURCE, "12 pilots\n\n".to_owned()))
        .single(Table::SwotFrame, |record| example(record.with(frame::OBJECTIVE, "50 clinics".to_owned())))
        .plan;
    let english = "# Untitled\n\n## Research plan\n\n### Research question\n\n| Sample or source |\n| --- |\n| 12 pilots |\n\n\
        ## SWOT canvas\n\n#### Example\n\n- **Objective:** 50 clinics\n\n### Item\n\n| Fact |\n| --- |\n| One day (Example) |\n";
    assert_eq!(written(&plan, Locale::En, false), english);
    assert!(written(&plan, Locale::ZhCn, false).contains("\n| One day（示例） |\n"));
}

#[test]
fn the_personas_of_the_sample_stand_in_two_groups_with_their_scales_in_words_and_no_seed_of_a_picture() {
    let written = |locale: Locale| {
        let mut plan = sample(locale);
        let fang = RecordKey::parse("persona:fang").unwrap();
        let drawn = Record::clone(plan.get(fang).unwrap()).with(persona::AVATAR, Number::new(771.0).unwrap());
        plan.put(fang, Some(Arc::new(drawn)));
        let exported = crate::formats::write_plan(&plan, &crate::formats::FileStamp { app: "", exported_at: 0 });
        assert!(exported.contains("\"avatar\":771"));
        markdown(&document(&plan, &[Module::Persona], &PlainFormats(locale), false), "Untitled")
    };
    let english = written(Locale::En);
    for text in [
        "\n### People in the decision\n\n#### Dr. Fang\n\n- **Job title:** Owner and lead dentist\n",
        "- **Behaviour:**\n  - Price-led ↔ Value-led: 4\n  - Decides slowly ↔ Decides fast: 3\n",
        "\n### Not for us\n\n#### Chain with its own IT\n\n- **Why not for us:** ",
        "\n### Behaviour scale\n\n| Left end | Right end |\n| --- | --- |\n| Price-led | Value-led |\n",
    ] {
        assert!(english.contains(text), "{text} in {english}");
    }
    assert!(!english.contains("Picture") && !english.contains("771") && !english.contains("Anti-persona"));
    let chinese = written(Locale::ZhCn);
    for text in ["\n### 参与决定的人\n\n#### 方医生\n", "  - 看价格 ↔ 看价值：4\n", "\n### 不做的客户\n"]
    {
        assert!(chinese.contains(text), "{text} in {chinese}");
    }
}

#[test]
fn the_research_of_the_sample_reads_like_this() {
    let written =
        |locale| markdown(&document(&sample(locale), &[Module::Research], &PlainFormats(locale), false), "Untitled");
    let english = written(Locale::En);
    for text in [
        "\n## Research plan\n\n### Survey\n\n#### How many chair hours stay empty in a normal week?\n\n- **What it decides:** ",
        "- **Finding:** 31 % of chair hours are empty.\n- **Strength of evidence:** 4 · Counted on enough cases\n",
    ] {
        assert!(english.contains(text), "{text}");
    }
    let chinese = written(Locale::ZhCn);
    assert!(
        chinese.contains("\n## 调研计划\n\n### 问卷调查\n\n#### 平常一周有多少椅位时间空着？\n\n- **用来定什么：** ")
    );
}

#[test]
fn half_a_line_is_for_what_fits_it_in_either_language() {
    let short = |text: &str| Entry::Text(text.to_owned()).is_short();
    for text in ["4 · Large", "Nov 25, 2026", "CNY 1,200,000", "2027年2月23日", "5 · 决定目标成败"] {
        assert!(short(text), "{text}");
    }
    for text in ["Notices of the health authority", "卫健部门的通知和本地媒体的报道", "one\ntwo"] {
        assert!(!short(text), "{text}");
    }
    assert!(!Entry::List(vec!["One".to_owned()]).is_short());
}

#[test]
fn a_part_with_little_in_it_is_brief_and_one_with_a_picture_is_not() {
    let brief = |plan: &Plan| {
        let document = document(plan, Module::ALL, &PlainFormats(Locale::En), false);
        document.chapters.iter().map(Chapter::is_brief).collect::<Vec<_>>()
    };
    let strengths = |count: usize| {
        (0..count).fold(Draft::new(), |draft, number| {
            let fill = |record: Record| record.with(item::TEXT, "One day".to_owned());
            draft.add(&format!("swot:s{number}"), |record| fill(record).with(item::QUADRANT, Quadrant::Strength))
        })
    };
    assert_eq!(brief(&strengths(2).plan), [true]);
    assert_eq!(brief(&strengths(12).plan), [false]);
    let five = || Score::new(5).unwrap();
    let rated = strengths(1).add("swot:rated", |record| {
        let record = record.with(item::QUADRANT, Quadrant::Strength).with(item::TEXT, "One day".to_owned());
        record.with(item::IMPACT, five()).with(item::CERTAINTY, five())
    });
    assert_eq!(brief(&rated.plan), [false]);
    assert_eq!(brief(&first_deal(Locale::En)), [false; 17]);
}

#[test]
fn a_contract_is_never_handed_on_without_saying_that_it_is_no_legal_advice() {
    use crate::model::Country;
    use crate::modules::contract::spec::clause;
    let contract = |country| {
        let draft = Draft::new().single(Table::Basics, |record| record.with(basics::COUNTRY, country));
        draft.add("contract_clause:c", |record| record.with(clause::TITLE, "Price".to_owned())).plan
    };
    let english = "## Contract\n\n> This list is a working aid, not legal advice. Have a lawyer read the contract before \
        you sign.\\\n> The standard items follow practice in mainland China. Other places need other checks.\n\n\
        ### Clause\n\n| Clause |\n| --- |\n| Price |\n";
    let (china, elsewhere) = (contract(Country::China), contract(Country::Elsewhere));
    assert!(written(&china, Locale::En, false).ends_with(english));
    assert!(written(&china, Locale::ZhCn, false).contains("\n\n> 本清单只是工作提示，不构成法律意见。"));
    let abroad = written(&elsewhere, Locale::En, false);
    assert!(abroad.contains("not legal advice") && abroad.contains("the law of the place"), "{abroad}");
    assert!(!abroad.contains("mainland China"), "{abroad}");
}

#[test]
fn parts_stand_under_what_they_belong_to_in_the_order_of_the_wholes() {
    use crate::modules::pitch::spec::{outline, section};
    use crate::modules::testing::key;
    let part = |whole: &str, cue: &str, text: &str| {
        let record = Record::default().with(section::CUE, cue.to_owned()).with(section::TEXT, text.to_owned());
        let record = record.with(section::OUTLINE, key(whole));
        move |at: Record| record.moved(at.order)
    };
    let plan = Draft::new()
        .add("outline:long", |record| record.with(outline::NAME, "2 min".to_owned()))
        .add("outline:empty", |record| record.with(outline::NAME, "10 s".to_owned()))
        .add("outline:short", |record| record.with(outline::NAME, "30 s".to_owned()))
        .add("section:a", part("outline:short", "A", "Short one"))
        .add("section:b", part("outline:long", "B", "Long one"))
        .add("section:c", part("outline:short", "C", "Short two"))
        .add("section:d", part("outline:gone", "D", "Nobody’s"))
        .plan;
    let written = |locale| markdown(&document(&plan, &[Module::Pitch], &PlainFormats(locale), false), "-");
    let english = written(Locale::En);
    let (_, sections) = english.split_once("\n### Section: ").unwrap();
    assert_eq!(
        sections,
        "2 min\n\n#### B\n\n- **Words:** Long one\n\n### Section: 30 s\n\n#### A\n\n- **Words:** Short one\n\n\
         #### C\n\n- **Words:** Short two\n\n### Section\n\n#### D\n\n- **Words:** Nobody’s\n"
    );
    assert!(written(Locale::ZhCn).contains("\n### 段落：30 s\n"));
}

#[test]
fn criteria_are_headed_by_what_they_are_called_and_ones_own_by_its_question() {
    use crate::modules::discovery::spec::{CriterionCode, criterion};
    let written = written(
        &Draft::new()
            .add("criterion:a", |record| {
                let record = record.with(criterion::CODE, CriterionCode::Authority);
                let record = record.with(criterion::QUESTION, "Everybody was in the talk".to_owned());
                record.with(criterion::RED_FLAG, "Nobody signs".to_owned()).with(criterion::LEVEL_1, "a".to_owned())
            })
            .add("criterion:b", |record| {
                let record = record.with(criterion::QUESTION, "No own servers".to_owned());
                record.with(criterion::LEVEL_2, "b".to_owned()).with(criterion::LEVEL_3, "c".to_owned())
            })
            .plan,
        Locale::En,
        false,
    );
    let headings: Vec<_> = written.lines().filter(|line| line.starts_with("#### ")).collect();
    assert_eq!(headings, ["#### Authority", "#### No own servers"]);
    for said in ["Everybody was in the talk", "Nobody signs"] {
        assert_eq!(written.matches(said).count(), 1, "{written}");
    }
    assert_eq!(written.matches("No own servers").count(), 1, "{written}");
}

#[test]
fn whose_opportunity_was_scored_and_how_stays_here_unless_asked_for() {
    let plan = sample(Locale::En);
    let [outside, here] = [false, true].map(|private| written(&plan, Locale::En, private));
    for secret in ["Clinic by the river", "Authority: 3", "spouse joined the second talk"] {
        assert!(!outside.contains(secret) && here.contains(secret), "{secret}");
    }
    assert!(outside.contains("Count to three before answering"));
}

/// Two deals: an issue, a contract and a handover line of each, an issue that holds for all, and a touchpoint.
fn two_deals() -> Draft {
    use crate::modules::aftersales::spec::{handover_item, touchpoint};
    use crate::modules::contract::spec::brief;
    use crate::modules::discovery::spec::{Outcome, deal};
    use crate::modules::negotiation::spec::issue;
    use crate::modules::of_deal::DEAL;
    use crate::modules::testing::key;
    let text = str::to_owned;
    let draft = [("a", Outcome::Won), ("b", Outcome::Open)].into_iter().fold(Draft::new(), |draft, (id, outcome)| {
        let at = key(&format!("deal:{id}"));
        draft
            .add(&at.to_string(), |record| {
                record.with(deal::CUSTOMER, format!("Clinic {id}")).with(deal::OUTCOME, outcome)
            })
            .add(&format!("negotiation_issue:{id}"), |record| {
                record.with(issue::NAME, format!("Price {id}")).with(DEAL, at)
            })
            .add(&format!("contract_brief:{id}"), |record| {
                record.with(brief::FILE_PLACE, format!("Cabinet {id}")).with(DEAL, at)
            })
            .add(&format!("handover_item:{id}"), |record| {
                record.with(handover_item::TEXT, format!("Line {id}")).with(DEAL, at)
            })
    });
    draft
        .add("negotiation_issue:all", |record| record.with(issue::NAME, text("Term")))
        .add("touchpoint:t", |record| record.with(touchpoint::WHAT, text("Call")))
}

#[test]
fn what_belongs_to_deals_stands_deal_by_deal_and_what_holds_for_all_last() {
    let plan = two_deals().plan;
    for (locale, chapters) in [
        (
            Locale::En,
            [
                "Negotiation: Clinic a",
                "Negotiation: Clinic b",
                "Negotiation: For all deals",
                "Contract: Clinic a",
                "Contract: Clinic b",
                "After-sales",
                "After-sales: Clinic a",
                "After-sales: Clinic b",
            ],
        ),
        (
            Locale::ZhCn,
            [
                "谈判清单：Clinic a",
                "谈判清单：Clinic b",
                "谈判清单：通用标准",
                "签约清单：Clinic a",
                "签约清单：Clinic b",
                "售后计划",
                "售后计划：Clinic a",
                "售后计划：Clinic b",
            ],
        ),
    ] {
        let document = document(&plan, Module::ALL, &PlainFormats(locale), true);
        let names: Vec<&str> = document.chapters.iter().skip(1).map(|chapter| chapter.name.as_str()).collect();
        assert_eq!(names, chapters);
        let b = format!("{:?}", document.chapters[2].blocks);
        assert!(b.contains("Price b") && !b.contains("Price a") && !b.contains("Term") && !b.contains("Clinic"), "{b}");
    }
}

#[test]
fn a_deal_whose_customer_is_private_is_told_by_its_number() {
    for (locale, number) in [(Locale::En, "Deal 2"), (Locale::ZhCn, "商机 2")] {
        let text = written(&two_deals().plan, locale, false);
        assert!(text.contains("Clinic a") && text.contains(number) && !text.contains("Clinic b"), "{text}");
    }
}

#[test]
fn a_plan_with_one_deal_has_no_headings_for_it() {
    let mut plan = two_deals().plan;
    let gone = ["deal:b", "negotiation_issue:b", "negotiation_issue:all", "contract_brief:b", "handover_item:b"];
    gone.map(crate::modules::testing::key).into_iter().for_each(|key| plan.put(key, None));
    let document = document(&plan, Module::ALL, &PlainFormats(Locale::En), true);
    let names: Vec<&str> = document.chapters.iter().map(|chapter| chapter.name.as_str()).collect();
    assert_eq!(names, ["Discovery guide", "Negotiation", "Contract", "After-sales"]);
    let blocks = format!("{:?}", document.chapters[2].blocks);
    assert!(blocks.contains("Cabinet a") && !blocks.contains("Clinic"), "{blocks}");
}
