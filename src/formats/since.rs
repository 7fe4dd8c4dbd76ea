//! What was done in a plan since an earlier state of it, in the order in which it is told.

use crate::i18n::Message;
use crate::i18n::messages::{common, journey};
use crate::method::{name_of, with_deal};
use crate::model::{FieldSpec, Plan, RecordKey, sort_by_key};
use crate::modules::Module;

/// What was done with an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Deed {
    /// It is new.
    Added,
    /// Something else stands in it.
    Changed,
    /// It is gone.
    Deleted,
}

/// An item with which something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Done {
    /// The item.
    pub key: RecordKey,
    /// What was done.
    pub deed: Deed,
    /// The module that it belongs to.
    pub module: Module,
}

/// The items with which something was done since then. What stands in lists goes ahead of what a plan has but one of, such as
/// settings, and a whole ahead of its parts; what is new goes ahead of what has changed, then the order is that of the journey.
/// A place in a list is nothing that is told, nor what belongs to the plan as a whole.
pub fn done_since(now: &Plan, then: &Plan) -> Vec<Done> {
    let done = |key: RecordKey| Some(Done { key, deed: deed(now, then, key)?, module: Module::of(key.table)? });
    let mut all: Vec<Done> = now.differing(then).filter_map(done).collect();
    sort_by_key(&mut all, |done| {
        let spec = done.key.table.spec();
        (spec.single, spec.part_of.is_some(), done.deed, done.module, done.key)
    });
    all
}

fn deed(now: &Plan, then: &Plan, key: RecordKey) -> Option<Deed> {
    let (before, after) = match (then.get(key), now.get(key)) {
        (None, Some(_)) => return Some(Deed::Added),
        (Some(_), None) => return Some(Deed::Deleted),
        (before, after) => (before?, after?),
    };
    let differs = |field: &&FieldSpec| before.value(field) != after.value(field);
    key.table.spec().fields.iter().any(differs).then_some(Deed::Changed)
}

/// How many items each deed was done with, in words: “3 new, 2 changed”; none where there are none.
pub fn counted(done: &[Done]) -> Option<Message> {
    let counts = [
        (Deed::Added, journey::SINCE_NEW),
        (Deed::Changed, journey::SINCE_CHANGED),
        (Deed::Deleted, journey::SINCE_GONE),
    ];
    let counts = counts.into_iter().map(|(deed, text)| (done.iter().filter(|done| done.deed == deed).count(), text));
    common::listed(counts.filter(|(count, _)| *count > 0).map(|(count, text)| text.with_count(count)))
}

impl Done {
    /// What the item is called, or was; of a kind of which there is only one, the kind.
    pub fn name(&self, now: &Plan, then: &Plan) -> Message {
        let spec = self.key.table.spec();
        let plan = if self.deed == Deed::Deleted { then } else { now };
        let name = if spec.single { spec.name.into() } else { name_of(plan, self.key) };
        with_deal(plan, plan.scope_of(self.key), name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::{Order, Record};
    use crate::modules::basics::spec::{basics, person};
    use crate::modules::improve::spec::{Phase, action};
    use crate::modules::plan::spec::header;
    use crate::modules::swot::spec::{Quadrant, item};
    use crate::modules::testing::{Draft, day};

    fn strength(text: &'static str) -> impl Fn(Record) -> Record {
        move |record| record.with(item::QUADRANT, Quadrant::Strength).with(item::TEXT, text.to_owned())
    }

    fn company(name: &'static str) -> impl Fn(Record) -> Record {
        move |record| record.with(basics::COMPANY, name.to_owned())
    }

    fn head(created: i64) -> impl Fn(Record) -> Record {
        move |record| record.with(header::CREATED_ON, day(created))
    }

    fn told(now: &Plan, then: &Plan, locale: Locale) -> Vec<String> {
        let said = |done: Done| format!("{:?} {}", done.deed, done.name(now, then).render(&PlainFormats(locale)));
        done_since(now, then).into_iter().map(said).collect()
    }

    fn two_states() -> (Plan, Plan) {
        let then = Draft::new()
            .add("plan:single", head(0))
            .add("basics:single", company("Old"))
            .add("swot:a", strength("Known in town"))
            .add("swot:gone", strength("Cheap"))
            .add("person:z", |record| record.with(person::NAME, "Zhao Min".to_owned()));
        let now = Draft::new()
            .add("plan:single", head(3))
            .add("basics:single", company("New"))
            .add("swot:a", strength("Known in the region"))
            .add("person:z", |record| record.with(person::NAME, "Zhao Min".to_owned()))
            .add("action:x", |record| {
                record.with(action::TITLE, "Call after a week".to_owned()).with(action::PHASE, Phase::Plan)
            });
        (now.plan, then.plan)
    }

    #[test]
    fn what_people_made_goes_ahead_of_settings_and_what_is_new_ahead_of_what_has_changed() {
        let (now, then) = two_states();
        assert_eq!(
            told(&now, &then, Locale::En),
            ["Added Call after a week", "Changed Known in the region", "Deleted Cheap", "Changed Plan basics"]
        );
        assert_eq!(told(&now, &then, Locale::ZhCn)[3], "Changed 计划概要");
    }

    #[test]
    fn the_count_says_each_deed_once_in_both_languages() {
        let (now, then) = two_states();
        let said = |done: &[Done], locale| counted(done).map(|said| said.render(&PlainFormats(locale)));
        let done = done_since(&now, &then);
        assert_eq!(said(&done, Locale::En).unwrap(), "1 new, 2 changed, 1 deleted");
        assert_eq!(said(&done, Locale::ZhCn).unwrap(), "新增 1 项、改动 2 项、删除 1 项");
        assert_eq!(said(&done[..1], Locale::En).unwrap(), "1 new");
        assert_eq!(said(&[], Locale::En), None);
    }

    #[test]
    fn a_place_in_a_list_and_what_belongs_to_the_plan_as_a_whole_are_not_told() {
        let first = Order::between(None, None);
        let second = Order::between(Some(&first), None);
        let placed = |order: Order| {
            move |mut record: Record| {
                record.order = order.clone();
                strength("Known in town")(record)
            }
        };
        let then = Draft::new().add("plan:single", head(0)).add("swot:a", placed(first)).plan;
        let now = Draft::new().add("plan:single", head(9)).add("swot:a", placed(second)).plan;
        assert!(now != then);
        assert_eq!(done_since(&now, &then), []);
    }
}
