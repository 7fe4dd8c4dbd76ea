//! Numbers as they stand in ids and in stored values: short, and of letters that no key forbids.

/// A number in the digits `0-9a-z`, without leading zeros.
pub fn base36(mut number: u64) -> String {
    let mut digits = Vec::new();
    loop {
        digits.extend(char::from_digit((number % 36) as u32, 36));
        number /= 36;
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

/// Reads what [`base36`] writes, and nothing else: two texts never read as one number.
pub fn from_base36(text: &str) -> Option<u64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase());
    let canonical = plain && (text == "0" || !text.starts_with('0'));
    canonical.then(|| u64::from_str_radix(text, 36).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{base36, from_base36};

    #[test]
    fn a_number_reads_back_and_no_other_text_is_read() {
        for (number, text) in [(0, "0"), (35, "z"), (36, "10"), (u64::MAX, "3w5e11264sgsf")] {
            assert_eq!((base36(number).as_str(), from_base36(text)), (text, Some(number)));
        }
        for other in ["", "01", "Z", "-1", "3w5e11264sgsg"] {
            assert_eq!(from_base36(other), None, "{other}");
        }
    }
}
