//! What cases start from: the sample plan in both languages, whole and each module alone, and the files of `corpus/`.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use saleswright::engine::{Command, apply};
use saleswright::formats::{FileStamp, write_plan};
use saleswright::i18n::Locale;
use saleswright::method::Story;
use saleswright::model::Replica;
use saleswright::model::{Date, Id, IdSource, Plan, PlanId, Record, Table};
use saleswright::modules::{Guidance, GuidanceFile, Module, sample_plan};
use saleswright::persist::{KeyValue, Memory, Repository};

/// 2026-11-25.
pub(crate) const NOW: u64 = 1_795_564_800_000;
/// Where the program keeps room free: it holds nothing, comes and goes.
pub(crate) const SPARE: &str = "saleswright/settings/spare";
/// What files are stamped with.
pub(crate) const STAMP: FileStamp<'static> = FileStamp { app: "0.1.0", exported_at: NOW };

/// The day on which plans are looked at.
pub(crate) fn today() -> Date {
    Date::from_ordinal_date(2026, 329).expect("a day")
}

/// The plans: small ones first, each module alone in either language, then the whole sample.
pub(crate) static PLANS: LazyLock<Vec<Plan>> = LazyLock::new(|| {
    let samples = Locale::ALL.map(|locale| {
        let file = GuidanceFile { story: Some(Story::Clinic), locale };
        let story = Guidance::read(&file.text()).expect("the story reads");
        sample_plan(PlanId(Id::parse("p-1").expect("an id")), &story, today())
    });
    let alone = samples.iter().flat_map(|sample| Module::ALL.iter().map(|module| part(sample, module.tables())));
    alone.chain(samples.iter().cloned()).collect()
});

/// The plans as files, then one of each format, then the files of the corpus.
pub(crate) static FILES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let written = PLANS.iter().map(|plan| write_plan(plan, &STAMP).into_bytes());
    let kept = ["plan-v1.json", "plan-v2.json"].map(fixture);
    written.chain(kept).chain(folder("corpus/files").into_iter().map(|(_, bytes)| bytes)).collect()
});

/// The plans as a store holds them, then one that an older format has written: every key with its value.
pub(crate) static STORES: LazyLock<Vec<Vec<(String, String)>>> = LazyLock::new(|| {
    let stores = PLANS.iter().map(|plan| {
        let memory = Memory::default();
        session(memory.clone(), 36).create(plan, NOW).expect("room");
        values(&memory).into_iter().filter(|(key, _)| key != SPARE).collect()
    });
    let older = serde_json::from_slice::<BTreeMap<String, String>>(&fixture("store-v1.json")).expect("texts");
    stores.chain([older.into_iter().collect()]).collect()
});

/// A frozen file of the program's own tests.
fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures").join(name)).expect("a fixture")
}

/// A tab that has just been opened.
pub(crate) fn session<K: KeyValue>(store: K, number: u64) -> Repository<K> {
    Repository::new(store, Replica::from(&IdSource::new(number)))
}

/// Everything in a store.
pub(crate) fn values(store: &impl KeyValue) -> Vec<(String, String)> {
    let keys = store.keys("").expect("a store that works");
    let value = |key: String| store.get(&key).expect("a store that works").map(|value| (key, value));
    keys.into_iter().filter_map(value).collect()
}

/// The files of a folder of this package, by name.
pub(crate) fn folder(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name);
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(&path).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths.into_iter().filter_map(|path| Some((path.clone(), std::fs::read(path).ok()?))).collect()
}

fn part(sample: &Plan, tables: &[Table]) -> Plan {
    let mut plan = Plan::new(sample.id);
    let of_tables = sample.records().filter(|(key, _)| tables.contains(&key.table));
    let records = of_tables.map(|(key, record)| (key, Record::clone(record))).collect();
    let patch = Command::Insert { records }.patch(&plan, &mut IdSource::new(0));
    apply(&mut plan, &patch);
    plan
}
