//! What can be chosen, as words narrow it.

use crate::catalogue::{Addition, Kin, Linkable, makeable, makes};
use crate::i18n::Message;
use crate::i18n::messages::{cards, palette, thread};
use crate::method::{Piece, Query, short_name};
use crate::model::RecordKey;
use crate::modules::thread::Tie;
use crate::reactive::*;
use crate::store::{Pinyin, Shell, Watched};
use crate::ui::widgets::link_picker::Linking;

/// The most records that are drawn, and how many of each kind while nothing is looked for: more are found by another word.
const MOST: usize = 40;
const MOST_OF_KIND: usize = 6;

/// What happens when a row is chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Choice {
    /// A record that is there is linked.
    Link(Tie, RecordKey),
    /// What was typed is added to a list, and linked.
    Make(Tie, Addition),
}

/// Rows under one heading.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    pub(super) heading: Message,
    pub(super) rows: Vec<(Choice, Vec<Piece>)>,
}

/// What is shown for what was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Choices {
    pub(super) groups: Vec<Group>,
    /// What is told of them.
    pub(super) told: Option<Message>,
    /// Whether the first row is meant by Enter: something is looked for, and of several places for what is new one is chosen.
    pub(super) first_is_meant: bool,
}

impl Choices {
    /// What the rows do, in their order.
    pub(super) fn all(&self) -> impl Iterator<Item = Choice> {
        self.groups.iter().flat_map(|group| &group.rows).map(|(choice, _)| *choice)
    }
}

/// What can be chosen of what was typed, while the list is open.
pub(super) fn choices(shell: Shell, linking: &Linking, open: RwSignal<bool>, typed: RwSignal<String>) -> Memo<Choices> {
    let Linking { key, ties, .. } = linking.clone();
    let pinyin = Pinyin::awaited();
    let own_ties = ties.clone();
    let linkable = Memo::new(move |_| if open.get() { linkable(shell, key, &ties) } else { Linkable::default() });
    Memo::new(move |_| {
        if !open.get() {
            return Choices::default();
        }
        pinyin.ask_for();
        let query = typed.with(|typed| Query::of(typed));
        let kin = pinyin.with(|readings| linkable.with(|linkable| linkable.find(&query, readings, MOST)));
        let total = kin.iter().map(|kin| kin.total).sum::<usize>();
        let mut groups = found(kin, query.is_blank());
        let shown = groups.iter().map(|group| group.rows.len()).sum::<usize>();
        let is_linked = || shell.workspace.read(|plan| own_ties.iter().any(|tie| tie.is_used(plan, key)));
        let told = match (total, total - shown) {
            (0, _) if query.is_blank() && is_linked() => Some(cards::LINK_ALL_LINKED.into()),
            (0, _) if query.is_blank() => Some(cards::LINK_NOTHING_YET.into()),
            (0, _) => Some(cards::LINK_NONE_FOUND.into()),
            (_, 0) if query.is_blank() => None,
            (_, 0) => Some(palette::SAY_RESULTS.with_count(total)),
            (_, more) => Some(cards::LINK_MORE.with_count(more)),
        };
        let takes_new = own_ties.first().is_some_and(|tie| shell.workspace.read(|plan| tie.takes_new(plan, key)));
        let audience = shell.audience.get();
        let new = match query.is_blank() || !takes_new {
            true => Vec::new(),
            false => shell.workspace.read(|plan| makeable(plan, &own_ties, audience)),
        };
        let first_is_meant = !query.is_blank() && (shown > 0 || new.len() == 1);
        if !new.is_empty() {
            let row = |(tie, addition): (Tie, Addition)| {
                let text = shell.render(&makes(&addition));
                (Choice::Make(tie, addition), vec![Piece { text, is_marked: false }])
            };
            let name = typed.with(|typed| short_name(typed.trim()));
            groups
                .push(Group { heading: thread::MAKE_NEW.with("name", name), rows: new.into_iter().map(row).collect() });
        }
        Choices { groups, told, first_is_meant }
    })
}

/// The records that can be linked, watched.
fn linkable(shell: Shell, key: RecordKey, ties: &[Tie]) -> Linkable {
    shell.workspace.track(Watched::Record(key));
    for tie in ties {
        shell.workspace.track_tables(&tie.tables());
    }
    let (lately, locale) = (shell.opened_lately(), shell.preferences.locale());
    shell.workspace.read(|plan| Linkable::of(plan, key, ties, &lately, locale))
}

fn found(kin: Vec<Kin>, is_blank: bool) -> Vec<Group> {
    let most_of_kind = if is_blank && kin.len() > 1 { MOST_OF_KIND } else { MOST };
    let mut room = MOST;
    let group = |Kin { kinship, rows, .. }: Kin| {
        let take = room.min(most_of_kind);
        let rows: Vec<_> =
            rows.into_iter().take(take).map(|(other, name)| (Choice::Link(kinship.tie, other), name)).collect();
        room -= rows.len();
        (!rows.is_empty()).then(|| Group { heading: kinship.says(), rows })
    };
    kin.into_iter().filter_map(group).collect()
}
