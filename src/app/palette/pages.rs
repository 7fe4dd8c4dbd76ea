//! The pages that are offered.

use crate::app::palette::offer::{Goal, Offer};
use crate::catalogue::places;
use crate::i18n::Locale;
use crate::i18n::Text;
use crate::i18n::messages::{app, home, palette, safety};
use crate::method::ViewCode;
use crate::model::PlanId;
use crate::modules::Module;
use crate::store::{Page, Route, Shell};

/// Every page that can be gone to, in the language of the moment.
pub(super) fn pages(shell: Shell) -> Vec<Offer> {
    let of_plan = shell.workspace.open_plan().map(|plan| of_plan(shell, plan)).unwrap_or_default();
    let beside = [
        (home::HOME_TITLE, Route::Home),
        (safety::SAFE_TITLE, Route::Safety),
        (home::SALES_PROCESS_LINK, Route::SalesProcess),
    ];
    let beside = beside.map(|(name, route)| named(shell, name, route).of(shell.preferences.text(app::APP_NAME)));
    of_plan.into_iter().chain(beside).collect()
}

fn of_plan(shell: Shell, plan: PlanId) -> Vec<Offer> {
    let locale = shell.preferences.locale();
    let around = Page::AROUND.iter().map(|page| {
        let offer = named(shell, page.name(), Route::page(plan, *page));
        Offer { words: words_of(*page), ..offer }
    });
    let screens = places().map(|place| {
        let route = Route::module(plan, place.module).with_view(place.view);
        let offer = named(shell, place.name, route).in_module(place.module).known_as(place.other_names(locale));
        match place.view {
            ViewCode::FIRST => offer,
            _ => offer.of(place.module.name().get(locale)),
        }
    });
    around.chain(screens).collect()
}

/// Words that a page is looked for by, besides its name.
const fn words_of(page: Page) -> Option<Text> {
    match page {
        Page::Coach => Some(palette::WORDS_COACH),
        Page::Export => Some(palette::WORDS_EXPORT),
        Page::People => Some(palette::WORDS_PEOPLE),
        Page::Deals => Some(palette::WORDS_DEALS),
        Page::Thread => Some(palette::WORDS_THREAD),
        Page::History => Some(palette::WORDS_HISTORY),
        Page::Journey | Page::Module(_) | Page::Evening => None,
    }
}

fn named(shell: Shell, name: Text, route: Route) -> Offer {
    let locale = shell.preferences.locale();
    let elsewhere = Locale::ALL.into_iter().filter(|other| *other != locale).map(|other| name.get(other)).collect();
    Offer::new(name.get(locale).to_owned(), Goal::Go(route)).known_as(elsewhere)
}

/// A place where the user has been, by its address in the open plan; `None` where it is not there any more.
pub(super) fn visited(shell: Shell, address: &str) -> Option<Offer> {
    let route = Route::parse(address);
    let Route::Plan { plan, page, view, item } = &route else { return None };
    if shell.workspace.open_plan() != Some(*plan) {
        return None;
    }
    let locale = shell.preferences.locale();
    if let Some(key) = item {
        let name = shell
            .workspace
            .read(|plan| plan.get(*key).map(|_| crate::method::Name::of(plan, *key).get(locale).to_owned()))?;
        let module = Module::of(key.table)?;
        let (label, detail) = match key.table.spec().single {
            true => (key.table.spec().name.get(locale).to_owned(), module.name().get(locale)),
            false => (name, module.name().get(locale)),
        };
        return Some(Offer::new(label, Goal::Item(*key)).of(detail).in_module(module));
    }
    let offer = Offer::new(page.name().get(locale).to_owned(), Goal::Go(route.clone()));
    let Page::Module(module) = page else { return Some(offer) };
    let offer = offer.in_module(*module);
    let is_here = |code: ViewCode| view.is_some() && code.in_address() == view.as_deref();
    Some(match module.tabs().iter().find(|tab| is_here(tab.code)) {
        Some(tab) => Offer { label: tab.name.get(locale).to_owned(), ..offer }.of(module.name().get(locale)),
        None => offer,
    })
}

/// The place at the end of the last day before this one.
pub(super) fn before_today(shell: Shell) -> Option<Offer> {
    let plan = shell.workspace.open_plan()?;
    let trail = shell.trail();
    let place = visited(shell, trail.before(shell.today(), plan.0.as_str())?)?;
    let label = shell.preferences.text(palette::PAL_BEFORE).to_owned();
    Some(Offer { detail: place.label, label, ..place })
}
