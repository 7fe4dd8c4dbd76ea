//! Helpers of the modules' tests.

use std::sync::Arc;

use crate::engine::Scope;
use crate::i18n::{Locale, PlainFormats};
use crate::method::{Finding, Rule, Story};
use crate::model::{
    Audience, Choice, Country, Date, Id, Number, Order, Plan, PlanId, Record, RecordKey, Score, Table, Trade,
};
use crate::modules::{Guidance, GuidanceFile, sample_plan};

/// A plan that a test fills.
pub(crate) struct Draft {
    pub(crate) plan: Plan,
}

impl Draft {
    pub(crate) fn new() -> Self {
        Self { plan: Plan::new(PlanId(Id::parse("draft").unwrap())) }
    }

    /// The plan with the single record of a table changed.
    pub(crate) fn single(mut self, table: Table, change: impl FnOnce(Record) -> Record) -> Self {
        let record = self.plan.single(table).map_or_else(Record::default, |record| Record::clone(record));
        self.plan.put(RecordKey::single(table), Some(Arc::new(change(record))));
        self
    }

    /// The plan with a record behind the last of its table.
    pub(crate) fn add(mut self, at: &str, fill: impl FnOnce(Record) -> Record) -> Self {
        let key = key(at);
        let order = Order::between(self.plan.last_order(key.table), None);
        self.plan.put(key, Some(Arc::new(fill(Record::at(order)))));
        self
    }
}

/// The key of a text `table:id`.
pub(crate) fn key(text: &str) -> RecordKey {
    RecordKey::parse(text).unwrap()
}

/// The day so many days after the tests' today, 9 March 2026.
pub(crate) fn day(after: i64) -> Date {
    Date::from_calendar_date(2026, time::Month::March, 9).unwrap() + time::Duration::days(after)
}

/// The guidance of a language, read from the file that the browser reads.
pub(crate) fn guidance(locale: Locale) -> Guidance {
    Guidance::read(&GuidanceFile { story: None, locale }.text()).unwrap()
}

/// A story in a language, read from the file that the browser reads.
pub(crate) fn told(story: Story, locale: Locale) -> Guidance {
    Guidance::read(&GuidanceFile { story: Some(story), locale }.text()).unwrap()
}

/// The sample plan of a story in a language, as it is made on [`day`] 0.
pub(crate) fn sample_of(story: Story, locale: Locale) -> Plan {
    sample_plan(PlanId(Id::parse("sample").unwrap()), &told(story, locale), day(0))
}

/// The sample plan of the first story.
pub(crate) fn sample(locale: Locale) -> Plan {
    sample_of(Story::Clinic, locale)
}

/// The sample plan of the first story as if it had its first deal alone, and no standard.
pub(crate) fn first_deal(locale: Locale) -> Plan {
    first_deal_of(Story::Clinic, locale)
}

/// The sample plan of a story as if it had its first deal alone, and no standard.
pub(crate) fn first_deal_of(story: Story, locale: Locale) -> Plan {
    let mut plan = sample_of(story, locale);
    let of_others = |key: &RecordKey| plan.scope_of(*key).is_some_and(|scope| scope != Scope::FIRST);
    let others: Vec<RecordKey> = plan.records().map(|(key, _)| key).filter(of_others).collect();
    others.into_iter().for_each(|key| plan.put(key, None));
    plan
}

/// Everybody that a plan may speak to: both countries, each without a trade and with every trade.
pub(crate) fn audiences() -> impl Iterator<Item = Audience> {
    let trades = || Trade::ALL.iter().map(|trade| Some(*trade)).chain([None]);
    Country::ALL
        .iter()
        .flat_map(move |country| trades().map(|trade| Audience { country: *country, both: false, trade }))
}

pub(crate) fn number(value: f64) -> Number {
    Number::new(value).unwrap()
}

pub(crate) fn score(value: u8) -> Score {
    Score::new(value).unwrap()
}

/// What a rule says among findings, each as `item: message` in a language.
pub(crate) fn said(findings: &[Finding], rule: &Rule, locale: Locale) -> Vec<String> {
    let ours = findings.iter().filter(|finding| finding.rule.id == rule.id);
    ours.map(|finding| format!("{}: {}", finding.key.id.0, finding.message.render(&PlainFormats(locale)))).collect()
}

/// The field that a rule leads to, where it is among findings.
pub(crate) fn leads_to(findings: &[Finding], rule: &Rule) -> Option<&'static str> {
    findings.iter().find(|finding| finding.rule.id == rule.id).map(|finding| finding.field.id)
}

/// Whether a rule is among findings.
pub(crate) fn fires(findings: &[Finding], rule: &Rule) -> bool {
    findings.iter().any(|finding| finding.rule.id == rule.id)
}
