//! Widgets: they show records by their declaration, and every module is made of them.

mod add_field;
mod board;
mod card;
mod card_list;
mod chips;
mod choice_field;
mod coach_list;
mod drag;
mod field;
mod links_field;
mod plot;
mod record_form;
mod record_table;
mod score_field;
mod show_more;
mod starters;
mod text_field;
mod view_switch;

pub use add_field::AddField;
pub use board::{Board, BoardPlace};
pub use card::{CardKind, plain_face};
pub use card_list::{CardList, ListPlace};
pub use chips::{ItemLink, OwnerChip};
pub use choice_field::ChoiceField;
pub use coach_list::CoachList;
pub use drag::Dragging;
pub use field::{FieldControl, field_id};
pub use links_field::{LinkField, LinkedFromField, LinksField};
pub use plot::{Plot, PlotPoint};
pub use record_form::RecordForm;
pub use record_table::RecordTable;
pub use score_field::ScoreField;
pub use show_more::{ShowMore, WINDOW};
pub use starters::Starters;
pub use text_field::TextField;
pub use view_switch::ViewSwitch;
