//! Tests of the whole: crash, full storage, damage, several tabs.

mod backup;
mod bounds;
mod browser;
mod copies;
mod crash;
mod damage;
mod deletions;
mod everything;
mod faulty;
mod journal;
mod keeper;
mod peek;
mod people;
pub mod plans;
mod quota;
mod recover;
mod refused;
mod snapshots;
mod speed;
mod tab;
mod tabs;
mod whole;
