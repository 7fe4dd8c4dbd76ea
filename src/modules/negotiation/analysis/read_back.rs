//! What was agreed, as a text to read aloud.

use crate::i18n::{Formats, Message};
use crate::method::{Name, blank};
use crate::model::{Plan, Record, Table};
use crate::modules::negotiation::spec::{ReadBack, summary};
use crate::modules::negotiation::texts;

/// How many points there are, and how many of them the customer has confirmed. One without words is none yet.
pub fn read_back(plan: &Plan) -> (usize, usize) {
    let said = || plan.list(Table::Summary).filter(|(_, record)| says(record));
    let confirmed = said().filter(|(_, record)| record.get(summary::READ_BACK) == Some(ReadBack::Confirmed));
    (confirmed.count(), said().count())
}

/// Each point with its result, who acts and until when.
pub fn read_back_lines(plan: &Plan, formats: &dyn Formats) -> Vec<String> {
    plan.list(Table::Summary)
        .filter(|(_, record)| says(record))
        .map(|(_, record)| line(plan, record, formats))
        .collect()
}

fn says(record: &Record) -> bool {
    !blank(record.text(summary::POINT)) || !blank(record.text(summary::AGREED))
}

fn line(plan: &Plan, record: &Record, formats: &dyn Formats) -> String {
    let [point, agreed] = [summary::POINT, summary::AGREED].map(|field| record.text(field).trim());
    let line = match (point, agreed) {
        (point, "") => Message::plain(point),
        ("", agreed) => Message::plain(agreed),
        (point, agreed) => texts::READBACK_LINE.with("point", point).with("agreed", agreed),
    };
    let owner = record.get(summary::OWNER).and_then(|owner| Name::of(plan, owner).said(formats.locale()));
    let due = record.get(summary::DUE).map(|due| formats.date(due));
    let who: Vec<String> = [owner, due].into_iter().flatten().filter(|text| !text.is_empty()).collect();
    if who.is_empty() {
        return line.render(formats);
    }
    texts::READBACK_WHO.with("line", line).with("who", who.join(" · ")).render(formats)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::testing::{Draft, first_deal};

    #[test]
    fn the_example_is_read_back_with_who_and_when() {
        let english = read_back_lines(&first_deal(Locale::En), &PlainFormats(Locale::En));
        assert_eq!(english.len(), 5);
        assert_eq!(
            english[1],
            "Yearly price: 22,000 CNY a year, the whole year paid on the day of signing (Chen Bo · 2026-03-30)"
        );
        let chinese = read_back_lines(&first_deal(Locale::ZhCn), &PlainFormats(Locale::ZhCn));
        assert_eq!(chinese[1], "年费：每年 22,000 元，签约当天付清全年（陈博 · 2026-03-30）");
        assert_eq!(read_back(&first_deal(Locale::En)), (2, 5));
    }

    #[test]
    fn half_a_point_is_said_as_far_as_it_goes_and_an_empty_one_not_at_all() {
        let draft = Draft::new()
            .add("negotiation_summary:a", |record| record.with(summary::POINT, "Price ".to_owned()))
            .add("negotiation_summary:b", |record| record.with(summary::AGREED, "Two years".to_owned()))
            .add("negotiation_summary:c", |record| record.with(summary::READ_BACK, ReadBack::Confirmed));
        assert_eq!(read_back_lines(&draft.plan, &PlainFormats(Locale::En)), ["Price", "Two years"]);
        assert_eq!(read_back(&draft.plan), (0, 2));
    }
}
