//! Progress of a command that has several steps, one after the other or side by side.

use crate::outcome::Outcome;
use crate::output;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// One named piece of work. What it returns is shown again at the end.
pub(crate) type Step = (&'static str, fn() -> Result<Vec<String>, String>);

/// Steps that follow each other, under a short name.
pub(crate) type Lane = (&'static str, &'static [Step]);

/// How a step ended.
struct Done {
    name: &'static str,
    took: Duration,
    result: Result<Vec<String>, String>,
}

/// Runs lanes side by side. A step that fails is the last of its lane, of the others only what already runs is ended. Closes
/// with what each step took and said, in the order given.
pub(crate) fn run(lanes: &[Lane]) -> Outcome {
    let start = Instant::now();
    let failed = AtomicBool::new(false);
    let is_alone = lanes.len() == 1;
    let done: Vec<_> = std::thread::scope(|scope| {
        let running: Vec<_> = lanes
            .iter()
            .map(|(lane, steps)| {
                let failed = &failed;
                scope.spawn(move || {
                    output::enter_lane(if is_alone { "" } else { lane });
                    run_lane(steps, failed)
                })
            })
            .collect();
        running.into_iter().flat_map(|lane| lane.join().unwrap_or_default()).collect()
    });
    let whole = start.elapsed();
    output::say(&format!("\n{}", table(&done, whole)));
    let failures: Vec<String> = done
        .into_iter()
        .filter_map(|step| step.result.err().map(|message| format!("{}: {message}", step.name)))
        .collect();
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

fn run_lane(steps: &[Step], failed: &AtomicBool) -> Vec<Done> {
    let mut done = Vec::new();
    for (name, work) in steps {
        if failed.load(Ordering::Relaxed) {
            break;
        }
        output::say(&format!("\n── {name}"));
        let start = Instant::now();
        let result = work();
        let took = start.elapsed();
        let mark = if result.is_ok() { "ok" } else { "FAILED" };
        output::say(&format!("── {mark}: {name}, {:.1} s", took.as_secs_f64()));
        failed.fetch_or(result.is_err(), Ordering::Relaxed);
        done.push(Done { name, took, result });
    }
    done
}

/// Seconds and share of the whole time of each step. Steps that ran side by side have more than the whole together.
fn table(done: &[Done], whole: Duration) -> String {
    let row = |mark: &str, took: Duration, name: &str| {
        let share = 100.0 * took.as_secs_f64() / whole.as_secs_f64().max(f64::EPSILON);
        format!("{mark:>6}  {:>6.1} s  {share:>3.0} %  {name}", took.as_secs_f64())
    };
    let mut lines = vec![row("", whole, "in all")];
    for Done { name, took, result } in done {
        lines.push(row(if result.is_ok() { "ok" } else { "FAILED" }, *took, name));
        lines.extend(result.iter().flatten().map(|line| format!("                          {line}")));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::{Done, Step, run, run_lane, table};
    use std::sync::Mutex;
    use std::sync::atomic::AtomicBool;
    use std::time::Duration;

    static RAN: Mutex<Vec<&str>> = Mutex::new(Vec::new());

    fn note(name: &'static str) -> Result<Vec<String>, String> {
        RAN.lock().unwrap().push(name);
        if name == "bad" { Err("broken".to_owned()) } else { Ok(Vec::new()) }
    }

    #[test]
    fn what_fails_ends_its_lane_and_nothing_begins_after_it() {
        const LANE: &[Step] = &[("good", || note("good")), ("bad", || note("bad")), ("rest", || note("rest"))];
        const OTHER: &[Step] = &[("late", || note("late"))];
        assert_eq!(run(&[("a", LANE)]), Err("bad: broken".to_owned()));
        let has_failed = AtomicBool::new(true);
        assert!(run_lane(OTHER, &has_failed).is_empty());
        assert_eq!(*RAN.lock().unwrap(), ["good", "bad"]);
    }

    #[test]
    fn the_table_has_seconds_shares_and_what_was_said() {
        let step = |name, seconds, result| Done { name, took: Duration::from_secs(seconds), result };
        let done = [step("build", 6, Ok(vec!["size: 5".to_owned()])), step("test", 9, Err("no".to_owned()))];
        let lines = [
            "          10.0 s  100 %  in all",
            "    ok     6.0 s   60 %  build",
            "                          size: 5",
            "FAILED     9.0 s   90 %  test",
        ];
        assert_eq!(table(&done, Duration::from_secs(10)), lines.join("\n"));
    }
}
