//! When the pitch outline is done, and how far it is filled.

use crate::method::{goals, written};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::pitch::analysis::{asks, timing};
use crate::modules::pitch::spec::{Length, card, outline, strength};

goals! {
    of plan {
        let says_all = |card: &Record| {
            let functions = card.get(card::FUNCTIONS).unwrap_or_default();
            written(card.text(card::NAME)) && written(card.text(card::PRICE)) && functions.iter().any(|line| written(line))
        };
        let is_proved = |strength: &Record| {
            written(strength.text(strength::BENEFIT)) && !strength.links(strength::PROOF).is_empty()
        };
        let of = |lengths: &[Length; 2], holds: fn(&Plan, RecordKey) -> bool| {
            plan.list(Table::Outline).any(|(key, record)| {
                record.get(outline::LENGTH).is_some_and(|length| lengths.contains(&length)) && holds(plan, key)
            })
        };
    }
    "The product card has name, function and price" | "产品卡有名称、功能、价格" of Card =>
        plan.list(Table::Card).any(|(_, card)| says_all(card));
    "One strength has benefit and proof" | "至少一条优势有利益和证据" of Strength =>
        plan.list(Table::Strength).any(|(_, strength)| is_proved(strength));
    "An outline of at most 30 seconds makes a request and fits its time" | "一份 30 秒以内的提纲提出请求、不超时" of Outline =>
        of(&SHORT, has_request), all of(&SHORT, is_ready);
    "An outline of 2 or 10 minutes makes a request and fits its time" | "一份 2 分钟或 10 分钟的提纲提出请求、不超时" of Outline =>
        of(&LONG, has_request), all of(&LONG, is_ready);
}

/// Lengths that are said between two doors.
const SHORT: [Length; 2] = [Length::TenSeconds, Length::ThirtySeconds];
/// Lengths that take an appointment.
const LONG: [Length; 2] = [Length::TwoMinutes, Length::TenMinutes];

fn has_request(plan: &Plan, outline: RecordKey) -> bool {
    plan.parts(outline).iter().any(|(_, section)| asks(section))
}

fn is_ready(plan: &Plan, outline: RecordKey) -> bool {
    has_request(plan, outline) && !timing(plan, outline).is_too_long()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Progress;
    use crate::model::{Number, Record};
    use crate::modules::pitch::spec::{SectionKind, section};
    use crate::modules::testing::{Draft, key};

    fn card(name: &str, function: &str, price: &str) -> Draft {
        Draft::new().add("card:c", |record| {
            let record = record.with(card::NAME, name.to_owned()).with(card::PRICE, price.to_owned());
            record.with(card::FUNCTIONS, vec![function.to_owned()])
        })
    }

    fn with_strength(draft: Draft, benefit: &str, proof: &[&str]) -> Draft {
        let proof = proof.iter().map(|link| key(link)).collect::<Vec<_>>();
        draft
            .add("strength:s", |record| record.with(strength::BENEFIT, benefit.to_owned()).with(strength::PROOF, proof))
    }

    /// An outline that asks for something and takes so many seconds.
    fn with_outline(draft: Draft, length: Length, seconds: f64, kind: SectionKind) -> Draft {
        let id = format!("outline:{}", crate::model::Choice::code(length));
        let draft = draft.add(&id, |record| record.with(outline::LENGTH, length));
        draft.add(&format!("section:{}", crate::model::Choice::code(length)), |record: Record| {
            let record = record.with(section::OUTLINE, key(&id)).with(section::KIND, kind);
            record.with(section::TEXT, "，".to_owned()).with(section::EXTRA_SECONDS, Number::new(seconds).unwrap())
        })
    }

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    #[test]
    fn an_empty_plan_has_nothing_and_a_filled_one_all_of_four() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 4));
        let draft = with_strength(card("青禾", "Book", "24,000"), "You book", &["proof:p"]);
        let draft = with_outline(draft, Length::TenSeconds, 11.0, SectionKind::CallToAction);
        let draft = with_outline(draft, Length::TenMinutes, 660.0, SectionKind::CallToAction);
        assert_eq!(GOALS.progress(&draft.plan), Progress::up_to(4, 4));
    }

    #[test]
    fn the_parts_of_the_card_stand_on_one_card_and_a_benefit_beside_its_proof() {
        assert_eq!([met(&card("a", "b", "c")), met(&card(" ", "b", "c"))], [1, 0]);
        assert_eq!([met(&card("a", " ", "c")), met(&card("a", "b", ""))], [0, 0]);
        let halves = card("a", "b", "").add("card:other", |record| record.with(card::PRICE, "c".to_owned()));
        assert_eq!(met(&halves), 0);
        let proved = |benefit: &str, proof: &[&str]| met(&with_strength(Draft::new(), benefit, proof));
        assert_eq!([proved("a", &["proof:p"]), proved(" ", &["proof:p"]), proved("a", &[])], [1, 0, 0]);
    }

    #[test]
    fn a_short_and_a_long_outline_count_while_they_ask_and_fit() {
        let of = |length, seconds, kind| met(&with_outline(Draft::new(), length, seconds, kind));
        for (length, most) in [
            (Length::TenSeconds, 11.0),
            (Length::ThirtySeconds, 33.0),
            (Length::TwoMinutes, 132.0),
            (Length::TenMinutes, 660.0),
        ] {
            assert_eq!(of(length, most, SectionKind::CallToAction), 1);
            assert_eq!(of(length, most + 1.0, SectionKind::CallToAction), 0);
            assert_eq!(of(length, most, SectionKind::Offer), 0);
        }
        let short = with_outline(Draft::new(), Length::TenSeconds, 9.0, SectionKind::CallToAction);
        let both = with_outline(short, Length::ThirtySeconds, 9.0, SectionKind::CallToAction);
        assert_eq!(met(&both), 1);
    }
}
