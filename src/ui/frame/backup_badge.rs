//! How the last export stands to a plan.

use crate::store::{BackupState, use_shell};
use crate::ui::dom::prelude::*;

/// What is told of the last export of a plan, with a sign of whether something is to be done.
#[component]
pub fn BackupBadge(backup: BackupState) -> impl IntoView {
    let shell = use_shell();
    view! {
        <span class="backup-badge" class:fresh=backup.is_fresh() data-testid="backup-badge">
            {move || shell.render(&backup.message())}
        </span>
    }
}
