//! What one record rests on, and what rests on it.

use crate::i18n::Text;
use crate::model::{FieldSpec, Plan, RecordKey};
use crate::modules::thread::{Graph, Link, Relation};

/// Records that are linked to one, by the word that says how.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// How the one stands to them: “rests on”, “leads to”.
    pub word: Text,
    /// They.
    pub keys: Vec<RecordKey>,
}

/// What a record comes from and what follows from it, each with its word: first what it comes from. Of a deal all that it has
/// is not told, which would be most of three modules.
pub fn beside(plan: &Plan, key: RecordKey) -> Vec<Beside> {
    beside_by(plan, key, |holder, field| holder == key || !is_of_deal(holder, field))
}

fn is_of_deal(holder: RecordKey, field: &FieldSpec) -> bool {
    holder.table.of_deal().is_some_and(|of| of.deal.id == field.id)
}

/// The same as a card tells it: without parts, which stand in their whole, without the deal, which its page has told, and
/// without what its own fields link to that its face has told.
pub fn beside_on_card(plan: &Plan, key: RecordKey, told: &[&FieldSpec]) -> Vec<Beside> {
    beside_by(plan, key, |holder, field| {
        let is_part = holder.table.spec().part_of.is_some_and(|part_of| part_of.id == field.id);
        !is_part && !is_of_deal(holder, field) && (holder != key || told.iter().all(|told| told.id != field.id))
    })
}

fn beside_by(plan: &Plan, key: RecordKey, tells: impl Fn(RecordKey, &FieldSpec) -> bool) -> Vec<Beside> {
    let says =
        |holder: RecordKey, field: &FieldSpec| Relation::of(holder.table, field).filter(|_| tells(holder, field));
    let mut sides: [Vec<Beside>; 2] = Default::default();
    let [before, after] = &mut sides;
    let own = plan.get(key).into_iter().flat_map(|record| record.all_links(key.table));
    for (relation, target) in own.filter_map(|(field, target)| Some((says(key, field)?, target))) {
        put(if relation.is_forward() { after } else { before }, relation.word(), target);
    }
    for (source, record) in plan.linking_to(key) {
        let links = record.all_links(source.table).filter(|(_, target)| *target == key);
        for relation in links.filter_map(|(field, _)| says(source, field)) {
            put(if relation.is_forward() { before } else { after }, relation.reverse(), source);
        }
    }
    sides.into_iter().flatten().collect()
}

impl Graph {
    /// What an item comes from and what follows from it, as far as the graph shows it.
    pub fn beside(&self, item: usize) -> Vec<Beside> {
        let mut sides = Vec::new();
        for Link { from, relation, .. } in self.before(item) {
            self.items.get(*from).into_iter().for_each(|other| put(&mut sides, relation.word(), other.key));
        }
        for Link { to, relation, .. } in self.after(item) {
            self.items.get(*to).into_iter().for_each(|other| put(&mut sides, relation.reverse(), other.key));
        }
        sides
    }
}

fn put(side: &mut Vec<Beside>, word: Text, key: RecordKey) {
    match side.iter_mut().find(|beside| beside.word == word) {
        Some(beside) if beside.keys.contains(&key) => {}
        Some(beside) => beside.keys.push(key),
        None => side.push(Beside { word, keys: vec![key] }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Table;
    use crate::modules::improve::spec::action;
    use crate::modules::risk::spec::response;
    use crate::modules::swot::spec::{item, strategy};
    use crate::modules::testing::{Draft, key};

    fn said(draft: &Draft, at: &str) -> Vec<(&'static str, Vec<RecordKey>)> {
        beside(&draft.plan, key(at)).into_iter().map(|beside| (beside.word.en, beside.keys)).collect()
    }

    #[test]
    fn both_ends_of_a_link_say_the_same_each_in_its_words() {
        let draft = Draft::new()
            .add("person:wu", |record| record)
            .add("pest:f", |record| record)
            .add("swot:t", |record| record.with(item::ORIGIN, vec![key("pest:f")]).with(item::OWNER, key("person:wu")))
            .add("strategy:s", |record| record.with(strategy::ITEMS, vec![key("swot:t")]))
            .add("kpi:k", |record| record)
            .add("action:a", |record| record.with(action::KPI, key("kpi:k")))
            .add("risk:r", |record| record)
            .add("risk_response:x", |record| record.with(response::RISK, key("risk:r")));
        assert_eq!(said(&draft, "pest:f"), [("Leads to", vec![key("swot:t")])]);
        assert_eq!(
            said(&draft, "swot:t"),
            [("Rests on", vec![key("pest:f")]), ("Leads to", vec![key("strategy:s")])],
            "its owner is no step of the thread"
        );
        assert_eq!(said(&draft, "action:a"), [("Leads to", vec![key("kpi:k")])]);
        assert_eq!(said(&draft, "kpi:k"), [("Rests on", vec![key("action:a")])]);
        assert_eq!(said(&draft, "risk_response:x"), [("Answers", vec![key("risk:r")])]);
        assert_eq!(said(&draft, "risk:r"), [("Answered by", vec![key("risk_response:x")])]);
    }

    #[test]
    fn a_card_leaves_out_parts_and_what_its_face_has_told() {
        let draft = Draft::new()
            .add("pest:f", |record| record)
            .add("swot:t", |record| record.with(item::ORIGIN, vec![key("pest:f")]))
            .add("strategy:s", |record| record.with(strategy::ITEMS, vec![key("swot:t")]))
            .add("risk:r", |record| record)
            .add("risk_response:x", |record| record.with(response::RISK, key("risk:r")));
        let on_card = |at: &str, told: &[&FieldSpec]| {
            let sides = beside_on_card(&draft.plan, key(at), told).into_iter();
            sides.map(|beside| (beside.word.en, beside.keys)).collect::<Vec<_>>()
        };
        let leads_to = ("Leads to", vec![key("strategy:s")]);
        assert_eq!(on_card("swot:t", &[]), [("Rests on", vec![key("pest:f")]), leads_to.clone()]);
        assert_eq!(on_card("swot:t", &[item::ORIGIN.spec]), [leads_to]);
        assert_eq!(on_card("strategy:s", &[strategy::ITEMS.spec]), []);
        assert_eq!([on_card("risk:r", &[]), on_card("risk_response:x", &[])], [[], []]);
    }

    #[test]
    fn an_item_says_its_deal_and_what_it_was_taken_over_from_but_its_card_only_that() {
        use crate::modules::of_deal::{DEAL, TAKEN_FROM};
        let draft = Draft::new()
            .add("deal:d", |record| record)
            .add("contract_clause:all", |record| record)
            .add("contract_clause:own", |record| {
                record.with(DEAL, key("deal:d")).with(TAKEN_FROM, key("contract_clause:all"))
            });
        let taken = ("Taken over from", vec![key("contract_clause:all")]);
        assert_eq!(said(&draft, "contract_clause:own"), [("Belongs to", vec![key("deal:d")]), taken.clone()]);
        assert_eq!(said(&draft, "contract_clause:all"), [("Taken over by", vec![key("contract_clause:own")])]);
        assert_eq!(said(&draft, "deal:d"), [], "its page says what it has");
        let on_card = beside_on_card(&draft.plan, key("contract_clause:own"), &[]);
        assert_eq!(on_card.into_iter().map(|beside| (beside.word.en, beside.keys)).collect::<Vec<_>>(), [taken]);
    }

    #[test]
    fn a_graph_says_of_each_item_what_the_plan_does() {
        let plan = crate::modules::testing::sample(crate::i18n::Locale::En);
        let graph = Graph::of(&plan, &[], true);
        let told = |sides: Vec<Beside>| {
            let pairs = sides.into_iter().flat_map(|side| side.keys.into_iter().map(move |key| (key, side.word.en)));
            pairs.collect::<std::collections::BTreeSet<_>>()
        };
        for (place, item) in graph.items.iter().enumerate() {
            let mut of_plan = told(beside(&plan, item.key));
            // The deal of an item is told and not drawn.
            of_plan.retain(|(key, word)| key.table != Table::Deal || *word != "Belongs to");
            let of_graph = told(graph.beside(place));
            // Two that are linked twice are drawn once.
            assert!(of_graph.is_subset(&of_plan), "{:?}", item.key);
            let keys = |all: &std::collections::BTreeSet<(RecordKey, &str)>| {
                all.iter().map(|(key, _)| *key).collect::<std::collections::BTreeSet<_>>()
            };
            assert_eq!(keys(&of_graph), keys(&of_plan), "{:?}", item.key);
        }
    }

    #[test]
    fn what_is_gone_or_stands_alone_has_nothing_beside_it() {
        let draft = Draft::new().add("swot:t", |record| record);
        assert!(said(&draft, "swot:t").is_empty() && said(&draft, "swot:gone").is_empty());
    }
}
