//! The stages of the journey.

use crate::i18n::{Text, messages::journey};

/// A stage of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}
