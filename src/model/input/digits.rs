//! Digits and the marks between them.

use crate::i18n::Marks;

/// How digits may be grouped, beside threes and the Indian way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grouping {
    /// In threes; the last three and then twos in India.
    Thousands,
    /// Also in fours: what counts 万.
    Myriads,
}

/// One way to read a figure: its digits without marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    whole: String,
    decimals: String,
}

impl Digits {
    /// The ways in which a figure can be read: one, two where a single mark could be either, none where it is no number.
    ///
    /// A mark is one of groups only where all groups are whole. Of two kinds of marks the last one is the decimal mark. The
    /// region decides where it writes groups so; where it does not, 2.500 may be two and a half or two thousand five hundred.
    pub(super) fn readings(figure: &str, marks: Marks, grouping: Grouping) -> Vec<Self> {
        let (between, groups) = parts(figure);
        let Some((last, earlier)) = between.split_last() else {
            return groups.first().map(|all| Self::whole(all)).into_iter().collect();
        };
        let grouped = (all_are(&between, *last) && are_whole(&groups, grouping)).then(|| Self::whole(&groups.concat()));
        let decimal = groups.split_last().and_then(|(decimals, groups)| {
            let may_be_decimal = ['.', ',', marks.decimal].contains(last) && !decimals.is_empty();
            let groups_fit = match earlier {
                [] => true,
                [first, ..] => first != last && all_are(earlier, *first) && are_whole(groups, grouping),
            };
            let read = || Self { whole: groups.concat(), decimals: (*decimals).to_owned() };
            (may_be_decimal && groups_fit).then(read)
        });
        match (decimal, grouped) {
            (Some(_), Some(grouped)) if *last == plain(marks.group) => vec![grouped],
            // 2.345 万 has three decimals like any other number; nobody groups what counts 万 by points.
            (Some(decimal), Some(_)) if grouping == Grouping::Myriads && *last == '.' => vec![decimal],
            (decimal, grouped) => decimal.into_iter().chain(grouped).collect(),
        }
    }

    fn whole(digits: &str) -> Self {
        Self { whole: digits.to_owned(), decimals: String::new() }
    }

    /// The number times a power of ten, as near as a floating-point number comes to what is written; `None` beyond all.
    pub(super) fn value(self, is_negative: bool, power: i32) -> Option<f64> {
        let sign = if is_negative { "-" } else { "" };
        decimal(&format!("{sign}{}.{}0e{power}", self.whole, self.decimals))
    }
}

/// Reads a number as machines write it, noughts at its front or not. By the reader of files, which is as exact as the standard
/// one: a second one would be 10 KB of program.
pub fn decimal(written: &str) -> Option<f64> {
    let (sign, digits) = written.strip_prefix('-').map_or(("", written), |digits| ("-", digits));
    let digits = digits.trim_start_matches('0');
    let nought = if digits.starts_with(|first: char| first.is_ascii_digit()) { "" } else { "0" };
    serde_json::from_str(&format!("{sign}{nought}{digits}")).ok()
}

/// An apostrophe or blank of a region as the one that is read.
const fn plain(mark: char) -> char {
    match mark {
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '’' => '\'',
        other => other,
    }
}

/// The marks of a figure, and the digits around them.
fn parts(figure: &str) -> (Vec<char>, Vec<&str>) {
    let is_mark = |character: char| !character.is_ascii_digit();
    (figure.chars().filter(|character| is_mark(*character)).collect(), figure.split(is_mark).collect())
}

fn all_are(marks: &[char], one: char) -> bool {
    ['.', ',', ' ', '\''].contains(&one) && marks.iter().all(|mark| *mark == one)
}

/// Whether groups are as long as groups are: the first may be shorter, and does not begin with nought.
fn are_whole(groups: &[&str], grouping: Grouping) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return !first.is_empty() };
    let all = |length: usize| middle.iter().all(|group| group.len() == length);
    let begins = |most: usize| (1..=most).contains(&first.len()) && !first.starts_with('0');
    let in_threes = begins(3) && all(3) && last.len() == 3;
    let in_india = begins(2) && all(2) && last.len() == 3;
    let in_fours = grouping == Grouping::Myriads && begins(4) && all(4) && last.len() == 4;
    in_threes || in_india || in_fours
}
