//! The worked examples: fictional companies, each carried through all modules, declared as data.

use crate::i18n::Text;
use crate::model::{FieldSpec, Table};

/// The stories that are told through all modules, each of one company.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Story {
    /// A firm that sells scheduling software to dental clinics.
    #[default]
    Clinic,
    /// A tea brand that opens wholesale.
    Tea,
}

impl Story {
    /// Every story.
    pub const ALL: [Self; 2] = [Self::Clinic, Self::Tea];

    /// Its name in the names of files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Clinic => "clinic",
            Self::Tea => "tea",
        }
    }
}

/// One record of an example. Its id is the same in every plan, so that examples of two modules find each other.
#[derive(Debug)]
#[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
pub struct Example {
    /// The table.
    pub table: Table,
    /// The id; that of its deal for the only record that a deal has in a table, and ignored for the only one of a plan.
    pub id: &'static str,
    /// Whether it holds for all deals; else it belongs to the one that it names, or to the first.
    pub standard: bool,
    /// What its fields hold.
    pub values: &'static [(&'static FieldSpec, ExampleValue)],
}

/// A value of the example.
#[derive(Debug)]
#[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
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

/// The example records of a module, story by story. Like a [`crate::i18n::Passage`] they are not part of the program that the browser
/// loads, and reading them does not compile for it: there each story comes as a file.
#[derive(Clone, Copy, Debug)]
pub struct Examples {
    #[cfg(not(target_arch = "wasm32"))]
    clinic: &'static [Example],
    #[cfg(not(target_arch = "wasm32"))]
    tea: &'static [Example],
}

impl Examples {
    /// The records of each story, in the order of the lists.
    #[cfg_attr(target_arch = "wasm32", expect(unused_variables, reason = "the records stay out of the program"))]
    pub const fn new(clinic: &'static [Example], tea: &'static [Example]) -> Self {
        Self {
            #[cfg(not(target_arch = "wasm32"))]
            clinic,
            #[cfg(not(target_arch = "wasm32"))]
            tea,
        }
    }

    /// The records of a story.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn of(self, story: Story) -> &'static [Example] {
        match story {
            Story::Clinic => self.clinic,
            Story::Tea => self.tea,
        }
    }
}

/// Declares the `RECORDS` that a story has in a module, one value a line:
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
///
/// What each deal has of its own belongs to the first deal, to another where it says so, `DEAL(links ["deal:four-chairs"])`, or to
/// none and holds for all where it is marked `standard`: `Clause "clause-dispute" clause standard { … }`.
macro_rules! examples {
    ($( $table:ident $id:literal $record:ident $( $standard:ident )? { $( $field:ident ( $($value:tt)+ ); )+ } )+) => {
        /// The records of the story, in the order of the lists.
        pub const RECORDS: &[$crate::method::Example] = &[ $( $crate::method::Example {
            table: $crate::model::Table::$table,
            id: $id,
            standard: $crate::method::examples!(@standard $( $standard )?),
            values: &[ $( ($record::$field.spec, $crate::method::examples!(@value $($value)+)) ),+ ],
        } ),+ ];
    };
    (@standard) => { false };
    (@standard standard) => { true };
    (@value $en:literal | $zh:literal) => { $crate::method::ExampleValue::Words($crate::i18n::Text::new($en, $zh)) };
    (@value code $code:literal) => { $crate::method::ExampleValue::Code($code) };
    (@value score $score:literal) => { $crate::method::ExampleValue::Score($score) };
    (@value number $number:literal) => { $crate::method::ExampleValue::Number($number) };
    (@value day $days:literal) => { $crate::method::ExampleValue::Day($days) };
    (@value friday $days:literal) => { $crate::method::ExampleValue::Friday($days) };
    (@value codes [ $( $code:literal ),+ ]) => { $crate::method::ExampleValue::Codes(&[ $( $code ),+ ]) };
    (@value marks [ $( $key:literal = $mark:literal ),+ ]) => { $crate::method::ExampleValue::Marks(&[ $( ($key, $mark) ),+ ]) };
    (@value links [ $( $key:literal ),+ ]) => { $crate::method::ExampleValue::Links(&[ $( $key ),+ ]) };
}

pub(crate) use examples;
