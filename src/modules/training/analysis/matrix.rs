//! The competency matrix: what each person can and needs, where the gaps are, and what closes them.

use crate::model::{Choice, Plan, Record, RecordKey, Table};
use crate::modules::training::spec::{Competence, TopicStatus, rating, topic};

/// From this level on a person does it alone.
pub const ALONE: u8 = 3;

/// A gap from which a person cannot do the step alone.
pub const LARGE_GAP: u8 = 2;

/// What one person can and needs in one skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The rating.
    pub rating: RecordKey,
    /// Whom it is about.
    pub person: RecordKey,
    /// The skill.
    pub skill: RecordKey,
    /// What the role needs, 0 to 4.
    pub wanted: Option<u8>,
    /// What the person can, 0 to 4.
    pub actual: Option<u8>,
}

/// A cell that falls short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The cell.
    pub cell: Cell,
    /// How much it falls short, 1 to 4.
    pub size: u8,
    /// The first topic that closes it.
    pub topic: Option<RecordKey>,
}

impl Cell {
    /// How much it falls short: 1 to 4; none where nothing is missing, or one of the two is not said.
    pub fn gap(&self) -> Option<u8> {
        self.wanted?.checked_sub(self.actual?).filter(|gap| *gap > 0)
    }
}

/// The level of a word, 0 to 4.
pub fn level(competence: Competence) -> u8 {
    match competence {
        Competence::NotMet => 0,
        Competence::Knows => 1,
        Competence::WithHelp => 2,
        Competence::Alone => 3,
        Competence::Teaches => 4,
    }
}

/// The word of a level; none above 4.
pub fn competence(level: u8) -> Option<Competence> {
    Competence::ALL.iter().copied().find(|competence| self::level(*competence) == level)
}

/// Every cell that is rated, in the order of the ratings. Of two ratings of one person in one skill, which two tabs may
/// have made, the first counts.
pub fn cells(plan: &Plan) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    for (key, record) in plan.list(Table::Rating) {
        let Some((person, skill)) = record.get(rating::PERSON).zip(record.get(rating::SKILL)) else { continue };
        if !cells.iter().any(|cell| (cell.person, cell.skill) == (person, skill)) {
            let read = |field| record.get(field).map(level);
            cells.push(Cell { rating: key, person, skill, wanted: read(rating::WANTED), actual: read(rating::ACTUAL) });
        }
    }
    cells
}

/// The cells that fall short, the largest gap first.
pub fn gaps(plan: &Plan) -> Vec<Gap> {
    let gap = |cell: Cell| Some(Gap { cell, size: cell.gap()?, topic: closing(plan, cell) });
    let mut gaps: Vec<Gap> = cells(plan).into_iter().filter_map(gap).collect();
    crate::model::sort_by_key(&mut gaps, |gap| std::cmp::Reverse(gap.size));
    gaps
}

/// The first topic that raises the skill of a cell for its person: one that is more than an idea.
pub fn closing(plan: &Plan, cell: Cell) -> Option<RecordKey> {
    let closes = |record: &Record| {
        is_on(record)
            && record.links(topic::SKILLS).contains(&cell.skill)
            && record.links(topic::AUDIENCE).contains(&cell.person)
    };
    plan.list(Table::Topic).find(|(_, record)| closes(record)).map(|(key, _)| key)
}

/// Whether a topic is planned, running or done.
pub fn is_on(topic: &Record) -> bool {
    matches!(topic.get(topic::STATUS), Some(TopicStatus::Planned | TopicStatus::Running | TopicStatus::Done))
}

/// The skills that two or more are rated in and only one person does alone, with that person.
pub fn without_backup(plan: &Plan) -> Vec<(RecordKey, RecordKey)> {
    let cells: Vec<Cell> = cells(plan).into_iter().filter(|cell| cell.actual.is_some()).collect();
    let alone = |skill: RecordKey| {
        let rated = || cells.iter().filter(move |cell| cell.skill == skill);
        let mut able = rated().filter(|cell| cell.actual >= Some(ALONE));
        let first = able.next()?;
        (rated().count() > 1 && able.next().is_none()).then_some((skill, first.person))
    };
    plan.list(Table::Skill).filter_map(|(skill, _)| alone(skill)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    use crate::modules::testing::{Draft, key, sample};

    /// Ratings as person, skill, wanted, actual.
    fn rated(rows: &[(&str, &str, Option<u8>, Option<u8>)]) -> Draft {
        let skills =
            ["demo", "talk"].into_iter().fold(Draft::new(), |draft, id| draft.add(&format!("skill:{id}"), |r| r));
        rows.iter().enumerate().fold(skills, |draft, (at, (person, skill, wanted, actual))| {
            draft.add(&format!("rating:r-{at}"), |record| {
                let mut record = record
                    .with(rating::PERSON, key(&format!("person:{person}")))
                    .with(rating::SKILL, key(&format!("skill:{skill}")));
                if let Some(wanted) = wanted.and_then(competence) {
                    record.set(rating::WANTED, wanted);
                }
                if let Some(actual) = actual.and_then(competence) {
                    record.set(rating::ACTUAL, actual);
                }
                record
            })
        })
    }

    fn topic(draft: Draft, status: Option<TopicStatus>, skill: &str, person: &str) -> Draft {
        draft.add("topic:t", |record| {
            let record = record
                .with(topic::SKILLS, vec![key(&format!("skill:{skill}"))])
                .with(topic::AUDIENCE, vec![key(&format!("person:{person}"))]);
            status.map_or(record.clone(), |status| record.with(topic::STATUS, status))
        })
    }

    #[test]
    fn a_gap_is_what_is_wanted_less_what_is_there_where_both_are_said() {
        let sizes = |wanted, actual| {
            gaps(&rated(&[("a", "demo", wanted, actual)]).plan).into_iter().map(|gap| gap.size).collect::<Vec<_>>()
        };
        assert_eq!([sizes(Some(4), Some(2)), sizes(Some(4), Some(0))], [[2], [4]]);
        for (wanted, actual) in [(Some(3), Some(3)), (Some(2), Some(4)), (None, Some(1)), (Some(4), None)] {
            assert_eq!(sizes(wanted, actual), [0; 0]);
        }
        let draft =
            rated(&[("a", "demo", Some(3), Some(2)), ("b", "demo", Some(4), Some(1)), ("a", "demo", Some(4), Some(0))]);
        let all: Vec<_> = gaps(&draft.plan).into_iter().map(|gap| (gap.cell.person, gap.size)).collect();
        assert_eq!(all, [(key("person:b"), 3), (key("person:a"), 1)]);
    }

    #[test]
    fn a_topic_closes_a_gap_for_who_takes_part_once_it_is_more_than_an_idea() {
        let draft = || rated(&[("a", "demo", Some(4), Some(2))]);
        let closed = |draft: &Draft| gaps(&draft.plan)[0].topic;
        for status in [TopicStatus::Planned, TopicStatus::Running, TopicStatus::Done] {
            assert_eq!(closed(&topic(draft(), Some(status), "demo", "a")), Some(key("topic:t")));
        }
        for other in [
            topic(draft(), Some(TopicStatus::Idea), "demo", "a"),
            topic(draft(), None, "demo", "a"),
            topic(draft(), Some(TopicStatus::Planned), "talk", "a"),
            topic(draft(), Some(TopicStatus::Planned), "demo", "b"),
        ] {
            assert_eq!(closed(&other), None);
        }
    }

    #[test]
    fn a_skill_has_no_backup_when_two_are_rated_and_one_does_it_alone() {
        let alone = |rows: &[(&str, &str, Option<u8>, Option<u8>)]| without_backup(&rated(rows).plan);
        let found = [(key("skill:demo"), key("person:a"))];
        assert_eq!(alone(&[("a", "demo", None, Some(3)), ("b", "demo", None, Some(2))]), found);
        assert_eq!(alone(&[("a", "demo", None, Some(3)), ("b", "demo", None, Some(3))]), []);
        assert_eq!(alone(&[("a", "demo", None, Some(4))]), []);
        assert_eq!(alone(&[("a", "demo", None, Some(2)), ("b", "demo", Some(4), None)]), []);
    }

    #[test]
    fn the_matrix_of_the_example_is_that_of_the_story() {
        let plan = sample(Locale::En);
        let large: Vec<_> = gaps(&plan).into_iter().filter(|gap| gap.size >= LARGE_GAP).collect();
        let told: Vec<_> =
            large.iter().map(|gap| (gap.cell.skill.id.0.as_str(), gap.topic.unwrap().id.0.as_str())).collect();
        assert_eq!(told, [("sk-discovery", "discovery-coaching"), ("sk-data", "data-answers")]);
        let alone: Vec<_> =
            without_backup(&plan).iter().map(|(skill, person)| (skill.id.0.as_str(), person.id.0.as_str())).collect();
        assert_eq!(
            alone,
            [
                ("sk-setup", "sun-hao"),
                ("sk-data", "wu-jia"),
                ("sk-discovery", "lin-yue"),
                ("sk-objections", "lin-yue"),
                ("sk-negotiation", "lin-yue"),
                ("sk-handover", "zhao-min"),
            ]
        );
    }
}
