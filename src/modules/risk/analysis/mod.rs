//! What is worked out from the risk matrix: ratings and bands, what stands above the line, what a move writes, pictures,
//! progress, and what the coach says.

mod coach;
mod levels;
mod matrix;
mod moves;
mod pictures;
mod progress;
mod register;
pub mod rules;
#[cfg(test)]
mod testing;

pub use coach::{coach, left_above};
pub use levels::{Axis, Level, levels};
pub use matrix::{Band, Fineness, Rating, Spot};
pub use moves::{Cell, Moment, put};
pub use pictures::{fields, map, pictures, sum, summary};
pub use progress::GOALS;
pub use register::{
    Listed, MOST_TOP, Standing, appetite, grid, is_above, is_answered, is_open, listed, next_response, rating,
    responses, standing, top,
};
