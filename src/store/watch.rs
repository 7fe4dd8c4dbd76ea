//! What is watched: one trigger for each key that somebody reads, so that an edit wakes only what shows it.

use std::collections::HashMap;

use crate::reactive::*;
use fnv::FnvBuildHasher;

use crate::engine::Patch;
use crate::model::{RecordKey, Table};

/// Something that can be watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Watched {
    /// A record, and which records link to it.
    Record(RecordKey),
    /// Which records a table has, in which order and places.
    List(Table),
    /// Anything in a table. Wakes a moment after the edit, so that a burst of typing counts once.
    Content(Table),
    /// Anything in the plan, a moment after the edit.
    Plan,
    /// What can be undone and redone.
    History,
}

/// The triggers of what has been watched so far.
#[derive(Default)]
pub struct Triggers(HashMap<Watched, ArcTrigger, FnvBuildHasher>);

impl Triggers {
    /// The trigger of a key.
    pub fn of(&mut self, watched: Watched) -> ArcTrigger {
        self.0.entry(watched).or_default().clone()
    }

    /// Begins anew for another plan. Answers the triggers so far, to be notified after every guard is gone: who watched
    /// reads again, and watches the new plan with it.
    pub fn renew(&mut self) -> Vec<ArcTrigger> {
        std::mem::take(&mut self.0).into_values().collect()
    }

    /// The triggers of those keys that somebody has watched. They are to be notified after every guard is gone.
    pub fn existing(&self, watched: impl IntoIterator<Item = Watched>) -> Vec<ArcTrigger> {
        watched.into_iter().filter_map(|watched| self.0.get(&watched).cloned()).collect()
    }
}

/// What a patch wakes at once.
pub fn woken_by(patch: &Patch) -> Vec<Watched> {
    let mut woken = Vec::new();
    let mut wake = |watched: Watched| {
        // A patch of one record wakes a handful; a large one is not worth looking through again and again.
        if patch.changes.len() > 8 || !woken.contains(&watched) {
            woken.push(watched);
        }
    };
    for change in &patch.changes {
        let (key, table) = (change.key, change.key.table);
        wake(Watched::Record(key));
        let sides = [&change.before, &change.after].map(Option::as_ref);
        let listed = sides.map(|side| side.map(|record| (&record.order, table.spec().place_of(record))));
        let [before, after] = &listed;
        if before != after {
            wake(Watched::List(table));
        }
        let [before, after] = sides.map(|side| {
            side.into_iter().flat_map(|record| record.all_links(table)).map(|(_, link)| link).collect::<Vec<_>>()
        });
        for target in
            before.iter().filter(|link| !after.contains(link)).chain(after.iter().filter(|link| !before.contains(link)))
        {
            wake(Watched::Record(*target));
        }
    }
    woken
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::engine::{Command, Destination};
    use crate::model::{Choice, Id, IdSource, Plan, PlanId, Record, Value};
    use crate::modules::persona::spec::persona;
    use crate::modules::swot::spec::{Quadrant, item, strategy};
    use crate::modules::testing::{Draft, key};

    /// A hundred strengths, and a strategy built on the first.
    fn plan() -> (Plan, Vec<RecordKey>, IdSource) {
        let (mut plan, mut ids) = (Plan::new(PlanId(Id::parse("plan").unwrap())), IdSource::new(1));
        let strength = Record::default().with(item::QUADRANT, Quadrant::Strength);
        let patch = Command::Add { table: Table::Swot, records: vec![strength; 100] }.patch(&plan, &mut ids);
        crate::engine::apply(&mut plan, &patch);
        let keys: Vec<_> = patch.keys().collect();
        let built = Record::default().with(strategy::ITEMS, vec![keys[0]]);
        let patch = Command::Add { table: Table::Strategy, records: vec![built] }.patch(&plan, &mut ids);
        crate::engine::apply(&mut plan, &patch);
        (plan, keys, ids)
    }

    fn write(key: RecordKey, text: &str) -> Command {
        Command::Set { key, field: item::TEXT.spec, value: Some(Value::Text(text.to_owned())) }
    }

    #[test]
    fn writing_in_one_record_computes_that_record_again_and_no_other() {
        let owner = Owner::new();
        owner.set();
        let (plan, keys, mut ids) = plan();
        let computed = Arc::new(AtomicUsize::new(0));
        let mut triggers = Triggers::default();
        let memos: Vec<Memo<usize>> = keys
            .iter()
            .map(|key| {
                let (trigger, computed) = (triggers.of(Watched::Record(*key)), computed.clone());
                Memo::new(move |_| {
                    trigger.track();
                    computed.fetch_add(1, Ordering::Relaxed)
                })
            })
            .collect();
        let read_all = || memos.iter().map(|memo| memo.get_untracked()).sum::<usize>();
        read_all();
        assert_eq!(computed.load(Ordering::Relaxed), 100);
        let patch = write(keys[7], "one day").patch(&plan, &mut ids);
        triggers.existing(woken_by(&patch)).iter().for_each(ArcTrigger::notify);
        read_all();
        assert_eq!(computed.load(Ordering::Relaxed), 101);
    }

    #[test]
    fn a_list_wakes_when_its_records_come_go_or_move_and_not_when_one_is_written() {
        let (plan, keys, mut ids) = plan();
        let wakes = |command: Command, ids: &mut IdSource| {
            woken_by(&command.patch(&plan, ids)).contains(&Watched::List(Table::Swot))
        };
        assert!(!wakes(write(keys[0], "text"), &mut ids));
        assert!(wakes(Command::Delete { keys: vec![keys[3]] }, &mut ids));
        assert!(wakes(Command::Move { key: keys[3], place: None, to: Destination::End }, &mut ids));
        let place = Some(Value::Choice(Quadrant::Threat.code()));
        assert!(wakes(Command::Set { key: keys[3], field: item::QUADRANT.spec, value: place }, &mut ids));
    }

    #[test]
    fn a_list_wakes_when_a_record_of_it_turns_from_no_to_yes() {
        let plan = Draft::new().add("persona:a", |record| record).plan;
        let set = Command::Set { key: key("persona:a"), field: persona::ANTI.spec, value: Some(Value::Flag(true)) };
        assert!(woken_by(&set.patch(&plan, &mut IdSource::new(1))).contains(&Watched::List(Table::Persona)));
    }

    #[test]
    fn a_link_wakes_both_ends() {
        let (plan, keys, mut ids) = plan();
        let strategy = plan.list(Table::Strategy).map(|(key, _)| key).next().unwrap();
        let value = Some(Value::Links(vec![keys[5]]));
        let patch = Command::Set { key: strategy, field: strategy::ITEMS.spec, value }.patch(&plan, &mut ids);
        let woken = woken_by(&patch);
        for key in [strategy, keys[0], keys[5]] {
            assert!(woken.contains(&Watched::Record(key)), "{key}");
        }
        assert!(!woken.contains(&Watched::Record(keys[1])));
    }
}
