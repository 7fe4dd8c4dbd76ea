//! The lines that are there, and how they are arranged while somebody works in them.

use crate::app::people::asked::Asked;
use crate::i18n::Message;
use crate::model::{RecordKey, Table, Weeks};
use crate::modules::agenda::{Entry, Group, Grouped, Grouping, Heading, Wanted, agenda, first_of, grouped};
use crate::platform::after_paint;
use crate::store::{Shell, Watched};
use crate::ui::dom::prelude::*;

/// So many lines are listed at first: each has a list of all people to choose from.
const LINES: usize = 60;
/// So many of them stand there with the first frame, which is more than a screen holds; as many again with each that follows.
const STEP: usize = 20;

/// The lines of the page.
#[derive(Clone, Copy)]
pub struct Shown {
    /// Every line of the person and module that are asked for, as the plan says it now.
    pub entries: Memo<Vec<Entry>>,
    /// How the plan counts weeks.
    pub weeks: Memo<Weeks>,
    /// Which of them stand where. It stays as it is while the focus is in the list: a line whose day is being typed does not
    /// leave from under the hand.
    pub arranged: Memo<Arranged>,
    /// How many lines are listed.
    pub most: RwSignal<usize>,
    /// How many of these are drawn, and for which grouping that holds.
    drawn: RwSignal<(Grouping, usize)>,
    /// Whether the focus is in the list.
    pub held: RwSignal<bool>,
    /// The line that it is in.
    pub at: StoredValue<Option<At>>,
    /// Whether the plan, or the person of the page, has any line at all.
    any: Memo<bool>,
}

/// Lines under their headings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arranged {
    /// The headings, each with how many lines it has and those of them that are listed.
    groups: Vec<(Heading, usize, Vec<Line>)>,
    /// How many lines there are, each counted once.
    pub count: usize,
    /// How many lines more there are than are listed.
    pub left: usize,
    asked: Option<Question>,
}

/// The line that somebody is in.
#[derive(Clone, Debug)]
pub struct At {
    /// What it is of.
    pub key: RecordKey,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: Message,
    /// What is being typed there.
    pub typed: String,
}

/// What an arrangement answers: what is wanted, how it stands together, how weeks are counted, and how many lines are listed.
type Question = (Wanted, Grouping, Weeks, usize);

/// What tells a line from the others of its group; another one comes where it is edited elsewhere from now on.
pub type Line = (RecordKey, u32, Option<&'static str>, Option<RecordKey>);

impl Arranged {
    /// What is left of it where some records are gone.
    fn left(&self, is_there: impl Fn(RecordKey) -> bool) -> Self {
        let mut gone: Vec<(RecordKey, u32)> = Vec::new();
        let mut stays = |line: &Line| {
            let (key, number, ..) = *line;
            let stays = is_there(key);
            if !stays && !gone.contains(&(key, number)) {
                gone.push((key, number));
            }
            stays
        };
        let groups = self.groups.iter().map(|(heading, count, lines)| {
            let left: Vec<Line> = lines.iter().copied().filter(&mut stays).collect();
            (*heading, count - (lines.len() - left.len()), left)
        });
        let groups = groups.filter(|(_, _, lines)| !lines.is_empty()).collect();
        Self { groups, count: self.count - gone.len(), left: self.left, asked: self.asked }
    }
}

impl Shown {
    /// Follows the plan.
    pub fn watch(shell: Shell, asked: Asked) -> Self {
        let whole = Memo::new(move |_| {
            let wanted = Wanted { past: true, ..asked.wanted() };
            let today = shell.today();
            shell.workspace.watch_now(Watched::Plan, move |plan| agenda(plan, wanted, today))
        });
        let any = Memo::new(move |_| {
            let (wanted, today) = (Wanted { person: asked.page_of.get(), module: None, past: true }, shell.today());
            let is_filtered = asked.person.get().is_some() || asked.module.get().is_some();
            if is_filtered {
                shell.workspace.watch_now(Watched::Plan, move |plan| !agenda(plan, wanted, today).is_empty())
            } else {
                whole.with(|entries| !entries.is_empty())
            }
        });
        let weeks = shell.workspace.watch(Watched::Record(RecordKey::single(Table::Basics)), Weeks::of);
        let (held, most) = (RwSignal::new(false), RwSignal::new(LINES));
        let arranged = Memo::new(move |last: Option<&Arranged>| {
            let question = (asked.wanted(), asked.grouping.get(), weeks.get(), most.get());
            match last.filter(|last| held.get() && last.asked == Some(question)) {
                Some(last) => {
                    whole.track();
                    last.left(|key| !shell.workspace.is_gone(key))
                }
                None => whole.with(|entries| arrange(shell, entries, question)),
            }
        });
        let shown = Self {
            entries: whole,
            weeks,
            arranged,
            most,
            drawn: RwSignal::new((Grouping::default(), STEP)),
            held,
            at: StoredValue::new(None),
            any,
        };
        Effect::new(move |_| {
            let (grouping, drawn) = (asked.grouping.get(), shown.drawn_of(asked));
            let listed: usize = arranged.with(|arranged| arranged.groups.iter().map(|(.., lines)| lines.len()).sum());
            if drawn < listed {
                // The page may be gone by then.
                after_paint(move || {
                    let _gone = shown.drawn.try_set((grouping, drawn + STEP));
                });
            }
        });
        shown
    }

    fn drawn_of(self, asked: Asked) -> usize {
        let (grouping, drawn) = self.drawn.get();
        if grouping == asked.grouping.get() { drawn } else { STEP }
    }

    /// The headings that are drawn, each with how many lines it has and those of them that are drawn, watched.
    pub fn groups<T>(self, asked: Asked, read: impl Fn(Heading, usize, &[Line]) -> Option<T>) -> Vec<T> {
        let mut room = self.drawn_of(asked);
        self.arranged.with(|arranged| {
            let drawn = arranged.groups.iter().filter_map(|(heading, count, lines)| {
                let lines = lines.get(..room.min(lines.len())).filter(|lines| !lines.is_empty())?;
                room -= lines.len();
                read(*heading, *count, lines)
            });
            drawn.collect()
        })
    }

    /// The ids of the lines in their order, watched.
    pub fn line_ids(self) -> Vec<String> {
        self.arranged.with(|arranged| {
            let of_group = |(heading, _, lines): &(Heading, usize, Vec<Line>)| {
                lines.iter().map(|line| line_id(*heading, *line)).collect::<Vec<_>>()
            };
            arranged.groups.iter().flat_map(of_group).collect()
        })
    }

    /// Whether nothing is listed, watched.
    pub fn is_empty(self) -> bool {
        self.arranged.with(|arranged| arranged.groups.is_empty())
    }

    /// Whether there is anything to show, watched.
    pub fn is_any(self) -> bool {
        self.any.get()
    }

    /// How many lines there are, watched.
    pub fn count(self) -> usize {
        self.arranged.with(|arranged| arranged.count)
    }

    /// A line as the plan says it now, watched.
    pub fn entry(self, key: RecordKey, number: u32) -> Option<Entry> {
        let is_it = |entry: &&Entry| entry.id() == (key, number);
        self.entries.with(|entries| entries.iter().find(is_it).cloned())
    }
}

/// The id of the way from a line to the thing itself.
pub fn line_id(heading: Heading, (key, number, ..): Line) -> String {
    format!("{}/{key}/{number}", heading.id())
}

fn arrange(shell: Shell, entries: &[Entry], asked: Question) -> Arranged {
    let (wanted, grouping, _, most) = asked;
    let entries = entries.iter().filter(|entry| wanted.is(entry)).collect();
    shell.workspace.read(|plan| {
        let Grouped { groups, count } = grouped(plan, entries, grouping, wanted.person);
        let whole: Vec<usize> = groups.iter().map(|group| group.entries.len()).collect();
        let (groups, left) = first_of(groups, grouping, most);
        let line = |entry: &&Entry| -> Line {
            (entry.key, entry.number, entry.field.map(|field| field.id), entry.owned.map(|owned| owned.by))
        };
        let ids = |(group, whole): (Group, usize)| (group.heading, whole, group.entries.iter().map(line).collect());
        Arranged { groups: groups.into_iter().zip(whole).map(ids).collect(), count, left, asked: Some(asked) }
    })
}
