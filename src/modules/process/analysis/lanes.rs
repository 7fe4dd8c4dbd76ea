//! The process as swim lanes.

use crate::drawing::{Drawing, LaneStage, LaneStep, Legend, Picture, Sign, SwimLanes, swim_lanes};
use crate::i18n::messages::units;
use crate::i18n::{Formats, Locale, Message};
use crate::method::{marked_name, name};
use crate::model::{Choice, Number, Plan, Record, RecordKey, Table};
use crate::modules::process::analysis::{figures, steps};
use crate::modules::process::spec::{Automation, LimitUnit, step};
use crate::modules::process::texts;

/// As wide as a page takes it.
const PAGE: f64 = 760.0;

/// How long a step may take, in short words; none while nothing is set.
pub fn limit_said(step: &Record) -> Option<Message> {
    let limit = step.get(step::LIMIT).map(Number::get).filter(|limit| *limit > 0.0)?;
    Some(match step.get(step::LIMIT_UNIT) {
        Some(LimitUnit::Hours) => texts::LIMIT_HOURS.with("n", limit),
        _ => units::UNIT_DAYS.with_amount(limit),
    })
}

/// The lanes, drawn in as many bands as it takes, each with the numbers of its steps.
fn bands(plan: &Plan, formats: &dyn Formats, width: f64) -> Vec<(Drawing, Vec<usize>)> {
    let locale = formats.locale();
    let roles: Vec<RecordKey> = plan.list(Table::ProcessRole).map(|(key, _)| key).collect();
    let lanes: Vec<String> = roles.iter().map(|role| name(plan, *role, locale)).collect();
    let step = |record: &Record| LaneStep {
        what: marked_name(Table::ProcessStep, record, locale),
        lane: record.get(step::RESPONSIBLE).and_then(|role| roles.iter().position(|other| *other == role)),
        limit: limit_said(record).map(|said| said.render(formats)).unwrap_or_default(),
        sign: sign(record),
    };
    let stage = |(key, _)| LaneStage {
        name: name(plan, key, locale),
        steps: steps(plan, key).into_iter().map(|(_, record)| step(record)).collect(),
    };
    let stages: Vec<LaneStage> = plan.list(Table::ProcessStage).map(stage).collect();
    let signs = [Automation::Reminder, Automation::Automatic].map(|sign| sign.label().get(locale));
    let unassigned = texts::LANE_NONE.get(locale);
    let summary = summary(plan, formats);
    let named = |mut drawing: Drawing| {
        drawing.summary.clone_from(&summary);
        drawing
    };
    let bands = swim_lanes(&SwimLanes { lanes: &lanes, unassigned, stages: &stages, width, signs });
    bands.into_iter().map(|band| (named(band.drawing), band.numbers)).collect()
}

fn sign(step: &Record) -> Option<Sign> {
    match step.get(step::AUTOMATION)? {
        Automation::Manual => None,
        Automation::Reminder => Some(Sign::Reminder),
        Automation::Automatic => Some(Sign::Automatic),
    }
}

/// What the lanes show: the figures of the process in a row.
fn summary(plan: &Plan, formats: &dyn Formats) -> String {
    let said: Vec<String> = figures(plan).iter().map(|figure| figure.render(formats)).collect();
    said.join(" · ")
}

/// Every step with its number, in the order of the process.
fn numbered(plan: &Plan) -> Vec<(RecordKey, &Record)> {
    let stages = plan.list(Table::ProcessStage);
    stages.flat_map(|(stage, _)| steps(plan, stage)).map(|(key, record)| (key, record.as_ref())).collect()
}

/// The lanes as a page takes them.
pub fn pictures(plan: &Plan, formats: &dyn Formats) -> Vec<Picture> {
    lanes(plan, formats, PAGE)
}

/// The lanes, a picture for each band, with the steps in it; none while there is no step. They are drawn for a width, and
/// never narrower than for a page.
pub fn lanes(plan: &Plan, formats: &dyn Formats, width: f64) -> Vec<Picture> {
    let locale = formats.locale();
    let all = numbered(plan);
    if all.is_empty() {
        return Vec::new();
    }
    let head = [texts::COLUMN_NUMBER, step::WHAT.spec.label, step::RESPONSIBLE.spec.label, step::LIMIT.spec.label];
    let row = |number: &usize| {
        let (_, record) = all.get(number.checked_sub(1)?)?;
        let role = record.get(step::RESPONSIBLE).filter(|role| plan.get(*role).is_some());
        let role = role.map_or_else(|| texts::LANE_NONE.get(locale).to_owned(), |role| name(plan, role, locale));
        let limit = limit_said(record).map(|said| said.render(formats)).unwrap_or_default();
        Some(vec![number.to_string(), marked_name(Table::ProcessStep, record, locale), role, limit])
    };
    let bands = bands(plan, formats, width.max(PAGE));
    let count = bands.len();
    let picture = |(at, (drawing, numbers)): (usize, (Drawing, Vec<usize>))| Picture {
        title: title(at, count, locale),
        drawing,
        note: if at == 0 { texts::LANES_NOTE.get(locale).to_owned() } else { String::new() },
        legend: Some(Legend {
            head: head.map(|text| text.get(locale).to_owned()).to_vec(),
            rows: numbers.iter().filter_map(row).collect(),
        }),
    };
    bands.into_iter().enumerate().map(picture).collect()
}

/// The name of a band; which it is, where there are several.
fn title(at: usize, count: usize, locale: Locale) -> String {
    let name = texts::VIEW_LANES.get(locale);
    if count > 1 { format!("{name} {} / {count}", at + 1) } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, texts as words};
    use crate::i18n::PlainFormats;
    use crate::modules::process::spec::{role, stage};
    use crate::modules::testing::sample;
    use crate::modules::testing::{Draft, key};

    #[test]
    fn the_example_is_drawn_in_two_bands_with_every_step_in_either_language() {
        for (locale, title, row, lane) in [
            (Locale::En, "Swim lanes 1 / 2", ["6", "Check the trial on day 7", "Success", "8 working h"], "Operations"),
            (Locale::ZhCn, "泳道图 1 / 2", ["6", "试用第 7 天检查使用情况", "客服与售后", "8 工作小时"], "客服与售后"),
        ] {
            let pictures = pictures(&sample(locale), &PlainFormats(locale));
            assert_eq!((pictures.len(), pictures[0].title.as_str()), (2, title));
            let rows: Vec<_> = pictures.iter().flat_map(|picture| picture.legend.clone().unwrap().rows).collect();
            assert_eq!((rows.len(), rows[5].as_slice()), (12, row.map(str::to_owned).as_slice()));
            for picture in &pictures {
                assert_inside(&picture.drawing);
                assert!(words(&picture.drawing).iter().any(|text| text == lane));
                assert!(!picture.drawing.summary.is_empty());
            }
        }
    }

    #[test]
    fn a_step_that_nobody_does_is_drawn_and_a_process_without_steps_is_not() {
        let draft = Draft::new().add("process_stage:s", |record| record.with(stage::NAME, "Trial".to_owned()));
        assert!(pictures(&draft.plan, &PlainFormats(Locale::En)).is_empty());
        let draft = draft
            .add("process_role:r", |record| record.with(role::NAME, "Seller".to_owned()))
            .add("process_step:a", |record| {
                record.with(step::STAGE, key("process_stage:s")).with(step::WHAT, "Call".to_owned())
            });
        let picture = pictures(&draft.plan, &PlainFormats(Locale::En)).remove(0);
        assert!(words(&picture.drawing).contains(&"No role yet".to_owned()));
        assert_eq!(picture.legend.unwrap().rows, [["1", "Call", "No role yet", ""]]);
        assert_eq!(picture.title, "Swim lanes");
    }
}
