//! Pitch outline: what we say about the product, how long it takes, and what proves it.

pub mod spec;
