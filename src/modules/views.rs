//! The screens of the modules, by module.

use crate::ui::dom::prelude::*;

use crate::modules::{
    Module, aftersales, basics, contract, discovery, improve, metrics, negotiation, persona, pest, pitch, positioning,
    process, research, risk, swot, tools, training,
};

impl Module {
    /// The screen of the module, below its title.
    pub fn view(self) -> AnyView {
        match self {
            Self::Basics => view! { <basics::view::BasicsView /> }.into_any(),
            Self::Research => view! { <research::view::ResearchView /> }.into_any(),
            Self::Pest => view! { <pest::view::PestView /> }.into_any(),
            Self::Swot => view! { <swot::view::SwotView /> }.into_any(),
            Self::Persona => view! { <persona::view::PersonaView /> }.into_any(),
            Self::Positioning => view! { <positioning::view::PositioningView /> }.into_any(),
            Self::Pitch => view! { <pitch::view::PitchView /> }.into_any(),
            Self::Discovery => view! { <discovery::view::DiscoveryView /> }.into_any(),
            Self::Negotiation => view! { <negotiation::view::NegotiationView /> }.into_any(),
            Self::Contract => view! { <contract::view::ContractView /> }.into_any(),
            Self::Aftersales => view! { <aftersales::view::AftersalesView /> }.into_any(),
            Self::Process => view! { <process::view::ProcessView /> }.into_any(),
            Self::Metrics => view! { <metrics::view::MetricsView /> }.into_any(),
            Self::Tools => view! { <tools::view::ToolsView /> }.into_any(),
            Self::Training => view! { <training::view::TrainingView /> }.into_any(),
            Self::Risk => view! { <risk::view::RiskView /> }.into_any(),
            Self::Improve => view! { <improve::view::ImproveView /> }.into_any(),
        }
    }
}
