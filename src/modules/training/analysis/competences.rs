//! The competency matrix as it is drawn, and the numbers of topics by area and way.

use crate::model::{Choice, Plan, RecordKey, Table, beside};
use crate::modules::training::analysis::matrix::{Cell, Gap, cells, gaps};
use crate::modules::training::spec::{Area, TrainingWay, skill, topic};

/// Rows, columns and what stands at their crossings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Competences {
    /// The rows: skills by area, those without one last.
    pub skills: Vec<RecordKey>,
    /// The columns: the people of the plan.
    pub people: Vec<RecordKey>,
    /// What is rated.
    pub cells: Vec<Cell>,
    /// What falls short.
    pub gaps: Vec<Gap>,
}

impl Competences {
    /// The matrix of a plan.
    pub fn of(plan: &Plan) -> Self {
        let area = |area: &Area| plan.list_at(Table::Skill, area.code()).map(|(key, _)| key).collect::<Vec<_>>();
        let loose = plan.list(Table::Skill).filter(|(_, record)| record.get(skill::AREA).is_none()).map(|(key, _)| key);
        Self {
            skills: Area::ALL.iter().flat_map(area).chain(loose).collect(),
            people: plan.list(Table::Person).map(|(key, _)| key).collect(),
            cells: cells(plan),
            gaps: gaps(plan),
        }
    }

    /// What is rated at a place.
    pub fn cell(&self, skill: RecordKey, person: RecordKey) -> Option<Cell> {
        self.cells.iter().copied().find(|cell| (cell.skill, cell.person) == (skill, person))
    }

    /// What falls short at a place.
    pub fn gap(&self, skill: RecordKey, person: RecordKey) -> Option<Gap> {
        self.gaps.iter().copied().find(|gap| (gap.cell.skill, gap.cell.person) == (skill, person))
    }

    /// The cell beside one, in the direction of an arrow key; none at the edge, and for every other key.
    pub fn beside(&self, skill: RecordKey, person: RecordKey, key: &str) -> Option<(RecordKey, RecordKey)> {
        beside(&self.skills, &self.people, (skill, person), key)
    }
}

/// The numbers of topics, a row for each area and a column for each way.
pub fn ways(plan: &Plan) -> Vec<Vec<usize>> {
    let count = |area: &Area, way: &TrainingWay| {
        let topics = plan.list_at(Table::Topic, area.code());
        topics.filter(|(_, record)| record.get(topic::WAY) == Some(*way)).count()
    };
    Area::ALL.iter().map(|area| TrainingWay::ALL.iter().map(|way| count(area, way)).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    use crate::modules::testing::{Draft, key, sample};

    #[test]
    fn skills_stand_by_area_and_those_without_one_last() {
        let area = |draft: Draft, id: &str, area: Option<Area>| {
            draft.add(&format!("skill:{id}"), |record| {
                area.map_or(record.clone(), |area| record.with(skill::AREA, area))
            })
        };
        let draft = area(Draft::new(), "loose", None);
        let draft = area(area(draft, "care", Some(Area::CustomerService)), "product", Some(Area::ProductKnowledge));
        assert_eq!(Competences::of(&draft.plan).skills, ["skill:product", "skill:care", "skill:loose"].map(key));
    }

    #[test]
    fn arrow_keys_walk_the_matrix_and_stop_at_its_edges() {
        let grid = Competences::of(&sample(Locale::En));
        let (first, second) = (key("skill:sk-setup"), key("skill:sk-data"));
        let (lin, chen) = (key("person:lin-yue"), key("person:chen-bo"));
        assert_eq!(grid.beside(first, lin, "ArrowRight"), Some((first, chen)));
        assert_eq!(grid.beside(first, chen, "ArrowLeft"), Some((first, lin)));
        assert_eq!(grid.beside(first, lin, "ArrowDown"), Some((second, lin)));
        assert_eq!(grid.beside(second, lin, "ArrowUp"), Some((first, lin)));
        assert_eq!(["ArrowLeft", "ArrowUp", "Enter"].map(|key| grid.beside(first, lin, key)), [None; 3]);
        assert_eq!(grid.cell(key("skill:sk-discovery"), chen).and_then(|cell| cell.gap()), Some(2));
        assert!(grid.gap(key("skill:sk-discovery"), chen).is_some_and(|gap| gap.topic.is_some()));
        assert_eq!((grid.cell(first, lin), grid.gap(first, lin)), (None, None));
    }

    #[test]
    fn topics_are_counted_by_area_and_way() {
        // Internal trainer, sharing, coaching, external lecture, workshop.
        assert_eq!(ways(&sample(Locale::En)), [[2, 0, 0, 0, 0], [0, 0, 3, 1, 0], [1, 0, 0, 0, 0], [0, 1, 0, 0, 0]]);
    }
}
