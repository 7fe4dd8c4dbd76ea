//! What belongs to the plan as a whole: its header and the coach's dismissed findings. No screen of its own.

pub mod spec;
