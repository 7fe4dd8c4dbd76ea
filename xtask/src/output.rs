//! What is printed. Where steps run side by side, each line says which of them it is of.

use std::cell::Cell;
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read};
use std::sync::{Mutex, PoisonError};

thread_local! {
    static LANE: Cell<&'static str> = const { Cell::new("") };
}

/// From here on, lines that this thread prints are those of a lane.
pub(crate) fn enter_lane(name: &'static str) {
    LANE.set(name);
}

/// The lane of this thread; none, if nothing runs beside it.
pub(crate) fn lane() -> &'static str {
    LANE.get()
}

/// Prints a text, each line with the lane of this thread in front.
pub(crate) fn say(text: &str) {
    say_of(lane(), text);
}

/// The last lines of a program, of both its outputs in the order in which they came: where it fails, they tell why.
#[derive(Default)]
pub(crate) struct LastLines(Mutex<VecDeque<String>>);

impl LastLines {
    /// So many are kept.
    const MOST: usize = 20;

    fn add(&self, line: &str) {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() == Self::MOST {
            lines.pop_front();
        }
        lines.push_back(line.to_owned());
    }

    /// The lines, each below the one before.
    pub(crate) fn told(&self) -> String {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.iter().map(|line| format!("\n    {line}")).collect()
    }
}

/// Prints what another program writes until it ends, and returns the lines that `keep` chooses.
pub(crate) fn follow(lane: &str, written: impl Read, last: &LastLines, keep: fn(&str) -> bool) -> Vec<String> {
    let mut kept = Vec::new();
    for line in BufReader::new(written).lines().map_while(Result::ok) {
        say_of(lane, &line);
        last.add(&line);
        if keep(&line) {
            kept.push(line);
        }
    }
    kept
}

fn say_of(lane: &str, text: &str) {
    for line in text.split('\n') {
        if lane.is_empty() {
            println!("{line}");
        } else {
            println!("{lane} │ {line}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LastLines, follow};

    #[test]
    fn of_a_long_output_the_end_is_known() {
        let written: String = (1..=30).map(|line| format!("{line}\n")).collect();
        let last = LastLines::default();
        assert_eq!(follow("", written.as_bytes(), &last, |line| line == "7"), ["7"]);
        let told = last.told();
        assert!(told.starts_with("\n    11\n") && told.ends_with("\n    30"), "{told}");
    }
}
