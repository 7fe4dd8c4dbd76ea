//! Loose ends: what hangs in the air, and how each is mended.

mod load;

use std::sync::Arc;

use crate::i18n::messages::thread;
use crate::i18n::{Message, Text};
use crate::method::{blank, written};
use crate::model::{Date, FieldSpec, Plan, Record, RecordKey, Table};
use crate::modules::aftersales::analysis::is_open_promise;
use crate::modules::discovery::spec::need_fit;
use crate::modules::metrics::analysis::values;
use crate::modules::metrics::spec::kpi;
use crate::modules::persona::analysis::people;
use crate::modules::persona::spec::persona;
use crate::modules::pitch::spec::strength;
use crate::modules::process::analysis::lacks_exit;
use crate::modules::risk::analysis::left_above;
use crate::modules::risk::spec::{Treatment, response, risk};
use crate::modules::swot::analysis::{answered, live_strategies};
use crate::modules::swot::spec::{Quadrant, item, strategy};
use crate::modules::training::analysis::is_on;
use crate::modules::training::spec::topic;

pub use load::MOST_A_WEEK;

/// What can hang in the air.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LooseKind {
    /// A threat that no strategy answers.
    Threat,
    /// A strategy that nobody owns.
    Strategy,
    /// A stage that nobody knows when to leave.
    Stage,
    /// A need that no strength meets.
    Need,
    /// A promise that no service keeps.
    Promise,
    /// A risk above the line that nobody does anything about.
    Risk,
    /// A figure that nobody measures.
    Figure,
    /// A lesson that nobody gives.
    Lesson,
    /// A person who owns more of one week than can be done.
    Person,
}

/// How a loose end is mended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mend {
    /// A record of this table is made, with the link.
    Make(Table),
    /// A field is filled in.
    Fill(RecordKey, &'static FieldSpec),
    /// Somebody looks at it and decides.
    See,
}

/// Something that hangs in the air.
#[derive(Clone, Debug, PartialEq)]
pub struct LooseEnd {
    /// What is missing.
    pub kind: LooseKind,
    /// Of which record.
    pub key: RecordKey,
    /// How it is mended.
    pub mend: Mend,
    /// What else there is to know.
    pub note: Option<Message>,
}

impl LooseKind {
    /// Every kind, in the order of the method.
    pub const ALL: &'static [Self] = &[
        Self::Threat,
        Self::Strategy,
        Self::Need,
        Self::Promise,
        Self::Stage,
        Self::Figure,
        Self::Lesson,
        Self::Risk,
        Self::Person,
    ];

    /// What hangs in the air, in words.
    pub const fn says(self) -> Text {
        match self {
            Self::Threat => thread::LOOSE_THREAT,
            Self::Strategy => thread::LOOSE_STRATEGY,
            Self::Stage => thread::LOOSE_STAGE,
            Self::Need => thread::LOOSE_NEED,
            Self::Promise => thread::LOOSE_PROMISE,
            Self::Risk => thread::LOOSE_RISK,
            Self::Figure => thread::LOOSE_FIGURE,
            Self::Lesson => thread::LOOSE_LESSON,
            Self::Person => thread::LOOSE_PERSON,
        }
    }

    /// Where records hang so; people are found by what they own (`load`).
    fn find(self, plan: &Plan) -> Vec<LooseEnd> {
        let all = |table| plan.list(table);
        let ends = |found: &mut dyn Iterator<Item = (RecordKey, Mend)>| {
            found.map(|(key, mend)| LooseEnd { kind: self, key, mend, note: None }).collect()
        };
        match self {
            Self::Threat => {
                let answered = answered(plan);
                let open = all(Table::Swot).filter(|(key, record)| {
                    record.get(item::QUADRANT) == Some(Quadrant::Threat) && !answered.contains(key)
                });
                ends(&mut open.map(|(key, _)| (key, Mend::Make(Table::Strategy))))
            }
            Self::Strategy => ends(&mut live_strategies(plan).filter_map(|(key, record)| {
                let field = strategy::OWNER.spec;
                record.links_of(field).is_empty().then_some((key, Mend::Fill(key, field)))
            })),
            Self::Stage => {
                let open = all(Table::ProcessStage).filter(|(key, record)| lacks_exit(plan, *key, record));
                ends(&mut open.map(|(key, _)| (key, begun(plan, key, Table::ProcessCriterion))))
            }
            Self::Need => {
                let is_met = |key: RecordKey| {
                    let meets = |record: &Record| record.links(strength::PERSONAS).contains(&key);
                    plan.linking_to(key).any(|(source, record)| source.table == Table::Strength && meets(record))
                };
                let hurts =
                    |record: &Record| record.get(persona::PAINS).unwrap_or_default().iter().any(|pain| !blank(pain));
                let personas = people(plan).filter(|(key, record)| hurts(record) && !is_met(*key));
                let needs = all(Table::NeedFit).filter(|(_, record)| {
                    written(record.text(need_fit::NEED)) && record.links(need_fit::STRENGTHS).is_empty()
                });
                ends(&mut personas.chain(needs).map(|(key, _)| (key, Mend::Make(Table::Strength))))
            }
            Self::Promise => {
                let is_kept =
                    |key: RecordKey| plan.linking_to(key).any(|(source, _)| source.table == Table::SupportService);
                let open = all(Table::HandoverItem).filter(|(key, record)| is_open_promise(record) && !is_kept(*key));
                ends(&mut open.map(|(key, _)| (key, Mend::Make(Table::SupportService))))
            }
            Self::Risk => {
                let open = all(Table::Risk).filter(|(key, record)| left_above(plan, *key, record).is_some());
                ends(&mut open.map(|(key, record)| (key, mend_risk(plan, key, record))))
            }
            Self::Figure => ends(&mut all(Table::Kpi).filter_map(|(key, record)| {
                let missing = match () {
                    () if blank(record.text(kpi::NAME)) => None,
                    () if record.get(kpi::OWNER).is_none() => Some(kpi::OWNER.spec),
                    () if record.get(kpi::BASELINE).is_none() && values(plan, key).is_empty() => {
                        Some(kpi::BASELINE.spec)
                    }
                    () => None,
                };
                Some((key, Mend::Fill(key, missing?)))
            })),
            Self::Lesson => ends(&mut all(Table::Topic).filter_map(|(key, record)| {
                let taught = record.get(topic::TRAINER).is_some() || !blank(record.text(topic::TRAINER_EXTERNAL));
                (is_on(record) && !taught).then_some((key, Mend::Fill(key, topic::TRAINER.spec)))
            })),
            Self::Person => Vec::new(),
        }
    }
}

/// A part that is there and says nothing yet is written on; else one is made.
fn begun(plan: &Plan, key: RecordKey, table: Table) -> Mend {
    let title = table.spec().title;
    let empty = |(part, record): &(RecordKey, &Arc<Record>)| part.table == table && blank(record.text_of(title));
    plan.parts(key).into_iter().find(empty).map_or(Mend::Make(table), |(part, _)| Mend::Fill(part, title))
}

/// What is accepted needs its reason; a response that is there what it lacks.
fn mend_risk(plan: &Plan, key: RecordKey, record: &Record) -> Mend {
    if record.get(risk::TREATMENT) == Some(Treatment::Accept) {
        return Mend::Fill(key, risk::ACCEPT_REASON.spec);
    }
    let parts = plan.parts(key).into_iter().filter(|(part, _)| part.table == Table::RiskResponse);
    let lacking = parts.filter_map(|(part, record)| {
        let fields = [response::TEXT.spec, response::OWNER.spec, response::DUE.spec];
        Some(Mend::Fill(part, fields.into_iter().find(|field| record.value(field).is_none())?))
    });
    lacking.into_iter().next().unwrap_or(Mend::Make(Table::RiskResponse))
}

/// Everything that hangs in the air, kind by kind, each in the order of its list: last the people who own too much.
pub fn loose_ends(plan: &Plan, today: Date) -> Vec<LooseEnd> {
    let mut ends = loose_items(plan);
    ends.extend(load::overloaded(plan, today).into_iter().map(|(key, count, week)| LooseEnd {
        kind: LooseKind::Person,
        key,
        mend: Mend::See,
        note: Some(thread::LOAD.with_count(count).with("date", week)),
    }));
    ends
}

/// The items of the thread that hang in the air.
pub fn loose_items(plan: &Plan) -> Vec<LooseEnd> {
    LooseKind::ALL.iter().flat_map(|kind| kind.find(plan)).collect()
}

#[cfg(test)]
mod tests;
