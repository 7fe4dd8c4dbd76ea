//! Where the user has been in the plans of this browser.

use crate::catalogue::Trail;
use crate::platform::{self, part, read_setting, write_setting};
use crate::reactive::*;
use crate::store::{Route, Shell};

/// The setting that holds it.
const TRAIL: &str = "trail";

part!(
    /// Notes where the user goes, as long as the page lives.
    pub TRAILING: fn(Shell), trailing, note_places
);

impl Shell {
    /// Where the user has been.
    pub fn trail(self) -> Trail {
        Trail::parse(&read_setting(TRAIL).unwrap_or_default())
    }
}

/// Notes each page and each card that is opened. Other tabs note theirs in the same place, so it is read each time.
fn note_places(shell: Shell) {
    Effect::new(move |_| {
        let (route, selected) = (shell.route(), shell.selected.get());
        let Some(plan) = route.plan().filter(|plan| shell.workspace.open_plan_now() == Some(*plan)) else { return };
        let is_there = |key: &_| shell.workspace.read(|plan| plan.get(*key).is_some());
        let place = selected.filter(is_there).map_or(route, |key| Route::item(plan, key));
        let before = shell.trail();
        let mut trail = before.clone();
        trail.visit(platform::today(), plan.0.as_str(), &place.to_string());
        if trail != before {
            write_setting(TRAIL, &trail.to_string());
        }
    });
}
