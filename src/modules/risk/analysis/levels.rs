//! What the levels of both scales are called and mean: the plan's own words, else those of the method.

use crate::i18n::{Locale, Text};
use crate::method::blank;
use crate::model::{Field, Plan, Score, Table};
use crate::modules::risk::analysis::{Band, Fineness};
use crate::modules::risk::spec::{IMPACT_LEVELS, LIKELIHOOD_LEVELS, scale};
use crate::modules::risk::texts;

/// One of the two scales.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// How likely; upwards.
    Likelihood,
    /// How bad; to the right.
    Impact,
}

/// A level as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Level {
    /// Its word.
    pub word: String,
    /// What it means.
    pub anchor: String,
}

type Lines = Field<Vec<String>>;

impl Axis {
    /// Its name.
    pub const fn name(self) -> Text {
        match self {
            Self::Likelihood => texts::AXIS_LIKELIHOOD,
            Self::Impact => texts::AXIS_IMPACT,
        }
    }

    const fn of_plan(self) -> [Lines; 2] {
        match self {
            Self::Likelihood => [scale::LIKELIHOOD_WORDS, scale::LIKELIHOOD_ANCHORS],
            Self::Impact => [scale::IMPACT_WORDS, scale::IMPACT_ANCHORS],
        }
    }

    const fn of_method(self) -> [[Text; 5]; 2] {
        match self {
            Self::Likelihood => [LIKELIHOOD_LEVELS, texts::LIKELIHOOD_ANCHORS],
            Self::Impact => [IMPACT_LEVELS, texts::IMPACT_ANCHORS],
        }
    }

    const fn grouped(self) -> [Text; 3] {
        match self {
            Self::Likelihood => texts::LIKELIHOOD_GROUPS,
            Self::Impact => texts::IMPACT_GROUPS,
        }
    }
}

/// The levels that a matrix shows, from the lowest. A group of the coarse one means the levels that it holds.
pub fn levels(plan: &Plan, axis: Axis, grid: Fineness, locale: Locale) -> Vec<Level> {
    let [words, anchors] = axis.of_plan();
    let [usual_words, usual_anchors] = axis.of_method();
    let words = lines(plan, words, &usual_words, locale);
    if grid == Fineness::Five {
        let anchors = lines(plan, anchors, &usual_anchors, locale);
        return words.into_iter().zip(anchors).map(|(word, anchor)| Level { word, anchor }).collect();
    }
    let group = |(shown, word): (u8, &Text)| {
        let within = Score::ALL.iter().zip(&words).filter(|(level, _)| grid.shown(**level) == shown);
        let within: Vec<&str> = within.map(|(_, word)| word.as_str()).collect();
        Level { word: word.get(locale).to_owned(), anchor: within.join(" · ") }
    };
    (1..).zip(&axis.grouped()).map(group).collect()
}

/// A line for each level; where the plan has none, that of the method.
fn lines(plan: &Plan, field: Lines, usual: &[Text; 5], locale: Locale) -> Vec<String> {
    let own = plan.single(Table::RiskScale).and_then(|record| record.get(field)).unwrap_or_default();
    let line = |(at, usual): (usize, &Text)| match own.get(at).filter(|line| !blank(line)) {
        Some(line) => line.trim().to_owned(),
        None => usual.get(locale).to_owned(),
    };
    usual.iter().enumerate().map(line).collect()
}

impl Band {
    /// Every band from the lowest.
    pub const ALL: [Self; 4] = [Self::Low, Self::Medium, Self::High, Self::VeryHigh];

    /// Its name in the page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::VeryHigh => "very-high",
        }
    }

    /// Its name.
    pub const fn name(self) -> Text {
        match self {
            Self::Low => texts::BAND_LOW,
            Self::Medium => texts::BAND_MEDIUM,
            Self::High => texts::BAND_HIGH,
            Self::VeryHigh => texts::BAND_VERY_HIGH,
        }
    }

    /// What it asks for.
    pub const fn asks(self) -> Text {
        match self {
            Self::Low => texts::BAND_LOW_ASKS,
            Self::Medium => texts::BAND_MEDIUM_ASKS,
            Self::High => texts::BAND_HIGH_ASKS,
            Self::VeryHigh => texts::BAND_VERY_HIGH_ASKS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::testing::Draft;

    fn words(plan: &Plan, grid: Fineness, locale: Locale) -> Vec<String> {
        levels(plan, Axis::Likelihood, grid, locale).into_iter().map(|level| level.word).collect()
    }

    #[test]
    fn the_words_of_the_method_stand_until_the_plan_has_its_own_line_by_line() {
        let plan = Draft::new().plan;
        assert_eq!(words(&plan, Fineness::Five, Locale::En)[4], "Almost certain");
        assert_eq!(words(&plan, Fineness::Five, Locale::ZhCn)[0], "罕见");
        let own = vec!["Never yet".to_owned(), " ".to_owned(), "Once a year ".to_owned()];
        let plan = Draft::new().single(Table::RiskScale, |record| record.with(scale::LIKELIHOOD_WORDS, own)).plan;
        let expected = ["Never yet", "Unlikely", "Once a year", "Likely", "Almost certain"];
        assert_eq!(words(&plan, Fineness::Five, Locale::En), expected);
        let impact = levels(&plan, Axis::Impact, Fineness::Five, Locale::En);
        assert_eq!(impact[4].word, "Severe");
        assert_eq!(impact[4].anchor, "Over 25 % of the target; the company or its licence at stake.");
    }

    #[test]
    fn a_group_says_which_levels_it_holds() {
        let three = levels(&Draft::new().plan, Axis::Impact, Fineness::Three, Locale::En);
        let said: Vec<(&str, &str)> = three.iter().map(|level| (level.word.as_str(), level.anchor.as_str())).collect();
        assert_eq!(said, [("Small", "Slight · Minor"), ("Medium", "Moderate"), ("Large", "Major · Severe")]);
        assert_eq!(words(&Draft::new().plan, Fineness::Three, Locale::ZhCn), ["低", "中", "高"]);
    }
}
