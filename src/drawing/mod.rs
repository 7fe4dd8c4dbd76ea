//! Drawings as data: shapes with roles instead of colours, made by the modules from a plan and in one language. Screen
//! and print draw the same ones, each in its own colours; a file of a picture can be written from them too.
//!
//! | file | holds |
//! |---|---|
//! | `shape` | the drawing, its shapes and roles; the picture around it |
//! | `measure` | how wide a text is, and how much of it fits |
//! | `score_plot` | points on a grid of two scores |
//! | `place_map` | numbered points between the named ends of two axes |
//! | `balance_chart` | what speaks against something and what for it, row by row |
//! | `range_bar` | what each of two sides accepts, and what both do |
//! | `value_chart` | a figure over time, with the lines that it is read against |
//! | `funnel_chart` | how many there must be in each stage |

mod balance_chart;
mod funnel_chart;
mod measure;
mod place_map;
mod range_bar;
mod score_plot;
mod shape;
#[cfg(test)]
pub(crate) mod testing;
mod value_chart;

pub use balance_chart::{BalanceRow, balance_chart};
pub use funnel_chart::{FunnelRow, funnel_chart};
pub use measure::{fit, width_of};
pub use place_map::{MapAxis, MapPoint, PlaceMap, place_map};
pub use range_bar::{Range, RangeBar, range_bar};
pub use score_plot::{ScorePlot, ScorePoint, rank, score_plot};
pub use shape::{Anchor, Drawing, Legend, Picture, Point, Role, Shape};
pub use value_chart::{ValueChart, value_chart};
