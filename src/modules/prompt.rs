//! Prompts: starting items that a user inserts and finishes.

use crate::engine::{Command, Patch, apply};
use crate::i18n::{Locale, Text};
use crate::model::{FieldSpec, IdSource, Plan, Record, RecordKey, Table, Value};
use crate::modules::Module;

/// A starting item that a user may insert and finish.
#[derive(Debug)]
pub struct Prompt {
    /// The table it goes into.
    pub table: Table,
    /// The field that takes the text.
    pub field: &'static FieldSpec,
    /// The text.
    pub text: Text,
    /// A choice that is set with it: the quadrant, the box, the function.
    pub choice: Option<(&'static FieldSpec, &'static str)>,
}

/// Declares the `PROMPTS` of a module, one a line: `Table, record::FIELD, record::PLACE = "code": "English" | "中文";`;
/// the place may be left out.
macro_rules! prompts {
    ($( $table:ident, $record:ident :: $field:ident $(, $at:ident :: $place:ident = $code:literal)? : $en:literal | $zh:literal; )+) => {
        /// Starting items.
        pub const PROMPTS: &[$crate::modules::Prompt] = &[ $( $crate::modules::Prompt {
            table: $crate::model::Table::$table,
            field: $record::$field.spec,
            text: $crate::i18n::Text::new($en, $zh),
            choice: $crate::modules::prompts!(@choice $($at::$place, $code)?),
        } ),+ ];
    };
    (@choice) => { None };
    (@choice $at:ident :: $place:ident, $code:literal) => { Some(($at::$place.spec, $code)) };
}

pub(crate) use prompts;

/// What a blank of a prompt is written as: to be replaced by words.
pub const BLANK: &str = "____";

/// The prompts of a module for one table, and in it for one place (quadrant, box) where one is given.
pub fn prompts_for(module: Module, table: Table, place: Option<&str>) -> impl Iterator<Item = &'static Prompt> {
    let all = module.spec().prompts.iter().filter(move |prompt| prompt.table == table);
    all.filter(move |prompt| place.is_none_or(|place| prompt.choice.is_some_and(|(_, code)| code == place)))
}

/// Inserts prompts: as new records at the end of their lists, or into the field of a single record while that is
/// blank. A prompt that still stands in the plan word for word, in either language, is not inserted again.
pub fn insert_prompts<'a>(
    plan: &Plan,
    prompts: impl IntoIterator<Item = &'a Prompt>,
    locale: Locale,
    ids: &mut IdSource,
) -> Patch {
    let mut draft = plan.clone();
    let mut patch = Patch::default();
    for prompt in prompts {
        let Some(command) = prompt.command(&draft, locale) else { continue };
        let step = command.patch(&draft, ids);
        apply(&mut draft, &step);
        patch = patch.squash(step);
    }
    patch
}

impl Prompt {
    /// What inserting it does; `None` where it would change nothing.
    fn command(&self, plan: &Plan, locale: Locale) -> Option<Command> {
        let text = Some(Value::Text(self.text.get(locale).to_owned()));
        if self.table.spec().single {
            let blank = plan.single(self.table).is_none_or(|record| record.text_of(self.field).trim().is_empty());
            return blank.then(|| Command::Set { key: RecordKey::single(self.table), field: self.field, value: text });
        }
        if plan.list(self.table).any(|(_, record)| self.stands_in(record)) {
            return None;
        }
        let mut record = Record::default();
        record.set_value(self.field, text);
        if let Some((field, code)) = self.choice {
            record.set_value(field, Some(Value::Choice(code)));
        }
        Some(Command::Add { table: self.table, records: vec![record] })
    }

    /// Whether the record holds the prompt as it was inserted.
    fn stands_in(&self, record: &Record) -> bool {
        let text = record.text_of(self.field);
        text == self.text.en || text == self.text.zh
    }
}

/// Whether a text still waits to be finished: it ends with an ellipsis, or one of the prompts' ellipses is still there
/// behind the words that the prompt puts in front of it. An ellipsis of the user's own inside a text is none of ours.
pub fn unfinished(text: &str, prompts: &[Prompt]) -> bool {
    const ELLIPSIS: char = '…';
    let held = |prompt: &str| {
        let mut rest = prompt;
        while let Some((lead, after)) = rest.split_once(ELLIPSIS) {
            let open = text
                .match_indices(lead)
                .any(|(at, _)| text.get(at + lead.len()..).is_some_and(|tail| tail.starts_with(ELLIPSIS)));
            if open {
                return true;
            }
            rest = after;
        }
        false
    };
    // Most texts hold no ellipsis at all: look for that first.
    text.contains(ELLIPSIS)
        && (text.trim_end().ends_with(ELLIPSIS)
            || prompts.iter().any(|prompt| held(prompt.text.en) || held(prompt.text.zh)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::basics::spec::basics;
    use crate::modules::swot::spec::{Quadrant, item};
    use crate::modules::testing::{Draft, key};

    fn insert(plan: &mut Plan, prompts: impl Iterator<Item = &'static Prompt>, locale: Locale) -> usize {
        let patch = insert_prompts(plan, prompts, locale, &mut IdSource::new(plan.len() as u64));
        apply(plan, &patch);
        patch.changes.len()
    }

    #[test]
    fn prompts_of_a_place_arrive_in_it_and_do_not_arrive_twice() {
        let mut plan = Draft::new().add("swot:own", |record| record).plan;
        let of = || prompts_for(Module::Swot, Table::Swot, Some("threat"));
        assert_eq!((of().count(), insert(&mut plan, of(), Locale::ZhCn)), (2, 2));
        let (_, last) = plan.list(Table::Swot).next_back().unwrap();
        assert_eq!(last.text(item::TEXT), "可能把我们挡在门外的规定或平台：…");
        assert_eq!((last.get(item::QUADRANT), last.example), (Some(Quadrant::Threat), false));
        assert_eq!(insert(&mut plan, of(), Locale::En), 0);
        assert_eq!(insert(&mut plan, prompts_for(Module::Swot, Table::Swot, None), Locale::En), 6);
        assert_eq!(prompts_for(Module::Swot, Table::Strategy, None).count(), 4);
    }

    #[test]
    fn a_single_record_takes_one_prompt_for_each_field_that_is_blank() {
        let mut plan =
            Draft::new().single(Table::Basics, |record| record.with(basics::OFFER, "Chairs".to_owned())).plan;
        assert_eq!(insert(&mut plan, prompts_for(Module::Basics, Table::Basics, None), Locale::En), 1);
        let record = plan.get(key("basics:single")).unwrap();
        assert_eq!(record.text(basics::OFFER), "Chairs");
        assert_eq!(record.text(basics::GOAL), "Sign ____ customers by the end of the period.");
    }

    #[test]
    fn both_blank_fields_of_a_new_plan_are_filled_in_one_patch() {
        let mut plan = Draft::new().plan;
        assert_eq!(insert(&mut plan, prompts_for(Module::Basics, Table::Basics, None), Locale::ZhCn), 1);
        let record = plan.get(key("basics:single")).unwrap();
        assert_eq!(record.text(basics::OFFER), "我们帮助____做到____，从而____。");
        assert_eq!(record.text(basics::GOAL), "本期结束前签下 ____ 家客户。");
    }

    #[test]
    fn every_prompt_fits_its_record_and_waits_to_be_finished() {
        for prompt in Module::ALL.iter().flat_map(|module| module.spec().prompts) {
            let spec = prompt.table.spec();
            assert_eq!(spec.field(prompt.field.id), Some(prompt.field));
            if let Some((field, code)) = prompt.choice {
                assert_eq!(spec.field(field.id), Some(field));
                assert_eq!(field.kind.read_input(code), Ok(Some(Value::Choice(code))));
            }
            for locale in Locale::ALL {
                let text = prompt.text.get(locale);
                let open = text.contains(BLANK) || unfinished(text, std::slice::from_ref(prompt));
                // A role, a question, an alternative and a trend stand as they are.
                let whole = matches!(prompt.table, Table::Person | Table::Research | Table::Competitor | Table::Trend);
                assert_eq!(open, !whole, "{text}");
            }
        }
    }
}
