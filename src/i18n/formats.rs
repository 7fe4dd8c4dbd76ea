//! How numbers, dates and money are written.

use crate::i18n::Locale;
use time::Date;

/// The marks in numbers: 1,234.5 has a comma between its groups and a point before its decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Ahead of the decimals.
    pub decimal: char,
    /// Between groups of digits.
    pub group: char,
}

impl Marks {
    /// As files, and most of English and Chinese, have them.
    pub const PLAIN: Self = Self { decimal: '.', group: ',' };
}

/// The ways a locale writes values. The browser's `Intl` implements it; [`PlainFormats`] serves where there is none.
pub trait Formats {
    /// The language that is written.
    fn locale(&self) -> Locale;
    /// A number with grouping and at most two decimals; a smaller one than these can tell has two digits: 0.004 is not 0.
    fn number(&self, number: f64) -> String;
    /// A number with grouping and every digit that is stored, as it stands in a field.
    fn figure(&self, number: f64) -> String;
    /// The marks that numbers are written with.
    fn marks(&self) -> Marks;
    /// A difference: a number with its sign; what is written as nought has none.
    fn signed(&self, difference: f64) -> String {
        let amount = self.number(difference.abs());
        let sign = match difference {
            _ if is_nought(&amount) => "",
            _ if difference > 0.0 => "+",
            _ => "−",
        };
        format!("{sign}{amount}")
    }
    /// A share from 0.0 to 1.0 as per cent, at most one decimal.
    fn percent(&self, share: f64) -> String;
    /// An amount with the sign or code of an ISO 4217 currency; a plain number where the code is empty.
    fn currency(&self, amount: f64, currency: &str) -> String;
    /// An amount of money as it is written in prose: in Chinese yuan are 元, and full hundreds from 10,000 on 万元.
    fn money(&self, amount: f64, currency: &str) -> String {
        match yuan(self, amount, currency) {
            Some(Yuan::TenThousands(written)) => written,
            Some(Yuan::Single(written) | Yuan::About { exact: written, .. }) => written,
            None => self.currency(amount, currency),
        }
    }
    /// An amount that was worked out, of which nobody needs the last digits: in Chinese rounded to 约 113.8 万元.
    fn sum(&self, amount: f64, currency: &str) -> String {
        match yuan(self, amount, currency) {
            Some(Yuan::About { about, .. }) => about,
            _ => self.money(amount, currency),
        }
    }
    /// A plain date, without time-zone shift.
    fn date(&self, date: Date) -> String;
    /// A plain date with its day of the week.
    fn day(&self, date: Date) -> String;
    /// A size: kilobytes or megabytes of 1,000 and 1,000,000 bytes.
    fn bytes(&self, bytes: u64) -> String;
    /// A moment (milliseconds since 1970-01-01 UTC) relative to now; 0 means never.
    fn when(&self, moment: u64) -> String;
    /// A moment (milliseconds since 1970-01-01 UTC) as local date and time.
    fn moment(&self, moment: u64) -> String;
}

/// How Chinese writes an amount of yuan.
enum Yuan {
    /// Below 10,000: 9,800 元.
    Single(String),
    /// Full hundreds: 113.8 万元.
    TenThousands(String),
    /// Anything between: to its last digit, and rounded.
    About { exact: String, about: String },
}

/// What Chinese writes for an amount; none in another language or currency, which have words of their own.
fn yuan(formats: &(impl Formats + ?Sized), amount: f64, currency: &str) -> Option<Yuan> {
    if formats.locale() != Locale::ZhCn || currency != "CNY" {
        return None;
    }
    let tens = |amount: f64| format!("{} 万元", formats.number(amount / 10_000.0));
    let exact = || format!("{} 元", formats.number(amount));
    Some(match amount.abs() {
        small if small < 10_000.0 => Yuan::Single(exact()),
        full if full % 100.0 == 0.0 => Yuan::TenThousands(tens(amount)),
        _ => Yuan::About { exact: exact(), about: format!("约 {}", tens((amount / 1_000.0).round() * 1_000.0)) },
    })
}

/// Whether two decimals do not tell a number from nought. What is smaller yet is left over from calculating.
pub fn is_small(number: f64) -> bool {
    (1e-9..0.01).contains(&number.abs())
}

/// Writes a number so that nought has no sign, also what is nought only because it was rounded.
pub fn without_negative_nought(number: f64, write: impl Fn(f64) -> String) -> String {
    let written = write(number);
    if number.is_sign_negative() && is_nought(&written) { write(0.0) } else { written }
}

/// Whether a number that was written shows no digit but nought.
fn is_nought(written: &str) -> bool {
    !written.contains(|character| matches!(character, '1'..='9'))
}

/// Formats without `Intl`: ISO dates, plain numbers. For tests and for output that machines read.
#[derive(Clone, Copy, Debug)]
pub struct PlainFormats(pub Locale);

impl Formats for PlainFormats {
    fn locale(&self) -> Locale {
        self.0
    }
    fn number(&self, number: f64) -> String {
        let mut ten = 100.0;
        while is_small(number) && number.abs() * ten < 10.0 {
            ten *= 10.0;
        }
        without_negative_nought(number, |number| ((number * ten).round() / ten).to_string())
    }
    fn figure(&self, number: f64) -> String {
        number.to_string()
    }
    fn marks(&self) -> Marks {
        Marks::PLAIN
    }
    fn percent(&self, share: f64) -> String {
        without_negative_nought(share, |share| format!("{}%", (share * 1000.0).round() / 10.0))
    }
    fn currency(&self, amount: f64, currency: &str) -> String {
        format!("{currency} {}", self.number(amount)).trim_start().to_owned()
    }
    fn date(&self, date: Date) -> String {
        date.to_string()
    }
    fn day(&self, date: Date) -> String {
        format!("{date} ({})", date.weekday())
    }
    fn bytes(&self, bytes: u64) -> String {
        format!("{} MB", self.number((bytes as f64 / 100_000.0).round() / 10.0))
    }
    fn when(&self, moment: u64) -> String {
        self.moment(moment)
    }
    fn moment(&self, moment: u64) -> String {
        time::UtcDateTime::from_unix_timestamp((moment / 1000).cast_signed())
            .map_or_else(|_| moment.to_string(), |moment| moment.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_number_is_not_nought() {
        let said =
            [0.004, -0.0044, 0.00000041, 0.0099, 0.014, 1e-17].map(|number| PlainFormats(Locale::En).number(number));
        assert_eq!(said, ["0.004", "-0.0044", "0.00000041", "0.0099", "0.01", "0"]);
    }

    #[test]
    fn chinese_counts_yuan_in_ten_thousands_and_rounds_only_what_was_worked_out() {
        let (chinese, english) = (PlainFormats(Locale::ZhCn), PlainFormats(Locale::En));
        let said = [9_800.0, 24_000.0, 3_600_000.0, -12_500.0, 1_138_252.5].map(|amount| chinese.money(amount, "CNY"));
        assert_eq!(said, ["9800 元", "2.4 万元", "360 万元", "-1.25 万元", "1138252.5 元"]);
        assert_eq!(chinese.sum(1_138_252.5, "CNY"), "约 113.8 万元");
        assert_eq!([chinese.sum(24_000.0, "CNY"), chinese.sum(950.5, "CNY")], ["2.4 万元", "950.5 元"]);
        assert_eq!([chinese.money(24_000.0, "USD"), english.money(24_000.0, "CNY")], ["USD 24000", "CNY 24000"]);
    }

    #[test]
    fn a_difference_has_its_sign_and_nought_has_none() {
        let formats = PlainFormats(Locale::En);
        let said = [15.0, -10.0, 0.0, -0.0, -1e-12].map(|difference| formats.signed(difference));
        assert_eq!(said, ["+15", "−10", "0", "0", "0"]);
    }

    #[test]
    fn nought_has_no_sign_however_it_came_about() {
        let formats = PlainFormats(Locale::En);
        for nought in [0.0, -0.0, -1e-12, -1e-300] {
            assert_eq!(formats.number(nought), "0");
            assert_eq!(formats.money(nought, "CNY"), "CNY 0");
            assert_eq!(formats.percent(nought / 10.0), "0%");
        }
        assert_eq!([formats.number(-0.01), formats.percent(-0.001)], ["-0.01", "-0.1%"]);
    }
}
