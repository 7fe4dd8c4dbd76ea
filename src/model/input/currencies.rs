//! How people name currencies beside an amount.

/// Signs and words, lower case, with the ISO 4217 codes that they may stand for.
const NAMES: [(&str, &[&str]); 44] = [
    ("¥", &["CNY", "JPY"]),
    ("元", &["CNY", "TWD", "HKD"]),
    ("块", &["CNY", "TWD", "HKD"]),
    ("块钱", &["CNY", "TWD", "HKD"]),
    ("圆", &["CNY", "TWD", "JPY"]),
    ("人民币", &["CNY"]),
    ("rmb", &["CNY"]),
    ("yuan", &["CNY"]),
    ("renminbi", &["CNY"]),
    ("$", &["USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD"]),
    ("us$", &["USD"]),
    ("美元", &["USD"]),
    ("美金", &["USD"]),
    ("dollar", &["USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD"]),
    ("dollars", &["USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD"]),
    ("a$", &["AUD"]),
    ("c$", &["CAD"]),
    ("ca$", &["CAD"]),
    ("hk$", &["HKD"]),
    ("港元", &["HKD"]),
    ("港币", &["HKD"]),
    ("nt$", &["TWD"]),
    ("新台币", &["TWD"]),
    ("s$", &["SGD"]),
    ("新元", &["SGD"]),
    ("€", &["EUR"]),
    ("欧元", &["EUR"]),
    ("euro", &["EUR"]),
    ("euros", &["EUR"]),
    ("£", &["GBP"]),
    ("pound", &["GBP"]),
    ("pounds", &["GBP"]),
    ("pounds sterling", &["GBP"]),
    ("英镑", &["GBP"]),
    ("円", &["JPY"]),
    ("日元", &["JPY"]),
    ("₩", &["KRW"]),
    ("韩元", &["KRW"]),
    ("₹", &["INR"]),
    ("rs", &["INR"]),
    ("rs.", &["INR"]),
    ("fr.", &["CHF"]),
    ("瑞郎", &["CHF"]),
    ("瑞士法郎", &["CHF"]),
];

/// How what stands beside an amount goes with the currency of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// It may be this currency, or the plan has chosen none.
    This,
    /// It is another one.
    Other,
    /// It names no currency.
    None,
}

/// The ISO 4217 code of the one currency that a sign or a word stands for; none for signs of several, as $ is.
pub(super) fn code_of(word: &str) -> Option<&'static str> {
    let lower = word.to_ascii_lowercase();
    match NAMES.iter().find(|(name, _)| *name == lower) {
        Some((_, [code])) => Some(code),
        _ => None,
    }
}

/// Whether a sign, a word or a code names the currency with this code; an empty code is none yet.
pub(super) fn names(word: &str, currency: &str) -> Named {
    let lower = word.to_ascii_lowercase();
    let known = NAMES.iter().find(|(name, _)| *name == lower);
    let is_code = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_this = match known {
        Some((_, codes)) => codes.contains(&currency),
        None => !word.is_empty() && word.eq_ignore_ascii_case(currency),
    };
    match (known.is_some() || is_code || is_this, is_this || currency.is_empty()) {
        (false, _) => Named::None,
        (true, true) => Named::This,
        (true, false) => Named::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_names_each_currency_that_it_is_written_for() {
        for (word, currency, named) in [
            ("¥", "CNY", Named::This),
            ("¥", "JPY", Named::This),
            ("¥", "EUR", Named::Other),
            ("元", "CNY", Named::This),
            ("HK$", "HKD", Named::This),
            ("HK$", "USD", Named::Other),
            ("CNY", "CNY", Named::This),
            ("cny", "CNY", Named::This),
            ("CHF", "CNY", Named::Other),
            ("€", "", Named::This),
            ("天", "CNY", Named::None),
            ("mio", "CNY", Named::None),
            ("", "", Named::None),
        ] {
            assert_eq!(names(word, currency), named, "{word} {currency}");
        }
    }
}
