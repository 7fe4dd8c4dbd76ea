//! What stands in the list: its groups, and their rows.

use crate::app::palette::commands::commands;
use crate::app::palette::offer::{Goal, Offer, Row};
use crate::app::palette::pages::{pages, visited};
use crate::catalogue::Hit;
use crate::i18n::Text;
use crate::i18n::messages::{common, home, palette};
use crate::method::{Fit, Piece, Query, Readings};
use crate::model::PlanId;
use crate::platform::soon;
use crate::reactive::*;
use crate::store::{Route, Searching, Shell};

/// How many rows are drawn at most of items and of a group that stands alone, and how many of each other group: more are found
/// by another word.
const MOST_ALONE: usize = 30;
const MOST: usize = 6;

/// Rows under one heading.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    pub(super) name: Text,
    pub(super) rows: Vec<Row>,
    /// How many there are with those that are not drawn.
    pub(super) total: usize,
}

impl Group {
    /// What its rows do.
    pub(super) fn goals(&self) -> impl Iterator<Item = Goal> {
        self.rows.iter().map(|row| row.goal.clone())
    }

    /// How many are not drawn.
    pub(super) fn hidden(&self) -> usize {
        self.total - self.rows.len()
    }
}

/// What is searched.
#[derive(Clone, Copy)]
pub(super) struct Search {
    shell: Shell,
    items: Searching,
    plans: RwSignal<Vec<(PlanId, String)>>,
}

impl Search {
    /// Begins with what the page knows; the titles of the plans are read a moment later.
    pub(super) fn begin(shell: Shell, items: Searching) -> Self {
        let plans = RwSignal::new(Vec::new());
        soon(move || {
            let _gone = plans.try_set(shell.library.titles());
        });
        Self { shell, items, plans }
    }

    /// Whether everything has been looked through, watched.
    pub(super) fn is_whole(self) -> bool {
        self.items.is_whole()
    }

    /// What is found of what was typed, watched. Where it is blank, where the user has been and what can be done.
    pub(super) fn groups(self, typed: &str) -> Vec<Group> {
        let query = Query::of(typed);
        let shell = self.shell;
        if query.is_blank() {
            let first = |name: Text, offers: Vec<Offer>| self.first(name, offers, &query);
            let all = [
                first(palette::PAL_RECENT, self.recent()),
                first(palette::PAL_GO, pages(shell)),
                first(palette::PAL_ACTIONS, commands(shell)),
                first(palette::PAL_PLANS, self.other_plans()),
            ];
            return all.into_iter().filter(|group| !group.rows.is_empty()).collect();
        }
        let fitting = |name: Text, offers: Vec<Offer>| self.fitting(name, offers, &query);
        let all = [
            fitting(palette::PAL_GO, pages(shell)),
            self.items(&query),
            fitting(palette::PAL_ACTIONS, commands(shell)),
            fitting(palette::PAL_PLANS, self.other_plans()),
        ];
        // What is named so stands ahead of what only mentions it.
        let all = all.into_iter().filter(|(group, _)| !group.rows.is_empty());
        let (named, mentioned): (Vec<_>, Vec<_>) = all.partition(|(_, is_named)| *is_named);
        let mut groups: Vec<_> = named.into_iter().chain(mentioned).map(|(group, _)| group).collect();
        if groups.len() > 1 {
            let others = groups.iter_mut().filter(|group| group.name != palette::PAL_ITEMS);
            others.for_each(|group| group.rows.truncate(MOST));
        }
        groups
    }

    /// The first offers, as nothing is looked for.
    fn first(self, name: Text, offers: Vec<Offer>, query: &Query) -> Group {
        let rows: Vec<_> = offers.into_iter().take(MOST).map(|offer| offer.row(query, None)).collect();
        Group { name, total: rows.len(), rows }
    }

    /// The offers that fit, the best ahead of all.
    fn fitting(self, name: Text, offers: Vec<Offer>, query: &Query) -> (Group, bool) {
        let fitting = |readings: Option<&Readings>| {
            let mut ranks = [Fit::Start, Fit::Words, Fit::Inside].map(|fit| (fit, Vec::new()));
            for (fit, row) in offers.into_iter().filter_map(|offer| offer.fit(query, readings)) {
                ranks.iter_mut().filter(|(rank, _)| *rank == fit).for_each(|(_, rows)| rows.push(row.clone()));
            }
            ranks.into_iter().flat_map(|(_, rows)| rows).collect::<Vec<_>>()
        };
        let mut rows = self.items.with_readings(fitting);
        let total = rows.len();
        rows.truncate(MOST_ALONE);
        (Group { name, rows, total }, true)
    }

    fn items(self, query: &Query) -> (Group, bool) {
        let found = self.items.find(query, &self.shell.opened_lately());
        let is_named = found.first().is_some_and(|found| found.fit.is_some());
        let total = found.len();
        let hits = self.items.hits(found.into_iter().take(MOST_ALONE), query);
        // What has gone since is not counted either.
        let total = if total > MOST_ALONE { total } else { hits.len() };
        let rows = hits.into_iter().map(|hit| self.item(hit)).collect();
        (Group { name: palette::PAL_ITEMS, rows, total }, is_named)
    }

    fn item(self, hit: Hit) -> Row {
        let locale = self.shell.preferences.locale();
        let said = |text: String| Piece { text, is_marked: false };
        let mut detail = vec![said(hit.module.name().get(locale).to_owned())];
        // Two deals have items of the same name.
        detail.extend(hit.deal.map(|deal| said(format!(" · {}", self.shell.render(&deal)))));
        let goal = match &hit.inside {
            Some(inside) => Goal::Field(hit.key, inside.field),
            None => Goal::Item(hit.key),
        };
        if let Some(inside) = hit.inside {
            let label = common::LABELLED.with("label", inside.field.label).with("value", "");
            detail.push(said(format!(" · {}", self.shell.render(&label))));
            detail.extend(inside.text);
        }
        Row { label: hit.name, detail, module: Some(hit.module), is_private: hit.is_private, goal }
    }

    /// Where the user has been, without where the user is.
    fn recent(self) -> Vec<Offer> {
        let here = self.shell.route_now().to_string();
        let others = self.shell.lately().into_iter().filter(|address| *address != here);
        others.filter_map(|address| visited(self.shell, &address)).collect()
    }

    fn other_plans(self) -> Vec<Offer> {
        let shell = self.shell;
        let open = shell.workspace.open_plan();
        let title = |title: &String| match title.as_str() {
            "" => shell.preferences.text(home::PLAN_UNTITLED).to_owned(),
            title => title.to_owned(),
        };
        self.plans.with(|plans| {
            let others = plans.iter().filter(|(plan, _)| Some(*plan) != open);
            others.map(|(plan, name)| Offer::new(title(name), Goal::Go(Route::journey(*plan)))).collect()
        })
    }
}
