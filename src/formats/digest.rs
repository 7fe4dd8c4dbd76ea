//! Tells what a plan's file says from anything else, whenever and by whichever version it was written.

use std::hash::Hasher;

use fnv::FnvHasher;

use crate::formats::{FileStamp, write_plan};
use crate::model::Plan;

/// The digest of what a plan's file says: another content has it but for one chance in 2^64.
pub(crate) fn digest(plan: &Plan) -> u64 {
    digest_of_file(&write_plan(plan, &FileStamp { app: "", exported_at: 0 }))
}

/// The digest of a file as [`write_plan`] lays it out: of the plan in it, not of what stands ahead.
pub(crate) fn digest_of_file(file: &str) -> u64 {
    let content = file.split_once("\"plan\":").map_or(file, |(_, content)| content);
    let mut hasher = FnvHasher::default();
    hasher.write(content.as_bytes());
    hasher.finish()
}
