//! The touchpoints as events of a calendar, and what is said about their times.

use crate::engine::Scope;
use crate::i18n::messages::export::EXP_PRIVATE_LINE;
use crate::i18n::{Formats, Message, Text};
use crate::method::{CalendarEvent, EventTime, Occurrence, Series, blank, event_uid, name, name_of, named};
use crate::model::{Choice, Plan, Record, RecordId, RecordKey, Table};
use crate::modules::aftersales::analysis::festivals::audience_of;
use crate::modules::aftersales::analysis::term::term;
use crate::modules::aftersales::analysis::timeline::{Note, Stop, When, timeline, warning};
use crate::modules::aftersales::spec::{Timing, handover, touchpoint};
use crate::modules::aftersales::texts;

/// More than the times of a touchpoint, which are counted, or numbered by year: each deal has so many numbers of its own.
const TIMES: u32 = 1_000_000;

/// How the days of the touchpoints are worked out.
pub const SERIES: Series = Series { occurrences: |plan, _| occurrences(plan), event };

/// Every time of every touchpoint. What counts from a signature comes for each deal that is signed, once there are several.
fn occurrences(plan: &Plan) -> Vec<Occurrence> {
    let several = if plan.has_several_deals() { plan.deal_by_deal() } else { None };
    let deals = (0..).zip(several.into_iter().flatten());
    let signed = deals.filter(|(_, (_, seen))| term(seen).signing.is_some());
    let of_deals: Vec<_> = signed.map(|(at, (_, seen))| of_one(&seen, at)).collect();
    if of_deals.is_empty() { of_one(plan, 0) } else { of_deals.concat() }
}

/// The times that come for the only deal that a plan lists a sheet or a contract of, which has a place among all.
fn of_one(plan: &Plan, at: u32) -> Vec<Occurrence> {
    let sheets = [Table::Handover, Table::Contract].into_iter().flat_map(|table| plan.list(table));
    let mut deals = sheets.map(|(key, _)| plan.deal_of(key));
    let deal = deals.next().flatten().filter(|first| deals.all(|deal| deal == Some(*first)));
    let occurrence = |stop: Stop| {
        let date = if let When::On { date, .. } = stop.when { Some(date) } else { None };
        let is_entered =
            plan.get(stop.key).and_then(|record| record.get(touchpoint::TIMING)) == Some(Timing::FixedDate);
        let field = (is_entered && stop.number == 1).then_some(touchpoint::FIXED_ON.spec);
        Occurrence { key: stop.key, number: at.saturating_mul(TIMES).saturating_add(stop.number), date, field, deal }
    };
    timeline(plan).into_iter().map(occurrence).collect()
}

/// The name of a time for good. It says the deal, whose place in the list may change; what came before plans had several keeps
/// the name it had.
fn uid(plan: &Plan, occurrence: &Occurrence) -> String {
    let uid = event_uid(plan.id, occurrence.key, occurrence.number % TIMES);
    match occurrence.deal.filter(|deal| deal.id != RecordId::SINGLE) {
        Some(deal) => format!("{}.{uid}", deal.id.0),
        None => uid,
    }
}

/// An event of a whole day for every time of every touchpoint that has a day.
pub fn events(plan: &Plan, formats: &dyn Formats) -> Vec<CalendarEvent> {
    occurrences(plan).iter().filter_map(|occurrence| event(plan, occurrence, formats)).collect()
}

fn event(plan: &Plan, occurrence: &Occurrence, formats: &dyn Formats) -> Option<CalendarEvent> {
    let date = occurrence.date?;
    let record = plan.get(occurrence.key)?;
    let sheet = match occurrence.deal {
        Some(deal) => plan.get(Scope::Deal(deal.id).single(Table::Handover)),
        None => plan.single(Table::Handover).filter(|_| !plan.has_several_deals()),
    };
    let customer = sheet.map(|sheet| sheet.text(handover::CUSTOMER).trim()).unwrap_or_default();
    let what = named(record.text(touchpoint::WHAT));
    let summary = if customer.is_empty() { what } else { texts::EVENT.with("what", what).with("customer", customer) };
    Some(CalendarEvent {
        uid: uid(plan, occurrence),
        time: EventTime::Day(date),
        summary: summary.render(formats),
        description: description(
            plan,
            record,
            warning(record, audience_of(plan, sheet.map(AsRef::as_ref)).country),
            formats,
        ),
        location: String::new(),
    })
}

/// Who reaches the customer how, with which words; when not; and what to check before.
fn description(plan: &Plan, record: &Record, note: Option<Note>, formats: &dyn Formats) -> String {
    let locale = formats.locale();
    let labelled = |field: &crate::model::FieldSpec, value: String| {
        let line = EXP_PRIVATE_LINE.with("name", field.label).with("value", value);
        line.render(formats)
    };
    let owner = record.get(touchpoint::OWNER).map(|owner| labelled(touchpoint::OWNER.spec, name(plan, owner, locale)));
    let channel = record
        .get(touchpoint::CHANNEL)
        .map(|channel| labelled(touchpoint::CHANNEL.spec, channel.label().get(locale).to_owned()));
    let texts = [touchpoint::MESSAGE, touchpoint::SKIP_IF].into_iter().filter_map(|field| {
        let text = record.text(field).trim();
        (!blank(text)).then(|| labelled(field.spec, text.to_owned()))
    });
    let note = note.map(|note| note.message().render(formats));
    owner.into_iter().chain(channel).chain(texts).chain(note).collect::<Vec<_>>().join("\n")
}

impl Note {
    /// What is to be minded, in words.
    pub fn message(self) -> Message {
        match self {
            Self::Unknown(festival, year) => {
                texts::FESTIVAL_UNKNOWN.with("festival", festival.label()).with("year", year.to_string())
            }
            Self::Regional(festival) => texts::FESTIVAL_REGIONAL.with("festival", festival.label()),
            Self::NotKept(festival) => texts::FESTIVAL_NOT_KEPT.with("festival", festival.label()),
        }
    }
}

impl Stop {
    /// What is done, behind the day it is counted to, where it has one.
    pub fn line(&self, what: Message) -> Message {
        match self.when {
            When::On { day: Some(day), .. } | When::AfterSigning(day) => {
                texts::TIMELINE_LINE.with("day", day as f64).with("what", what)
            }
            When::On { day: None, .. } => what,
            other => EXP_PRIVATE_LINE.with("name", other.words()).with("value", what),
        }
    }
}

impl When {
    /// When it is, in words.
    pub fn words(self) -> Message {
        match self {
            Self::On { date, day: None } => Text::same("{date}").with("date", date),
            Self::On { day: Some(day), .. } | Self::AfterSigning(day) => texts::DAY.with("day", day as f64),
            Self::BeforeEnd(days) => texts::BEFORE_END.with_count(count(days)),
            Self::BeforeFestival(festival, 0) => festival.label().into(),
            Self::BeforeFestival(festival, days) => {
                texts::BEFORE_FESTIVAL.with_count(count(days)).with("festival", festival.label())
            }
            Self::Open => texts::TIME_OPEN.into(),
        }
    }
}

/// Offsets are not below nought.
fn count(days: i64) -> usize {
    usize::try_from(days).unwrap_or_default()
}

/// What a touchpoint is, inside a message.
pub fn what(plan: &Plan, key: RecordKey) -> Message {
    name_of(plan, key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::iso_date;
    use crate::modules::aftersales::spec::{Channel, Festival, Repeat, Timing};

    use crate::modules::testing::{Draft, day, first_deal, key};

    #[test]
    fn every_touchpoint_of_the_example_is_in_the_calendar_with_its_words() {
        for (locale, summary, description) in [
            (
                Locale::En,
                "Call the head nurse: which step takes longest · Dr. Fang’s clinic",
                "Owner: Zhao Min\nChannel: Phone\nMessage: A week has passed. Which step at the desk still takes you longest?",
            ),
            (
                Locale::ZhCn,
                "致电护士长：哪一步最费时间 · 方医生的诊所",
                "负责人：赵敏\n渠道：电话\n话术：用了一周了，前台现在哪一步最费时间？",
            ),
        ] {
            let events = events(&first_deal(locale), &PlainFormats(locale));
            let found = events.iter().find(|event| event.uid == "sample.touchpoint.touch-day-7.1@saleswright").unwrap();
            assert_eq!(found.time, EventTime::Day(iso_date("2026-04-06").unwrap()));
            assert_eq!((found.summary.as_str(), found.description.as_str()), (summary, description));
            let mut uids: Vec<&str> = events.iter().map(|event| event.uid.as_str()).collect();
            uids.sort_unstable();
            uids.dedup();
            // Four that come once, eight quarters, two Spring Festivals, two Nurses’ Days, one renewal.
            assert_eq!((events.len(), uids.len()), (17, 17));
        }
    }

    #[test]
    fn what_counts_from_the_signature_comes_for_each_deal_that_is_signed_with_its_customer() {
        use crate::modules::agenda::{Wanted, agenda, agenda_events, deal_events};
        use crate::modules::of_deal::DEAL;
        let sheet = |draft: Draft, id: &str, signed: Option<i64>| {
            let at = key(&format!("deal:{id}"));
            draft.add(&at.to_string(), |record| record).add(&format!("handover:{id}"), |record| {
                let record = record.with(DEAL, at).with(handover::CUSTOMER, format!("Clinic {id}"));
                signed.map_or(record.clone(), |days| record.with(handover::SIGNING_ON, day(days)))
            })
        };
        let touchpoint = |record: Record| {
            let record =
                record.with(touchpoint::WHAT, "Call".to_owned()).with(touchpoint::TIMING, Timing::AfterSigning);
            record.with(touchpoint::OFFSET_DAYS, crate::modules::testing::number(7.0))
        };
        let one = sheet(Draft::new().add("touchpoint:t", touchpoint), "single", Some(0));
        let formats = PlainFormats(Locale::En);
        let told = |plan: &Plan| {
            let told = |event: CalendarEvent| (event.uid, event.summary, event.time);
            events(plan, &formats).into_iter().map(told).collect::<Vec<_>>()
        };
        let first = told(&one.plan);
        let plan = sheet(sheet(one, "b", None), "c", Some(30)).plan;
        let both = told(&plan);
        assert_eq!((both.len(), both.first()), (2, first.first()), "the first keeps its name in calendars");
        let second =
            ("c.draft.touchpoint.t.1@saleswright".to_owned(), "Call · Clinic c".to_owned(), EventTime::Day(day(37)));
        assert_eq!(both[1], second);
        let lines = agenda(&plan, Wanted::default(), day(0));
        let names: Vec<_> = lines.iter().map(|line| (line.id(), line.name(&plan).render(&formats))).collect();
        assert!(names.len() == 2 && names[0].0 != names[1].0, "{names:?}");
        assert_eq!([&names[0].1, &names[1].1], ["Call · Deal 1", "Call · Deal 3"]);
        assert_eq!(agenda_events(&plan, Wanted::default(), day(0), &formats).len(), 2);
        let of = |deal: &str| deal_events(&plan, key(deal), day(0), &formats);
        assert_eq!(["deal:single", "deal:b", "deal:c"].map(|deal| of(deal).len()), [1, 0, 1]);
        assert_eq!(of("deal:c")[0].uid, second.0);
    }

    #[test]
    fn what_has_no_day_is_left_out_and_a_day_that_differs_by_place_says_so() {
        let draft = Draft::new().add("touchpoint:t", |record| {
            let record = record.with(touchpoint::TIMING, Timing::Festival).with(touchpoint::FESTIVAL, Festival::Easter);
            record.with(touchpoint::CHANNEL, Channel::Card).with(touchpoint::REPEAT, Repeat::Once)
        });
        assert_eq!(events(&draft.plan, &PlainFormats(Locale::En)), []);
        let signed = draft.single(Table::Handover, |record| record.with(handover::SIGNING_ON, day(0)));
        let found = events(&signed.plan, &PlainFormats(Locale::En));
        assert_eq!(found[0].summary, "No text yet");
        assert_eq!(
            found[0].description,
            "Channel: Card or letter\nEaster Sunday: the day depends on the place. Check it before sending."
        );
    }

    #[test]
    fn a_time_is_said_by_its_day_or_by_what_it_hangs_on() {
        let said = |when, locale| {
            let stop = Stop { key: key("touchpoint:t"), number: 1, when, note: None };
            stop.line(Message::plain("致电")).render(&PlainFormats(locale))
        };
        let date = iso_date("2026-04-06").unwrap();
        for (when, en, zh) in [
            (When::On { date, day: Some(7) }, "Day 7: 致电", "第 7 天：致电"),
            (When::On { date, day: None }, "致电", "致电"),
            (When::AfterSigning(30), "Day 30: 致电", "第 30 天：致电"),
            (When::BeforeEnd(90), "90 days before the end: 致电", "到期前 90 天：致电"),
            (
                When::BeforeFestival(Festival::SpringFestival, 1),
                "1 day before Spring Festival: 致电",
                "春节前 1 天：致电",
            ),
            (When::BeforeFestival(Festival::NewYear, 0), "New Year’s Day: 致电", "元旦：致电"),
            (When::Open, "No time yet: 致电", "尚未定时间：致电"),
        ] {
            assert_eq!((said(when, Locale::En).as_str(), said(when, Locale::ZhCn).as_str()), (en, zh));
        }
    }
}
