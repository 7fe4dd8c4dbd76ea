//! Whom a plan speaks to.

use crate::model::{Audience, Country, Plan, Table};
use crate::modules::basics::analysis::currency;
use crate::modules::basics::spec::basics;

/// The currency of mainland China, which says where a plan sells as long as nobody has said it.
const YUAN: &str = "CNY";

impl Audience {
    /// Whom a plan speaks to, by its basics.
    pub fn of(plan: &Plan) -> Self {
        let basics = plan.single(Table::Basics);
        let by_currency = if currency(plan) == YUAN { Country::China } else { Country::Elsewhere };
        Self {
            country: basics.and_then(|record| record.get(basics::COUNTRY)).unwrap_or(by_currency),
            both: false,
            trade: basics.and_then(|record| record.get(basics::TRADE)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Record, Trade};
    use crate::modules::testing::Draft;

    fn country(fill: impl FnOnce(Record) -> Record) -> Country {
        Audience::of(&Draft::new().single(Table::Basics, fill).plan).country
    }

    #[test]
    fn the_currency_says_where_a_plan_sells_until_somebody_says_it() {
        let paid_in = |code: &str| country(|record| record.with(basics::CURRENCY, code.to_owned()));
        assert_eq!(
            [paid_in("CNY"), paid_in("GBP"), paid_in("")],
            [Country::China, Country::Elsewhere, Country::Elsewhere]
        );
        let said = |code: &str, country_| {
            country(|record| record.with(basics::CURRENCY, code.to_owned()).with(basics::COUNTRY, country_))
        };
        assert_eq!(said("CNY", Country::Elsewhere), Country::Elsewhere);
        assert_eq!(said("USD", Country::China), Country::China);
    }

    #[test]
    fn a_trade_is_known_once_it_is_chosen() {
        assert_eq!(Audience::of(&Draft::new().plan), Audience::default());
        let draft = Draft::new().single(Table::Basics, |record| record.with(basics::TRADE, Trade::Goods));
        assert_eq!(Audience::of(&draft.plan).trade, Some(Trade::Goods));
    }
}
