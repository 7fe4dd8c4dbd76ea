//! The screens of the modules, by module.

use crate::ui::dom::prelude::*;

use crate::modules::{
    Module, basics, contract, discovery, negotiation, persona, pest, pitch, positioning, research, swot,
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
        }
    }
}
