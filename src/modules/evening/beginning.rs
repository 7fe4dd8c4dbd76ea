//! The record that an answer begins: it comes into the plan with the first letter, and not before.

use crate::engine::Beginning;
use crate::i18n::Locale;
use crate::method::chosen;
use crate::model::{IdSource, Plan, Record, RecordKey, Table, Value};
use crate::modules::evening::answers::Answer;
use crate::modules::evening::ask::{Ask, Slot, Wants};

impl Ask {
    /// The record whose field it asks for, and what is put in with the first answer; nothing where it has none.
    pub fn beginning(&self, plan: &Plan, locale: Locale, ids: &mut IdSource) -> Option<Beginning> {
        let Wants::Field(slot, _) = self.wants else { return None };
        match slot.find(plan) {
            Some(key) => Some(Beginning { key, records: Vec::new() }),
            None if matches!(self.answer(plan), Answer::Waiting | Answer::Spared) => None,
            None => Some(slot.beginning(plan, locale, ids)),
        }
    }
}

impl Slot {
    /// A new record for the slot, behind its whole where that is new too.
    fn beginning(&self, plan: &Plan, locale: Locale, ids: &mut IdSource) -> Beginning {
        let mut record = Record::default();
        for (field, code) in self.fits.iter().chain(self.given) {
            record.set_value(field, chosen(field.kind, code));
        }
        let mut records = Vec::new();
        if let (Some(whole), Some(part_of)) = (self.whole, self.table.spec().part_of) {
            let whole = whole.find(plan).unwrap_or_else(|| {
                let mut begun = whole.beginning(plan, locale, ids);
                for (key, record) in begun.records.iter_mut().filter(|(key, _)| *key == begun.key) {
                    record.set_value(key.table.spec().title, Some(Value::Text(called(key.table, record, locale))));
                }
                records.append(&mut begun.records);
                begun.key
            });
            record.set_value(part_of, Some(Value::Links(vec![whole])));
        }
        let key = RecordKey::new(self.table, ids.next_record());
        records.push((key, record));
        Beginning { key, records }
    }
}

/// What a whole is called that nobody was asked about: its place ("30 seconds"), else its kind.
fn called(table: Table, record: &Record, locale: Locale) -> String {
    let spec = table.spec();
    let place = spec.places.as_ref().and_then(|places| places.get(places.of(record)?));
    place.map_or(spec.name, |place| place.label).get(locale).to_owned()
}
