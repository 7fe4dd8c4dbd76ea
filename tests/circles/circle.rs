//! Files that lead back to themselves.

use std::collections::BTreeSet;
use std::fmt;

use crate::sources::Uses;

/// Files of which each leads to all others.
#[derive(Debug)]
pub struct Circle {
    /// Its files, in the order of their names.
    pub files: Vec<String>,
    /// Which of them uses what of which.
    uses: Vec<String>,
}

impl fmt::Display for Circle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "- {}", self.files.join(" · "))?;
        self.uses.iter().try_for_each(|line| writeln!(formatter, "    {line}"))
    }
}

/// All that a file leads to.
fn reach<'a>(uses: &'a Uses, file: &'a str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut next = vec![file];
    while let Some(file) = next.pop() {
        let used = uses.get(file).into_iter().flat_map(|used| used.keys());
        next.extend(used.map(String::as_str).filter(|used| reached.insert(*used)));
    }
    reached
}

/// The circles among files.
pub fn circles(uses: &Uses) -> Vec<Circle> {
    let mut circles = Vec::new();
    let mut seen = BTreeSet::new();
    for file in uses.keys().map(String::as_str) {
        let reached = reach(uses, file);
        if !reached.contains(file) || seen.contains(file) {
            continue;
        }
        let files: Vec<&str> = reached.into_iter().filter(|other| reach(uses, other).contains(file)).collect();
        let lines = files.iter().flat_map(|from| {
            let used = uses.get(*from).into_iter().flatten().filter(|(to, _)| files.contains(&to.as_str()));
            used.map(move |(to, names)| {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                format!("{from} -> {to}: {}", names.join(", "))
            })
        });
        let circle = Circle { files: files.iter().map(|file| (*file).to_owned()).collect(), uses: lines.collect() };
        seen.extend(files);
        circles.push(circle);
    }
    circles
}
