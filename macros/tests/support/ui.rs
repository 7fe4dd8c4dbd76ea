#[path = "dom.rs"]
pub mod dom;
