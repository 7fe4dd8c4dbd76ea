//! Numbers as people write them.

use super::plain_width;

pub(super) fn number(typed: &str) -> Option<f64> {
    let plain: String =
        typed.chars().map(plain_width).filter(|character| !",  \u{a0}\u{202f}¥$€£'".contains(*character)).collect();
    let (digits, factor) = match plain.strip_suffix('万') {
        Some(digits) => (digits, 10_000.0),
        None => (plain.strip_suffix('亿').unwrap_or(&plain), if plain.ends_with('亿') { 1e8 } else { 1.0 }),
    };
    // Only digits, one point and a sign: "1e5", "inf" and "nan" parse as numbers but nobody means them.
    let clean = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
    let value: f64 = digits.parse().ok().filter(|_| clean)?;
    // 2.4 万 is 24,000, not 24,000.000000000004.
    Some((value * factor * 1e6).round() / 1e6)
}

#[cfg(test)]
mod tests {
    use crate::model::{Kind, Value};

    fn money(typed: &str) -> Option<f64> {
        match Kind::Money.read_input(typed) {
            Ok(Some(Value::Number(number))) => Some(number.get()),
            _ => None,
        }
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (typed, value) in [
            ("24,000", 24_000.0),
            ("２４０００", 24_000.0),
            ("¥ 24000", 24_000.0),
            ("2.4万", 24_000.0),
            ("1.2亿", 1.2e8),
            ("0.5", 0.5),
        ] {
            assert_eq!(money(typed), Some(value), "{typed}");
        }
        for typed in ["1e5", "inf", "nan", "twelve", "1-2", "--1", "-5"] {
            assert_eq!(money(typed), None, "{typed}");
        }
    }
}
