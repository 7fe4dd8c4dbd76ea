//! From the bytes of a file to a plan.

use serde_json::Value as Json;

use crate::engine::Lineage;
use crate::formats::digest::digest_of_file;
use crate::formats::envelope::{FORMAT, LINEAGE, STORAGE_FORMAT, VERSION};
use crate::formats::import::file_kind::readable_text;
use crate::formats::import::items::Items;
use crate::formats::import::scan::{ScanFault, scan};
use crate::formats::import::tree::Tree;
use crate::formats::import::{ImportFault, ImportNote, LeftOut};
use crate::formats::limits::MAX_BYTES;
use crate::formats::lineage::{read_digest, read_lineage};
use crate::formats::migrations::OLDEST;
use crate::formats::moment::read_moment;
use crate::formats::write::digest;
use crate::model::{Id, IdSource, JsonType, Plan, PlanId};

/// What a file held.
#[derive(Clone, Debug)]
pub struct ImportedPlan {
    /// The plan, with every invariant holding.
    pub plan: Plan,
    /// What the user should know before importing it, grouped by kind.
    pub notes: Vec<ImportNote>,
    /// Everything of the file that is not in the plan.
    pub left_out: Vec<LeftOut>,
    /// The version of the program that wrote the file; empty where the file does not say.
    pub app: String,
    /// When the file was written, in milliseconds since 1970-01-01 UTC.
    pub exported_at: Option<u64>,
    /// What is known of how the plan came about; `None` where the file does not say.
    pub lineage: Option<Lineage>,
}

/// Reads a plan file. New ids, where the file has none or the same twice, come from `ids`.
///
/// Lenient where a part can be left out, so that one damaged card does not cost the plan. It does not check whether the
/// plan is in this browser already; [`crate::formats::compare`] does.
///
/// # Errors
/// Why nothing of the file can be imported.
pub fn read_file(name: &str, bytes: &[u8], ids: &mut IdSource) -> Result<ImportedPlan, ImportFault> {
    if bytes.len() > MAX_BYTES {
        return Err(ImportFault::TooLarge { bytes: bytes.len() as u64 });
    }
    let text = readable_text(name, bytes)?;
    scan(text.as_bytes()).map_err(|fault| match fault {
        ScanFault::Deep { line } => ImportFault::TooDeep { line },
        ScanFault::Many { found, limit } => ImportFault::TooMany { found, limit },
    })?;
    let mut file: Tree = serde_json::from_str(text).map_err(|fault| parse_fault(text, &fault))?;
    let lineage = file.take(LINEAGE).map(|found| found.to_json());
    let mut read = read_envelope(file, ids)?;
    read.lineage = lineage.filter(|found| speaks_of(found, text, &read.plan)).map(|found| read_lineage(&found));
    Ok(read)
}

/// Whether a lineage was written for this plan: as the file stands, or, where another program has laid it out anew, by
/// what it says.
fn speaks_of(lineage: &Json, text: &str, plan: &Plan) -> bool {
    read_digest(lineage).is_some_and(|of| of == digest_of_file(text) || of == digest(plan))
}

fn parse_fault(text: &str, fault: &serde_json::Error) -> ImportFault {
    let line = fault.line().max(1);
    if fault.is_eof() {
        return ImportFault::CutOff { line };
    }
    // The parser counts bytes; people count characters.
    let before = text.split('\n').nth(line - 1).and_then(|line| line.as_bytes().get(..fault.column()));
    let column = before.map_or(fault.column(), |bytes| String::from_utf8_lossy(bytes).chars().count());
    ImportFault::Json { line, column: column.max(1) }
}

fn read_envelope(mut file: Tree, ids: &mut IdSource) -> Result<ImportedPlan, ImportFault> {
    match file.take("format").as_ref().and_then(Tree::text) {
        Some(FORMAT) => {}
        Some(STORAGE_FORMAT) => return Err(ImportFault::Everything),
        _ => return Err(ImportFault::NotOurs),
    }
    let version = read_version(file.take("version").unwrap_or(Tree::Null))?;
    let text = |found: Option<Tree>| found.as_ref().and_then(Tree::text).unwrap_or_default().to_owned();
    let app = text(file.take("app")).chars().take(MAX_APP).collect();
    let exported_at = read_moment(&text(file.take("exported_at")));
    let mut body = object("plan", file.take("plan"))?;
    let mut notes = Vec::new();
    if version < VERSION {
        notes.push(ImportNote::Older { found: version });
    }
    let id = body.take("id").as_ref().and_then(Tree::text).and_then(Id::parse).unwrap_or_else(|| ids.next_id());
    let Tree::Object(tables) = object("plan.tables", body.take("tables"))? else { return Err(ImportFault::NotOurs) };
    let mut items = Items::new(Plan::new(PlanId(id)), version);
    if let Tree::Object(others) = body {
        others.iter().for_each(|(name, found)| items.leave_out(format!("plan.{name}"), found));
    }
    items.read_tables(tables, ids)?;
    notes.append(&mut items.notes);
    let Items { plan, left_out, .. } = items;
    Ok(ImportedPlan { plan, notes, left_out, app, exported_at, lineage: None })
}

/// The longest version text that is shown, in characters.
const MAX_APP: usize = 40;

fn read_version(found: Tree) -> Result<u32, ImportFault> {
    let number = match &found {
        Tree::Number(number) => number.as_f64(),
        _ => None,
    };
    let wrong = ImportFault::RootType { path: "version", found: found.json_type(), expected: JsonType::Number };
    let number = number.ok_or(wrong)?;
    if number > f64::from(VERSION) {
        // A cast from floating point stops at the bounds.
        return Err(ImportFault::Newer { found: number as u64, known: VERSION });
    }
    if number.fract() == 0.0 && number >= f64::from(OLDEST) { Ok(number as u32) } else { Err(ImportFault::NotOurs) }
}

fn object<'a>(path: &'static str, found: Option<Tree<'a>>) -> Result<Tree<'a>, ImportFault> {
    let found = found.unwrap_or(Tree::Null);
    match found {
        Tree::Object(_) => Ok(found),
        _ => Err(ImportFault::RootType { path, found: found.json_type(), expected: JsonType::Object }),
    }
}
