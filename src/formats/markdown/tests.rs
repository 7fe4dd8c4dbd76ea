use super::*;

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::formats::document::Chapter;
use crate::modules::Module;

#[test]
fn what_a_user_wrote_is_text_and_nothing_else() {
    assert_eq!(inline("# no heading"), "\\# no heading");
    assert_eq!(inline("1. no list"), "1\\. no list");
    assert_eq!(inline("- no list"), "\\- no list");
    assert_eq!(inline("24,000 - 2.5"), "24,000 - 2.5");
    assert_eq!(inline("<b>*x*</b> [a](b) `c` | &lt;"), "\\<b\\>\\*x\\*\\</b\\> \\[a\\](b) \\`c\\` \\| \\&lt;");
    assert_eq!(inline("    no code\nnext"), "no code next");
    assert_eq!(inline("Learn C #"), "Learn C \\#");
    assert_eq!(inline("12) no list"), "12\\) no list");
    assert_eq!(inline("面向 2～10 张牙椅：“空椅”"), "面向 2～10 张牙椅：“空椅”");
}

#[test]
fn lines_of_a_text_stay_inside_its_entry_and_its_cell() {
    let text = Entry::Text("one\n- two".to_owned());
    assert_eq!(write_entry("Goal", &text, Locale::En), "- **Goal:** one\\\n  \\- two");
    assert_eq!(write_entry("目标", &text, Locale::ZhCn), "- **目标：** one\\\n  \\- two");
    assert_eq!(cell(&text), "one<br>\\- two");
}

#[test]
fn a_web_address_stays_a_live_link_with_every_sign_of_it() {
    assert_eq!(inline("See https://example.com/a_b?x=1&y=2."), "See <https://example.com/a_b?x=1&y=2>.");
    assert_eq!(inline("见https://example.com/a_b，*重要*"), "见<https://example.com/a_b>，\\*重要\\*");
    assert_eq!(inline("www.example.com/a_b"), "[www.example.com/a\\_b](<http://www.example.com/a_b>)");
    assert_eq!(inline("lin_yue@example.com"), "<lin_yue@example.com>");
    assert_eq!(inline("https://example.com/a|b"), "<https://example.com/a%7Cb>");
}

/// What an independent reader makes of Markdown: the words that are seen, and where its links lead.
fn read(markdown: &str) -> (String, Vec<String>) {
    let (mut words, mut links) = (String::new(), Vec::new());
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(text) => words.push_str(&text),
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.into_string()),
            Event::Start(
                Tag::Paragraph | Tag::Item | Tag::Table(_) | Tag::TableHead | Tag::TableCell | Tag::List(_),
            )
            | Event::Start(Tag::TableRow)
            | Event::End(_) => {}
            other => words.push_str(&format!("{other:?}")),
        }
    }
    (words, links)
}

proptest! {
    #[test]
    fn any_line_reads_back_as_it_was_written(line in "[ -~]{0,40}|[a-z *_<&;|`\\\\~!\\[\\]()#$.:-]{0,24}") {
        // An address is read back with the codes of its signs.
        let line = line.trim();
        prop_assume!(!line.contains("://") && !line.contains("www.") && !line.contains('@'));
        let words: String = line.split_whitespace().collect();
        let seen: String = read(&format!("- x{}", inline(line))).0.split_whitespace().collect();
        prop_assert_eq!(seen, format!("x{words}"));
    }

    #[test]
    fn any_address_is_a_link_in_a_list_and_in_a_cell(path in "[a-z0-9_~*&=?/+%#$!-]{0,24}[a-z0-9/]", before in "[a-z*_ (]{0,6}") {
        let address = format!("https://example.com/{path}");
        let line = inline(&format!("{before} {address} x"));
        for markdown in [format!("- **Link:** {line}"), format!("| Link |\n| --- |\n| {line} |")] {
            prop_assert_eq!(&read(&markdown).1, std::slice::from_ref(&address), "{}", markdown);
        }
    }
}

/// The blocks that an independent reader finds: what each is, and its words without blanks.
fn blocks(markdown: &str) -> Vec<(String, String)> {
    let mut blocks: Vec<(String, String)> = Vec::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => blocks.push((level.to_string(), String::new())),
            Event::Start(Tag::Item) => blocks.push(("entry".to_owned(), String::new())),
            Event::Start(Tag::TableCell) => blocks.push(("cell".to_owned(), String::new())),
            Event::Start(Tag::BlockQuote(_)) => blocks.push(("caution".to_owned(), String::new())),
            // A text that has left the list that it belongs to.
            Event::End(TagEnd::List(_)) => blocks.push(("behind a list".to_owned(), String::new())),
            Event::Text(text) => {
                let words = text.split_whitespace().collect::<String>();
                blocks.last_mut().map(|(_, block)| block.push_str(&words)).unwrap_or_default();
            }
            _ => {}
        }
    }
    blocks.retain(|(kind, words)| kind != "behind a list" || !words.is_empty());
    blocks
}

proptest! {
    #[test]
    fn every_kind_of_block_reads_back_as_what_it_is(words in prop::collection::vec("[a-z*_#>|<&~!+.-]{0,6}[a-z]", 12)) {
        let word = |at: usize| words[at].clone();
        let text = |at: usize| Entry::Text(format!("{}\n{}", words[at], words[at + 1]));
        let document = Document {
            locale: Locale::En,
            title: word(0),
            chapters: vec![Chapter {
                module: Module::Swot,
                name: word(1),
                cautions: vec![word(2)],
                blocks: vec![
                    Block::Heading(word(3)),
                    Block::Fields {
                        name: word(4),
                        entries: vec![(word(5), text(6)), (word(8), Entry::List(vec![word(9), word(10)]))],
                    },
                    Block::Heading(word(11)),
                    Block::Table { head: vec![word(3), word(5)], rows: vec![vec![text(6), Entry::List(vec![word(9)])]] },
                ],
            }],
        };
        let expected = [
            ("h1", word(0)),
            ("h2", word(1)),
            ("caution", word(2)),
            ("h3", word(3)),
            ("h4", word(4)),
            ("entry", format!("{}:{}{}", word(5), word(6), word(7))),
            ("entry", format!("{}:", word(8))),
            ("entry", word(9)),
            ("entry", word(10)),
            ("h3", word(11)),
            ("cell", word(3)),
            ("cell", word(5)),
            ("cell", format!("{}{}", word(6), word(7))),
            ("cell", word(9)),
        ];
        let expected = expected.map(|(kind, words)| (kind.to_owned(), words));
        prop_assert_eq!(blocks(&markdown(&document, "")), expected, "{}", markdown(&document, ""));
    }
}
