//! What follows from the list of modules in files that no compiler reads.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

use super::Module;

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
    let mut imported: BTreeSet<_> = imported.map(str::to_owned).collect();
    imported.insert("main".to_owned());
    let there = names("style", |path| path.extension().is_some_and(|extension| extension == "css")).unwrap();
    assert_eq!(there, imported);
}

#[test]
fn the_walk_over_every_screen_goes_to_each_module_and_to_each_view_that_an_address_of_an_item_names() {
    let screens = read("tests/e2e/support/screens.ts").unwrap();
    let is_missed = |route: &String| ["\"", "&"].iter().all(|end| !screens.contains(&format!("route: \"{route}{end}")));
    let routes = Module::ALL.iter().flat_map(|module| {
        let views = module.spec().views.iter().map(|(view, _)| format!("/{}?view={view}", module.id()));
        views.chain([format!("/{}", module.id())])
    });
    let missed: Vec<_> = routes.filter(is_missed).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}
