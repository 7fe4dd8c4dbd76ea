//! What the program takes from its glue, under short names: those that wasm-bindgen gives hold digests, which do not compress.

use wasm_encoder::{EntityType, ImportSection, Module, RawSection};
use wasmparser::{Imports, Parser, Payload, TypeRef};

use crate::page::program::NAME;
use crate::page::wasm::within;

/// The program and its glue with short names for what the one takes from the other. Custom sections are left out.
pub(super) fn shortened(program: &[u8], glue: &str) -> Result<(Vec<u8>, String), String> {
    let unread = |error: wasmparser::Error| format!("the program is no WebAssembly: {error}");
    let own = format!("./{NAME}_bg.js");
    let (mut written, mut names) = (Module::new(), Vec::new());
    for payload in Parser::new(0).parse_all(program) {
        match payload.map_err(unread)? {
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for import in section {
                    let Imports::Single(_, import) = import.map_err(unread)? else { return Err(UNKNOWN.to_owned()) };
                    let TypeRef::Func(kind) = import.ty else { return Err(UNKNOWN.to_owned()) };
                    if import.module == own {
                        let short = format!("w{:x}", names.len());
                        imports.import(import.module, &short, EntityType::Function(kind));
                        names.push((import.name, short));
                    } else {
                        imports.import(import.module, import.name, EntityType::Function(kind));
                    }
                }
                written.section(&imports);
            }
            payload => {
                if let Some((id, place)) = payload.as_section().filter(|(id, _)| *id != 0) {
                    let data = within(program, place).ok_or("a section of the program goes beyond its end")?;
                    written.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok((written.finish(), renamed(glue, &names)?))
}

/// The glue with the new names. Each stands in it once, at the beginning of a line, before what it is the name of.
fn renamed(glue: &str, names: &[(&str, String)]) -> Result<String, String> {
    let (mut text, mut found) = (String::new(), 0);
    for line in glue.lines() {
        let begun = line.trim_start().split_once(": ");
        match begun.and_then(|(name, rest)| Some((names.iter().find(|(long, _)| *long == name)?, rest))) {
            Some(((_, short), rest)) => {
                text.push_str(&format!("{short}: {rest}\n"));
                found += 1;
            }
            None => text.push_str(&format!("{line}\n")),
        }
    }
    if found == names.len() { Ok(text) } else { Err(UNKNOWN.to_owned()) }
}

/// Another version of wasm-bindgen may write them otherwise.
const UNKNOWN: &str =
    "what the program takes from its glue is not as this knows it: has the version of wasm-bindgen changed?";

#[cfg(test)]
mod tests {
    use super::shortened;
    use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};

    const GLUE: &str = "const import0 = {\n    __wbg_log_12ab: function(arg0) {\n        a(arg0);\n    },\n};\n";

    fn program(module: &str, name: &str) -> Vec<u8> {
        let (mut program, mut types, mut imports) = (Module::new(), TypeSection::new(), ImportSection::new());
        types.ty().function([], []);
        imports.import(module, name, EntityType::Function(0));
        program.section(&types).section(&imports);
        program.finish()
    }

    #[test]
    fn program_and_glue_agree_on_short_names() {
        let (written, glue) = shortened(&program("./saleswright_bg.js", "__wbg_log_12ab"), GLUE).unwrap();
        assert_eq!(written, program("./saleswright_bg.js", "w0"));
        assert_eq!(glue, GLUE.replace("    __wbg_log_12ab", "w0"));
    }

    #[test]
    fn what_comes_from_elsewhere_keeps_its_name() {
        let other = program("./__wasm_split.js", "__wasm_split_load_swot");
        assert_eq!(shortened(&other, GLUE), Ok((other.clone(), GLUE.to_owned())));
    }

    #[test]
    fn a_name_that_the_glue_does_not_have_is_refused() {
        assert!(shortened(&program("./saleswright_bg.js", "__wbg_other_12ab"), GLUE).is_err());
        assert!(shortened(b"<!doctype html>", GLUE).is_err());
    }
}
