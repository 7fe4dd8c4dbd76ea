//! What a trainer prints: a lesson with its role cards and score sheet, and the competency matrix.

use crate::formats::document::entry::entry;
use crate::formats::document::{Block, Chapter, Document, title};
use crate::i18n::Formats;
use crate::method::{name, one_line};
use crate::model::{FieldSpec, Plan, RecordKey, Table};
use crate::modules::Module;
use crate::modules::training::analysis::{ROLE_CARD, lesson_plan, printed_matrix, score_sheet};

/// A lesson as a page: the plan, the role cards, the score sheet with room for names; or the score sheet filled. Scores are
/// private, so that only the blank page is for others.
pub fn lesson_sheet(plan: &Plan, lesson: RecordKey, filled: bool, formats: &dyn Formats) -> Document {
    let mut blocks = Vec::new();
    if !filled {
        let own = fields(plan, lesson, &lesson_plan(), formats);
        blocks.extend((!own.is_empty()).then(|| Block::Fields { name: String::new(), entries: own }));
        let cards: Vec<Block> = plan
            .parts(lesson)
            .into_iter()
            .filter(|(key, _)| key.table == Table::RoleCard)
            .map(|(key, _)| Block::Fields {
                name: one_line(&name(plan, key, formats.locale())),
                entries: fields(plan, key, ROLE_CARD, formats),
            })
            .collect();
        let heading = Table::RoleCard.spec().name.get(formats.locale()).to_owned();
        blocks.extend((!cards.is_empty()).then_some(Block::Heading(heading)));
        blocks.extend(cards);
    }
    blocks.extend(score_sheet(plan, lesson, filled, formats).map(Block::Matrix));
    page(plan, name(plan, lesson, formats.locale()), blocks, formats)
}

/// The competency matrix as a page of its own.
pub fn matrix_sheet(plan: &Plan, formats: &dyn Formats) -> Document {
    let chapter = Module::Training.name().get(formats.locale()).to_owned();
    page(plan, chapter, printed_matrix(plan, formats).map(Block::Matrix).into_iter().collect(), formats)
}

fn fields(
    plan: &Plan,
    key: RecordKey,
    fields: &[&'static FieldSpec],
    formats: &dyn Formats,
) -> Vec<(String, super::Entry)> {
    let label = |field: &FieldSpec| field.label.get(formats.locale()).to_owned();
    fields.iter().filter_map(|field| Some((label(field), entry(plan, key, field, formats)?))).collect()
}

/// A document of one chapter; of none where there is nothing to print.
fn page(plan: &Plan, name: String, blocks: Vec<Block>, formats: &dyn Formats) -> Document {
    let chapter = Chapter { module: Module::Training, name, cautions: Vec::new(), blocks };
    let chapters = std::iter::once(chapter).filter(|chapter| !chapter.blocks.is_empty()).collect();
    Document { locale: formats.locale(), title: title(plan), chapters }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::markdown;
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::testing::{Draft, key, sample};

    fn written(locale: Locale, filled: bool) -> String {
        markdown(&lesson_sheet(&sample(locale), key("topic:discovery-coaching"), filled, &PlainFormats(locale)), "-")
    }

    #[test]
    fn a_blank_sheet_has_the_lesson_the_role_card_and_room_for_names() {
        for (locale, words) in [
            (
                Locale::En,
                [
                    "**Practise in pairs (min):** 15",
                    "What is in your mind",
                    "| Asked before telling | 0   1 |",
                    "| Name: | Name: |",
                ],
            ),
            (Locale::ZhCn, ["**两人练（分钟）：** 15", "心里话", "| 先问后讲 | 0   1 |", "| 姓名： | 姓名： |"]),
        ] {
            let text = written(locale, false);
            for word in words {
                assert!(text.contains(word), "{word} in {text}");
            }
        }
    }

    #[test]
    fn a_filled_sheet_has_a_column_for_each_who_practised_and_nothing_else() {
        let text = written(Locale::En, true);
        assert!(text.contains("| Asked before telling | 1 |") && text.contains("| Sum | 4 of 6 |"), "{text}");
        assert!(!text.contains("What is in your mind"));
    }

    #[test]
    fn the_matrix_says_in_words_what_each_can_and_how_much_is_missing() {
        for (locale, row) in [
            (Locale::En, "| Discovery talk | 4/4 · Teaches others | 2/4 · Does it with help · 2 short |"),
            (Locale::ZhCn, "| 需求分析沟通 | 4/4 · 能教别人 | 2/4 · 有人带能做 · 差 2 分 |"),
        ] {
            let text = markdown(&matrix_sheet(&sample(locale), &PlainFormats(locale)), "-");
            assert!(text.contains(row), "{text}");
        }
    }

    #[test]
    fn what_is_empty_makes_no_page() {
        let draft = Draft::new().add("topic:t", |record| record);
        let formats = PlainFormats(Locale::En);
        assert!(matrix_sheet(&draft.plan, &formats).chapters.is_empty());
        for filled in [false, true] {
            assert!(lesson_sheet(&draft.plan, key("topic:t"), filled, &formats).chapters.is_empty());
        }
    }
}
