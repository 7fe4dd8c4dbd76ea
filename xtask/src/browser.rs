//! Browsers for the tests.

use crate::{Outcome, command};
use std::path::Path;

/// Names under which systems install Chromium; `tests/e2e/support/browser.mjs` looks for the same.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
/// Names of Firefox, likewise.
const FIREFOX: [&str; 2] = ["firefox-esr", "firefox"];
/// Chinese text in screenshots and measured layouts needs glyphs.
const CHINESE_FONT: &str = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

/// Installs Chromium, Firefox and a Chinese font where that can be done without asking: as root, with apt.
pub(crate) fn ensure() -> Outcome {
    let is_there = |names: &[&str]| names.iter().any(|name| command::find(name).is_some());
    let wanted = [
        ("chromium", is_there(&CHROMIUM)),
        ("firefox-esr", is_there(&FIREFOX)),
        ("fonts-noto-cjk", Path::new(CHINESE_FONT).exists()),
    ];
    let missing: Vec<&str> = wanted.into_iter().filter(|(_, present)| !present).map(|(package, _)| package).collect();
    let can_install = command::find("apt-get").is_some() && command::output("id", &["-u"]).as_deref() == Some("0");
    if missing.is_empty() || missing == ["fonts-noto-cjk"] && !can_install {
        return Ok(());
    }
    if !can_install {
        return Err("the end-to-end tests need Chromium, Firefox and a Chinese font on PATH. On Debian: \
                    sudo apt-get install chromium firefox-esr fonts-noto-cjk"
            .to_owned());
    }
    println!("installing {}", missing.join(", "));
    let mut update = command::program("apt-get");
    command::run(update.arg("update").arg("--quiet"))?;
    let mut install = command::program("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive").args(["install", "--yes", "--quiet", "--no-install-recommends"]);
    command::run(install.args(missing))
}
