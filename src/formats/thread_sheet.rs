//! The thread as others get it: on paper and as a picture, made of a plan without private fields.

use crate::drawing::Drawing;
use crate::formats::without_private;
use crate::i18n::Formats;
use crate::method::told_name;
use crate::model::{Plan, RecordKey};
use crate::modules::thread::{Beside, Filter, Graph, Layout, Window, loose_items, pages, picture, whole};

/// A thread for others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThreadSheet {
    /// The picture in one piece.
    pub whole: Option<Drawing>,
    /// The picture page by page.
    pub pages: Vec<Drawing>,
    /// The same as a list.
    pub lines: Vec<ThreadLine>,
}

/// An item and what it hangs together with.
#[derive(Clone, Debug, PartialEq)]
pub struct ThreadLine {
    /// Its name.
    pub name: String,
    /// The names of others, by the word that says how.
    pub beside: Vec<(&'static str, Vec<String>)>,
}

/// The part of a plan's thread that a filter shows, with the parts of records or without.
pub fn thread_sheet(plan: &Plan, filter: Filter, parts: bool, formats: &dyn Formats) -> ThreadSheet {
    let plan = without_private(plan);
    let loose: Vec<RecordKey> = loose_items(&plan).into_iter().map(|end| end.key).collect();
    let graph = filter.of(&plan, &Graph::of(&plan, &loose, parts));
    let layout = Layout::of(&graph);
    let drawn = |window: &Window| picture(&plan, &graph, &layout, window, formats);
    let locale = formats.locale();
    let named = |key: &RecordKey| told_name(&plan, *key, locale);
    let told = |Beside { word, keys }: Beside| (word.get(locale), keys.iter().map(named).collect());
    let lines = graph.items.iter().enumerate().map(|(place, item)| ThreadLine {
        name: named(&item.key),
        beside: graph.beside(place).into_iter().map(told).collect(),
    });
    ThreadSheet {
        whole: (!graph.items.is_empty()).then(|| drawn(&whole(&layout))),
        pages: pages(&layout).iter().map(drawn).collect(),
        lines: lines.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::testing::{Draft, sample};

    #[test]
    fn the_list_says_of_both_ends_what_the_picture_draws() {
        for locale in Locale::ALL {
            let formats = PlainFormats(locale);
            let sheet = thread_sheet(&sample(locale), Filter::default(), false, &formats);
            assert!(sheet.pages.len() > 1 && sheet.whole.is_some());
            let pairs = sheet.lines.iter().flat_map(|line| &line.beside).map(|(_, others)| others.len()).sum::<usize>();
            assert!(pairs > 400 && pairs % 2 == 0, "each link is told at both its ends: {pairs}");
        }
    }

    #[test]
    fn an_empty_plan_has_no_picture_and_no_list() {
        let sheet = thread_sheet(&Draft::new().plan, Filter::default(), true, &PlainFormats(Locale::En));
        assert_eq!(sheet, ThreadSheet::default());
    }
}
