//! The outlines by their length, each with its sections and their time.

use std::sync::Arc;

use crate::i18n::Text;
use crate::model::{Choice, FieldSpec, Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::pitch::analysis::{
    Timing, cue_cards, loose_sections, rate_line, section_seconds, span, timing, whole_seconds,
};
use crate::modules::pitch::spec::{Length, outline, section};
use crate::modules::pitch::view::face_field::on_face;
use crate::modules::pitch::view::speech_bar::speech_bar;
use crate::modules::pitch::{ModuleView, texts};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::MenuItem;
use crate::ui::widgets::{Board, BoardPlace, CardKind, CardList, ListPlace, RecordTable, Sheet, owner_chip, rest_form};

const OUTLINES: CardKind =
    CardKind { face: outline_face, actions: outline_actions, form: outline_form, ..CardKind::plain(Table::Outline) };
const SECTIONS: CardKind = CardKind {
    face: section_face,
    form: |key, record| rest_form(key, record, SPOKEN),
    ..CardKind::plain(Table::Section)
};
/// What of a section is written on its card.
const SPOKEN: &[&FieldSpec] = &[section::TEXT.spec, section::KIND.spec];
const SECTION_COLUMNS: &[&FieldSpec] =
    &[section::CUE.spec, section::OUTLINE.spec, section::KIND.spec, section::TEXT.spec];

/// Four lengths, each with its outlines.
#[component]
pub fn OutlinesView() -> impl IntoView {
    let shell = use_shell();
    let unsorted = shell.workspace.watch(Watched::List(Table::Outline), |plan| {
        plan.list(Table::Outline).filter(|(_, record)| record.get(outline::LENGTH).is_none()).count()
    });
    view! {
        {when(move || unsorted.get() > 0, move || view! {
            <p class="hint">{move || shell.render(&texts::OUTLINES_UNSORTED.with_count(unsorted.get()))}</p>
        })}
        <div class="outlines"><Board kind=OUTLINES places=places() open=shell.selected /></div>
        <LooseSections />
        <p class="help">{move || shell.render(&rate_line())}</p>
    }
}

fn places() -> Vec<BoardPlace> {
    let place =
        |length: &Length| BoardPlace { note: Some(note(*length)), ..BoardPlace::of(*length, texts::ADD_OUTLINE) };
    Length::ALL.iter().map(place).collect()
}

/// When a talk of this length is needed.
const fn note(length: Length) -> Text {
    match length {
        Length::TenSeconds => texts::NOTE_10_S,
        Length::ThirtySeconds => texts::NOTE_30_S,
        Length::TwoMinutes => texts::NOTE_2_MIN,
        Length::TenMinutes => texts::NOTE_10_MIN,
    }
}

/// Sections whose outline is gone, which another tab may have left; there are hardly ever any.
#[component]
fn LooseSections() -> impl IntoView {
    let shell = use_shell();
    let loose = shell.workspace.watch(Watched::Content(Table::Section), |plan| loose_sections(plan).count());
    let place = ListPlace::whole(texts::SECTIONS, texts::ADD_SECTION);
    when(
        move || loose.get() > 0,
        move || {
            view! {
                <Sheet name=texts::LOOSE_SECTIONS>
                    <RecordTable kind=SECTIONS columns=SECTION_COLUMNS places=vec![place] caption=texts::SECTIONS />
                </Sheet>
            }
        },
    )
}

/// By whom, the times as a bar and in words, and the way to the rehearsal.
fn outline_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let cards = Memo::new(move |_| {
        // The target stands in the outline, the words in its sections.
        let _length = record.get();
        shell.workspace.watch_now(Watched::Content(Table::Section), |plan| (cue_cards(plan, key), timing(plan, key)))
    });
    let rehearse = move |_| shell.show(Module::Pitch, ModuleView::Rehearse.code(), key);
    let empty = Memo::new(move |_| cards.with(|(cards, _)| cards.is_empty()));
    let write = move |_| {
        let record = Record::default().with(section::OUTLINE, key);
        shell.start_record(Table::Section, record, section::TEXT.spec, shell.workspace.name_of(key));
    };
    view! {
        {move || {
            let (cards, time): (Vec<_>, Timing) = cards.get();
            (!cards.is_empty()).then(|| view! {
                {speech_bar(&cards, time.target, None)}
                <span class="speech-time" class:missing=time.is_too_long()>
                    <b>{shell.render(&time.line())}</b>
                    {time.difference().map(|difference| view! { " · "{shell.render(&difference)} })}
                </span>
                <button type="button" class="quiet" on:click=rehearse>{shell.text(texts::ACTION_REHEARSE)}</button>
            })
        }}
        {when(move || empty.get(), move || view! {
            <button type="button" class="quiet" on:click=write>{shell.text(texts::ACTION_WRITE)}</button>
        })}
        {owner_chip(record, outline::OWNER.spec)}
    }
}

fn outline_actions(shell: Shell, key: RecordKey) -> Vec<MenuItem> {
    let to_view = move |view: ModuleView| shell.show(Module::Pitch, view.code(), key);
    let text = |text: Text| shell.preferences.text(text);
    vec![
        MenuItem::new(text(texts::ACTION_REHEARSE), move || to_view(ModuleView::Rehearse)),
        MenuItem::new(text(texts::ACTION_VARIANT), move || to_view(ModuleView::Variant)),
    ]
}

/// The sections of an outline in their order, and what else there is to say of it.
fn outline_form(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let place = ListPlace::whole(texts::SECTIONS, texts::ADD_SECTION);
    let places = StoredValue::new(vec![place]);
    view! {
        <div class="parts">
            <h3>{shell.text(texts::SECTIONS)}</h3>
            <CardList kind=SECTIONS place open=shell.selected places whole=key />
        </div>
        {rest_form(key, record, &[])}
    }
}

/// What a section has to do, its words, and how long they take.
fn section_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let seconds = Memo::new(move |_| record.get().map_or(0, |record| whole_seconds(section_seconds(&record))));
    view! {
        <div class="section-face">
            {SPOKEN.iter().map(|field| on_face(key, record, field)).collect_view()}
            <b class="section-time">{move || shell.render(&span(seconds.get()))}</b>
        </div>
    }
}
