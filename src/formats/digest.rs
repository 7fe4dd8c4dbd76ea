//! Tells files of plans apart by what they say, whenever and by whichever version they were written.

use std::hash::Hasher;

use fnv::FnvHasher;

/// The digest of a file as [`crate::formats::write_plan`] lays it out: of the plan in it, not of what stands ahead. Another
/// content has it but for one chance in 2^64.
pub(crate) fn digest_of_file(file: &str) -> u64 {
    let content = file.split_once("\"plan\":").map_or(file, |(_, content)| content);
    let mut hasher = FnvHasher::default();
    hasher.write(content.as_bytes());
    hasher.finish()
}
