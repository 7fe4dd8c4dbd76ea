//! The two fields that say to which deal a record belongs, shared by all tables of which each deal has its own.

use crate::i18n::{Passage, Text};
use crate::model::{Field, FieldSpec, Kind, Only, Private, RecordKey, Table};

/// The deal that a record belongs to.
pub const DEAL: Field<RecordKey> = Field::new(&FieldSpec {
    id: "deal",
    kind: Kind::Link(&[Table::Deal]),
    label: Text::new("Deal", "商机"),
    help: Passage::new("Empty: it holds for all deals.", "空着表示对所有商机通用。"),
    private: Private::Never,
    only: Only::ALL,
    rare: false,
});

/// What of the standard a record was taken over from.
pub const TAKEN_FROM: Field<RecordKey> = Field::new(&FieldSpec {
    id: "taken_from",
    kind: Kind::Link(&[Table::Issue, Table::IssueOption, Table::Authority, Table::ContractStep, Table::Clause]),
    label: Text::new("Taken over from", "取自标准"),
    help: Passage::new("What holds for all deals, as it was taken over.", "套用时所取的标准条目。"),
    private: Private::Never,
    only: Only::ALL,
    rare: false,
});
