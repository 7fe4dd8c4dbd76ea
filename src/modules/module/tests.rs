//! What the list of modules asks of files that no compiler reads, and of the declarations of its tables.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;
use std::{fs, io};

use super::Module;
use crate::model::{Kind, Private, Record, Table};

fn read(path: &str) -> io::Result<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
}

/// The names in a folder, without what is behind the dot.
fn names(path: &str, is_wanted: impl Fn(&Path) -> bool) -> io::Result<BTreeSet<String>> {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))?;
    let paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    let wanted = paths.iter().filter(|path| is_wanted(path)).filter_map(|path| path.file_stem());
    Ok(wanted.map(|name| name.to_string_lossy().into_owned()).collect())
}

#[test]
fn every_folder_with_a_screen_is_in_the_list_of_modules() {
    let folders = names("src/modules", |path| path.join("view.rs").exists()).unwrap();
    assert_eq!(folders, Module::ALL.iter().map(|module| module.id().to_owned()).collect());
}

#[test]
fn every_style_is_part_of_the_look() {
    let main = read("style/main.css").unwrap();
    let imported = main.lines().filter_map(|line| line.strip_prefix("@import \"")?.strip_suffix(".css\";"));
    let root = read("src/app/root.rs").unwrap();
    let of_parts = root.split(", style \"").skip(1).filter_map(|rest| Some(rest.split_once(".css\"")?.0));
    let of_screens = Module::ALL
        .iter()
        .map(|module| module.id())
        .filter(|id| read(&format!("src/modules/{id}/view.rs")).unwrap().contains(&format!("/style/{id}.css")));
    let mut imported: BTreeSet<_> = imported.chain(of_parts).chain(of_screens).map(str::to_owned).collect();
    imported.insert("main".to_owned());
    let there = names("style", |path| path.extension().is_some_and(|extension| extension == "css")).unwrap();
    assert_eq!(there, imported);
}

#[test]
fn the_walk_over_every_screen_goes_to_each_view_of_each_module() {
    let screens = read("tests/e2e/support/screens.ts").unwrap();
    let is_missed = |route: &String| ["\"", "&"].iter().all(|end| !screens.contains(&format!("route: \"{route}{end}")));
    let routes = Module::ALL.iter().flat_map(|module| {
        let codes = module.spec().views.all.iter().filter_map(|code| code.in_address());
        codes.map(|code| format!("/{}?view={code}", module.id())).chain([format!("/{}", module.id())])
    });
    let missed: Vec<_> = routes.filter(is_missed).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Every `module?view=code` in a file, as what stands ahead of the question mark and behind it.
fn addresses(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    text.match_indices("?view=").map(move |(at, mark)| {
        let (before, after) = (&text[..at], &text[at + mark.len()..]);
        (
            before.rsplit(|letter| !is_word(letter)).next().unwrap(),
            after.split(|letter| !is_word(letter)).next().unwrap(),
        )
    })
}

#[test]
fn no_address_in_the_browser_tests_names_a_view_that_is_not_there() {
    let mut wrong = Vec::new();
    for folder in ["specs", "support", "webkit"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e").join(folder);
        for entry in fs::read_dir(root).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for (module, code) in addresses(&text) {
                // What is put together at run time has no module or no code here.
                let Some(module) = Module::from_id(module).filter(|_| !code.is_empty()) else { continue };
                if !module.spec().views.all.iter().any(|view| view.in_address() == Some(code)) {
                    wrong.push(format!("{}: {}?view={code}", path.display(), module.id()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn ids_are_unique_and_lead_back() {
    let mut seen = HashSet::new();
    for table in Table::ALL {
        assert!(seen.insert(table.id()), "{}", table.id());
        assert_eq!(Table::from_id(table.id()), Some(*table));
        let fields: HashSet<_> = table.spec().fields.iter().map(|field| field.id).collect();
        assert_eq!(fields.len(), table.spec().fields.len(), "{} names a field twice", table.id());
        for reserved in ["id", "order", "example"] {
            assert!(!fields.contains(reserved), "{} takes the name {reserved}", table.id());
        }
    }
}

#[test]
fn places_are_told_apart_by_a_field_of_the_table_and_their_codes_lead_to_them() {
    for table in Table::ALL {
        let spec = table.spec();
        let Some(places) = &spec.places else { continue };
        assert_eq!(spec.field(places.field.id), Some(places.field), "{}", table.id());
        assert!(places.all.len() > 1, "{}", table.id());
        for place in places.all {
            let record = spec.placed(Record::default(), Some(place.code));
            assert_eq!(spec.place_of(&record), Some(place.code), "{}", table.id());
        }
    }
}

#[test]
fn a_part_belongs_to_a_record_of_one_of_the_tables_ahead_of_its_own() {
    for table in Table::ALL {
        let Some(field) = table.spec().part_of else { continue };
        assert_eq!(table.spec().field(field.id), Some(field), "{}", table.id());
        let Kind::Link(wholes) = field.kind else { panic!("{} belongs to several", table.id()) };
        // So nothing is a part of its own parts, and a whole is written to the plan ahead of them.
        assert!(!wholes.is_empty() && wholes.iter().all(|whole| whole < table), "{}", table.id());
    }
}

#[test]
fn what_makes_a_private_field_public_is_a_choice_of_its_own_record() {
    for table in Table::ALL {
        for field in table.spec().fields {
            let Private::Unless { field: told, code } = field.private else { continue };
            assert_eq!(table.spec().field(told.id), Some(told), "{} {}", table.id(), field.id);
            let Kind::Choice(choices) = told.kind else { panic!("{} {}", table.id(), field.id) };
            assert!(choices.iter().any(|choice| choice.code == code), "{} {}", table.id(), field.id);
        }
    }
}

#[test]
fn every_field_has_a_label_and_a_help_in_both_languages() {
    for field in Table::ALL.iter().flat_map(|table| table.spec().fields) {
        for text in [field.label, field.help.text()] {
            assert!(!text.en.is_empty() && !text.zh.is_empty(), "{}", field.id);
        }
    }
}
