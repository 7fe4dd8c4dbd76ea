//! Arbitrary commands, most of which meet a record of an arbitrary plan.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::engine::{Beginning, Command, Destination};
use crate::model::{RecordKey, Table};
use crate::testing::{arb_key, arb_record, arb_value};

/// Any command, with keys that may or may not be in a plan.
pub(crate) fn arb_command() -> BoxedStrategy<Command> {
    select(Table::ALL)
        .prop_flat_map(|table| {
            let set = select(table.spec().fields).prop_flat_map(|field| (Just(field), arb_value(field.kind)));
            let inserted = select(Table::ALL).prop_flat_map(|table| (arb_key(table), arb_record(table)));
            let place = match &table.spec().places {
                Some(places) => option::of(select(places.all).prop_map(|place| place.code)).boxed(),
                None => Just(None).boxed(),
            };
            let begun = select(table.spec().fields).prop_flat_map(|field| (Just(field), arb_value(field.kind)));
            let came = select(Table::ALL).prop_flat_map(|table| (arb_key(table), arb_record(table)));
            let begin =
                (arb_key(table), vec(came, 0..3), begun).prop_filter_map("nothing is begun with nothing", |all| {
                    let (key, records, (field, value)) = all;
                    Some(Command::Begin { beginning: Beginning { key, records }, field, value: value? })
                });
            prop_oneof![
                1 => begin,
                4 => (arb_key(table), set).prop_map(|(key, (field, value))| Command::Set { key, field, value }),
                2 => vec(arb_record(table), 1..4).prop_map(move |records| Command::Add { table, records }),
                3 => (arb_key(table), place, arb_destination(table))
                    .prop_map(|(key, place, to)| Command::Move { key, place, to }),
                1 => arb_join(),
                1 => arb_key(Table::Deal).prop_map(|deal| Command::TakeOver { deal }),
                1 => arb_key(table).prop_map(|key| Command::Duplicate { key }),
                2 => vec(select(Table::ALL).prop_flat_map(arb_key), 0..4).prop_map(|keys| Command::Delete { keys }),
                1 => vec(inserted, 0..4).prop_map(|records| Command::Insert { records }),
                1 => vec(arb_key(table), 0..6).prop_map(|keys| Command::Arrange { keys }),
            ]
        })
        .boxed()
}

fn arb_join() -> BoxedStrategy<Command> {
    let parts = Table::ALL.iter().filter_map(|table| Some((*table, table.spec().part_of?)));
    select(parts.collect::<Vec<_>>())
        .prop_flat_map(|(table, field)| {
            let whole = select(field.kind.link_targets()).prop_flat_map(arb_key);
            (arb_key(table), whole, arb_destination(table))
        })
        .prop_map(|(key, whole, to)| Command::Join { key, whole, to })
        .boxed()
}

fn arb_destination(table: Table) -> BoxedStrategy<Destination> {
    let near = |make: fn(RecordKey) -> Destination| arb_key(table).prop_map(make);
    prop_oneof![Just(Destination::End), near(Destination::Before), near(Destination::After)].boxed()
}
