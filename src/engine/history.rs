//! Undo and redo.

use crate::engine::Patch;
use crate::i18n::Message;
use crate::model::RecordKey;

/// What was done, and how to say it.
#[derive(Clone, Debug)]
pub struct Step {
    /// The change.
    pub patch: Patch,
    /// What it did; fills `{what}` in "Undo: {what}".
    pub what: Message,
    /// The field that was being written; a burst of writing in one field is one step.
    pub writing: Option<(RecordKey, &'static str)>,
    /// When it was done, in milliseconds of any steady clock.
    pub at: u64,
}

/// The steps of one tab, in order; the tail after `done` is what can be redone.
#[derive(Debug, Default)]
pub struct History {
    steps: Vec<Step>,
    done: usize,
}

impl History {
    /// The most steps kept. A step of typing is about a kilobyte, so this bounds memory near a megabyte.
    pub const LIMIT: usize = 1_000;
    /// Writing in one field within this time of the last stroke belongs to the same step, in milliseconds. A pause to
    /// think is longer; a pause between words is not.
    pub const BURST: u64 = 2_000;

    /// Takes down what was done. What could be redone is gone, as the plan has taken another way. A burst that ends
    /// where it began leaves no step.
    pub fn record(&mut self, step: Step) {
        self.steps.truncate(self.done);
        match self.steps.pop() {
            Some(last) if continues(&last, &step) => {
                let patch = last.patch.squash(step.patch);
                self.steps.extend((!patch.is_empty()).then_some(Step { patch, at: step.at, ..last }));
            }
            last => self.steps.extend(last.into_iter().chain([step])),
        }
        if self.steps.len() > Self::LIMIT {
            self.steps.remove(0);
        }
        self.done = self.steps.len();
    }

    /// Ends a burst: what is written next is a step of its own.
    pub fn end_burst(&mut self) {
        if let Some(last) = self.done.checked_sub(1).and_then(|last| self.steps.get_mut(last)) {
            last.writing = None;
        }
    }

    /// The step that undo would take back.
    pub fn undoable(&self) -> Option<&Step> {
        self.steps.get(self.done.checked_sub(1)?)
    }

    /// The step that redo would do again.
    pub fn redoable(&self) -> Option<&Step> {
        self.steps.get(self.done)
    }

    /// Steps back: the patch that takes the last step back, and what it was.
    pub fn undo(&mut self) -> Option<(Patch, Message)> {
        let step = self.undoable()?;
        let answer = (step.patch.invert(), step.what.clone());
        self.done -= 1;
        Some(answer)
    }

    /// Steps forward: the patch that does the step again, and what it was.
    pub fn redo(&mut self) -> Option<(Patch, Message)> {
        let step = self.redoable()?;
        let answer = (step.patch.clone(), step.what.clone());
        self.done += 1;
        Some(answer)
    }
}

fn continues(last: &Step, next: &Step) -> bool {
    let soon = next.at.saturating_sub(last.at) <= History::BURST;
    next.writing.is_some() && last.writing == next.writing && soon && follows(&last.patch, &next.patch)
}

/// Whether nobody has written to the records in between. What another tab has written must not become part of our step,
/// as undo would take it back.
fn follows(last: &Patch, next: &Patch) -> bool {
    let left_by = |key: RecordKey| last.changes.iter().find(|change| change.key == key);
    next.changes.iter().all(|change| left_by(change.key).is_none_or(|left| left.after == change.before))
}
