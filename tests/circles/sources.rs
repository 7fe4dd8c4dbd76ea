//! The modules of a program with their files, and which file a path leads to.

use std::collections::{BTreeMap, BTreeSet};

use crate::names::{self, Names, Path};

/// Files with their texts.
pub type Texts = BTreeMap<String, String>;

/// Which file uses which others, and the names that it uses of each.
pub type Uses = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// One module.
#[derive(Debug)]
struct Module {
    file: String,
    names: Names,
}

/// The modules of a program, by their paths from its root.
#[derive(Debug, Default)]
pub struct Sources(BTreeMap<Path, Module>);

/// What a path leads to.
#[derive(Debug)]
enum Target {
    Module(Path),
    /// Something that this file defines.
    File(String),
}

fn joined(path: &[String], name: &str) -> Path {
    path.iter().cloned().chain([name.to_owned()]).collect()
}

impl Sources {
    /// The program that begins with a file; `texts` are the files there are.
    pub fn of(texts: &Texts, first: &str) -> Result<Self, String> {
        let mut sources = Self::default();
        let folder = first.rsplit_once('/').map_or("", |(folder, _)| folder);
        sources.take_file(texts, first, &Path::new(), folder)?;
        Ok(sources)
    }

    /// Takes in a file; those of its modules lie in `folder`.
    fn take_file(&mut self, texts: &Texts, file: &str, module: &Path, folder: &str) -> Result<(), String> {
        let text = texts.get(file).ok_or_else(|| format!("there is no {file}"))?;
        let names = names::read(text).map_err(|error| format!("{file}: {error}"))?;
        self.take(texts, file, names, module, folder)
    }

    fn take(&mut self, texts: &Texts, file: &str, mut names: Names, module: &Path, folder: &str) -> Result<(), String> {
        for name in &names.files {
            let below = format!("{folder}/{name}");
            let beside = format!("{below}.rs");
            let file = if texts.contains_key(&beside) { beside } else { format!("{below}/mod.rs") };
            self.take_file(texts, &file, &joined(module, name), &below)?;
        }
        for (name, inside) in std::mem::take(&mut names.inside) {
            self.take(texts, file, inside, &joined(module, &name), &format!("{folder}/{name}"))?;
        }
        self.0.insert(module.clone(), Module { file: file.to_owned(), names });
        Ok(())
    }

    /// How many files there are.
    pub fn count(&self) -> usize {
        self.0.values().map(|module| &module.file).collect::<BTreeSet<_>>().len()
    }

    /// Which file uses which.
    pub fn uses(&self) -> Uses {
        let mut uses = Uses::new();
        for (path, module) in &self.0 {
            let imports = module.names.imports.iter().filter(|(_, _, is_handed_on)| !is_handed_on);
            for name in imports.map(|(_, path, _)| path).chain(&module.names.paths) {
                if let Some(Target::File(file)) = self.resolve(path, name, 0)
                    && file != module.file
                {
                    let used = uses.entry(module.file.clone()).or_default().entry(file).or_default();
                    used.insert(name.last().cloned().unwrap_or_default());
                }
            }
        }
        uses
    }

    /// Where a path leads to that is written in a module; `None` outside of the program.
    fn resolve(&self, module: &Path, path: &[String], depth: usize) -> Option<Target> {
        let (head, rest) = path.split_first()?;
        match head.as_str() {
            // A circle of imports, or a name that means itself.
            _ if depth > 16 => None,
            "crate" => self.walk(&Path::new(), rest, depth),
            "self" => self.walk(module, rest, depth),
            "super" => {
                let ups = path.iter().take_while(|name| *name == "super").count();
                let up = module.get(..module.len().checked_sub(ups)?)?;
                self.walk(&up.to_vec(), path.get(ups..)?, depth)
            }
            _ => self.find(module, path, depth),
        }
    }

    /// As [`Sources::resolve`], from a module on; what it does not name is made there by a macro.
    fn walk(&self, module: &Path, path: &[String], depth: usize) -> Option<Target> {
        let Some(name) = path.first() else { return Some(Target::Module(module.clone())) };
        let is_made = path.len() == 1 || name.starts_with(char::is_uppercase);
        let made = || Some(Target::File(self.0.get(module).filter(|_| is_made)?.file.clone()));
        self.find(module, path, depth).or_else(made)
    }

    /// As [`Sources::walk`], for what a module names.
    fn find(&self, module: &Path, path: &[String], depth: usize) -> Option<Target> {
        let (name, rest) = path.split_first()?;
        let Module { file, names } = self.0.get(module)?;
        let below = joined(module, name);
        // Of a module and a macro with one name, the last part of a path means the macro.
        if self.0.contains_key(&below) && !rest.is_empty() {
            return self.walk(&below, rest, depth);
        }
        if names.items.contains(name) {
            return Some(Target::File(file.clone()));
        }
        if let Some((_, path, _)) = names.imports.iter().find(|(import, ..)| import == name) {
            return self.through(module, path, rest, depth);
        }
        if self.0.contains_key(&below) {
            return Some(Target::Module(below));
        }
        names.globs.iter().find_map(|(glob, _)| match self.resolve(module, glob, depth + 1)? {
            Target::Module(all) if all != *module => self.find(&all, path, depth + 1),
            _ => None,
        })
    }

    /// Where `rest` leads to behind what was imported.
    fn through(&self, module: &Path, import: &[String], rest: &[String], depth: usize) -> Option<Target> {
        match self.resolve(module, import, depth + 1)? {
            Target::Module(found) => self.walk(&found, rest, depth + 1),
            file @ Target::File(_) => Some(file),
        }
    }
}
