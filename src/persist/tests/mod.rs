//! Tests of the whole: crash, full storage, damage, several tabs.

mod backup;
mod bounds;
mod browser;
mod crash;
mod damage;
mod everything;
mod faulty;
mod journal;
mod keeper;
mod peek;
pub mod plans;
mod quota;
mod recover;
mod snapshots;
mod speed;
mod tab;
mod tabs;
mod whole;
