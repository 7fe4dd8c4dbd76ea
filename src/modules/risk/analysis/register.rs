//! The risks of a plan as they are rated: what stands above the line, and what counts first.

use std::sync::Arc;

use crate::method::blank;
use crate::model::{Number, Plan, Record, RecordKey, Table, sort_by_key};
use crate::modules::risk::analysis::{Fineness, Rating, Spot};
use crate::modules::risk::spec::{MatrixSize, RiskStatus, Treatment, response, risk, scale};

/// How many risks the list of the greatest holds.
pub const MOST_TOP: usize = 10;

/// The rating of a risk.
pub fn rating(risk: &Record) -> Rating {
    Rating::of(
        [risk.get(risk::LIKELIHOOD), risk.get(risk::IMPACT)],
        [risk.get(risk::RESIDUAL_LIKELIHOOD), risk.get(risk::RESIDUAL_IMPACT)],
    )
}

/// Whether somebody still has to think of a risk: a new one without a status counts, too.
pub fn is_open(risk: &Record) -> bool {
    risk.get(risk::STATUS) != Some(RiskStatus::Closed)
}

/// How fine the matrix is shown.
pub fn grid(plan: &Plan) -> Fineness {
    match plan.single(Table::RiskScale).and_then(|record| record.get(scale::SIZE)) {
        Some(MatrixSize::Three) => Fineness::Three,
        _ => Fineness::Five,
    }
}

/// The highest score that is carried without a response; none while nobody has said it.
pub fn appetite(plan: &Plan) -> Option<f64> {
    plan.single(Table::RiskScale)?.get(scale::APPETITE).map(Number::get)
}

/// Whether a place stands above the line; nothing does where there is none.
pub fn is_above(appetite: Option<f64>, spot: Option<Spot>) -> bool {
    appetite.zip(spot).is_some_and(|(appetite, spot)| f64::from(spot.score()) > appetite)
}

/// The responses to a risk that say something.
pub fn responses(plan: &Plan, risk: RecordKey) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
    let said = |(key, record): &(RecordKey, &Arc<Record>)| {
        key.table == Table::RiskResponse && !blank(record.text(response::TEXT))
    };
    plan.parts(risk).into_iter().filter(said)
}

/// The response to a risk that is due next: of those not in place the one with the earliest date, those without a date
/// last.
pub fn next_response(plan: &Plan, risk: RecordKey) -> Option<RecordKey> {
    let mut waiting: Vec<_> =
        responses(plan, risk).filter(|(_, record)| record.get(response::DONE) != Some(true)).collect();
    sort_by_key(&mut waiting, |(_, record)| {
        let due = record.get(response::DUE);
        (due.is_none(), due)
    });
    waiting.first().map(|(key, _)| *key)
}

/// Whether somebody does something about a risk by a date, or it is carried for a reason.
pub fn is_answered(plan: &Plan, key: RecordKey, risk: &Record) -> bool {
    if risk.get(risk::TREATMENT) == Some(Treatment::Accept) {
        return !blank(risk.text(risk::ACCEPT_REASON));
    }
    let is_settled = |record: &Record| record.get(response::OWNER).is_some() && record.get(response::DUE).is_some();
    responses(plan, key).any(|(_, record)| is_settled(record))
}

/// How many risks there are, closed ones left out, and how many stand above the line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// All.
    pub total: usize,
    /// Above the line today.
    pub above: usize,
    /// Still above it after the responses.
    pub after: usize,
}

/// How many risks stand above the line.
pub fn standing(plan: &Plan) -> Standing {
    let appetite = appetite(plan);
    let ratings: Vec<Rating> =
        plan.list(Table::Risk).filter(|(_, record)| is_open(record)).map(|(_, record)| rating(record)).collect();
    Standing {
        total: ratings.len(),
        above: ratings.iter().filter(|rating| is_above(appetite, rating.today)).count(),
        after: ratings.iter().filter(|rating| is_above(appetite, rating.residual)).count(),
    }
}

/// The greatest risks, at most ten: those that are not closed and have a score.
pub fn top(plan: &Plan) -> Vec<RecordKey> {
    let open = plan.list(Table::Risk).filter(|(_, record)| is_open(record));
    let mut ranked: Vec<_> = open.filter_map(|(key, record)| Some((key, rating(record).rank()?))).collect();
    sort_by_key(&mut ranked, |(_, rank)| *rank);
    ranked.into_iter().map(|(key, _)| key).take(MOST_TOP).collect()
}

/// A risk with its number, which is its place in the register, from 1.
#[derive(Clone, Copy, Debug)]
pub struct Listed<'a> {
    /// Its number.
    pub number: usize,
    /// Its key.
    pub key: RecordKey,
    /// The risk.
    pub risk: &'a Record,
    /// Its rating.
    pub rating: Rating,
}

/// The risks that are not closed, with the numbers that they have in the matrix.
pub fn listed(plan: &Plan) -> impl Iterator<Item = Listed<'_>> {
    plan.list(Table::Risk).enumerate().filter(|(_, (_, risk))| is_open(risk)).map(|(at, (key, risk))| Listed {
        number: at + 1,
        key,
        risk,
        rating: rating(risk),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::model::Score;
    use crate::modules::risk::analysis::testing::rated;
    use crate::modules::testing::{Draft, day, key, sample};

    fn line(draft: Draft, appetite: f64) -> Draft {
        draft.single(Table::RiskScale, |record| record.with(scale::APPETITE, Number::new(appetite).unwrap()))
    }

    #[test]
    fn the_example_stands_above_the_line_today_and_below_it_after_the_responses() {
        for locale in [Locale::En, Locale::ZhCn] {
            let plan = sample(locale);
            let scores = |of: fn(Rating) -> Option<Spot>| -> Vec<u8> {
                plan.list(Table::Risk).filter_map(|(_, record)| of(rating(record))).map(Spot::score).collect()
            };
            assert_eq!(scores(|rating| rating.today), [12, 12, 10, 15, 12, 12, 9, 6]);
            assert_eq!(scores(|rating| rating.residual), [6, 6, 4, 6, 8, 6, 4, 6]);
            assert_eq!(standing(&plan), Standing { total: 8, above: 7, after: 0 });
            let ids: Vec<&str> = top(&plan).iter().map(|key| key.id.0.as_str()).collect();
            let first = ["suite-free", "seller-ill", "champion-leaves", "trial-stalls", "no-insurance", "late-payment"];
            assert_eq!(ids[..6], first);
        }
    }

    #[test]
    fn without_a_line_nothing_stands_above_it_and_what_is_closed_is_not_counted() {
        let draft = rated(&[("a", [5, 5]), ("b", [2, 4]), ("c", [5, 5])]);
        assert_eq!(standing(&draft.plan), Standing { total: 3, above: 0, after: 0 });
        let closed = line(draft, 8.0).add("risk:d", |record| {
            record
                .with(risk::STATUS, RiskStatus::Closed)
                .with(risk::LIKELIHOOD, Score::ALL[4])
                .with(risk::IMPACT, Score::ALL[4])
        });
        assert_eq!(standing(&closed.plan), Standing { total: 3, above: 2, after: 2 }, "8 is carried, 25 is not");
        assert_eq!(top(&closed.plan), [key("risk:a"), key("risk:c"), key("risk:b")]);
        assert_eq!(listed(&closed.plan).map(|listed| listed.number).collect::<Vec<_>>(), [1, 2, 3]);
    }

    #[test]
    fn the_list_of_the_greatest_ends_after_ten_and_leaves_out_what_has_no_score() {
        let names: Vec<String> = (0..14).map(|number| format!("r{number}")).collect();
        let rows: Vec<(&str, [u8; 2])> = names.iter().map(|name| (name.as_str(), [3, 3])).collect();
        let draft = rated(&rows).add("risk:unrated", |record| record.with(risk::IMPACT, Score::ALL[4]));
        assert_eq!(top(&draft.plan).len(), MOST_TOP);
        assert_eq!(top(&rated(&[]).add("risk:u", |record| record.with(risk::IMPACT, Score::ALL[4])).plan), []);
    }

    #[test]
    fn the_next_response_is_the_earliest_that_is_not_in_place() {
        let answer = |draft: Draft, id: &str, fill: fn(Record) -> Record| {
            draft.add(&format!("risk_response:{id}"), |record| {
                fill(record.with(response::RISK, key("risk:a")).with(response::TEXT, id.to_owned()))
            })
        };
        let draft = answer(rated(&[("a", [3, 3])]), "some-day", |record| record);
        assert_eq!(next_response(&draft.plan, key("risk:a")), Some(key("risk_response:some-day")));
        let draft = answer(draft, "late", |record| record.with(response::DUE, day(9)));
        let draft = answer(draft, "early", |record| record.with(response::DUE, day(3)));
        let draft = answer(draft, "done", |record| record.with(response::DUE, day(1)).with(response::DONE, true));
        assert_eq!(next_response(&draft.plan, key("risk:a")), Some(key("risk_response:early")));
        assert_eq!(next_response(&rated(&[("a", [3, 3])]).plan, key("risk:a")), None);
    }

    #[test]
    fn a_risk_is_answered_by_somebody_and_a_date_or_by_a_reason_to_carry_it() {
        let answered = |draft: &Draft| {
            let (key, record) = draft.plan.list(Table::Risk).next().unwrap();
            is_answered(&draft.plan, key, record)
        };
        let answer = |fill: fn(Record) -> Record| {
            rated(&[("a", [3, 3])]).add("risk_response:r", |record| {
                fill(record.with(response::RISK, key("risk:a")).with(response::TEXT, "Call".to_owned()))
            })
        };
        let owned = |record: Record| record.with(response::OWNER, key("person:p"));
        assert!(answered(&answer(|record| record.with(response::OWNER, key("person:p")).with(response::DUE, day(3)))));
        assert!(!answered(&answer(|record| record.with(response::DUE, day(3)))));
        assert!(!answered(&answer(|record| record.with(response::OWNER, key("person:p")))));
        let unsaid = rated(&[("a", [3, 3])]).add("risk_response:r", |record| {
            owned(record).with(response::RISK, key("risk:a")).with(response::DUE, day(3))
        });
        assert!(!answered(&unsaid), "nobody knows what is done");
        let accepted = |reason: &str| {
            Draft::new().add("risk:a", |record| {
                record.with(risk::TREATMENT, Treatment::Accept).with(risk::ACCEPT_REASON, reason.to_owned())
            })
        };
        assert!(answered(&accepted("Five minutes")) && !answered(&accepted(" ")));
    }
}
