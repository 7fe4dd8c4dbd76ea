//! Which steps stand in which column, and which columns in which band.

use crate::drawing::swim_lanes::SwimLanes;

/// Steps of one stage and lane that stand below each other. A stage without a step has a column without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// The stage, counted from nought.
    pub stage: usize,
    /// The steps by their place among all, counted from nought.
    pub steps: Vec<usize>,
}

/// What the names of the lanes take on the left.
pub(super) const NAMES: f64 = 112.0;
/// The least that a column takes, with words that can be read on paper.
const COLUMN: f64 = 129.0;
/// The columns that share the width at least: a single one would be a very wide box.
pub(super) const LEAST_COLUMNS: usize = 3;
/// The steps that stand below each other.
const MOST_STEPS: usize = 3;

/// How many columns fit beside each other.
fn columns_in(width: f64) -> usize {
    (((width - NAMES) / COLUMN) as usize).max(LEAST_COLUMNS)
}

/// The columns in bands. A stage stays in one band where it fits into one.
pub(super) fn bands(lanes: &SwimLanes) -> Vec<Vec<Column>> {
    let most = columns_in(lanes.width);
    let mut bands: Vec<Vec<Column>> = Vec::new();
    for stage in stages(lanes) {
        let room = bands.last().map_or(0, |band| most.saturating_sub(band.len()));
        let mut columns = stage.into_iter().peekable();
        if columns.len() <= room
            && let Some(band) = bands.last_mut()
        {
            band.extend(columns);
            continue;
        }
        while columns.peek().is_some() {
            bands.push(columns.by_ref().take(most).collect());
        }
    }
    bands
}

/// The columns of each stage.
fn stages(lanes: &SwimLanes) -> Vec<Vec<Column>> {
    let mut number = 0;
    let columns = |(stage, found): (usize, &super::LaneStage)| {
        let mut columns: Vec<Column> = Vec::new();
        let mut lane = None;
        for step in &found.steps {
            match columns.last_mut().filter(|last| lane == step.lane && last.steps.len() < MOST_STEPS) {
                Some(last) => last.steps.push(number),
                None => columns.push(Column { stage, steps: vec![number] }),
            }
            lane = step.lane;
            number += 1;
        }
        if columns.is_empty() {
            columns.push(Column { stage, steps: Vec::new() });
        }
        columns
    };
    lanes.stages.iter().enumerate().map(columns).collect()
}
