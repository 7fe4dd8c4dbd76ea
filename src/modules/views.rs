//! The screens of the modules, by module.

use crate::modules::{
    Module, aftersales, basics, contract, discovery, improve, metrics, negotiation, persona, pest, pitch, positioning,
    process, research, risk, swot, tools, training,
};
use crate::ui::chunk::{Chunk, chunk};
use crate::ui::dom::prelude::*;

impl Module {
    /// The screen of the module, below its title.
    pub fn screen(self) -> Chunk {
        match self {
            Self::Basics => BASICS,
            Self::Research => RESEARCH,
            Self::Pest => PEST,
            Self::Swot => SWOT,
            Self::Persona => PERSONA,
            Self::Positioning => POSITIONING,
            Self::Pitch => PITCH,
            Self::Discovery => DISCOVERY,
            Self::Negotiation => NEGOTIATION,
            Self::Contract => CONTRACT,
            Self::Aftersales => AFTERSALES,
            Self::Process => PROCESS,
            Self::Metrics => METRICS,
            Self::Tools => TOOLS,
            Self::Training => TRAINING,
            Self::Risk => RISK,
            Self::Improve => IMPROVE,
        }
    }
}

chunk!(BASICS, basics, view! { <basics::view::BasicsView /> });
chunk!(RESEARCH, research, view! { <research::view::ResearchView /> });
chunk!(PEST, pest, view! { <pest::view::PestView /> });
chunk!(SWOT, swot, view! { <swot::view::SwotView /> });
chunk!(PERSONA, persona, view! { <persona::view::PersonaView /> });
chunk!(POSITIONING, positioning, view! { <positioning::view::PositioningView /> });
chunk!(PITCH, pitch, view! { <pitch::view::PitchView /> });
chunk!(DISCOVERY, discovery, view! { <discovery::view::DiscoveryView /> });
chunk!(NEGOTIATION, negotiation, view! { <negotiation::view::NegotiationView /> });
chunk!(CONTRACT, contract, view! { <contract::view::ContractView /> });
chunk!(AFTERSALES, aftersales, view! { <aftersales::view::AftersalesView /> });
chunk!(PROCESS, process, view! { <process::view::ProcessView /> });
chunk!(METRICS, metrics, view! { <metrics::view::MetricsView /> });
chunk!(TOOLS, tools, view! { <tools::view::ToolsView /> });
chunk!(TRAINING, training, view! { <training::view::TrainingView /> });
chunk!(RISK, risk, view! { <risk::view::RiskView /> });
chunk!(IMPROVE, improve, view! { <improve::view::ImproveView /> });
