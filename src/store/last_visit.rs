//! What is kept of the last visit of the open plan, to tell what was done since.

use crate::model::{Plan, Table};
use crate::modules::plan::spec::header;
use crate::persist::LastVisit;
use crate::platform;
use crate::store::Shell;
use crate::store::importing::load_reader;

impl Shell {
    /// The last visit of the open plan, and the plan as it found it. None where nothing is kept of one, where that cannot be
    /// read, and of an example.
    pub async fn last_visit(self) -> Option<(LastVisit, Plan)> {
        let workspace = self.workspace;
        let is_sample = |plan: &Plan| plan.single(Table::Plan).and_then(|head| head.get(header::SAMPLE)) == Some(true);
        let plan = workspace.open_plan_now().filter(|_| !workspace.read(is_sample))?;
        workspace.with_repository(|repository| repository.keeps_snapshots(plan)).filter(|keeps| *keeps)?;
        let reader = load_reader(workspace).await?;
        let (changed_at, now) = (workspace.saved_at_now(), platform::now());
        workspace.with_store(|repository, ids| {
            let last = (reader.last_visit)(repository, plan, changed_at, now)?;
            let then = (reader.read)("", last.file.as_bytes(), ids).ok()?.plan;
            Some((last, then))
        })?
    }
}
