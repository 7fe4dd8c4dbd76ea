//! Dots, distances and the names of the axes.

use super::*;
use crate::i18n::{Locale, PlainFormats};
use crate::modules::testing::{Draft, key, number};

/// We at the first place, an alternative named by its number at each of the others.
fn draft(us: (f64, f64), them: &[(f64, f64)]) -> Draft {
    let draft =
        Draft::new().single(Table::Map, |record| record.with(axes::US_X, number(us.0)).with(axes::US_Y, number(us.1)));
    them.iter().enumerate().fold(draft, |draft, (at, (x, y))| {
        draft.add(&format!("competitor:c-{at}"), |record| {
            let record = record.with(competitor::NAME, format!(" Rival {at} "));
            record.with(competitor::MAP_X, number(*x)).with(competitor::MAP_Y, number(*y))
        })
    })
}

fn crowded(us: (f64, f64), them: &[(f64, f64)]) -> Vec<RecordKey> {
    crowding(&draft(us, them).plan).into_iter().map(|dot| dot.key).collect()
}

fn label(axis: &Axis, fill: impl FnOnce(Record) -> Record, locale: Locale) -> String {
    axis.label(&Draft::new().single(Table::Map, fill).plan).render(&PlainFormats(locale))
}

#[test]
fn dots_are_ours_and_then_the_others_with_the_fields_that_hold_them() {
    let plan = draft((88.0, 85.0), &[(95.0, 30.0), (0.0, 100.0)])
        .add("competitor:nameless", |record| {
            record.with(competitor::MAP_X, number(1.5)).with(competitor::MAP_Y, number(2.0))
        })
        .plan;
    let spoken = |locale| {
        let names = dots(&plan).into_iter().map(|dot| dot.name.render(&PlainFormats(locale)));
        names.collect::<Vec<_>>()
    };
    assert_eq!(spoken(Locale::En), ["We", "Rival 0", "Rival 1", "No text yet"]);
    assert_eq!(spoken(Locale::ZhCn), ["我们", "Rival 0", "Rival 1", "尚未填写"]);
    let places: Vec<_> = dots(&plan).into_iter().map(|dot| (dot.key, dot.place.unwrap())).collect();
    let expected = [
        (key("map:single"), [88.0, 85.0]),
        (key("competitor:c-0"), [95.0, 30.0]),
        (key("competitor:c-1"), [0.0, 100.0]),
        (key("competitor:nameless"), [1.5, 2.0]),
    ];
    assert_eq!(places, expected);
    for dot in dots(&plan) {
        let record = plan.get(dot.key).unwrap();
        let held = dot.fields.map(|field| record.value(field).cloned());
        assert_eq!(held, dot.place.unwrap().map(|place| Some(crate::model::Value::Number(number(place)))));
    }
}

#[test]
fn half_a_place_is_none() {
    let plan = draft((1.0, 1.0), &[(2.0, 2.0)])
        .single(Table::Map, |_| Record::default().with(axes::US_X, number(5.0)))
        .add("competitor:half", |record| record.with(competitor::MAP_Y, number(3.0)))
        .add("competitor:none", |record| record)
        .plan;
    let placed: Vec<_> = dots(&plan).into_iter().map(|dot| dot.place).collect();
    assert_eq!(placed, [None, Some([2.0, 2.0]), None, None]);
    assert_eq!(dots(&Draft::new().plan).into_iter().map(|dot| dot.place).collect::<Vec<_>>(), [None]);
}

#[test]
fn a_distance_is_that_of_a_ruler() {
    for (one, other, expected) in [
        ([88.0, 85.0], [82.0, 77.0], 10.0),
        ([0.0, 0.0], [3.0, 4.0], 5.0),
        ([50.0, 50.0], [50.0, 50.0], 0.0),
        ([0.0, 100.0], [100.0, 0.0], 20_000.0_f64.sqrt()),
        ([7.5, 0.0], [0.0, 0.0], 7.5),
    ] {
        for apart in [distance(one, other), distance(other, one)] {
            assert!((apart - expected).abs() < 1e-9, "{one:?} {other:?}");
        }
    }
}

#[test]
fn nearer_than_ten_is_one_place_and_ten_is_not() {
    assert_eq!(crowded((88.0, 85.0), &[(82.0, 77.0), (98.0, 85.0), (88.0, 75.0)]), []);
    let near = [(82.0, 77.1), (97.9, 85.0), (88.0, 75.01), (88.0, 85.0)];
    let expected = ["competitor:c-0", "competitor:c-1", "competitor:c-2", "competitor:c-3"].map(key);
    assert_eq!(crowded((88.0, 85.0), &near), expected);
    // Two alternatives at one place crowd each other, not us.
    assert_eq!(crowded((0.0, 0.0), &[(50.0, 50.0), (50.0, 50.0)]), []);
}

#[test]
fn nobody_crowds_a_place_that_we_do_not_have() {
    let plan = draft((50.0, 50.0), &[(50.0, 50.0)]).single(Table::Map, |_| Record::default()).plan;
    assert!(crowding(&plan).is_empty());
}

#[test]
fn an_axis_says_its_name_and_its_ends() {
    let example = |locale, axis: &Axis| {
        let map = crate::modules::testing::told(crate::method::Story::Clinic, locale)
            .examples(crate::modules::Module::Positioning, crate::modules::testing::day(0));
        let (_, map) = map.into_iter().find(|(key, _)| key.table == Table::Map).unwrap();
        label(axis, |_| map, locale)
    };
    assert_eq!(example(Locale::En, &ACROSS), "Time to start: Months of project ↔ One day");
    assert_eq!(example(Locale::ZhCn, &ACROSS), "上线速度：数月项目 ↔ 一天上线");
    assert_eq!(example(Locale::En, &UP), "Fit for clinics: Any kind of shop ↔ Clinic with 2–10 chairs");
    assert_eq!(example(Locale::ZhCn, &UP), "与诊所的契合度：什么店都行 ↔ 2～10 椅诊所");
}

#[test]
fn an_axis_that_is_half_written_says_what_is_there() {
    let name = |record: Record| record.with(axes::X_NAME, " Effort ".to_owned());
    let high = |record: Record| record.with(axes::X_HIGH, "One day".to_owned());
    let blank = |record: Record| record.with(axes::X_LOW, " ".to_owned());
    assert_eq!(label(&ACROSS, name, Locale::En), "Effort");
    assert_eq!(label(&ACROSS, high, Locale::En), "… ↔ One day");
    assert_eq!(label(&ACROSS, |record| name(high(blank(record))), Locale::ZhCn), "Effort：…… ↔ One day");
    assert_eq!(label(&ACROSS, blank, Locale::En), "Axis 1 (across)");
    assert_eq!(UP.label(&Draft::new().plan).render(&PlainFormats(Locale::ZhCn)), "纵轴");
}

#[test]
fn both_ends_of_both_axes_are_there() {
    let ids: Vec<_> = ends().map(|end| end.spec.id).collect();
    assert_eq!(ids, ["x_low", "x_high", "y_low", "y_high"]);
}
