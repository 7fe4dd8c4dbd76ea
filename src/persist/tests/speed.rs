//! How long opening takes. Not a test: `cargo test --release --no-default-features -- --ignored --nocapture opening`.

use std::time::Instant;

use super::crash::holding;
use super::plans::{plan_id, repository};
use crate::engine::{Command, apply, repair};
use crate::model::{IdSource, Plan, Record, Score, Table};
use crate::modules::swot::spec::{Quadrant, item};
use crate::persist::KeyValue;
use crate::persist::content::{Content, read_content};
use crate::persist::seal::{Unsealed, unseal};

#[test]
#[ignore = "a measurement"]
fn opening_ten_thousand_items() {
    let mut plan = Plan::new(plan_id("p-1"));
    let record = |number: usize| {
        Record::default()
            .with(item::QUADRANT, Quadrant::Weakness)
            .with(item::TEXT, format!("Item {number}: 两家诊所在签约前要求看到数据导出 and a few words more"))
            .with(item::EVIDENCE, "Notes of three calls in May, written down the same day".to_owned())
            .with(item::IMPACT, Score::ALL[number % 5])
            .with(item::CERTAINTY, Score::ALL[number % 3])
    };
    let records = (0..10_000).map(record).collect();
    let patch = Command::Add { table: Table::Swot, records }.patch(&plan, &mut IdSource::new(3));
    apply(&mut plan, &patch);
    let memory = holding(&plan);
    let mut times: Vec<_> = (0..15)
        .map(|session| {
            let mut repository = repository(memory.clone(), session);
            let start = Instant::now();
            let loaded = repository.load(plan.id).unwrap().unwrap();
            let took = start.elapsed();
            assert_eq!(loaded.plan.count(), 10_000);
            took
        })
        .collect();
    times.sort();
    println!("opening 10,000 items: median {:?}, best {:?}", times[7], times[0]);
    let keys = memory.keys("").unwrap();
    let start = Instant::now();
    let values: Vec<String> = keys.iter().filter_map(|key| memory.get(key).unwrap()).collect();
    println!("of which getting {:?}", start.elapsed());
    let start = Instant::now();
    let whole = values.iter().filter(|raw| matches!(unseal(raw), Unsealed::Whole { .. })).count();
    println!("of which checking {whole} seals {:?}", start.elapsed());
    let start = Instant::now();
    let contents: Vec<Content> = values.iter().map(|raw| read_content(Table::Swot, raw)).collect();
    println!("of which checking and parsing {} values {:?}", contents.len(), start.elapsed());
    let start = Instant::now();
    let mut again = Plan::new(plan.id);
    plan.records().for_each(|(key, record)| again.put(key, Some(record.clone())));
    println!("of which putting {:?}", start.elapsed());
    let start = Instant::now();
    let (repairs, _) = repair(&plan);
    println!("of which {} repairs {:?}", repairs.changes.len(), start.elapsed());
    let start = Instant::now();
    holding(&plan);
    println!("creating 10,000 items: {:?}", start.elapsed());
}
