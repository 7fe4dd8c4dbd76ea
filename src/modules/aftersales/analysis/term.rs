//! The customer's term: day 0 of the timeline, and the last day of what was signed.

use crate::model::calendar::{days_after, months_after};
use crate::model::{Date, Plan, Table};
use crate::modules::aftersales::spec::handover;
use crate::modules::contract::spec::brief;

/// From signing to the last day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// Day 0.
    pub signing: Option<Date>,
    /// Whether day 0 is the contract's, as the handover sheet names none.
    pub from_contract: bool,
    /// The last day of the term; none while its length or day 0 is unknown.
    pub last: Option<Date>,
}

impl Term {
    /// The last day of the first year.
    pub fn first_year(self) -> Option<Date> {
        days_after(months_after(self.signing?, 12)?, -1)
    }

    /// The last day on which what is repeated comes again: that of the term, or of the first year while the term is
    /// not known.
    pub fn until(self) -> Option<Date> {
        self.last.or_else(|| self.first_year())
    }
}

/// The term of the plan's customer. What the handover sheet leaves open is taken from the contract; the term runs from
/// the contract's start where that is not earlier than the signing.
pub fn term(plan: &Plan) -> Term {
    let sheet = plan.single(Table::Handover);
    let contract = plan.single(Table::Contract);
    let own = sheet.and_then(|record| record.get(handover::SIGNING_ON));
    let signing = own.or_else(|| contract?.get(brief::SIGNING_ON));
    let months = sheet
        .and_then(|record| record.get(handover::TERM_MONTHS))
        .or_else(|| contract?.get(brief::TERM_MONTHS))
        .filter(|months| months.get() >= 1.0);
    let start = contract.and_then(|record| record.get(brief::STARTS_ON)).filter(|start| Some(*start) >= signing);
    let last = signing.zip(months).and_then(|(signing, months)| {
        // The bounds of the field are 0 and 600.
        days_after(months_after(start.unwrap_or(signing), months.get() as i32)?, -1)
    });
    Term { signing, from_contract: own.is_none() && signing.is_some(), last }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Number, iso_date};
    use crate::modules::testing::Draft;

    fn date(text: &str) -> Option<Date> {
        iso_date(text)
    }

    fn months(months: f64) -> Number {
        Number::new(months).unwrap()
    }

    fn sheet(signing: &str, length: f64) -> Draft {
        Draft::new().single(Table::Handover, |record| {
            record.with(handover::SIGNING_ON, date(signing).unwrap()).with(handover::TERM_MONTHS, months(length))
        })
    }

    #[test]
    fn a_term_ends_the_day_before_it_would_begin_again() {
        for (signing, length, last, year) in [
            ("2026-03-30", 24.0, "2028-03-29", "2027-03-29"),
            ("2028-02-29", 12.0, "2029-02-27", "2029-02-27"),
            ("2026-08-31", 6.0, "2027-02-27", "2027-08-30"),
        ] {
            let term = term(&sheet(signing, length).plan);
            assert_eq!((term.last, term.first_year(), term.until()), (date(last), date(year), date(last)), "{signing}");
            assert!(!term.from_contract);
        }
    }

    #[test]
    fn what_the_sheet_leaves_open_is_the_contracts() {
        let contract = |draft: Draft| {
            draft.single(Table::Contract, |record| {
                record.with(brief::SIGNING_ON, date("2026-04-01").unwrap()).with(brief::TERM_MONTHS, months(12.0))
            })
        };
        let taken = term(&contract(Draft::new()).plan);
        assert_eq!(taken, Term { signing: date("2026-04-01"), from_contract: true, last: date("2027-03-31") });
        let own = term(&contract(sheet("2026-05-01", 24.0)).plan);
        assert_eq!(own, Term { signing: date("2026-05-01"), from_contract: false, last: date("2028-04-30") });
    }

    #[test]
    fn a_later_start_moves_the_end_and_an_earlier_one_does_not() {
        let start = |start: &str| {
            let draft = sheet("2026-03-30", 12.0)
                .single(Table::Contract, |record| record.with(brief::STARTS_ON, date(start).unwrap()));
            term(&draft.plan).last
        };
        assert_eq!([start("2026-04-15"), start("2026-01-01")], [date("2027-04-14"), date("2027-03-29")]);
    }

    #[test]
    fn without_a_length_there_is_no_last_day_and_the_first_year_bounds_what_repeats() {
        let draft = sheet("2026-03-30", 0.0);
        let open = term(&draft.plan);
        assert_eq!((open.last, open.until()), (None, date("2027-03-29")));
        assert_eq!(term(&Draft::new().plan), Term::default());
    }
}
