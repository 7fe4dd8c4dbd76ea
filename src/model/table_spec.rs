//! The declaration of a record kind.

use crate::i18n::Text;
use crate::model::{FieldSpec, PlaceSpec, Private, Record};

/// A record kind, declared with [`table!`].
#[derive(Debug)]
pub struct TableSpec {
    /// Name of one record.
    pub name: Text,
    /// Whether the table holds exactly one record, with the id [`crate::model::RecordId::SINGLE`].
    pub single: bool,
    /// The fields in the order of the form.
    pub fields: &'static [&'static FieldSpec],
    /// The field that names a record in menus, links and messages: a text, or a link to what it is named after.
    pub title: &'static FieldSpec,
    /// What names a record in a word ahead of its title, where a choice does.
    pub called: Option<Called>,
    /// The places of its board (quadrants, boxes), where it has some.
    pub places: Option<PlaceSpec>,
    /// The link to the record that this one is a part of, where the table holds parts: a whole is copied and deleted
    /// with its parts.
    pub part_of: Option<&'static FieldSpec>,
    /// How its records belong to deals, where each deal has its own.
    pub of_deal: Option<OfDeal>,
}

/// How the records of a table belong to deals.
#[derive(Clone, Copy, Debug)]
pub struct OfDeal {
    /// The link to the deal.
    pub deal: &'static FieldSpec,
    /// The link to what of the standard a record was taken from. Where there is one, records without a deal are the standard
    /// that holds for all; else each record belongs to a deal.
    pub taken_from: Option<&'static FieldSpec>,
}

/// A choice that names a record in a word.
#[derive(Clone, Copy, Debug)]
pub struct Called {
    /// The field of the choice.
    pub field: &'static FieldSpec,
    /// The code that leaves the name to the title.
    pub own: &'static str,
}

impl TableSpec {
    /// The field with this id.
    pub fn field(&self, id: &str) -> Option<&'static FieldSpec> {
        self.fields.iter().copied().find(|field| field.id == id)
    }

    /// The links to what its records belong to: they are copied, deleted and kept together with it.
    pub fn holders(&self) -> impl Iterator<Item = &'static FieldSpec> {
        self.part_of.into_iter().chain(self.of_deal.map(|of| of.deal))
    }

    /// The fields of the form: all but those that say to which deal a record belongs.
    pub fn form(&self) -> impl Iterator<Item = &'static FieldSpec> {
        let [deal, taken_from] = [self.of_deal.map(|of| of.deal), self.of_deal.and_then(|of| of.taken_from)];
        let is_shown = move |field: &&'static FieldSpec| Some(*field) != deal && Some(*field) != taken_from;
        self.fields.iter().copied().filter(is_shown)
    }

    /// Whether others read nothing of its records, as every field of them is private: they stay here as a whole.
    pub fn is_private(&self) -> bool {
        self.form().all(|field| matches!(field.private, Private::Always))
    }

    /// The code of the place in which a record stands; `None` where the table has no places, or the record none yet.
    pub fn place_of(&self, record: &Record) -> Option<&'static str> {
        self.places.as_ref()?.of(record)
    }

    /// The record in the place of a code; unchanged where that is no place of the table.
    #[must_use]
    pub fn placed(&self, mut record: Record, code: Option<&str>) -> Record {
        if let (Some(places), Some(code)) = (&self.places, code) {
            places.put(&mut record, code);
        }
        record
    }
}

/// Declares a record kind as a module of typed field handles and one `TABLE`:
///
/// ```text
/// table! {
///     /// One fact about us or the market.
///     pub mod item = "Item" | "条目", title TEXT, place QUADRANT;
///     QUADRANT: Quadrant = Kind::Choice(Quadrant::SPECS), "quadrant", "Quadrant" | "象限", "Help" | "说明";
///     WALK_AWAY: Number = Kind::Money, "walk_away", "…" | "…", "…" | "…", private;
///     CUSTOMER: String = Kind::Text, "customer", "…" | "…", "…" | "…", private unless PERMISSION = "named";
/// }
/// ```
///
/// `part of OUTLINE` at the end of the first line declares parts: records that belong to the one which that field links
/// to.
///
/// `of DEAL` declares that each deal has records of its own, with the shared field of that name; `of DEAL like TAKEN_FROM`,
/// that those without a deal are the standard, from which a deal takes over. `single` is then one for each deal.
///
/// `called CODE unless "own"` behind the title declares a choice that names a record in a word, ahead of its title; the
/// code behind `unless` leaves the name to the title.
///
/// `duty due DUE of OWNER done STATUS = "done" or "dropped"` behind all that declares what somebody has to see to (see
/// [`crate::model::Duty`]): `on` instead of `due` where it is over with its day, `with` for each field of people who take part
/// besides, `says NEXT_STEP` behind the day for the field that tells what is to be done. Each clause may be left out; there may be
/// several duties.
///
/// `[CHINA]` ahead of a field keeps it for whom that condition fits (see [`crate::model::Only`]); a help may have words of its
/// own for China behind the general ones: `"Help" | "说明" in CHINA "…" | "…"`.
///
/// `rare` behind the help, or behind `private`, declares that few records need the field.
///
/// `single` after the name declares a table of exactly one record. The places of a choice are its choices, and
/// `by STAGE while "open"` behind it says that those of that choice, or of none, stand where a link leads; those of a flag are
/// named behind it, no before yes: `place ANTI ("People in the decision" | "参与决定的人", "Not for us" | "不做的客户")`.
macro_rules! table {
    (
        $(#[$meta:meta])*
        pub mod $module:ident = $en:literal | $zh:literal $(, $single:ident)? ; title $title:ident
            $(, called $called:ident unless $own:literal)?
            $(, place $place:ident $( by $open:ident while $under:literal )? $( ( $no_en:literal | $no_zh:literal, $yes_en:literal | $yes_zh:literal ) )? )?
            $(, part of $whole:ident)?
            $(, of $deal:ident $( like $standard:ident )? )?
            $(, duty $( due $due:ident $( says $says:ident )? )? $( on $on:ident )? $( of $( $owner:ident )::+ )? $( with $( $with:ident )::+ )*
                $( done $done:ident $( = $code:literal $( or $or:literal )* )? )? )* ;
        $( $( [ $($only:ident)+ ] )? $field:ident : $reads:ty = $kind:expr, $field_id:literal, $label_en:literal | $label_zh:literal,
           $help_en:literal | $help_zh:literal $( in CHINA $china_en:literal | $china_zh:literal )? $(, $mark:ident $( unless $choice:ident = $told:literal )? )* ; )+
    ) => {
        $(#[$meta])*
        #[allow(missing_docs, reason = "labels and helps say it")]
        pub mod $module {
            #[allow(unused_imports, reason = "each declaration uses what its fields need")]
            use super::*;
            use $crate::i18n::{Passage, Text};
            use $crate::model::{Field, FieldSpec, TableSpec};

            $( pub const $field: Field<$reads> = Field::new(&FieldSpec {
                id: $field_id,
                kind: $kind,
                label: Text { en: $label_en, zh: $label_zh },
                help: Passage::new($help_en, $help_zh)$( .in_china($china_en, $china_zh) )?,
                private: $crate::model::table!(@private $( $mark $( $choice $told )? )*),
                only: $crate::model::only!($($($only)+)?),
                rare: $crate::model::table!(@rare $($mark)*),
            }); )+

            $( pub use super::$deal; $( pub use super::$standard; )? )?

            pub static TABLE: TableSpec = TableSpec {
                name: Text { en: $en, zh: $zh },
                single: $crate::model::table!(@flag $($single)?),
                fields: &[ $( $field.spec, )+ $( $deal.spec, $( $standard.spec )? )? ],
                title: $title.spec,
                called: $crate::model::table!(@called $($called $own)?),
                places: $crate::model::table!(@place $($place $( $open $under )? $( [ $no_en | $no_zh, $yes_en | $yes_zh ] )?)?),
                part_of: $crate::model::table!(@named $($whole)?),
                of_deal: $crate::model::table!(@of $($deal $($standard)?)?),
            };

            /// Not in the declaration, which every page needs.
            pub static DUTIES: &[$crate::model::Duty] = &[ $( $crate::model::Duty {
                date: $crate::model::table!(@named $( $due )? $( $on )?),
                says: $crate::model::table!(@named $( $( $says )? )?),
                passes: $crate::model::table!(@flag $( $on )?),
                owner: $crate::model::table!(@named $( $( $owner )::+ )?),
                with: &[ $( $( $with )::+.spec ),* ],
                done: $crate::model::table!(@done $( $done $( $code $( $or )* )? )?),
            } ),* ];
        }
    };
    (@flag) => { false };
    (@flag $given:ident) => { true };
    (@called) => { None };
    (@called $called:ident $own:literal) => { Some($crate::model::Called { field: $called.spec, own: $own }) };
    (@rare) => { false };
    (@rare rare $($mark:ident)*) => { true };
    (@rare private $($mark:ident)*) => { $crate::model::table!(@rare $($mark)*) };
    (@private) => { $crate::model::Private::Never };
    (@private rare) => { $crate::model::Private::Never };
    (@private private $(rare)?) => { $crate::model::Private::Always };
    (@private private $choice:ident $code:literal $(rare)?) => {
        $crate::model::Private::Unless { field: $choice.spec, code: $code }
    };
    (@named) => { None };
    (@named $( $field:ident )::+) => { Some($( $field )::+.spec) };
    (@of) => { None };
    (@of $deal:ident $($standard:ident)?) => {
        Some($crate::model::OfDeal { deal: $deal.spec, taken_from: $crate::model::table!(@named $($standard)?) })
    };
    (@done) => { None };
    (@done $field:ident $( $code:literal )*) => {
        Some($crate::model::Done { field: $field.spec, codes: &[ $( $code ),* ] })
    };
    (@place) => { None };
    (@place $place:ident) => { Some($crate::model::PlaceSpec::of_choice($place.spec, None)) };
    (@place $place:ident $open:ident $code:literal) => {
        Some($crate::model::PlaceSpec::of_choice(
            $place.spec,
            Some($crate::model::OpenPlace { code: $code, link: $open.spec }),
        ))
    };
    (@place $place:ident [ $no_en:literal | $no_zh:literal, $yes_en:literal | $yes_zh:literal ]) => {
        Some($crate::model::PlaceSpec {
            field: $place.spec,
            all: &[
                $crate::model::ChoiceSpec { code: $crate::model::PlaceSpec::NO, label: Text { en: $no_en, zh: $no_zh }, only: $crate::model::Only::ALL },
                $crate::model::ChoiceSpec { code: $place.spec.id, label: Text { en: $yes_en, zh: $yes_zh }, only: $crate::model::Only::ALL },
            ],
            open: None,
        })
    };
}

pub(crate) use table;
