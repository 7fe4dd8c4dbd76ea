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
