//! The development server.

use crate::{Outcome, command, dist, tools};

/// Installs what is missing, builds, serves, and builds again on each change. Ends when interrupted.
///
/// Its files stay apart from `dist/`, which holds the release build that tests and sizes are about.
pub(crate) fn serve(options: &[String]) -> Outcome {
    tools::ensure_for_build()?;
    let port = option(options, "--port").unwrap_or("8080");
    println!("When the build is done, the page is at http://127.0.0.1:{port}/ (stop with Ctrl+C)");
    command::run(dist::trunk().args(["serve", "--dist", "target/serve"]).args(options))
}

/// The value of an option given as `--name value` or `--name=value`.
fn option<'list>(options: &'list [String], name: &str) -> Option<&'list str> {
    let place = options.iter().position(|word| word.starts_with(name))?;
    match options.get(place)?.strip_prefix(name)?.strip_prefix('=') {
        Some(value) => Some(value),
        None => options.get(place + 1).map(String::as_str),
    }
}

#[cfg(test)]
mod tests {
    use super::option;

    #[test]
    fn both_forms_of_an_option_are_read() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(option(&words("--release --port 9000"), "--port"), Some("9000"));
        assert_eq!(option(&words("--port=9000"), "--port"), Some("9000"));
        assert_eq!(option(&words("--release"), "--port"), None);
        assert_eq!(option(&words("--port"), "--port"), None);
    }
}
