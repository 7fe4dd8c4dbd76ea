//! For whom a declaration holds: where a plan sells, and what. A condition stands with the declaration, and [`Only::fits`]
//! is all that reads it.

use crate::model::choices;

choices! {
    /// Where one sells: whose rules of contract hold, and which festivals are kept.
    pub enum Country {
        China = "china", "Mainland China" | "中国大陆";
        Elsewhere = "elsewhere", "Elsewhere" | "其他国家或地区";
    }
}

choices! {
    /// What one sells.
    pub enum Trade {
        Software = "software", "Software by subscription" | "订阅制软件";
        Goods = "goods", "Consumer goods, wholesale" | "消费品批发";
        Equipment = "equipment", "Industrial equipment" | "工业设备";
        Professional = "professional", "Professional services" | "专业服务";
        Training = "training", "Training" | "培训";
        Local = "local", "Local services" | "本地生活服务";
    }
}

/// Whom a plan speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Audience {
    /// Where the plan sells. Of texts that China has in words of its own, these are read.
    pub country: Country,
    /// Whether what only the other country has is offered too: a customer may keep the festivals of both.
    pub both: bool,
    /// What it sells, once that is said.
    pub trade: Option<Trade>,
}

impl Default for Audience {
    fn default() -> Self {
        Self { country: Country::Elsewhere, both: false, trade: None }
    }
}

/// For whom alone something is declared. It stands in brackets ahead of a prompt, a choice or a field: `[CHINA]`,
/// `[GOODS]`, `[CHINA GOODS]` for both at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Only {
    countries: u8,
    trades: u8,
}

impl Only {
    /// For everybody.
    pub const ALL: Self = Self { countries: u8::MAX, trades: u8::MAX };
    /// Where the rules of mainland China hold.
    pub const CHINA: Self = Self::of_country(Country::China);
    /// Anywhere else.
    pub const ELSEWHERE: Self = Self::of_country(Country::Elsewhere);
    /// For those who have not said what they sell.
    pub const GENERAL: Self = Self { trades: 1, ..Self::ALL };
    /// Software by subscription.
    pub const SOFTWARE: Self = Self::of_trade(Trade::Software);
    /// Consumer goods, wholesale.
    pub const GOODS: Self = Self::of_trade(Trade::Goods);
    /// Everything but consumer goods.
    pub const NO_GOODS: Self = Self { trades: !Self::GOODS.trades, ..Self::ALL };
    /// Industrial equipment.
    pub const EQUIPMENT: Self = Self::of_trade(Trade::Equipment);
    /// Professional services.
    pub const PROFESSIONAL: Self = Self::of_trade(Trade::Professional);
    /// Training.
    pub const TRAINING: Self = Self::of_trade(Trade::Training);
    /// Local services.
    pub const LOCAL: Self = Self::of_trade(Trade::Local);
    /// What people buy for feasts: goods and local services.
    pub const FEASTS: Self = Self { trades: Self::GOODS.trades | Self::LOCAL.trades, ..Self::ALL };

    const fn of_country(country: Country) -> Self {
        Self { countries: 1 << country as u8, ..Self::ALL }
    }

    const fn of_trade(trade: Trade) -> Self {
        Self { trades: 2 << trade as u8, ..Self::ALL }
    }

    /// What holds only where the other condition holds too.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self { countries: self.countries & other.countries, trades: self.trades & other.trades }
    }

    /// Whether something with this condition is for an audience.
    pub const fn fits(self, audience: Audience) -> bool {
        let trade = match audience.trade {
            Some(trade) => 2 << trade as u8,
            None => 1,
        };
        self.trades & trade != 0 && (audience.both || self.is_kept_in(audience.country))
    }

    /// Whether something with this condition belongs to a country, whatever is sold there.
    pub const fn is_kept_in(self, country: Country) -> bool {
        self.countries & 1 << country as u8 != 0
    }
}

/// The condition that stands in brackets; for everybody where there is none.
macro_rules! only {
    ($($only:ident)*) => { $crate::model::Only::ALL $( .and($crate::model::Only::$only) )* };
}

pub(crate) use only;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Choice;

    fn audience(country: Country, trade: Option<Trade>) -> Audience {
        Audience { country, both: false, trade }
    }

    #[test]
    fn a_condition_fits_its_country_and_its_trade_and_both_at_once() {
        use Country::{China, Elsewhere};
        let goods = Some(Trade::Goods);
        for (only, fitting, other) in [
            (only!(CHINA), audience(China, goods), audience(Elsewhere, goods)),
            (only!(ELSEWHERE), audience(Elsewhere, None), audience(China, None)),
            (only!(GOODS), audience(China, goods), audience(China, None)),
            (only!(NO_GOODS), audience(China, None), audience(China, goods)),
            (only!(GENERAL), audience(China, None), audience(China, Some(Trade::Local))),
            (only!(CHINA GOODS), audience(China, goods), audience(Elsewhere, goods)),
            (only!(CHINA GOODS), audience(China, goods), audience(China, Some(Trade::Software))),
        ] {
            assert_eq!((only.fits(fitting), only.fits(other)), (true, false), "{only:?}");
        }
        let all: Vec<_> = Trade::ALL.iter().map(|trade| Some(*trade)).chain([None]).collect();
        assert!(
            all.iter().all(|trade| only!().fits(audience(China, *trade)) && only!().fits(audience(Elsewhere, *trade)))
        );
    }

    #[test]
    fn each_trade_has_a_condition_that_fits_it_alone() {
        let of = |trade: Trade| match trade {
            Trade::Software => Only::SOFTWARE,
            Trade::Goods => Only::GOODS,
            Trade::Equipment => Only::EQUIPMENT,
            Trade::Professional => Only::PROFESSIONAL,
            Trade::Training => Only::TRAINING,
            Trade::Local => Only::LOCAL,
        };
        for trade in Trade::ALL {
            let fitting = Trade::ALL.iter().filter(|other| of(*trade).fits(audience(Country::China, Some(**other))));
            assert_eq!(fitting.collect::<Vec<_>>(), [trade]);
        }
    }

    #[test]
    fn who_serves_both_countries_is_offered_what_either_has() {
        let both = Audience { both: true, ..Audience::default() };
        assert!(Only::CHINA.fits(both) && Only::ELSEWHERE.fits(both) && !Only::GOODS.fits(both));
    }
}
