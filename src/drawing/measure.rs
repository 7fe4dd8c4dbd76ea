//! How wide a text is. The core has no fonts: the widths are those of the wider system fonts, so that what fits here
//! fits there.

/// What shows that a text was cut.
const CUT: char = '…';

/// The width of a text of a height, at most.
pub fn width_of(text: &str, size: f64) -> f64 {
    text.chars().map(share_of).sum::<f64>() * size
}

/// As much of a text as fits into a width, with a sign where it was cut; at least the sign.
pub fn fit(text: &str, size: f64, room: f64) -> String {
    if width_of(text, size) <= room {
        return text.to_owned();
    }
    let room = room - share_of(CUT) * size;
    let mut used = 0.0;
    let fits = |character: &char| {
        used += share_of(*character) * size;
        used <= room
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}{CUT}", kept.trim_end())
}

/// A text in lines of a width: broken at spaces and between Chinese characters, in a word only where it fills a line by
/// itself. What is more than the last line is cut.
pub fn wrap(text: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        if lines.len() + 1 == most {
            lines.push(fit(rest, size, room));
            break;
        }
        let end = line_end(rest, size, room);
        let (line, behind) = rest.split_at(end);
        lines.push(line.trim_end().to_owned());
        rest = behind.trim_start();
    }
    lines
}

/// Where the first line of a text ends, in bytes; behind one character at least.
fn line_end(text: &str, size: f64, room: f64) -> usize {
    let mut used = 0.0;
    let mut last = None;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        used += share_of(character) * size;
        if used > room && character != ' ' {
            return last.unwrap_or(at).max(text.chars().next().map_or(0, char::len_utf8));
        }
        let (behind, next) = characters.peek().map_or((text.len(), None), |(at, next)| (*at, Some(*next)));
        if next.is_some_and(|next| may_break(character, next)) {
            last = Some(behind);
        }
    }
    text.len()
}

/// Whether a line may end between two characters: at a space, and beside Chinese ones, but not ahead of a sign that
/// closes nor behind one that opens.
fn may_break(one: char, next: char) -> bool {
    const CLOSING: &str = "，。、；：？！）》」』”’…—·,.;:?!)%";
    const OPENING: &str = "（《「『“‘(";
    let is_wide = |character: char| matches!(character, '\u{2e80}'..);
    let border = one == ' ' || is_wide(one) || is_wide(next);
    border && next != ' ' && !CLOSING.contains(next) && !OPENING.contains(one)
}

/// The width of a character as a share of the height of its line.
fn share_of(character: char) -> f64 {
    match character {
        'i' | 'j' | 'l' | 'I' | 'f' | 't' | 'r' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' | '(' | ')' | ' ' => 0.4,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 1.0,
        'A'..='Z' => 0.78,
        '0'..='9' => 0.62,
        ' '..='~' => 0.6,
        // Chinese fonts give quotation marks and dashes a whole square, too.
        '\u{2010}'..='\u{2027}' | '\u{2e80}'.. => 1.0,
        _ => 0.8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chinese_character_is_as_wide_as_high_and_letters_are_narrower() {
        assert!((width_of("机会", 12.0) - 24.0).abs() < 1e-9);
        assert!(width_of("ill", 12.0) < width_of("mow", 12.0));
        assert!(width_of("", 12.0) < 1e-9);
    }

    #[test]
    fn lines_break_at_spaces_and_between_chinese_characters_and_the_last_is_cut() {
        assert_eq!(wrap("Set up the trial", 10.0, 60.0, 3), ["Set up the", "trial"]);
        assert_eq!(wrap("开通试用，录好椅位", 10.0, 40.0, 3), ["开通试", "用，录好", "椅位"]);
        assert_eq!(wrap("用《上线清单》做", 10.0, 40.0, 3), ["用《上线", "清单》做"]);
        assert_eq!(wrap("One two three four", 10.0, 40.0, 2), ["One", "two t…"]);
        assert_eq!(wrap("Unbreakable", 10.0, 30.0, 9).concat(), "Unbreakable");
        assert!(wrap("  ", 10.0, 40.0, 2).is_empty());
    }

    #[test]
    fn no_line_is_wider_than_its_room_and_nothing_is_lost() {
        for text in
            ["Go through the trial with the owner, in her figures", "用老板自己的数据回顾试用（两周），并列写出"]
        {
            for room in [12.0, 30.0, 41.0, 97.0, 400.0] {
                let lines = wrap(text, 12.0, room, 99);
                assert!(lines.iter().all(|line| width_of(line, 12.0) <= room + 0.001), "{lines:?} in {room}");
                assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
            }
        }
    }

    #[test]
    fn what_fits_is_whole_and_what_does_not_is_cut_within_the_room() {
        assert_eq!(fit("Threats", 12.0, 100.0), "Threats");
        assert_eq!(fit("机会", 12.0, 24.0), "机会");
        assert_eq!(fit("政策机会与威胁", 12.0, 48.0), "政策机…");
        assert_eq!(fit("More than one word", 12.0, 48.0), "More…");
        for room in [0.0, 3.0, 12.0, 40.0, 111.0] {
            for text in ["Patients book by phone screen, also at night", "病人用手机预约，夜里也约", "👩‍⚕️👩‍⚕️👩‍⚕️"]
            {
                assert!(width_of(&fit(text, 12.0, room), 12.0) <= f64::max(room, 12.0), "{text} in {room}");
            }
        }
    }
}
