//! How the browser writes numbers, dates and money.

use std::cell::OnceCell;

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
    // Made once: a board writes hundreds of numbers, and making a format costs far more than using it.
    number: OnceCell<Function>,
    figure: OnceCell<Function>,
    marks: OnceCell<Marks>,
    date: OnceCell<Function>,
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
            number: OnceCell::new(),
            figure: OnceCell::new(),
            marks: OnceCell::new(),
            date: OnceCell::new(),
        }
    }

    fn plain(&self) -> PlainFormats {
        PlainFormats(self.locale)
    }

    fn number_with(&self, number: f64, entries: &[(&str, JsValue)]) -> Option<String> {
        write_number(&self.number_format(entries), number)
    }

    fn number_format(&self, entries: &[(&str, JsValue)]) -> Function {
        Intl::NumberFormat::new(&self.tags, &options(entries)).format()
    }

    fn date_format(&self, entries: &[(&str, JsValue)]) -> Function {
        Intl::DateTimeFormat::new(&self.tags, &options(entries)).format()
    }
}

fn options(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        let _refused = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}

/// The most decimals that every browser writes, in digits that can be read again.
fn figure_options() -> [(&'static str, JsValue); 2] {
    [("maximumFractionDigits", 20.into()), ("numberingSystem", "latn".into())]
}

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
            let entries = [("maximumSignificantDigits", 2.into())];
            return self.number_with(number, &entries).unwrap_or_else(|| self.plain().number(number));
        }
        let format = self.number.get_or_init(|| self.number_format(&[("maximumFractionDigits", 2.into())]));
        write_number(format, number).unwrap_or_else(|| self.plain().number(number))
    }

    fn figure(&self, number: f64) -> String {
        let format = self.figure.get_or_init(|| self.number_format(&figure_options()));
        call(format, &JsValue::from_f64(number)).unwrap_or_else(|| self.plain().figure(number))
    }

    fn marks(&self) -> Marks {
        // Groups and decimals both; some regions have no mark in numbers of four digits.
        *self.marks.get_or_init(|| {
            let parts = Intl::NumberFormat::new(&self.tags, &options(&figure_options())).format_to_parts(1_234_567.5);
            Marks {
                decimal: part(&parts, "decimal", Marks::PLAIN.decimal),
                group: part(&parts, "group", Marks::PLAIN.group),
            }
        })
    }

    fn percent(&self, share: f64) -> String {
        let entries = [("style", "percent".into()), ("maximumFractionDigits", 1.into())];
        self.number_with(share, &entries).unwrap_or_else(|| self.plain().percent(share))
    }

    fn currency(&self, amount: f64, currency: &str) -> String {
        if currency.is_empty() {
            return self.number(amount);
        }
        // In English "¥" may mean yen, so the code is written; in Chinese the sign is clear.
        let display = if self.locale == Locale::En { "code" } else { "symbol" };
        let mut entries: Vec<(&str, JsValue)> =
            vec![("style", "currency".into()), ("currency", currency.into()), ("currencyDisplay", display.into())];
        if amount.fract() == 0.0 {
            entries.push(("minimumFractionDigits", 0.into()));
        }
        self.number_with(amount, &entries).unwrap_or_else(|| self.plain().currency(amount, currency))
    }

    fn date(&self, date: Date) -> String {
        // “Mar 9, 26” would be read as 2026.
        if date.year() < 1000 {
            return self.plain().date(date);
        }
        // Year, month and day in UTC, so that no time zone moves the date.
        let moment = JsDate::new(&JsValue::from_str(&format!("{date}T00:00:00Z")));
        let entries = || [("dateStyle", "medium".into()), ("timeZone", "UTC".into())];
        let format = self.date.get_or_init(|| self.date_format(&entries()));
        call(format, moment.as_ref()).unwrap_or_else(|| self.plain().date(date))
    }

    fn bytes(&self, bytes: u64) -> String {
        let (amount, unit) =
            if bytes < 1_000_000 { (bytes as f64 / 1e3, "kilobyte") } else { (bytes as f64 / 1e6, "megabyte") };
        let entries = [("style", "unit".into()), ("unit", unit.into()), ("maximumFractionDigits", 1.into())];
        self.number_with(amount, &entries).unwrap_or_else(|| self.plain().bytes(bytes))
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
        let format = Intl::RelativeTimeFormat::new(&self.tags, &options(&[("numeric", "auto".into())]));
        String::from(format.format(-(count as f64), unit))
    }

    fn moment(&self, moment: u64) -> String {
        let date = JsDate::new(&JsValue::from_f64(moment as f64));
        let entries = [("dateStyle", "medium".into()), ("timeStyle", "short".into())];
        call(&self.date_format(&entries), date.as_ref()).unwrap_or_else(|| self.plain().moment(moment))
    }
}
