//! Several people with a copy of a plan each, who hand files to each other: however they merge, they end with the same
//! plan, and no word is gone unless somebody who had it took it away, or it was given up in a choice.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::plans::{Edit, NOW, edit, key, plan_id, repository, small_plan};
use crate::engine::{Choice, Command, Difference, Meeting, Patch, Side, apply, meet};
use crate::formats::{FileStamp, read_file, write_plan};
use crate::model::{FieldSpec, IdSource, Plan, Read, Record, RecordKey, Score, Table, Value};
use crate::modules::basics::spec::person;
use crate::modules::swot::spec::{Quadrant, item, strategy};
use crate::persist::{Memory, Repository};

const FILE: FileStamp = FileStamp { app: "0.1.0", exported_at: NOW };

/// Somebody with a browser of their own.
struct Person {
    memory: Memory,
    repository: Repository<Memory>,
    ids: IdSource,
    plan: Plan,
}

impl Person {
    fn sits_down(memory: Memory, session: u64) -> Self {
        let mut repository = repository(memory.clone(), session);
        let plan = repository.load(plan_id("p-1")).unwrap().map(|loaded| loaded.plan);
        let plan = plan.unwrap_or_else(|| Plan::new(plan_id("p-1")));
        Self { memory, repository, ids: IdSource::new(session), plan }
    }

    fn begins(session: u64) -> Self {
        let memory = Memory::default();
        repository(memory.clone(), session).create(&small_plan("p-1"), NOW).unwrap();
        Self::sits_down(memory, session + 1)
    }

    fn opens(file: &str, session: u64) -> Self {
        let memory = Memory::default();
        let read = read_file("p.json", file.as_bytes(), &mut IdSource::new(session)).unwrap();
        let mut first = repository(memory.clone(), session);
        first.create_from(&read.plan, &read.lineage.unwrap_or_default(), NOW).unwrap();
        Self::sits_down(memory, session + 1)
    }

    fn does(&mut self, patch: &Patch) {
        apply(&mut self.plan, patch);
        self.repository.save(self.plan.id, patch, NOW);
    }

    fn sets(&mut self, key: RecordKey, field: &'static FieldSpec, value: Option<Value>) {
        let patch = Command::Set { key, field, value }.patch(&self.plan, &mut self.ids);
        self.does(&patch);
    }

    fn deletes(&mut self, key: RecordKey) {
        let patch = Command::Delete { keys: vec![key] }.patch(&self.plan, &mut self.ids);
        self.does(&patch);
    }

    fn hands_out(&mut self) -> String {
        assert_eq!(self.repository.peek(self.plan.id).unwrap().unwrap().plan, self.plan);
        self.repository.write_file(&self.plan, true, &FILE)
    }

    /// Merges a file, choosing as told. Answers what there was to choose.
    fn merges(&mut self, file: &str, mut choose: impl FnMut(&Difference) -> Choice) -> Vec<Difference> {
        let read = read_file("p.json", file.as_bytes(), &mut self.ids).unwrap();
        let (plan, lineage) = self.repository.peek_with_lineage(self.plan.id).unwrap().unwrap();
        let own = Side { plan: &plan, lineage: Some(&lineage) };
        let theirs = Side { plan: &read.plan, lineage: read.lineage.as_ref() };
        let mut meeting: Meeting = meet(own, theirs, &[]);
        for difference in &mut meeting.differences {
            difference.choice = choose(difference);
        }
        let merger = meeting.merge(own, theirs);
        apply(&mut self.plan, &merger.patch);
        self.repository.keep(self.plan.id, &merger.patch, NOW);
        self.repository.bring(self.plan.id, &merger, NOW);
        self.repository.flush(self.plan.id);
        self.repository.note_merged(&merger, &self.plan);
        meeting.differences
    }

    fn text(&self, item: &str) -> Option<String> {
        self.plan.get(key(item)).map(|record| record.text(item::TEXT).to_owned())
    }
}

fn own(difference: &Difference) -> Choice {
    assert_eq!(difference.choice, Choice::Own, "{difference:?}");
    Choice::Own
}

fn nothing_to_choose(difference: &Difference) -> Choice {
    panic!("{difference:?}")
}

fn score(score: u8) -> Option<Value> {
    Score::new(score).map(Value::Score)
}

/// Two people with the same plan: the first began it.
fn two() -> (Person, Person) {
    let mut ann = Person::begins(10);
    let bob = Person::opens(&ann.hands_out(), 20);
    (ann, bob)
}

#[test]
fn an_older_file_puts_nothing_back_and_a_newer_one_brings_everything() {
    let (mut ann, mut bob) = two();
    let [one, two] = ["swot:s-1", "swot:s-2"].map(key);
    ann.sets(one, item::IMPACT.spec, score(2));
    ann.sets(one, item::EVIDENCE.spec, Some("three calls".to_owned().into_value()));
    ann.sets(key("strategy:t-1"), strategy::ITEMS.spec, Some(Value::Links(vec![one, two])));
    let old = ann.hands_out();
    ann.sets(one, item::IMPACT.spec, score(5));
    ann.sets(one, item::EVIDENCE.spec, None);
    ann.sets(one, item::QUADRANT.spec, Some(Quadrant::Threat.into_value()));
    ann.sets(one, item::OWNER.spec, None);
    ann.sets(key("strategy:t-1"), strategy::ITEMS.spec, Some(Value::Links(vec![two])));
    ann.deletes(key("swot:s-3"));
    let kept = ann.plan.clone();
    ann.merges(&old, nothing_to_choose);
    assert_eq!(ann.plan, kept);
    let new = ann.hands_out();
    for file in [&old, &new, &old] {
        bob.merges(file, nothing_to_choose);
    }
    assert_eq!(bob.plan, kept);
}

#[test]
fn two_people_who_change_other_fields_of_a_card_keep_both_changes() {
    let (mut ann, mut bob) = two();
    let card = key("swot:s-1");
    ann.sets(card, item::IMPACT.spec, score(4));
    bob.sets(card, item::TEXT.spec, Some("one day".to_owned().into_value()));
    bob.deletes(key("swot:s-2"));
    ann.merges(&bob.hands_out(), nothing_to_choose);
    assert_eq!((ann.text("swot:s-1").as_deref(), ann.text("swot:s-2")), (Some("one day"), None));
    assert_eq!(ann.plan.get(card).unwrap().get(item::IMPACT), Score::new(4));
    bob.merges(&ann.hands_out(), nothing_to_choose);
    assert_eq!(bob.plan, ann.plan);
}

#[test]
fn what_both_changed_is_chosen_once_for_everybody() {
    for choice in [Choice::Own, Choice::Theirs, Choice::Both] {
        let (mut ann, mut bob) = two();
        let card = key("swot:s-1");
        ann.sets(card, item::TEXT.spec, Some("from Ann".to_owned().into_value()));
        bob.sets(card, item::TEXT.spec, Some("from Bob".to_owned().into_value()));
        let asked = ann.merges(&bob.hands_out(), |_| choice);
        assert_eq!(asked.len(), 1);
        assert!(asked[0].is_conflict && asked[0].field == Some(item::TEXT.spec));
        let expected = match choice {
            Choice::Own => "from Ann",
            Choice::Theirs => "from Bob",
            Choice::Both => "from Ann\nfrom Bob",
        };
        assert_eq!(ann.text("swot:s-1").as_deref(), Some(expected));
        bob.merges(&ann.hands_out(), nothing_to_choose);
        assert_eq!(bob.plan, ann.plan, "{choice:?}");
    }
}

#[test]
fn two_who_chose_otherwise_are_asked_once_more_and_then_agree() {
    let (mut ann, mut bob) = two();
    let card = key("swot:s-1");
    ann.sets(card, item::IMPACT.spec, score(1));
    bob.sets(card, item::IMPACT.spec, score(5));
    let (from_ann, from_bob) = (ann.hands_out(), bob.hands_out());
    assert_eq!(ann.merges(&from_bob, own).len(), 1);
    assert_eq!(bob.merges(&from_ann, own).len(), 1);
    assert_eq!(ann.merges(&bob.hands_out(), |_| Choice::Theirs).len(), 1);
    bob.merges(&ann.hands_out(), nothing_to_choose);
    assert_eq!(
        (ann.plan.get(card), score(5)),
        (bob.plan.get(card), ann.plan.get(card).unwrap().value(item::IMPACT.spec).cloned())
    );
}

#[test]
fn a_card_deleted_by_one_and_written_to_by_the_other_is_kept_unless_chosen() {
    for choice in [Choice::Own, Choice::Theirs] {
        let (mut ann, mut bob) = two();
        ann.sets(key("swot:s-3"), item::TEXT.spec, Some("from Ann".to_owned().into_value()));
        bob.deletes(key("swot:s-3"));
        let asked = ann.merges(&bob.hands_out(), |difference| {
            assert_eq!(difference.choice, Choice::Own);
            choice
        });
        assert_eq!((asked.len(), asked[0].field), (1, None));
        assert_eq!(ann.text("swot:s-3").is_some(), choice == Choice::Own);
        bob.merges(&ann.hands_out(), nothing_to_choose);
        assert_eq!(bob.plan, ann.plan);
    }
}

#[test]
fn what_was_undone_is_newer_than_what_it_undid() {
    let (mut ann, mut bob) = two();
    let deletion = Command::Delete { keys: vec![key("swot:s-3")] }.patch(&ann.plan, &mut ann.ids);
    ann.does(&deletion);
    let without = ann.hands_out();
    ann.does(&deletion.invert());
    bob.merges(&without, nothing_to_choose);
    assert_eq!(bob.text("swot:s-3"), None);
    bob.merges(&ann.hands_out(), nothing_to_choose);
    assert_eq!(bob.text("swot:s-3").as_deref(), Some("third"));
    ann.merges(&without, nothing_to_choose);
    assert_eq!(ann.plan, bob.plan);
    bob.deletes(key("swot:s-3"));
    ann.merges(&bob.hands_out(), nothing_to_choose);
    assert_eq!(ann.text("swot:s-3"), None);
}

#[test]
fn a_file_that_does_not_know_what_is_newer_changes_nothing_that_is_here_unless_chosen() {
    let (mut ann, _) = two();
    let card = key("swot:s-1");
    ann.sets(card, item::IMPACT.spec, score(2));
    let mut old = ann.plan.clone();
    old.put(key("swot:n-1"), Some(Record::default().with(item::TEXT, "new".to_owned()).into()));
    let old = write_plan(&old, &FILE);
    ann.sets(card, item::IMPACT.spec, score(5));
    ann.sets(card, item::OWNER.spec, None);
    ann.deletes(key("swot:s-3"));
    let asked = ann.merges(&old, own);
    let fields: Vec<_> = asked.iter().map(|asked| (asked.key.to_string(), asked.field.map(|field| field.id))).collect();
    let expected = [("swot:s-1", Some("impact")), ("swot:s-1", Some("owner")), ("swot:s-3", None)];
    let expected = expected.map(|(key, field)| (key.to_owned(), field));
    assert!(expected.iter().all(|one| fields.contains(one)) && fields.len() == 3, "{fields:?}");
    assert!(asked.iter().all(|asked| !asked.is_conflict));
    assert_eq!((ann.text("swot:n-1").as_deref(), ann.text("swot:s-3")), (Some("new"), None));
    assert_eq!(ann.plan.get(card).unwrap().get(item::IMPACT), Score::new(5));
    ann.merges(&old, |_| Choice::Theirs);
    assert_eq!(ann.text("swot:s-3").as_deref(), Some("third"));
    assert_eq!(ann.plan.get(card).unwrap().get(item::IMPACT), Score::new(2));
}

#[test]
fn a_file_that_was_changed_by_other_means_does_not_know_what_is_newer() {
    let (mut ann, _) = two();
    let file = ann.hands_out();
    let changed = file.replace("Two days to set up", "Three days to set up");
    let asked = ann.merges(&changed, own);
    assert_eq!((asked.len(), asked[0].is_conflict), (1, false));
    let laid_out = serde_json::from_str::<serde_json::Value>(&file).unwrap().to_string();
    ann.sets(key("swot:s-1"), item::TEXT.spec, Some("One day".to_owned().into_value()));
    ann.merges(&laid_out, nothing_to_choose);
    assert_eq!(ann.text("swot:s-1").as_deref(), Some("One day"));
}

#[test]
fn a_file_without_private_fields_takes_none_away_wherever_it_has_been() {
    let (mut ann, _) = two();
    ann.sets(key("swot:s-1"), item::IMPACT.spec, score(2));
    let contact = key("person:p-1");
    ann.sets(contact, person::EMAIL.spec, Some("lin@example.com".to_owned().into_value()));
    let open = ann.repository.write_file(&ann.plan, false, &FILE);
    assert!(!open.contains("lin@example.com"));
    let mut bob = Person::opens(&open, 20);
    bob.sets(key("swot:s-1"), item::IMPACT.spec, score(3));
    ann.merges(&bob.hands_out(), nothing_to_choose);
    assert_eq!(ann.plan.get(contact).unwrap().text(person::EMAIL), "lin@example.com");
    assert_eq!(ann.plan.get(key("swot:s-1")).unwrap().get(item::IMPACT), Score::new(3));
}

#[test]
fn what_many_sessions_and_a_year_have_pushed_out_is_still_known() {
    let (mut ann, mut bob) = two();
    let card = key("swot:s-1");
    let old = ann.hands_out();
    for session in 0..8 {
        ann = Person::sits_down(ann.memory.clone(), 100 + session);
        ann.sets(card, item::IMPACT.spec, score(1 + (session % 5) as u8));
        ann.sets(card, item::TEXT.spec, Some(format!("written {session}").into_value()));
        ann.repository.tidy(NOW);
    }
    ann.deletes(key("swot:s-3"));
    ann.repository.tidy(NOW + 365 * 24 * 60 * 60 * 1_000);
    let kept = ann.plan.clone();
    ann.merges(&old, nothing_to_choose);
    assert_eq!(ann.plan, kept);
    bob.merges(&ann.hands_out(), nothing_to_choose);
    assert_eq!(bob.plan, kept);
}

#[test]
fn links_that_both_changed_go_together_over_the_state_that_both_had() {
    let (mut ann, mut bob) = two();
    let [one, two, three] = ["swot:s-1", "swot:s-2", "swot:s-3"].map(key);
    let strategy = key("strategy:t-1");
    let (before, lineage) = ann.repository.peek_with_lineage(ann.plan.id).unwrap().unwrap();
    ann.sets(strategy, strategy::ITEMS.spec, Some(Value::Links(vec![one])));
    bob.sets(strategy, strategy::ITEMS.spec, Some(Value::Links(vec![one, two, three])));
    let read = read_file("p.json", bob.hands_out().as_bytes(), &mut IdSource::new(90)).unwrap();
    let (plan, known) = ann.repository.peek_with_lineage(ann.plan.id).unwrap().unwrap();
    let own = Side { plan: &plan, lineage: Some(&known) };
    let theirs = Side { plan: &read.plan, lineage: read.lineage.as_ref() };
    assert_eq!(meet(own, theirs, &[]).differences.len(), 1);
    let meeting = meet(own, theirs, &[(before, lineage)]);
    assert_eq!(meeting.differences, []);
    let mut merged = plan.clone();
    apply(&mut merged, &meeting.merge(own, theirs).patch);
    assert_eq!(merged.get(strategy).unwrap().links(strategy::ITEMS), [one, three]);
}

#[test]
fn a_link_to_a_card_that_another_has_deleted_is_cut_and_nobody_is_asked() {
    let (mut ann, mut bob) = two();
    let strategy = key("strategy:t-1");
    bob.sets(
        strategy,
        strategy::ITEMS.spec,
        Some(Value::Links(["swot:s-1", "swot:s-2", "swot:s-3"].map(key).to_vec())),
    );
    ann.deletes(key("swot:s-3"));
    assert_eq!(ann.merges(&bob.hands_out(), |_| Choice::Own), []);
    assert_eq!(bob.merges(&ann.hands_out(), |_| Choice::Own), []);
    assert_eq!(ann.plan, bob.plan);
    assert_eq!(bob.plan.get(strategy).unwrap().links(strategy::ITEMS), ["swot:s-1", "swot:s-2"].map(key));
}

#[derive(Clone, Debug)]
enum Step {
    Type {
        who: usize,
        item: prop::sample::Index,
        behind: bool,
    },
    Empty {
        who: usize,
        record: prop::sample::Index,
        field: prop::sample::Index,
    },
    Edit {
        who: usize,
        edit: Edit,
    },
    Undo {
        who: usize,
    },
    HandOut {
        who: usize,
    },
    Merge {
        who: usize,
        file: prop::sample::Index,
        choices: u64,
    },
    /// Closes the page, and opens it later.
    Return {
        who: usize,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let who = || 0usize..4;
    let index = any::<prop::sample::Index>;
    prop_oneof![
        6 => (who(), index(), any::<bool>()).prop_map(|(who, item, behind)| Step::Type { who, item, behind }),
        2 => (who(), index(), index()).prop_map(|(who, record, field)| Step::Empty { who, record, field }),
        6 => (who(), edit()).prop_map(|(who, edit)| Step::Edit { who, edit }),
        1 => who().prop_map(|who| Step::Undo { who }),
        4 => who().prop_map(|who| Step::HandOut { who }),
        5 => (who(), index(), any::<u64>()).prop_map(|(who, file, choices)| Step::Merge { who, file, choices }),
        1 => who().prop_map(|who| Step::Return { who }),
    ]
}

struct World {
    people: Vec<Person>,
    files: Vec<String>,
    done: Vec<Option<Patch>>,
    sessions: u64,
    typed: BTreeSet<String>,
    given_up: BTreeSet<String>,
}

fn words(plan: &Plan) -> BTreeSet<String> {
    let texts = plan.list(Table::Swot).map(|(_, record)| record.text(item::TEXT));
    texts.flat_map(str::split_whitespace).map(str::to_owned).collect()
}

/// Each word with the card that holds it: of a card that was duplicated each may write over one copy.
fn words_of_cards(plan: &Plan) -> BTreeSet<(RecordKey, String)> {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let cards = plan.list(Table::Swot);
    cards.flat_map(|(key, record)| words(record.text(item::TEXT)).into_iter().map(move |word| (key, word))).collect()
}

impl World {
    fn new(count: usize) -> Self {
        let mut first = Person::begins(1);
        let file = first.hands_out();
        let others = (1..count).map(|number| Person::opens(&file, 10 * number as u64 + 3));
        let people: Vec<Person> = std::iter::once(first).chain(others).collect();
        let done = people.iter().map(|_| None).collect();
        let files = vec![file];
        Self { people, files, done, sessions: 100, typed: BTreeSet::new(), given_up: BTreeSet::new() }
    }

    fn does(&mut self, who: usize, patch: &Patch) {
        let person = &mut self.people[who];
        let before = words_of_cards(&person.plan);
        person.does(patch);
        self.given_up.extend(before.difference(&words_of_cards(&person.plan)).map(|(_, word)| word.clone()));
        self.done[who] = Some(patch.clone());
    }

    fn step(&mut self, step: &Step) {
        let count = self.people.len();
        match step {
            Step::Type { who, item, behind } => {
                let who = who % count;
                let word = format!("w{:03}", self.typed.len());
                let person = &mut self.people[who];
                let items: Vec<_> = person.plan.list(Table::Swot).map(|(key, _)| key).collect();
                if items.is_empty() {
                    return;
                }
                let key = items[item.index(items.len())];
                let old = person.text(&key.to_string()).unwrap();
                let text = if *behind { format!("{old} {word}") } else { word.clone() };
                let command = Command::Set { key, field: item::TEXT.spec, value: Some(Value::Text(text)) };
                let patch = command.patch(&person.plan, &mut person.ids);
                self.typed.insert(word);
                self.does(who, &patch);
            }
            Step::Empty { who, record, field } => {
                let who = who % count;
                let person = &mut self.people[who];
                let keys: Vec<_> = person.plan.records().map(|(key, _)| key).collect();
                let key = keys[record.index(keys.len())];
                let fields = key.table.spec().fields;
                let command = Command::Set { key, field: fields[field.index(fields.len())], value: None };
                let patch = command.patch(&person.plan, &mut person.ids);
                self.does(who, &patch);
            }
            Step::Edit { who, edit } => {
                let who = who % count;
                let person = &mut self.people[who];
                let patch = edit.patch(&person.plan, &mut person.ids);
                self.does(who, &patch);
            }
            Step::Undo { who } => {
                let who = who % count;
                if let Some(patch) = self.done[who].take() {
                    let patch = crate::engine::rebase(&self.people[who].plan, &patch.invert());
                    self.does(who, &patch);
                    self.done[who] = None;
                }
            }
            Step::HandOut { who } => {
                let file = self.people[who % count].hands_out();
                self.files.push(file);
            }
            Step::Merge { who, file, choices } => {
                let file = self.files[file.index(self.files.len())].clone();
                self.merge(who % count, &file, *choices);
            }
            Step::Return { who } => {
                self.sessions += 1;
                let memory = self.people[who % count].memory.clone();
                self.people[who % count] = Person::sits_down(memory, self.sessions);
            }
        }
    }

    fn merge(&mut self, who: usize, file: &str, mut choices: u64) -> usize {
        let person = &mut self.people[who];
        let before = words(&person.plan);
        let theirs = read_file("p.json", file.as_bytes(), &mut IdSource::new(99)).unwrap().plan;
        let asked = person.merges(file, |difference| {
            assert!(difference.is_conflict);
            choices = choices.rotate_left(7).wrapping_mul(31);
            match choices % 3 {
                0 => Choice::Own,
                1 if difference.both.is_some() => Choice::Both,
                _ => Choice::Theirs,
            }
        });
        let after = words(&person.plan);
        // What was not chosen was on screen beside what was.
        for key in asked.iter().map(|difference| difference.key) {
            let offered = [&theirs].map(|plan| plan.get(key).map(|record| record.text(item::TEXT).to_owned()));
            let offered = offered.into_iter().flatten().chain(before.iter().cloned());
            let offered: BTreeSet<String> =
                offered.flat_map(|text| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect();
            self.given_up.extend(offered.difference(&after).cloned());
        }
        asked.len()
    }

    /// The first person takes in what all others have, and hands it back. A card that some had deleted and that is kept
    /// comes back as one person had it; what others had written there before comes with the next round.
    fn exchange(&mut self, may_ask: bool) {
        for other in 1..self.people.len() {
            let file = self.people[other].hands_out();
            let asked = self.merge(0, &file, 5);
            assert!(may_ask || asked == 0, "what was chosen is not asked for again");
        }
        let all = self.people[0].hands_out();
        for person in 1..self.people.len() {
            assert_eq!(self.merge(person, &all, 5), 0, "what was chosen is not asked for again");
        }
    }

    fn check(&mut self) {
        self.exchange(true);
        self.exchange(false);
        for person in &self.people {
            assert_eq!(person.plan, self.people[0].plan);
        }
        let there = words(&self.people[0].plan);
        let lost: Vec<_> = self.typed.difference(&self.given_up).filter(|word| !there.contains(*word)).collect();
        assert!(lost.is_empty(), "lost {lost:?} of {there:?}");
    }
}

proptest! {
    #![proptest_config(crate::testing::cases(200))]

    #[test]
    fn people_end_with_the_same_plan_and_every_word(count in 2usize..=4, steps in prop::collection::vec(step(), 1..60)) {
        let mut world = World::new(count);
        for step in &steps {
            world.step(step);
        }
        world.check();
    }
}
