//! Prompts: starting items that a user inserts and finishes.

use crate::engine::{Command, Patch, apply};
#[cfg(not(target_arch = "wasm32"))]
use crate::i18n::Locale;
use crate::i18n::Passage;
use crate::model::{FieldSpec, IdSource, Plan, Record, RecordKey, Table, Value};
use crate::modules::blank;
use crate::modules::leads::{Leads, print_of};

/// A starting item as it is declared. In the browser its words are not here: they come with the guidance, as
/// [`StartingItem`].
#[derive(Debug)]
pub struct Prompt {
    /// The table it goes into.
    pub table: Table,
    /// The field that takes the text.
    pub field: &'static FieldSpec,
    /// The text.
    pub text: Passage,
    /// What the text is recognized by when it stands in a plan unfinished.
    pub leads: Leads,
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
            text: $crate::i18n::Passage::new($en, $zh),
            leads: $crate::modules::Leads::of($en, $zh),
            choice: $crate::modules::prompts!(@choice $($at::$place, $code)?),
        } ),+ ];
    };
    (@choice) => { None };
    (@choice $at:ident :: $place:ident, $code:literal) => { Some(($at::$place.spec, $code)) };
}

pub(crate) use prompts;

/// What a blank of a prompt is written as: to be replaced by words.
pub const BLANK: &str = "____";

/// A prompt in one language, as it is inserted.
#[derive(Clone, Debug, PartialEq)]
pub struct StartingItem {
    /// The table it goes into.
    pub table: Table,
    /// The words, each with the field that takes them.
    pub texts: Vec<(&'static FieldSpec, Words)>,
    /// A code that is set with them.
    pub choice: Option<(&'static FieldSpec, String)>,
}

/// Words of a prompt in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// What is inserted.
    pub text: String,
    /// The print of the other language's words, by which these are known too.
    pub twin: u32,
}

#[cfg(not(target_arch = "wasm32"))]
impl Prompt {
    /// The prompt in one language.
    pub fn item(&self, locale: Locale) -> StartingItem {
        let twin = print_of(self.text.get(locale.other()).as_bytes());
        let words = Words { text: self.text.get(locale).to_owned(), twin };
        let choice = self.choice.map(|(field, code)| (field, code.to_owned()));
        StartingItem { table: self.table, texts: vec![(self.field, words)], choice }
    }
}

/// Inserts prompts: as new records at the end of their lists, or into the fields of a single record that are blank. A
/// prompt that still stands in the plan word for word, in either language, is not inserted again.
pub fn insert_prompts(plan: &Plan, items: impl IntoIterator<Item = StartingItem>, ids: &mut IdSource) -> Patch {
    let mut draft = plan.clone();
    let mut patch = Patch::default();
    for item in items {
        let Some(command) = item.command(&draft) else { continue };
        let step = command.patch(&draft, ids);
        apply(&mut draft, &step);
        patch = patch.squash(step);
    }
    patch
}

impl StartingItem {
    /// What inserting it does; `None` where it would change nothing.
    fn command(&self, plan: &Plan) -> Option<Command> {
        if self.table.spec().single {
            let (field, words) = self.texts.first()?;
            let free = plan.single(self.table).is_none_or(|record| blank(record.text_of(field)));
            let value = Some(Value::Text(words.text.clone()));
            return free.then(|| Command::Set { key: RecordKey::single(self.table), field, value });
        }
        if plan.list(self.table).any(|(_, record)| self.stands_in(record)) {
            return None;
        }
        let mut record = Record::default();
        for (field, words) in &self.texts {
            record.set_value(field, Some(Value::Text(words.text.clone())));
        }
        if let Some((field, code)) = &self.choice {
            record.set_value(field, field.kind.read_input(code).ok().flatten());
        }
        Some(Command::Add { table: self.table, records: vec![record] })
    }

    /// Whether the record holds the prompt as it was inserted.
    fn stands_in(&self, record: &Record) -> bool {
        self.texts.iter().all(|(field, words)| words.are(record.text_of(field)))
    }
}

impl Words {
    /// Whether a text is these words, in either language.
    fn are(&self, text: &str) -> bool {
        text == self.text || print_of(text.as_bytes()) == self.twin
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Choice;
    use crate::modules::basics::spec::basics;
    use crate::modules::swot::spec::{Quadrant, item};
    use crate::modules::testing::{Draft, guidance, key};
    use crate::modules::{Module, unfinished};

    /// Inserts the prompts of a table, and of these those of one place where one is given; how many changes that makes.
    fn insert(plan: &mut Plan, table: Table, place: Option<Quadrant>, locale: Locale) -> usize {
        let module = Module::of(table).unwrap();
        let items = guidance(locale).prompts(module).into_iter().filter(|prompt| prompt.table == table);
        let items = items.filter(|prompt| {
            place.is_none() || prompt.choice.as_ref().map(|(_, code)| code.as_str()) == place.map(Choice::code)
        });
        let patch = insert_prompts(plan, items, &mut IdSource::new(plan.len() as u64));
        apply(plan, &patch);
        patch.changes.len()
    }

    #[test]
    fn prompts_of_a_place_arrive_in_it_and_do_not_arrive_twice() {
        let mut plan = Draft::new().add("swot:own", |record| record).plan;
        assert_eq!(insert(&mut plan, Table::Swot, Some(Quadrant::Threat), Locale::ZhCn), 2);
        let (_, last) = plan.list(Table::Swot).next_back().unwrap();
        assert_eq!(last.text(item::TEXT), "可能把我们挡在门外的规定或平台：…");
        assert_eq!((last.get(item::QUADRANT), last.example), (Some(Quadrant::Threat), false));
        assert_eq!(insert(&mut plan, Table::Swot, Some(Quadrant::Threat), Locale::En), 0);
        assert_eq!(insert(&mut plan, Table::Swot, Some(Quadrant::Threat), Locale::ZhCn), 0);
        assert_eq!(insert(&mut plan, Table::Swot, None, Locale::En), 6);
        assert_eq!(insert(&mut plan, Table::Strategy, None, Locale::En), 4);
    }

    #[test]
    fn a_single_record_takes_one_prompt_for_each_field_that_is_blank() {
        let mut plan =
            Draft::new().single(Table::Basics, |record| record.with(basics::OFFER, "Chairs".to_owned())).plan;
        assert_eq!(insert(&mut plan, Table::Basics, None, Locale::En), 1);
        let record = plan.get(key("basics:single")).unwrap();
        assert_eq!(record.text(basics::OFFER), "Chairs");
        assert_eq!(record.text(basics::GOAL), "Sign ____ customers by the end of the period.");
    }

    #[test]
    fn both_blank_fields_of_a_new_plan_are_filled_in_one_patch() {
        let mut plan = Draft::new().plan;
        assert_eq!(insert(&mut plan, Table::Basics, None, Locale::ZhCn), 1);
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
                // A role and a question stand as they are.
                assert_eq!(open, !matches!(prompt.table, Table::Person | Table::Research), "{text}");
            }
        }
    }
}
