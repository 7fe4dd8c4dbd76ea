//! A seal as `persist` describes it: `2 <stamp> <changed at> <checksum>`, a line break, the body; the checksum is FNV-1a
//! with 64 bits over all that stands before it, a line break and the body, in the digits `0-9a-z`.

use std::hash::Hasher;

use saleswright::model::base36;

/// The head of a seal that belongs to nobody in particular.
pub(crate) const HEAD: &str = "2 k3:1z mi57p1s0";

/// Whether a head says a format that the program reads.
pub(crate) fn is_known(head: &str) -> bool {
    head.starts_with("1 ") || head.starts_with("2 ")
}

/// Seals a body under a head of version, stamp and moment, whatever these are.
pub(crate) fn seal(head: &str, body: &str) -> String {
    format!("{head} {}\n{body}", base36(checksum(head, body)))
}

/// The head and the body of a value whose checksum is right.
pub(crate) fn unseal(raw: &str) -> Option<(&str, &str)> {
    let (line, body) = raw.split_once('\n')?;
    let (head, sum) = line.rsplit_once(' ')?;
    (sum == base36(checksum(head, body))).then_some((head, body))
}

fn checksum(head: &str, body: &str) -> u64 {
    let mut hasher = fnv::FnvHasher::default();
    for part in [head, "\n", body] {
        hasher.write(part.as_bytes());
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::{HEAD, seal, unseal};
    use crate::bases::STORES;

    #[test]
    fn what_the_program_has_sealed_is_sealed_alike_here() {
        let records = STORES.iter().flatten().filter(|(key, _)| !key.starts_with("saleswright/settings/"));
        let mut seen = 0;
        for (key, raw) in records {
            let (head, body) = unseal(raw).unwrap_or_else(|| panic!("{key}: {raw}"));
            assert_eq!(&seal(head, body), raw);
            seen += 1;
        }
        assert!(seen > 1_000, "{seen}");
        assert!(unseal(&seal(HEAD, "{}")).is_some());
    }
}
