//! What kind of file the bytes are, told by how they begin, and by the name where the beginning says nothing.

use crate::formats::import::ImportFault;

/// How files begin that people take for a plan, and what they are called.
const BEGINNINGS: &[(&[u8], &str)] = &[
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"RIFF", "WEBP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"\x1f\x8b", "GZIP"),
    (b"7z\xbc\xaf", "7Z"),
    (b"Rar!", "RAR"),
];
/// Office files are archives; only the name tells which.
const ARCHIVE: &[u8] = b"PK\x03\x04";
/// Office files of before 2007.
const OLD_OFFICE: &[u8] = b"\xd0\xcf\x11\xe0";
/// Endings that are no plan, with what to call the file.
const ENDINGS: &[(&str, &str)] = &[
    ("xlsx", "XLSX"),
    ("docx", "DOCX"),
    ("pptx", "PPTX"),
    ("ods", "ODS"),
    ("odt", "ODT"),
    ("zip", "ZIP"),
    ("xls", "XLS"),
    ("doc", "DOC"),
    ("ppt", "PPT"),
    ("wps", "WPS"),
    ("et", "ET"),
    ("pdf", "PDF"),
    ("png", "PNG"),
    ("jpg", "JPEG"),
    ("jpeg", "JPEG"),
    ("gif", "GIF"),
    ("webp", "WEBP"),
    ("heic", "HEIC"),
    ("bmp", "BMP"),
    ("svg", "SVG"),
    ("csv", "CSV"),
    ("ics", "ICS"),
    ("md", "Markdown"),
];

/// The text of a file that may hold a plan; a mark of UTF-8 at its front is skipped.
pub(super) fn readable_text<'a>(name: &str, bytes: &'a [u8]) -> Result<&'a str, ImportFault> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if text.trim_ascii().is_empty() {
        return Err(ImportFault::Empty);
    }
    if let Some(kind) = other_kind(name, text) {
        return Err(ImportFault::Type { kind });
    }
    let skipped = bytes.len() - text.len();
    let text =
        std::str::from_utf8(text).map_err(|fault| ImportFault::Encoding { byte: skipped + fault.valid_up_to() + 1 })?;
    if text.trim().is_empty() {
        return Err(ImportFault::Empty);
    }
    if text.trim_start().starts_with('<') {
        return Err(ImportFault::Html);
    }
    Ok(text)
}

fn other_kind(name: &str, bytes: &[u8]) -> Option<&'static str> {
    let named = ending(name);
    if bytes.starts_with(ARCHIVE) {
        return named.or(Some("ZIP"));
    }
    if bytes.starts_with(OLD_OFFICE) {
        return named.or(Some("DOC"));
    }
    let known = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)).map(|(_, kind)| *kind);
    // A plan that was given a wrong name is still a plan.
    known.or(named.filter(|_| !bytes.trim_ascii_start().starts_with(b"{")))
}

fn ending(name: &str) -> Option<&'static str> {
    let (_, ending) = name.rsplit_once('.')?;
    ENDINGS.iter().find(|(known, _)| known.eq_ignore_ascii_case(ending)).map(|(_, kind)| *kind)
}
