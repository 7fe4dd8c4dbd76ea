//! What can be made of a record in another module, in one step and with the link.

mod list;

use crate::engine::Command;
use crate::i18n::messages::{common, thread};
use crate::i18n::{Locale, Message, PlainFormats, Text};
use crate::method::{blank, short_name};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::persona::spec::persona;
use crate::modules::pitch::spec::strength;
pub(super) use list::ways;
use list::{Offered, STRENGTH_OF_PAIN, WAYS};

/// Something that can be made of a record.
#[derive(Clone, Debug)]
pub struct Offer {
    /// What it is.
    pub product: Product,
    /// What makes it.
    pub command: Command,
}

/// What can be made of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Product {
    /// The table of what is made.
    pub into: Table,
    /// The place that it is put in, where there is a choice of several, or where it is called after its place.
    pub place: Option<Text>,
    /// The line of the record that it is made of, where each is one thing.
    pub line: Option<String>,
}

impl Product {
    /// Where it is made, what it is there, and of which line.
    pub fn says(&self) -> Message {
        let what = self.place.unwrap_or(self.into.spec().name);
        let made = match Module::of(self.into) {
            Some(module) => common::LABELLED.with("label", module.name()).with("value", what),
            None => what.into(),
        };
        match &self.line {
            Some(line) => thread::MADE_OF_LINE.with("what", made).with("line", short_name(line)),
            None => made,
        }
    }
}

/// Everything that can be made of a record, in the order of the method. What is begun with words has them in the language.
pub fn offers(plan: &Plan, key: RecordKey, locale: Locale) -> Vec<Offer> {
    let Some(record) = plan.get(key) else { return Vec::new() };
    let of_lines = offers_of_lines(plan, key, record, locale);
    let ways = WAYS.iter().filter(|offered| {
        // What each line is made into is not made of the whole as well.
        offered.from == key.table && !of_lines.iter().any(|offer| offer.product.into == offered.way.into)
    });
    let made = ways.flat_map(|Offered { way, places, .. }| {
        let places = places(plan, key, record);
        let named = |code: &str| way.into.spec().places.as_ref()?.get(code).map(|place| place.label);
        // A fact of the SWOT canvas is called by its quadrant.
        let is_told = places.len() > 1 || way.into == Table::Swot;
        places.into_iter().filter_map(move |code| {
            let start = way.into.spec().placed(Record::default(), Some(code));
            let place = if is_told { named(code) } else { None };
            let product = Product { into: way.into, place, line: None };
            Some(Offer { product, command: way.send(plan, key, start)? })
        })
    });
    let made: Vec<_> = made.collect();
    of_lines.into_iter().chain(made).collect()
}

/// How much of a pain is told where a benefit is to be written, in characters: the person is linked, and what is written fits.
const LONGEST_PAIN: usize = 500;

/// A strength for each pain of a person: what it answers stands where its benefit is to be written.
fn offers_of_lines(plan: &Plan, key: RecordKey, record: &Record, locale: Locale) -> Vec<Offer> {
    let pains = if key.table == Table::Persona { record.get(persona::PAINS).unwrap_or_default() } else { Vec::new() };
    let offer = |pain: String| {
        let begins: String = pain.trim().chars().take(LONGEST_PAIN).collect();
        let benefit = thread::NO_MORE.with("pain", begins).render(&PlainFormats(locale));
        let command = STRENGTH_OF_PAIN.send(plan, key, Record::default().with(strength::BENEFIT, benefit))?;
        Some(Offer { product: Product { into: Table::Strength, place: None, line: Some(pain) }, command })
    };
    pains.into_iter().filter(|pain| !blank(pain)).filter_map(offer).collect()
}

#[cfg(test)]
mod tests;
