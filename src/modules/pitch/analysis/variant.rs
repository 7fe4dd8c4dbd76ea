//! Another outline from one that is there, for somebody else.

use std::sync::Arc;

use crate::engine::{Command, Patch};
use crate::i18n::{Locale, PlainFormats, Text};
use crate::method::named;
use crate::model::{Choice, IdSource, Plan, Record, RecordKey, Table};
use crate::modules::pitch::spec::outline;
use crate::modules::pitch::texts;

/// A copy of an outline with its sections for a persona, right behind the original. It is named by length and persona;
/// what was noted of talks with the original, and how that is shown to its listener, are not its own. Nothing where
/// either record is gone.
pub fn variant(plan: &Plan, outline: RecordKey, persona: RecordKey, locale: Locale, ids: &mut IdSource) -> Patch {
    let (Some(original), Some(listener)) = (plan.get(outline), plan.get(persona)) else { return Patch::default() };
    let mut patch = Command::Duplicate { key: outline }.patch(plan, ids);
    let copy = patch.added();
    let length = original.get(outline::LENGTH).map(Choice::label);
    let name = name(length, listener.title(persona.table), locale);
    for change in patch.changes.iter_mut().filter(|change| Some(change.key) == copy) {
        change.after = change.after.take().map(|record| Arc::new(made_for(persona, &name, &record)));
    }
    patch
}

fn name(length: Option<Text>, persona: &str, locale: Locale) -> String {
    let persona = named(persona);
    let name = match length {
        Some(length) => texts::VARIANT_NAME.with("length", length).with("persona", persona),
        None => persona,
    };
    name.render(&PlainFormats(locale))
}

fn made_for(persona: RecordKey, name: &str, copy: &Record) -> Record {
    let mut record = copy.clone().with(outline::NAME, name.to_owned()).with(outline::PERSONA, persona);
    record.set_value(outline::TEST_NOTES.spec, None);
    let origin = record.value(outline::ORIGIN.spec).cloned();
    record.set_value(outline::ORIGIN.spec, origin.map(|links| links.with_links(|link| link.table != Table::Showing)));
    record
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::apply;
    use crate::modules::persona::spec::persona;
    use crate::modules::pitch::spec::{Length, section};
    use crate::modules::testing::{Draft, key};

    fn draft() -> Draft {
        let draft = Draft::new()
            .add("persona:fang", |record| record.with(persona::NAME, "Dr. Fang".to_owned()))
            .add("persona:qiao", |record| record.with(persona::NAME, "乔护士长".to_owned()))
            .add("persona:nameless", |record| record)
            .add("showing:demo", |record| record)
            .add("strategy:s", |record| record)
            .add("outline:o", |record| {
                let mut record = record
                    .with(outline::NAME, "30 s, Dr. Fang".to_owned())
                    .with(outline::LENGTH, Length::ThirtySeconds)
                    .with(outline::PERSONA, key("persona:fang"))
                    .with(outline::TEST_NOTES, "Told to two owners".to_owned())
                    .with(outline::ORIGIN, vec![key("showing:demo"), key("strategy:s")]);
                record.example = true;
                record
            })
            .add("outline:last", |record| record);
        ["one", "two"].into_iter().fold(draft, |draft, cue| {
            draft.add(&format!("section:{cue}"), |record| {
                record.with(section::CUE, cue.to_owned()).with(section::OUTLINE, key("outline:o"))
            })
        })
    }

    fn made(draft: &Draft, persona: &str, locale: Locale) -> (Plan, RecordKey, Patch) {
        let patch = variant(&draft.plan, key("outline:o"), key(persona), locale, &mut IdSource::new(1));
        let mut plan = draft.plan.clone();
        apply(&mut plan, &patch);
        (plan, patch.added().unwrap(), patch)
    }

    #[test]
    fn a_variant_stands_behind_its_original_with_sections_of_its_own() {
        let draft = draft();
        let (mut plan, copy, patch) = made(&draft, "persona:qiao", Locale::En);
        let order: Vec<_> = plan.list(Table::Outline).map(|(key, _)| key).collect();
        assert_eq!(order, [key("outline:o"), copy, key("outline:last")]);
        let record = plan.get(copy).unwrap();
        assert_eq!(record.text(outline::NAME), "30 seconds, 乔护士长");
        assert_eq!((record.get(outline::PERSONA), record.text(outline::TEST_NOTES)), (Some(key("persona:qiao")), ""));
        assert_eq!((record.get(outline::LENGTH), record.example), (Some(Length::ThirtySeconds), false));
        assert_eq!(record.links(outline::ORIGIN), [key("strategy:s")]);
        let cues: Vec<_> = plan.parts(copy).iter().map(|(_, part)| part.text(section::CUE).to_owned()).collect();
        assert_eq!((cues, plan.parts(key("outline:o")).len()), (["one", "two"].map(str::to_owned).to_vec(), 2));
        assert_eq!(plan.get(key("outline:o")), draft.plan.get(key("outline:o")));
        apply(&mut plan, &patch.invert());
        assert_eq!(plan, draft.plan);
    }

    #[test]
    fn it_is_named_in_the_language_of_the_user_by_what_is_known() {
        let named = |draft: &Draft, persona, locale| {
            let (plan, copy, _) = made(draft, persona, locale);
            plan.get(copy).unwrap().text(outline::NAME).to_owned()
        };
        assert_eq!(named(&draft(), "persona:qiao", Locale::ZhCn), "乔护士长 30 秒版");
        assert_eq!(named(&draft(), "persona:nameless", Locale::En), "30 seconds, No text yet");
        let free = draft().add("outline:o", |record| record);
        assert_eq!(named(&free, "persona:fang", Locale::ZhCn), "Dr. Fang");
    }

    #[test]
    fn nothing_is_made_of_what_is_gone() {
        let of =
            |outline, persona| variant(&draft().plan, key(outline), key(persona), Locale::En, &mut IdSource::new(1));
        assert_eq!(of("outline:gone", "persona:qiao"), Patch::default());
        assert_eq!(of("outline:o", "persona:gone"), Patch::default());
    }
}
