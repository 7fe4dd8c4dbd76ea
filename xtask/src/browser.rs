//! A browser for the tests.

use crate::{Outcome, command};
use std::path::Path;

/// Names under which systems install Chromium; `tests/e2e/support/browser.mjs` looks for the same.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
/// Chinese text in screenshots and measured layouts needs glyphs.
const CHINESE_FONT: &str = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

/// Installs Chromium and a Chinese font where that can be done without asking: as root, with apt.
pub(crate) fn ensure() -> Outcome {
    let has_browser = CHROMIUM.iter().any(|name| command::find(name).is_some());
    let can_install = command::find("apt-get").is_some() && command::output("id", &["-u"]).as_deref() == Some("0");
    if has_browser && (Path::new(CHINESE_FONT).exists() || !can_install) {
        return Ok(());
    }
    if !can_install {
        return Err("the end-to-end tests need Chromium (and a Chinese font) on PATH. On Debian or Ubuntu: \
                    sudo apt-get install chromium fonts-noto-cjk"
            .to_owned());
    }
    println!("installing chromium and fonts-noto-cjk");
    let mut update = command::program("apt-get");
    command::run(update.arg("update").arg("--quiet"))?;
    let mut install = command::program("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive").args(["install", "--yes", "--quiet", "--no-install-recommends"]);
    command::run(install.args(["chromium", "fonts-noto-cjk"]))
}
