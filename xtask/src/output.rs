//! What is printed. Where steps run side by side, each line says which of them it is of.

use std::cell::Cell;
use std::io::{BufRead, BufReader, Read};

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

/// Prints what another program writes until it ends, and returns the lines that `keep` chooses.
pub(crate) fn follow(lane: &str, written: impl Read, keep: fn(&str) -> bool) -> Vec<String> {
    let mut kept = Vec::new();
    for line in BufReader::new(written).lines().map_while(Result::ok) {
        say_of(lane, &line);
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
