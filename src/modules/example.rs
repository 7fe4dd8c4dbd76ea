//! The worked example: one fictional company carried through all modules, declared as data.

use crate::i18n::Text;
use crate::model::{FieldSpec, Plan, Record, RecordKey, Table};
use crate::modules::Module;

/// One record of the example. Its id is the same in every plan, so that examples of two modules find each other.
#[derive(Debug)]
pub struct Example {
    /// The table.
    pub table: Table,
    /// The id; ignored for a table of a single record.
    pub id: &'static str,
    /// What its fields hold.
    pub values: &'static [(&'static FieldSpec, ExampleValue)],
}

/// A value of the example.
#[derive(Debug)]
pub enum ExampleValue {
    /// Words, different in each language; in a list of lines, one entry a line.
    Words(Text),
    /// A code: a choice, a currency, or `true` of yes or no.
    Code(&'static str),
    /// The codes of several choices.
    Codes(&'static [&'static str]),
    /// A judgement from 1 to 5.
    Score(u8),
    /// A number.
    Number(f64),
    /// So many days after the day the sample is made.
    Day(i64),
    /// The first Friday so many days after the day the sample is made, or later.
    Friday(i64),
    /// Keys of other example records, `table:id`.
    Links(&'static [&'static str]),
    /// Marks for other example records, by their keys.
    Marks(&'static [(&'static str, u8)]),
}

/// The example records of a module. Like a [`crate::i18n::Passage`] they are not part of the program that the browser
/// loads, and reading them does not compile for it: there they come with the guidance.
#[derive(Clone, Copy, Debug)]
pub struct Examples {
    #[cfg(not(target_arch = "wasm32"))]
    all: &'static [Example],
}

/// The records of a module that are still as the worked example has them, with all that belongs to them.
pub fn untouched_examples(plan: &Plan, module: Module) -> Vec<RecordKey> {
    let rows = module.spec().tables.iter().flat_map(|table| plan.list(*table));
    rows.filter(|(key, record)| is_untouched(plan, *key, record)).map(|(key, _)| key).collect()
}

/// What a user has added to a whole would be deleted with it.
fn is_untouched(plan: &Plan, key: RecordKey, record: &Record) -> bool {
    record.example && plan.parts(key).into_iter().all(|(part, record)| is_untouched(plan, part, record))
}

impl Examples {
    /// Example records, in the order of the lists.
    #[cfg_attr(target_arch = "wasm32", expect(unused_variables, reason = "the records stay out of the program"))]
    pub const fn new(all: &'static [Example]) -> Self {
        Self {
            #[cfg(not(target_arch = "wasm32"))]
            all,
        }
    }

    /// The records.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn all(self) -> &'static [Example] {
        self.all
    }
}

/// Declares the `EXAMPLES` of a module, one value a line:
///
/// ```text
/// examples! {
///     Swot "s-one-day" item {
///         QUADRANT(code "strength");
///         TEXT("Set up in one day" | "一天上线");
///         IMPACT(score 5);
///         OWNER(links ["person:sun-hao"]);
///         // Of other kinds: (codes ["user"]), (number 4.0), (day 30), (friday 1), (marks ["scale:pace" = 3]).
///     }
/// }
/// ```
macro_rules! examples {
    ($( $table:ident $id:literal $record:ident { $( $field:ident ( $($value:tt)+ ); )+ } )+) => {
        /// The records of the example, in the order of the lists.
        pub const EXAMPLES: $crate::modules::Examples = $crate::modules::Examples::new(&[ $( $crate::modules::Example {
            table: $crate::model::Table::$table,
            id: $id,
            values: &[ $( ($record::$field.spec, $crate::modules::examples!(@value $($value)+)) ),+ ],
        } ),+ ]);
    };
    (@value $en:literal | $zh:literal) => { $crate::modules::ExampleValue::Words($crate::i18n::Text::new($en, $zh)) };
    (@value code $code:literal) => { $crate::modules::ExampleValue::Code($code) };
    (@value score $score:literal) => { $crate::modules::ExampleValue::Score($score) };
    (@value number $number:literal) => { $crate::modules::ExampleValue::Number($number) };
    (@value day $days:literal) => { $crate::modules::ExampleValue::Day($days) };
    (@value friday $days:literal) => { $crate::modules::ExampleValue::Friday($days) };
    (@value codes [ $( $code:literal ),+ ]) => { $crate::modules::ExampleValue::Codes(&[ $( $code ),+ ]) };
    (@value marks [ $( $key:literal = $mark:literal ),+ ]) => { $crate::modules::ExampleValue::Marks(&[ $( ($key, $mark) ),+ ]) };
    (@value links [ $( $key:literal ),+ ]) => { $crate::modules::ExampleValue::Links(&[ $( $key ),+ ]) };
}

pub(crate) use examples;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Record;
    use crate::modules::testing::{Draft, key};

    #[test]
    fn an_example_to_which_a_user_has_added_is_the_users_own() {
        let example = |mut record: Record| {
            record.example = true;
            record
        };
        let part = |record: Record| record.with(crate::modules::pitch::spec::section::OUTLINE, key("outline:o"));
        let draft = Draft::new()
            .add("outline:o", example)
            .add("outline:other", example)
            .add("section:of-example", |record| example(part(record)))
            .add("swot:elsewhere", example);
        let untouched = |draft: &Draft| untouched_examples(&draft.plan, Module::Pitch);
        assert_eq!(untouched(&draft), ["outline:o", "outline:other", "section:of-example"].map(key));
        let draft = draft.add("section:own", part);
        assert_eq!(untouched(&draft), ["outline:other", "section:of-example"].map(key));
    }
}
