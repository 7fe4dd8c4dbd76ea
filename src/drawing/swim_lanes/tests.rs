use super::*;
use crate::drawing::testing::{assert_inside, boxes, overlaps, texts};
use crate::drawing::{Drawing, Role, Shape};

const WORDS: [&str; 6] = [
    "Add 22 fitting clinics a week to the list",
    "Go through the trial with the owner, in her figures, and write down what both sides have understood of them",
    "Sign",
    "用老板自己的数据回顾试用",
    "开通试用，录好椅位、班次和人员，并由护士长亲手做第一笔测试预约，当晚可用，第二天由客服与售后电话确认",
    "Donaudampfschifffahrtsgesellschaftskapitän",
];

/// Numbers that look like chance and are the same each time.
struct Seed(u64);

impl Seed {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

fn step(what: &str, lane: Option<usize>) -> LaneStep {
    LaneStep { what: what.to_owned(), lane, limit: "2 days".to_owned(), sign: None }
}

/// As wide as a page.
const PAGE: f64 = 760.0;

fn drawn(lanes: usize, stages: &[LaneStage]) -> Vec<LaneBand> {
    drawn_in(PAGE, lanes, stages)
}

fn drawn_in(width: f64, lanes: usize, stages: &[LaneStage]) -> Vec<LaneBand> {
    let lanes: Vec<String> =
        (0..lanes).map(|lane| format!("{} {lane}", ["Operations", "客服与售后"][lane % 2])).collect();
    let signs = ["With a reminder", "Automatic"];
    swim_lanes(&SwimLanes { lanes: &lanes, unassigned: "No role yet", stages, width, signs })
}

fn groups(drawing: &Drawing) -> Vec<&Vec<Shape>> {
    let mut groups = Vec::new();
    for shape in &drawing.shapes {
        if let Shape::Group { shapes, .. } = shape {
            groups.push(shapes);
        }
    }
    groups
}

/// What of a drawing is no group.
fn loose(drawing: &Drawing, keep: fn(&Shape) -> bool) -> Vec<Shape> {
    drawing.shapes.iter().filter(|shape| keep(shape)).cloned().collect()
}

/// Fails unless every box, text and way keeps off the others.
fn assert_clear(drawing: &Drawing) {
    assert_inside(drawing);
    let cards = groups(drawing);
    let frames: Vec<Shape> = cards.iter().map(|shapes| shapes[0].clone()).collect();
    assert!(!overlaps(&frames), "two boxes");
    for shapes in &cards {
        let (frame, inner) = (boxes(&shapes[..1])[0], &shapes[1..]);
        for [left, top, right, bottom] in boxes(inner) {
            let inside = left >= frame[0] && top >= frame[1] && right <= frame[2] && bottom <= frame[3];
            assert!(inside, "{inner:?} in {frame:?}");
        }
        let words: Vec<Shape> = inner.iter().filter(|shape| matches!(shape, Shape::Text { .. })).cloned().collect();
        assert!(!overlaps(&words), "{words:?}");
    }
    let words = loose(drawing, |shape| matches!(shape, Shape::Text { .. }));
    assert!(!overlaps(&[frames.clone(), words.clone()].concat()), "a name lies on a box or a name: {words:?}");
    let grounds = loose(drawing, |shape| matches!(shape, Shape::Rect { .. }));
    assert!(!overlaps(&grounds), "two cells");
    for way in boxes(&loose(drawing, |shape| matches!(shape, Shape::Line { .. }))) {
        for block in boxes(&[frames.clone(), words.clone()].concat()) {
            let apart = way[2] <= block[0] + 0.01
                || way[0] >= block[2] - 0.01
                || way[3] <= block[1] + 0.01
                || way[1] >= block[3] - 0.01;
            assert!(apart, "{way:?} through {block:?}");
        }
    }
}

fn seeded(seed: u64, lanes: usize, stages: usize) -> Vec<LaneStage> {
    let mut seed = Seed(seed);
    let stage = |_| LaneStage {
        name: WORDS[seed.below(WORDS.len())].to_owned(),
        steps: (0..seed.below(7))
            .map(|_| LaneStep {
                what: WORDS[seed.below(WORDS.len())].to_owned(),
                // One number behind the last lane: nobody.
                lane: Some(seed.below(lanes + 1)).filter(|lane| *lane < lanes),
                limit: ["", "1 day", "8 working hours", "14 天", "1,000,000 working hours at most"][seed.below(5)]
                    .to_owned(),
                sign: [None, Some(Sign::Reminder), Some(Sign::Automatic)][seed.below(3)],
            })
            .collect(),
    };
    (0..stages).map(stage).collect()
}

#[test]
fn nothing_lies_on_anything_for_any_number_of_stages_and_roles() {
    for lanes in 1..=8 {
        for stages in 1..=12 {
            for round in 0..4 {
                let stages = seeded(round * 1000 + lanes as u64 * 100 + stages as u64, lanes, stages);
                let bands = drawn(lanes, &stages);
                bands.iter().for_each(|band| assert_clear(&band.drawing));
                let count = stages.iter().map(|stage| stage.steps.len()).sum::<usize>();
                let numbers: Vec<usize> = bands.iter().flat_map(|band| band.numbers.clone()).collect();
                assert_eq!(numbers, (1..=count).collect::<Vec<_>>(), "each step once and in order");
                let cards: usize = bands.iter().map(|band| groups(&band.drawing).len()).sum();
                assert_eq!(cards, count);
            }
        }
    }
}

#[test]
fn without_stages_there_is_no_band_and_a_stage_without_steps_has_its_name() {
    assert!(drawn(2, &[]).is_empty());
    let bands = drawn(2, &[LaneStage { name: "Find".to_owned(), steps: Vec::new() }]);
    assert_eq!(texts(&bands[0].drawing), ["Find", "Operations 0", "客服与售后 1"]);
    assert_clear(&bands[0].drawing);
}

/// Lines that show a hand-over.
fn handovers(drawing: &Drawing) -> usize {
    drawing.shapes.iter().filter(|shape| matches!(shape, Shape::Line { role: Role::Mark, .. })).count()
}

#[test]
fn steps_of_one_role_stand_below_each_other_and_time_runs_to_the_right() {
    let steps = vec![step("a", Some(0)), step("b", Some(0)), step("c", Some(1)), step("d", Some(0))];
    let bands = drawn(2, &[LaneStage { name: "Trial".to_owned(), steps }]);
    let drawing = &bands[0].drawing;
    let frames: Vec<[f64; 4]> = groups(drawing).iter().map(|shapes| boxes(&shapes[..1])[0]).collect();
    assert!((frames[0][0] - frames[1][0]).abs() < 1e-9 && frames[1][1] > frames[0][3], "b stands below a");
    assert!(frames[2][0] > frames[1][2] && frames[2][1] > frames[1][3], "c is further on, in the lane below");
    assert!(frames[3][0] > frames[2][2] && (frames[3][1] - frames[0][1]).abs() < 1e-9, "d is back in the first lane");
    // Over two corners each: three lines.
    assert_eq!(handovers(drawing), 6);
    assert_eq!(texts(drawing).iter().filter(|text| *text == "2 days").count(), 4);
}

#[test]
fn what_nobody_does_stands_in_a_lane_of_its_own_and_is_no_hand_over() {
    let steps = vec![step("a", Some(0)), step("b", None), step("c", Some(7))];
    let bands = drawn(1, &[LaneStage { name: "Trial".to_owned(), steps }]);
    assert!(texts(&bands[0].drawing).contains(&"No role yet".to_owned()));
    assert_eq!(handovers(&bands[0].drawing), 0);
    assert!(
        !texts(&drawn(1, &[LaneStage { name: "T".to_owned(), steps: vec![step("a", Some(0))] }])[0].drawing)
            .contains(&"No role yet".to_owned())
    );
}

#[test]
fn what_does_not_fit_goes_on_below_whole_stages_together() {
    let stage = |name: &str, lanes: &[usize]| LaneStage {
        name: name.to_owned(),
        steps: lanes.iter().map(|lane| step("a", Some(*lane))).collect(),
    };
    let bands = drawn(2, &[stage("One", &[0, 1]), stage("Two", &[0, 1, 0, 1]), stage("Three", &[0, 1, 0, 1, 0, 1])]);
    let heads: Vec<String> = bands.iter().map(|band| texts(&band.drawing)[0].clone()).collect();
    assert_eq!(heads, ["One", "Two", "Three", "Three"]);
    // The way out of the first band and the way into the next are one hand-over in two pieces.
    assert_eq!((handovers(&bands[0].drawing), handovers(&bands[3].drawing)), (3 + 1, 1));
    let chain = drawn(1, &[stage("One", &[0]), stage("Two", &[0])]);
    assert_eq!(handovers(&chain[0].drawing), 0, "the same role goes on");
    assert!(chain[0].drawing.shapes.iter().any(|shape| matches!(shape, Shape::Line { role: Role::Axis, .. })));
}

#[test]
fn more_room_makes_fewer_bands_and_a_name_is_never_cut_to_its_beginning() {
    let stage =
        |name: &str| LaneStage { name: name.to_owned(), steps: [0, 1].map(|lane| step("a", Some(lane))).to_vec() };
    let stages = ["Demonstration or trial", "Offer and negotiation", "Delivery and first visit"].map(stage);
    let bands = |width| drawn_in(width, 2, &stages).len();
    assert_eq!((bands(PAGE), bands(1_060.0)), (2, 1));
    for width in [PAGE, 900.0, 1_060.0, 1_400.0] {
        for band in drawn_in(width, 4, &stages) {
            assert_clear(&band.drawing);
            assert!((band.drawing.width - width).abs() < 1e-9);
            let cut: Vec<_> = texts(&band.drawing).into_iter().filter(|text| text.contains('…')).collect();
            assert_eq!(cut, [""; 0]);
        }
    }
}
