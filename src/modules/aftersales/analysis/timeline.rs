//! When each touchpoint comes: on calendar days once the signing date is known, before that counted from what it hangs on.

use crate::model::calendar::{Interval, days_after, months_after, series};
use crate::model::{Country, Date, Plan, Record, RecordKey, Table};
use crate::modules::aftersales::analysis::festivals::{days_in, festival_audience, is_regional, keeps};
use crate::modules::aftersales::analysis::term::{Term, term};
use crate::modules::aftersales::spec::{Festival, FestivalRegion, Repeat, Timing, handover, touchpoint};

/// One time that a touchpoint comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The touchpoint.
    pub key: RecordKey,
    /// Which of its times it is: 1, 2 … for what is repeated, the year and which of that year's days for a festival. The
    /// same however often the plan is read, so that a calendar knows it again.
    pub number: u32,
    /// When it is.
    pub when: When,
    /// What is to be minded.
    pub note: Option<Note>,
}

/// When a touchpoint comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// On a day.
    On {
        /// The day.
        date: Date,
        /// How many days after signing; below nought before it, none while the signing date is not known.
        day: Option<i64>,
    },
    /// So many days after signing, whenever that is.
    AfterSigning(i64),
    /// So many days before the last day of the term.
    BeforeEnd(i64),
    /// So many days before a festival.
    BeforeFestival(Festival, i64),
    /// Not said yet.
    Open,
}

/// What is to be minded about a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The day of the festival is not on file for a year.
    Unknown(Festival, i32),
    /// The day of the festival differs from place to place.
    Regional(Festival),
    /// The festival is not in the customer's list.
    NotKept(Festival),
}

/// Every time of every touchpoint: those on a day first, in their order, then the others by what they hang on.
pub fn timeline(plan: &Plan) -> Vec<Stop> {
    let term = term(plan);
    let (region, country) = festivals_of(plan);
    let touchpoints = plan.list(Table::Touchpoint);
    let mut stops: Vec<Stop> =
        touchpoints.flat_map(|(key, record)| Touchpoint { key, record, term, region, country }.stops()).collect();
    crate::model::sort_by_key(&mut stops, |stop| match stop.when {
        When::On { date, .. } => (0, i64::from(date.to_julian_day())),
        When::AfterSigning(days) => (1, days),
        When::BeforeFestival(..) => (2, 0),
        When::BeforeEnd(days) => (3, -days),
        When::Open => (4, 0),
    });
    stops
}

/// The first time of a touchpoint, counted without regard to others. None for a record that is gone.
pub fn first_stop(plan: &Plan, key: RecordKey) -> Option<Stop> {
    let record = plan.get(key)?;
    let (region, country) = festivals_of(plan);
    Touchpoint { key, record, term: term(plan), region, country }.stops().first().copied()
}

/// What is to be minded about a day of a touchpoint that has one.
pub fn warning(record: &Record, country: Country) -> Option<Note> {
    let festival =
        record.get(touchpoint::FESTIVAL).filter(|_| record.get(touchpoint::TIMING) == Some(Timing::Festival));
    festival.filter(|festival| is_regional(*festival, country)).map(Note::Regional)
}

/// Which list of festivals the customer keeps, and in which country.
fn festivals_of(plan: &Plan) -> (Option<FestivalRegion>, Country) {
    let region = plan.single(Table::Handover).and_then(|record| record.get(handover::REGION));
    (region, festival_audience(plan).country)
}

/// A touchpoint with what its times are worked out from.
struct Touchpoint<'a> {
    key: RecordKey,
    record: &'a Record,
    term: Term,
    region: Option<FestivalRegion>,
    country: Country,
}

impl Touchpoint<'_> {
    fn stops(&self) -> Vec<Stop> {
        match self.record.get(touchpoint::TIMING) {
            Some(Timing::AfterSigning) => self.counted(self.term.signing, 1, When::AfterSigning),
            Some(Timing::BeforeEnd) => self.counted(self.term.last, -1, When::BeforeEnd),
            Some(Timing::FixedDate) => match self.record.get(touchpoint::FIXED_ON) {
                Some(date) => self.repeated(date),
                None => vec![self.undated(When::Open, None)],
            },
            Some(Timing::Festival) => self.festival(),
            None => vec![self.undated(When::Open, None)],
        }
    }

    /// The times that are counted from an anchor.
    fn counted(&self, anchor: Option<Date>, sign: i64, otherwise: fn(i64) -> When) -> Vec<Stop> {
        let Some(days) = self.offset() else { return vec![self.undated(When::Open, None)] };
        match anchor.and_then(|anchor| days_after(anchor, sign * days)) {
            Some(first) => self.repeated(first),
            None => vec![self.undated(otherwise(days), None)],
        }
    }

    /// The first time, and those that follow until the term ends. What comes once comes also after it.
    fn repeated(&self, first: Date) -> Vec<Stop> {
        let step = match self.record.get(touchpoint::REPEAT) {
            Some(Repeat::Monthly) => Some(Interval::Months(1)),
            Some(Repeat::Quarterly) => Some(Interval::Months(3)),
            Some(Repeat::HalfYearly) => Some(Interval::Months(6)),
            Some(Repeat::Yearly) => Some(Interval::Months(12)),
            Some(Repeat::Once | Repeat::EachTime) | None => None,
        };
        let last = self.term.until().map_or(first, |last| last.max(first));
        (1..).zip(series(first, step, last)).map(|(number, date)| self.dated(number, date, None)).collect()
    }

    fn festival(&self) -> Vec<Stop> {
        let Some(festival) = self.record.get(touchpoint::FESTIVAL) else {
            return vec![self.undated(When::Open, None)];
        };
        let ahead = self.offset().unwrap_or_default();
        let when = When::BeforeFestival(festival, ahead);
        if !keeps(self.region, festival) {
            return vec![self.undated(when, Some(Note::NotKept(festival)))];
        }
        let Some((signing, last)) = self.term.signing.zip(self.term.until()) else {
            return vec![self.undated(when, None)];
        };
        let note = is_regional(festival, self.country).then_some(Note::Regional(festival));
        let mut stops = Vec::new();
        for year in signing.year()..=last.year() + 1 {
            let Some(days) = self.festival_days(festival, year) else {
                let is_asked = year <= last.year() && festival != Festival::Own;
                stops.extend(is_asked.then(|| self.undated(when, Some(Note::Unknown(festival, year)))));
                continue;
            };
            // Years of the calendar fit four digits, and no festival has ten days in one.
            let number = |nth: u32| year.unsigned_abs() * 10 + nth;
            let sent = (0..).zip(days).filter_map(|(nth, day)| Some((number(nth), days_after(day, -ahead)?)));
            let within = sent.filter(|(_, date)| (signing..=last).contains(date));
            stops.extend(within.map(|(number, date)| self.dated(number, date, note)));
        }
        if stops.is_empty() {
            return vec![self.undated(if festival == Festival::Own { When::Open } else { when }, None)];
        }
        if self.record.get(touchpoint::REPEAT) == Some(Repeat::Once) {
            stops.truncate(1);
        }
        stops
    }

    /// The days of a festival in a year. One of the user's own is the date on the touchpoint, each year again; that date
    /// also stands in where none is on file.
    fn festival_days(&self, festival: Festival, year: i32) -> Option<Vec<Date>> {
        let entered = self.record.get(touchpoint::FIXED_ON);
        if festival == Festival::Own {
            let day = entered?;
            let years = i32::checked_sub(year, day.year())?.checked_mul(12)?;
            return Some(months_after(day, years).into_iter().collect());
        }
        days_in(festival, year).or_else(|| entered.filter(|date| date.year() == year).map(|date| vec![date]))
    }

    /// Days after or before the anchor.
    fn offset(&self) -> Option<i64> {
        // The bounds of the field are 0 and 3,660.
        self.record.get(touchpoint::OFFSET_DAYS).map(|days| days.get().round() as i64)
    }

    fn dated(&self, number: u32, date: Date, note: Option<Note>) -> Stop {
        let day = self.term.signing.map(|signing| (date - signing).whole_days());
        Stop { key: self.key, number, when: When::On { date, day }, note }
    }

    fn undated(&self, when: When, note: Option<Note>) -> Stop {
        let number = if let Some(Note::Unknown(_, year)) = note { year.unsigned_abs() * 10 } else { 1 };
        Stop { key: self.key, number, when, note }
    }
}

#[cfg(test)]
mod tests;
