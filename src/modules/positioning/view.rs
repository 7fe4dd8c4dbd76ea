//! The screen of Positioning: alternatives, the map, the statement, trends.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::positioning::analysis::sentence;
use crate::modules::positioning::spec::{competitor, trend};
use crate::modules::positioning::texts;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::primitives::{MenuItem, dynamic, when};
use crate::ui::widgets::{CardKind, CardList, Dragging, ListPlace, OwnerChip, RecordForm};

const COMPETITORS: CardKind = CardKind { table: Table::Competitor, face: competitor_face, actions: no_actions };
const TRENDS: CardKind = CardKind { table: Table::Trend, face: trend_face, actions: no_actions };

/// Positioning.
#[component]
pub fn PositioningView() -> impl IntoView {
    let shell = use_shell();
    let no_trends = shell.workspace.watch(Watched::List(Table::Trend), |plan| plan.list(Table::Trend).next().is_none());
    view! {
        <section class="sheet" aria-labelledby="positioning-competitors">
            <h2 id="positioning-competitors">{shell.text(texts::SECTION_COMPETITORS)}</h2>
            <Cards kind=COMPETITORS name=texts::SECTION_COMPETITORS placeholder=texts::ADD_COMPETITOR />
        </section>
        <section class="sheet" aria-labelledby="positioning-map">
            <h2 id="positioning-map">{shell.text(texts::SECTION_MAP)}</h2>
            <SingleForm table=Table::Map />
        </section>
        <section class="sheet" aria-labelledby="positioning-statement">
            <h2 id="positioning-statement">{shell.text(texts::SECTION_STATEMENT)}</h2>
            <SingleForm table=Table::Statement />
            <Sentence />
        </section>
        <section class="sheet" aria-labelledby="positioning-trends">
            <h2 id="positioning-trends">{shell.text(texts::SECTION_TRENDS)}</h2>
            {when(move || no_trends.get(), move || view! {
                <p class="empty">{shell.text(texts::EMPTY_TRENDS)}</p>
            })}
            <Cards kind=TRENDS name=texts::SECTION_TRENDS placeholder=texts::ADD_TREND />
        </section>
    }
}

/// The cards of a table without places.
#[component]
fn Cards(kind: CardKind, name: Text, placeholder: Text) -> impl IntoView {
    let shell = use_shell();
    let place = ListPlace { code: None, name, placeholder };
    let places = StoredValue::new(vec![place]);
    view! { <CardList kind place open=shell.selected dragging=Dragging::idle() places /> }
}

/// The form of a table's single record.
#[component]
fn SingleForm(table: Table) -> impl IntoView {
    let key = RecordKey::single(table);
    let record = use_shell().workspace.record(key);
    view! { <RecordForm key record fields=table.spec().fields.to_vec() /> }
}

/// The sentence that the parts of the statement make.
#[component]
fn Sentence() -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(RecordKey::single(Table::Statement));
    let sentence = move || shell.render(&sentence(&record.get().unwrap_or_default()));
    view! { <p class="derived" data-testid="statement-sentence" aria-live="polite">{sentence}</p> }
}

fn no_actions(_: Shell, _: RecordKey) -> Vec<MenuItem> {
    Vec::new()
}

/// Our edge over an alternative, and who watches it.
fn competitor_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> AnyView {
    face(record, competitor::OUR_EDGE.spec, competitor::OWNER.spec)
}

/// What we do about a trend, and who watches it.
fn trend_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> AnyView {
    face(record, trend::RESPONSE.spec, trend::OWNER.spec)
}

fn face(record: Memo<Option<Arc<Record>>>, line: &'static FieldSpec, owner: &'static FieldSpec) -> AnyView {
    let line = move || record.get().map(|record| record.text_of(line).to_owned()).filter(|line| !line.is_empty());
    let owner = Memo::new(move |_| record.get().and_then(|record| record.links_of(owner).first().copied()));
    view! {
        {dynamic(move || line().map(|line| view! { <span>{line}</span> }))}
        {dynamic(move || owner.get().map(|owner| view! { <OwnerChip owner /> }))}
    }
    .into_any()
}
