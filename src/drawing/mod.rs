//! Drawings as data: shapes with roles instead of colours, made by the modules from a plan and in one language. Screen
//! and print draw the same ones, each in its own colours; a file of a picture can be written from them too.
//!
//! | file | holds |
//! |---|---|
//! | `shape` | the drawing, its shapes and roles; the picture around it |
//! | `measure` | how wide a text is, and how much of it fits |
//! | `score_plot` | points on a grid of two scores |
//! | `matrix` | rows and columns with what stands where they cross; no drawing, but read like one |
//! | `heat_map` | numbered things in the fields of two scales, before and after |
//! | `cluster` | points that share a field |
//! | `place_map` | numbered points between the named ends of two axes |
//! | `balance_chart` | what speaks against something and what for it, row by row |
//! | `count_bars` | how often each of several things was so |
//! | `range_bar` | what each of two sides accepts, and what both do |
//! | `week_strip` | how many there are in each of some weeks |
//! | `year_strip` | what happens in a year, on a line of months |
//! | `funnel_chart` | how many there must be in each stage |
//! | `value_chart` | a figure over time, with the lines that it is read against |
//! | `swim_lanes` | steps in the lanes of their roles, stage after stage |

mod balance_chart;
mod cluster;
mod count_bars;
mod funnel_chart;
mod heat_map;
mod matrix;
mod measure;
mod place_map;
mod range_bar;
mod score_plot;
mod shape;
mod spread;
mod swim_lanes;
#[cfg(test)]
pub(crate) mod testing;
mod value_chart;
mod week_strip;
mod year_strip;

pub use balance_chart::{BalanceRow, balance_chart};
pub use count_bars::{CountBar, count_bars};
pub use funnel_chart::{FunnelRow, funnel_chart};
pub use heat_map::{HeatField, HeatMap, HeatMark, HeatScale, heat_map};
pub use matrix::{Matrix, MatrixCell, MatrixRow};
pub use measure::{fit, width_of, wrap};
pub use place_map::{MapAxis, MapPoint, PlaceMap, place_map};
pub use range_bar::{Range, RangeBar, range_bar};
pub use score_plot::{ScorePlot, ScorePoint, rank, score_plot};
pub use shape::{Anchor, Curve, Drawing, Legend, Picture, Point, Role, Shape};
pub use spread::free_place;
pub use swim_lanes::{LaneBand, LaneStage, LaneStep, Sign, SwimLanes, swim_lanes};
pub use value_chart::{ValueChart, value_chart};
pub use week_strip::{WeekBar, week_strip};
pub use year_strip::{StripPoint, YearStrip, year_strip};
