//! What two tabs had both changed, in words.

use crate::engine::Conflict;
use crate::i18n::messages::{home, safety};
use crate::i18n::{Message, Text};
use crate::method::{Name, short_name};
use crate::model::{FieldSpec, Kind, Plan, PlanId, RatingsSpec, Table, Value};
use crate::modules::basics::spec::basics;
use crate::store::{NoticeAction, Workspace};

/// What is told of a field without a value.
const NOTHING: &str = "–";

/// The name of a plan for messages.
pub(super) fn title_of(plan: &Plan) -> Message {
    let title = plan.single(Table::Basics).map(|record| record.text(basics::TITLE)).unwrap_or_default();
    if title.is_empty() { home::PLAN_UNTITLED.into() } else { Message::plain(&short_name(title)) }
}

/// What is told of a conflict.
pub(super) fn describe(plan: &Plan, conflict: &Conflict) -> Message {
    match conflict {
        Conflict::BothTexts { key, field } => {
            safety::SAFE_CONFLICT.with("field", field.label).with("name", Name::of(plan, *key).short())
        }
        Conflict::Value { key, field, kept, other } => {
            let message =
                safety::SAFE_CONFLICT_VALUE.with("field", field.label).with("name", Name::of(plan, *key).short());
            let [kept, other] = [kept, other].map(Option::as_ref);
            message.with("other", written(plan, field, other, kept)).with("value", written(plan, field, kept, other))
        }
        Conflict::Gone { key } => safety::SAFE_CONFLICT_GONE.with("name", Name::of(plan, *key).short()),
        Conflict::Back { key } => safety::SAFE_CONFLICT_BACK.with("name", Name::of(plan, *key).short()),
    }
}

/// What is told of a value that was written into a record which is gone.
pub(super) fn not_kept(plan: &Plan, field: &FieldSpec, value: &Value) -> Message {
    let value = match value {
        Value::Text(text) => Message::plain(text),
        Value::Lines(lines) => Message::plain(&lines.join("\n")),
        Value::Date(_) | Value::Number(_) => written(plan, field, Some(value), None),
        // What was chosen, not typed.
        _ => field.label.into(),
    };
    safety::SAFE_NOT_KEPT.with("value", value)
}

/// A value as it is told beside the other one.
fn written(plan: &Plan, field: &FieldSpec, value: Option<&Value>, beside: Option<&Value>) -> Message {
    if let Kind::Ratings(spec) = field.kind {
        return marks_unlike(plan, spec, value, beside);
    }
    let json = value.map(|value| value.to_json(field.kind).to_string());
    Message::plain(json.as_deref().map_or(NOTHING, |json| json.trim_matches('"')))
}

/// Of all marks those alone that are others beside them.
fn marks_unlike(plan: &Plan, spec: &RatingsSpec, value: Option<&Value>, beside: Option<&Value>) -> Message {
    let mark = |value: Option<&Value>, key| if let Some(Value::Ratings(marks)) = value { marks.of(key) } else { None };
    let unlike = plan.list(spec.of).filter(|(key, _)| mark(value, *key) != mark(beside, *key));
    let told = unlike.map(|(key, rated)| {
        let mark = mark(value, key).map_or_else(|| NOTHING.to_owned(), |mark| mark.to_string());
        let name =
            rated.called(spec.of).map_or_else(|| Message::plain(&short_name(&spec.ends_of(rated))), Message::from);
        Text::same("{name} {mark}").with("name", name).with("mark", mark)
    });
    let all = told.reduce(|all, one| Text::same("{all} · {one}").with("all", all).with("one", one));
    all.unwrap_or(Message::plain(NOTHING))
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
    use crate::i18n::messages::cards;
    use crate::model::{Id, Ratings, RecordKey, Score};
    use crate::modules::improve::spec::action;
    use crate::modules::persona::spec::{persona, scale};
    use crate::modules::swot::spec::item;
    use crate::modules::testing::{Draft, day, key};

    #[test]
    fn of_marks_those_alone_are_told_that_differ() {
        let named = |record: crate::model::Record, left: &str, right: &str| {
            record.with(scale::LEFT, left.to_owned()).with(scale::RIGHT, right.to_owned())
        };
        let plan = Draft::new()
            .add("scale:b", |record| named(record, "Slow", "Fast"))
            .add("scale:a", |record| named(record, "看价格", "看价值"))
            .add("scale:c", |record| named(record, "Alone", ""))
            .plan;
        let [a, b, c] = ["scale:a", "scale:b", "scale:c"].map(key);
        let marks = |marks: &[(RecordKey, u8)]| Value::Ratings(marks.iter().copied().collect::<Ratings>());
        let (kept, other) = (marks(&[(a, 4), (b, 5), (c, 1)]), marks(&[(a, 3), (c, 1)]));
        let told = |value, beside| {
            written(&plan, persona::SCALES.spec, value, beside)
                .render(&crate::i18n::PlainFormats(crate::i18n::Locale::En))
        };
        assert_eq!(told(Some(&kept), Some(&other)), "Slow ↔ Fast 5 · 看价格 ↔ 看价值 4");
        assert_eq!(told(Some(&other), Some(&kept)), "Slow ↔ Fast – · 看价格 ↔ 看价值 3");
        assert_eq!(told(None, Some(&marks(&[(c, 2)]))), "Alone –");
    }

    #[test]
    fn what_was_written_into_a_record_that_is_gone_is_told_as_it_was_typed() {
        let plan = Draft::new().plan;
        let told = |field: &FieldSpec, value: &Value| {
            let told = not_kept(&plan, field, value).render(&crate::i18n::PlainFormats(crate::i18n::Locale::En));
            told.replace("Not kept, as the item is no longer in the plan: ", "")
        };
        assert_eq!(told(action::DUE.spec, &Value::Date(day(5))), day(5).to_string());
        assert_eq!(told(action::OWNER.spec, &Value::Links(vec![key("person:zhao")])), "Owner");
        let text = "Known \"in town\"".to_owned();
        assert_eq!(told(item::TEXT.spec, &Value::Text(text.clone())), text);
    }

    #[test]
    fn a_conflict_names_both_values_and_an_untitled_record_has_a_name() {
        let plan = Plan::new(PlanId(Id::parse("p-1").unwrap()));
        let key = RecordKey::parse("swot:s-1").unwrap();
        let value = |score| Score::new(score).map(Value::Score);
        let conflict = Conflict::Value { key, field: item::IMPACT.spec, kept: value(4), other: None };
        let expected = safety::SAFE_CONFLICT_VALUE
            .with("field", item::IMPACT.spec.label)
            .with("name", Message::from(cards::CARD_UNTITLED))
            .with("other", Message::plain(NOTHING))
            .with("value", Message::plain("4"));
        assert_eq!(describe(&plan, &conflict), expected);
        assert_eq!(title_of(&plan), home::PLAN_UNTITLED.into());
    }
}
