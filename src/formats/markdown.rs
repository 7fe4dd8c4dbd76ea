//! A document as Markdown (CommonMark with tables). What a user wrote stays text: none of it becomes markup.

use crate::drawing::Picture;
use crate::formats::document::{Block, Document, Entry};
use crate::i18n::Locale;

/// Writes a document. Headings begin at level 1 with the plan's title, or with `untitled` where it has none.
pub fn markdown(document: &Document, untitled: &str) -> String {
    let title = if document.title.is_empty() { untitled } else { &document.title };
    let mut lines = vec![format!("# {}", inline(title))];
    for part in &document.parts {
        lines.push(format!("## {}", inline(&part.name)));
        lines.extend((!part.cautions.is_empty()).then(|| {
            // One quotation; a break keeps its lines apart.
            let cautions: Vec<_> = part.cautions.iter().map(|caution| inline(caution)).collect();
            format!("> {}", cautions.join("\\\n> "))
        }));
        part.blocks.iter().for_each(|block| lines.push(write_block(block, document.locale)));
    }
    lines.join("\n\n") + "\n"
}

fn write_block(block: &Block, locale: Locale) -> String {
    match block {
        Block::Heading(name) => format!("### {}", inline(name)),
        Block::Fields { name, entries } => {
            let heading = (!name.is_empty()).then(|| format!("#### {}", inline(name)));
            let entries: Vec<_> = entries.iter().map(|(label, entry)| write_entry(label, entry, locale)).collect();
            let entries = (!entries.is_empty()).then(|| entries.join("\n"));
            heading.into_iter().chain(entries).collect::<Vec<_>>().join("\n\n")
        }
        Block::Table { head, rows } => {
            write_table(head, rows.iter().map(|cells| cells.iter().map(cell).collect::<Vec<_>>()))
        }
        Block::Picture(picture) => write_picture(picture),
    }
}

fn write_table(head: &[String], rows: impl Iterator<Item = Vec<String>>) -> String {
    let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let rule = format!("|{}", " --- |".repeat(head.len()));
    let head: Vec<String> = head.iter().map(|label| inline(label)).collect();
    [row(&head), rule].into_iter().chain(rows.map(|cells| row(&cells))).collect::<Vec<_>>().join("\n")
}

/// The words of a picture: what it shows, and its legend, which says more than the records where it ranks them. How the
/// drawing is to be read is of no use without the drawing.
fn write_picture(picture: &Picture) -> String {
    let heading = format!("### {}", inline(&picture.title));
    let summary = format!("*{}*", inline(&picture.drawing.summary));
    let legend = picture.legend.as_ref().map(|legend| {
        let cells = |row: &Vec<String>| row.iter().map(|text| inline(text)).collect::<Vec<_>>();
        write_table(&legend.head, legend.rows.iter().map(cells))
    });
    [heading, summary].into_iter().chain(legend).collect::<Vec<_>>().join("\n\n")
}

fn write_entry(label: &str, entry: &Entry, locale: Locale) -> String {
    let colon = match locale {
        Locale::En => ':',
        Locale::ZhCn => '：',
    };
    let label = format!("{}{colon}", inline(label));
    match entry {
        Entry::Text(text) => {
            // A line of the text that begins like a list would leave its entry: each goes on below, behind a break.
            let lines: Vec<String> = text.lines().map(inline).collect();
            format!("- **{label}** {}", lines.join("\\\n  "))
        }
        Entry::List(entries) => {
            let entries: String = entries.iter().map(|entry| format!("\n  - {}", inline(entry))).collect();
            format!("- **{label}**{entries}")
        }
    }
}

fn cell(entry: &Entry) -> String {
    match entry {
        Entry::Text(text) => text.lines().map(inline).collect::<Vec<_>>().join("<br>"),
        Entry::List(entries) => entries.iter().map(|entry| inline(entry)).collect::<Vec<_>>().join("<br>"),
    }
}

/// One line of text with everything escaped that Markdown would read as more than text.
fn inline(text: &str) -> String {
    let line = text.split(['\n', '\r']).collect::<Vec<_>>().join(" ");
    let line = line.trim();
    let mut escaped = String::with_capacity(line.len());
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (index, character) in line.char_indices() {
        // Signs at the end of a heading close it and would not be seen.
        let ends = character == '#' && index + 1 == line.len();
        let begins = index == 0 && matches!(character, '#' | '+' | '-' | '=' | ':');
        let numbers = index == digits && digits > 0 && matches!(character, '.' | ')');
        let marks = matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '!' | '$');
        if begins || ends || numbers || marks {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(inline("面向 2–10 张牙椅：“空椅”"), "面向 2–10 张牙椅：“空椅”");
    }

    #[test]
    fn lines_of_a_text_stay_inside_its_entry_and_its_cell() {
        let text = Entry::Text("one\n- two".to_owned());
        assert_eq!(write_entry("Goal", &text, Locale::En), "- **Goal:** one\\\n  \\- two");
        assert_eq!(write_entry("目标", &text, Locale::ZhCn), "- **目标：** one\\\n  \\- two");
        assert_eq!(cell(&text), "one<br>\\- two");
    }
}
