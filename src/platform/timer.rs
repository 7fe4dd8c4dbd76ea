//! Timers that stop when their owner goes.

use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};

/// One thing to do later, or nothing. Setting it again replaces what was to come; dropping it stops it.
#[derive(Default)]
pub struct Timer(Option<TimeoutHandle>);

impl Timer {
    /// Does `task` after `delay` milliseconds, instead of what was to come.
    pub fn set(&mut self, delay: u32, task: impl FnOnce() + 'static) {
        self.stop();
        self.0 = set_timeout_with_handle(task, Duration::from_millis(u64::from(delay))).ok();
    }

    /// Forgets what was to come.
    pub fn stop(&mut self) {
        if let Some(handle) = self.0.take() {
            handle.clear();
        }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        self.stop();
    }
}
