//! The screen of the pitch outline: the product, what speaks for it, how it is shown, and what is said.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::model::{Choice, FieldSpec, Record, RecordKey, Table};
use crate::modules::pitch::analysis::{Timing, loose_sections, rate_line, timing};
use crate::modules::pitch::spec::section;
use crate::modules::pitch::texts;
use crate::store::{Watched, use_shell};
use crate::ui::primitives::{dynamic, when};
use crate::ui::widgets::{CardKind, CardList, Dragging, ListPlace, RecordForm, RecordTable};

const OUTLINES: CardKind = CardKind { face: outline_face, form: outline_form, ..CardKind::plain(Table::Outline) };
const SECTION_COLUMNS: &[&FieldSpec] =
    &[section::CUE.spec, section::OUTLINE.spec, section::KIND.spec, section::TEXT.spec];
const SECTIONS: CardKind = CardKind { face: section_face, ..CardKind::plain(Table::Section) };

/// Pitch outline.
#[component]
pub fn PitchView() -> impl IntoView {
    let shell = use_shell();
    view! {
        <Part kind=CardKind::plain(Table::Card) name=texts::SECTION_CARD placeholder=texts::ADD_CARD empty=None />
        <Part kind=CardKind::plain(Table::Strength) name=texts::SECTION_STRENGTHS placeholder=texts::ADD_STRENGTH empty=Some(texts::EMPTY_STRENGTHS) />
        <Part kind=CardKind::plain(Table::Scenario) name=texts::SECTION_SCENARIOS placeholder=texts::ADD_SCENARIO empty=None />
        <Part kind=CardKind::plain(Table::Proof) name=texts::SECTION_PROOFS placeholder=texts::ADD_PROOF empty=Some(texts::EMPTY_PROOFS) />
        <Part kind=CardKind::plain(Table::Showing) name=texts::SECTION_SHOWINGS placeholder=texts::ADD_SHOWING empty=None />
        <Part kind=OUTLINES name=texts::SECTION_OUTLINES placeholder=texts::ADD_OUTLINE empty=Some(texts::FRAME.empty) />
        <LooseSections />
        <p class="hint">{dynamic(move || shell.render(&rate_line()))}</p>
    }
}

/// The cards of one table under their name.
#[component]
fn Part(kind: CardKind, name: Text, placeholder: Text, empty: Option<Text>) -> impl IntoView {
    let shell = use_shell();
    let heading = format!("pitch-{}", kind.table.id());
    let place = ListPlace { code: None, name, placeholder };
    let places = StoredValue::new(vec![place]);
    let nothing = shell.workspace.watch(Watched::List(kind.table), move |plan| plan.list(kind.table).next().is_none());
    view! {
        <section class="sheet" aria-labelledby=heading.clone()>
            <h2 id=heading>{shell.text(name)}</h2>
            {empty.map(|empty| when(move || nothing.get(), move || view! { <p class="empty">{shell.text(empty)}</p> }))}
            <CardList kind place open=shell.selected dragging=Dragging::idle() places />
        </section>
    }
}

/// Sections whose outline is gone, which another tab may have left; there are hardly ever any.
#[component]
fn LooseSections() -> impl IntoView {
    let shell = use_shell();
    let loose = shell.workspace.watch(Watched::Content(Table::Section), |plan| loose_sections(plan).count());
    let place = ListPlace { code: None, name: texts::SECTIONS, placeholder: texts::ADD_SECTION };
    when(
        move || loose.get() > 0,
        move || {
            view! {
                <section class="sheet" aria-label=shell.text(texts::SECTIONS)>
                    <RecordTable kind=SECTIONS columns=SECTION_COLUMNS places=vec![place] caption=texts::SECTIONS />
                </section>
            }
        },
    )
}

/// The form of an outline, and its sections in their order.
fn outline_form(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> AnyView {
    let shell = use_shell();
    let title = Table::Outline.spec().title;
    let fields = Table::Outline.spec().fields.iter().copied().filter(|field| *field != title).collect();
    let place = ListPlace { code: None, name: texts::SECTIONS, placeholder: texts::ADD_SECTION };
    let places = StoredValue::new(vec![place]);
    view! {
        <RecordForm key record fields />
        <div class="parts">
            <h3>{shell.text(texts::SECTIONS)}</h3>
            <CardList kind=SECTIONS place open=shell.selected dragging=Dragging::idle() places whole=key />
        </div>
    }
    .into_any()
}

/// What a section has to do, and its words.
fn section_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> AnyView {
    let shell = use_shell();
    let kind = move || record.get().and_then(|record| record.get(section::KIND)).map(Choice::label);
    let text = move || record.get().map(|record| record.text(section::TEXT).to_owned()).filter(|text| !text.is_empty());
    view! {
        {dynamic(move || kind().map(|kind| view! { <span class="chip">{shell.text(kind)}</span> }))}
        {dynamic(move || text().map(|text| view! { <span class="finding-text">{text}</span> }))}
    }
    .into_any()
}

/// How many sections an outline has, and the time they take against its target.
fn outline_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> AnyView {
    let shell = use_shell();
    let spoken = Memo::new(move |_| {
        // The target stands in the outline, the words in its sections.
        let _length = record.get();
        shell.workspace.watch_now(Watched::Content(Table::Section), |plan| (plan.parts(key).len(), timing(plan, key)))
    });
    let is_begun = move || spoken.get().0 > 0;
    let too_long = move || spoken.get().1.is_too_long();
    let difference = move || spoken.get().1.difference().filter(|_| too_long());
    view! {
        {dynamic(move || is_begun().then(|| {
            let (count, time): (usize, Timing) = spoken.get();
            view! {
                <span class="chip">{shell.render(&texts::SECTION_COUNT.with_count(count))}</span>
                <span>{shell.render(&time.line())}</span>
            }
        }))}
        {dynamic(move || difference().map(|over| view! { <span class="chip">{shell.render(&over)}</span> }))}
    }
    .into_any()
}
