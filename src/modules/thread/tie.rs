//! A field by which a record can be linked with others, seen from that record.

use crate::engine::Command;
use crate::i18n::Text;
use crate::method::LinkOf;
use crate::model::{FieldSpec, Kind, Plan, Record, RecordKey, Table, Value, sort_by_key};
use crate::modules::Module;
use crate::modules::thread::Relation;
use crate::modules::thread::ways::ways;

/// How a record can be linked with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The field that holds the link.
    field: &'static FieldSpec,
    /// The table of the record that it is looked at from.
    from: Table,
    /// The table that holds the field, where that is the others'.
    holder: Option<Table>,
}

/// Why two records are not linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotLinked {
    /// One of the two is not there any more.
    Gone,
    /// The field holds as many links as it takes.
    Full,
}

impl Tie {
    /// The tie of a record's own field.
    pub const fn own(from: Table, field: &'static FieldSpec) -> Self {
        Self { field, from, holder: None }
    }

    /// Every tie that says how two belong together: those by which the method goes on first, then those of the record's
    /// own fields, then those of others in the order of the method.
    pub fn of(from: Table) -> Vec<Self> {
        let says = |table: Table, field: &FieldSpec| Relation::of(table, field).is_some();
        // Which deal something belongs to, and what it was taken over from, says how it came into the plan.
        let own = from.spec().form().filter(|field| says(from, field)).map(|field| Self::own(from, field));
        let tables = Module::ALL.iter().flat_map(|module| module.tables()).copied();
        let others = tables.flat_map(|table| {
            let fields = table.spec().form();
            let leading = fields.filter(move |field| says(table, field) && field.kind.link_targets().contains(&from));
            leading.map(move |field| Self { field, from, holder: Some(table) })
        });
        let mut ties: Vec<Self> = own.chain(others).collect();
        sort_by_key(&mut ties, |tie| !tie.tables().iter().any(|table| tie.is_likely(*table)));
        ties
    }

    /// The tables of the others: those by which the method goes on first, then as the field declares them.
    pub fn tables(self) -> Vec<Table> {
        match self.holder {
            Some(table) => vec![table],
            None => {
                let mut tables = self.field.kind.link_targets().to_vec();
                sort_by_key(&mut tables, |table| !self.is_likely(*table));
                tables
            }
        }
    }

    /// Whether the method goes on by this tie, from or to records of a table: a way leads through it.
    pub fn is_likely(self, table: Table) -> bool {
        let (holder, other) = match self.holder {
            Some(holder) => (holder, self.from),
            None => (self.from, table),
        };
        ways().any(|(from, way)| match way.link {
            LinkOf::New(field) => field.id == self.field.id && way.into == holder && from == other,
            LinkOf::Old(field) => field.id == self.field.id && from == holder && way.into == other,
        })
    }

    /// How the record stands to the others: “rests on”. Nothing where they are people.
    pub fn word(self) -> Option<Text> {
        match self.holder {
            None => Relation::of(self.from, self.field).map(Relation::word),
            Some(holder) => Relation::of(holder, self.field).map(Relation::reverse),
        }
    }

    /// Whether a record can be linked with another by this tie: not with itself, nor twice, nor in the place of another
    /// link that somebody has set.
    pub fn is_open(self, plan: &Plan, key: RecordKey, other: RecordKey) -> bool {
        let held = plan.get(self.ends(key, other).0).map(|record| record.links_of(self.field)).unwrap_or_default();
        key != other && !self.is_linked(plan, key, other) && (self.takes_several() || held.is_empty())
    }

    /// Whether a record is linked with another by this tie.
    pub fn is_linked(self, plan: &Plan, key: RecordKey, other: RecordKey) -> bool {
        let (holder, target) = self.ends(key, other);
        plan.get(holder).is_some_and(|record| record.links_of(self.field).contains(&target))
    }

    /// Whether a record is linked with any other by this tie.
    pub fn is_used(self, plan: &Plan, key: RecordKey) -> bool {
        match self.holder {
            Some(holder) => plan.list(holder).any(|(other, _)| self.is_linked(plan, key, other)),
            None => plan.get(key).is_some_and(|record| !record.links_of(self.field).is_empty()),
        }
    }

    /// The record that holds the link of two, and what its field holds with it.
    ///
    /// # Errors
    /// Why they are not linked.
    pub fn link(
        self,
        plan: &Plan,
        key: RecordKey,
        other: RecordKey,
    ) -> Result<(RecordKey, &'static FieldSpec, Value), NotLinked> {
        let (holder, target) = self.ends(key, other);
        // What is shown and not there yet comes into the plan with its first value.
        let is_there = plan.get(other).is_some() && (self.holder.is_none() || plan.get(key).is_some());
        if !is_there {
            return Err(NotLinked::Gone);
        }
        let mut links = match plan.get(holder) {
            Some(record) if self.takes_several() => record.links_of(self.field).to_vec(),
            _ => Vec::new(),
        };
        if links.len() >= Kind::MAX_LIST {
            return Err(NotLinked::Full);
        }
        links.push(target);
        Ok((holder, self.field, Value::Links(links)))
    }

    /// Whether a new record can be linked with one: where it is there, or comes by itself as the only one of its table.
    pub fn takes_new(self, plan: &Plan, key: RecordKey) -> bool {
        plan.get(key).is_some() || self.holder.is_none() && key.table.spec().single
    }

    /// What adds a record and links the two, as one step.
    ///
    /// # Errors
    /// Why they are not linked.
    pub fn add(self, plan: &Plan, key: RecordKey, table: Table, mut record: Record) -> Result<Command, NotLinked> {
        if !self.takes_new(plan, key) {
            return Err(NotLinked::Gone);
        }
        if self.holder.is_some() {
            record.set_value(self.field, Some(Value::Links(vec![key])));
            return Ok(Command::Add { table, records: vec![record] });
        }
        let held = plan.get(key).map_or(0, |record| record.links_of(self.field).len());
        if self.takes_several() && held >= Kind::MAX_LIST {
            return Err(NotLinked::Full);
        }
        Ok(Command::AddLinked { key, field: self.field, table, record })
    }

    /// The one that holds the link, and the one that it leads to.
    const fn ends(self, key: RecordKey, other: RecordKey) -> (RecordKey, RecordKey) {
        if self.holder.is_some() { (other, key) } else { (key, other) }
    }

    const fn takes_several(self) -> bool {
        matches!(self.field.kind, Kind::Links(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::apply;
    use crate::model::IdSource;
    use crate::modules::aftersales::spec::handover;
    use crate::modules::basics::spec::person;
    use crate::modules::pitch::spec::strength;
    use crate::modules::risk::spec::{response, risk};
    use crate::modules::swot::spec::{item, strategy};
    use crate::modules::testing::{Draft, key};
    use crate::modules::thread::beside;

    #[test]
    fn the_tables_by_which_the_method_goes_on_stand_first() {
        let first = |from, field| Tie::own(from, field).tables().first().copied();
        assert_eq!(first(Table::Swot, item::ORIGIN.spec), Some(Table::Pest));
        assert_eq!(first(Table::Risk, risk::ORIGIN.spec), Some(Table::Swot), "factors are declared ahead of it");
        let tables = Tie::own(Table::Risk, risk::ORIGIN.spec).tables();
        assert!(tables.contains(&Table::Pest) && tables.len() == risk::ORIGIN.spec.kind.link_targets().len());
    }

    #[test]
    fn an_item_is_tied_by_its_own_fields_and_by_those_of_others_and_says_how() {
        let said = |table: Table| {
            let told = |tie: Tie| Some((tie.word()?.en, tie.tables().first()?.id()));
            Tie::of(table).into_iter().filter_map(told).collect::<Vec<_>>()
        };
        let of_threat = said(Table::Swot);
        for pair in [("Rests on", "pest"), ("Leads to", "strategy"), ("Leads to", "risk"), ("Leads to", "proof")] {
            assert!(of_threat.contains(&pair), "{pair:?} of {of_threat:?}");
        }
        let place = |pair| of_threat.iter().position(|other| *other == pair);
        assert!(place(("Leads to", "strategy")) < place(("Leads to", "proof")), "a way leads to strategies");
        assert!(said(Table::Risk).contains(&("Answered by", "risk_response")));
        assert!(Tie::of(Table::Person).is_empty(), "people are no step of the thread");
    }

    #[test]
    fn a_link_from_either_end_is_the_same_link_and_none_takes_the_place_of_another() {
        let draft = Draft::new()
            .add("swot:t", |record| record)
            .add("strategy:s", |record| record)
            .add("risk:r", |record| record)
            .add("risk_response:x", |record| record.with(response::RISK, key("risk:r")))
            .add("risk:other", |record| record);
        let (threat, answer) = (key("swot:t"), key("strategy:s"));
        let linked = Ok((answer, strategy::ITEMS.spec, Value::Links(vec![threat])));
        let of_other = Tie { field: strategy::ITEMS.spec, from: Table::Swot, holder: Some(Table::Strategy) };
        let own = Tie::own(Table::Strategy, strategy::ITEMS.spec);
        assert_eq!(of_other.link(&draft.plan, threat, answer), linked);
        assert_eq!(own.link(&draft.plan, answer, threat), linked);
        assert_eq!(own.link(&draft.plan, answer, key("swot:gone")), Err(NotLinked::Gone));
        assert_eq!(of_other.link(&draft.plan, key("swot:gone"), answer), Err(NotLinked::Gone));
        assert!(own.is_open(&draft.plan, answer, threat) && !own.is_open(&draft.plan, threat, threat));
        let held = draft.add("strategy:u", |record| record.with(strategy::ITEMS, vec![threat]));
        assert!(!own.is_open(&held.plan, key("strategy:u"), threat));
        assert!(own.is_linked(&held.plan, key("strategy:u"), threat) && !own.is_linked(&held.plan, answer, threat));
        assert!(of_other.is_linked(&held.plan, threat, key("strategy:u")));
        assert!(own.is_used(&held.plan, key("strategy:u")) && !own.is_used(&held.plan, answer));
        assert!(of_other.is_used(&held.plan, threat) && !of_other.is_used(&held.plan, key("swot:other")));
        let response = Tie { field: response::RISK.spec, from: Table::Risk, holder: Some(Table::RiskResponse) };
        assert!(!response.is_open(&held.plan, key("risk:other"), key("risk_response:x")));
    }

    #[test]
    fn what_is_made_on_the_spot_is_linked_by_whichever_end_holds_the_link() {
        let Draft { mut plan } = Draft::new().add("swot:t", |record| record).add("strength:s", |record| record);
        let of_other = Tie { field: strategy::ITEMS.spec, from: Table::Swot, holder: Some(Table::Strategy) };
        let own = Tie::own(Table::Strength, strength::PROOF.spec);
        for (tie, at, table) in [(of_other, "swot:t", Table::Strategy), (own, "strength:s", Table::Proof)] {
            let command = tie.add(&plan, key(at), table, Record::default()).unwrap();
            let patch = command.patch(&plan, &mut IdSource::new(3));
            apply(&mut plan, &patch);
            let linked: Vec<_> = beside(&plan, key(at)).into_iter().flat_map(|beside| beside.keys).collect();
            assert_eq!(linked, [patch.added().unwrap()]);
        }
        assert_eq!(own.add(&plan, key("strength:gone"), Table::Proof, Record::default()).unwrap_err(), NotLinked::Gone);
    }

    #[test]
    fn the_only_record_of_a_table_comes_with_what_it_is_linked_to() {
        let plan = Draft::new().plan;
        let tie = Tie::own(Table::Handover, handover::TO.spec);
        let sheet = RecordKey::single(Table::Handover);
        let wu = Record::default().with(person::NAME, "Wu".to_owned());
        let mut after = plan.clone();
        let patch = tie.add(&plan, sheet, Table::Person, wu).unwrap().patch(&plan, &mut IdSource::new(4));
        apply(&mut after, &patch);
        let named = after.get(sheet).and_then(|record| record.get(handover::TO)).unwrap();
        assert_eq!(after.get(named).unwrap().text(person::NAME), "Wu");
    }

    #[test]
    fn a_full_field_takes_no_more() {
        let many: Vec<_> = (0..Kind::MAX_LIST).map(|number| key(&format!("proof:p-{number}"))).collect();
        let draft = Draft::new()
            .add("proof:new", |record| record)
            .add("strength:s", |record| record.with(strength::PROOF, many.clone()));
        let own = Tie::own(Table::Strength, strength::PROOF.spec);
        assert_eq!(own.link(&draft.plan, key("strength:s"), key("proof:new")), Err(NotLinked::Full));
        let added = own.add(&draft.plan, key("strength:s"), Table::Proof, Record::default());
        assert_eq!(added.unwrap_err(), NotLinked::Full);
    }
}
