//! Modules and the stages of the journey that they belong to.

use crate::i18n::{Text, messages::journey};
use crate::model::{Plan, Table};
use crate::modules::{
    Examples, Frame, Progress, Prompt, aftersales, basics, contract, discovery, improve, metrics, negotiation, persona,
    pest, pitch, positioning, process, research, risk, swot, tools, training,
};

/// A stage of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// 0: the offer, the goal, the people.
    Start,
    /// 1: market research and positioning.
    Market,
    /// 2: product introduction and demonstration.
    Product,
    /// 3: customer communication and needs.
    Needs,
    /// 4: negotiation and signing.
    Closing,
    /// 5: after-sales and customer care.
    Care,
    /// 6: run and improve.
    Run,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: &'static [Self] =
        &[Self::Start, Self::Market, Self::Product, Self::Needs, Self::Closing, Self::Care, Self::Run];

    /// The number of the stage in the method, 0 to 6.
    pub const fn number(self) -> u8 {
        match self {
            Self::Start => 0,
            Self::Market => 1,
            Self::Product => 2,
            Self::Needs => 3,
            Self::Closing => 4,
            Self::Care => 5,
            Self::Run => 6,
        }
    }

    /// Its name.
    pub const fn name(self) -> Text {
        match self {
            Self::Start => journey::STAGE_0,
            Self::Market => journey::STAGE_1,
            Self::Product => journey::STAGE_2,
            Self::Needs => journey::STAGE_3,
            Self::Closing => journey::STAGE_4,
            Self::Care => journey::STAGE_5,
            Self::Run => journey::STAGE_6,
        }
    }

    /// One sentence: what the stage is for.
    pub const fn why(self) -> Text {
        match self {
            Self::Start => journey::STAGE_0_WHY,
            Self::Market => journey::STAGE_1_WHY,
            Self::Product => journey::STAGE_2_WHY,
            Self::Needs => journey::STAGE_3_WHY,
            Self::Closing => journey::STAGE_4_WHY,
            Self::Care => journey::STAGE_5_WHY,
            Self::Run => journey::STAGE_6_WHY,
        }
    }

    /// The modules of the stage, in the order of the journey.
    pub fn modules(self) -> impl Iterator<Item = Module> {
        Module::ALL.iter().copied().filter(move |module| module.spec().stage == self)
    }
}

/// A module. The order is that of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Module {
    /// Plan basics.
    Basics,
    /// Research plan.
    Research,
    /// PEST canvas.
    Pest,
    /// SWOT canvas.
    Swot,
    /// Personas.
    Persona,
    /// Positioning.
    Positioning,
    /// Pitch outline.
    Pitch,
    /// Discovery guide.
    Discovery,
    /// Negotiation.
    Negotiation,
    /// Contract checklist.
    Contract,
    /// After-sales plan.
    Aftersales,
    /// Process map.
    Process,
    /// Metrics.
    Metrics,
    /// Digital tools.
    Tools,
    /// Training plan.
    Training,
    /// Risk matrix.
    Risk,
    /// Continuous improvement.
    Improve,
}

/// What a module gives to everything around it: journey, panel, sample plan, exports. All of it is in the first load, so
/// what only parts of the program need ([`Module::rules`], [`Module::coach`], [`Module::pictures`]) is not in here.
#[derive(Debug)]
pub struct ModuleSpec {
    /// Stable id: the last part of the route.
    pub id: &'static str,
    /// The stage it belongs to.
    pub stage: Stage,
    /// Its title, guidance and done-when line.
    pub frame: &'static Frame,
    /// What is to be minded wherever it is shown or handed on: the limits of what it says.
    pub cautions: &'static [Text],
    /// Its record kinds.
    pub tables: &'static [Table],
    /// Starting items that a user may insert.
    pub prompts: &'static [Prompt],
    /// The worked example.
    pub examples: Examples,
    /// How far it is filled.
    pub progress: fn(&Plan) -> Progress,
}

impl Module {
    /// Every module, in the order of the journey.
    pub const ALL: &'static [Self] = &[
        Self::Basics,
        Self::Research,
        Self::Pest,
        Self::Swot,
        Self::Persona,
        Self::Positioning,
        Self::Pitch,
        Self::Discovery,
        Self::Negotiation,
        Self::Contract,
        Self::Aftersales,
        Self::Process,
        Self::Metrics,
        Self::Tools,
        Self::Training,
        Self::Risk,
        Self::Improve,
    ];

    /// What the module gives.
    pub const fn spec(self) -> &'static ModuleSpec {
        match self {
            Self::Basics => &basics::SPEC,
            Self::Research => &research::SPEC,
            Self::Pest => &pest::SPEC,
            Self::Swot => &swot::SPEC,
            Self::Persona => &persona::SPEC,
            Self::Positioning => &positioning::SPEC,
            Self::Pitch => &pitch::SPEC,
            Self::Discovery => &discovery::SPEC,
            Self::Negotiation => &negotiation::SPEC,
            Self::Contract => &contract::SPEC,
            Self::Aftersales => &aftersales::SPEC,
            Self::Process => &process::SPEC,
            Self::Metrics => &metrics::SPEC,
            Self::Tools => &tools::SPEC,
            Self::Training => &training::SPEC,
            Self::Risk => &risk::SPEC,
            Self::Improve => &improve::SPEC,
        }
    }

    /// The stable id.
    pub const fn id(self) -> &'static str {
        self.spec().id
    }

    /// The short name.
    pub const fn name(self) -> Text {
        self.spec().frame.name
    }

    /// The module of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|module| module.id() == id)
    }

    /// The module that shows a table; none for what belongs to the plan as a whole.
    pub fn of(table: Table) -> Option<Self> {
        Self::ALL.iter().copied().find(|module| module.spec().tables.contains(&table))
    }

    /// The view of a module that shows a table, where it is not the first.
    pub const fn view_of(table: Table) -> Option<&'static str> {
        match table {
            Table::Strategy => Some("tows"),
            Table::Showing => Some("showing"),
            Table::Outline | Table::Section => Some("outlines"),
            Table::TrustStep | Table::CraftItem => Some("trust"),
            Table::NeedFit => Some("needs"),
            Table::Objection => Some("objections"),
            Table::Scoring | Table::Criterion | Table::Check => Some("score"),
            Table::CallSheet => Some("sheets"),
            Table::Issue | Table::IssueOption => Some("issues"),
            Table::Batna | Table::Authority => Some("fallback"),
            Table::Concession => Some("ladder"),
            Table::Package => Some("packages"),
            Table::Summary => Some("summary"),
            Table::SupportService => Some("services"),
            Table::FeedbackPoint => Some("feedback"),
            Table::Touchpoint => Some("touchpoints"),
            Table::RecordNote | Table::RecordField => Some("record"),
            Table::HealthFactor | Table::HealthLevel => Some("health"),
            Table::ProcessStage | Table::ProcessCriterion => Some("stages"),
            Table::ProcessRole => Some("roles"),
            Table::Kpi | Table::KpiValue => Some("kpis"),
            Table::Candidate => Some("candidates"),
            Table::ToolScore => Some("scores"),
            Table::ToolDecision => Some("decisions"),
            Table::Blueprint | Table::BlueprintField => Some("blueprint"),
            Table::Skill | Table::Rating => Some("matrix"),
            Table::Session => Some("sessions"),
            Table::RiskScale => Some("scale"),
            Table::Review => Some("reviews"),
            Table::Feedback => Some("feedback"),
            Table::DealResult => Some("deals"),
            Table::Agreement => Some("agreements"),
            _ => None,
        }
    }
}
