//! Phrases with the values that fill them, kept as data until they are shown.

use crate::i18n::seam::{push_value, push_words};
use crate::i18n::{Formats, Plural, Text};
use time::Date;

/// A value that fills a word in braces.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// What a user wrote, or a name: shown as it is.
    Plain(String),
    /// A phrase of ours, shown in the language of the message.
    Text(Text),
    /// A message inside the message.
    Message(Box<Message>),
    /// A number, written as the locale does.
    Number(f64),
    /// A share, 0.0 to 1.0, written as per cent.
    Percent(f64),
    /// A plain date without a time zone.
    Date(Date),
    /// A size in bytes.
    Bytes(u64),
    /// A moment, in milliseconds since 1970-01-01 UTC, written relative to now.
    When(u64),
    /// A moment, in milliseconds since 1970-01-01 UTC, written as local date and time.
    Moment(u64),
}

macro_rules! argument_from {
    ($( $from:ty => |$value:ident| $make:expr; )*) => {
        $( impl From<$from> for Argument { fn from($value: $from) -> Self { $make } } )*
    };
}

argument_from! {
    String => |value| Self::Plain(value);
    &str => |value| Self::Plain(value.to_owned());
    Text => |value| Self::Text(value);
    Message => |value| Self::Message(Box::new(value));
    Date => |value| Self::Date(value);
    // A sum of nothing is -0.0, which would be told with its sign.
    f64 => |value| Self::Number(value + 0.0);
    u8 => |value| Self::Number(f64::from(value));
    u32 => |value| Self::Number(f64::from(value));
    i32 => |value| Self::Number(f64::from(value));
    usize => |value| Self::Number(value as f64);
    u64 => |value| Self::Number(value as f64);
}

/// A phrase with its values. [`Message::render`] makes the string.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    text: Text,
    arguments: Vec<(&'static str, Argument)>,
}

impl From<Text> for Message {
    fn from(text: Text) -> Self {
        Self { text, arguments: Vec::new() }
    }
}

impl Text {
    /// Starts a message from this phrase and its first value.
    pub fn with(self, name: &'static str, value: impl Into<Argument>) -> Message {
        Message::from(self).with(name, value)
    }
}

impl Plural {
    /// The message for `count`, with `{n}` filled.
    pub fn with_count(self, count: usize) -> Message {
        self.choose(count as u64).with("n", count)
    }

    /// The message for an amount that need not be whole, with `{n}` filled. What is written as 1 is one.
    pub fn with_amount(self, amount: f64) -> Message {
        let one = (amount * 100.0).round() == 100.0;
        self.choose(if one { 1 } else { 2 }).with("n", amount)
    }
}

impl Message {
    /// What a user wrote, as a message of its own.
    pub fn plain(text: &str) -> Self {
        Text::same("{text}").with("text", text)
    }

    /// Fills `{name}`. A name that the phrase does not hold is ignored.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// What a user wrote fills `{name}`, without a value that could itself be filled: braces in it stay braces.
    pub fn render(&self, formats: &dyn Formats) -> String {
        let locale = formats.locale();
        let mut filled = String::new();
        let mut rest = self.text.get(locale);
        while let Some((before, after)) = rest.split_once('{') {
            push_words(&mut filled, before, locale);
            let Some((name, tail)) = after.split_once('}') else {
                filled.push('{');
                rest = after;
                continue;
            };
            match self.arguments.iter().find(|(known, _)| *known == name) {
                Some((_, value)) => push_value(&mut filled, &render_argument(value, formats), locale),
                None => {
                    filled.push('{');
                    filled.push_str(name);
                    filled.push('}');
                }
            }
            rest = tail;
        }
        push_words(&mut filled, rest, locale);
        filled
    }
}

fn render_argument(value: &Argument, formats: &dyn Formats) -> String {
    match value {
        Argument::Plain(text) => text.clone(),
        Argument::Text(text) => text.get(formats.locale()).to_owned(),
        Argument::Message(message) => message.render(formats),
        Argument::Number(number) => formats.number(*number),
        Argument::Percent(share) => formats.percent(*share),
        Argument::Date(date) => formats.date(*date),
        Argument::Bytes(bytes) => formats.bytes(*bytes),
        Argument::When(moment) => formats.when(*moment),
        Argument::Moment(moment) => formats.moment(*moment),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};

    const GREETING: Text = Text::new("{name} owns {n} of {n}", "{name}负责 {n} 项");
    const EN: PlainFormats = PlainFormats(Locale::En);

    /// The sum of no floats is -0.0 (Rust 1.95.0, <https://github.com/rust-lang/rust/pull/129321>), which formats of
    /// the browser write with its sign: “Weights: -0 of 100”.
    #[test]
    fn a_sum_of_nothing_is_told_without_a_sign() {
        let sum: f64 = [0.0; 0].iter().sum();
        let Argument::Number(told) = Argument::from(sum) else { panic!("a figure is told as one") };
        assert!(sum.is_sign_negative() && told.is_sign_positive());
    }

    #[test]
    fn every_place_is_filled_and_what_a_user_wrote_is_never_filled_again() {
        let message = GREETING.with("name", "{n}").with("n", 3_u32);
        assert_eq!(message.render(&EN), "{n} owns 3 of 3");
        assert_eq!(message.render(&PlainFormats(Locale::ZhCn)), "{n}负责 3 项");
    }

    #[test]
    fn in_chinese_a_blank_stands_where_a_value_is_written_in_the_other_script() {
        const OWNS: Text = Text::new("{name} owns {n}", "{name}负责 {n}项，已转入{module}。");
        let said = |name: &str, n: &str, module: &str, locale| {
            let message = OWNS.with("name", name).with("n", n).with("module", module);
            message.render(&PlainFormats(locale))
        };
        assert_eq!(said("Lin Yue", "3", "SWOT 分析", Locale::ZhCn), "Lin Yue 负责 3 项，已转入 SWOT 分析。");
        assert_eq!(said("林悦", "两", "客户画像", Locale::ZhCn), "林悦负责两项，已转入客户画像。");
        assert_eq!(said("“林悦”", "50%", "（空）", Locale::ZhCn), "“林悦”负责 50% 项，已转入（空）。");
        assert_eq!(said("林悦", "3", "", Locale::En), "林悦 owns 3");
    }

    #[test]
    fn a_place_without_a_value_and_an_open_brace_stay_as_they_are() {
        assert_eq!(Message::from(Text::same("{gone} and {")).render(&EN), "{gone} and {");
    }

    #[test]
    fn english_takes_the_singular_for_exactly_one() {
        let items = Plural { one: "1 item", other: "{n} items", zh: "{n} 个条目" };
        let said = |count| items.with_count(count).render(&EN);
        assert_eq!((said(0), said(1), said(2)), ("0 items".into(), "1 item".into(), "2 items".into()));
        let said = [0.5, 0.999, 1.0, 1.5].map(|amount| items.with_amount(amount).render(&EN));
        assert_eq!(said, ["0.5 items", "1 item", "1 item", "1.5 items"]);
    }
}
