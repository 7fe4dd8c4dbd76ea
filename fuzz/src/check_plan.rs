//! What must hold for any plan that was read, wherever it came from.

use saleswright::engine::repair;
use saleswright::formats::{calendar, document, markdown};
use saleswright::i18n::{Locale, PlainFormats};
use saleswright::method::Reading;
use saleswright::model::Plan;
use saleswright::modules::{Module, aftersales, improve, training};

use crate::bases::{NOW, today};

/// Checks that every value fits its declaration and nothing is left to repair; and that whatever the program makes of
/// a plan on its own (progress, coach, pictures, documents, calendars) can be made.
pub(crate) fn check_plan(plan: &Plan) {
    for (key, record) in plan.records() {
        for field in key.table.spec().fields {
            let Some(value) = record.value(field) else { continue };
            let again = field.kind.read_json(&value.to_json(field.kind));
            assert_eq!(again.as_ref().map(Option::as_ref), Ok(Some(value)), "{key} {}", field.id);
        }
    }
    assert_eq!(repair(plan).1, []);
    let mut reading = Reading::on(today());
    for module in Module::ALL {
        let share = module.spec().goals.progress(plan).share();
        assert!((0.0..=1.0).contains(&share), "{module:?}: {share}");
        module.coach(plan, &mut reading);
    }
    for locale in Locale::ALL {
        let formats = PlainFormats(locale);
        for private in [false, true] {
            markdown(&document(plan, Module::ALL, &formats, private), "-");
        }
        for events in [aftersales::analysis::events, training::analysis::events, improve::analysis::events] {
            let file = calendar(plan, &events, "-", &formats, NOW);
            assert!(file.split("\r\n").all(|line| line.len() <= 75), "a line of more than 75 bytes");
        }
    }
}
