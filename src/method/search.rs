//! Finding records by words of their names.

use crate::method::Normal;

/// What a person looks for: words that must all be in a name, in any order. Width and case make no difference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<String>);

impl Query {
    /// The query of a typed text. Words are parted by blanks; a Chinese phrase without blanks is one word.
    pub fn of(typed: &str) -> Self {
        Self(Normal::of(typed).as_str().split_whitespace().map(str::to_owned).collect())
    }

    /// Whether the name holds every word. An empty query finds everything.
    pub fn finds(&self, name: &str) -> bool {
        let name = Normal::of(name);
        self.0.iter().all(|word| name.as_str().contains(word.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_must_be_in_the_name_whatever_its_case_width_and_order() {
        let found = |typed: &str, name: &str| Query::of(typed).finds(name);
        assert!(found("suite LARGE", "Large suites bundle booking free"));
        assert!(found("ＳＷＯＴ　大系统", "大系统 swot"));
        assert!(found("预约", "病人习惯用手机预约"));
        assert!(found("  ", "anything") && found("", ""));
        assert!(!found("large clinic", "Large suites") && !found("预约 大", "病人习惯用手机预约"));
    }
}
