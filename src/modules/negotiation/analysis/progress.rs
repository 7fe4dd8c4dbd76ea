//! When the negotiation is prepared, and how far it is.

use crate::method::{goals, written};
use crate::model::{Choice, Plan, Record, Table};
use crate::modules::negotiation::spec::{PrepStatus, PrepTopic, Side, batna, concession, issue, prep};

goals! {
    of plan {
        let has_limits = |issue: &Record| {
            [issue::OPENING, issue::TARGET, issue::WALK_AWAY].into_iter().all(|field| issue.get(field).is_some())
        };
        let is_valued =
            |batna: &Record| batna.get(batna::SIDE) == Some(Side::Ours) && batna.get(batna::VALUE).is_some();
        let is_traded =
            |record: &Record| written(record.text(concession::GIVE)) && written(record.text(concession::GET));
        let count = |table: Table, counts: &dyn Fn(&Record) -> bool| {
            plan.list(table).filter(|(_, record)| counts(record)).count()
        };
        let is_begun = |topic: PrepTopic| plan.list_at(Table::Prep, topic.code()).any(|(_, record)| is_settled(record));
    }
    "Every topic of the preparation is settled" | "准备项全部落实" of Prep =>
        topics().all(is_begun), all unsettled(plan).is_empty();
    "Three issues with all three limits" | "三个议题三档齐全" of Issue => count(Table::Issue, &has_limits), least 3;
    "Our alternative has a value" | "我方备选有估值" of Batna => count(Table::Batna, &is_valued) > 0;
    "Two concessions with a return" | "两条让步都有交换" of Concession => count(Table::Concession, &is_traded), least 2;
}

/// The topics of the preparation, without “other”.
fn topics() -> impl Iterator<Item = PrepTopic> {
    PrepTopic::ALL.iter().copied().filter(|topic| *topic != PrepTopic::Other)
}

fn is_settled(prep: &Record) -> bool {
    matches!(prep.get(prep::STATUS), Some(PrepStatus::Done | PrepStatus::NotNeeded))
}

/// The topics that have no item, or one that is not settled.
pub fn unsettled(plan: &Plan) -> Vec<PrepTopic> {
    let open = topics().filter(|topic| {
        let mut items = plan.list_at(Table::Prep, topic.code()).map(|(_, record)| record).peekable();
        items.peek().is_none() || !items.all(|record| is_settled(record))
    });
    open.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Progress;
    use crate::modules::testing::{Draft, number};

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    fn prepared(statuses: &[(PrepTopic, Option<PrepStatus>)]) -> Draft {
        statuses.iter().enumerate().fold(Draft::new(), |draft, (at, (topic, status))| {
            draft.add(&format!("negotiation_prep:p-{at}"), |record| {
                let record = record.with(prep::TOPIC, *topic);
                status.map_or(record.clone(), |status| record.with(prep::STATUS, status))
            })
        })
    }

    #[test]
    fn the_preparation_is_settled_in_every_topic_but_other() {
        let topics: Vec<PrepTopic> =
            PrepTopic::ALL.iter().copied().filter(|topic| *topic != PrepTopic::Other).collect();
        let all = |status| topics.iter().map(|topic| (*topic, status)).collect::<Vec<_>>();
        for (status, expected) in [
            (Some(PrepStatus::Done), 1),
            (Some(PrepStatus::NotNeeded), 1),
            (Some(PrepStatus::Doing), 0),
            (Some(PrepStatus::Open), 0),
            (None, 0),
        ] {
            assert_eq!(met(&prepared(&all(status))), expected, "{status:?}");
        }
        let done = all(Some(PrepStatus::Done));
        assert_eq!(met(&prepared(&done[1..])), 0, "a topic is missing");
        assert_eq!(unsettled(&prepared(&done[1..]).plan), [PrepTopic::Needs]);
        assert_eq!(unsettled(&Draft::new().plan).len(), 8);
        assert_eq!(met(&prepared(&[done.clone(), vec![(PrepTopic::Needs, None)]].concat())), 0, "one is still open");
        assert_eq!(met(&prepared(&[done, vec![(PrepTopic::Other, None)]].concat())), 1);
    }

    #[test]
    fn issues_alternative_and_concessions_count_when_they_are_filled() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 4));
        let issues = |count: usize, last: bool| {
            (0..count).fold(Draft::new(), |draft, at| {
                draft.add(&format!("negotiation_issue:i-{at}"), |record| {
                    let record = record.with(issue::OPENING, number(3.0)).with(issue::TARGET, number(2.0));
                    if at > 0 || last { record.with(issue::WALK_AWAY, number(1.0)) } else { record }
                })
            })
        };
        assert_eq!([met(&issues(3, true)), met(&issues(2, true)), met(&issues(3, false))], [1, 0, 0]);
        let batna = |side: Side, value: Option<f64>| {
            met(&Draft::new().add("negotiation_batna:b", |record| {
                let record = record.with(batna::SIDE, side);
                value.map_or(record.clone(), |value| record.with(batna::VALUE, number(value)))
            }))
        };
        assert_eq!([batna(Side::Ours, Some(0.0)), batna(Side::Theirs, Some(9.0)), batna(Side::Ours, None)], [1, 0, 0]);
        let concessions = |gets: &[&str]| {
            met(&gets.iter().enumerate().fold(Draft::new(), |draft, (at, get)| {
                draft.add(&format!("negotiation_concession:c-{at}"), |record| {
                    record.with(concession::GIVE, "a".to_owned()).with(concession::GET, (*get).to_owned())
                })
            }))
        };
        assert_eq!([concessions(&["b", "c"]), concessions(&["b", " "]), concessions(&["b"])], [1, 0, 0]);
    }
}
