//! What is said to whom: no general phrase speaks of the trade of the example, none that is shown elsewhere of what China
//! alone has, and every trade has words of its own.

use super::{general_texts, texts_of, texts_of_table};
use crate::i18n::Text;
use crate::method::Prompt;
use crate::model::{Audience, Choice, Country, FieldSpec, Only, Table, Trade};
use crate::modules::Module;
use crate::modules::aftersales::spec::Festival;
use crate::modules::basics::spec::basics;

/// Words of the trade that the worked example sells to, and its people.
const OF_THE_EXAMPLE: [&str; 20] = [
    "dentist",
    "dentists",
    "dental",
    "clinic",
    "clinics",
    "chair",
    "chairs",
    "patient",
    "patients",
    "teeth",
    "tooth",
    "nurse",
    "nurses",
    "no-show",
    "no-shows",
    "receptionist",
    "qiao",
    "fang",
    "tang",
    "health insurance",
];
const OF_THE_EXAMPLE_ZH: [&str; 14] =
    ["诊所", "诊疗", "牙", "椅", "病人", "患者", "护士", "医生", "爽约", "口腔", "挂号", "医保", "唐先生", "乔女士"];

/// What stands for itself: names of days, whoever keeps them.
const NAMES: [&str; 3] = ["International Nurses’ Day", "National Love Teeth Day", "Chinese Doctors’ Day"];

/// What holds in mainland China alone.
const OF_CHINA: [&str; 9] =
    ["seal", "seals", "sealed", "credit code", "credit codes", "advertising law", "cny", "yuan", "people’s court"];
const OF_CHINA_ZH: [&str; 14] = [
    "公章",
    "盖章",
    "印章",
    "用印",
    "骑缝",
    "信用代码",
    "广告法",
    "人民币",
    "发票",
    "营业执照",
    "法定代表人",
    "人民法院",
    "春节",
    "新春",
];

/// The words of a list that stand in a phrase: English ones by themselves, Chinese ones anywhere.
fn found<'a>(text: Text, english: &[&'a str], chinese: &[&'a str]) -> Vec<&'a str> {
    let lower = format!(" {} ", text.en.to_lowercase());
    let has = |word: &&&str| {
        lower.match_indices(**word).any(|(at, word)| {
            let ends = |sign: Option<char>| sign.is_none_or(|sign| !sign.is_alphanumeric());
            ends(lower[..at].chars().next_back()) && ends(lower[at + word.len()..].chars().next())
        })
    };
    let english = english.iter().filter(has).copied();
    english.chain(chinese.iter().filter(|word| text.zh.contains(**word)).copied()).collect()
}

#[test]
fn no_phrase_outside_the_example_speaks_of_its_trade() {
    let general = general_texts().into_iter().filter(|(_, text)| !NAMES.contains(&text.en));
    let left: Vec<_> = general
        .map(|(name, text)| (name, found(text, &OF_THE_EXAMPLE, &OF_THE_EXAMPLE_ZH), text))
        .filter(|(_, found, _)| !found.is_empty())
        .collect();
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn the_words_are_found_by_themselves_and_not_inside_others() {
    let of_the_example = |en, zh| found(Text::new(en, zh), &OF_THE_EXAMPLE, &OF_THE_EXAMPLE_ZH).len();
    assert_eq!(of_the_example("Clinics fill empty chairs.", "让空椅坐满人。"), 3);
    assert_eq!(of_the_example("Be patiently chaired", "一周两次"), 0);
    assert_eq!(found(Text::new("Sealed", "签字盖章"), &OF_CHINA, &OF_CHINA_ZH), ["sealed", "盖章"]);
    assert_eq!(found(Text::new("Concealed", "封样"), &OF_CHINA, &OF_CHINA_ZH), [""; 0]);
}

/// What is said to an audience, with the lists of currencies left out, which name them all.
fn said_to(audience: Audience) -> Vec<(String, Text)> {
    let fits = |only: Only| only.fits(audience);
    let said = |passage: crate::i18n::Passage| {
        let china = passage.text_in_china().filter(|_| audience.country == Country::China);
        vec![china.unwrap_or(passage.text())]
    };
    let of_modules = Module::ALL.iter().flat_map(move |module| texts_of(*module, fits, said));
    let of_tables = Table::ALL.iter().flat_map(move |table| texts_of_table(*table, fits, said));
    let currency = format!("{} {} word", Table::Basics.id(), basics::CURRENCY.spec.id);
    of_modules.chain(of_tables).filter(|(name, _)| *name != currency).collect()
}

#[test]
fn a_plan_that_sells_elsewhere_is_told_nothing_that_holds_in_china_alone() {
    let feasts = Festival::SPECS.iter().filter(|festival| !festival.only.is_kept_in(Country::Elsewhere));
    let feasts: Vec<_> = feasts.map(|festival| festival.label).collect();
    let of_china = |text: Text| {
        let mut words = found(text, &OF_CHINA, &OF_CHINA_ZH);
        words.extend(
            feasts
                .iter()
                .filter(|feast| text.en.contains(feast.en) || text.zh.contains(feast.zh))
                .map(|feast| feast.en),
        );
        words
    };
    for trade in Trade::ALL.iter().map(|trade| Some(*trade)).chain([None]) {
        let said = said_to(Audience { country: Country::Elsewhere, both: false, trade });
        let wrong: Vec<_> = said.into_iter().filter(|(_, text)| !of_china(*text).is_empty()).collect();
        assert!(wrong.is_empty(), "{trade:?} {wrong:#?}");
    }
    let home = said_to(Audience { country: Country::China, both: false, trade: None });
    for word in ["seal", "credit codes", "advertising law", "盖章", "发票", "营业执照", "春节"] {
        assert!(home.iter().any(|(_, text)| of_china(*text).contains(&word)), "{word}");
    }
}

#[test]
fn every_trade_has_prompts_of_its_own_where_it_matters_most() {
    let modules =
        [Module::Persona, Module::Discovery, Module::Contract, Module::Aftersales, Module::Process, Module::Risk];
    for (module, country) in
        modules.into_iter().flat_map(|module| Country::ALL.iter().map(move |country| (module, *country)))
    {
        let offered = |trade| {
            let audience = Audience { country, both: false, trade };
            let prompts = module.spec().prompts.iter();
            let with_parts = prompts.flat_map(move |prompt: &Prompt| {
                let own = std::iter::once(prompt).chain(prompt.parts);
                own.filter(move |part| prompt.only.fits(audience) && part.only.fits(audience))
            });
            with_parts
                .map(|prompt| prompt.texts.iter().map(|words| words.text.text()).collect::<Vec<_>>())
                .collect::<Vec<_>>()
        };
        let general = offered(None);
        for trade in Trade::ALL {
            let own: Vec<_> = offered(Some(*trade)).into_iter().filter(|texts| !general.contains(texts)).collect();
            assert!(own.len() >= 2, "{} {trade:?}: {own:?}", module.id());
            assert!(own.iter().flatten().all(|text| !text.en.is_empty() && !text.zh.is_empty()));
        }
    }
}

#[test]
fn goods_have_clauses_for_sample_freight_risk_returns_and_terms_in_place_of_those_for_services() {
    use crate::modules::contract::spec::clause;
    let titles = |trade| {
        let audience = Audience { country: Country::China, both: false, trade };
        let prompts = Module::Contract.spec().prompts.iter().filter(move |prompt| prompt.only.fits(audience));
        let title = |field: &FieldSpec| *field == *clause::TITLE.spec;
        let texts = prompts.flat_map(|prompt| prompt.texts).filter(move |words| title(words.field));
        texts.map(|words| words.text.text().zh).collect::<Vec<_>>()
    };
    let goods = titles(Some(Trade::Goods));
    for title in ["封样与验货", "交货与运费", "风险转移", "短少、破损与退换", "发票与账期"] {
        assert!(goods.contains(&title) && !titles(None).contains(&title), "{title}");
    }
    for title in ["交付与验收", "质保与服务", "价款与支付"] {
        assert!(!goods.contains(&title) && titles(None).contains(&title), "{title}");
    }
}
