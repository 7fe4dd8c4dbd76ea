//! Where the user has been in the plans of this browser.

use crate::catalogue::Trail;
use crate::model::RecordKey;
use crate::platform::{self, read_setting, write_setting};
use crate::reactive::*;
use crate::store::{Route, Shell};

/// The setting that holds it.
const TRAIL: &str = "trail";

impl Shell {
    /// Where the user has been.
    pub fn trail(self) -> Trail {
        Trail::parse(&read_setting(TRAIL).unwrap_or_default())
    }

    /// The addresses of the open plan that were opened lately, the last one first. Watched: which plan is open.
    pub fn lately(self) -> Vec<String> {
        let plan = self.workspace.open_plan();
        plan.map(|plan| self.trail().lately(plan.0.as_str()).into_iter().map(str::to_owned).collect())
            .unwrap_or_default()
    }

    /// The items of the open plan that were opened lately, the last one first.
    pub fn opened_lately(self) -> Vec<RecordKey> {
        let item = |address: String| match Route::parse(&address) {
            Route::Plan { item, .. } => item,
            _ => None,
        };
        self.lately().into_iter().filter_map(item).collect()
    }

    /// Notes each page and each card that is opened, as long as the page lives. Other tabs note theirs in the same place, so it
    /// is read each time.
    pub fn note_places(self) {
        Effect::new(move |_| {
            let (route, selected) = (self.route(), self.selected.get());
            let Some(plan) = route.plan().filter(|plan| self.workspace.open_plan_now() == Some(*plan)) else { return };
            let is_there = |key: &_| self.workspace.read(|plan| plan.get(*key).is_some());
            let place = selected.filter(is_there).map_or(route, |key| Route::item(plan, key));
            let before = self.trail();
            let mut trail = before.clone();
            trail.visit(platform::today(), plan.0.as_str(), &place.to_string());
            if trail != before {
                write_setting(TRAIL, &trail.to_string());
            }
        });
    }
}
