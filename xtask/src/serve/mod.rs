//! The development server.

mod host;

use crate::outcome::Outcome;
use crate::page::{self, Build};
use crate::{project, tools};
use host::Host;
use notify::{Event, RecursiveMode, Watcher};
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

/// What the page is built from.
const SOURCES: [&str; 6] = ["Cargo.toml", "index.html", "macros/src", "public", "src", "style"];
/// Editors write several files at once: a build waits until none was written for so long.
const QUIET: Duration = Duration::from_millis(150);

/// Builds, serves, and builds again on each change. Ends when interrupted.
///
/// Its files stay apart from `dist/`, which holds the release build that tests and sizes are about.
pub(crate) fn serve(options: &[String]) -> Outcome {
    let port = port(options)?;
    // Before the build, so that a port that is in use is told at once.
    let host = Host::bind(port)?;
    tools::ensure_target()?;
    let folder = project::root().join("target/serve");
    let changes = watch()?;
    page::build(Build::ForWork, &folder)?;
    println!("\nThe page is at http://127.0.0.1:{port}/ (stop with Ctrl+C)");
    std::thread::scope(|scope| {
        scope.spawn(|| host.answer(&folder));
        build_on_change(&changes, &folder, &host)
    })
}

fn build_on_change(changes: &Receiver<()>, folder: &Path, host: &Host) -> Outcome {
    loop {
        changes.recv().map_err(|error| format!("nothing watches the sources any more: {error}"))?;
        while changes.recv_timeout(QUIET).is_ok() {}
        match page::build(Build::ForWork, folder) {
            Ok(()) => host.announce(),
            // What stood there stays.
            Err(message) => eprintln!("{message}"),
        }
    }
}

/// Tells of each change of what the page is built from.
fn watch() -> Result<Receiver<()>, String> {
    let failed = |error: notify::Error| format!("cannot watch the sources: {error}");
    let (sender, receiver) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // Reading a file is an event, too.
        if event.is_ok_and(|event| !event.kind.is_access()) {
            // Nobody listens any more when the server ends.
            let _ = sender.send(());
        }
    })
    .map_err(failed)?;
    for source in SOURCES {
        watcher.watch(&project::root().join(source), RecursiveMode::Recursive).map_err(failed)?;
    }
    // It watches for as long as the server runs.
    std::mem::forget(watcher);
    Ok(receiver)
}

/// The port in `--port 9000` or `--port=9000`; 8080 if none is named.
fn port(options: &[String]) -> Result<u16, String> {
    let words: Vec<&str> = options.iter().flat_map(|option| option.split('=')).collect();
    match words.as_slice() {
        [] => Ok(8080),
        ["--port", number] => number.parse().map_err(|_| format!("`{number}` is no port: 1 to 65535")),
        _ => Err(format!("`{}` is not understood; there is `--port <number>`", options.join(" "))),
    }
}

#[cfg(test)]
mod tests {
    use super::port;

    #[test]
    fn the_port_is_read_in_both_forms_and_anything_else_is_refused() {
        let read = |text: &str| port(&text.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(read(""), Ok(8080));
        assert_eq!(read("--port 9000"), Ok(9000));
        assert_eq!(read("--port=9000"), Ok(9000));
        assert!(read("--port").is_err() && read("--port x").is_err() && read("--port 70000").is_err());
        assert!(read("--release").is_err_and(|message| message.contains("`--release`")));
    }
}
