//! What is seen: the renderer, primitives, widgets that show records by their declaration, and the frame around the
//! modules.

pub mod chunk;
pub mod dom;
pub mod frame;
pub mod primitives;
pub mod widgets;
