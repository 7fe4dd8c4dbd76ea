//! While somebody works on it, the page loads itself again after each build.

/// Where the server tells the number of the build it shows; asked `?after=N`, it answers when there is another.
pub(crate) const ADDRESS: &str = "build-number";

/// Asks until the server has another build than the one that this page is of, or is gone.
const SCRIPT: &str = r#"(async () => {
const ask = async (after) => (await fetch(`./build-number?after=${after}`, { cache: "no-store" })).text();
const shown = await ask("");
await ask(shown);
location.reload();
})().catch(() => {});"#;

/// The page with the script that loads it again.
pub(super) fn with_script(page: &str) -> String {
    page.replace("</body>", &format!("<script>{SCRIPT}</script>\n</body>"))
}

#[cfg(test)]
mod tests {
    use super::{ADDRESS, SCRIPT, with_script};

    #[test]
    fn the_script_stands_at_the_end_and_asks_where_the_server_answers() {
        assert!(with_script("<p>\n</body>").ends_with("</script>\n</body>"));
        assert!(SCRIPT.contains(&format!("./{ADDRESS}?")));
    }
}
