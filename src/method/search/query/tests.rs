use proptest::prelude::*;

use super::*;

fn fit(typed: &str, text: &str) -> Option<Fit> {
    Query::of(typed).fit(&fold(text), Some(&Readings::new()))
}

fn marked(typed: &str, text: &str) -> String {
    let mut shown = text.to_owned();
    for mark in Query::of(typed).marks(text, Some(&Readings::new())).into_iter().rev() {
        shown.replace_range(mark.clone(), &format!("[{}]", &text[mark]));
    }
    shown
}

/// Whether a name holds every word as it is written.
fn finds(query: &Query, name: &str) -> bool {
    query.is_in(&fold(name), None)
}

#[test]
fn every_word_must_be_in_the_name_whatever_its_case_width_and_order() {
    let found = |typed: &str, name: &str| finds(&Query::of(typed), name);
    assert!(found("suite LARGE", "Large suites bundle booking free"));
    assert!(found("ＳＷＯＴ　大系统", "大系统 swot"));
    assert!(found("预约", "病人习惯用手机预约"));
    assert!(found("  ", "anything") && found("", ""));
    assert!(!found("large clinic", "Large suites") && !found("预约 大", "病人习惯用手机预约"));
}

#[test]
fn a_name_that_begins_with_the_word_fits_better_than_one_in_which_a_word_does_and_that_better_than_a_piece() {
    assert_eq!(fit("art", "Art of asking"), Some(Fit::Start));
    assert_eq!(fit("art", "The start of an art"), Some(Fit::Words));
    assert_eq!(fit("art", "The start"), Some(Fit::Inside));
    assert_eq!(fit("art", "Nothing"), None);
    assert_eq!(fit("asking art", "The art of asking"), Some(Fit::Words));
    assert_eq!(fit("khhx", "客户画像"), Some(Fit::Start));
    assert_eq!(fit("hx", "客户画像"), Some(Fit::Inside));
    assert_eq!(fit("客户", "SWOT客户"), Some(Fit::Words));
}

#[test]
fn the_words_are_marked_as_they_stand_in_the_text() {
    assert_eq!(marked("cafe", "Das CAFÉ, ein Cafe"), "Das [CAFÉ], ein [Cafe]");
    assert_eq!(marked("4980", "¥4,980 a year"), "¥[4,980] a year");
    assert_eq!(marked("khhx", "看客户画像，客户画像"), "看[客户画像]，[客户画像]");
    assert_eq!(marked("swot 大系统", "大系统 ＳＷＯＴ"), "[大系统] [ＳＷＯＴ]");
    assert_eq!(marked("aba", "ababa"), "[aba]ba");
    assert_eq!(marked("ss", "Straße"), "Stra[ß]e");
    assert_eq!(marked("", "anything"), "anything");
}

#[test]
fn signs_with_a_meaning_elsewhere_are_looked_for_as_they_are() {
    for sign in [".*", "\"", "%", "\\", "[a-z]", "$1", "</mark>", "'"] {
        assert!(finds(&Query::of(sign), &format!("so {sign} is")) && !finds(&Query::of(sign), "plain words"), "{sign}");
    }
}

#[test]
fn ten_thousand_characters_are_a_query_as_any_other() {
    let typed = "客户 a ".repeat(2_500);
    let query = Query::of(&typed);
    assert!(finds(&query, "客户 a") && !finds(&query, "客户"));
    assert!(!finds(&Query::of(&"a".repeat(10_000)), &"a".repeat(300)));
}

#[test]
fn a_phrase_of_several_words_is_told_in_a_text_that_has_them_apart() {
    let told = |typed: &str, text: &str| Query::of(typed).without_articles().is_told_in(&fold(text), None);
    assert!(told("添加风险", "添加：风险 · 风险矩阵") && told("风险添加", "添加：风险"));
    assert!(!told("添加风险啊", "添加：风险") && !told("风险险", "添加：风险"));
    assert!(told("add an objection", "Add: Objection · Discovery guide") && told("a", "Add"));
    assert!(!told("addobjection", "Add: Objection"), "words of letters stand apart");
    assert!(!told(&"一".repeat(300), "一 一一 一一一"), "a sentence is no command");
}

proptest! {
    #[test]
    fn a_mark_lies_on_borders_of_characters_and_marks_stand_apart_and_in_order(
        text in "\\PC{0,40}|[客户画像kehuß…,0-9 Ａé]{0,40}",
        typed in "\\PC{0,6}|[客户kehuxs.,0-9 ]{0,5}",
    ) {
        let marks = Query::of(&typed).marks(&text, Some(&Readings::new()));
        for mark in &marks {
            prop_assert!(mark.start < mark.end && text.get(mark.clone()).is_some());
        }
        prop_assert!(marks.windows(2).all(|pair| pair[0].end < pair[1].start));
    }

    #[test]
    fn whatever_is_equal_once_folded_finds_each_other(
        text in "[a-zA-Z0-9éÉａＡ１「“\"」，,。.客户 ]{1,20}",
        upper in any::<bool>(),
    ) {
        let other = if upper { text.to_uppercase() } else { fold(&text) };
        prop_assert_eq!(fold(&text), fold(&other));
        prop_assert!(finds(&Query::of(&text), &other) && finds(&Query::of(&other), &text));
    }

    #[test]
    fn what_holds_a_word_that_goes_on_holds_it_before(text in "[a-ckh客户画像城市 .]{1,24}", typed in "[a-ckhexiangu客户. ']{1,6}") {
        let readings = Readings::new();
        let letters: Vec<char> = typed.chars().collect();
        for end in 1..letters.len() {
            let (shorter, longer) = (Query::of(&letters[..end].iter().collect::<String>()), Query::of(&typed));
            let is_in = |query: &Query| query.is_in(&fold(&text), Some(&readings));
            prop_assert!(!longer.narrows(&shorter) || !is_in(&longer) || is_in(&shorter), "{shorter:?} {longer:?}");
        }
    }

    #[test]
    fn what_is_in_a_text_fits_it_and_is_marked(text in "[a-c客户画像 .]{1,20}", typed in "[a-ckh客户. ]{0,4}") {
        let (query, readings) = (Query::of(&typed), Readings::new());
        let is_in = query.is_in(&fold(&text), Some(&readings));
        prop_assert_eq!(is_in, query.fit(&fold(&text), Some(&readings)).is_some());
        prop_assert!(!is_in || query.is_blank() || !query.marks(&text, Some(&readings)).is_empty());
    }
}
