//! Widgets: they show records by their declaration, and every module is made of them.

mod add_field;
mod board;
mod card;
mod card_list;
mod card_section;
mod chips;
mod choice_field;
mod choices_field;
mod coach_list;
mod drag;
mod drawn;
mod field;
mod links_field;
mod paper;
mod picker;
mod plane;
mod plot;
mod ratings_field;
mod record_form;
mod record_table;
mod score_field;
mod show_more;
mod side_by_side;
mod starters;
mod text_field;
mod tick_field;
mod view_switch;

pub use add_field::{AddField, add_field_id};
pub use board::{Board, BoardPlace};
pub use card::{CardKind, rest_form};
pub use card_list::{CardList, ListPlace};
pub use card_section::CardSection;
pub use chips::{
    ItemLink, choice_chip, due_chip, face_choice, line, linked_chips, linked_line, name_on_face, owner_chip, quoted,
};
pub use choice_field::ChoiceField;
pub use choices_field::ChoicesField;
pub use coach_list::CoachList;
pub use drag::Dragging;
pub use drawn::Drawn;
pub use field::{FieldControl, field_id};
pub use links_field::{LinkField, LinkedFromField, LinksField};
pub use paper::Paper;
pub use plane::{Plane, PlaneAxis, PlanePoint};
pub use plot::{Plot, PlotPoint};
pub use ratings_field::RatingsField;
pub use record_form::RecordForm;
pub use record_table::RecordTable;
pub use score_field::{ScoreField, labelled_score};
pub use show_more::{ShowMore, WINDOW};
pub use side_by_side::SideBySide;
pub use starters::{Starters, standard_list};
pub use text_field::{TextField, explain};
pub use tick_field::{Tick, TickField, flag_button};
pub use view_switch::ViewSwitch;
