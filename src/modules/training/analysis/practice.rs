//! Scores of a lesson, and what they say of the competency matrix.

use crate::engine::{Command, Patch, apply};
use crate::i18n::Formats;
use crate::method::{blank, name};
use crate::model::{Choice, Date, IdSource, Plan, Record, RecordKey, Table, Value};
use crate::modules::training::analysis::matrix::{ALONE, cells, competence};
use crate::modules::training::spec::{Competence, practice, rating, score_point, topic};
use crate::modules::training::texts;

/// A skill is judged by so many points or more: one alone says there or not, and nothing of how well.
const LEAST_POINTS: usize = 2;

/// What the last score of a person says of a skill, where the matrix says something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raised {
    /// The skill.
    pub skill: RecordKey,
    /// The person.
    pub person: RecordKey,
    /// The level in the matrix; none while nobody has rated it.
    pub from: Option<u8>,
    /// The level that the score stands for.
    pub to: u8,
    /// How many points were there.
    pub met: usize,
    /// Of how many.
    pub points: usize,
    /// The rating in the matrix, where there is one.
    rating: Option<RecordKey>,
    /// When it was seen.
    on: Option<Date>,
}

/// The points of a lesson that say something, in their order.
pub fn points_of(plan: &Plan, lesson: RecordKey) -> Vec<RecordKey> {
    let parts = plan.parts(lesson).into_iter().filter(|(key, _)| key.table == Table::ScorePoint);
    parts.filter(|(_, record)| !blank(record.text(score_point::TEXT))).map(|(key, _)| key).collect()
}

/// The scored practices of a lesson in their order.
pub fn practices_of(plan: &Plan, lesson: RecordKey) -> Vec<RecordKey> {
    let parts = plan.parts(lesson).into_iter().filter(|(key, _)| key.table == Table::Practice);
    parts.map(|(key, _)| key).collect()
}

/// Who may be scored: those who take part, else all people of the plan.
pub fn players_of(plan: &Plan, lesson: RecordKey) -> Vec<RecordKey> {
    let audience = plan.get(lesson).map(|record| record.links(topic::AUDIENCE).to_vec()).unwrap_or_default();
    if audience.is_empty() { plan.list(Table::Person).map(|(key, _)| key).collect() } else { audience }
}

/// How many of some points were there in a practice; none while one of them is not scored.
fn met(practice: &Record, points: &[RecordKey]) -> Option<usize> {
    let marks = practice.get(practice::MARKS).unwrap_or_default();
    points.iter().map(|point| marks.of(*point).map(usize::from)).sum()
}

/// How many of the scored points were there in a practice.
pub fn sum_of(practice: &Record, points: &[RecordKey]) -> usize {
    let marks = practice.get(practice::MARKS).unwrap_or_default();
    points.iter().filter_map(|point| marks.of(*point)).map(usize::from).sum()
}

/// The skill that a point counts for: its own, else the only one of its lesson.
pub(super) fn skill_of(lesson: &Record, point: &Record) -> Option<RecordKey> {
    let only = || match lesson.links(topic::SKILLS) {
        [only] => Some(*only),
        _ => None,
    };
    point.get(score_point::SKILL).or_else(only)
}

/// The level that so many of so many points stand for. Nobody is seen to teach in a practice.
fn level_of(met: usize, points: usize) -> u8 {
    if met == points {
        ALONE
    } else if 2 * met >= points {
        ALONE - 1
    } else {
        ALONE - 2
    }
}

/// What the last scores of a lesson say else than the matrix, person by person.
pub fn raised(plan: &Plan, lesson: RecordKey) -> Vec<Raised> {
    let Some(record) = plan.get(lesson) else { return Vec::new() };
    let mut skills: Vec<(RecordKey, Vec<RecordKey>)> = Vec::new();
    for point in points_of(plan, lesson) {
        let skill =
            plan.get(point).and_then(|point| skill_of(record, point)).filter(|skill| plan.get(*skill).is_some());
        let Some(skill) = skill else { continue };
        match skills.iter_mut().find(|(other, _)| *other == skill) {
            Some((_, points)) => points.push(point),
            None => skills.push((skill, vec![point])),
        }
    }
    skills.retain(|(_, points)| points.len() >= LEAST_POINTS);
    let cells = cells(plan);
    let mut raised = Vec::new();
    for (person, practice) in last_of_each(plan, lesson) {
        for (skill, points) in &skills {
            let Some(met) = met(practice, points) else { continue };
            let cell = cells.iter().find(|cell| (cell.person, cell.skill) == (person, *skill));
            let (from, to) = (cell.and_then(|cell| cell.actual), level_of(met, points.len()));
            // Who teaches can do more than a practice shows.
            if from == Some(to) || to == ALONE && from > Some(ALONE) {
                continue;
            }
            let (rating, on) = (cell.map(|cell| cell.rating), practice.get(practice::ON));
            raised.push(Raised { skill: *skill, person, from, to, met, points: points.len(), rating, on });
        }
    }
    raised
}

/// The last practice of each person who is there, in the order of the first ones.
fn last_of_each(plan: &Plan, lesson: RecordKey) -> Vec<(RecordKey, &Record)> {
    let mut last: Vec<(RecordKey, &Record)> = Vec::new();
    for practice in practices_of(plan, lesson).into_iter().filter_map(|key| plan.get(key)) {
        let Some(person) = practice.get(practice::PERSON).filter(|person| plan.get(*person).is_some()) else {
            continue;
        };
        match last.iter_mut().find(|(other, _)| *other == person) {
            Some((_, before)) if before.get(practice::ON) <= practice.get(practice::ON) => *before = practice,
            Some(_) => {}
            None => last.push((person, practice)),
        }
    }
    last
}

/// Writes what the scores of a lesson say into the matrix, as one step. What stood there as evidence stays behind the
/// new one.
pub fn take_over(plan: &Plan, lesson: RecordKey, formats: &dyn Formats, ids: &mut IdSource) -> Patch {
    let mut draft = plan.clone();
    let mut patch = Patch::default();
    for found in raised(plan, lesson) {
        let Some(level) = competence(found.to) else { continue };
        let step = command(plan, lesson, found, level, formats).patch(&draft, ids);
        apply(&mut draft, &step);
        patch = patch.squash(step);
    }
    patch
}

fn command(plan: &Plan, lesson: RecordKey, found: Raised, level: Competence, formats: &dyn Formats) -> Command {
    let evidence = texts::SEEN_IN_PRACTICE.with("lesson", name(plan, lesson, formats.locale()));
    let evidence = evidence.with("met", found.met).with("points", found.points).render(formats);
    let before = found.rating.and_then(|rating| plan.get(rating)?.written(rating::SEEN_IN.spec));
    let evidence = before.map_or(evidence.clone(), |before| format!("{evidence} · {before}"));
    match found.rating {
        Some(key) => {
            let dated = found.on.map(|on| (rating::RATED_ON.spec, Some(Value::Date(on))));
            let values = [
                (rating::ACTUAL.spec, Some(Value::Choice(level.code()))),
                (rating::SEEN_IN.spec, Some(Value::Text(evidence))),
            ];
            Command::Fill { key, values: values.into_iter().chain(dated).collect() }
        }
        None => {
            let mut record = Record::default().with(rating::PERSON, found.person).with(rating::SKILL, found.skill);
            record = record.with(rating::ACTUAL, level).with(rating::SEEN_IN, evidence);
            if let Some(on) = found.on {
                record.set(rating::RATED_ON, on);
            }
            Command::Add { table: Table::Rating, records: vec![record] }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::Ratings;
    use crate::modules::testing::{Draft, day, key};
    use crate::modules::training::spec::skill;

    /// A lesson with points, each for a skill or for none, and the skills that the lesson names.
    fn lesson(skills: &[&str], points: &[Option<&str>]) -> Draft {
        let skill_key = |skill: &str| key(&format!("skill:{skill}"));
        let named = skills.iter().map(|skill| skill_key(skill)).collect::<Vec<_>>();
        let draft = ["talk", "demo"].into_iter().fold(Draft::new(), |draft, id| {
            draft.add(&format!("skill:{id}"), |record| record.with(skill::NAME, id.to_owned()))
        });
        let draft = draft
            .add("person:chen", |record| record)
            .add("topic:t", |record| record.with(topic::TITLE, "Role-play".to_owned()).with(topic::SKILLS, named));
        points.iter().enumerate().fold(draft, |draft, (at, skill)| {
            draft.add(&format!("score_point:p{at}"), |record| {
                let record = record.with(score_point::TOPIC, key("topic:t")).with(score_point::TEXT, format!("P{at}"));
                skill.map_or(record.clone(), |skill| record.with(score_point::SKILL, skill_key(skill)))
            })
        })
    }

    fn practised(draft: Draft, id: &str, on: i64, marks: &[Option<u8>]) -> Draft {
        let marks: Ratings = marks
            .iter()
            .enumerate()
            .filter_map(|(at, mark)| Some((key(&format!("score_point:p{at}")), (*mark)?)))
            .collect();
        draft.add(&format!("practice:{id}"), |record| {
            let record = record.with(practice::TOPIC, key("topic:t")).with(practice::PERSON, key("person:chen"));
            record.with(practice::ON, day(on)).with(practice::MARKS, marks)
        })
    }

    fn rated(draft: Draft, skill: &str, actual: Competence) -> Draft {
        draft.add("rating:r", |record| {
            let record =
                record.with(rating::PERSON, key("person:chen")).with(rating::SKILL, key(&format!("skill:{skill}")));
            record.with(rating::ACTUAL, actual).with(rating::SEEN_IN, "Three talks".to_owned())
        })
    }

    /// What the matrix would become: skill, from, to.
    fn steps(draft: &Draft) -> Vec<(&'static str, Option<u8>, u8)> {
        let skill = |found: &Raised| if found.skill == key("skill:talk") { "talk" } else { "demo" };
        raised(&draft.plan, key("topic:t")).iter().map(|found| (skill(found), found.from, found.to)).collect()
    }

    #[test]
    fn all_points_are_alone_half_of_them_with_help_and_fewer_know_it() {
        for (marks, level) in [([1, 1, 1, 1], 3), ([1, 1, 0, 0], 2), ([1, 0, 0, 0], 1), ([0, 0, 0, 0], 1)] {
            let draft = practised(lesson(&["talk"], &[None; 4]), "a", 0, &marks.map(Some));
            assert_eq!(steps(&draft), [("talk", None, level)], "{marks:?}");
        }
    }

    #[test]
    fn what_is_not_scored_whole_or_by_one_point_alone_says_nothing() {
        assert_eq!(steps(&practised(lesson(&["talk"], &[None; 2]), "a", 0, &[Some(1), None])), []);
        assert_eq!(steps(&practised(lesson(&["talk"], &[None]), "a", 0, &[Some(1)])), []);
        assert_eq!(steps(&practised(lesson(&["talk", "demo"], &[None; 2]), "a", 0, &[Some(1); 2])), [], "which skill?");
        assert_eq!(steps(&lesson(&["talk"], &[None; 2])), []);
    }

    #[test]
    fn each_point_counts_for_its_skill_and_the_last_practice_counts() {
        let points = [Some("demo"), Some("demo"), None, None];
        let draft = practised(lesson(&["talk"], &points), "new", 9, &[Some(1), Some(1), Some(0), Some(1)]);
        let draft = practised(draft, "old", 2, &[Some(0); 4]);
        assert_eq!(steps(&draft), [("demo", None, 3), ("talk", None, 2)]);
    }

    #[test]
    fn a_level_that_says_the_same_stays_and_so_does_who_teaches() {
        let all = || practised(lesson(&["talk"], &[None; 2]), "a", 0, &[Some(1); 2]);
        assert_eq!(steps(&rated(all(), "talk", Competence::WithHelp)), [("talk", Some(2), 3)]);
        assert_eq!(steps(&rated(all(), "talk", Competence::Alone)), []);
        assert_eq!(steps(&rated(all(), "talk", Competence::Teaches)), []);
        let half = || practised(lesson(&["talk"], &[None; 2]), "a", 0, &[Some(1), Some(0)]);
        assert_eq!(
            steps(&rated(half(), "talk", Competence::Teaches)),
            [("talk", Some(4), 2)],
            "it is shown, not hidden"
        );
    }

    #[test]
    fn scores_are_taken_over_in_one_step_with_their_evidence_and_nothing_typed_is_lost() {
        let points = [Some("demo"), Some("demo"), None, None];
        let draft = practised(lesson(&["talk"], &points), "a", 9, &[Some(1); 4]);
        let draft = rated(draft, "talk", Competence::WithHelp);
        let mut plan = draft.plan;
        let before = plan.clone();
        for (locale, evidence) in [
            (Locale::ZhCn, "“Role-play”2 项做到 2 项 · Three talks"),
            (Locale::En, "“Role-play”, 2 of 2 · Three talks"),
        ] {
            let patch = take_over(&before, key("topic:t"), &PlainFormats(locale), &mut IdSource::new(1));
            assert_eq!(patch.changes.len(), 2);
            plan = before.clone();
            apply(&mut plan, &patch);
            let rating = plan.get(key("rating:r")).unwrap();
            assert_eq!(rating.text(rating::SEEN_IN), evidence);
            assert_eq!(
                (rating.get(rating::ACTUAL), rating.get(rating::RATED_ON)),
                (Some(Competence::Alone), Some(day(9)))
            );
            let new = plan.list(Table::Rating).find(|(other, _)| *other != key("rating:r")).unwrap().1;
            assert_eq!(
                (new.get(rating::SKILL), new.get(rating::ACTUAL)),
                (Some(key("skill:demo")), Some(Competence::Alone))
            );
            assert!(raised(&plan, key("topic:t")).is_empty(), "nothing is left to take over");
            apply(&mut plan, &patch.invert());
            assert_eq!(plan, before);
        }
    }
}
