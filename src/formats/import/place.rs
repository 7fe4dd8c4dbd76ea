//! Where in a file something stands: for the user as “SWOT canvas › Item 3 › Impact”, for a text editor as
//! `plan.tables.swot[2].impact`.

use std::fmt;

use crate::i18n::messages::import_repairs::{TYPE_FLAG, TYPE_LIST, TYPE_NULL, TYPE_NUMBER, TYPE_OBJECT, TYPE_TEXT};
use crate::i18n::{Message, Text};
use crate::model::{FieldSpec, JsonType, Table};
use crate::modules::Module;

/// A part inside another.
const INSIDE: Text = Text::same("{outer} › {inner}");
/// The n-th item of a list.
const NTH: Text = Text::same("{name} {n}");

/// An item in a file, or one of its fields.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FilePlace {
    /// The table.
    pub table: Table,
    /// Which item of the table's list, from 0.
    pub row: usize,
    /// The field; none where the whole item is meant.
    pub field: Option<&'static FieldSpec>,
}

impl FilePlace {
    /// The place in words; items are counted from 1.
    pub fn message(&self) -> Message {
        let spec = self.table.spec();
        let module = Module::of(self.table).map(Module::name);
        let item = if spec.single { spec.name.into() } else { NTH.with("name", spec.name).with("n", self.row + 1) };
        let item = match module {
            Some(module) if spec.single && module == spec.name => module.into(),
            Some(module) => INSIDE.with("outer", module).with("inner", item),
            None => item,
        };
        match self.field {
            Some(field) => INSIDE.with("outer", item).with("inner", field.label),
            None => item,
        }
    }
}

/// The JSON path.
impl fmt::Display for FilePlace {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "plan.tables.{}[{}]", self.table.id(), self.row)?;
        self.field.map_or(Ok(()), |field| write!(formatter, ".{}", field.id))
    }
}

/// The name of a JSON type.
pub(super) const fn type_name(json_type: JsonType) -> Text {
    match json_type {
        JsonType::Text => TYPE_TEXT,
        JsonType::Number => TYPE_NUMBER,
        JsonType::Flag => TYPE_FLAG,
        JsonType::List => TYPE_LIST,
        JsonType::Object => TYPE_OBJECT,
        JsonType::Null => TYPE_NULL,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::basics::spec::basics;
    use crate::modules::swot::spec::item;

    #[test]
    fn a_place_reads_in_words_and_as_a_path() {
        let place = FilePlace { table: Table::Swot, row: 2, field: Some(item::IMPACT.spec) };
        assert_eq!(place.message().render(&PlainFormats(Locale::En)), "SWOT canvas › Item 3 › Impact");
        assert_eq!(place.message().render(&PlainFormats(Locale::ZhCn)), "SWOT 分析 › 条目 3 › 影响");
        assert_eq!(place.to_string(), "plan.tables.swot[2].impact");
        let place = FilePlace { table: Table::Basics, row: 0, field: Some(basics::CURRENCY.spec) };
        assert_eq!(place.message().render(&PlainFormats(Locale::En)), "Plan basics › Currency");
    }
}
