//! A part of the thread.

use crate::model::{Plan, RecordKey};
use crate::modules::Module;
use crate::modules::thread::graph::mark_ends;
use crate::modules::thread::{Graph, Item, Link, Relation};

/// What of the thread is shown. What is linked with it is shown beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Items of this module alone.
    pub module: Option<Module>,
    /// Items that name this person.
    pub person: Option<RecordKey>,
    /// Links that say this.
    pub relation: Option<Relation>,
    /// Items that miss something.
    pub loose: bool,
}

impl Filter {
    /// The part of a plan's thread.
    pub fn of(self, plan: &Plan, graph: &Graph) -> Graph {
        if self == Self::default() {
            return graph.clone();
        }
        let fits: Vec<bool> = graph.items.iter().map(|item| self.fits(plan, item)).collect();
        let is_fit = |place: usize| fits.get(place).copied().unwrap_or_default();
        let is_shown = |link: &&Link| {
            self.relation.is_none_or(|only| only == link.relation) && (is_fit(link.from) || is_fit(link.to))
        };
        let links: Vec<Link> = graph.links.iter().filter(is_shown).copied().collect();
        let mut shown = if self.relation.is_none() { fits } else { vec![false; graph.items.len()] };
        mark_ends(&mut shown, &links);
        Graph::kept(&graph.items, &links, &shown)
    }

    fn fits(self, plan: &Plan, item: &Item) -> bool {
        let names = |person| plan.get(item.key).is_some_and(|record| record.targets().any(|target| target == person));
        self.module.is_none_or(|module| module == item.module)
            && self.person.is_none_or(names)
            && (item.loose || !self.loose)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::risk::spec::response;
    use crate::modules::swot::spec::{item, strategy};
    use crate::modules::testing::{Draft, key};

    fn draft() -> Draft {
        Draft::new()
            .add("person:wu", |record| record)
            .add("pest:f", |record| record)
            .add("swot:t", |record| record.with(item::ORIGIN, vec![key("pest:f")]))
            .add("strategy:s", |record| {
                record.with(strategy::ITEMS, vec![key("swot:t")]).with(strategy::OWNER, key("person:wu"))
            })
            .add("risk:r", |record| record)
            .add("risk_response:x", |record| record.with(response::RISK, key("risk:r")))
    }

    fn shown(filter: Filter) -> (Vec<String>, usize) {
        let Draft { plan } = draft();
        let graph = filter.of(&plan, &Graph::of(&plan, &[key("risk:r")], true));
        (graph.items.iter().map(|item| item.key.to_string()).collect(), graph.links.len())
    }

    #[test]
    fn a_part_is_what_fits_and_what_is_linked_with_it() {
        let all = Filter::default();
        assert_eq!(
            shown(all),
            (["pest:f", "swot:t", "strategy:s", "risk:r", "risk_response:x"].map(Into::into).to_vec(), 3)
        );
        let pest = Filter { module: Some(Module::Pest), ..all };
        assert_eq!(shown(pest), (["pest:f", "swot:t"].map(Into::into).to_vec(), 1));
        let wu = Filter { person: Some(key("person:wu")), ..all };
        assert_eq!(shown(wu), (["swot:t", "strategy:s"].map(Into::into).to_vec(), 1));
        let answers = Filter { relation: Some(Relation::Answers), ..all };
        assert_eq!(shown(answers), (["risk:r", "risk_response:x"].map(Into::into).to_vec(), 1));
        let loose = Filter { loose: true, ..all };
        assert_eq!(shown(loose), (["risk:r", "risk_response:x"].map(Into::into).to_vec(), 1));
    }

    #[test]
    fn filters_narrow_each_other_to_nothing() {
        let nobody = Filter { module: Some(Module::Pest), person: Some(key("person:wu")), ..Filter::default() };
        assert_eq!(shown(nobody), (Vec::new(), 0));
    }
}
