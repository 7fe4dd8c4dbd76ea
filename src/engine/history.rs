//! Undo and redo.

use crate::engine::rebase::replayed;
use crate::engine::{Patch, rebase};
use crate::i18n::Message;
use crate::i18n::messages::what;
use crate::model::{Plan, RecordKey};

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

/// What names a step as long as the page is open, wherever it stands by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepId(u64);

/// A step that was taken back, or done again.
#[derive(Clone, Debug)]
pub struct Replay {
    /// What changes; empty where everything that the step did has been changed again since.
    pub patch: Patch,
    /// What the step did.
    pub what: Message,
    /// Whether a part of it stays as it is, having been changed again since.
    pub partly: bool,
}

/// The steps of one tab, in order; the tail after `done` is what can be redone.
#[derive(Debug, Default)]
pub struct History {
    steps: Vec<(StepId, Step)>,
    done: usize,
    named: u64,
}

impl History {
    /// The most steps kept. A step of typing is about a kilobyte, so this bounds memory near a megabyte.
    pub const LIMIT: usize = 1_000;
    /// Writing in one field within this time of the last stroke belongs to the same step, in milliseconds. A pause to
    /// think is longer; a pause between words is not.
    pub const BURST: u64 = 2_000;

    /// Takes down what was done, and names it. What could be redone is gone, as the plan has taken another way. A burst
    /// that ends where it began leaves no step.
    pub fn record(&mut self, step: Step) -> Option<StepId> {
        self.steps.truncate(self.done);
        let recorded = match self.steps.pop() {
            Some((id, last)) if continues(&last, &step) => {
                let patch = last.patch.squash(step.patch);
                (!patch.is_empty()).then_some((id, Step { patch, at: step.at, ..last }))
            }
            last => {
                self.named += 1;
                self.steps.extend(last);
                Some((StepId(self.named), step))
            }
        };
        let id = recorded.as_ref().map(|(id, _)| *id);
        self.steps.extend(recorded);
        if self.steps.len() > Self::LIMIT {
            self.steps.remove(0);
        }
        self.done = self.steps.len();
        id
    }

    /// Forgets all steps, for another plan. No later step has the name of one of these.
    pub fn clear(&mut self) {
        self.steps.clear();
        self.done = 0;
    }

    /// Ends a burst: what is written next is a step of its own.
    pub fn end_burst(&mut self) {
        if let Some((_, last)) = self.done.checked_sub(1).and_then(|last| self.steps.get_mut(last)) {
            last.writing = None;
        }
    }

    /// The step that undo would take back.
    pub fn undoable(&self) -> Option<&Step> {
        self.steps.get(self.done.checked_sub(1)?).map(|(_, step)| step)
    }

    /// The step that redo would do again.
    pub fn redoable(&self) -> Option<&Step> {
        self.steps.get(self.done).map(|(_, step)| step)
    }

    /// Steps back. What of the last step can be taken back from the plan as it is now is what redo does again; a step of
    /// which nothing can is forgotten.
    pub fn undo(&mut self, plan: &Plan) -> Option<Replay> {
        let step = self.undoable()?;
        let replay = replay(plan, &step.patch.invert(), &step.what);
        self.done -= 1;
        self.keep(self.done, replay.patch.invert());
        Some(replay)
    }

    /// Steps forward, as [`History::undo`] steps back.
    pub fn redo(&mut self, plan: &Plan) -> Option<Replay> {
        let step = self.redoable()?;
        let replay = replay(plan, &step.patch, &step.what);
        if self.keep(self.done, replay.patch.clone()) {
            self.done += 1;
        }
        Some(replay)
    }

    /// Takes one step back, however much came after it; that is a step of its own, which undo takes back. `None` where
    /// the step is not among what was done: it has been taken back already, or is forgotten.
    pub fn take_back(&mut self, id: StepId, plan: &Plan) -> Option<Replay> {
        let place = self.steps.iter().take(self.done).position(|(other, _)| *other == id)?;
        if place + 1 == self.done {
            return self.undo(plan);
        }
        let (_, step) = self.steps.get(place)?;
        let (replay, at) = (replay(plan, &step.patch.invert(), &step.what), step.at);
        if !replay.patch.is_empty() {
            let what = what::WHAT_TAKE_BACK.with("what", replay.what.clone());
            self.record(Step { patch: replay.patch.clone(), what, writing: None, at });
        }
        Some(replay)
    }

    /// Has the step at a place stand for this patch from now on; `false` where that is nothing, and the step goes.
    fn keep(&mut self, place: usize, patch: Patch) -> bool {
        let stays = !patch.is_empty();
        if !stays {
            self.steps.remove(place);
        } else if let Some((_, step)) = self.steps.get_mut(place) {
            step.patch = patch;
        }
        stays
    }
}

fn replay(plan: &Plan, patch: &Patch, what: &Message) -> Replay {
    let rebased = rebase(plan, patch);
    let partly = !rebased.is_empty() && !replayed(plan, patch, &rebased);
    Replay { patch: rebased, what: what.clone(), partly }
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
