//! The size of the page, as a static host with compression sends it.

use crate::outcome::Outcome;
use crate::output::say;
use crate::{page, project};
use std::io::Write;
use std::path::Path;

/// What the browser asks for when it installs the page as an app, beside icons and screenshots.
const OF_THE_APP: [&str; 2] = ["manifest.webmanifest", "favicon.svg"];

/// One file of the page.
struct Asset {
    name: String,
    plain: usize,
    compressed: usize,
}

/// Prints the size of each file of the page, and fails if those of one load pass its budget together or a part of the
/// program passes its own.
pub(crate) fn compare_with_budget() -> Outcome {
    let budgets = project::read(&project::root().join("size-budget.json"))?;
    let index = project::read(&project::dist().join("index.html"))?;
    let mut assets = measure(&project::dist())?;
    assets.sort_by_key(|asset| std::cmp::Reverse(asset.compressed));
    let (mut apart, assets): (Vec<_>, Vec<_>) =
        assets.into_iter().partition(|asset| page::is_apart(&asset.name) || OF_THE_APP.contains(&asset.name.as_str()));
    for folder in ["icons", "screenshots"] {
        apart.extend(measure(&project::dist().join(folder))?);
    }
    let (named, cut): (Vec<_>, Vec<_>) =
        assets.into_iter().partition(|asset| asset.name == "index.html" || index.contains(&asset.name));
    let (guidance, rest) = split_off(named, page::GUIDANCE_PREFIX);
    let (stories, first) = split_off(rest, page::STORY_PREFIX);
    let (shared, parts) = split_off(cut, page::SHARED_FILE);
    say(&format!("{:>10} {:>10}  file", "bytes", "brotli"));
    compare("first load", &first, budget(&budgets, "first_load_brotli_bytes")?)?;
    compare("guidance after the start, one for each language", &guidance, budget(&budgets, "guidance_brotli_bytes")?)?;
    compare(
        "stories of the examples, one in one language when it is opened",
        &stories,
        budget(&budgets, "stories_brotli_bytes")?,
    )?;
    compare("shared by parts, with the first of them", &shared, budget(&budgets, "shared_brotli_bytes")?)?;
    compare("all parts, after the first page", &parts, budget(&budgets, "parts_brotli_bytes")?)?;
    let mut alone = measure(&project::dist().join(page::PARTS_FOLDER))?;
    alone.sort_by_key(|asset| std::cmp::Reverse(asset.compressed));
    say(&format!("{:>10} {:>10} {:>10}  part, and what of it no other part needs", "bytes", "brotli", "own"));
    alone.iter().try_for_each(list_part)?;
    let largest = alone.iter().map(|part| part.compressed).max().unwrap_or(0);
    let part = budget(&budgets, "part_brotli_bytes")?;
    say(&format!(
        "{:>10} {largest:>10}  the largest of the parts one by one, for who wants one before; budget {part}, {}",
        "",
        room(largest, part)?
    ));
    list(&apart);
    say(&format!("{:>10} {:>10}  no load of a page: worker, installed app, single file", "", total(&apart)));
    Ok(())
}

/// The files whose names begin so, and the others.
fn split_off(assets: Vec<Asset>, prefix: &str) -> (Vec<Asset>, Vec<Asset>) {
    assets.into_iter().partition(|asset| asset.name.starts_with(prefix))
}

fn compare(load: &str, assets: &[Asset], budget: usize) -> Outcome {
    list(assets);
    let total = total(assets);
    say(&format!("{:>10} {total:>10}  {load}; budget {budget}, {}", "", room(total, budget)?));
    Ok(())
}

fn list(assets: &[Asset]) {
    for asset in assets {
        say(&format!("{:>10} {:>10}  {}", asset.plain, asset.compressed, asset.name));
    }
}

fn list_part(part: &Asset) -> Outcome {
    let own = part.name.rsplit_once('-').and_then(|(name, _)| page::own_of(name));
    let own = own.map(|own| compressed_length(&own)).transpose().map_err(|error| error.to_string())?;
    let own = own.map_or_else(|| "?".to_owned(), |own| own.to_string());
    say(&format!("{:>10} {:>10} {own:>10}  {}", part.plain, part.compressed, part.name));
    Ok(())
}

fn total(assets: &[Asset]) -> usize {
    assets.iter().map(|asset| asset.compressed).sum()
}

fn budget(text: &str, key: &str) -> Result<usize, String> {
    let budget: serde_json::Value = serde_json::from_str(text).map_err(|error| format!("size-budget.json: {error}"))?;
    let bytes = budget.get(key).and_then(serde_json::Value::as_u64);
    bytes.and_then(|bytes| usize::try_from(bytes).ok()).ok_or(format!("size-budget.json: no {key}"))
}

fn room(total: usize, budget: usize) -> Result<String, String> {
    match budget.checked_sub(total) {
        Some(left) => Ok(format!("{left} left")),
        None => Err(format!("{total} bytes are {} over their budget of {budget}", total - budget)),
    }
}

/// Every file of the folder itself.
fn measure(folder: &Path) -> Result<Vec<Asset>, String> {
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
    let mut assets = Vec::new();
    for name in project::names(folder)? {
        let bytes = std::fs::read(folder.join(&name)).map_err(failed)?;
        assets.push(Asset { name, plain: bytes.len(), compressed: compressed_length(&bytes).map_err(failed)? });
    }
    Ok(assets)
}

/// Length after brotli at its highest quality (11) and its usual window (22 bits), as hosts that compress ahead do it.
fn compressed_length(bytes: &[u8]) -> std::io::Result<usize> {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 64 * 1024, 11, 22);
    writer.write_all(bytes)?;
    writer.flush()?;
    drop(writer);
    Ok(compressed.len())
}

#[cfg(test)]
mod tests {
    use super::{budget, compressed_length, room};

    #[test]
    fn the_budget_is_read_or_refused() {
        assert_eq!(budget(r#"{ "first_load_brotli_bytes": 123000 }"#, "first_load_brotli_bytes"), Ok(123_000));
        assert!(budget("{}", "first_load_brotli_bytes").is_err_and(|message| message.contains("first_load")));
        assert!(budget("not JSON", "first_load_brotli_bytes").is_err());
    }

    #[test]
    fn the_budget_itself_is_still_within() {
        assert_eq!(room(10, 10).as_deref(), Ok("0 left"));
        assert!(room(11, 10).is_err_and(|message| message.contains("are 1 over")));
    }

    #[test]
    fn compression_compresses() {
        assert!(compressed_length(&[7; 10_000]).is_ok_and(|length| length < 100));
    }
}
