//! A document as Markdown (CommonMark with tables). What a user wrote stays text: none of it becomes markup.

use crate::drawing::{Matrix, Picture};
use crate::formats::address::Address;
use crate::formats::document::{Block, Document, Entry};
use crate::i18n::Locale;

/// Writes a document. Headings begin at level 1 with the plan's title, or with `untitled` where it has none.
pub fn markdown(document: &Document, untitled: &str) -> String {
    let title = if document.title.is_empty() { untitled } else { &document.title };
    let mut lines = vec![format!("# {}", inline(title))];
    for chapter in &document.chapters {
        lines.push(format!("## {}", inline(&chapter.name)));
        lines.extend((!chapter.cautions.is_empty()).then(|| {
            // One quotation; a break keeps its lines apart.
            let cautions: Vec<_> = chapter.cautions.iter().map(|caution| inline(caution)).collect();
            format!("> {}", cautions.join("\\\n> "))
        }));
        chapter.blocks.iter().for_each(|block| lines.push(write_block(block, document.locale)));
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
        Block::Matrix(matrix) => write_matrix(matrix),
        Block::Picture(picture) => write_picture(picture),
    }
}

fn write_table(head: &[String], rows: impl Iterator<Item = Vec<String>>) -> String {
    let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let rule = format!("|{}", " --- |".repeat(head.len()));
    let head: Vec<String> = head.iter().map(|label| inline(label)).collect();
    [row(&head), rule].into_iter().chain(rows.map(|cells| row(&cells))).collect::<Vec<_>>().join("\n")
}

fn write_matrix(matrix: &Matrix) -> String {
    let head: Vec<String> = std::iter::once(&matrix.corner).chain(&matrix.columns).cloned().collect();
    let rows = matrix.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| {
            let said: Vec<String> = std::iter::once(&cell.mark).chain(&cell.words).map(|text| inline(text)).collect();
            said.join(" · ")
        });
        std::iter::once(inline(&row.name)).chain(cells).collect()
    });
    let notes = format!("*{}*", inline(&matrix.notes.join(" · ")));
    [format!("### {}", inline(&matrix.title)), write_table(&head, rows), notes].join("\n\n")
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

/// One line of text with everything escaped that Markdown would read as more than text, but for addresses: they are links.
fn inline(text: &str) -> String {
    let line = text.split(['\n', '\r']).collect::<Vec<_>>().join(" ");
    let line = line.trim();
    let mut written = String::with_capacity(line.len());
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mut behind_address = 0;
    for (index, character) in line.char_indices() {
        if index < behind_address {
            continue;
        }
        if let Some(address) = Address::at(line, index) {
            written.push_str(&link(address));
            behind_address = index + address.written().len();
            continue;
        }
        // Signs at the end of a heading close it and would not be seen.
        let ends = character == '#' && index + 1 == line.len();
        let begins = index == 0 && matches!(character, '#' | '+' | '-' | '=' | ':');
        let numbers = index == digits && digits > 0 && matches!(character, '.' | ')');
        if begins || ends || numbers || MARKS.contains(character) {
            written.push('\\');
        }
        written.push(character);
    }
    written
}

/// What Markdown may read as a mark wherever it stands.
const MARKS: &str = "\\`*_[]<>|~&!$";

/// An address between angle brackets, where nothing is escaped and every reader makes a link of it.
fn link(address: Address<'_>) -> String {
    match address {
        Address::Web(web) => format!("<{}>", bare(web)),
        Address::Mail(mail) if !mail.contains(['|', '`']) => format!("<{mail}>"),
        Address::Mail(mail) => escape(mail),
        Address::Host(host) => format!("[{}](<http://{}>)", escape(host), bare(host)),
    }
}

/// An address without the signs that would end a cell or stand for the next one: the web writes them as their codes.
fn bare(address: &str) -> String {
    address.replace('|', "%7C").replace('\\', "%5C").replace('`', "%60")
}

fn escape(text: &str) -> String {
    text.chars().flat_map(|sign| MARKS.contains(sign).then_some('\\').into_iter().chain([sign])).collect()
}

#[cfg(test)]
mod tests;
