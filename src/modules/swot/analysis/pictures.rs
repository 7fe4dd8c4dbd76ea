//! The balance of inside and outside as a chart.

use crate::drawing::{BalanceRow, Drawing, Picture, balance_chart};
use crate::i18n::Formats;
use crate::model::Plan;
use crate::modules::swot::analysis::{Balance, balance};
use crate::modules::swot::texts;

/// The chart of a balance: what harms to the left, what helps to the right, inside above outside.
pub fn chart(sums: Balance, formats: &dyn Formats) -> Drawing {
    let locale = formats.locale();
    let line = texts::BALANCE_LINE.with("s", sums.strengths).with("w", sums.weaknesses);
    let summary = line.with("o", sums.opportunities).with("t", sums.threats).render(formats);
    let rows = [
        BalanceRow {
            name: texts::BALANCE_INSIDE.get(locale),
            harmful: (texts::QUADRANT_WEAKNESS.get(locale), sums.weaknesses),
            helpful: (texts::QUADRANT_STRENGTH.get(locale), sums.strengths),
        },
        BalanceRow {
            name: texts::BALANCE_OUTSIDE.get(locale),
            harmful: (texts::QUADRANT_THREAT.get(locale), sums.threats),
            helpful: (texts::QUADRANT_OPPORTUNITY.get(locale), sums.opportunities),
        },
    ];
    balance_chart(&rows, formats, summary)
}

/// The chart with how to read it, once an item has a weight.
pub fn pictures(plan: &Plan, formats: &dyn Formats) -> Vec<Picture> {
    let sums = balance(plan);
    if sums == Balance::default() {
        return Vec::new();
    }
    let locale = formats.locale();
    vec![Picture {
        title: texts::BALANCE_TITLE.get(locale).to_owned(),
        drawing: chart(sums, formats),
        note: texts::BALANCE_NOTE.get(locale).to_owned(),
        legend: None,
    }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, texts as words};
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::swot::spec::{Quadrant, item};
    use crate::modules::testing::{Draft, score};

    const SUMS: Balance = Balance { strengths: 47, weaknesses: 32, opportunities: 40, threats: 48 };

    #[test]
    fn both_rows_say_their_sums_and_what_they_come_to_in_both_languages() {
        let english = chart(SUMS, &PlainFormats(Locale::En));
        let expected =
            ["Weaknesses 32", "Inside", "Strengths 47", "+15", "Threats 48", "Outside", "Opportunities 40", "−8"];
        assert_eq!(words(&english), expected);
        assert_eq!(english.summary, "Inside: strengths 47, weaknesses 32. Outside: opportunities 40, threats 48.");
        let chinese = chart(SUMS, &PlainFormats(Locale::ZhCn));
        assert_eq!(words(&chinese), ["劣势 32", "内部", "优势 47", "+15", "威胁 48", "外部", "机会 40", "−8"]);
        assert_inside(&english);
        assert_inside(&chinese);
    }

    #[test]
    fn without_a_weight_there_is_no_picture() {
        let formats = PlainFormats(Locale::En);
        let half = Draft::new()
            .add("swot:a", |record| record.with(item::QUADRANT, Quadrant::Threat).with(item::IMPACT, score(5)));
        assert!(pictures(&half.plan, &formats).is_empty());
        let rated = half.add("swot:b", |record| {
            let record = record.with(item::QUADRANT, Quadrant::Threat).with(item::IMPACT, score(5));
            record.with(item::CERTAINTY, score(1))
        });
        let pictures = pictures(&rated.plan, &formats);
        assert_eq!(pictures.len(), 1);
        assert!(words(&pictures[0].drawing).contains(&"Threats 5".to_owned()));
    }
}
