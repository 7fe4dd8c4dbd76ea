//! Private fields: declared once, and kept out of what is made for others by taking them out of the plan before any
//! format sees it.

use std::sync::Arc;

use crate::formats::envelope::is_local;
use crate::model::{FieldSpec, Plan};

/// How many private fields are filled in. A field that no file carries does not count.
pub fn private_fields(plan: &Plan) -> usize {
    let filled = plan.records().flat_map(|(key, record)| {
        let held = move |field: &&&FieldSpec| field.is_private_in(record) && !is_local(key.table, field);
        key.table.spec().fields.iter().filter(held).filter(|field| record.value(field).is_some())
    });
    filled.count()
}

/// The plan as others may see it: without private fields, and without what a newer version has put in, as this one
/// cannot tell whether that is private.
#[must_use]
pub fn without_private(plan: &Plan) -> Plan {
    let mut open = Plan::new(plan.id);
    for (key, record) in plan.records() {
        let private = || key.table.spec().fields.iter().filter(|field| field.is_private_in(record));
        if record.unknown.is_empty() && private().all(|field| record.value(field).is_none()) {
            open.put(key, Some(record.clone()));
            continue;
        }
        let mut seen = record.as_ref().clone();
        seen.unknown.clear();
        for field in private() {
            seen.set_value(field, None);
        }
        open.put(key, Some(Arc::new(seen)));
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::{Stamp, document, markdown, write_plan};
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::{Id, Kind, PlanId, Private, Record, RecordId, RecordKey, Table, Value};
    use crate::modules::Module;
    use crate::modules::basics::spec::person;

    #[test]
    fn private_fields_are_counted_and_taken_out_with_what_is_unknown() {
        let mut plan = Plan::new(PlanId(Id::parse("p").unwrap()));
        let key = RecordKey::new(Table::Person, RecordId(Id::parse("k-1").unwrap()));
        let mut record =
            Record::default().with(person::NAME, "林悦".to_owned()).with(person::EMAIL, "lin@example.com".to_owned());
        record.unknown.insert("salary".to_owned(), 1.into());
        plan.put(key, Some(Arc::new(record)));
        let open = without_private(&plan);
        assert_eq!((private_fields(&plan), private_fields(&open)), (1, 0));
        assert_eq!(**open.get(key).unwrap(), Record::default().with(person::NAME, "林悦".to_owned()));
    }

    /// Every text that is made for others of a plan.
    fn made_for_others(plan: &Plan) -> Vec<String> {
        let stamp = Stamp { app: "0", exported_at: 0 };
        let written = Locale::ALL.into_iter().flat_map(|locale| {
            let document = document(plan, Module::ALL, &PlainFormats(locale), false);
            [markdown(&document, "-"), format!("{document:?}")]
        });
        written.chain([write_plan(&without_private(plan), &stamp)]).collect()
    }

    #[test]
    fn what_a_choice_lets_out_leaves_with_that_choice_alone_whichever_way_it_goes() {
        let fields = Table::ALL.iter().flat_map(|table| table.spec().fields.iter().map(|field| (*table, *field)));
        let mut walked = 0;
        for (table, field) in fields {
            let Private::Unless { field: told, code } = field.private else { continue };
            let Kind::Choice(choices) = told.kind else { panic!("{}", told.id) };
            for chosen in choices.iter().map(|choice| Some(choice.code)).chain([None]) {
                let mut plan = Plan::new(PlanId(Id::parse("p").unwrap()));
                let mut record = Record::default();
                record.set_value(table.spec().title, Some(Value::Text("Open".to_owned())));
                record.set_value(field, Some(Value::Text("kept-back".to_owned())));
                record.set_value(told, chosen.map(Value::Choice));
                plan.put(RecordKey::new(table, RecordId(Id::parse("k-1").unwrap())), Some(Arc::new(record)));
                let leaves = chosen == Some(code);
                for text in made_for_others(&plan) {
                    assert_eq!(text.contains("kept-back"), leaves, "{} {chosen:?}: {text}", field.id);
                }
                assert_eq!(private_fields(&plan), usize::from(!leaves), "{} {chosen:?}", field.id);
                walked += 1;
            }
        }
        assert!(walked > 0);
    }
}
