//! Where prompts go, and that they do not arrive twice.

use super::*;
use crate::i18n::{Passage, Text};
use crate::method::unfinished;
use crate::model::{Audience, Choice, Only, Private};
use crate::modules::Module;
use crate::modules::basics::spec::{basics, person};
use crate::modules::swot::spec::{Quadrant, item};
use crate::modules::testing::{Draft, guidance, key};

/// Inserts the prompts of a table, and of these those of one place where one is given; how many changes that makes.
fn insert(plan: &mut Plan, table: Table, place: Option<Quadrant>, locale: Locale) -> usize {
    let module = Module::of(table).unwrap();
    let items =
        guidance(locale).prompts(module, Audience::default()).into_iter().filter(|prompt| prompt.table == table);
    let items =
        items.filter(|prompt| place.is_none_or(|place| prompt.codes.iter().any(|(_, code)| code == place.code())));
    let patch = insert_prompts(plan, items, locale, &mut IdSource::new(plan.count() as u64));
    apply(plan, &patch);
    patch.changes.len()
}

#[test]
fn prompts_of_a_place_arrive_in_it_and_do_not_arrive_twice() {
    let mut plan = Draft::new().add("swot:own", |record| record).plan;
    assert_eq!(insert(&mut plan, Table::Swot, Some(Quadrant::Threat), Locale::ZhCn), 2);
    let (_, last) = plan.list(Table::Swot).next_back().unwrap();
    assert_eq!(last.text(item::TEXT), "可能把我们挡在门外的规定或平台：…");
    assert_eq!((last.get(item::QUADRANT), last.example), (Some(Quadrant::Threat), false));
    assert_eq!(insert(&mut plan, Table::Swot, Some(Quadrant::Threat), Locale::En), 0);
    assert_eq!(insert(&mut plan, Table::Swot, Some(Quadrant::Threat), Locale::ZhCn), 0);
    assert_eq!(insert(&mut plan, Table::Swot, None, Locale::En), 6);
    assert_eq!(insert(&mut plan, Table::Strategy, None, Locale::En), 4);
}

#[test]
fn a_single_record_takes_one_prompt_for_each_field_that_is_blank() {
    let mut plan = Draft::new().single(Table::Basics, |record| record.with(basics::OFFER, "Chairs".to_owned())).plan;
    assert_eq!(insert(&mut plan, Table::Basics, None, Locale::En), 1);
    let record = plan.get(key("basics:single")).unwrap();
    assert_eq!(record.text(basics::OFFER), "Chairs");
    assert_eq!(record.text(basics::GOAL), "Sign ____ customers by the end of the period.");
}

#[test]
fn both_blank_fields_of_a_new_plan_are_filled_in_one_patch() {
    let mut plan = Draft::new().plan;
    assert_eq!(insert(&mut plan, Table::Basics, None, Locale::ZhCn), 1);
    let record = plan.get(key("basics:single")).unwrap();
    assert_eq!(record.text(basics::OFFER), "我们帮助____做到____，从而____。");
    assert_eq!(record.text(basics::GOAL), "本期结束前签下 ____ 家客户。");
}

/// Inserts prompts of a test's own; how many changes that makes.
fn insert_these<'a>(plan: &mut Plan, prompts: impl Iterator<Item = &'a Prompt>, locale: Locale) -> usize {
    let patch = insert_prompts(
        plan,
        prompts.map(|prompt| prompt.item(locale)),
        locale,
        &mut IdSource::new(plan.count() as u64),
    );
    apply(plan, &patch);
    patch.changes.len()
}

/// A list of lines in a single record.
const SIGNS: &FieldSpec = &FieldSpec {
    id: "signs",
    kind: Kind::Lines,
    label: Text::same("Signs"),
    help: Passage::of(Text::same("Signs")),
    private: Private::Never,
    only: Only::ALL,
    rare: false,
};

const fn sign(texts: &'static [PromptText]) -> Prompt {
    Prompt { table: Table::Basics, texts, codes: &[], parts: &[], only: Only::ALL }
}

fn lines(plan: &Plan) -> Vec<String> {
    match plan.single(Table::Basics).and_then(|record| record.value(SIGNS)) {
        Some(Value::Lines(lines)) => lines.clone(),
        _ => Vec::new(),
    }
}

#[test]
fn a_line_goes_below_those_of_a_single_record_unless_it_is_there_in_either_language() {
    static PROMPTS: [Prompt; 2] = [
        sign(&[prompt_text!(SIGNS, "Nobody decides", "没人拍板")]),
        sign(&[prompt_text!(SIGNS, "A complaint", "有投诉")]),
    ];
    let mut plan = Draft::new().plan;
    assert_eq!(
        (insert_these(&mut plan, PROMPTS[..1].iter(), Locale::ZhCn), lines(&plan)),
        (1, vec!["没人拍板".to_owned()])
    );
    assert_eq!(insert_these(&mut plan, PROMPTS.iter(), Locale::En), 1);
    assert_eq!(lines(&plan), ["没人拍板", "A complaint"]);
    assert_eq!(insert_these(&mut plan, PROMPTS.iter(), Locale::En), 0);
}

#[test]
fn several_texts_arrive_together_or_not_at_all() {
    static PERSON: [Prompt; 1] = [Prompt {
        table: Table::Person,
        texts: &[prompt_text!(person::NAME.spec, "Months", "数月"), prompt_text!(person::ROLE.spec, "A day", "一天")],
        codes: &[],
        parts: &[],
        only: Only::ALL,
    }];
    static BASICS: [Prompt; 1] = [Prompt {
        table: Table::Basics,
        texts: &[
            prompt_text!(basics::OFFER.spec, "Months", "数月"),
            prompt_text!(basics::MARKET.spec, "A day", "一天"),
        ],
        codes: &[(basics::CURRENCY.spec, "CNY")],
        parts: &[],
        only: Only::ALL,
    }];
    let mut plan = Draft::new().add("person:own", |record| record.with(person::NAME, "Months".to_owned())).plan;
    assert_eq!(insert_these(&mut plan, PERSON.iter(), Locale::En), 1);
    let (_, made) = plan.list(Table::Person).next_back().unwrap();
    assert_eq!((made.text(person::NAME), made.text(person::ROLE)), ("Months", "A day"));
    assert_eq!(insert_these(&mut plan, PERSON.iter(), Locale::ZhCn), 0);
    assert_eq!(insert_these(&mut plan, BASICS.iter(), Locale::ZhCn), 1);
    let made = plan.single(Table::Basics).unwrap();
    assert_eq!(
        (made.text(basics::OFFER), made.text(basics::MARKET), made.text(basics::CURRENCY)),
        ("数月", "一天", "CNY")
    );
    for own in [basics::MARKET, basics::CURRENCY] {
        let mut plan = Draft::new().single(Table::Basics, |record| record.with(own, "EUR".to_owned())).plan;
        assert_eq!(insert_these(&mut plan, BASICS.iter(), Locale::En), 0);
    }
}

#[test]
fn a_code_goes_into_a_field_as_its_kind_holds_it() {
    assert_eq!(chosen(item::QUADRANT.spec.kind, "threat"), Some(Value::Choice("threat")));
    assert_eq!(chosen(Kind::Choices(Quadrant::SPECS), "threat"), Some(Value::Choices(vec!["threat"])));
    assert_eq!(chosen(Kind::Flag, "true"), Some(Value::Flag(true)));
    assert_eq!((chosen(Kind::Flag, "anti"), chosen(Kind::Choices(Quadrant::SPECS), "anti")), (None, None));
}

#[test]
fn every_prompt_fits_its_record_and_waits_to_be_finished() {
    let whole = || Module::ALL.iter().flat_map(|module| module.spec().prompts);
    for part in whole().flat_map(|prompt| prompt.parts.iter().map(move |part| (prompt, part))) {
        assert_eq!(part.1.table.spec().part_of.map(|field| field.kind.link_targets()), Some(&[part.0.table][..]));
    }
    for prompt in whole().chain(whole().flat_map(|prompt| prompt.parts)) {
        let spec = prompt.table.spec();
        for (field, code) in prompt.codes {
            assert_eq!(spec.field(field.id), Some(*field));
            assert!(chosen(field.kind, code).is_some(), "{code}");
        }
        for (PromptText { field, text, .. }, locale) in
            prompt.texts.iter().flat_map(|text| Locale::ALL.map(|locale| (text, locale)))
        {
            assert_eq!(spec.field(field.id), Some(*field));
            assert!(matches!(field.kind, Kind::Text | Kind::Paragraph | Kind::Lines), "{}", field.id);
            let text = text.get(locale);
            let open = text.contains(BLANK) || unfinished(text, std::slice::from_ref(prompt));
            let halves = matches!(prompt.table, Table::Basics | Table::Pest | Table::Swot | Table::Strategy);
            // Some of these wait for a number or a name; everything else stands as it is: a role, a question, a name.
            let some = matches!(
                prompt.table,
                Table::Need | Table::Action | Table::Agreement | Table::OnlineStation | Table::RoleCard
            );
            assert!(some || open == halves, "{text}");
        }
    }
}

#[test]
fn prompts_for_parts_stand_together_in_a_whole_of_their_own() {
    use crate::modules::pitch::spec::{outline, section};
    let mut plan = Draft::new().add("outline:own", |record| record).plan;
    assert_eq!(insert(&mut plan, Table::Section, None, Locale::ZhCn), 6);
    let (whole, record) = plan.list(Table::Outline).next_back().unwrap();
    assert_eq!(record.text(outline::NAME), "提纲");
    let cues: Vec<_> = plan.parts(whole).into_iter().map(|(_, part)| part.text(section::CUE).to_owned()).collect();
    let skeleton = [
        "用客户的数字开场，别先介绍公司",
        "一个问题，用客户自己的话",
        "一个看得见的结果",
        "一个证据：有名字或有数字",
        "一个日期、一个地点、一个时长",
    ];
    assert_eq!(cues, skeleton);
    assert_eq!(insert(&mut plan, Table::Section, None, Locale::En), 0);
    assert_eq!((plan.list(Table::Outline).count(), plan.parts(key("outline:own")).len()), (2, 0));
}
