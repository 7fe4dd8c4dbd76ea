//! The benchmarks.

use crate::outcome::Outcome;
use crate::{command, end_to_end};

/// What can be measured besides the keys and files of a long list, each by the runner of its name.
const RUNNERS: [&str; 7] = ["first", "screens", "search", "thread", "people", "deals", "peers"];

/// Measures `dist/` against a hand-written page; with `first` how a first visit goes, with `screens` how modules open, with
/// `search` how a long plan is searched, with `thread` how its picture is drawn, with `people` how its dates open, with `deals` what these cost, with `peers` what
/// other pages take. Other options go to the runner.
pub(crate) fn run(options: &[String]) -> Outcome {
    end_to_end::prepare()?;
    let (runner, options) = match options.split_first() {
        Some((name, rest)) if RUNNERS.contains(&name.as_str()) => (name.as_str(), rest),
        _ => ("run", options),
    };
    command::run(command::program("node").arg(format!("tests/bench/{runner}.mjs")).args(options))
}
