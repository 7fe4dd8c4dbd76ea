//! The list of modules: an enum, and what each gives. A module is its folder and one line here.

use crate::drawing::{Matrix, Picture};
use crate::i18n::{Formats, Text};
use crate::method::{Finding, ModuleSpec, Reading, Rule, Series, Stage, Tab, ViewCode};
use crate::model::{Duty, FieldSpec, Plan, Table, TableSpec};
use crate::modules::{
    aftersales, basics, contract, discovery, improve, metrics, negotiation, persona, pest, pitch, plan, positioning,
    process, research, risk, swot, tools, training,
};

/// Makes the list from the names of the modules and their folders, each with its tables and the names of their
/// declarations. What parts of the program need alone is asked of the list and not of [`ModuleSpec`], and in lists of their
/// own: in one of pairs the coach was 2 KB larger (brotli).
macro_rules! modules {
    ($( $(#[$meta:meta])* $module:ident => $folder:ident: $( $table:ident $record:ident ),+; )+) => {
        /// A module. The order is that of the journey.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Module { $( $(#[$meta])* $module ),+ }

        impl Module {
            /// Every module, in the order of the journey.
            pub const ALL: &'static [Self] = &[ $( Self::$module ),+ ];

            /// The stable id: the name of its folder, and the last part of its address.
            pub const fn id(self) -> &'static str {
                match self { $( Self::$module => stringify!($folder) ),+ }
            }

            /// Its record kinds.
            pub const fn tables(self) -> &'static [Table] {
                match self { $( Self::$module => &[ $( Table::$table ),+ ] ),+ }
            }

            /// The module that shows a table; none for what belongs to the plan as a whole.
            pub const fn of(table: Table) -> Option<Self> {
                match table {
                    $( $( Table::$table )|+ => Some(Self::$module), )+
                    Table::Plan | Table::Dismissal => None,
                }
            }

            /// Whether each deal has records of its own in it.
            pub fn is_by_deal(self) -> bool {
                self.tables().iter().any(|table| table.of_deal().is_some())
            }

            /// What the module gives.
            pub const fn spec(self) -> &'static ModuleSpec {
                match self { $( Self::$module => &$folder::SPEC ),+ }
            }

            /// The views of its switch.
            pub const fn tabs(self) -> &'static [Tab] {
                match self { $( Self::$module => $folder::ModuleView::TABS ),+ }
            }

            /// The rules of the coach that read it.
            pub const fn rules(self) -> &'static [&'static Rule] {
                match self { $( Self::$module => $folder::analysis::rules::RULES ),+ }
            }

            /// Everything that the coach says about it in a reading, in the order of its records.
            pub fn coach(self, plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
                match self { $( Self::$module => $folder::analysis::coach(plan, reading) ),+ }
            }

            /// What it shows as pictures in a plan as it stands, the words in the language of the formats; none where
            /// there is nothing to show. They are made for print and files too, from plans without private fields.
            pub fn pictures(self, plan: &Plan, formats: &dyn Formats) -> Vec<Picture> {
                match self { $( Self::$module => $folder::analysis::pictures(plan, formats) ),+ }
            }

            /// The phrases of its screen and of its coach, with their names.
            #[cfg(test)]
            pub(crate) const fn texts(self) -> [&'static [(&'static str, Text)]; 2] {
                match self { $( Self::$module => [$folder::texts::ALL_TEXTS, $folder::analysis::rules::ALL_TEXTS] ),+ }
            }

            /// Its phrases with a count, with their names.
            #[cfg(test)]
            pub(crate) const fn plurals(self) -> [&'static [(&'static str, crate::i18n::Plural)]; 2] {
                match self {
                    $( Self::$module => [$folder::texts::ALL_PLURALS, $folder::analysis::rules::ALL_PLURALS] ),+
                }
            }
        }

        impl Table {
            /// The declaration.
            pub const fn spec(self) -> &'static TableSpec {
                match self {
                    Self::Plan => &plan::spec::header::TABLE,
                    Self::Dismissal => &plan::spec::dismissal::TABLE,
                    $( $( Self::$table => &$folder::spec::$record::TABLE, )+ )+
                }
            }

            /// What of its records somebody has to see to.
            pub const fn duties(self) -> &'static [Duty] {
                match self {
                    Self::Plan => plan::spec::header::DUTIES,
                    Self::Dismissal => plan::spec::dismissal::DUTIES,
                    $( $( Self::$table => $folder::spec::$record::DUTIES, )+ )+
                }
            }
        }

        /// Its screens, each a part of the program of its own.
        #[cfg(feature = "ui")]
        mod screens {
            use super::{$( $folder ),+};
            use crate::modules::Module;
            use crate::ui::chunk::{Chunk, chunk};
            use crate::ui::dom::prelude::*;

            impl Module {
                /// The screen of the module, below its title.
                pub fn screen(self) -> Chunk {
                    match self {
                        $( Self::$module => {
                            chunk!(SCREEN, $folder, view! { <$folder::view::Screen /> });
                            SCREEN
                        } )+
                    }
                }
            }
        }
    };
}

modules! {
    /// Plan basics.
    Basics => basics: Basics basics, Person person;
    /// Research plan.
    Research => research: Research question;
    /// PEST canvas.
    Pest => pest: PestFrame frame, Pest factor;
    /// SWOT canvas.
    Swot => swot: SwotFrame frame, Swot item, Strategy strategy;
    /// Personas.
    Persona => persona: Icp icp, Persona persona, Scale scale;
    /// Positioning.
    Positioning => positioning: Competitor competitor, Map axes, Statement statement, Trend trend;
    /// Pitch outline.
    Pitch => pitch: Card card, Strength strength, Scenario scenario, Proof proof, Showing showing, Outline outline,
        Section section;
    /// Discovery guide.
    Discovery => discovery: Question question, TrustStep trust_step, NeedFit need_fit, Objection objection,
        Scoring scoring, Criterion criterion, Deal deal, CraftItem craft_item, CallSheet call_sheet;
    /// Negotiation.
    Negotiation => negotiation: Brief brief, Prep prep, Issue issue, IssueOption option, Batna batna,
        Concession concession, Authority authority, Package package, Summary summary;
    /// Contract checklist.
    Contract => contract: Contract brief, ContractStep step, Clause clause;
    /// After-sales plan.
    Aftersales => aftersales: Handover handover, HandoverItem handover_item, SupportService support_service,
        FeedbackPoint feedback_point, Touchpoint touchpoint, RecordField record_field, RecordNote record_note,
        HealthFactor health_factor, HealthLevel health_level;
    /// Process map.
    Process => process: ProcessStage stage, ProcessCriterion criterion, ProcessRole role, ProcessStep step;
    /// Metrics.
    Metrics => metrics: Kpi kpi, KpiValue kpi_value, Funnel funnel, FunnelStage funnel_stage;
    /// Digital tools.
    Tools => tools: Need need, Candidate candidate, ToolScore tool_score, ToolDecision tool_decision,
        Blueprint blueprint, BlueprintField blueprint_field, DataQuestion data_question, OnlineStation online_station,
        SharedSheet shared_sheet;
    /// Training plan.
    Training => training: Topic topic, Session session, Skill skill, Rating rating, RoleCard role_card,
        ScorePoint score_point, Practice practice;
    /// Risk matrix.
    Risk => risk: Risk risk, RiskResponse response, RiskScale scale;
    /// Continuous improvement.
    Improve => improve: Review review, Feedback feedback, DealResult deal_result, Action action, Agreement agreement;
}

impl Module {
    /// The short name.
    pub const fn name(self) -> Text {
        self.spec().frame.name
    }

    /// The module of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|module| module.id() == id)
    }

    /// The view of its module that shows a table.
    pub fn view_of(table: Table) -> ViewCode {
        let shown = Self::of(table).map_or(&[][..], |module| module.spec().views.shown);
        shown.iter().find(|(_, tables)| tables.contains(&table)).map_or(ViewCode::FIRST, |(view, _)| *view)
    }
}

impl Table {
    /// What is printed of it as rows and columns that cross, and the fields that are told so; most tables are lists.
    pub fn matrix(self, plan: &Plan, formats: &dyn Formats) -> Option<(Matrix, &'static [&'static FieldSpec])> {
        match self {
            Self::Rating => Some((training::analysis::printed_matrix(plan, formats)?, training::analysis::TOLD)),
            _ => None,
        }
    }

    /// How the days of its records are worked out, where no field says them all.
    pub const fn series(self) -> Option<Series> {
        match self {
            Self::Touchpoint => Some(aftersales::analysis::SERIES),
            Self::Session => Some(training::analysis::SERIES),
            Self::Review => Some(improve::analysis::SERIES),
            _ => None,
        }
    }
}

impl Stage {
    /// The modules of the stage, in the order of the journey.
    pub fn modules(self) -> impl Iterator<Item = Module> {
        Module::ALL.iter().copied().filter(move |module| module.spec().stage == self)
    }
}

#[cfg(test)]
mod tests;
