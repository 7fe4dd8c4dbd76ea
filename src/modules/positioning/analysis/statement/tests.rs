//! The sentence of the example and of odd parts, in both languages.

use super::*;
use crate::i18n::{Locale, PlainFormats};
use crate::method::Story;
use crate::model::{Date, Table};
use crate::modules::Module;
use crate::modules::testing::{day, told};

fn said(statement: &Record, locale: Locale) -> String {
    sentence(statement).render(&PlainFormats(locale))
}

fn with(field: Field<String>, words: &str, locale: Locale) -> String {
    said(&Record::default().with(field, words.to_owned()), locale)
}

/// "our … is … that" of the English sentence, with this category.
fn category(words: &str) -> String {
    let sentence = with(statement::CATEGORY, words, Locale::En);
    let (_, behind) = sentence.split_once("our … is ").unwrap();
    behind.split_once(" that").unwrap().0.to_owned()
}

fn example(locale: Locale, today: Date) -> Record {
    let records = told(Story::Clinic, locale).examples(Module::Positioning, today);
    records.into_iter().find(|(key, _)| key.table == Table::Statement).unwrap().1
}

#[test]
fn the_example_reads_as_the_story_has_it() {
    assert_eq!(
        said(&example(Locale::En, day(0)), Locale::En),
        "For private dental clinics with 2–10 chairs who lose chair hours to empty slots and no-shows, our Qinghe \
         Scheduling is a booking and shift-scheduling service that fills empty chairs: patients book themselves, \
         shifts follow demand. Unlike the large suites, we are live in one day, without a project."
    );
    assert_eq!(
        said(&example(Locale::ZhCn, day(0)), Locale::ZhCn),
        "面向 2～10 张牙椅的民营口腔诊所，他们常为空椅和爽约发愁；我们的青禾排班是预约与排班软件，\
         让空椅坐满人：病人自助预约，班次随需求走。不同于大型一体化系统，我们一天上线，不用立项。"
    );
}

#[test]
fn an_ellipsis_stands_for_each_part_that_is_missing_or_blank() {
    let english = "For … who …, our … is … that …. Unlike …, we ….";
    let chinese = "面向……，他们……；我们的……是……，……。不同于……，我们……。";
    let blank = PARTS.into_iter().fold(Record::default(), |record, field| record.with(field, " \u{3000}\n".to_owned()));
    for empty in [Record::default(), blank] {
        assert_eq!((said(&empty, Locale::En), said(&empty, Locale::ZhCn)), (english.to_owned(), chinese.to_owned()));
        assert_eq!(missing_parts(&empty).count(), 7);
    }
    let begun = Record::default()
        .with(statement::UNLIKE, "大型系统".to_owned())
        .with(statement::NEED, " lose chair hours ".to_owned());
    assert_eq!(said(&begun, Locale::En), "For … who lose chair hours, our … is … that …. Unlike 大型系统, we ….");
    let missing: Vec<_> = missing_parts(&begun).map(|field| field.id).collect();
    assert_eq!(missing, ["for_whom", "product", "category", "benefit", "difference"]);
}

#[test]
fn a_category_takes_its_article_by_its_first_letter_unless_it_brings_one() {
    for (words, expected) in [
        ("booking service", "a booking service"),
        ("appointment book", "an appointment book"),
        ("Online calendar", "an Online calendar"),
        ("hour-based tool", "a hour-based tool"),
        ("an hour-based tool", "an hour-based tool"),
        ("The one calendar", "The one calendar"),
        ("A calendar", "A calendar"),
        ("theatre planner", "a theatre planner"),
        ("analysis tool", "an analysis tool"),
        ("24-hour service", "a 24-hour service"),
        ("预约软件", "a 预约软件"),
        ("", "…"),
    ] {
        assert_eq!(category(words), expected);
    }
    assert!(with(statement::CATEGORY, "app", Locale::ZhCn).contains("是 app，"));
}

#[test]
fn full_stops_and_commas_behind_a_part_are_dropped_in_both_scripts() {
    for end in [".", ",", "...", "。", "，", " 。 ", "、", "．", " . ,"] {
        let words = format!("start at once{end}");
        assert!(with(statement::DIFFERENCE, &words, Locale::En).ends_with("we start at once."), "{words}");
        let words = format!("一天上线{end}");
        assert!(with(statement::DIFFERENCE, &words, Locale::ZhCn).ends_with("我们一天上线。"), "{words}");
        assert!(with(statement::DIFFERENCE, end, Locale::En).ends_with("we …."), "{end}");
    }
    let kept = with(statement::BENEFIT, "saves 2.5 hours, every day!", Locale::En);
    assert!(kept.contains("that saves 2.5 hours, every day!. Unlike"), "{kept}");
}

#[test]
fn chinese_and_latin_keep_a_space_where_template_and_part_meet() {
    for (field, words, expected) in [
        (statement::FOR_WHOM, "2～10 张牙椅的诊所", "面向 2～10 张牙椅的诊所，"),
        (statement::PRODUCT, "Qinghe", "我们的 Qinghe 是……"),
        (statement::PRODUCT, "青禾 3", "我们的青禾 3 是……"),
        (statement::PRODUCT, "Qinghe 排班", "我们的 Qinghe 排班是……"),
        (statement::BENEFIT, "24 小时可约", "，24 小时可约。"),
        (statement::UNLIKE, "“SaaS”系统", "不同于“SaaS”系统，"),
        (statement::DIFFERENCE, "１ 天上线", "我们１ 天上线。"),
    ] {
        let sentence = with(field, words, Locale::ZhCn);
        assert!(sentence.contains(expected), "{sentence}");
    }
    assert!(with(statement::PRODUCT, "青禾排班", Locale::En).contains("our 青禾排班 is …"));
}

#[test]
fn braces_in_a_part_stay_as_they_are() {
    let odd = Record::default()
        .with(statement::PRODUCT, "{need} {part}".to_owned())
        .with(statement::CATEGORY, "{".to_owned())
        .with(statement::NEED, "wait".to_owned());
    assert_eq!(said(&odd, Locale::En), "For … who wait, our {need} {part} is a { that …. Unlike …, we ….");
    assert!(said(&odd, Locale::ZhCn).contains("我们的{need} {part}是{，"));
}
