//! The benchmarks.

use crate::{Outcome, command, end_to_end};

/// Measures `dist/` against a hand-written page; options go to the runner.
pub(crate) fn run(options: &[String]) -> Outcome {
    end_to_end::prepare()?;
    command::run(command::program("node").arg("tests/bench/run.mjs").args(options))
}
