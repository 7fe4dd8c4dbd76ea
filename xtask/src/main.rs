//! The project's own commands, run as `cargo xtask <command>`.
//!
//! Each file holds one concern; this one only reads the command line. Nothing here is part of the program that runs in
//! the browser.

mod bench;
mod browser;
mod check;
mod command;
mod dependencies;
mod dist;
mod end_to_end;
mod outcome;
mod output;
mod page;
mod project;
mod serve;
mod size;
mod steps;
mod tools;
mod tree;

use outcome::Outcome;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask <command>

  serve [--port <number>]     build, serve on this machine (8080), and build and load again on each change
  check                       the quick inner loop: format, lints, tests of the core
  test                        every check there is; what .ci/run calls
  dist                        release build to dist/, ready for any static host
  size                        brotli sizes of dist/, at the first load and after it, against size-budget.json
  e2e [name] [options]        end-to-end tests in real browsers against the dist/ that is there: all, or those of the specs
                              whose path holds the name; options go to Playwright, for instance --headed
  shots [playwright options]  screenshots of every screen, size, theme and language to target/shots/
  bench [name] [options]      speed against a hand-written page; first: of a first visit, screens: of modules and memory,
                              peers: against Speedometer's to-do lists (--folder NAME); see tests/bench/
  tree                        every file of Rust with its first line";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = arguments.split_first() else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    match run(name, rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{name}: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(name: &str, rest: &[String]) -> Outcome {
    match name {
        "serve" => serve::serve(rest),
        "check" => check::quick(),
        "test" => check::everything(),
        "dist" => dist::build(),
        "size" => size::compare_with_budget(),
        "e2e" => end_to_end::test(rest),
        "shots" => end_to_end::take_screenshots(rest),
        "bench" => bench::run(rest),
        "tree" => tree::print(),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("there is no such command\n\n{USAGE}")),
    }
}
