//! How the browser writes numbers, dates and money.

use std::cell::{OnceCell, RefCell};

use js_sys::{Array, Date as JsDate, Function, Intl, Object, Reflect};
use time::Date;
use wasm_bindgen::JsValue;

use crate::i18n::messages::when;
use crate::i18n::{Formats, Locale, Marks, PlainFormats, is_small, without_negative_nought};

/// The browser's `Intl` in one language. English takes the browser's own English region for the order of dates.
pub struct IntlFormats {
    locale: Locale,
    tags: Array,
    now: Box<dyn Fn() -> u64>,
    // Made once, by what tells them apart: a board writes hundreds of numbers, each edit says when it was saved, and making
    // a format costs far more than using it.
    made: RefCell<Vec<(String, Function)>>,
    relative: OnceCell<Intl::RelativeTimeFormat>,
    marks: OnceCell<Marks>,
}

impl IntlFormats {
    /// The formats of a language. `now` says what moments are relative to, in milliseconds since 1970-01-01 UTC.
    pub fn new(locale: Locale, now: Box<dyn Fn() -> u64>) -> Self {
        let region = || {
            let languages = web_sys::window()?.navigator().languages();
            languages.iter().find(|tag| tag.as_string().is_some_and(|tag| tag.starts_with("en-")))
        };
        let tag = match locale {
            Locale::En => region().unwrap_or_else(|| JsValue::from_str("en-US")),
            Locale::ZhCn => JsValue::from_str(locale.tag()),
        };
        Self {
            locale,
            tags: Array::of1(&tag),
            now,
            made: RefCell::default(),
            relative: OnceCell::new(),
            marks: OnceCell::new(),
        }
    }

    fn plain(&self) -> PlainFormats {
        PlainFormats(self.locale)
    }

    fn number_with(&self, name: &str, number: f64, entries: &[(&str, Setting)]) -> Option<String> {
        let make = || Intl::NumberFormat::new(&self.tags, &options(entries)).format();
        write_number(&self.once(name, make), number)
    }

    fn date_with(&self, name: &str, date: &JsDate, entries: &[(&str, Setting)]) -> Option<String> {
        let make = || Intl::DateTimeFormat::new(&self.tags, &options(entries)).format();
        call(&self.once(name, make), date.as_ref())
    }

    /// The format of a name, which is made where it has not been.
    fn once(&self, name: &str, make: impl FnOnce() -> Function) -> Function {
        let known = self.made.borrow().iter().find(|(other, _)| other == name).map(|(_, made)| made.clone());
        known.unwrap_or_else(|| {
            let made = make();
            self.made.borrow_mut().push((name.to_owned(), made.clone()));
            made
        })
    }
}

/// What a format is told.
#[derive(Clone, Copy)]
enum Setting<'a> {
    Number(u32),
    Word(&'a str),
}

fn options(entries: &[(&str, Setting)]) -> Object {
    let object = Object::new();
    for (name, setting) in entries {
        let value = match setting {
            Setting::Number(number) => JsValue::from(*number),
            Setting::Word(word) => JsValue::from_str(word),
        };
        let _refused = Reflect::set(&object, &JsValue::from_str(name), &value);
    }
    object
}

/// The most decimals that every browser writes, in digits that can be read again.
const FIGURE: [(&str, Setting); 2] =
    [("maximumFractionDigits", Setting::Number(20)), ("numberingSystem", Setting::Word("latn"))];

/// The mark that stands for this in a written number.
fn part(parts: &Array, kind: &str, otherwise: char) -> char {
    let text = |part: &JsValue, name: &str| Reflect::get(part, &name.into()).ok()?.as_string();
    let found = parts.iter().find(|part| text(part, "type").as_deref() == Some(kind));
    found.and_then(|part| text(&part, "value")?.chars().next()).unwrap_or(otherwise)
}

fn call(function: &Function, value: &JsValue) -> Option<String> {
    function.call1(&JsValue::UNDEFINED, value).ok()?.as_string()
}

/// The sign of nought is asked of what was written: what a format rounds to nought only the format knows.
fn write_number(format: &Function, number: f64) -> Option<String> {
    let write = |number| call(format, &JsValue::from_f64(number)).unwrap_or_default();
    Some(without_negative_nought(number, write)).filter(|written| !written.is_empty())
}

const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

impl Formats for IntlFormats {
    fn locale(&self) -> Locale {
        self.locale
    }

    fn number(&self, number: f64) -> String {
        if is_small(number) {
            let entries = [("maximumSignificantDigits", Setting::Number(2))];
            return self.number_with("small", number, &entries).unwrap_or_else(|| self.plain().number(number));
        }
        let entries = [("maximumFractionDigits", Setting::Number(2))];
        self.number_with("number", number, &entries).unwrap_or_else(|| self.plain().number(number))
    }

    fn figure(&self, number: f64) -> String {
        let format = self.once("figure", || Intl::NumberFormat::new(&self.tags, &options(&FIGURE)).format());
        call(&format, &JsValue::from_f64(number)).unwrap_or_else(|| self.plain().figure(number))
    }

    fn marks(&self) -> Marks {
        // Groups and decimals both; some regions have no mark in numbers of four digits.
        *self.marks.get_or_init(|| {
            let parts = Intl::NumberFormat::new(&self.tags, &options(&FIGURE)).format_to_parts(1_234_567.5);
            Marks {
                decimal: part(&parts, "decimal", Marks::PLAIN.decimal),
                group: part(&parts, "group", Marks::PLAIN.group),
            }
        })
    }

    fn percent(&self, share: f64) -> String {
        let entries = [("style", Setting::Word("percent")), ("maximumFractionDigits", Setting::Number(1))];
        self.number_with("percent", share, &entries).unwrap_or_else(|| self.plain().percent(share))
    }

    fn currency(&self, amount: f64, currency: &str) -> String {
        if currency.is_empty() {
            return self.number(amount);
        }
        // In English "¥" may mean yen, so the code is written; in Chinese the sign is clear.
        let display = if self.locale == Locale::En { "code" } else { "symbol" };
        let mut entries = vec![
            ("style", Setting::Word("currency")),
            ("currency", Setting::Word(currency)),
            ("currencyDisplay", Setting::Word(display)),
        ];
        let is_whole = amount.fract() == 0.0;
        if is_whole {
            entries.push(("minimumFractionDigits", Setting::Number(0)));
        }
        let name = format!("money {currency}{}", if is_whole { "" } else { " and parts" });
        self.number_with(&name, amount, &entries).unwrap_or_else(|| self.plain().currency(amount, currency))
    }

    fn date(&self, date: Date) -> String {
        // “Mar 9, 26” would be read as 2026.
        if date.year() < 1000 {
            return self.plain().date(date);
        }
        let moment = in_utc(date);
        let entries = [("dateStyle", Setting::Word("medium")), ("timeZone", Setting::Word("UTC"))];
        self.date_with("date", &moment, &entries).unwrap_or_else(|| self.plain().date(date))
    }

    fn day(&self, date: Date) -> String {
        let entries = [
            ("weekday", Setting::Word("short")),
            ("year", Setting::Word("numeric")),
            ("month", Setting::Word("short")),
            ("day", Setting::Word("numeric")),
            ("timeZone", Setting::Word("UTC")),
        ];
        self.date_with("day", &in_utc(date), &entries).unwrap_or_else(|| self.plain().day(date))
    }

    fn bytes(&self, bytes: u64) -> String {
        let (amount, unit) =
            if bytes < 1_000_000 { (bytes as f64 / 1e3, "kilobyte") } else { (bytes as f64 / 1e6, "megabyte") };
        let entries = [
            ("style", Setting::Word("unit")),
            ("unit", Setting::Word(unit)),
            ("maximumFractionDigits", Setting::Number(1)),
        ];
        self.number_with(unit, amount, &entries).unwrap_or_else(|| self.plain().bytes(bytes))
    }

    fn when(&self, moment: u64) -> String {
        if moment == 0 {
            return when::WHEN_NEVER.get(self.locale).to_owned();
        }
        let ago = (self.now)().saturating_sub(moment);
        let (count, unit) = match ago {
            0..MINUTE => return when::WHEN_NOW.get(self.locale).to_owned(),
            MINUTE..HOUR => (ago / MINUTE, "minute"),
            HOUR..DAY => (ago / HOUR, "hour"),
            _ if ago <= 7 * DAY => (ago / DAY, "day"),
            _ => return self.moment(moment),
        };
        let make = || Intl::RelativeTimeFormat::new(&self.tags, &options(&[("numeric", Setting::Word("auto"))]));
        let format = self.relative.get_or_init(make);
        String::from(format.format(-(count as f64), unit))
    }

    fn moment(&self, moment: u64) -> String {
        let date = JsDate::new(&JsValue::from_f64(moment as f64));
        let entries = [("dateStyle", Setting::Word("medium")), ("timeStyle", Setting::Word("short"))];
        self.date_with("moment", &date, &entries).unwrap_or_else(|| self.plain().moment(moment))
    }
}

/// Year, month and day in UTC, so that no time zone moves the date.
fn in_utc(date: Date) -> JsDate {
    JsDate::new(&JsValue::from_str(&format!("{date}T00:00:00Z")))
}
