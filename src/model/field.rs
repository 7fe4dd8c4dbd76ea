//! Fields: declared once, read by everything that shows, checks, stores or exports a record.

use std::marker::PhantomData;

use crate::i18n::{Passage, Text};
use crate::model::{Kind, Only, Record};

/// One field of a record kind.
#[derive(Debug)]
pub struct FieldSpec {
    /// Stable id, the key in JSON.
    pub id: &'static str,
    /// What it holds, with its bounds.
    pub kind: Kind,
    /// Short name on forms and in tables.
    pub label: Text,
    /// One line that says what belongs here; a part of the guidance.
    #[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
    pub help: Passage,
    /// When it stays out of everything that is made for others.
    pub private: Private,
    /// For whom alone it is on the forms; what it holds is shown to everybody.
    pub only: Only,
    /// Whether few records need it: a form folds it while it holds nothing.
    pub rare: bool,
}

/// When a field stays out of everything that is made for others.
#[derive(Clone, Copy, Debug)]
pub enum Private {
    /// Never: everybody may read it.
    Never,
    /// Always.
    Always,
    /// Unless a choice in the record says that it may be told.
    Unless {
        /// The field that holds the choice.
        field: &'static FieldSpec,
        /// The code that lets others read.
        code: &'static str,
    },
}

impl FieldSpec {
    /// Whether the field of this record stays out of everything that is made for others.
    pub fn is_private_in(&self, record: &Record) -> bool {
        match self.private {
            Private::Never => false,
            Private::Always => true,
            Private::Unless { field, code } => record.code(field) != Some(code),
        }
    }
}

/// Declarations are compared by what names them; a constant may have several addresses.
impl PartialEq for FieldSpec {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.label == other.label
    }
}

impl Eq for FieldSpec {}

/// A typed handle to a field, so that code reads `record.get(item::IMPACT)` and gets a `Score`.
#[derive(Debug)]
pub struct Field<T> {
    /// The declaration.
    pub spec: &'static FieldSpec,
    reads_as: PhantomData<fn() -> T>,
}

impl<T> Clone for Field<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Field<T> {}

impl<T> Field<T> {
    /// The handle of a declared field.
    pub const fn new(spec: &'static FieldSpec) -> Self {
        Self { spec, reads_as: PhantomData }
    }
}

/// One entry of a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChoiceSpec {
    /// Stable English code, the value in JSON.
    pub code: &'static str,
    /// Name on screen.
    pub label: Text,
    /// For whom alone it is offered; who has chosen it keeps it.
    pub only: Only,
}

/// A closed list of choices with stable codes. Declared with [`choices!`].
pub trait Choice: Copy + Eq + 'static {
    /// Every choice with its code and name, in the order of the list.
    const SPECS: &'static [ChoiceSpec];
    /// Every choice, in the same order.
    const ALL: &'static [Self];

    /// The stable code.
    fn code(self) -> &'static str;
    /// The name on screen.
    fn label(self) -> Text;

    /// The choice of a code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.code() == code)
    }
}

/// Declares a closed list: `Name = "code", "English" | "中文";` a line, `[CHINA] Name = …` for what is offered there alone.
macro_rules! choices {
    ($( $(#[$meta:meta])* pub enum $name:ident { $( $( [ $($only:ident)+ ] )? $variant:ident = $code:literal, $en:literal | $zh:literal; )+ } )+) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the label says it")]
        #[allow(clippy::enum_variant_names, reason = "a name is what the label says: Spring Festival")]
        pub enum $name { $( $variant ),+ }

        impl $crate::model::Choice for $name {
            const SPECS: &'static [$crate::model::ChoiceSpec] = &[ $(
                $crate::model::ChoiceSpec {
                    code: $code,
                    label: $crate::i18n::Text { en: $en, zh: $zh },
                    only: $crate::model::only!($($($only)+)?),
                }
            ),+ ];
            const ALL: &'static [Self] = &[ $( Self::$variant ),+ ];

            fn code(self) -> &'static str {
                match self { $( Self::$variant => $code ),+ }
            }
            fn label(self) -> $crate::i18n::Text {
                match self { $( Self::$variant => $crate::i18n::Text { en: $en, zh: $zh } ),+ }
            }
        }
    )+ };
}

pub(crate) use choices;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Value;

    choices! {
        pub enum Consent {
            Given = "given", "Given" | "同意";
            Refused = "refused", "Refused" | "不同意";
        }
    }

    static CONSENT: FieldSpec = field("consent", Kind::Choice(Consent::SPECS), Private::Never);

    const fn field(id: &'static str, kind: Kind, private: Private) -> FieldSpec {
        FieldSpec {
            id,
            kind,
            label: Text::same("x"),
            help: Passage::of(Text::same("x")),
            private,
            only: Only::ALL,
            rare: false,
        }
    }

    #[test]
    fn a_field_is_private_never_always_or_unless_the_record_says_otherwise() {
        let private = |private, consent: Option<&'static str>| {
            let mut record = Record::default();
            record.set_value(&CONSENT, consent.map(Value::Choice));
            field("customer", Kind::Text, private).is_private_in(&record)
        };
        let unless = Private::Unless { field: &CONSENT, code: "given" };
        for (consent, told) in [(Some("given"), true), (Some("refused"), false), (None, false)] {
            assert_eq!(private(unless, consent), !told, "{consent:?}");
            assert!(!private(Private::Never, consent) && private(Private::Always, consent));
        }
    }
}
