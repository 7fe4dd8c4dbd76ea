//! The rules of the modules, by module. Two lists rather than one of pairs, which made the coach 2 KB larger (brotli).

use crate::model::Plan;
use crate::modules::{
    Finding, Module, Reading, Rule, aftersales, basics, contract, discovery, improve, metrics, negotiation, persona,
    pest, pitch, positioning, process, research, risk, swot, tools, training,
};

impl Module {
    /// The rules of the coach that read it.
    pub const fn rules(self) -> &'static [&'static Rule] {
        match self {
            Self::Basics => basics::analysis::rules::RULES,
            Self::Research => research::analysis::rules::RULES,
            Self::Pest => pest::analysis::rules::RULES,
            Self::Swot => swot::analysis::rules::RULES,
            Self::Persona => persona::analysis::rules::RULES,
            Self::Positioning => positioning::analysis::rules::RULES,
            Self::Pitch => pitch::analysis::rules::RULES,
            Self::Discovery => discovery::analysis::rules::RULES,
            Self::Negotiation => negotiation::analysis::rules::RULES,
            Self::Contract => contract::analysis::rules::RULES,
            Self::Aftersales => aftersales::analysis::rules::RULES,
            Self::Process => process::analysis::rules::RULES,
            Self::Metrics => metrics::analysis::rules::RULES,
            Self::Tools => tools::analysis::rules::RULES,
            Self::Training => training::analysis::rules::RULES,
            Self::Risk => risk::analysis::rules::RULES,
            Self::Improve => improve::analysis::rules::RULES,
        }
    }

    /// Everything that the coach says about it in a reading, in the order of its records.
    pub fn coach(self, plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
        match self {
            Self::Basics => basics::analysis::coach(plan, reading),
            Self::Research => research::analysis::coach(plan, reading),
            Self::Pest => pest::analysis::coach(plan, reading),
            Self::Swot => swot::analysis::coach(plan, reading),
            Self::Persona => persona::analysis::coach(plan, reading),
            Self::Positioning => positioning::analysis::coach(plan, reading),
            Self::Pitch => pitch::analysis::coach(plan, reading),
            Self::Discovery => discovery::analysis::coach(plan, reading),
            Self::Negotiation => negotiation::analysis::coach(plan, reading),
            Self::Contract => contract::analysis::coach(plan, reading),
            Self::Aftersales => aftersales::analysis::coach(plan, reading),
            Self::Process => process::analysis::coach(plan, reading),
            Self::Metrics => metrics::analysis::coach(plan, reading),
            Self::Tools => tools::analysis::coach(plan, reading),
            Self::Training => training::analysis::coach(plan, reading),
            Self::Risk => risk::analysis::coach(plan, reading),
            Self::Improve => improve::analysis::coach(plan, reading),
        }
    }
}
