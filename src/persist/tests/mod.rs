//! Tests of the whole: crash, full storage, damage, several tabs.

mod bounds;
mod browser;
mod crash;
mod damage;
mod faulty;
mod journal;
mod keeper;
mod peek;
mod plans;
mod quota;
mod recover;
mod speed;
mod tab;
mod tabs;
mod whole;
