//! Opening several files at once: plans that were handed out from one file come back from many hands. All of it but the
//! choice of files belongs to the part that shows it.

use std::rc::Rc;

use crate::formats::limits::MAX_BYTES;
use crate::formats::{ImportFault, ImportedPlan, told_apart};
use crate::i18n::Message;
use crate::i18n::messages::{collect, common, import_failed};
use crate::model::{PlanId, Read, Table};
use crate::modules::basics::spec::basics;
use crate::platform::ChosenFile;
use crate::reactive::*;
use crate::store::importing::{Reader, load_reader};
use crate::store::library::set;
use crate::store::{Route, Shell};

/// One of the files.
#[derive(Clone)]
pub struct Collected {
    /// The name of the file.
    pub file: String,
    /// What it holds, with a title by which it is told from the others; or why it cannot be read.
    pub outcome: Result<(Rc<ImportedPlan>, String), Message>,
}

impl Shell {
    /// Looks at files that were chosen or dropped: one is previewed, several are looked at together.
    pub fn open_files(self, files: Vec<ChosenFile>) {
        match <[ChosenFile; 1]>::try_from(files) {
            Ok([file]) => self.importing.open(file),
            Err(files) => self.collected.set(files),
        }
    }

    /// Reads files one after the other, and tells how many are read. Nothing changes.
    pub async fn collect(self, files: Vec<ChosenFile>, told: impl Fn(usize)) -> Vec<Collected> {
        let reader = load_reader(self.workspace).await;
        let mut all = Vec::with_capacity(files.len());
        for file in files {
            let read = match reader {
                Some(reader) => self.read_collected(reader, &file).await,
                None => Err(common::PART_MISSING.into()),
            };
            all.push((file.name(), read));
            told(all.len());
        }
        self.name_collected(all)
    }

    async fn read_collected(self, reader: Reader, file: &ChosenFile) -> Result<ImportedPlan, Message> {
        if file.size() > MAX_BYTES as u64 {
            return Err(ImportFault::TooLarge { bytes: file.size() }.message());
        }
        let unread = || Message::from(import_failed::IMP_ERR_READ);
        let bytes = file.bytes().await.ok_or_else(unread)?;
        let read = self.workspace.inner.try_update_value(|inner| (reader.read)(&file.name(), &bytes, &mut inner.ids));
        read.ok_or_else(unread)?.map_err(|fault| fault.message())
    }

    fn name_collected(self, all: Vec<(String, Result<ImportedPlan, Message>)>) -> Vec<Collected> {
        self.library.refresh();
        let taken: Vec<_> = self.library.plans_now().into_iter().map(|plan| plan.title).collect();
        let title = |imported: &ImportedPlan| {
            let record = imported.plan.single(Table::Basics);
            record.map(|record| record.text(basics::TITLE).to_owned()).unwrap_or_default()
        };
        let read = all.iter().filter_map(|(file, read)| read.as_ref().ok().map(|plan| (title(plan), file.clone())));
        let mut titles = told_apart(&read.collect::<Vec<_>>(), &taken).into_iter();
        let collected = |(file, read): (String, Result<ImportedPlan, Message>)| Collected {
            file,
            outcome: read.map(|imported| (Rc::new(imported), titles.next().unwrap_or_default())),
        };
        all.into_iter().map(collected).collect()
    }

    /// Adds each of these as a plan of its own under its title, and goes to the list of plans.
    pub fn take_collected(self, chosen: Vec<(Rc<ImportedPlan>, String)>) {
        let mut added = 0;
        for (imported, title) in chosen {
            let mut plan = imported.plan.clone();
            plan.id = PlanId(self.workspace.next_id());
            set(&mut plan, Table::Basics, basics::TITLE.spec, Some(title.into_value()));
            // A fault is told where it happens.
            if self.library.store(plan).is_none() {
                break;
            }
            added += 1;
        }
        self.library.refresh();
        if added > 0 {
            self.notices.show(collect::COLLECT_DONE.with_count(added), None);
        }
        self.go(&Route::Home);
    }
}
