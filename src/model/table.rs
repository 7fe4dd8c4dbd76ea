//! Tables: the list of the record kinds of a plan.

use crate::model::TableSpec;
use crate::modules::{
    aftersales, basics, contract, discovery, improve, metrics, negotiation, persona, pest, pitch, plan, positioning,
    process, research, risk, swot, tools, training,
};

macro_rules! tables {
    ($( $(#[$meta:meta])* $variant:ident => $spec:path; )+) => {
        /// Every record kind of a plan. A new kind is one line here and its declaration in its module.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Table { $( $(#[$meta])* $variant ),+ }

        impl Table {
            /// Every table.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),+ ];

            /// The declaration.
            pub const fn spec(self) -> &'static TableSpec {
                match self { $( Self::$variant => &$spec ),+ }
            }
        }
    };
}

tables! {
    /// What the plan itself carries beside its modules.
    Plan => plan::spec::header::TABLE;
    /// Findings of the coach that the user has set aside.
    Dismissal => plan::spec::dismissal::TABLE;
    /// The offer, the goal and the figures.
    Basics => basics::spec::basics::TABLE;
    /// People, the owners everywhere.
    Person => basics::spec::person::TABLE;
    /// Questions of the research plan, with their findings.
    Research => research::spec::question::TABLE;
    /// What the PEST canvas looks at.
    PestFrame => pest::spec::frame::TABLE;
    /// Factors of the PEST canvas.
    Pest => pest::spec::factor::TABLE;
    /// What the SWOT is for.
    SwotFrame => swot::spec::frame::TABLE;
    /// Items of the SWOT canvas.
    Swot => swot::spec::item::TABLE;
    /// TOWS strategies.
    Strategy => swot::spec::strategy::TABLE;
    /// The ideal customer.
    Icp => persona::spec::icp::TABLE;
    /// People in the decision, and customers who are not for us.
    Persona => persona::spec::persona::TABLE;
    /// Scales that personas are placed on.
    Scale => persona::spec::scale::TABLE;
    /// Competitors and alternatives, "do nothing" among them.
    Competitor => positioning::spec::competitor::TABLE;
    /// The axes of the positioning map, and our place on it.
    Map => positioning::spec::axes::TABLE;
    /// The positioning statement by its parts.
    Statement => positioning::spec::statement::TABLE;
    /// Market trends.
    Trend => positioning::spec::trend::TABLE;
    /// Product cards.
    Card => pitch::spec::card::TABLE;
    /// Strengths: feature, advantage, benefit.
    Strength => pitch::spec::strength::TABLE;
    /// Moments of use, before and after.
    Scenario => pitch::spec::scenario::TABLE;
    /// What customers say and what was counted at them.
    Proof => pitch::spec::proof::TABLE;
    /// Ways of showing the product.
    Showing => pitch::spec::showing::TABLE;
    /// Talks of one length.
    Outline => pitch::spec::outline::TABLE;
    /// What an outline is made of.
    Section => pitch::spec::section::TABLE;
    /// Questions that we ask a customer.
    Question => discovery::spec::question::TABLE;
    /// What we do for trust, by moment.
    TrustStep => discovery::spec::trust_step::TABLE;
    /// Needs with their solutions.
    NeedFit => discovery::spec::need_fit::TABLE;
    /// Objections with their replies.
    Objection => discovery::spec::objection::TABLE;
    /// How opportunities are judged.
    Scoring => discovery::spec::scoring::TABLE;
    /// What has to be known of an opportunity.
    Criterion => discovery::spec::criterion::TABLE;
    /// Opportunities that were scored.
    Check => discovery::spec::check::TABLE;
    /// Habits of good communication.
    CraftItem => discovery::spec::craft_item::TABLE;
    /// What is taken along to a call.
    CallSheet => discovery::spec::call_sheet::TABLE;
    /// The meeting to negotiate in.
    Brief => negotiation::spec::brief::TABLE;
    /// What is settled before it.
    Prep => negotiation::spec::prep::TABLE;
    /// Issues with their limits.
    Issue => negotiation::spec::issue::TABLE;
    /// Ways in which an issue can be settled.
    IssueOption => negotiation::spec::option::TABLE;
    /// What either side does without a deal.
    Batna => negotiation::spec::batna::TABLE;
    /// Steps that we may go, in the order of use.
    Concession => negotiation::spec::concession::TABLE;
    /// How far each person may go.
    Authority => negotiation::spec::authority::TABLE;
    /// Options of several issues, offered together.
    Package => negotiation::spec::package::TABLE;
    /// What was agreed.
    Summary => negotiation::spec::summary::TABLE;
    /// What the contract is called, and where it lies.
    Contract => contract::spec::brief::TABLE;
    /// The signing procedure, in its order.
    ContractStep => contract::spec::step::TABLE;
    /// Clauses, with what makes each safe.
    Clause => contract::spec::clause::TABLE;
    /// What was sold to whom, and who takes over.
    Handover => aftersales::spec::handover::TABLE;
    /// A promise, a success criterion, a contact, a risk or an open point.
    HandoverItem => aftersales::spec::handover_item::TABLE;
    /// What the customer can ask for, and how fast it comes.
    SupportService => aftersales::spec::support_service::TABLE;
    /// One question to the customer, with what happens below the threshold.
    FeedbackPoint => aftersales::spec::feedback_point::TABLE;
    /// Something we do for the customer on a day.
    Touchpoint => aftersales::spec::touchpoint::TABLE;
    /// One fact that we keep of each customer.
    RecordField => aftersales::spec::record_field::TABLE;
    /// What the customer is told about data.
    RecordNote => aftersales::spec::record_note::TABLE;
    /// A fact that shows whether a customer still uses it.
    HealthFactor => aftersales::spec::health_factor::TABLE;
    /// What is done when a customer comes to a level.
    HealthLevel => aftersales::spec::health_level::TABLE;
    /// One stage from first contact to care. List order is the order of the process.
    ProcessStage => process::spec::stage::TABLE;
    /// What lets a customer into a stage, or out of it.
    ProcessCriterion => process::spec::criterion::TABLE;
    /// A job in the process; one lane of the picture.
    ProcessRole => process::spec::role::TABLE;
    /// One step of a stage. List order is the order of doing.
    ProcessStep => process::spec::step::TABLE;
    /// One figure with its target.
    Kpi => metrics::spec::kpi::TABLE;
    /// What a figure was on a day.
    KpiValue => metrics::spec::kpi_value::TABLE;
    /// What the calculator starts from where it differs from the plan basics.
    Funnel => metrics::spec::funnel::TABLE;
    /// A stage between first contact and signature, in their order.
    FunnelStage => metrics::spec::funnel_stage::TABLE;
    /// What a tool must do, and how that is tested.
    Need => tools::spec::need::TABLE;
    /// A tool that might do it, with its cost and the way out.
    Candidate => tools::spec::candidate::TABLE;
    /// What a test showed for one need.
    ToolScore => tools::spec::tool_score::TABLE;
    /// What was decided for one kind of tool.
    ToolDecision => tools::spec::tool_decision::TABLE;
    /// What a CRM needs besides the stages of the process.
    Blueprint => tools::spec::blueprint::TABLE;
    /// A field of the CRM, with its use.
    BlueprintField => tools::spec::blueprint_field::TABLE;
    /// What is learned by whom, and how it is checked.
    Topic => training::spec::topic::TABLE;
    /// A date of a topic, or a series of dates.
    Session => training::spec::session::TABLE;
    /// One thing that can be watched; a row of the matrix.
    Skill => training::spec::skill::TABLE;
    /// What a person needs and can in one skill.
    Rating => training::spec::rating::TABLE;
    /// One event that may happen, with its two ratings.
    Risk => risk::spec::risk::TABLE;
    /// One action against a risk.
    RiskResponse => risk::spec::response::TABLE;
    /// What the levels mean, and how much we carry.
    RiskScale => risk::spec::scale::TABLE;
    /// A date to look at the figures, the lessons or the plan.
    Review => improve::spec::review::TABLE;
    /// What a customer or the team said.
    Feedback => improve::spec::feedback::TABLE;
    /// How a deal ended, and why.
    DealResult => improve::spec::deal_result::TABLE;
    /// One change, from plan to act.
    Action => improve::spec::action::TABLE;
    /// Who tells whom what, and when.
    Agreement => improve::spec::agreement::TABLE;
}

impl Table {
    /// The stable id.
    pub const fn id(self) -> &'static str {
        self.spec().id
    }

    /// The table of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|table| table.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Kind, Private, Record};
    use std::collections::HashSet;

    #[test]
    fn ids_are_unique_and_lead_back() {
        let mut seen = HashSet::new();
        for table in Table::ALL {
            assert!(seen.insert(table.id()), "{}", table.id());
            assert_eq!(Table::from_id(table.id()), Some(*table));
            let fields: HashSet<_> = table.spec().fields.iter().map(|field| field.id).collect();
            assert_eq!(fields.len(), table.spec().fields.len(), "{} names a field twice", table.id());
            for reserved in ["id", "order", "example"] {
                assert!(!fields.contains(reserved), "{} takes the name {reserved}", table.id());
            }
        }
    }

    #[test]
    fn places_are_told_apart_by_a_field_of_the_table_and_their_codes_lead_to_them() {
        for spec in Table::ALL.iter().map(|table| table.spec()) {
            let Some(places) = &spec.places else { continue };
            assert_eq!(spec.field(places.field.id), Some(places.field), "{}", spec.id);
            assert!(places.all.len() > 1, "{}", spec.id);
            for place in places.all {
                let record = spec.placed(Record::default(), Some(place.code));
                assert_eq!(spec.place_of(&record), Some(place.code), "{}", spec.id);
            }
        }
    }

    #[test]
    fn a_part_belongs_to_a_record_of_one_of_the_tables_ahead_of_its_own() {
        for table in Table::ALL {
            let Some(field) = table.spec().part_of else { continue };
            assert_eq!(table.spec().field(field.id), Some(field), "{}", table.id());
            let Kind::Link(wholes) = field.kind else { panic!("{} belongs to several", table.id()) };
            // So nothing is a part of its own parts, and a whole is written to the plan ahead of them.
            assert!(!wholes.is_empty() && wholes.iter().all(|whole| whole < table), "{}", table.id());
        }
    }

    #[test]
    fn what_makes_a_private_field_public_is_a_choice_of_its_own_record() {
        for table in Table::ALL {
            for field in table.spec().fields {
                let Private::Unless { field: told, code } = field.private else { continue };
                assert_eq!(table.spec().field(told.id), Some(told), "{} {}", table.id(), field.id);
                let Kind::Choice(choices) = told.kind else { panic!("{} {}", table.id(), field.id) };
                assert!(choices.iter().any(|choice| choice.code == code), "{} {}", table.id(), field.id);
            }
        }
    }

    #[test]
    fn every_field_has_a_label_and_a_help_in_both_languages() {
        for field in Table::ALL.iter().flat_map(|table| table.spec().fields) {
            for text in [field.label, field.help.text()] {
                assert!(!text.en.is_empty() && !text.zh.is_empty(), "{}", field.id);
            }
        }
    }
}
