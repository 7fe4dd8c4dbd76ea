//! The sample plan: a story of the worked examples, from every module, as one plan.

use crate::engine::{Command, Patch, Scope, apply};
use crate::method::Story;
use crate::model::{Audience, Date, IdSource, Plan, PlanId, Record, RecordKey, Table, Trade};
use crate::modules::plan::spec::header;
use crate::modules::{Guidance, Module};

/// The sample plan of a story in the language of its file, its dates counted from `today`.
///
/// Its records are the plan's own: the mark "example" belongs to examples that stand among a user's items. Links to
/// records of modules that do not exist are left out.
pub fn sample_plan(id: PlanId, story: &Guidance, today: Date) -> Plan {
    let head = Record::default().with(header::CREATED_ON, today).with(header::SAMPLE, true);
    let examples = Module::ALL.iter().flat_map(|module| story.examples(*module, today));
    let own = examples.map(|(key, mut record)| {
        record.example = false;
        (key, record)
    });
    let records = std::iter::once((RecordKey::single(Table::Plan), head)).chain(own).collect();
    let mut plan = Plan::new(id);
    // Every id is fixed, so none is made.
    let patch = Command::Insert { records }.patch(&plan, &mut IdSource::new(0));
    apply(&mut plan, &patch);
    plan
}

/// The worked example of a module as it comes into a plan of one's own. Of what each deal has, it is that of the first deal,
/// and names none, so that it goes to the deal that is shown there; other deals and the standard are told by the sample alone.
pub fn example_of_one_deal(story: &Guidance, module: Module, today: Date) -> Vec<(RecordKey, Record)> {
    let examples = story.examples(module, today).into_iter();
    let ours = examples.filter_map(|(key, mut record)| {
        if let Some(of) = key.table.of_deal() {
            if record.links_of(of.deal).first().copied() != Scope::FIRST.deal() {
                return None;
            }
            record.set_value(of.deal, None);
        }
        Some((key, record))
    });
    ours.collect()
}

impl Story {
    /// The story whose trade is that of a plan, or the first.
    pub fn of(plan: &Plan) -> Self {
        match Audience::of(plan).trade {
            Some(Trade::Goods) => Self::Tea,
            _ => Self::Clinic,
        }
    }

    /// The story that a plan is the sample of; none for any other plan.
    pub fn told_by(plan: &Plan) -> Option<Self> {
        sample_head(plan).map(|_| Self::of(plan))
    }
}

fn sample_head(plan: &Plan) -> Option<&Record> {
    plan.single(Table::Plan).filter(|head| head.get(header::SAMPLE) == Some(true)).map(|head| &**head)
}

/// What the sample of a story was like in the language of its file on the day on which it was made; none for any other plan.
fn told(plan: &Plan, story: &Guidance) -> Option<Plan> {
    Some(sample_plan(plan.id, story, sample_head(plan)?.get(header::CREATED_ON)?))
}

/// What tells a sample in the language of another file of its story. Nothing where somebody has touched it, or for any other
/// plan.
pub fn retold(plan: &Plan, told_in: &Guidance, story: &Guidance) -> Option<Patch> {
    let is_untouched = *plan == told(plan, told_in)?;
    is_untouched.then(|| told(plan, story).map(|told| Patch::diff(plan, &told))).flatten()
}

#[cfg(test)]
mod tests;
