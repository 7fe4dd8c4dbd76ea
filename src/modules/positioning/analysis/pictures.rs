//! The map as a picture.

use crate::drawing::{Legend, MapAxis, MapPoint, Picture, PlaceMap, place_map};
use crate::i18n::Formats;
use crate::i18n::messages::plane;
use crate::model::{Plan, Record, Table};
use crate::modules::positioning::analysis::{ACROSS, Axis, Dot, UP, dots};
use crate::modules::positioning::texts;

/// The map with the names of its dots, once somebody has a place on it.
pub fn pictures(plan: &Plan, formats: &dyn Formats) -> Vec<Picture> {
    let locale = formats.locale();
    let placed: Vec<(Dot, [f64; 2])> =
        dots(plan).into_iter().filter_map(|dot| dot.place.map(|place| (dot, place))).collect();
    if placed.is_empty() {
        return Vec::new();
    }
    let nothing = Record::default();
    let map = plan.single(Table::Map).map_or(&nothing, |record| record);
    let name = |dot: &Dot| dot.name.render(formats);
    // The bounds of the places are 0 and 100.
    let point = |(dot, [x, y]): &(Dot, [f64; 2])| MapPoint {
        name: name(dot),
        x: x / 100.0,
        y: y / 100.0,
        own: dot.key.table == Table::Map,
    };
    let points: Vec<MapPoint> = placed.iter().map(point).collect();
    let labels = [ACROSS, UP].map(|axis| axis.label(plan));
    let [across, up] = labels.clone();
    let summary = texts::MAP_POINTS.with_count(points.len()).with("x", across).with("y", up).render(formats);
    let row = |(number, (dot, [x, y])): (usize, &(Dot, [f64; 2]))| {
        vec![number.to_string(), name(dot), formats.number(x.round()), formats.number(y.round())]
    };
    let head = ["#".to_owned(), plane::PLANE_NAME.get(locale).to_owned()];
    let axes = [ACROSS, UP].map(|axis| axis.name.spec.label.get(locale).to_owned());
    let drawing = place_map(&PlaceMap { across: named(map, ACROSS), up: named(map, UP), points: &points, summary });
    vec![Picture {
        title: texts::SECTION_MAP.get(locale).to_owned(),
        drawing,
        note: String::new(),
        legend: Some(Legend {
            head: head.into_iter().chain(axes).collect(),
            rows: (1..).zip(&placed).map(row).collect(),
        }),
    }]
}

fn named(map: &Record, axis: Axis) -> MapAxis<'_> {
    let [name, low, high] = [axis.name, axis.low, axis.high].map(|field| map.text(field).trim());
    MapAxis { name, low, high }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, texts as words};
    use crate::i18n::{Locale, PlainFormats};

    use crate::modules::testing::{Draft, sample};

    #[test]
    fn the_map_of_the_example_has_us_first_and_every_alternative_in_either_language() {
        for (locale, us, last) in
            [(Locale::En, "We", "Own page by a local developer"), (Locale::ZhCn, "我们", "找本地开发者自建")]
        {
            let plan = sample(locale);
            let pictures = pictures(&plan, &PlainFormats(locale));
            let legend = pictures[0].legend.as_ref().unwrap();
            assert_eq!(legend.rows[0], ["1", us, "88", "85"]);
            assert_eq!((legend.rows.len(), legend.rows[5][1].as_str()), (6, last));
            assert_inside(&pictures[0].drawing);
            assert!(words(&pictures[0].drawing).contains(&"6".to_owned()));
        }
    }

    #[test]
    fn without_a_place_there_is_no_picture() {
        let plan = Draft::new().add("competitor:c", |record| record).plan;
        assert!(pictures(&plan, &PlainFormats(Locale::En)).is_empty());
    }
}
