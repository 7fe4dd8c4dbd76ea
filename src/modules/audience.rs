//! Whom a plan speaks to where a module knows it better than the basics.

use crate::model::{Audience, Plan, RecordKey, Table};
use crate::modules::Module;
use crate::modules::aftersales::analysis::festival_audience;

impl Audience {
    /// Whom the choices of a table are for: in the after-sales plan it is one customer, who may keep other festivals.
    pub fn at(plan: &Plan, table: Table) -> Self {
        match Module::of(table) {
            Some(Module::Aftersales) => festival_audience(plan),
            _ => Self::of(plan),
        }
    }

    /// The records that [`Self::of`] and [`Self::at`] read.
    pub const READS: [RecordKey; 2] = [RecordKey::single(Table::Basics), RecordKey::single(Table::Handover)];
}
