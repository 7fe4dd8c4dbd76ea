//! The short route: a first plan in an evening. One question at a time through what a plan needs first; every answer goes
//! into the record in which the modules have it.
//!
//! | file | holds |
//! |---|---|
//! | `ask` | one question: what it wants, and in which record the answer stands |
//! | `asks` | every question in its order, with its reason |
//! | `answers` | which questions the plan answers, so where the route goes on |
//! | `beginning` | the record that an answer begins |

mod answers;
mod ask;
mod asks;
mod beginning;

pub use answers::{Answer, answers, open_after, place};
pub use ask::{Ask, Bearings, Leg, Slot, Wants};
pub use asks::ASKS;

#[cfg(test)]
mod tests;
