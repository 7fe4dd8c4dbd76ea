//! Browsers for the tests.

use crate::outcome::Outcome;
use crate::{command, output, tools};
use std::path::Path;

/// What the tests drive, as packages of Debian, with the names under which systems install each program.
/// `tests/e2e/support/browser.mjs` and `support/webkit.ts` look for the same.
const PROGRAMS: [(&str, &[&str]); 5] = [
    ("chromium", &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]),
    ("chromium-headless-shell", &["chromium-headless-shell"]),
    ("firefox-esr", &["firefox-esr", "firefox"]),
    ("webkit2gtk-driver", &["WebKitWebDriver"]),
    ("xvfb", &["Xvfb"]),
];
/// Chinese text in screenshots and measured layouts needs glyphs.
const CHINESE_FONT: (&str, &str) = ("fonts-noto-cjk", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");

/// Installs what is missing where that can be done without asking: as root, with apt.
pub(crate) fn ensure() -> Outcome {
    let missing = missing();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    let can_install = command::find("apt-get").is_some() && command::output("id", &["-u"]).as_deref() == Some("0");
    // Other systems have their Chinese fonts elsewhere.
    if missing == [CHINESE_FONT.0] && !can_install {
        return Ok(());
    }
    if !can_install {
        return Err(format!(
            "the end-to-end tests need more programs on PATH. On Debian: sudo apt-get install {names}"
        ));
    }
    output::say(&format!("installing {names}"));
    let mut update = command::program("apt-get");
    update.args(["update", "--quiet"]);
    let mut install = command::program("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive").args(["install", "--yes", "--quiet", "--no-install-recommends"]);
    let installed = command::run(&mut update).and_then(|()| command::run(install.args(&missing)));
    tools::installed(&names, installed)?;
    // What was there by halves before is told by what still is not there.
    match self::missing().as_slice() {
        [] => Ok(()),
        left => Err(format!("still missing after they were installed: {}", left.join(" "))),
    }
}

/// The packages whose programs or files are not there.
fn missing() -> Vec<&'static str> {
    let is_there = |names: &[&str]| names.iter().any(|name| command::find(name).is_some());
    let mut missing: Vec<_> =
        PROGRAMS.iter().filter(|(_, names)| !is_there(names)).map(|(package, _)| *package).collect();
    missing.extend((!Path::new(CHINESE_FONT.1).exists()).then_some(CHINESE_FONT.0));
    missing
}
