//! The pictures of the modules, by module.

use crate::drawing::Picture;
use crate::i18n::Formats;
use crate::model::Plan;
use crate::modules::{Module, aftersales, improve, metrics, negotiation, pest, positioning, process, risk, swot};

impl Module {
    /// What it shows as pictures in a plan as it stands, the words in the language of the formats; none where there is
    /// nothing to show. They are made for print and files too, from plans without private fields.
    pub fn pictures(self, plan: &Plan, formats: &dyn Formats) -> Vec<Picture> {
        match self {
            Self::Pest => pest::analysis::pictures(plan, formats),
            Self::Swot => swot::analysis::pictures(plan, formats),
            Self::Positioning => positioning::analysis::pictures(plan, formats),
            Self::Negotiation => negotiation::analysis::pictures(plan, formats),
            Self::Aftersales => aftersales::analysis::pictures(plan, formats),
            Self::Process => process::analysis::pictures(plan, formats),
            Self::Metrics => metrics::analysis::pictures(plan, formats),
            Self::Risk => risk::analysis::pictures(plan, formats),
            Self::Improve => improve::analysis::pictures(plan, formats),
            Self::Basics
            | Self::Research
            | Self::Persona
            | Self::Pitch
            | Self::Discovery
            | Self::Contract
            | Self::Tools
            | Self::Training => Vec::new(),
        }
    }
}
