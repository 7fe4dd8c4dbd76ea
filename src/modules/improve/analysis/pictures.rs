//! Why deals were not won, as bars.

use crate::drawing::{CountBar, Picture, count_bars};
use crate::i18n::messages::common::listed;
use crate::i18n::{Formats, Message};
use crate::model::{Choice, Plan};
use crate::modules::improve::analysis::{loss_reasons, win_rate};
use crate::modules::improve::texts;

/// The reasons for losses, once there is one; below them the rate of won deals, once there are enough.
pub fn pictures(plan: &Plan, formats: &dyn Formats) -> Vec<Picture> {
    let locale = formats.locale();
    let bars: Vec<CountBar> = loss_reasons(plan)
        .into_iter()
        .map(|(reason, count)| CountBar {
            name: reason.label().get(locale).to_owned(),
            said: formats.number(count as f64),
            count: count as f64,
        })
        .collect();
    let title = texts::CHART_REASONS.get(locale).to_owned();
    let said = bars.iter().map(|bar| Message::plain(&format!("{} {}", bar.name, bar.said)));
    let Some(reasons) = listed(said) else { return Vec::new() };
    let summary = texts::CHART_SUMMARY.with("reasons", reasons).render(formats);
    let note = win_rate(plan).map(|rate| {
        let message = texts::WIN_RATE.with("won", rate.won).with("decided", rate.decided);
        message.with("rate", rate.percent()).render(formats)
    });
    vec![Picture { title, drawing: count_bars(&bars, summary), note: note.unwrap_or_default(), legend: None }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, texts as words};
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::improve::spec::{DealEnd, Reason, deal_result};
    use crate::modules::testing::Draft;

    #[test]
    fn reasons_are_named_with_their_numbers_and_the_rate_below() {
        let deal = |draft: Draft, id: &str, end: DealEnd, reason: Reason| {
            draft.add(&format!("deal_result:{id}"), |record| {
                record.with(deal_result::RESULT, end).with(deal_result::REASON, reason)
            })
        };
        let none = deal(Draft::new(), "won", DealEnd::Won, Reason::Service);
        assert!(pictures(&none.plan, &PlainFormats(Locale::En)).is_empty());
        let draft = deal(none, "a", DealEnd::Lost, Reason::Price);
        let draft = deal(draft, "b", DealEnd::NoDecision, Reason::Price);
        let draft = deal(draft, "c", DealEnd::Lost, Reason::Trust);
        let english = pictures(&draft.plan, &PlainFormats(Locale::En));
        assert_eq!(words(&english[0].drawing), ["Price", "2", "Trust and proof", "1"]);
        assert_eq!(english[0].drawing.summary, "Reasons for losses: Price 2, Trust and proof 1.");
        assert_eq!(english[0].note, "1 of 4 decided deals won (25 %)");
        let chinese = pictures(&draft.plan, &PlainFormats(Locale::ZhCn));
        assert_eq!(words(&chinese[0].drawing), ["价格", "2", "信任与证据", "1"]);
        assert_eq!(chinese[0].note, "有结果的 4 单中赢 1 单（25%）");
        assert_eq!(chinese[0].drawing.summary, "输单原因：价格 2、信任与证据 1。");
        english.iter().chain(&chinese).for_each(|picture| assert_inside(&picture.drawing));
    }
}
