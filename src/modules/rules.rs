//! What each module gives to the coach.

use crate::model::{Date, Plan};
use crate::modules::{
    Finding, Module, Rule, aftersales, basics, contract, discovery, improve, metrics, negotiation, persona, pest,
    pitch, positioning, process, research, risk, swot, tools, training,
};

/// The rules of a module.
type Rules = &'static [&'static Rule];
/// What reads a plan by them.
type Reads = fn(&Plan, Date) -> Vec<Finding>;

impl Module {
    /// The rules of the coach that read it.
    pub const fn rules(self) -> &'static [&'static Rule] {
        self.coaching().0
    }

    /// Everything that the coach says about it on a day, in the order of its records.
    pub fn coach(self, plan: &Plan, today: Date) -> Vec<Finding> {
        (self.coaching().1)(plan, today)
    }

    const fn coaching(self) -> (Rules, Reads) {
        match self {
            Self::Basics => (basics::analysis::rules::RULES, basics::analysis::coach),
            Self::Research => (research::analysis::rules::RULES, research::analysis::coach),
            Self::Pest => (pest::analysis::rules::RULES, pest::analysis::coach),
            Self::Swot => (swot::analysis::rules::RULES, swot::analysis::coach),
            Self::Persona => (persona::analysis::rules::RULES, persona::analysis::coach),
            Self::Positioning => (positioning::analysis::rules::RULES, positioning::analysis::coach),
            Self::Pitch => (pitch::analysis::rules::RULES, pitch::analysis::coach),
            Self::Discovery => (discovery::analysis::rules::RULES, discovery::analysis::coach),
            Self::Negotiation => (negotiation::analysis::rules::RULES, negotiation::analysis::coach),
            Self::Contract => (contract::analysis::rules::RULES, contract::analysis::coach),
            Self::Aftersales => (aftersales::analysis::rules::RULES, aftersales::analysis::coach),
            Self::Process => (process::analysis::rules::RULES, process::analysis::coach),
            Self::Metrics => (metrics::analysis::rules::RULES, metrics::analysis::coach),
            Self::Tools => (tools::analysis::rules::RULES, tools::analysis::coach),
            Self::Training => (training::analysis::rules::RULES, training::analysis::coach),
            Self::Risk => (risk::analysis::rules::RULES, risk::analysis::coach),
            Self::Improve => (improve::analysis::rules::RULES, improve::analysis::coach),
        }
    }
}
