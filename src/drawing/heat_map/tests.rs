use super::*;
use crate::drawing::testing::{assert_inside, boxes, overlaps, texts};

fn words(levels: usize, word: &str) -> Vec<String> {
    vec![word.to_owned(); levels]
}

fn map(levels: usize, word: &str, marks: &[HeatMark]) -> Drawing {
    let levels = words(levels, word);
    // From the second diagonal on more is at stake than is carried.
    let field = |sum: usize| HeatField { role: Role::Low, word, above: sum > levels.len() - 1 };
    let row = |row: usize| (0..levels.len()).map(|column| field(column + row)).collect();
    let fields: Vec<Vec<HeatField>> = (0..levels.len()).map(row).collect();
    let scale = |name| HeatScale { name, levels: &levels };
    let summary = "Map".to_owned();
    heat_map(&HeatMap { across: scale("Impact"), up: scale("Likelihood"), fields: &fields, marks, summary })
}

fn mark(number: usize, now: (usize, usize), then: (usize, usize)) -> HeatMark {
    HeatMark { number, name: format!("Risk {number}"), now: Some(now), then: Some(then) }
}

fn grounds(drawing: &Drawing) -> Vec<Shape> {
    let ground = |shape: &Shape| match shape {
        Shape::Group { shapes, .. } => shapes.first().cloned(),
        _ => None,
    };
    drawing.shapes.iter().filter_map(ground).collect()
}

#[test]
fn any_number_of_signs_keeps_apart_and_inside_with_words_of_any_length() {
    for levels in [3, 5] {
        for word in ["Low", "Almost certain to happen in this very month", "几乎必然会在本月发生的事", ""] {
            for count in [0, 1, 4, 9, 10, 40, 1200] {
                let place = |number: usize| (number % levels, number / levels % levels);
                let marks: Vec<_> =
                    (0..count).map(|number| mark(number + 1, place(number), place(number * 7 + 3))).collect();
                let drawing = map(levels, word, &marks);
                assert_inside(&drawing);
                assert!(!overlaps(&grounds(&drawing)), "{count} in {levels}");
                let is_text = |shape: &&Shape| matches!(shape, Shape::Text { .. });
                let said: Vec<Shape> = drawing.shapes.iter().filter(is_text).cloned().collect();
                assert!(!overlaps(&[said, grounds(&drawing)].concat()), "{count} in {levels} with {word}");
            }
        }
    }
}

#[test]
fn right_and_up_is_more_and_an_arrow_leads_from_the_circle_to_the_square() {
    let drawing = map(5, "w", &[mark(7, (0, 0), (4, 3))]);
    let [circle, square] = grounds(&drawing).try_into().unwrap();
    assert!(matches!((&circle, &square), (Shape::Circle { .. }, Shape::Rect { .. })));
    let [from, to] = [circle, square].map(|shape| boxes(&[shape])[0]);
    assert!((to[0] - from[0] - 4.0 * SIDE).abs() < 1.0 && (from[1] - to[1] - 3.0 * SIDE).abs() < 1.0);
    let arrow = drawing.shapes.iter().find_map(|shape| match shape {
        Shape::Line { from, to, role: Role::Axis } => Some((*from, *to)),
        _ => None,
    });
    let (start, end) = arrow.unwrap();
    assert!(start.x > from[0] && end.x < to[0] + 1.0 && end.y > to[3]);
    assert_eq!(texts(&drawing).iter().filter(|text| *text == "7").count(), 2);
}

#[test]
fn what_stays_where_it_is_has_one_sign_and_no_arrow() {
    let still = map(5, "w", &[mark(1, (2, 2), (2, 2))]);
    assert_eq!(grounds(&still).len(), 1);
    assert!(!still.shapes.iter().any(|shape| matches!(shape, Shape::Line { role: Role::Axis, .. })));
    let unrated = HeatMark { now: None, then: None, ..mark(1, (0, 0), (0, 0)) };
    assert!(grounds(&map(5, "w", &[unrated])).is_empty());
}

#[test]
fn a_line_runs_between_what_is_carried_and_what_is_not() {
    let lines = |drawing: &Drawing| drawing.shapes.iter().filter(|shape| matches!(shape, Shape::Line { .. })).count();
    // A stair over the diagonal: two edges at each of its fields but the last.
    assert_eq!([lines(&map(5, "w", &[])), lines(&map(3, "w", &[]))], [8, 4]);
}

#[test]
fn signs_that_do_not_fit_are_counted() {
    let marks: Vec<_> = (1..=12).map(|number| mark(number, (1, 1), (1, 1))).collect();
    let said = texts(&map(3, "w", &marks));
    assert!(said.contains(&"8".to_owned()) && said.contains(&"+4".to_owned()) && !said.contains(&"9".to_owned()));
}
