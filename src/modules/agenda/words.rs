//! Headings and lines of the agenda in words.

use crate::engine::Scope;
use crate::i18n::messages::common::{LABELLED, listed};
use crate::i18n::messages::people;
use crate::i18n::{Message, Text};
use crate::method::{name_of, with_deal};
use crate::model::{Date, Plan, RecordKey, number_of_week};
use crate::modules::agenda::{Entry, Heading, State};

impl Heading {
    /// The heading in words.
    pub fn message(self, plan: &Plan) -> Message {
        match self {
            Self::Person(person) => name_of(plan, person),
            Self::Nobody => people::NOBODY.into(),
            Self::Week(first) => week(first),
            Self::Month(first) => {
                let month = usize::from(u8::from(first.month())).checked_sub(1).and_then(|at| people::MONTHS.get(at));
                month.copied().unwrap_or(people::UNDATED).with("year", first.year().to_string())
            }
            Self::Late => people::BY_LATE.into(),
            Self::Undated => people::UNDATED.into(),
        }
    }
}

/// A week by its first day, and by its number where it has one.
fn week(first: Date) -> Message {
    match number_of_week(first) {
        Some(number) => people::WEEK_NUMBERED.with("week", number.to_string()).with("day", first),
        None => people::WEEK.with("day", first),
    }
}

impl Entry {
    /// What it is called: the record, or the kind of record where there is only one; with its deal where a plan has several.
    pub fn name(&self, plan: &Plan) -> Message {
        let of = self.deal.map(|deal| Scope::Deal(deal.id)).or_else(|| plan.scope_of(self.key));
        with_deal(plan, of, self.name_at_deal(plan))
    }

    /// What it is called where its deal is known.
    pub fn name_at_deal(&self, plan: &Plan) -> Message {
        let spec = self.key.table.spec();
        let name = if spec.single { spec.name.into() } else { name_of(plan, self.key) };
        match self.says(plan) {
            Some(what) => LABELLED.with("label", name).with("value", what),
            None => name,
        }
    }

    /// What is to be done, where a field of its own says it.
    fn says(&self, plan: &Plan) -> Option<String> {
        let field = self.field?;
        let duty = self.key.table.duties().iter().find(|duty| duty.date == Some(field))?;
        plan.get(self.key)?.written(duty.says?)
    }

    /// Who has to do with it, by name; none where nobody has.
    pub fn people(&self, plan: &Plan) -> Option<Message> {
        listed(self.owners.iter().chain(&self.others).map(|person: &RecordKey| name_of(plan, *person)))
    }
}

impl State {
    /// How it stands, where there is something to say.
    pub fn message(self) -> Option<Message> {
        let word: fn(Text) -> Option<Message> = |text| Some(text.into());
        match self {
            Self::Open => None,
            Self::Today => word(people::DUE_TODAY),
            Self::Late(days) => Some(people::LATE_BY.with_count(days)),
            Self::Over => word(people::STATE_OVER),
            Self::Done => word(people::STATE_DONE),
        }
    }
}
