//! Progress of a command that has several steps.

use crate::Outcome;
use std::time::Instant;

/// One named piece of work. What it returns is shown again at the end.
pub(crate) type Step = (&'static str, fn() -> Result<Vec<String>, String>);

/// Runs the steps in order, stops at the first failure, and ends with what each took and said, the last step last.
pub(crate) fn run(steps: &[Step]) -> Outcome {
    let start = Instant::now();
    let mut summary = Vec::new();
    let mut outcome = Ok(());
    for (place, (name, work)) in steps.iter().enumerate() {
        println!("\n── {}/{} {name}", place + 1, steps.len());
        let step_start = Instant::now();
        let result = work();
        let seconds = step_start.elapsed().as_secs_f64();
        let mark = if result.is_ok() { "ok" } else { "FAILED" };
        println!("── {mark}: {name}, {seconds:.1} s");
        summary.push(format!("{mark:>6}  {seconds:>6.1} s  {name}"));
        match result {
            Ok(lines) => summary.extend(lines.iter().map(|line| format!("                   {line}"))),
            Err(message) => {
                outcome = Err(format!("{name}: {message}"));
                break;
            }
        }
    }
    println!("\n{:>14.1} s  in all\n{}", start.elapsed().as_secs_f64(), summary.join("\n"));
    outcome
}
