//! Rules on using the data, selling online and the shared sheet.

use super::*;
use crate::model::Choice;
use crate::modules::tools::spec::{Station, StationStatus, data_question, online_station, shared_sheet};

fn question(fill: impl FnOnce(Record) -> Record) -> Vec<Finding> {
    of(&Draft::new()
        .add("data_question:q", |record| fill(record.with(data_question::QUESTION, "Who signs most?".to_owned()))))
}

fn answered(figure: &str, change: &str) -> Vec<Finding> {
    question(|record| {
        let record = record.with(data_question::FIGURE, figure.to_owned()).with(data_question::OWNER, key("person:p"));
        record.with(data_question::CHANGE, change.to_owned())
    })
}

#[test]
fn a_figure_changes_something() {
    let rule = &rules::FIGURE_UNUSED;
    let found = answered("9 of 20", " ");
    let english = "q: “Who signs most?” has its figure, but nothing changes because of it.";
    assert_eq!(said(&found, rule, Locale::En), [english]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["q: “Who signs most?”查到了数，却没写因此改什么。"]);
    assert_eq!(leads_to(&found, rule), Some("change"));
    assert!(!fires(&answered("9 of 20", "Call suppliers first"), rule) && !fires(&answered(" ", ""), rule));
}

#[test]
fn an_answer_counts() {
    let rule = &rules::ANSWER_UNCOUNTED;
    let found = answered("Most come by recommendation", "Ask for names");
    let english = "q: “Who signs most?” is answered without a figure. How many, of how many?";
    assert_eq!(said(&found, rule, Locale::En), [english]);
    assert_eq!(
        said(&answered("大多靠转介绍", "问名字"), rule, Locale::ZhCn),
        ["q: “Who signs most?”的答案里没有数，多少个？在多少个里？"]
    );
    for text in ["9 of 20 by recommendation", "Half by recommendation", "九个靠转介绍", ""] {
        assert!(!fires(&answered(text, "Ask for names"), rule), "{text}");
    }
}

#[test]
fn large_words_change_nothing() {
    let rule = &rules::VAGUE_USE;
    let found = answered("9 of 20", "Use Big Data for precision marketing");
    let english = "q: “big data”, “precision marketing” tells nobody what to do on Monday.";
    assert_eq!(said(&found, rule, Locale::En), [english]);
    let found = answered("9 of 20", "用大数据精准营销");
    assert_eq!(said(&found, rule, Locale::ZhCn), ["q: “大数据”“精准营销”没说周一要做什么。"]);
    let asked = question(|record| record.with(data_question::QUESTION, "怎么用大数据".to_owned()));
    assert_eq!(leads_to(&asked, rule), Some("question"));
    for text in ["Call the big customers of the data sheet first", "数据表里最大的 9 家先打电话"] {
        assert!(!fires(&answered("9 of 20", text), rule), "{text}");
    }
}

#[test]
fn a_change_is_somebodys() {
    let rule = &rules::CHANGE_LOOSE;
    let change = |text: &str| question(|record| record.with(data_question::CHANGE, text.to_owned()));
    let found = change("Call suppliers first");
    assert_eq!(said(&found, rule, Locale::En), ["q: What “Who signs most?” changes has no owner."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["q: “Who signs most?”要改的事没有负责人。"]);
    assert!(!fires(&answered("9 of 20", "Call suppliers first"), rule) && !fires(&change(""), rule));
}

fn station(draft: Draft, at: Station, fill: impl FnOnce(Record) -> Record) -> Draft {
    draft.add(&format!("online_station:{}", at.code().replace('_', "-")), |record| {
        fill(record.with(online_station::STATION, at).with(online_station::WHAT, "首图".to_owned()))
    })
}

fn watched(target: &str) -> impl FnOnce(Record) -> Record {
    let target = target.to_owned();
    move |record| {
        let record = record.with(online_station::FIGURE, "Visitors".to_owned()).with(online_station::TARGET, target);
        record.with(online_station::OWNER, key("person:p"))
    }
}

#[test]
fn a_station_is_watched() {
    let rule = &rules::STATION_UNWATCHED;
    let with = |fill: fn(Record) -> Record| of(&station(Draft::new(), Station::Person, fill));
    let found = with(|record| record.with(online_station::FIGURE, "Visitors".to_owned()));
    assert_eq!(said(&found, rule, Locale::En), ["person: “首图” is not watched yet: Owner, Target."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["person: “首图”还没人盯，缺负责人、目标。"]);
    assert_eq!(leads_to(&found, rule), Some("owner"));
    assert!(!fires(&of(&station(Draft::new(), Station::Person, watched("20 a week"))), rule));
    assert!(!fires(&with(|record| record.with(online_station::STATUS, StationStatus::NotNeeded)), rule));
    assert!(!fires(&with(|record| record.with(online_station::WHAT, " ".to_owned())), rule));
}

#[test]
fn a_target_has_a_number() {
    let rule = &rules::TARGET_UNCOUNTED;
    let target = |text: &str| of(&station(Draft::new(), Station::Person, watched(text)));
    let found = target("As fast as possible");
    assert_eq!(said(&found, rule, Locale::En), ["person: The target of “首图” has no number."]);
    assert_eq!(said(&target("越快越好"), rule, Locale::ZhCn), ["person: “首图”的目标里没有数。"]);
    for text in ["Within 2 hours", "Half of all visitors", "一天内", ""] {
        assert!(!fires(&target(text), rule), "{text}");
    }
}

#[test]
fn whoever_sells_online_has_a_way_to_a_person_or_says_that_none_is_needed() {
    let rule = &rules::NO_WAY_TO_PERSON;
    let selling = || station(Draft::new(), Station::Order, watched("9 a week"));
    let found = of(&selling());
    assert_eq!(said(&found, rule, Locale::En), ["order: You sell online, but no station leads to a person."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["order: 线上在卖，却没有一环能找到人。"]);
    assert!(!fires(&of(&station(selling(), Station::Person, watched("9 a week"))), rule));
    let without = |record: Record| record.with(online_station::STATUS, StationStatus::NotNeeded);
    assert!(!fires(&of(&station(selling(), Station::Person, without)), rule));
    assert!(!fires(&of(&station(Draft::new(), Station::Order, without)), rule), "nothing is sold there");
    assert!(fires(&of(&station(selling(), Station::Person, |r| r.with(online_station::WHAT, "".to_owned()))), rule));
}

#[test]
fn where_a_sheet_is_enough_nobody_asks_for_a_tool_but_for_the_day_to_look_again() {
    let wish = || need("Easy to use", ToolKind::Crm, Priority::Should);
    let sheet = |until: Option<i64>| {
        of(&wish().single(Table::SharedSheet, |record| {
            let record = record.with(shared_sheet::ENOUGH, true);
            until.map_or(record.clone(), |until| record.with(shared_sheet::REVIEW_ON, day(until)))
        }))
    };
    assert!(fires(&of(&wish()), &rules::VAGUE_NEED));
    assert_eq!(sheet(Some(1)), []);
    let due = sheet(Some(0));
    assert_eq!(due.len(), 1);
    assert_eq!(said(&due, &rules::SHEET_DUE, Locale::ZhCn), ["single: 复查日到了：共享表格还够用吗？"]);
    let undated = sheet(None);
    assert_eq!((undated.len(), leads_to(&undated, &rules::SHEET_UNDATED)), (1, Some("review_on")));
}

#[test]
fn the_pair_on_data_is_judged_as_it_says() {
    let [.., pair] = FRAME.pairs else { panic!("pairs") };
    for locale in Locale::ALL {
        assert!(fires(&answered("9 of 20", pair.not.get(locale)), &rules::VAGUE_USE));
        assert!(!fires(&answered("9 of 20", pair.good.get(locale)), &rules::VAGUE_USE));
    }
}
