//! How a language sorts, as the browser knows it.

use std::cmp::Ordering;

use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::i18n::Locale;

/// Compares texts as a language does: Chinese by pinyin, figures by what they are worth.
pub fn collation(locale: Locale) -> impl Fn(&str, &str) -> Ordering {
    let tag = match locale {
        Locale::En => "en",
        Locale::ZhCn => "zh-CN-u-co-pinyin",
    };
    let options = Object::new();
    let _refused = Reflect::set(&options, &"numeric".into(), &JsValue::TRUE);
    let compare = Intl::Collator::new(&Array::of1(&tag.into()), &options).compare();
    move |one, other| {
        let order = compare.call2(&JsValue::UNDEFINED, &one.into(), &other.into()).ok();
        order.and_then(|order| order.as_f64()).map_or(Ordering::Equal, |order| order.total_cmp(&0.0))
    }
}
