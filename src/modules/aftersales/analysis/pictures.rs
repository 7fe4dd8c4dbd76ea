//! The first year as a picture.

use crate::drawing::{Legend, Picture, StripPoint, YearStrip, year_strip};
use crate::i18n::Formats;
use crate::i18n::messages::plane::PLANE_NAME;
use crate::method::name;
use crate::model::{Choice, Plan};
use crate::modules::aftersales::analysis::calendar::what;
use crate::modules::aftersales::analysis::timeline::{Stop, When, timeline};
use crate::modules::aftersales::spec::touchpoint;
use crate::modules::aftersales::texts;

/// So many points are still told apart in one picture; a year with more is a list.
const MOST_POINTS: usize = 60;

/// Days that the strip shows.
const YEAR: f64 = 365.0;

/// The first year on a line of months, with the days beside it, once a touchpoint is counted from signing.
pub fn pictures(plan: &Plan, formats: &dyn Formats) -> Vec<Picture> {
    let stops: Vec<(Stop, i64)> = timeline(plan).into_iter().filter_map(|stop| Some((stop, day_of(&stop)?))).collect();
    if stops.is_empty() || stops.len() > MOST_POINTS {
        return Vec::new();
    }
    let locale = formats.locale();
    let point = |(stop, day): &(Stop, i64)| StripPoint {
        name: stop.line(what(plan, stop.key)).render(formats),
        at: *day as f64 / YEAR,
    };
    let points: Vec<StripPoint> = stops.iter().map(point).collect();
    let row = |(number, (stop, _)): (usize, &(Stop, i64))| {
        let record = plan.get(stop.key);
        let owner = record.and_then(|record| record.get(touchpoint::OWNER)).map(|owner| name(plan, owner, locale));
        let channel = record.and_then(|record| record.get(touchpoint::CHANNEL)).map(|channel| channel.label());
        let when = match stop.when {
            When::On { date, .. } => formats.date(date),
            other => other.words().render(formats),
        };
        vec![
            number.to_string(),
            when,
            what(plan, stop.key).render(formats),
            channel.map(|channel| channel.get(locale)).unwrap_or_default().to_owned(),
            owner.unwrap_or_default(),
        ]
    };
    let head =
        [touchpoint::FIXED_ON.spec.label, PLANE_NAME, touchpoint::CHANNEL.spec.label, touchpoint::OWNER.spec.label];
    let summary = texts::STRIP_SUMMARY.with_count(points.len()).render(formats);
    let drawing = year_strip(YearStrip { points: &points, label: texts::STRIP_MONTHS.get(locale), summary });
    vec![Picture {
        title: texts::VIEW_TIMELINE.get(locale).to_owned(),
        drawing,
        note: String::new(),
        legend: Some(Legend {
            head: std::iter::once("#").chain(head.map(|label| label.get(locale))).map(str::to_owned).collect(),
            rows: (1..).zip(&stops).map(row).collect(),
        }),
    }]
}

/// The day of the first year that a stop is on.
fn day_of(stop: &Stop) -> Option<i64> {
    let day = match stop.when {
        When::On { day, .. } => day?,
        When::AfterSigning(day) => day,
        _ => return None,
    };
    (0..365).contains(&day).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, texts as words};
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::{Number, Table};
    use crate::modules::aftersales::spec::{Repeat, Timing, handover};

    use crate::modules::testing::{Draft, day, sample};

    #[test]
    fn the_first_year_of_the_example_is_drawn_with_its_days_in_either_language() {
        for (locale, title, summary, second) in [
            (
                Locale::En,
                "First year",
                "10 touchpoints in the first year",
                ["2", "2026-04-06", "Call the head nurse: which step takes longest", "Phone", "Zhao Min"],
            ),
            (
                Locale::ZhCn,
                "第一年时间线",
                "第一年有 10 次触点",
                ["2", "2026-04-06", "致电护士长：哪一步最费时间", "电话", "赵敏"],
            ),
        ] {
            let plan = sample(locale);
            let pictures = pictures(&plan, &PlainFormats(locale));
            let legend = pictures[0].legend.as_ref().unwrap();
            assert_eq!((pictures[0].title.as_str(), pictures[0].drawing.summary.as_str()), (title, summary));
            assert_eq!((legend.rows.len(), &legend.rows[1]), (10, &second.map(str::to_owned).to_vec()));
            assert!(words(&pictures[0].drawing).contains(&"10".to_owned()));
            assert_inside(&pictures[0].drawing);
        }
    }

    fn touchpoint(days: f64, repeat: Repeat) -> Draft {
        Draft::new().add("touchpoint:t", |record| {
            let record = record.with(touchpoint::TIMING, Timing::AfterSigning).with(touchpoint::REPEAT, repeat);
            record.with(touchpoint::OFFSET_DAYS, Number::new(days).unwrap())
        })
    }

    #[test]
    fn without_a_signing_date_the_first_times_are_drawn_by_their_number_of_days() {
        let pictures = pictures(&touchpoint(30.0, Repeat::Monthly).plan, &PlainFormats(Locale::En));
        assert_eq!(pictures[0].legend.as_ref().unwrap().rows, [["1", "Day 30", "No text yet", "", ""]]);
    }

    #[test]
    fn there_is_no_picture_of_nothing_of_later_years_and_of_more_than_it_can_hold() {
        let drawn = |draft: &Draft| pictures(&draft.plan, &PlainFormats(Locale::En)).len();
        assert_eq!((drawn(&Draft::new()), drawn(&touchpoint(365.0, Repeat::Once))), (0, 0));
        let many = |count: usize| {
            let signed = Draft::new().single(Table::Handover, |record| record.with(handover::SIGNING_ON, day(0)));
            (0..count).fold(signed, |draft, at| {
                draft.add(&format!("touchpoint:t-{at}"), |record| {
                    let record = record.with(touchpoint::TIMING, Timing::AfterSigning);
                    record.with(touchpoint::OFFSET_DAYS, Number::new(1.0).unwrap())
                })
            })
        };
        assert_eq!((drawn(&many(MOST_POINTS)), drawn(&many(MOST_POINTS + 1))), (1, 0));
    }
}
