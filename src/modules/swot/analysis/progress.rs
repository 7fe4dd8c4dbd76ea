//! When the SWOT canvas is done, and how far it is filled.

use crate::method::{blank, goals};
use crate::model::{Facts, Record, RecordKey, Table};
use crate::modules::swot::analysis::tows::answered;
use crate::modules::swot::analysis::{is_high, live_strategies};
use crate::modules::swot::spec::{Quadrant, Status, frame, item, strategy};

/// Goals 3, 4 and 6 are of all; with fewer items than this they would be met by having nothing.
const ENOUGH: usize = 4;

goals! {
    of plan {
        let [written, unproved, threats, _, in_quadrant @ ..] = plan.counts(Table::Swot, facts);
        let is_threat = |key: &&RecordKey| plan.get(**key).is_some_and(|item| is_high_threat(item));
        let all_answered = answered(plan).iter().filter(is_threat).count() == threats;
        let enough = written >= ENOUGH;
        let live = || live_strategies(plan).map(|(_, strategy)| strategy);
    }
    "Objective" | "目标已写" =>
        plan.single(Table::SwotFrame).is_some_and(|record| !blank(record.text(frame::OBJECTIVE)));
    ", two items a quadrant" | "，每格至少两条" =>
        in_quadrant.into_iter().min().unwrap_or_default(), least 2;
    ", proof for impact 4–5" | "，影响 4～5 分的有证据" => enough && unproved == 0, naming super::figures::HIGH;
    ", big threats answered" | "，大威胁有对策" => enough && all_answered;
    ", a strategy with items, owner and date" | "，至少一条策略有依据条目、负责人和日期" =>
        live().any(|strategy| !strategy.links(strategy::ITEMS).is_empty() && is_owned(strategy));
    ", and none chosen without owner and date." | "，已选定的策略都有负责人和日期。" =>
        enough && live().filter(|strategy| is_chosen(strategy)).all(|strategy| is_owned(strategy));
}

/// What counts of an item, and in which quadrant. Items without a text do not count.
fn facts(item: &Record) -> Facts {
    let is_written = !blank(item.text(item::TEXT));
    let is_unproved = is_high(item) && !is_proved(item);
    let is_in = |quadrant| item.get(item::QUADRANT) == Some(quadrant);
    [
        true,
        is_unproved,
        is_high_threat(item),
        false,
        is_in(Quadrant::Strength),
        is_in(Quadrant::Weakness),
        is_in(Quadrant::Opportunity),
        is_in(Quadrant::Threat),
    ]
    .map(|fact| fact && is_written)
}

fn is_high_threat(item: &Record) -> bool {
    is_high(item) && item.get(item::QUADRANT) == Some(Quadrant::Threat)
}

/// Whether an item says where it is known from.
pub(super) fn is_proved(item: &Record) -> bool {
    !blank(item.text(item::EVIDENCE)) || !item.links(item::ORIGIN).is_empty()
}

/// Whether a strategy is meant to be carried out now.
pub(super) fn is_chosen(strategy: &Record) -> bool {
    matches!(strategy.get(strategy::STATUS), Some(Status::Chosen | Status::UnderWay))
}

fn is_owned(strategy: &Record) -> bool {
    strategy.get(strategy::OWNER).is_some() && strategy.get(strategy::DUE).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Progress;
    use crate::model::Choice;
    use crate::modules::testing::{Draft, day, key, score};

    /// A canvas that is done, with `pairs` items in each quadrant.
    fn filled(each: usize) -> Draft {
        let mut draft = Draft::new().single(Table::SwotFrame, |record| record.with(frame::OBJECTIVE, "50".to_owned()));
        for quadrant in Quadrant::ALL {
            for number in 0..each {
                draft = draft.add(&format!("swot:{}-{number}", quadrant.code()), |record| {
                    record.with(item::QUADRANT, *quadrant).with(item::TEXT, "一天上线".to_owned())
                });
            }
        }
        draft.add("strategy:one", |record| {
            let record = record.with(strategy::ITEMS, vec![key("swot:strength-0")]).with(strategy::DUE, day(9));
            record.with(strategy::OWNER, key("person:a")).with(strategy::STATUS, Status::Chosen)
        })
    }

    fn met(draft: &Draft) -> u32 {
        progress(&draft.plan).met
    }

    #[test]
    fn an_empty_canvas_has_nothing_and_a_filled_one_all_of_six() {
        assert_eq!(progress(&Draft::new().plan), Progress { met: 0, total: 6 });
        assert_eq!((met(&filled(2)), met(&filled(1)), met(&filled(0))), (6, 5, 2));
    }

    #[test]
    fn a_heavy_item_needs_proof_and_a_heavy_threat_a_strategy() {
        let heavy = |quadrant, impact| {
            filled(2).add("swot:x", |record| {
                record.with(item::TEXT, "x".to_owned()).with(item::QUADRANT, quadrant).with(item::IMPACT, score(impact))
            })
        };
        assert_eq!((met(&heavy(Quadrant::Strength, 3)), met(&heavy(Quadrant::Strength, 4))), (6, 5));
        assert_eq!(met(&heavy(Quadrant::Threat, 5)), 4);
    }

    #[test]
    fn chosen_strategies_need_owner_and_date_and_dropped_ones_count_nowhere() {
        let with = |status| filled(2).add("strategy:two", |record| record.with(strategy::STATUS, status));
        assert_eq!((met(&with(Status::UnderWay)), met(&with(Status::Idea)), met(&with(Status::Dropped))), (5, 6, 6));
        let dropped = filled(2).add("strategy:one", |record| {
            record.with(strategy::STATUS, Status::Dropped).with(strategy::ITEMS, vec![key("swot:strength-0")])
        });
        assert_eq!(met(&dropped), 5);
    }
}
