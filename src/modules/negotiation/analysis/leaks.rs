//! Limits that stand in texts which others may read.

use crate::method::Normal;
use crate::model::{FieldSpec, Kind, Number, Plan, Record, RecordKey, Table, Value, decimal};
use crate::modules::Module;
use crate::modules::negotiation::spec::{batna, issue, option};

/// The modules whose texts customers and partners come to see.
const READ_BY_OTHERS: &[Module] = &[Module::Pitch, Module::Negotiation];

/// Below this a number is too common to be a limit that somebody wrote down.
const LEAST: u64 = 1_000;

/// More digits than any limit has.
const LONGEST: usize = 16;

/// What 万 multiplies by.
const MYRIAD: f64 = 10_000.0;

/// Every text that others may read with a limit in it: the record, the field, and the limit. Walk-aways and the value of
/// alternatives are limits, unless the same number is an opening or the value of an option, which are said aloud.
pub(super) fn leaks(plan: &Plan) -> Vec<(RecordKey, &'static FieldSpec, u64)> {
    let secret = numbers(plan, Table::Issue, issue::WALK_AWAY.spec);
    let secret = secret.chain(numbers(plan, Table::Batna, batna::VALUE.spec));
    let said: Vec<u64> = numbers(plan, Table::Issue, issue::OPENING.spec)
        .chain(numbers(plan, Table::IssueOption, option::VALUE.spec))
        .collect();
    let secret: Vec<u64> = secret.filter(|number| *number >= LEAST && !said.contains(number)).collect();
    if secret.is_empty() {
        return Vec::new();
    }
    let tables = READ_BY_OTHERS.iter().flat_map(|module| module.tables());
    let fields = tables.flat_map(|table| plan.list(*table)).flat_map(|(key, record)| open_texts(key, record));
    let found = fields.filter_map(|(key, field, text)| {
        let number = numbers_in(&text).into_iter().find(|number| secret.contains(number))?;
        Some((key, field, number))
    });
    found.collect()
}

/// The whole numbers that a field holds in a table.
fn numbers(plan: &Plan, table: Table, field: &'static FieldSpec) -> impl Iterator<Item = u64> {
    plan.list(table).filter_map(move |(_, record)| match record.value(field) {
        Some(Value::Number(number)) => whole(*number),
        _ => None,
    })
}

fn whole(number: Number) -> Option<u64> {
    let value = number.get();
    (value >= 0.0 && value.fract() == 0.0 && value <= Kind::MAX_MONEY).then_some(value as u64)
}

/// The texts of a record that are not private.
fn open_texts(key: RecordKey, record: &Record) -> impl Iterator<Item = (RecordKey, &'static FieldSpec, String)> {
    let fields = key.table.spec().fields.iter().filter(|field| !field.is_private_in(record));
    let texts = fields.filter_map(move |field| {
        let text = match record.value(field)? {
            // Most texts name no figure, and each deal asks them all.
            Value::Text(text) if has_digit(text) => text.clone(),
            Value::Lines(lines) if lines.iter().any(|line| has_digit(line)) => lines.join("\n"),
            _ => return None,
        };
        Some((key, *field, text))
    });
    texts.collect::<Vec<_>>().into_iter()
}

/// Whether a digit stands in a text, in either width.
fn has_digit(text: &str) -> bool {
    text.chars().any(|sign| sign.is_ascii_digit() || ('０'..='９').contains(&sign))
}

/// Every whole number that a text can be read as naming: digits as they stand, and joined where blanks or commas part
/// them; with 万 behind, ten thousands.
fn numbers_in(text: &str) -> Vec<u64> {
    let text = Normal::of(text);
    let mut found = Vec::new();
    // Runs of digits that belong together, as one reads them.
    let mut joined: Vec<String> = Vec::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find(|character: char| character.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        if !before.chars().all(|character| matches!(character, ' ' | ',')) || before.chars().count() > 1 {
            joined.clear();
        }
        let digits = leading_digits(from);
        let behind = from.get(digits.len()..).unwrap_or_default();
        joined.iter_mut().for_each(|run| run.push_str(digits));
        joined.retain(|run| run.len() <= LONGEST);
        joined.push(digits.to_owned());
        let fraction = behind.strip_prefix('.').map(leading_digits).filter(|fraction| !fraction.is_empty());
        let end = behind.get(fraction.map_or(0, |fraction| fraction.len() + 1)..).unwrap_or_default();
        let times = if end.trim_start_matches(' ').starts_with('万') { MYRIAD } else { 1.0 };
        let read = |run: &String| decimal(&format!("{run}.{}", fraction.unwrap_or("0")));
        // A fraction of a thousandth is the rounding of 1.9 × 10,000.
        let values = joined.iter().filter_map(read).map(|value| (value * times * 1_000.0).round() / 1_000.0);
        found.extend(values.filter_map(Number::new).filter_map(whole));
        if fraction.is_some() {
            joined.clear();
        }
        rest = end;
    }
    found
}

fn leading_digits(text: &str) -> &str {
    let end = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::negotiation::spec::{concession, summary};
    use crate::modules::pitch::spec::{card, section};
    use crate::modules::testing::{Draft, key, number};

    fn says(text: &str, wanted: u64) -> bool {
        numbers_in(text).contains(&wanted)
    }

    #[test]
    fn a_number_is_read_however_it_is_written() {
        for text in [
            "19000",
            "not below 19,000 CNY",
            "19 000",
            "１９，０００元",
            "最低 1.9万",
            "1.9 万元",
            "底线19000。",
            "19,000.00",
            "between 2 and 19,000",
            "1 19,000",
            "CNY19000/year",
            "2,19000",
        ] {
            assert!(says(text, 19_000), "{text}: {:?}", numbers_in(text));
        }
        for text in
            ["190000", "19,0001", "1.95万", "19000.5", "1,900", "19 万", "nineteen thousand", "", "19, then 000"]
        {
            assert!(!says(text, 19_000), "{text}: {:?}", numbers_in(text));
        }
        assert!(says("20万", 200_000) && says("0.5万", 5_000));
        assert!(numbers_in(&"9".repeat(500)).is_empty());
    }

    fn draft() -> Draft {
        Draft::new()
            .add("negotiation_issue:price", |record| {
                record.with(issue::OPENING, number(24_000.0)).with(issue::WALK_AWAY, number(19_000.0))
            })
            .add("negotiation_issue:days", |record| record.with(issue::WALK_AWAY, number(30.0)))
            .add("negotiation_batna:ours", |record| record.with(batna::VALUE, number(14_400.0)))
    }

    #[test]
    fn walk_aways_and_values_of_alternatives_are_found_in_open_texts_of_what_others_read() {
        let of = |at: &str, field: crate::model::Field<String>, text: &str| {
            leaks(&draft().add(at, |record| record.with(field, text.to_owned())).plan)
        };
        let at = "negotiation_summary:s";
        assert_eq!(of(at, summary::AGREED, "Never below 19,000"), [(key(at), summary::AGREED.spec, 19_000)]);
        let at = "negotiation_concession:c";
        assert_eq!(of(at, concession::GIVE, "降到 1.44万"), [(key(at), concession::GIVE.spec, 14_400)]);
        let at = "section:s";
        assert_eq!(of(at, section::TEXT, "We could go to 19000"), [(key(at), section::TEXT.spec, 19_000)]);
        assert_eq!(of("negotiation_issue:x", issue::EVIDENCE, "19000"), [], "private itself");
        assert_eq!(of("negotiation_batna:x", batna::TEXT, "14400"), [], "private itself");
        assert_eq!(of("swot:x", crate::modules::swot::spec::item::TEXT, "19000"), [], "not read by customers");
        assert_eq!(of("negotiation_summary:s", summary::AGREED, "within 30 days, 24,000 a year"), []);
        let lines =
            draft().add("card:c", |record| record.with(card::FUNCTIONS, vec!["a".to_owned(), "19,000".to_owned()]));
        assert_eq!(leaks(&lines.plan), [(key("card:c"), card::FUNCTIONS.spec, 19_000)]);
    }

    #[test]
    fn what_is_said_aloud_anyway_is_no_secret() {
        let leaking = draft().add("negotiation_summary:s", |record| record.with(summary::AGREED, "19,000".to_owned()));
        assert_eq!(leaks(&leaking.plan).len(), 1);
        let offered = leaking.add("negotiation_option:o", |record| record.with(option::VALUE, number(19_000.0)));
        assert_eq!(leaks(&offered.plan), []);
        let limits = |walk_away: f64| {
            let issue = |record: Record| record.with(issue::WALK_AWAY, number(walk_away));
            let text = |record: Record| record.with(summary::AGREED, "999 and 1000 and -5000".to_owned());
            leaks(&Draft::new().add("negotiation_issue:i", issue).add("negotiation_summary:s", text).plan).len()
        };
        assert_eq!([999.0, 1_000.0, -5_000.0, 1_000.5].map(limits), [0, 1, 0, 0]);
    }
}
