//! The screens of the modules, by every name that they go by.

use crate::i18n::{Locale, Text};
use crate::method::{Tab, ViewCode};
use crate::modules::{
    Module, discovery, discovery::ModuleView as Discovery, improve, negotiation,
    negotiation::ModuleView as Negotiation, pest, pitch, process, process::ModuleView as Process, swot,
    swot::ModuleView as Swot,
};

/// A view of a module.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The module.
    pub module: Module,
    /// The view.
    pub view: ViewCode,
    /// Its name in the switch; of the first view, that of the module.
    pub name: Text,
}

/// Under which names the method is known elsewhere, and what works with it.
const KNOWN: &[(Text, Module, ViewCode)] = &[
    (pest::texts::KNOWN_PESTEL, Module::Pest, ViewCode::FIRST),
    (swot::texts::KNOWN_TOWS, Module::Swot, Swot::Tows.code()),
    (pitch::texts::KNOWN_FABE, Module::Pitch, ViewCode::FIRST),
    (discovery::texts::KNOWN_SPIN, Module::Discovery, ViewCode::FIRST),
    (discovery::texts::KNOWN_BANT, Module::Discovery, Discovery::Score.code()),
    (negotiation::texts::KNOWN_ZOPA, Module::Negotiation, Negotiation::Issues.code()),
    (negotiation::texts::KNOWN_BATNA, Module::Negotiation, Negotiation::Fallback.code()),
    (process::texts::KNOWN_RACI, Module::Process, Process::Roles.code()),
    (improve::texts::KNOWN_PDCA, Module::Improve, ViewCode::FIRST),
];

/// Every view of every module, in the order of the journey.
pub fn places() -> impl Iterator<Item = Place> {
    Module::ALL.iter().flat_map(|module| {
        let first = Place { module: *module, view: ViewCode::FIRST, name: module.name() };
        let other = |tab: &Tab| Place { module: *module, view: tab.code, name: tab.name };
        let others = module.tabs().iter().filter(|tab| tab.code != ViewCode::FIRST).map(other);
        std::iter::once(first).chain(others)
    })
}

impl Place {
    /// What else it is called than in this language: in the other one, and by people who know the method.
    pub fn other_names(&self, locale: Locale) -> Vec<&'static str> {
        let known = KNOWN.iter().filter(|(_, module, view)| (*module, *view) == (self.module, self.view));
        let elsewhere = Locale::ALL.into_iter().filter(|other| *other != locale).map(|other| self.name.get(other));
        known.map(|(text, ..)| text.get(locale)).chain(elsewhere).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::{Query, fold};

    #[test]
    fn the_names_of_methods_lead_to_the_view_that_uses_them() {
        for (name, address) in [
            ("SPIN", "discovery"),
            ("FABE", "pitch"),
            ("FAB", "pitch"),
            ("BANT", "discovery?view=score"),
            ("PDCA", "improve"),
            ("RACI", "process?view=roles"),
            ("ZOPA", "negotiation?view=issues"),
            ("BATNA", "negotiation?view=fallback"),
            ("TOWS", "swot?view=tows"),
            ("PESTEL", "pest"),
        ] {
            for locale in Locale::ALL {
                let names = |place: &Place| [vec![place.name.get(locale)], place.other_names(locale)].concat();
                let fits = |place: &Place| names(place).iter().any(|said| Query::of(name).is_in(&fold(said), None));
                let found = places().find(fits).map(|place| {
                    let view = place.view.in_address().map(|view| format!("?view={view}")).unwrap_or_default();
                    format!("{}{view}", place.module.id())
                });
                assert_eq!(found.as_deref(), Some(address), "{name}");
            }
        }
    }

    #[test]
    fn whatever_the_guidance_calls_known_by_a_name_is_found_by_it() {
        for module in Module::ALL {
            let headings = module.spec().frame.notes.iter().map(|note| note.heading);
            for heading in headings.filter(|heading| heading.en.starts_with("Known as")) {
                assert!(KNOWN.iter().any(|(text, of, _)| *text == heading && of == module), "{}", heading.en);
            }
        }
    }

    #[test]
    fn each_place_stands_once_and_its_name_in_the_other_language_is_one_of_its_names() {
        let mut seen = std::collections::HashSet::new();
        for place in places() {
            assert!(seen.insert((place.module.id(), place.view.in_address())), "{}", place.name.en);
            assert!(place.other_names(Locale::En).contains(&place.name.zh));
        }
        assert!(seen.len() > 3 * Module::ALL.len());
    }
}
