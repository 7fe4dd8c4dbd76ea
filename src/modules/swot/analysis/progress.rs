//! When the SWOT canvas is done, and how far it is filled.

use crate::method::{goals, written};
use crate::model::{Facts, Record, RecordKey, Table};
use crate::modules::swot::analysis::tows::answered;
use crate::modules::swot::analysis::{is_high, live_strategies};
use crate::modules::swot::spec::{Quadrant, Status, frame, item, strategy};

goals! {
    of plan {
        let [_written, unproved, threats, proved, in_quadrant @ ..] = plan.counts(Table::Swot, facts);
        let is_threat = |key: &&RecordKey| plan.get(**key).is_some_and(|item| is_high_threat(item));
        let met_threats = answered(plan).iter().filter(is_threat).count();
        let live = || live_strategies(plan).map(|(_, strategy)| strategy);
    }
    "The objective" | "写明目标" of SwotFrame at frame::OBJECTIVE =>
        plan.single(Table::SwotFrame).is_some_and(|record| written(record.text(frame::OBJECTIVE)));
    "Two items in each quadrant" | "每格至少两条" of Swot => in_quadrant.into_iter().min().unwrap_or_default(), least 2;
    "Items of impact 4–5 have proof" | "影响 4～5 分的条目有证据" of Swot =>
        proved > 0, all unproved == 0, naming super::figures::HIGH;
    "Threats of impact 4–5 have a strategy" | "影响 4～5 分的威胁有对策" of Swot =>
        met_threats > 0, all met_threats == threats, naming super::figures::HIGH;
    "A strategy with items, owner and date, and none chosen without" | "至少一条策略有依据条目、负责人和日期，已选定的都有" of Strategy =>
        live().any(|strategy| !strategy.links(strategy::ITEMS).is_empty() && is_owned(strategy)),
        all live().filter(|strategy| is_chosen(strategy)).all(|strategy| is_owned(strategy));
}

/// What counts of an item, and in which quadrant. Items without a text do not count.
fn facts(item: &Record) -> Facts {
    let is_written = written(item.text(item::TEXT));
    let is_unproved = is_high(item) && !is_proved(item);
    let is_in = |quadrant| item.get(item::QUADRANT) == Some(quadrant);
    [
        true,
        is_unproved,
        is_high_threat(item),
        is_high(item) && is_proved(item),
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
    written(item.text(item::EVIDENCE)) || !item.links(item::ORIGIN).is_empty()
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

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    #[test]
    fn an_empty_canvas_has_nothing_and_one_without_marks_three_of_five() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 5));
        assert_eq!((met(&filled(2)), met(&filled(1)), met(&filled(0))), (3, 2, 2));
    }

    #[test]
    fn a_heavy_item_needs_proof_and_a_heavy_threat_a_strategy() {
        let heavy = |quadrant, evidence: &str| {
            filled(2).add("swot:x", |record| {
                let record = record.with(item::TEXT, "x".to_owned()).with(item::EVIDENCE, evidence.to_owned());
                record.with(item::QUADRANT, quadrant).with(item::IMPACT, score(4))
            })
        };
        let (bare, proved) = (heavy(Quadrant::Strength, " "), heavy(Quadrant::Strength, "12 pilots"));
        assert_eq!((met(&bare), met(&proved)), (3, 4));
        let another = |draft: Draft| {
            draft.add("swot:y", |record| record.with(item::TEXT, "y".to_owned()).with(item::IMPACT, score(5)))
        };
        assert_eq!(met(&another(proved)), 3, "of all heavy ones");
        let threat = heavy(Quadrant::Threat, "Lost deal");
        assert_eq!(met(&threat), 4);
        let answered = threat.add("strategy:answer", |record| record.with(strategy::ITEMS, vec![key("swot:x")]));
        assert_eq!(met(&answered), 5);
    }

    #[test]
    fn chosen_strategies_need_owner_and_date_and_dropped_ones_count_nowhere() {
        let with = |status| filled(2).add("strategy:two", |record| record.with(strategy::STATUS, status));
        assert_eq!((met(&with(Status::UnderWay)), met(&with(Status::Idea)), met(&with(Status::Dropped))), (2, 3, 3));
        let dropped = filled(2).add("strategy:one", |record| {
            record.with(strategy::STATUS, Status::Dropped).with(strategy::ITEMS, vec![key("swot:strength-0")])
        });
        assert_eq!(met(&dropped), 2);
    }
}
