//! What the coach says about the after-sales plan.

use crate::i18n::messages::common::listed;
use crate::method::{Check, Finding, Normal, Reading, blank, named, words};
use crate::model::{Field, Number, Plan, Record, RecordKey, Table};
use crate::modules::aftersales::analysis::health::{WHOLE, weights};
use crate::modules::aftersales::analysis::rules;
use crate::modules::aftersales::spec::{
    HandoverKind, HandoverStatus, Purpose, Timing, feedback_point, handover_item, health_factor, support_service,
    touchpoint,
};

/// With fewer touchpoints than this a plan is only begun.
const ENOUGH: usize = 3;

/// So many days before the end a talk on the renewal is still ahead of most notice periods.
const NOTICE_DAYS: f64 = 30.0;

const HANDOVER_CHECKS: &[Check] = &[
    rules::PROMISE_LOOSE
        .missing(&[handover_item::OWNER.spec, handover_item::DUE.spec])
        .when(is_open_promise)
        .naming("text", handover_item::TEXT),
    // Only a figure in digits can be held against another one in a year.
    rules::SUCCESS_NO_FIGURE
        .text(handover_item::TEXT, |text| !text.has_digit() || text.has_word(&VAGUE_SUCCESS).is_some())
        .when(|record| record.get(handover_item::KIND) == Some(HandoverKind::Success))
        .naming("text", handover_item::TEXT),
];
const SERVICE_CHECKS: &[Check] = &[rules::SERVICE_TIMES.own(service_times)];
const FEEDBACK_CHECKS: &[Check] = &[rules::THRESHOLD_NO_ACTION
    .missing(&[feedback_point::BELOW_ACTION.spec, feedback_point::OWNER.spec])
    .when(|record| record.get(feedback_point::THRESHOLD).is_some())];
const TOUCHPOINT_CHECKS: &[Check] = &[
    rules::GREETING_SELLS.word(touchpoint::MESSAGE, &SELLING).when(|record| {
        record.get(touchpoint::PURPOSE) == Some(Purpose::Greeting)
            || record.get(touchpoint::TIMING) == Some(Timing::Festival)
    }),
    rules::TOUCHPOINT_VAGUE.word(touchpoint::WHAT, &WITHOUT_CAUSE).unless(Normal::has_digit),
];

/// Every finding: the handover sheet line by line, services, questions, touchpoints, then the health score.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(reading.all(plan, Table::HandoverItem, HANDOVER_CHECKS));
    findings.extend(reading.all(plan, Table::SupportService, SERVICE_CHECKS));
    findings.extend(reading.all(plan, Table::FeedbackPoint, FEEDBACK_CHECKS));
    findings.extend(reading.all(plan, Table::Touchpoint, TOUCHPOINT_CHECKS));
    findings.extend(renewal_late(plan));
    findings.extend(health_weights(plan));
    findings
}

/// Whether a line of the handover sheet is a promise that is still to be kept.
pub fn is_open_promise(record: &Record) -> bool {
    let settled = matches!(record.get(handover_item::STATUS), Some(HandoverStatus::Kept | HandoverStatus::Dropped));
    record.get(handover_item::KIND) == Some(HandoverKind::Promise) && !settled
}

/// What is missing is named; of two times it leads to the one that cannot be.
fn service_times(key: RecordKey, record: &Record) -> Option<Finding> {
    const TIMES: [Field<Number>; 2] = [support_service::FIRST_RESPONSE_H, support_service::RESOLUTION_H];
    let name = record.text(support_service::NAME);
    if blank(name) || has_times(record) {
        return None;
    }
    let (field, message) = match TIMES.map(|field| record.get(field).map(Number::get)) {
        [Some(first), Some(solved)] => {
            (support_service::RESOLUTION_H.spec, rules::SOLVED_FIRST.with("solved", solved).with("first", first))
        }
        _ => {
            let missing = || TIMES.into_iter().filter(|field| record.get(*field).is_none()).map(|field| field.spec);
            let fields = listed(missing().map(|field| field.label.into()))?;
            (missing().next()?, rules::SERVICE_TIMES.says.with("fields", fields))
        }
    };
    Some(rules::SERVICE_TIMES.saying(key, field, message.with("name", named(name))))
}

/// Whether a service says how fast it replies and how fast it solves, which is not faster.
pub(super) fn has_times(service: &Record) -> bool {
    let times = service.get(support_service::FIRST_RESPONSE_H).zip(service.get(support_service::RESOLUTION_H));
    times.is_some_and(|(first, solved)| first <= solved)
}

/// The finding stands at the talk that comes too late, or at the last touchpoint where there is none.
fn renewal_late(plan: &Plan) -> Option<Finding> {
    let all = || plan.list(Table::Touchpoint);
    let in_time = |record: &Record| {
        let ahead = record.get(touchpoint::OFFSET_DAYS).is_some_and(|days| days.get() >= NOTICE_DAYS);
        record.get(touchpoint::TIMING) == Some(Timing::BeforeEnd) && ahead
    };
    // What it is for may be said in words alone.
    let in_words = |record: &Record| Normal::of(record.text(touchpoint::WHAT)).has_word(&RENEWAL).is_some();
    let is_renewal = |record: &Record| match record.get(touchpoint::PURPOSE) {
        Some(purpose) => purpose == Purpose::Renewal,
        None => in_words(record),
    };
    if all().count() < ENOUGH || all().any(|(_, record)| is_renewal(record) && in_time(record)) {
        return None;
    }
    let late = all().find(|(_, record)| is_renewal(record));
    let (key, record) = late.or_else(|| all().next_back())?;
    let field = if !is_renewal(record) {
        touchpoint::PURPOSE.spec
    } else if record.get(touchpoint::TIMING) == Some(Timing::BeforeEnd) {
        touchpoint::OFFSET_DAYS.spec
    } else {
        touchpoint::TIMING.spec
    };
    Some(rules::RENEWAL_LATE.at(key, field))
}

/// The finding stands at the first factor in which something is written.
fn health_weights(plan: &Plan) -> Option<Finding> {
    let is_begun =
        |record: &Record| record.get(health_factor::WEIGHT).is_some() || !blank(record.text(health_factor::NAME));
    let (first, _) = plan.list(Table::HealthFactor).find(|(_, record)| is_begun(record))?;
    let sum = weights(plan);
    let message = || rules::HEALTH_WEIGHTS.says.with("sum", sum);
    (sum != WHOLE).then(|| rules::HEALTH_WEIGHTS.saying(first, health_factor::WEIGHT.spec, message()))
}

words! {
    VAGUE_SUCCESS = "satisfied", "happy", "smooth", "smoothly", "better", "improved", "efficient", "good use",
        "well used" | "满意", "顺利", "用得好", "用起来", "有所改善", "明显提升", "提高效率", "更好";
    RENEWAL = "renew", "renewal", "renewing", "extension" | "续约", "续费", "续签";
    WITHOUT_CAUSE = "regular follow-up", "regular follow up", "regular visit", "regular visits", "regular check-in",
        "keep in touch", "stay in touch", "maintain the relationship"
        | "定期回访", "定期拜访", "定期联系", "保持联系", "维护关系", "客情维护", "日常关怀";
    SELLING = "discount", "offer", "promotion", "promo", "deal", "price", "renew", "renewal", "upgrade", "order",
        "buy", "purchase", "coupon", "limited time", "special", "free trial", "voucher", "price cut", "buy one",
        "half price", "members' price", "while stocks last"
        | "优惠", "折扣", "打折", "促销", "特价", "立减", "续费", "续约", "升级", "下单", "购买", "抢购", "限时",
          "免费试用", "价格", "满减", "元减", "立省", "领券", "买一送一", "到手价", "会员价", "首单";
}

#[cfg(test)]
mod tests;
