//! What a user should know before importing what was read.

use serde_json::Value as Json;

use crate::formats::envelope::VERSION;
use crate::formats::import::FilePlace;
use crate::formats::import::place::type_name;
use crate::i18n::messages::import_repairs::{
    IMP_FIX_CHOICE, IMP_FIX_DATE, IMP_FIX_DEAL, IMP_FIX_ID, IMP_FIX_ITEM, IMP_FIX_LINK, IMP_FIX_LONG, IMP_FIX_OLDER,
    IMP_FIX_ORDER, IMP_FIX_RANGE, IMP_FIX_TYPE, IMP_FIX_UNKNOWN,
};
use crate::i18n::{Argument, Message};
use crate::model::{Fault, Kind};

/// One thing to know before importing.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportNote {
    /// The file has an older format and was brought to this one.
    Older {
        /// The file's format.
        found: u32,
    },
    /// A field did not fit and stays empty; or its text is too long, and the item is left out.
    Field {
        /// The field.
        place: FilePlace,
        /// What is the matter.
        fault: Fault,
    },
    /// Items had the id of another and got new ones.
    Ids {
        /// How many.
        count: usize,
    },
    /// Links led to items that are not in the file and were removed.
    Links {
        /// How many.
        count: usize,
    },
    /// Items could not be read and are left out.
    Items {
        /// How many.
        count: usize,
    },
    /// Fields and tables of a newer version are kept, unseen.
    Unknown {
        /// How many.
        count: usize,
    },
    /// Deals were missing that items of the file belong to, and are there again.
    Deals {
        /// How many.
        count: usize,
    },
    /// The order of lists was damaged and has been rebuilt from the order in the file.
    Order {
        /// How many lists.
        count: usize,
    },
}

impl ImportNote {
    /// What the user is told.
    pub fn message(&self) -> Message {
        match self {
            Self::Older { found } => IMP_FIX_OLDER.with("found", *found).with("known", VERSION),
            Self::Field { place, fault } => field_message(*place, fault),
            Self::Ids { count } => IMP_FIX_ID.with_count(*count),
            Self::Links { count } => IMP_FIX_LINK.with_count(*count),
            Self::Items { count } => IMP_FIX_ITEM.with_count(*count),
            Self::Unknown { count } => IMP_FIX_UNKNOWN.with_count(*count),
            Self::Deals { count } => IMP_FIX_DEAL.with_count(*count),
            Self::Order { count } => IMP_FIX_ORDER.with_count(*count),
        }
    }

    /// The JSON path of what the note speaks of, where it is one place.
    pub fn path(&self) -> Option<String> {
        if let Self::Field { place, .. } = self { Some(place.to_string()) } else { None }
    }
}

fn field_message(place: FilePlace, fault: &Fault) -> Message {
    let is_date = place.field.is_some_and(|field| matches!(field.kind, Kind::Date));
    let place = Argument::from(place.message());
    match fault {
        Fault::Type { found, expected } => {
            let message = IMP_FIX_TYPE.with("place", place);
            message.with("found", type_name(*found)).with("expected", type_name(*expected))
        }
        Fault::Choice(value) if is_date => IMP_FIX_DATE.with("place", place).with("value", value.as_str()),
        Fault::Choice(value) => IMP_FIX_CHOICE.with("place", place).with("value", value.as_str()),
        Fault::Range { value, min, max } => {
            IMP_FIX_RANGE.with("place", place).with("value", *value).with("min", *min).with("max", *max)
        }
        Fault::Long => IMP_FIX_LONG.with("place", place).with("limit", Kind::MAX_TEXT),
    }
}

/// Something of a file that is not in the plan that was read from it.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// Its JSON path, such as `plan.tables.swot[2].impact`.
    pub path: String,
    /// What stood there.
    pub found: Json,
}

/// The text of a file with what was left out, so that the user can look at it: a list of paths with what stood there.
pub fn write_left_out(left_out: &[LeftOut]) -> String {
    let list = left_out.iter().map(|left| serde_json::json!({ "path": left.path, "found": left.found }));
    format!("{:#}\n", Json::Array(list.collect()))
}
