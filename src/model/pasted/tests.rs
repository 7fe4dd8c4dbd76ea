use super::edges::trimmed;
use super::*;
use proptest::prelude::*;

fn entries(text: &str) -> Vec<String> {
    match Pasted::read(text) {
        Pasted::Entries(entries) => entries,
        other => panic!("{other:?} is no list: {text}"),
    }
}

fn rows(text: &str) -> Vec<Vec<String>> {
    match Pasted::read(text) {
        Pasted::Rows(rows) => rows,
        other => panic!("{other:?} are no rows: {text}"),
    }
}

/// A line as it comes out of a list of two.
fn line(text: &str) -> String {
    entries(&format!("{text}\nplain")).first().cloned().unwrap()
}

#[test]
fn what_belongs_to_the_sentence_stays() {
    for text in [
        "-20% churn",
        "−5 % returns",
        "*see appendix",
        "2027 plan",
        "2027. A year of growth",
        "3.5x faster",
        "3.5 times faster",
        "1.5 万元预算",
        "1.5万元预算",
        "２．５万元",
        "24/7 support",
        "1st in the market",
        "5 clinics",
        "J. Miller signs",
        "A/B tests",
        "I agree",
        "(CRM) first",
        "(2027) plan",
        "一线城市",
        "一、二线城市都要做",
        "1、2号店同时开",
        "A、B两案都报",
        "①和②都要",
        "●●●○○ strong",
        "#1 in service",
        ".NET",
        "--",
        "o negative",
        "v important",
        "§ 5 BGB",
        "“快”是他们说的",
        "\"Fast\", they say",
        "\"We pay for speed.\"",
    ] {
        assert_eq!(line(text), text);
    }
}

#[test]
fn list_marks_of_word_processors_and_of_people_go() {
    for mark in [
        "-",
        "*",
        "•",
        "·",
        "–",
        "—",
        "‣",
        "▪",
        "■",
        "●",
        "○",
        "◦",
        "◆",
        "➢",
        "✓",
        "☐",
        "☑",
        "\u{f0b7}",
        "\u{f0a7}",
        "1.",
        "12.",
        "1)",
        "1）",
        "(1)",
        "（1）",
        "a)",
        "A)",
        "(a)",
        "iv)",
        "(iv)",
        "1、",
        "十二、",
        "（一）",
        "（十一）",
        "①",
        "⑫",
        "⑴",
        "⒈",
        "㈠",
        "❶",
        "1．",
        "１．",
        "1.2.",
        "- [ ]",
        "* [x]",
        "[ ]",
    ] {
        assert_eq!(line(&format!("{mark} Fast")), "Fast", "{mark} and a blank");
        assert_eq!(line(&format!("{mark}\tFast")), "Fast", "{mark} and a tab");
        assert_eq!(line(&format!("\t{mark}\u{a0}快")), "快", "{mark}, indented");
    }
    for mark in ["a.", "iv.", "o", "§", "Ø"] {
        assert_eq!(line(&format!("{mark}\tFast")), "Fast", "{mark} and a tab");
    }
    for mark in ["1、", "（一）", "一、", "①", "1.", "1)", "（1）"] {
        assert_eq!(line(&format!("{mark}快")), "快", "{mark} and no blank");
    }
    assert_eq!([line("1、五家诊所"), line("一、3 家诊所")], ["五家诊所", "3 家诊所"]);
}

#[test]
fn one_mark_goes_and_what_it_was_ahead_of_stays_whole() {
    assert_eq!(
        entries("- -20% churn\n1. 3.5x faster\n• *see appendix"),
        ["-20% churn", "3.5x faster", "*see appendix"]
    );
    assert_eq!(entries("1. 2. floor\n•\n\n  –  \n2027 plan"), ["2. floor", "2027 plan"]);
}

#[test]
fn lines_end_as_every_system_ends_them_and_a_break_inside_an_entry_stays_in_it() {
    assert_eq!(entries("one\r\n\r\n  two\nthree\rfour\u{2029}five\n"), ["one", "two", "three", "four", "five"]);
    assert_eq!(entries("•\tfirst line\u{b}second line\n•\tother"), ["first line\nsecond line", "other"]);
}

#[test]
fn a_single_line_is_one_entry_and_blanks_are_none() {
    assert!(entries("").is_empty() && entries(" \n\t \n").is_empty());
    assert_eq!(
        [entries("•\tFast"), entries("-20% churn\r\n"), entries("\"Fast\"\n")],
        [["Fast"], ["-20% churn"], ["\"Fast\""]]
    );
}

#[test]
fn a_column_of_a_spreadsheet_keeps_its_cells_whole() {
    assert_eq!(entries("\"first\nsecond\"\r\nthird\r\n"), ["first\nsecond", "third"]);
    assert_eq!(entries("\"say \"\"hi\"\"\nnow\"\nother"), ["say \"hi\"\nnow", "other"]);
    assert_eq!(entries("\"- one\n- two\"\nother"), ["- one\n- two", "other"]);
    assert_eq!(entries("\"not closed\nother"), ["\"not closed", "other"]);
}

#[test]
fn cells_of_a_spreadsheet_are_rows_without_their_quotes() {
    assert_eq!(rows("Fast\t5\r\nNear\t\"3\"\r\n"), [["Fast", "5"], ["Near", "\"3\""]]);
    assert_eq!(rows("\"a\nb\"\t\"c \"\"d\"\"\"\ne\tf"), [["a\nb", "c \"d\""], ["e", "f"]]);
    assert_eq!(rows("\"a\tb\"\tc"), [["a\tb", "c"]]);
    assert_eq!(rows("-20% churn\t1.5 万元\nx\ty"), [["-20% churn", "1.5 万元"], ["x", "y"]]);
}

#[test]
fn rows_are_equally_long_without_blank_rows_and_blank_columns() {
    assert_eq!(rows("a\t\tb\n\t\t\nc\n"), [["a", "b"], ["c", ""]]);
    assert_eq!(rows("\ta\tb\n\tc\td"), [["a", "b"], ["c", "d"]]);
    assert_eq!(rows("1.\ta\tb\n2.\tc\td"), [["a", "b"], ["c", "d"]]);
    for numbers in [["2026", "2027"], ["1", "2"], ["1.2", "3.5"], ["x", "o"]] {
        let [one, other] = numbers;
        assert_eq!(rows(&format!("{one}\ta\n{other}\tb")), [[one, "a"], [other, "b"]]);
    }
}

/// A cell as spreadsheets write it.
fn written(cell: &str) -> String {
    let needs_quotes = cell.contains(['\t', '\n', '"']);
    if needs_quotes { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

proptest! {
    #[test]
    fn what_a_spreadsheet_writes_is_read_cell_by_cell(
        cells in prop::collection::vec(prop::collection::vec("[a-z][a-z\"\t\n ,;-]{0,8}[a-z]", 2..5), 1..5)
    ) {
        let width = cells.iter().map(Vec::len).min().unwrap_or(0);
        let cells: Vec<Vec<String>> = cells.into_iter().map(|row| row.into_iter().take(width).collect()).collect();
        let line = |row: &Vec<String>| row.iter().map(|cell| written(cell)).collect::<Vec<_>>().join("\t");
        let text = cells.iter().map(line).collect::<Vec<_>>().join("\r\n");
        prop_assert_eq!(rows(&text), cells);
    }

    #[test]
    fn nothing_but_what_is_in_front_of_a_line_ever_goes(lines in prop::collection::vec("[^\"\t\r\n\u{b}\u{c}\u{85}\u{2028}\u{2029}]{1,12}", 2..6)) {
        let whole: Vec<&str> = lines.iter().map(|line| trimmed(line)).filter(|line| !line.is_empty()).collect();
        if let Pasted::Entries(entries) = Pasted::read(&lines.join("\n")) {
            let mut whole = whole.into_iter();
            for entry in entries {
                prop_assert!(whole.any(|line| line.ends_with(&entry)), "{}", entry);
            }
        }
    }

    #[test]
    fn a_line_that_begins_with_a_word_is_whole(word in "[a-zA-Z]{5,9}|[0-9]{4,9}|[-*+−][0-9]{1,3}%?", rest in "[ .,)a-z0-9]{0,9}") {
        let text = format!("{word}{rest}");
        prop_assert_eq!(line(&text), trimmed(&text));
    }
}
