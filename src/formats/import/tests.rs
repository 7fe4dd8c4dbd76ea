//! Reading files: hostile ones, damaged ones, and those that we write.

mod hostile;
mod repairs;
mod round_trip;
mod versions;
