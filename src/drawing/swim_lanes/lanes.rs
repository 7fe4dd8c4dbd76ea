//! What is drawn, and what comes of it.

use crate::drawing::Drawing;

/// What is drawn.
#[derive(Debug)]
pub struct SwimLanes<'a> {
    /// The names of the lanes from above.
    pub lanes: &'a [String],
    /// The name of the lane for steps that have none; it is drawn where there are such steps.
    pub unassigned: &'a str,
    /// The stages in their order.
    pub stages: &'a [LaneStage],
    /// How wide it is drawn: the more room, the fewer bands.
    pub width: f64,
    /// What the sign of a reminder is called, and that of a step which runs by itself.
    pub signs: [&'a str; 2],
}

/// A stage with its steps.
#[derive(Clone, Debug)]
pub struct LaneStage {
    /// Its name.
    pub name: String,
    /// The steps in their order.
    pub steps: Vec<LaneStep>,
}

/// One step.
#[derive(Clone, Debug)]
pub struct LaneStep {
    /// What is done.
    pub what: String,
    /// Its lane, counted from nought; none while nobody does it.
    pub lane: Option<usize>,
    /// How long it may take, in short words; empty where nothing is set.
    pub limit: String,
    /// What of it a system does.
    pub sign: Option<Sign>,
}

/// What a system does of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It reminds somebody.
    Reminder,
    /// It does all of it.
    Automatic,
}

/// One line of the picture.
#[derive(Clone, Debug)]
pub struct LaneBand {
    /// The drawing, still without a summary.
    pub drawing: Drawing,
    /// The numbers of the steps in it, counted from 1 through all stages.
    pub numbers: Vec<usize>,
}
