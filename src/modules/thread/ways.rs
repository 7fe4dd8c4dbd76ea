//! What can be made of a record in another module, in one step and with the link.

use crate::engine::Command;
use crate::i18n::Text;
use crate::method::{LinkOf, Way};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::aftersales::spec::{feedback_point, handover_item, support_service};
use crate::modules::contract::analysis::FROM_SUMMARY;
use crate::modules::contract::spec::clause;
use crate::modules::discovery::spec::{need_fit, objection};
use crate::modules::improve::analysis::{FROM_DEAL, FROM_FEEDBACK};
use crate::modules::improve::spec::{DealEnd, action, deal_result};
use crate::modules::metrics::spec::kpi;
use crate::modules::pest::analysis::TO_SWOT;
use crate::modules::pest::spec::{Direction, factor};
use crate::modules::pitch::spec::strength;
use crate::modules::process::spec::criterion;
use crate::modules::risk::spec::{response, risk};
use crate::modules::swot::spec::{Quadrant, item, strategy};
use crate::modules::tools::spec::need;
use crate::modules::training::spec::topic;

/// Something that can be made of a record.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The table of what is made.
    pub into: Table,
    /// The place that it is put in, where there is a choice of several, or where it is called after its place.
    pub place: Option<Text>,
    /// What makes it.
    pub command: Command,
}

/// A way out of a table.
struct Offered {
    from: Table,
    way: Way,
    /// The places of the new table that a record may go to, by their codes; [`NOWHERE`] where it has none, nothing where the
    /// record is no such one.
    places: fn(&Record) -> &'static [&'static str],
}

/// The one place of tables that have none.
const NOWHERE: &[&str] = &[""];

/// Everything that can be made of a record, in the order of the method.
pub fn offers(plan: &Plan, key: RecordKey) -> Vec<Offer> {
    let Some(record) = plan.get(key) else { return Vec::new() };
    let ways = WAYS.iter().filter(|offered| offered.from == key.table);
    let made = ways.flat_map(|Offered { way, places, .. }| {
        let places = places(record);
        let named = |code: &str| way.into.spec().places.as_ref()?.get(code).map(|place| place.label);
        places.iter().filter_map(move |code| {
            let start = way.into.spec().placed(Record::default(), Some(code));
            // A fact of the SWOT canvas is called by its quadrant.
            let is_told = places.len() > 1 || way.into == Table::Swot;
            let place = if is_told { named(code) } else { None };
            Some(Offer { into: way.into, place, command: way.send(plan, key, start)? })
        })
    });
    made.collect()
}

const WAYS: &[Offered] = &[
    Offered { from: Table::Pest, way: TO_SWOT, places: quadrants_of },
    Offered {
        from: Table::Swot,
        way: Way {
            into: Table::Strategy,
            link: LinkOf::New(strategy::ITEMS.spec),
            takes: &[(item::OWNER.spec, strategy::OWNER.spec)],
        },
        places: cells_of,
    },
    Offered {
        from: Table::Swot,
        way: Way {
            into: Table::Risk,
            link: LinkOf::New(risk::ORIGIN.spec),
            takes: &[
                (item::TEXT.spec, risk::TITLE.spec),
                (item::EVIDENCE.spec, risk::CAUSE.spec),
                (item::OWNER.spec, risk::OWNER.spec),
            ],
        },
        places: |item| if item.get(item::QUADRANT) == Some(Quadrant::Threat) { NOWHERE } else { &[] },
    },
    Offered {
        from: Table::Strategy,
        way: Way {
            into: Table::Action,
            link: LinkOf::New(action::ORIGIN.spec),
            takes: &[
                (strategy::TEXT.spec, action::TITLE.spec),
                (strategy::ACTION.spec, action::TITLE.spec),
                (strategy::SIGN.spec, action::EXPECTED.spec),
                (strategy::OWNER.spec, action::OWNER.spec),
                (strategy::DUE.spec, action::DUE.spec),
            ],
        },
        places: |_| &["plan"],
    },
    Offered {
        from: Table::Persona,
        way: Way { into: Table::Strength, link: LinkOf::New(strength::PERSONAS.spec), takes: &[] },
        places: |_| NOWHERE,
    },
    Offered {
        from: Table::NeedFit,
        way: Way {
            into: Table::Strength,
            link: LinkOf::Old(need_fit::STRENGTHS.spec),
            takes: &[(need_fit::TAILORING.spec, strength::FEATURE.spec), (need_fit::OWNER.spec, strength::OWNER.spec)],
        },
        places: |_| NOWHERE,
    },
    Offered {
        from: Table::Strength,
        way: Way { into: Table::Proof, link: LinkOf::Old(strength::PROOF.spec), takes: &[] },
        places: |_| NOWHERE,
    },
    Offered {
        from: Table::Objection,
        way: Way { into: Table::Proof, link: LinkOf::Old(objection::PROOF.spec), takes: &[] },
        places: |_| NOWHERE,
    },
    Offered {
        from: Table::ProcessStage,
        way: Way { into: Table::ProcessCriterion, link: LinkOf::New(criterion::STAGE.spec), takes: &[] },
        places: |_| &["exit"],
    },
    Offered {
        from: Table::ProcessStage,
        way: Way { into: Table::Kpi, link: LinkOf::New(kpi::STAGES.spec), takes: &[] },
        places: |_| &["leading"],
    },
    Offered {
        from: Table::ProcessStage,
        way: Way { into: Table::Topic, link: LinkOf::New(topic::ORIGIN.spec), takes: &[] },
        places: |_| &["sales_skills"],
    },
    Offered {
        from: Table::ProcessStage,
        way: Way { into: Table::Need, link: LinkOf::New(need::STAGE.spec), takes: &[] },
        places: |_| &["crm"],
    },
    Offered { from: Table::Summary, way: FROM_SUMMARY, places: |_| NOWHERE },
    Offered {
        from: Table::Clause,
        way: Way {
            into: Table::HandoverItem,
            link: LinkOf::New(handover_item::ORIGIN.spec),
            takes: &[(clause::TITLE.spec, handover_item::TEXT.spec), (clause::WORDING.spec, handover_item::TEXT.spec)],
        },
        places: |_| &["promise"],
    },
    Offered {
        from: Table::HandoverItem,
        way: Way {
            into: Table::SupportService,
            link: LinkOf::New(support_service::ORIGIN.spec),
            takes: &[
                (handover_item::TEXT.spec, support_service::NAME.spec),
                (handover_item::OWNER.spec, support_service::OWNER.spec),
            ],
        },
        places: |_| NOWHERE,
    },
    Offered {
        from: Table::FeedbackPoint,
        way: Way {
            into: Table::Action,
            link: LinkOf::New(action::ORIGIN.spec),
            takes: &[
                (feedback_point::QUESTION.spec, action::PROBLEM.spec),
                (feedback_point::BELOW_ACTION.spec, action::TITLE.spec),
                (feedback_point::OWNER.spec, action::OWNER.spec),
            ],
        },
        places: |_| &["plan"],
    },
    Offered {
        from: Table::Risk,
        way: Way {
            into: Table::RiskResponse,
            link: LinkOf::New(response::RISK.spec),
            takes: &[(risk::OWNER.spec, response::OWNER.spec)],
        },
        places: |_| NOWHERE,
    },
    Offered { from: Table::Feedback, way: FROM_FEEDBACK, places: |_| &["plan"] },
    Offered { from: Table::DealResult, way: FROM_DEAL, places: |_| &["plan"] },
    Offered {
        from: Table::DealResult,
        way: Way {
            into: Table::Risk,
            link: LinkOf::New(risk::ORIGIN.spec),
            takes: &[(deal_result::REASON_NOTE.spec, risk::TITLE.spec)],
        },
        places: |deal| if deal.get(deal_result::RESULT) == Some(DealEnd::Won) { &[] } else { NOWHERE },
    },
];

/// A factor that nobody has judged yet may go to either side.
fn quadrants_of(factor: &Record) -> &'static [&'static str] {
    match factor.get(factor::DIRECTION) {
        Some(Direction::Opportunity) => &["opportunity"],
        Some(Direction::Threat) => &["threat"],
        Some(Direction::Both | Direction::Unclear) | None => &["opportunity", "threat"],
    }
}

/// The kinds of strategy that use or answer an item.
fn cells_of(item: &Record) -> &'static [&'static str] {
    match item.get(item::QUADRANT) {
        Some(Quadrant::Strength) => &["so", "st"],
        Some(Quadrant::Weakness) => &["wo", "wt"],
        Some(Quadrant::Opportunity) => &["so", "wo"],
        Some(Quadrant::Threat) => &["st", "wt"],
        None => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::apply;
    use crate::model::{IdSource, Kind, Private};
    use crate::modules::persona::spec::persona;
    use crate::modules::swot::spec::Cell;
    use crate::modules::testing::{Draft, key, sample};
    use crate::modules::thread::beside;

    #[test]
    fn a_way_leads_to_a_place_that_is_there_takes_what_fits_and_tells_nothing_private() {
        for Offered { from, way, .. } in WAYS {
            let link = match way.link {
                LinkOf::New(field) => (way.into.spec().field(field.id), *from),
                LinkOf::Old(field) => (from.spec().field(field.id), way.into),
            };
            assert!(link.0.is_some_and(|field| field.kind.link_targets().contains(&link.1)), "{from:?} {:?}", way.into);
            for (old, new) in way.takes {
                assert_eq!(from.spec().field(old.id), Some(*old), "{from:?} {:?}", way.into);
                assert_eq!(way.into.spec().field(new.id), Some(*new), "{from:?} {:?}", way.into);
                assert!(matches!(old.private, Private::Never) || matches!(new.private, Private::Always));
                let is_text = |kind| matches!(kind, Kind::Text | Kind::Paragraph);
                assert!(
                    is_text(old.kind) && is_text(new.kind) || old.kind.json_type() == new.kind.json_type(),
                    "{} {}",
                    old.id,
                    new.id
                );
            }
        }
    }

    /// Everything that can be made of a record is made, and both ends are linked.
    #[test]
    fn whatever_is_made_of_any_record_of_the_example_is_linked_with_it_in_one_step() {
        let plan = sample(crate::i18n::Locale::En);
        let mut made = std::collections::BTreeSet::new();
        for (key, _) in plan.records() {
            for offer in offers(&plan, key) {
                let mut after = plan.clone();
                let patch = offer.command.patch(&plan, &mut IdSource::new(7));
                apply(&mut after, &patch);
                let new = patch.added().unwrap();
                assert_eq!(new.table, offer.into);
                let linked: Vec<_> = beside(&after, key).into_iter().flat_map(|beside| beside.keys).collect();
                assert!(linked.contains(&new), "{key} {new}");
                if let Some(places) = &new.table.spec().places {
                    assert!(places.of(after.get(new).unwrap()).is_some(), "{key} {new}");
                }
                made.insert((key.table.id(), new.table.id()));
            }
        }
        for way in [
            ("pest", "swot"),
            ("swot", "strategy"),
            ("swot", "risk"),
            ("strategy", "action"),
            ("persona", "strength"),
            ("strength", "proof"),
            ("objection", "proof"),
            ("process_stage", "kpi"),
            ("process_stage", "topic"),
            ("process_stage", "need"),
            ("negotiation_summary", "contract_clause"),
            ("contract_clause", "handover_item"),
            ("handover_item", "support_service"),
            ("feedback_point", "action"),
            ("deal_result", "risk"),
        ] {
            assert!(made.contains(&way), "{way:?} of {made:?}");
        }
    }

    #[test]
    fn a_threat_becomes_either_kind_of_strategy_that_answers_it_and_a_strategy_an_action_by_its_first_step() {
        let draft = Draft::new()
            .add("person:wu", |record| record)
            .add("swot:t", |record| record.with(item::QUADRANT, Quadrant::Threat).with(item::OWNER, key("person:wu")));
        let made = offers(&draft.plan, key("swot:t"));
        let said: Vec<_> = made.iter().map(|offer| (offer.into, offer.place.map(|place| place.en))).collect();
        use crate::model::Choice;
        assert_eq!(
            said,
            [
                (Table::Strategy, Some(Cell::St.label().en)),
                (Table::Strategy, Some(Cell::Wt.label().en)),
                (Table::Risk, None)
            ]
        );
        let draft = draft.add("strategy:s", |record| {
            record.with(strategy::TEXT, "Answer with proof".to_owned()).with(strategy::ACTION, "Call\n two".to_owned())
        });
        let [Offer { command: Command::Add { records, .. }, .. }] = &offers(&draft.plan, key("strategy:s"))[..] else {
            panic!("one action is offered")
        };
        assert_eq!(
            (records[0].text(action::TITLE), records[0].links(action::ORIGIN)),
            ("Call two", &[key("strategy:s")][..])
        );
    }

    #[test]
    fn a_second_proof_of_a_strength_leaves_the_first() {
        let draft = Draft::new()
            .add("proof:p", |record| record)
            .add("strength:s", |record| record.with(strength::PROOF, vec![key("proof:p")]));
        let offer = offers(&draft.plan, key("strength:s")).pop().unwrap();
        let mut plan = draft.plan.clone();
        let patch = offer.command.patch(&plan, &mut IdSource::new(0));
        apply(&mut plan, &patch);
        let proofs = plan.get(key("strength:s")).unwrap().links(strength::PROOF).to_vec();
        assert_eq!(proofs, [key("proof:p"), patch.added().unwrap()]);
    }

    #[test]
    fn nothing_is_made_of_what_is_gone_nor_of_a_strength_as_a_threat() {
        let draft = Draft::new()
            .add("swot:s", |record| record.with(item::QUADRANT, Quadrant::Strength))
            .add("persona:p", |record| record.with(persona::ANTI, true));
        assert!(offers(&draft.plan, key("swot:gone")).is_empty());
        assert!(offers(&draft.plan, key("swot:s")).iter().all(|offer| offer.into == Table::Strategy));
    }
}
