//! What is typed into fields: read, and written, as it is done where the user is.

use crate::model::{InputFault, Kind, Value, Writing};
use crate::modules::basics::analysis::currency;
use crate::store::Shell;

impl Shell {
    /// Reads what was typed into a field of this kind. Watched: the language, which says how numbers are written.
    ///
    /// # Errors
    /// Why the text does not fit.
    pub fn read_typed(self, kind: Kind, typed: &str) -> Result<Option<Value>, InputFault> {
        if kind.bounds().is_none() {
            return kind.read_input(typed, &Writing::PLAIN);
        }
        let marks = self.preferences.with_formats(|formats| Some(formats.marks())).unwrap_or(Writing::PLAIN.marks);
        let currency = self.currency();
        kind.read_input(typed, &Writing { marks, currency: &currency })
    }

    /// The code of the currency that the plan's amounts are in now; empty where none is chosen.
    pub fn currency(self) -> String {
        self.workspace.read(|plan| currency(plan).to_owned())
    }

    /// Whether what stands in a field means this value, so that it is not written anew while somebody types: “24,000” is
    /// 24000, and of what can be read in two ways one may be what is stored.
    pub fn means(self, kind: Kind, typed: &str, value: Option<&Value>) -> bool {
        match (self.read_typed(kind, typed), value) {
            (Ok(read), _) => read.as_ref() == value,
            (Err(fault), Some(Value::Number(number))) => fault.readings().contains(&number.get()),
            // What an older plan says in words, where a time belongs.
            (Err(_), Some(Value::Text(text))) => typed == text,
            (Err(_), _) => false,
        }
    }

    /// A stored value as it stands in a field of this kind: all of it.
    pub fn as_typed(self, kind: Kind, value: Option<&Value>) -> String {
        match value {
            Some(Value::Text(text)) => text.clone(),
            Some(Value::Lines(lines)) => lines.join("\n"),
            Some(Value::Number(number)) => self.format(|formats| formats.figure(number.get())),
            // A date input takes the ISO form and shows the locale's.
            Some(Value::Date(date)) if matches!(kind, Kind::Date) => date.to_string(),
            _ => String::new(),
        }
    }
}
