//! What a text of Rust defines, hands on and names, read from its tokens: paths inside macros count like any others.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, LexError, TokenStream, TokenTree};

/// A path, from its first name to its last.
pub type Path = Vec<String>;

/// What stands in one module of a file.
#[derive(Debug, Default)]
pub struct Names {
    /// The modules that are files of their own.
    pub files: Vec<String>,
    /// The modules whose text stands here.
    pub inside: Vec<(String, Names)>,
    /// The functions, types, constants and macros that are defined here.
    pub items: Vec<String>,
    /// What `use` brings in, under the name it has here; and whether it is only handed on.
    pub imports: Vec<(String, Path, bool)>,
    /// Where `use …::*` brings everything in from; and whether it is only handed on.
    pub globs: Vec<(Path, bool)>,
    /// All other paths.
    pub paths: Vec<Path>,
}

/// What an item with a name begins with.
const ITEMS: [&str; 12] =
    ["fn", "struct", "enum", "trait", "type", "const", "static", "union", "unsafe", "async", "extern", "mut"];

/// Reads the text of a file.
pub fn read(text: &str) -> Result<Names, LexError> {
    let mut names = Names::default();
    names.module(&TokenStream::from_str(text)?.into_iter().collect::<Vec<_>>());
    Ok(names)
}

fn word(token: Option<&TokenTree>) -> Option<String> {
    match token {
        Some(TokenTree::Ident(ident)) => Some(ident.to_string()),
        _ => None,
    }
}

fn is(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

fn group(token: Option<&TokenTree>, delimiter: Delimiter) -> Option<&Group> {
    match token {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

fn inside(group: &Group) -> Vec<TokenTree> {
    group.stream().into_iter().collect()
}

/// The place behind the item that begins at `at`.
fn behind_item(tokens: &[TokenTree], at: usize) -> usize {
    let end = (at..tokens.len())
        .find(|place| is(tokens.get(*place), ';') || group(tokens.get(*place), Delimiter::Brace).is_some());
    end.map_or(tokens.len(), |end| end + 1)
}

/// Whether what follows is there for tests alone.
fn is_of_tests(tokens: &[TokenTree], at: usize) -> bool {
    let attribute = is(tokens.get(at), '#').then(|| group(tokens.get(at + 1), Delimiter::Bracket)).flatten();
    attribute.is_some_and(|attribute| attribute.stream().to_string().replace(' ', "") == "cfg(test)")
}

impl Names {
    /// The items of a module.
    fn module(&mut self, tokens: &[TokenTree]) {
        let mut at = 0;
        while at < tokens.len() {
            at = self.item(tokens, at);
        }
    }

    /// Reads what stands at a place between items, and answers where to go on.
    fn item(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        if is_of_tests(tokens, at) {
            return behind_item(tokens, at + 2);
        }
        let next = word(tokens.get(at + 1));
        match word(tokens.get(at)).as_deref() {
            Some("pub") => {
                let at = at + 1 + usize::from(group(tokens.get(at + 1), Delimiter::Parenthesis).is_some());
                if word(tokens.get(at)).is_some_and(|word| word == "use") { self.import(tokens, at, true) } else { at }
            }
            Some("use") => self.import(tokens, at, false),
            Some("mod") if let Some(name) = next => {
                match group(tokens.get(at + 2), Delimiter::Brace) {
                    Some(body) => {
                        let mut names = Self::default();
                        names.module(&inside(body));
                        self.inside.push((name, names));
                    }
                    None if self.files.contains(&name) => {}
                    None => self.files.push(name),
                }
                at + 3
            }
            // What it chooses from are items like any others.
            Some("cfg_if") => {
                let end = behind_item(tokens, at);
                let chosen = tokens.get(at..end).unwrap_or_default().iter();
                for choice in chosen.filter_map(|token| group(Some(token), Delimiter::Brace)) {
                    for items in inside(choice).iter().filter_map(|token| group(Some(token), Delimiter::Brace)) {
                        self.module(&inside(items));
                    }
                }
                end
            }
            Some("macro_rules") => {
                self.items.extend(word(tokens.get(at + 2)));
                at + 3
            }
            Some(kind) if ITEMS.contains(&kind) && next.as_deref().is_some_and(|next| !ITEMS.contains(&next)) => {
                self.items.extend(next);
                at + 2
            }
            _ => self.step(tokens, at),
        }
    }

    /// Reads a `use`, and answers where to go on.
    fn import(&mut self, tokens: &[TokenTree], at: usize, is_handed_on: bool) -> usize {
        let end = (at..tokens.len()).find(|place| is(tokens.get(*place), ';')).unwrap_or(tokens.len());
        self.tree(tokens.get(at + 1..end).unwrap_or_default(), &[], is_handed_on);
        end + 1
    }

    /// Reads what stands at a place of code, and answers where to go on.
    fn step(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        match tokens.get(at) {
            Some(TokenTree::Group(group)) => {
                self.code(&inside(group));
                at + 1
            }
            // What a macro writes is no part of its own crate.
            Some(TokenTree::Ident(name)) if name == "quote" && is(tokens.get(at + 1), '!') => at + 3,
            Some(TokenTree::Ident(name)) => {
                let mut path = vec![name.to_string()];
                let mut at = at + 1;
                while is(tokens.get(at), ':')
                    && is(tokens.get(at + 1), ':')
                    && let Some(name) = word(tokens.get(at + 2))
                {
                    path.push(name);
                    at += 3;
                }
                self.paths.push(path);
                at
            }
            _ => at + 1,
        }
    }

    /// What stands inside of functions, types and macros.
    fn code(&mut self, tokens: &[TokenTree]) {
        let mut at = 0;
        while at < tokens.len() {
            at = match word(tokens.get(at)).as_deref() {
                _ if is_of_tests(tokens, at) => behind_item(tokens, at + 2),
                Some("use") => self.import(tokens, at, false),
                _ => self.step(tokens, at),
            };
        }
    }

    /// What one `use` brings in.
    fn tree(&mut self, tokens: &[TokenTree], before: &[String], is_handed_on: bool) {
        let mut path = before.to_vec();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if let Some(all) = group(Some(token), Delimiter::Brace) {
                for part in inside(all).split(|token| is(Some(token), ',')).filter(|part| !part.is_empty()) {
                    self.tree(part, &path, is_handed_on);
                }
                return;
            }
            if is(Some(token), '*') {
                return self.globs.push((path, is_handed_on));
            }
            match word(Some(token)) {
                Some(name) if name == "as" => {
                    let name = word(tokens.get(at + 1)).unwrap_or_default();
                    return self.imports.push((name, path, is_handed_on));
                }
                Some(name) if name == "self" && !path.is_empty() => {}
                Some(name) => path.push(name),
                None => {}
            }
            at += 1;
        }
        if let Some(name) = path.last().cloned() {
            self.imports.push((name, path, is_handed_on));
        }
    }
}
