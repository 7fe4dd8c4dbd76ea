//! The seal: one line ahead of what is stored that tells what the value has seen, when it was made, and whether it is
//! still what was written.

use std::hash::Hasher;

use fnv::FnvHasher;

use crate::formats::VERSION;
use crate::model::{base36, from_base36};
use crate::persist::stamp::Stamp;

/// The format of the values that this build writes: that of files. Values of a higher one are neither read nor written over;
/// those of a lower one are raised as they are read.
const FORMAT: u32 = VERSION;

/// What a value says once its seal has been checked.
#[derive(Debug, PartialEq)]
pub(crate) enum Unsealed<'a> {
    /// It is as it was written.
    Whole {
        /// What it has seen.
        stamp: Stamp,
        /// When it was made, in milliseconds since 1970-01-01 UTC.
        changed_at: u64,
        /// The format it was written in.
        format: u32,
        /// The checksum, which tells the value from every other.
        sum: u64,
        /// What was sealed.
        body: &'a str,
    },
    /// A newer version has written it.
    Newer,
    /// It is not what was written.
    Damaged,
}

/// Seals a body: `<format> <stamp> <changed at> <checksum>`, a line break, the body.
pub(crate) fn seal(stamp: &Stamp, changed_at: u64, body: &str) -> String {
    seal_with_sum(stamp, changed_at, body).0
}

/// As [`seal`], with the checksum beside.
pub(crate) fn seal_with_sum(stamp: &Stamp, changed_at: u64, body: &str) -> (String, u64) {
    seal_as(FORMAT, stamp, changed_at, body)
}

/// As [`seal_with_sum`], for what builds of an older format read as well.
pub(crate) fn seal_as(format: u32, stamp: &Stamp, changed_at: u64, body: &str) -> (String, u64) {
    let head = format!("{format} {stamp} {}", base36(changed_at));
    let sum = checksum([&head], body);
    (format!("{head} {}\n{body}", base36(sum)), sum)
}

/// The format that a value says it was written in; whether it was is not checked.
pub(crate) fn format_of(raw: &str) -> Option<u32> {
    raw.split_once(' ')?.0.parse().ok()
}

/// Checks a seal. Any single changed byte is found for certain, anything else but for one chance in 2^64.
pub(crate) fn unseal(raw: &str) -> Unsealed<'_> {
    let Some((version, rest)) = raw.split_once(' ') else { return Unsealed::Damaged };
    let mut known = (1..=FORMAT).filter_map(|format| Some((format, read_rest(rest, format)?)));
    if let Some((format, whole)) = known.next() {
        // A value of ours whose format alone was damaged must not pass for one of another.
        return if version == format.to_string() { whole } else { Unsealed::Damaged };
    }
    let newer = from_base36(version).is_some() && version.parse().is_ok_and(|version: u32| version > FORMAT);
    if newer { Unsealed::Newer } else { Unsealed::Damaged }
}

fn read_rest(rest: &str, format: u32) -> Option<Unsealed<'_>> {
    let (line, body) = rest.split_once('\n')?;
    let (head, sum) = line.rsplit_once(' ')?;
    let (stamp, changed_at) = head.split_once(' ')?;
    let sum = from_base36(sum)?;
    if sum != checksum([format.to_string().as_str(), " ", head], body) {
        return None;
    }
    Some(Unsealed::Whole { stamp: Stamp::parse(stamp)?, changed_at: from_base36(changed_at)?, format, sum, body })
}

/// FNV-1a with 64 bits over the head, a line break and the body.
fn checksum<const PARTS: usize>(head: [&str; PARTS], body: &str) -> u64 {
    let mut hasher = FnvHasher::default();
    for part in head {
        hasher.write(part.as_bytes());
    }
    hasher.write(b"\n");
    hasher.write(body.as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed() -> String {
        seal(&Stamp::parse("k3:1z,b:2").unwrap(), 1_772_000_000_000, r#"{"order":"a0","text":"一天"}"#)
    }

    #[test]
    fn a_sealed_body_comes_back_with_its_seal() {
        let stamp = Stamp::parse("k3:1z,b:2").unwrap();
        let body = r#"{"order":"a0","text":"一天"}"#;
        let (raw, sum) = seal_with_sum(&stamp, 1_772_000_000_000, body);
        assert_eq!(unseal(&raw), Unsealed::Whole { stamp, changed_at: 1_772_000_000_000, format: FORMAT, sum, body });
    }

    #[test]
    fn every_changed_bit_and_every_cut_is_found() {
        let raw = sealed().into_bytes();
        for place in 0..raw.len() {
            let cut = String::from_utf8_lossy(&raw[..place]).into_owned();
            assert_eq!(unseal(&cut), Unsealed::Damaged, "{cut}");
            for bit in 0..8 {
                let mut flipped = raw.clone();
                flipped[place] ^= 1 << bit;
                if let Ok(flipped) = String::from_utf8(flipped) {
                    assert_eq!(unseal(&flipped), Unsealed::Damaged, "{flipped}");
                }
            }
        }
    }

    #[test]
    fn a_higher_version_is_newer_whatever_follows() {
        for newer in ["3 anything", "3 a:1 0 0\n{}", "10 \n"] {
            assert_eq!(unseal(newer), Unsealed::Newer, "{newer}");
        }
        for damaged in ["", "2", "2 anything", "1 a:1 0 0\n{}", "0 a", "-1 a", "x a", "null", "{}", "02 a"] {
            assert_eq!(unseal(damaged), Unsealed::Damaged, "{damaged}");
        }
    }
}
