//! Where the user is in the route. The plan says where it goes on; only the step back and forth is the page's own.

use std::sync::Arc;

use crate::model::{Id, Plan, PlanId, RecordKey};
use crate::modules::evening::{ASKS, Answer, Wants, answers, open_after, place};
use crate::modules::sample_plan;
use crate::platform;
use crate::store::Shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{add_field_id, field_id};

/// What is shown: a question, or behind the last the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The place of the question.
    pub at: usize,
    /// The record that it is about, which need not be there yet.
    pub key: Option<RecordKey>,
    /// Where the user came from, going on; none at the start.
    pub from: Option<usize>,
    /// Whether it had an answer when it was shown: whoever looks at answers goes on to the one behind.
    pub was_answered: bool,
}

/// The way through the route.
#[derive(Clone, Copy)]
pub struct Walk {
    shell: Shell,
    /// What is shown.
    pub shown: RwSignal<Shown>,
    /// The answer to each question, a moment after an edit.
    pub answers: Memo<Vec<Answer>>,
    /// The worked example of the plan's trade as a plan, once its story has come.
    pub worked: Memo<Option<Arc<Plan>>>,
}

/// The heading of the question, which takes the focus where the field cannot.
pub const QUESTION: &str = "evening-question";

/// The heading of the end.
pub const END: &str = "evening-end";

impl Walk {
    /// Begins at the first question that the plan leaves open.
    pub fn begin(shell: Shell) -> Self {
        let watched = Memo::new(move |_| {
            for table in ASKS.iter().flat_map(|ask| ask.tables()) {
                shell.workspace.track_tables(&[table]);
            }
            shell.workspace.read(answers)
        });
        let at = place(&shell.workspace.read(answers));
        let shown = Shown { at, key: key_of(shell, at), from: None, was_answered: false };
        let worked = Memo::new(move |_| {
            let story = shell.story()?;
            Some(Arc::new(sample_plan(PlanId(Id::NONE), story, shell.today())))
        });
        Self { shell, shown: RwSignal::new(shown), answers: watched, worked }
    }

    /// How many of some questions have an answer, and how many of them are asked, watched.
    pub fn counts(self, places: impl Iterator<Item = usize>) -> (usize, usize) {
        self.answers.with(|all| {
            let asked = places.filter_map(|at| all.get(at)).filter(|answer| **answer != Answer::Spared);
            asked.fold((0, 0), |(given, asked), answer| (given + usize::from(*answer == Answer::Given), asked + 1))
        })
    }

    /// The answer to a question now.
    pub fn answer(self, at: usize) -> Option<Answer> {
        self.now().get(at).copied()
    }

    fn now(self) -> Vec<Answer> {
        self.shell.workspace.read(answers)
    }

    /// Goes to a question, or behind the last to the end.
    pub fn go(self, at: usize) {
        self.show(at, None);
    }

    /// Goes on to the next question that is open; from an answer that was there already, to the next question.
    pub fn go_on(self) {
        let Shown { at, was_answered, .. } = self.shown.get_untracked();
        let now = self.now();
        let behind = (at + 1..now.len()).find(|at| now.get(*at).is_some_and(|answer| answer.is_shown()));
        match behind.filter(|_| was_answered) {
            Some(next) => self.show(next, None),
            None => self.show(open_after(&now, Some(at)), Some(at)),
        }
    }

    /// Goes to the question before, answered or not.
    pub fn go_back(self) {
        let at = self.shown.get_untracked().at;
        let now = self.now();
        let before = (0..at).rev().find(|at| now.get(*at).is_some_and(|answer| answer.is_shown()));
        self.show(before.unwrap_or(at), None);
    }

    /// Shows the question anew, as its record has gone: taken back, or deleted elsewhere.
    pub fn settle(self) {
        let at = self.shown.get_untracked().at;
        let now = self.now();
        let is_shown = now.get(at).is_none_or(|answer| answer.is_shown());
        self.show(if is_shown { at } else { place(&now) }, None);
    }

    fn show(self, at: usize, from: Option<usize>) {
        // What is being written is finished while its field is there.
        platform::leave_field();
        let key = key_of(self.shell, at);
        let was_answered = self.answer(at) == Some(Answer::Given);
        self.shown.set(Shown { at, key, from, was_answered });
        platform::scroll_to_top();
        self.focus(at, key);
    }

    /// Puts the focus where the answer is written.
    pub fn focus(self, at: usize, key: Option<RecordKey>) {
        let control = ASKS.get(at).and_then(|ask| match ask.wants {
            Wants::Field(_, field) => Some(field_id(key?, field)),
            Wants::List(table, _) => Some(add_field_id(table, None, None)),
        });
        platform::focus_soon(control.into_iter().chain([QUESTION, END, "content"].map(str::to_owned)).collect());
    }
}

/// The record of a question, prepared where it is not there yet.
fn key_of(shell: Shell, at: usize) -> Option<RecordKey> {
    let (ask, locale) = (ASKS.get(at)?, shell.preferences.locale_now());
    shell.workspace.begin(|plan, ids| ask.beginning(plan, locale, ids))
}
