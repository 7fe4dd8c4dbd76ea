//! Which questions a plan answers. The place in the route follows from that: nothing of it is kept beside the plan.

use crate::method::{Prompt, unfinished, written};
use crate::model::{FieldSpec, Plan, Record, Value};
use crate::modules::Module;
use crate::modules::evening::ask::{Ask, Slot, Wants};
use crate::modules::evening::asks::ASKS;

/// Whether a question has an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The plan has an answer.
    Given,
    /// It has none yet.
    Open,
    /// What it is about is not there: the objection whose reply it asks for was skipped.
    Waiting,
    /// What it is about will not be there: the list that it asks one of has an answer with fewer.
    Spared,
}

impl Answer {
    /// Whether its question can be shown: what it is about is there, or begins with it.
    pub const fn is_shown(self) -> bool {
        matches!(self, Self::Given | Self::Open)
    }
}

/// The answer to each question, in the order of the route.
pub fn answers(plan: &Plan) -> Vec<Answer> {
    ASKS.iter().map(|ask| ask.answer(plan)).collect()
}

/// The first open question; behind the last where none is.
pub fn place(answers: &[Answer]) -> usize {
    open_after(answers, None)
}

/// The first open question behind this one; behind the last where none is.
pub fn open_after(answers: &[Answer], at: Option<usize>) -> usize {
    let from = at.map_or(0, |at| at + 1);
    let open = answers.iter().skip(from).position(|answer| *answer == Answer::Open);
    open.map_or(answers.len(), |ahead| from + ahead)
}

impl Ask {
    /// Its answer in a plan.
    pub fn answer(&self, plan: &Plan) -> Answer {
        let (slot, field) = match self.wants {
            Wants::List(table, least) if plan.list(table).filter(|(_, record)| !record.example).count() >= least => {
                return Answer::Given;
            }
            Wants::List(..) => return Answer::Open,
            Wants::Field(slot, field) => (slot, field),
        };
        let Some(key) = slot.find(plan) else {
            return match self.may_begin(plan) {
                true if slot.is_beyond(plan) => Answer::Spared,
                true => Answer::Open,
                false if slot.whole.is_some_and(|whole| whole.is_beyond(plan)) => Answer::Spared,
                false => Answer::Waiting,
            };
        };
        let prompts = Module::of(key.table).map_or(&[][..], |module| module.spec().prompts);
        let is_answered = plan.get(key).is_some_and(|record| !record.example && says_something(record, field, prompts));
        if is_answered { Answer::Given } else { Answer::Open }
    }

    /// Whether its answer may begin the record: it is the first that asks for it, and the whole of the record is there or
    /// is asked for by nobody.
    fn may_begin(&self, plan: &Plan) -> bool {
        let Wants::Field(slot, own) = self.wants else { return false };
        let first = ASKS.iter().find(|ask| ask.is_about(&slot));
        let is_first = first.is_some_and(|first| matches!(first.wants, Wants::Field(_, field) if field == own));
        is_first && slot.whole.is_none_or(|whole| whole.find(plan).is_some() || !is_asked_for(whole))
    }

    fn is_about(&self, slot: &Slot) -> bool {
        matches!(&self.wants, Wants::Field(own, _) if own == slot)
    }
}

impl Slot {
    /// Whether its place lies behind the end of a list that has an answer.
    fn is_beyond(&self, plan: &Plan) -> bool {
        let lists = ASKS.iter().filter(|ask| matches!(ask.wants, Wants::List(table, _) if table == self.table));
        lists.into_iter().any(|ask| ask.answer(plan) == Answer::Given) && self.find(plan).is_none()
    }
}

/// Whether a question asks for this record by itself.
fn is_asked_for(slot: &Slot) -> bool {
    ASKS.iter().any(|ask| match ask.wants {
        Wants::Field(..) => ask.is_about(slot),
        Wants::List(table, _) => table == slot.table,
    })
}

/// Whether a field says something: blanks of a prompt are no words.
fn says_something(record: &Record, field: &FieldSpec, prompts: &[Prompt]) -> bool {
    let says = |text: &str| written(text) && !unfinished(text, prompts);
    match record.value(field) {
        None => false,
        Some(Value::Text(text)) => says(text),
        Some(Value::Lines(lines)) => lines.iter().any(|line| says(line)),
        Some(_) => true,
    }
}
