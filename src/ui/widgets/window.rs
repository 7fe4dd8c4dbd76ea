//! What is drawn of a long list: its beginning, what is looked for further down, and by and by all of it where it is not
//! too long.

use std::ops::Range;

use crate::ui::dom::prelude::*;

use crate::model::{Keys, RecordKey, sort_by_key};
use crate::platform::after_paint;
use crate::store::{Shell, use_shell};
use crate::ui::widgets::{ShowMore, WINDOW, whole_on_paper};

/// How many rows are drawn on both sides of one that is looked for.
const AROUND: usize = 1;
/// A list that is no longer than this is drawn to its end once the page stands, so many rows after each frame: then the
/// browser's own search finds all of it, and it prints whole.
const WHOLE: usize = 1_000;
const STEP: usize = 20;

/// What is drawn of the rows of a list. `Copy`, so that handlers hold it.
#[derive(Clone, Copy)]
pub struct Window {
    shell: Shell,
    keys: Memo<Keys>,
    /// The card whose details are shown.
    open: RwSignal<Option<RecordKey>>,
    /// How many rows are drawn from the beginning.
    head: RwSignal<usize>,
}

/// A row as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Row {
    /// A record.
    Record(RecordKey),
    /// Records that are not drawn: the first of such gaps, the second, …
    Gap(usize),
}

impl Window {
    /// What is drawn of a list, with the card that is open in it.
    pub fn of(keys: Memo<Keys>, open: RwSignal<Option<RecordKey>>) -> Self {
        let window = Self { shell: use_shell(), keys, open, head: RwSignal::new(WINDOW) };
        Effect::new(move |_| {
            let (total, head) = (window.keys.with(|keys| keys.len()), window.head.get());
            if head < total && total <= WHOLE {
                // The list may be gone by then.
                after_paint(move || {
                    let _gone = window.head.try_set(head + STEP);
                });
            }
        });
        whole_on_paper(window.head, window.hidden());
        window
    }

    /// How many rows are not drawn, from the beginning on.
    fn hidden(self) -> Signal<usize> {
        Signal::derive(move || self.keys.with(|keys| keys.len()).saturating_sub(self.head.get()))
    }

    /// The rows to draw, watched.
    pub fn rows(self) -> Vec<Row> {
        let head = self.head.get();
        self.keys.with(|keys| {
            let goals = if head < keys.len() { self.goals() } else { Vec::new() };
            let place = |goal: &RecordKey| keys.iter().position(|key| key == goal);
            let spans = spans(keys.len(), head, goals.iter().filter_map(place));
            let mut rows = Vec::new();
            let mut end = 0;
            for (number, span) in spans.into_iter().enumerate() {
                rows.extend((number > 0).then_some(Row::Gap(number)));
                end = span.end;
                rows.extend(keys.get(span).into_iter().flatten().copied().map(Row::Record));
            }
            rows.extend((end < keys.len()).then_some(Row::Gap(0)));
            rows
        })
    }

    /// What is drawn however far down it stands: the card that is open, also around its open part, and what was added,
    /// moved or brought back last.
    fn goals(self) -> Vec<RecordKey> {
        let workspace = self.shell.workspace;
        let open = self.open.get();
        let whole = open.and_then(|part| workspace.read(|plan| plan.whole_of(part)));
        [open, whole, workspace.sought()].into_iter().flatten().collect()
    }
}

/// The places to draw of so many rows: from the beginning, and around those that are looked for.
fn spans(total: usize, head: usize, goals: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
    let mut around: Vec<usize> = goals.collect();
    sort_by_key(&mut around, |goal| *goal);
    let mut spans: Vec<_> = std::iter::once(0..head.min(total)).collect();
    for goal in around {
        let (start, end) = (goal.saturating_sub(AROUND), (goal + AROUND + 1).min(total));
        match spans.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => spans.push(start..end),
        }
    }
    spans
}

/// What stands in the place of records that are not drawn: a button that draws the next ones.
pub fn gap(window: Window) -> View {
    view! { <ShowMore shown=window.head hidden=window.hidden() /> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_drawn_from_its_beginning_and_around_what_is_looked_for() {
        let drawn = |total, head, goals: &[usize]| spans(total, head, goals.iter().copied());
        assert_eq!(drawn(40, 100, &[]), [0..40]);
        assert_eq!(drawn(2_500, 100, &[]), [0..100]);
        assert_eq!(drawn(2_500, 100, &[50, 2_499]), [0..100, 2_498..2_500]);
        assert_eq!(drawn(2_500, 100, &[2_000, 1_000]), [0..100, 999..1_002, 1_999..2_002]);
        assert_eq!(drawn(2_500, 100, &[101, 103]), [0..105]);
        assert_eq!(drawn(0, 100, &[]), [0..0]);
    }
}
