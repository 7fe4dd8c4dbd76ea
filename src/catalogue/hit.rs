//! What is shown of a record that was found.

use crate::catalogue::Found;
use crate::catalogue::index::{fields_of, name_of, said_in};
use crate::i18n::messages::cards;
use crate::i18n::{Formats, Message};
use crate::method::{Piece, Query, Readings, excerpt, fold};
use crate::model::{FieldSpec, Plan, RecordKey};
use crate::modules::Module;

/// How long a name and a piece of a field may be, in characters.
const LONGEST: usize = 90;

/// A record that was found, as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The record.
    pub key: RecordKey,
    /// The module that shows it.
    pub module: Module,
    /// The deal that it belongs to, or that it holds for all, where a plan has several.
    pub deal: Option<Message>,
    /// Its name, the words marked.
    pub name: Vec<Piece>,
    /// The field in which a word stands that the name does not hold.
    pub inside: Option<Inside>,
    /// Whether what was found stays out of everything that is made for others.
    pub is_private: bool,
}

/// A field in which a word stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Inside {
    /// The field.
    pub field: &'static FieldSpec,
    /// The piece of it in which the word stands, marked.
    pub text: Vec<Piece>,
}

impl Hit {
    /// What is shown of a record that was found; `None` where it is gone.
    pub fn of(
        plan: &Plan,
        found: Found,
        query: &Query,
        readings: Option<&Readings>,
        formats: &dyn Formats,
    ) -> Option<Self> {
        let (key, record) = (found.key, plan.get(found.key)?);
        let spec = key.table.spec();
        let name = name_of(plan, key, formats);
        let missing = query.missing_in(&name.as_deref().map(fold).unwrap_or_default(), readings);
        let holding = |field: &'static FieldSpec| {
            let said = said_in(plan, key, field, formats)?;
            missing.touches(&fold(&said), readings).then_some((field, said))
        };
        let inside = fields_of(key, record).find_map(holding);
        let told_by = inside.as_ref().map_or(record.named_by(key.table), |(field, _)| *field);
        let marked = |text: &str| excerpt(text, &query.marks(text, readings), LONGEST);
        let unnamed = || if spec.single { spec.name } else { cards::CARD_UNTITLED }.get(formats.locale()).to_owned();
        Some(Self {
            key,
            module: Module::of(key.table)?,
            deal: plan.scope_of(key).and_then(|scope| scope.told(plan)),
            name: name.map_or_else(|| vec![Piece { text: unnamed(), is_marked: false }], |name| marked(&name)),
            is_private: spec.is_private() || told_by.is_private_in(record),
            inside: inside.map(|(field, said)| Inside { field, text: marked(&said) }),
        })
    }
}
