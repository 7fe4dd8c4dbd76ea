//! What two tabs had both changed, in words.

use crate::engine::Conflict;
use crate::i18n::Message;
use crate::i18n::messages::{cards, home, safety};
use crate::model::{FieldSpec, Kind, Plan, PlanId, RatingsSpec, RecordKey, Table, Value};
use crate::modules::basics::spec::basics;
use crate::store::workspace::short_name;
use crate::store::{NoticeAction, Workspace};

/// What is told of a field without a value.
const NOTHING: &str = "–";

/// The name of a plan for messages.
pub(super) fn title_of(plan: &Plan) -> Message {
    let title = plan.single(Table::Basics).map(|record| record.text(basics::TITLE)).unwrap_or_default();
    if title.is_empty() { home::PLAN_UNTITLED.into() } else { Message::plain(&short_name(title)) }
}

/// The name of a record for messages, cut at 40 characters.
pub(super) fn name_in(plan: &Plan, key: RecordKey) -> Message {
    let name = plan.get(key).map(|record| short_name(record.title(key.table))).unwrap_or_default();
    if name.is_empty() { cards::CARD_UNTITLED.into() } else { Message::plain(&name) }
}

/// What is told of a conflict.
pub(super) fn describe(plan: &Plan, conflict: &Conflict) -> Message {
    match conflict {
        Conflict::BothTexts { key, field } => {
            safety::SAFE_CONFLICT.with("field", field.label).with("name", name_in(plan, *key))
        }
        Conflict::Value { key, field, kept, other } => {
            let message = safety::SAFE_CONFLICT_VALUE.with("field", field.label).with("name", name_in(plan, *key));
            let [kept, other] = [kept, other].map(Option::as_ref);
            message.with("other", written(plan, field, other, kept)).with("value", written(plan, field, kept, other))
        }
        Conflict::Gone { key } => safety::SAFE_CONFLICT_GONE.with("name", name_in(plan, *key)),
    }
}

/// A value as it is told beside the other one.
fn written(plan: &Plan, field: &FieldSpec, value: Option<&Value>, beside: Option<&Value>) -> String {
    if let Kind::Ratings(spec) = field.kind {
        return marks_unlike(plan, spec, value, beside);
    }
    value.map_or_else(|| NOTHING.to_owned(), |value| value.to_json(field.kind).to_string().trim_matches('"').to_owned())
}

/// Of all marks those alone that are others beside them.
fn marks_unlike(plan: &Plan, spec: &RatingsSpec, value: Option<&Value>, beside: Option<&Value>) -> String {
    let mark = |value: Option<&Value>, key| if let Some(Value::Ratings(marks)) = value { marks.of(key) } else { None };
    let unlike = plan.list(spec.of).filter(|(key, _)| mark(value, *key) != mark(beside, *key));
    let told = unlike.map(|(key, rated)| {
        let mark = mark(value, key).map_or_else(|| NOTHING.to_owned(), |mark| mark.to_string());
        format!("{} {mark}", short_name(&spec.name_of(rated)))
    });
    told.collect::<Vec<_>>().join(" · ")
}

impl Workspace {
    /// The way to the other of two values that cannot both stand in a field.
    pub(super) fn choose_other(self, plan: PlanId, conflict: &Conflict) -> Option<NoticeAction> {
        let Conflict::Value { key, field, other, .. } = conflict else { return None };
        let (key, field, other) = (*key, *field, other.clone());
        Some(NoticeAction::new(safety::SAFE_USE_OTHER, move || {
            if self.open_plan_now() == Some(plan) {
                self.write(key, field, other.clone());
            }
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Id, Score};
    use crate::modules::swot::spec::item;

    #[test]
    fn a_conflict_names_both_values_and_an_untitled_record_has_a_name() {
        let plan = Plan::new(PlanId(Id::parse("p-1").unwrap()));
        let key = RecordKey::parse("swot:s-1").unwrap();
        let value = |score| Score::new(score).map(Value::Score);
        let conflict = Conflict::Value { key, field: item::IMPACT.spec, kept: value(4), other: None };
        let expected = safety::SAFE_CONFLICT_VALUE
            .with("field", item::IMPACT.spec.label)
            .with("name", Message::from(cards::CARD_UNTITLED))
            .with("other", "–")
            .with("value", "4");
        assert_eq!(describe(&plan, &conflict), expected);
        assert_eq!(title_of(&plan), home::PLAN_UNTITLED.into());
    }
}
