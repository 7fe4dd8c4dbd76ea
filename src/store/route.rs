//! Addresses behind `#`: shareable, the same on every host, in every sub-path and from `file://`.

use std::fmt;

use crate::i18n::Text;
use crate::i18n::messages::{coach, deals, export, home, journey, panel, people, snapshots};
use crate::method::ViewCode;
use crate::model::{Id, PlanId, RecordId, RecordKey, Table};
use crate::modules::Module;

/// A page of an open plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The journey through all stages.
    Journey,
    /// A module.
    Module(Module),
    /// The short route: one question after the other.
    Evening,
    /// Everything the coach says about the plan.
    Coach,
    /// The people, and everything with an owner and a date.
    People,
    /// The deals by stage, or one of them.
    Deals,
    /// How everything hangs together.
    Thread,
    /// What is handed on: as a file, or printed.
    Export,
    /// Earlier states, to go back to.
    History,
}

impl Page {
    /// Those that belong to no module, in the order in which they are offered.
    pub const AROUND: &'static [Self] = &[
        Self::Journey,
        Self::Evening,
        Self::Deals,
        Self::Thread,
        Self::People,
        Self::Coach,
        Self::Export,
        Self::History,
    ];

    /// What the page is called.
    pub const fn name(self) -> Text {
        match self {
            Self::Journey => journey::JOURNEY_LABEL,
            Self::Module(module) => module.name(),
            Self::Evening => home::DOOR_EVENING,
            Self::Coach => coach::COACH_PAGE_TITLE,
            Self::People => people::PEOPLE_TITLE,
            Self::Deals => deals::DEALS_TITLE,
            Self::Thread => panel::PANEL_THREAD,
            Self::Export => export::EXP_TITLE,
            Self::History => snapshots::SNAP_TITLE,
        }
    }
}

/// Where the user is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The plans in this browser.
    #[default]
    Home,
    /// What is kept where, and what one can fall back on.
    Safety,
    /// What a sales process is, and why one is written.
    SalesProcess,
    /// A page of a plan.
    Plan {
        /// The plan.
        plan: PlanId,
        /// The page.
        page: Page,
        /// The view of the module, where it is not the first: `list`, `tows`, `plot`.
        view: Option<String>,
        /// The item to show open.
        item: Option<RecordKey>,
    },
    /// An address that leads nowhere.
    Unknown,
}

impl Route {
    /// The journey of a plan.
    pub const fn journey(plan: PlanId) -> Self {
        Self::page(plan, Page::Journey)
    }

    /// A module of a plan.
    pub const fn module(plan: PlanId, module: Module) -> Self {
        Self::page(plan, Page::Module(module))
    }

    /// A page of a plan.
    pub const fn page(plan: PlanId, page: Page) -> Self {
        Self::Plan { plan, page, view: None, item: None }
    }

    /// The page of a person of a plan.
    pub const fn person(plan: PlanId, person: RecordKey) -> Self {
        Self::Plan { plan, page: Page::People, view: None, item: Some(person) }
    }

    /// The page of a deal of a plan.
    pub const fn deal(plan: PlanId, deal: RecordKey) -> Self {
        Self::Plan { plan, page: Page::Deals, view: None, item: Some(deal) }
    }

    /// An item of a plan, shown in its module.
    pub fn item(plan: PlanId, key: RecordKey) -> Self {
        if key.table == Table::Deal {
            return Self::deal(plan, key);
        }
        let page = Module::of(key.table).map_or(Page::Journey, Page::Module);
        Self::page(plan, page).with_view(Module::view_of(key.table)).with_item(key)
    }

    /// The same page in another view, with no item.
    #[must_use]
    pub fn with_view(self, view: ViewCode) -> Self {
        let view = view.in_address().map(str::to_owned);
        match self {
            Self::Plan { plan, page, .. } => Self::Plan { plan, page, view, item: None },
            other => other,
        }
    }

    /// The same view with an item.
    #[must_use]
    pub fn with_item(self, key: RecordKey) -> Self {
        match self {
            Self::Plan { plan, page, view, .. } => Self::Plan { plan, page, view, item: Some(key) },
            other => other,
        }
    }

    /// Reads the part of an address behind `#`.
    pub fn parse(hash: &str) -> Self {
        let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        match (parts.next(), parts.next(), parts.next(), parts.next(), parts.next()) {
            (None, ..) => Self::Home,
            (Some("safety"), None, ..) => Self::Safety,
            (Some("sales-process"), None, ..) => Self::SalesProcess,
            (Some("plan"), Some(plan), Some("deals"), Some(deal), None) => {
                Self::parse_deal(plan, deal).unwrap_or(Self::Unknown)
            }
            (Some("plan"), Some(plan), page, None, None) => {
                Self::parse_plan(plan, page, query).unwrap_or(Self::Unknown)
            }
            _ => Self::Unknown,
        }
    }

    fn parse_deal(plan: &str, deal: &str) -> Option<Self> {
        let deal = RecordKey::new(Table::Deal, RecordId(Id::parse(deal)?));
        Some(Self::deal(PlanId(Id::parse(plan)?), deal))
    }

    fn parse_plan(plan: &str, page: Option<&str>, query: &str) -> Option<Self> {
        let page = match page {
            None => Page::Journey,
            Some("evening") => Page::Evening,
            Some("coach") => Page::Coach,
            Some("people") => Page::People,
            Some("deals") => Page::Deals,
            Some("thread") => Page::Thread,
            Some("export") => Page::Export,
            Some("history") => Page::History,
            Some(module) => Page::Module(Module::from_id(module)?),
        };
        let value = |name: &str| query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name);
        let view = value("view").map(|(_, view)| view.to_owned());
        let item = value("item").and_then(|(_, key)| RecordKey::parse(key));
        Some(Self::Plan { plan: PlanId(Id::parse(plan)?), page, view, item })
    }

    /// The plan it belongs to.
    pub const fn plan(&self) -> Option<PlanId> {
        if let Self::Plan { plan, .. } = self { Some(*plan) } else { None }
    }

    /// The id of the item that it names.
    pub fn target(&self) -> Option<String> {
        if let Self::Plan { item: Some(item), .. } = self { Some(item.to_string()) } else { None }
    }

    /// The address as a link target.
    pub fn href(&self) -> String {
        format!("#{self}")
    }
}

impl fmt::Display for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Plan { plan, page, view, item } = self else {
            return formatter.write_str(match self {
                Self::Safety => "/safety",
                Self::SalesProcess => "/sales-process",
                _ => "/",
            });
        };
        write!(formatter, "/plan/{}", plan.0)?;
        match page {
            Page::Journey => {}
            Page::Module(module) => write!(formatter, "/{}", module.id())?,
            Page::Evening => formatter.write_str("/evening")?,
            Page::Coach => formatter.write_str("/coach")?,
            Page::People => formatter.write_str("/people")?,
            Page::Deals => formatter.write_str("/deals")?,
            Page::Thread => formatter.write_str("/thread")?,
            Page::Export => formatter.write_str("/export")?,
            Page::History => formatter.write_str("/history")?,
        }
        match (view, item) {
            (None, Some(deal)) if *page == Page::Deals => write!(formatter, "/{}", deal.id.0),
            (Some(view), Some(item)) => write!(formatter, "?view={view}&item={item}"),
            (Some(view), None) => write!(formatter, "?view={view}"),
            (None, Some(item)) => write!(formatter, "?item={item}"),
            (None, None) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back() {
        for address in [
            "/",
            "/plan/k-1",
            "/plan/k-1/swot",
            "/plan/k-1/swot?view=tows",
            "/plan/k-1/pest?view=list&item=pest:k-2",
            "/plan/k-1/evening",
            "/plan/k-1/deals",
            "/plan/k-1/deals?view=list",
            "/plan/k-1/deals/k-3",
            "/plan/k-1/coach",
            "/plan/k-1/people?view=week&item=person:k-2",
            "/plan/k-1/thread?view=loose",
            "/plan/k-1/thread?item=swot:k-2",
            "/plan/k-1/export?view=swot",
            "/plan/k-1/history",
            "/safety",
            "/sales-process",
        ] {
            assert_eq!(Route::parse(address).to_string(), address);
        }
    }

    #[test]
    fn what_leads_nowhere_is_unknown_and_never_another_page() {
        for address in [
            "/plan",
            "/plan/k-1/nothing",
            "/plan/k 1",
            "/plan/k-1/swot/more",
            "/plan/k-1/deals/a/b",
            "/other",
            "/safety/more",
        ] {
            assert_eq!(Route::parse(address), Route::Unknown, "{address}");
        }
    }
}
