//! Swim lanes: a lane for each role, the stages from left to right, and every step a box where its role and its stage
//! meet. Like music, what is too long for one line goes on below, so that words keep their size on screen and paper.

mod draw;
mod lanes;
mod layout;
#[cfg(test)]
mod tests;

pub use lanes::{LaneBand, LaneStage, LaneStep, Sign, SwimLanes};

/// Draws the lanes, in as many bands as it takes. Steps that follow each other in one lane stand below each other; a
/// step of another lane begins a column, so that time runs to the right and no arrow crosses a box. A thick arrow is a
/// hand-over.
pub fn swim_lanes(lanes: &SwimLanes) -> Vec<LaneBand> {
    let bands = layout::bands(lanes);
    let widest = bands.iter().map(|band| band.len()).max().unwrap_or(0);
    let all = draw::Steps::of(lanes);
    bands.iter().map(|band| draw::band(lanes, &all, band, widest)).collect()
}
