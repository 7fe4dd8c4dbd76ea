//! The benchmarks.

use crate::outcome::Outcome;
use crate::{command, end_to_end};

/// Measures `dist/` against a hand-written page, or with `first` how a first visit goes; other options go to the runner.
pub(crate) fn run(options: &[String]) -> Outcome {
    end_to_end::prepare()?;
    let (runner, options) = match options.split_first() {
        Some((first, rest)) if first == "first" => ("tests/bench/first.mjs", rest),
        _ => ("tests/bench/run.mjs", options),
    };
    command::run(command::program("node").arg(runner).args(options))
}
