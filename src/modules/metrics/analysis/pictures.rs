//! The funnel, and each figure over time, as pictures.

use crate::drawing::{Drawing, FunnelRow, Legend, Picture, ValueChart, funnel_chart, value_chart};
use crate::i18n::messages::units;
use crate::i18n::{Formats, Message};
use crate::method::{name_of, named};
use crate::model::{Date, Number, Plan, Record, RecordKey, Table};
use crate::modules::discovery::analysis::reached_at;
use crate::modules::metrics::analysis::words::{amount, lever_line, target_line};
use crate::modules::metrics::analysis::{Calculator, StageCount, values};
use crate::modules::metrics::spec::{funnel_stage, kpi, kpi_value};
use crate::modules::metrics::texts;

/// One value is no course.
const FEWEST: usize = 2;

/// The funnel of a calculator whose figures are all there.
pub fn funnel_drawing(plan: &Plan, calculator: &Calculator, formats: &dyn Formats) -> Option<Drawing> {
    // What is due by today is not drawn, so that a print says the same on every day.
    let counts = calculator.counts(Date::MIN)?;
    let lever = calculator.lever().map(|(stage, _)| stage);
    let name = |row: &StageCount| name_of(plan, row.stage).render(formats);
    let row = |row: &StageCount| FunnelRow {
        name: name(row),
        said: said(row, formats),
        count: row.count as f64,
        rate: row.rate.map(|rate| formats.percent(rate.share())),
        marked: lever == Some(row.stage),
    };
    let (first, last) = (counts.first()?, counts.last()?);
    let summary = texts::FUNNEL_SUMMARY.with("first", name(first)).with("a", first.count);
    let summary = summary.with("last", name(last)).with("b", last.count).render(formats);
    Some(funnel_chart(&counts.iter().map(row).collect::<Vec<_>>(), summary))
}

/// The numbers of a stage, as short as they can be.
fn said(row: &StageCount, formats: &dyn Formats) -> String {
    let count = formats.number(row.count as f64);
    match row.week {
        Some(week) => format!("{count} · {}", units::UNIT_A_WEEK.with("n", week).render(formats)),
        None => count,
    }
}

/// A figure over time; none before it has two values with their days.
pub fn kpi_chart(plan: &Plan, key: RecordKey, formats: &dyn Formats) -> Option<Drawing> {
    let record = plan.get(key)?;
    let dated: Vec<(Date, f64)> =
        values(plan, key).into_iter().filter_map(|logged| Some((logged.on?, logged.value))).collect();
    let (day, newest) = dated.last().copied().filter(|_| dated.len() >= FEWEST)?;
    let say = |value: f64| amount(plan, record, value, formats);
    let line = |field, name: &'static str| record.get(field).map(|value: Number| (name, value.get()));
    let locale = formats.locale();
    let target = line(kpi::TARGET, kpi::TARGET.spec.label.get(locale));
    let name = named(record.text(kpi::NAME));
    let summary = texts::CHART_NEWEST.with("name", name).with("value", say(newest)).with("date", day);
    let summary = match target {
        Some((_, target)) => texts::CHART_TARGET.with("newest", summary).with("target", say(target)),
        None => summary,
    };
    let chart = ValueChart {
        values: &dated,
        target,
        alarm: line(kpi::ALARM, texts::CHART_ALARM.get(locale)),
        say: &say,
        day: &|day| formats.date(day),
        summary: summary.render(formats),
    };
    Some(value_chart(&chart))
}

/// The funnel, and the figures that have values.
pub fn pictures(plan: &Plan, formats: &dyn Formats) -> Vec<Picture> {
    let figures = plan.list(Table::Kpi).filter_map(|(key, record)| kpi_picture(plan, key, record, formats));
    funnel_picture(plan, formats).into_iter().chain(figures).collect()
}

fn funnel_picture(plan: &Plan, formats: &dyn Formats) -> Option<Picture> {
    let calculator = Calculator::of(plan);
    let counts = calculator.counts(Date::MIN)?;
    let number = |count: u64| formats.number(count as f64);
    let has_deals = counts.iter().any(|row| reached_at(plan, row.stage).is_some());
    let row = |row: &StageCount| {
        let rate = row.rate.map(|rate| formats.percent(rate.share())).unwrap_or_default();
        let name = name_of(plan, row.stage).render(formats);
        let deals = reached_at(plan, row.stage).map(|count| number(count as u64)).unwrap_or_default();
        let cells = [name, rate, number(row.count), row.week.map(number).unwrap_or_default()];
        cells.into_iter().chain(has_deals.then_some(deals)).collect()
    };
    let head = [funnel_stage::NAME.spec.label, funnel_stage::RATE.spec.label, texts::COLUMN_PERIOD, texts::COLUMN_WEEK];
    let head = head.into_iter().chain(has_deals.then_some(texts::COLUMN_DEALS));
    let lever = lever_line(plan, &calculator).map(|line| line.render(formats));
    let lines: Vec<String> = target_line(plan, &calculator, formats).into_iter().chain(lever).collect();
    Some(Picture {
        title: texts::SECTION_FUNNEL.get(formats.locale()).to_owned(),
        drawing: funnel_drawing(plan, &calculator, formats)?,
        note: lines.join(" · "),
        legend: Some(Legend { head: labels(head, formats), rows: counts.iter().map(row).collect() }),
    })
}

fn kpi_picture(plan: &Plan, key: RecordKey, record: &Record, formats: &dyn Formats) -> Option<Picture> {
    let drawing = kpi_chart(plan, key, formats)?;
    let row = |logged: crate::modules::metrics::analysis::Logged| {
        let note = plan.get(logged.key).map(|value| value.text(kpi_value::NOTE).trim().to_owned()).unwrap_or_default();
        let day = logged.on.map(|day| formats.date(day)).unwrap_or_default();
        vec![day, amount(plan, record, logged.value, formats), note]
    };
    let head = [kpi_value::ON.spec.label, kpi_value::VALUE.spec.label, kpi_value::NOTE.spec.label];
    Some(Picture {
        title: named(record.text(kpi::NAME)).render(formats),
        drawing,
        note: String::new(),
        legend: Some(Legend { head: labels(head, formats), rows: values(plan, key).into_iter().map(row).collect() }),
    })
}

fn labels(head: impl IntoIterator<Item = crate::i18n::Text>, formats: &dyn Formats) -> Vec<String> {
    head.into_iter().map(|label| Message::from(label).render(formats)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, texts as words};
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::testing::{Draft, day, key};
    use crate::modules::testing::{number, sample};

    #[test]
    fn the_example_has_its_funnel_and_the_two_figures_with_a_course() {
        for (locale, titles, first, rate) in [
            (
                Locale::En,
                ["Funnel calculator", "First talks per week", "Time to first booking"],
                "1114 · ≤ 22 a week",
                "▲ 30%",
            ),
            (Locale::ZhCn, ["漏斗计算器", "每周初次沟通次数", "首个预约用时"], "1114 · 每周 ≤22", "▲ 30%"),
        ] {
            let pictures = pictures(&sample(locale), &PlainFormats(locale));
            assert_eq!(pictures.iter().map(|picture| picture.title.as_str()).collect::<Vec<_>>(), titles);
            let said = words(&pictures[0].drawing);
            assert!(said.iter().any(|word| word == first) && said.iter().any(|word| word == rate), "{said:?}");
            let rows = &pictures[0].legend.as_ref().unwrap().rows;
            assert_eq!((rows.len(), rows[1][1..].to_vec()), (5, vec!["30%".to_owned(), "334".into(), "7".into()]));
            assert_eq!(rows[0][1], "", "the first stage has no rate");
            pictures.iter().for_each(|picture| assert_inside(&picture.drawing));
        }
    }

    #[test]
    fn a_chart_says_its_newest_value_and_target_and_its_table_every_value_with_its_note() {
        let pictures = pictures(&sample(Locale::En), &PlainFormats(Locale::En));
        assert_eq!(pictures[1].drawing.summary, "First talks per week: 5 on 2026-03-08; target 7");
        let rows = &pictures[1].legend.as_ref().unwrap().rows;
        assert_eq!(rows[1], ["2026-02-22", "3", "Dental fair, clinics busy"]);
        assert_eq!(pictures[2].drawing.summary, "Time to first booking: 2 days on 2026-03-08; target 2 days");
        assert!(words(&pictures[1].drawing).iter().any(|word| word == "Alarm 5"));
    }

    #[test]
    fn an_incomplete_funnel_and_a_single_value_are_no_pictures() {
        let draft = Draft::new()
            .add("funnel_stage:a", |record| record)
            .add("kpi:k", |record| record)
            .add("kpi_value:v", |record| {
                record
                    .with(kpi_value::KPI, key("kpi:k"))
                    .with(kpi_value::ON, day(0))
                    .with(kpi_value::VALUE, number(1.0))
            })
            .add("kpi_value:w", |record| record.with(kpi_value::KPI, key("kpi:k")).with(kpi_value::VALUE, number(2.0)));
        assert!(pictures(&draft.plan, &PlainFormats(Locale::En)).is_empty(), "one has no day");
        let two = draft.add("kpi_value:w", |record| {
            record.with(kpi_value::KPI, key("kpi:k")).with(kpi_value::ON, day(1)).with(kpi_value::VALUE, number(2.0))
        });
        let pictures = pictures(&two.plan, &PlainFormats(Locale::En));
        assert_eq!(pictures.len(), 1);
        assert_eq!(pictures[0].drawing.summary, "No text yet: 2 on 2026-03-10");
    }
}
