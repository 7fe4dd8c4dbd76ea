//! Which programs each part is made of: its own, and what it shares with others.

use std::collections::{BTreeMap, BTreeSet};

/// The part that brings all others in one file.
pub(super) const ALL: &str = "parts";
/// Parts that each visit loads by themselves, before the file of all: they come in no other.
pub(super) const ALONE: [&str; 1] = ["safety_copy"];
/// One part of so many has to need a program for all of them to share it in one file.
const SHARED_BY: usize = 3;

/// The letter of the first part; none of those that follow needs care in a text.
const LETTERS: char = '0';

/// What the cut has come to.
pub(super) struct Sharing {
    /// The numbers of the programs that a part needs beside its own, by the part's name.
    pub(super) needs: BTreeMap<String, Vec<u32>>,
    /// Those that most parts need.
    pub(super) shared: BTreeSet<u32>,
}

impl Sharing {
    /// Reads what each part needs from the loader that wasm_split_cli_support writes.
    pub(super) fn read(link: &str) -> Result<Self, String> {
        let mut needs = BTreeMap::new();
        for part in link.split("const __wasm_split_load_").skip(1) {
            let (name, rest) = part.split_once(' ').ok_or(UNKNOWN)?;
            let (_, rest) = rest.split_once("\n, [").ok_or(UNKNOWN)?;
            let (list, _) = rest.split_once(']').ok_or(UNKNOWN)?;
            let numbers = list.split(", ").filter(|one| !one.is_empty());
            let numbers = numbers.map(|one| one.strip_prefix("__chunk_").and_then(|number| number.parse().ok()));
            needs.insert(name.to_owned(), numbers.collect::<Option<Vec<_>>>().ok_or(UNKNOWN)?);
        }
        let users = |number: &u32| needs.values().filter(|all: &&Vec<u32>| all.contains(number)).count();
        let all: BTreeSet<u32> = needs.values().flatten().copied().collect();
        let shared = all.into_iter().filter(|number| users(number) * SHARED_BY >= needs.len()).collect();
        if needs.contains_key(ALL) { Ok(Self { needs, shared }) } else { Err(UNKNOWN.to_owned()) }
    }

    /// The parts that need a program, each by a letter, in the order of the programs' numbers: shorter than the numbers by part.
    pub(super) fn users(&self) -> BTreeMap<u32, String> {
        let mut users: BTreeMap<u32, String> = BTreeMap::new();
        for (needs, letter) in self.needs.values().zip(LETTERS..) {
            for number in needs {
                users.entry(*number).or_default().push(letter);
            }
        }
        users
    }

    /// The parts that come in the file of all.
    pub(super) fn together(&self) -> impl Iterator<Item = &String> {
        self.needs.keys().filter(|part| !ALONE.contains(&part.as_str()))
    }

    /// The numbers of the programs that not so many parts need, for the file of all.
    pub(super) fn seldom(&self) -> BTreeSet<u32> {
        self.together().flat_map(|part| self.seldom_of(part)).collect()
    }

    /// The numbers of the programs that a part needs and that not so many others do.
    pub(super) fn seldom_of(&self, part: &str) -> Vec<u32> {
        let needs = self.needs.get(part).into_iter().flatten().copied();
        needs.filter(|number| !self.shared.contains(number)).collect()
    }
}

/// The loader may be another in another version.
pub(super) const UNKNOWN: &str =
    "the loader of the parts is not as this knows it: has the version of wasm_split_cli_support changed?";

#[cfg(test)]
pub(super) const LINK: &str = "import { initSync } from \"./saleswright.js\";\nfunction wrapAsyncCb(callee) {\n}\n\
    function makeLoad(fetcher, deps) {\n}\n/* a, b */\nconst __chunk_1 = makeLoad(() => {\n\
    const src = fetch(new URL(\"./chunk_1.wasm\", import.meta.url));\n\
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}\n, []);\n\
    export const __wasm_split_load_swot = wrapAsyncCb(makeLoad(() => {\n}\n, [__chunk_1, __chunk_2]));\n\
    export const __wasm_split_load_pest = wrapAsyncCb(makeLoad(() => {\n}\n, [__chunk_1]));\n\
    export const __wasm_split_load_a = wrapAsyncCb(makeLoad(() => {\n}\n, []));\n\
    export const __wasm_split_load_parts = wrapAsyncCb(makeLoad(() => {\n}\n, []));\n";

#[cfg(test)]
mod tests {
    use super::{LINK, Sharing};
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn what_a_third_of_the_parts_need_is_shared_and_the_rest_comes_with_the_part() {
        let sharing = Sharing::read(LINK).unwrap();
        assert_eq!(sharing.needs.len(), 4);
        assert_eq!(sharing.shared, BTreeSet::from([1]));
        assert_eq!(sharing.seldom(), BTreeSet::from([2]));
        assert_eq!(sharing.seldom_of("swot"), [2]);
        assert!(sharing.seldom_of("pest").is_empty());
        // In the order of their names: a, parts, pest, swot.
        assert_eq!(sharing.users(), BTreeMap::from([(1, "23".to_owned()), (2, "3".to_owned())]));
    }

    #[test]
    fn a_loader_of_another_make_is_refused() {
        assert!(Sharing::read("export const load = 1;\n").is_err());
        assert!(Sharing::read(&LINK.replace("__chunk_2", "other")).is_err());
    }
}
