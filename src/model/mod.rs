//! What a plan is: typed records in ordered tables, declared once.
//!
//! A record kind is declared with [`table!`] in its module's `spec` file; forms, tables, the JSON schema, import
//! checks, merge and search read that declaration. Nothing here knows of storage, clock or browser.

mod audience;
mod base36;
mod beside;
pub mod calendar;
mod counted;
mod dot;
mod duty;
mod field;
mod id;
mod input;
mod kind;
mod order;
pub mod pasted;
mod place;
mod plan;
mod ratings;
mod record;
mod sorting;
mod table;
mod table_spec;
mod tally;
mod value;
mod weeks;

pub(crate) use audience::only;
pub use audience::{Audience, Country, Only, Trade};
pub use base36::{base36, from_base36};
pub use beside::beside;
pub use counted::Counted;
pub(crate) use dot::Dot;
pub use dot::Replica;
pub use duty::{Done, Duty};
pub(crate) use field::choices;
pub use field::{Choice, ChoiceSpec, Field, FieldSpec, Private};
pub use id::{Id, IdSource, PlanId, RecordId, RecordKey};
pub(crate) use input::iso_date;
pub use input::{ClockTime, InputFault, Writing, decimal, meant_date, plain_width};
pub use kind::{Fault, JsonType, Kind};
pub use order::Order;
pub use place::{OpenPlace, PlaceSpec};
pub use plan::{List, Plan};
pub use ratings::{Ratings, RatingsSpec};
pub(crate) use record::ORDER;
pub use record::Record;
pub use sorting::{set_of, sort_by, sort_by_key};
pub use table::Table;
pub(crate) use table_spec::table;
pub use table_spec::{Called, OfDeal, TableSpec};
pub use tally::{Facts, Keys, Sorting, Telling};
pub use time::Date;
pub use value::{Number, Read, Score, Value};
pub use weeks::{Weeks, last_of_week, number_of_week};
