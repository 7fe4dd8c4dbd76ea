//! Every way out of a table into another.

use crate::method::{LinkOf, Way};
use crate::model::{Choice, Plan, Record, RecordKey, Table};
use crate::modules::aftersales::spec::{feedback_point, handover_item, support_service};
use crate::modules::contract::analysis::FROM_SUMMARY;
use crate::modules::contract::spec::clause;
use crate::modules::discovery::spec::{need_fit, objection};
use crate::modules::improve::analysis::{FROM_DEAL, FROM_FEEDBACK};
use crate::modules::improve::spec::{DealEnd, action, deal_result};
use crate::modules::metrics::spec::kpi;
use crate::modules::pest::analysis::{TO_SWOT, missing_quadrants, shown_boxes};
use crate::modules::pest::spec::{Direction, factor};
use crate::modules::pitch::spec::{proof, strength};
use crate::modules::process::spec::criterion;
use crate::modules::research::analysis::{self as research, is_found};
use crate::modules::risk::spec::{response, risk};
use crate::modules::swot::spec::{Cell, Quadrant, item, strategy};
use crate::modules::tools::spec::need;
use crate::modules::training::spec::topic;

/// A way out of a table.
pub(super) struct Offered {
    pub(super) from: Table,
    pub(super) way: Way,
    /// The places of the new table that a record may go to, by their codes; [`NOWHERE`] where it has none, nothing where the
    /// record is no such one.
    pub(super) places: fn(&Plan, RecordKey, &Record) -> Vec<&'static str>,
}

/// The one place of tables that have none.
const NOWHERE: &str = "";

/// Each way, and the table that it leads out of.
pub(in crate::modules::thread) fn ways() -> impl Iterator<Item = (Table, &'static Way)> {
    WAYS.iter().map(|offered| (offered.from, &offered.way))
}

/// What answers a pain of a person.
pub(super) const STRENGTH_OF_PAIN: Way =
    Way { into: Table::Strength, link: LinkOf::New(strength::PERSONAS.spec), takes: &[] };

pub(super) const WAYS: &[Offered] = &[
    Offered { from: Table::Research, way: research::TO_SWOT, places: quadrants_of_finding },
    Offered { from: Table::Research, way: research::TO_PEST, places: boxes_of_finding },
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
        places: |_, _, item| nowhere_if(item.get(item::QUADRANT) == Some(Quadrant::Threat)),
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
        places: |_, _, _| vec!["plan"],
    },
    Offered { from: Table::Persona, way: STRENGTH_OF_PAIN, places: |_, _, _| vec![NOWHERE] },
    Offered {
        from: Table::NeedFit,
        way: Way {
            into: Table::Strength,
            link: LinkOf::Old(need_fit::STRENGTHS.spec),
            takes: &[(need_fit::TAILORING.spec, strength::FEATURE.spec), (need_fit::OWNER.spec, strength::OWNER.spec)],
        },
        places: |_, _, _| vec![NOWHERE],
    },
    Offered {
        from: Table::Strength,
        way: Way {
            into: Table::Proof,
            link: LinkOf::Old(strength::PROOF.spec),
            takes: &[
                (strength::FEATURE.spec, proof::CLAIM.spec),
                (strength::ADVANTAGE.spec, proof::CLAIM.spec),
                (strength::OWNER.spec, proof::OWNER.spec),
            ],
        },
        places: |_, _, _| vec![NOWHERE],
    },
    Offered {
        from: Table::Objection,
        way: Way {
            into: Table::Proof,
            link: LinkOf::Old(objection::PROOF.spec),
            takes: &[(objection::REPLY.spec, proof::CLAIM.spec), (objection::OWNER.spec, proof::OWNER.spec)],
        },
        places: |_, _, _| vec![NOWHERE],
    },
    Offered {
        from: Table::ProcessStage,
        way: Way { into: Table::ProcessCriterion, link: LinkOf::New(criterion::STAGE.spec), takes: &[] },
        places: |_, _, _| vec!["exit"],
    },
    Offered {
        from: Table::ProcessStage,
        way: Way { into: Table::Kpi, link: LinkOf::New(kpi::STAGES.spec), takes: &[] },
        places: |_, _, _| vec!["leading"],
    },
    Offered {
        from: Table::ProcessStage,
        way: Way { into: Table::Topic, link: LinkOf::New(topic::ORIGIN.spec), takes: &[] },
        places: |_, _, _| vec!["sales_skills"],
    },
    Offered {
        from: Table::ProcessStage,
        way: Way { into: Table::Need, link: LinkOf::New(need::STAGE.spec), takes: &[] },
        places: |_, _, _| vec!["crm"],
    },
    Offered { from: Table::Summary, way: FROM_SUMMARY, places: |_, _, _| vec![NOWHERE] },
    Offered {
        from: Table::Clause,
        way: Way {
            into: Table::HandoverItem,
            link: LinkOf::New(handover_item::ORIGIN.spec),
            takes: &[(clause::TITLE.spec, handover_item::TEXT.spec), (clause::WORDING.spec, handover_item::TEXT.spec)],
        },
        places: |_, _, _| vec!["promise"],
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
        places: |_, _, _| vec![NOWHERE],
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
        places: |_, _, _| vec!["plan"],
    },
    Offered {
        from: Table::Risk,
        way: Way {
            into: Table::RiskResponse,
            link: LinkOf::New(response::RISK.spec),
            takes: &[(risk::OWNER.spec, response::OWNER.spec)],
        },
        places: |_, _, _| vec![NOWHERE],
    },
    Offered { from: Table::Feedback, way: FROM_FEEDBACK, places: |_, _, _| vec!["plan"] },
    Offered { from: Table::DealResult, way: FROM_DEAL, places: |_, _, _| vec!["plan"] },
    Offered {
        from: Table::DealResult,
        way: Way {
            into: Table::Risk,
            link: LinkOf::New(risk::ORIGIN.spec),
            takes: &[(deal_result::REASON_NOTE.spec, risk::TITLE.spec)],
        },
        places: |_, _, deal| nowhere_if(deal.get(deal_result::RESULT) != Some(DealEnd::Won)),
    },
];

fn nowhere_if(is_such: bool) -> Vec<&'static str> {
    if is_such { vec![NOWHERE] } else { Vec::new() }
}

fn codes<T: Choice>(places: &[T]) -> Vec<&'static str> {
    places.iter().map(|place| place.code()).collect()
}

/// The quadrants that a factor asks for and that hold no item of it yet. One that nobody has judged may go to either side.
fn quadrants_of(plan: &Plan, key: RecordKey, factor: &Record) -> Vec<&'static str> {
    match factor.get(factor::DIRECTION) {
        Some(Direction::Unclear) | None => codes(&[Quadrant::Opportunity, Quadrant::Threat]),
        Some(_) => codes(&missing_quadrants(plan, key)),
    }
}

/// Any quadrant, once something is found.
fn quadrants_of_finding(_: &Plan, _: RecordKey, question: &Record) -> Vec<&'static str> {
    if is_found(question) { codes(Quadrant::ALL) } else { Vec::new() }
}

/// The boxes that are shown, once something is found.
fn boxes_of_finding(plan: &Plan, _: RecordKey, question: &Record) -> Vec<&'static str> {
    if is_found(question) { codes(shown_boxes(plan)) } else { Vec::new() }
}

/// The kinds of strategy that use or answer an item.
fn cells_of(_: &Plan, _: RecordKey, item: &Record) -> Vec<&'static str> {
    match item.get(item::QUADRANT) {
        Some(Quadrant::Strength) => codes(&[Cell::So, Cell::St]),
        Some(Quadrant::Weakness) => codes(&[Cell::Wo, Cell::Wt]),
        Some(Quadrant::Opportunity) => codes(&[Cell::So, Cell::Wo]),
        Some(Quadrant::Threat) => codes(&[Cell::St, Cell::Wt]),
        None => Vec::new(),
    }
}
