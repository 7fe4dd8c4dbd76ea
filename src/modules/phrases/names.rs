//! Phrases that speak of something in the program: it is there, under that name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::{every_plural, every_text, interface};
use crate::i18n::Text;

/// Names in quotes that are not ours.
const OF_OTHERS: [&str; 3] = ["Save as PDF", "另存为 PDF", "saleswright-plan"];

/// Ways out and in that the program does not have: no phrase of the interface may offer one.
const NOT_THERE: [&str; 6] = ["HTML", "CSV", "QR", "share", "分享", "二维码"];

/// A file of the sources without its tests and comments.
struct Source {
    path: String,
    code: String,
}

fn sources(folder: &Path, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
            let code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            let path = path.to_string_lossy().replace('\\', "/");
            let is_test = ["/tests", "/phrases", "/testing"].iter().any(|part| path.contains(part));
            if !is_test {
                found.push(Source { path, code: code.collect::<Vec<_>>().join("\n") });
            }
        }
    }
}

/// The folder in which a phrase can be named without that of its module: the module's own, or all.
fn home(path: &str) -> &str {
    let Some((before, inside)) = path.split_once("/modules/") else { return "/src/" };
    let module = inside.split('/').next().unwrap_or_default();
    path.get(..before.len() + "/modules/".len() + module.len()).unwrap_or_default()
}

/// The names declared by `texts!` and `plurals!`, one a line. Lists of `words!` are no phrases.
fn declared(code: &str) -> impl Iterator<Item = &str> {
    let mut in_words = false;
    code.lines().filter_map(move |line| {
        in_words = line.trim() == "words! {" || (in_words && line.trim() != "}");
        if in_words {
            return None;
        }
        let (name, phrase) = line.trim().split_once(" = ")?;
        let is_name = name.len() > 1
            && name.starts_with(|first: char| first.is_ascii_uppercase())
            && name.chars().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == '_');
        (is_name && phrase.starts_with('"') && phrase.ends_with("\";") && phrase.contains("\" | \"")).then_some(name)
    })
}

/// How often each name stands in a source.
fn names_in(code: &str) -> BTreeMap<&str, usize> {
    let mut names = BTreeMap::new();
    for name in code.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_') {
        *names.entry(name).or_default() += 1;
    }
    names
}

fn all_sources() -> Vec<Source> {
    let mut all = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    all
}

#[test]
fn every_phrase_that_is_declared_is_shown_somewhere() {
    let all = all_sources();
    let used: Vec<_> = all.iter().map(|source| (source, names_in(&source.code))).collect();
    let mut idle = Vec::new();
    for (source, own) in used.iter().filter(|(source, _)| declared(&source.code).next().is_some()) {
        let folder = home(&source.path);
        let from_outside = format!("{}::texts::", folder.rsplit('/').next().unwrap_or_default());
        let reached: Vec<_> = used
            .iter()
            .filter(|(other, _)| other.path != source.path)
            .filter(|(other, _)| other.path.contains(folder) || other.code.contains(&from_outside))
            .collect();
        for name in declared(&source.code) {
            if own[name] == 1 && !reached.iter().any(|(_, names)| names.contains_key(name)) {
                idle.push(format!("{} {name}", source.path));
            }
        }
    }
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn every_phrase_that_is_declared_is_looked_at_by_these_tests() {
    let texts = every_text().into_iter().map(|(name, _)| name);
    let known: BTreeSet<_> = texts.chain(every_plural().map(|(name, _)| (*name).to_owned())).collect();
    let all = all_sources();
    let missed: Vec<_> = all
        .iter()
        .flat_map(|source| declared(&source.code).map(|name| (&source.path, name)))
        .filter(|(_, name)| !known.contains(*name))
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

/// What stands in quotes, each step of a way apart; what a value fills is no name.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    let quotes = text.split('“').skip(1).filter_map(|after| after.split_once('”')).map(|(inside, _)| inside);
    let ways = text.split(['.', ';', '。', '；', '“', '”']).filter(|part| part.contains('›'));
    quotes.chain(ways).flat_map(|name| name.split('›')).map(str::trim).filter(|name| !name.contains('{'))
}

#[test]
fn what_a_phrase_names_in_quotes_is_there_under_that_name() {
    let all: Vec<Text> = every_text().into_iter().map(|(_, text)| text).collect();
    let english: BTreeSet<_> = all.iter().map(|text| text.en.to_lowercase()).collect();
    let chinese: BTreeSet<_> = all.iter().map(|text| text.zh).collect();
    let mut wrong = Vec::new();
    for (name, text) in interface() {
        for quote in quoted(text.en).filter(|quote| !english.contains(&quote.to_lowercase())) {
            wrong.push((name, quote));
        }
        wrong.extend(quoted(text.zh).filter(|quote| !chinese.contains(quote)).map(|quote| (name, quote)));
    }
    wrong.retain(|(_, quote)| !OF_OTHERS.contains(quote));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_phrase_offers_a_way_that_is_not_there() {
    let wrong: Vec<_> = interface()
        .filter(|(_, text)| NOT_THERE.iter().any(|word| [text.en, text.zh].iter().any(|said| said.contains(word))))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
