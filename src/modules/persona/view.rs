//! The screen of the personas: the ideal customer, the people in the decision, who is not for us, the scales.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::model::{Choice, PlaceSpec, Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::persona::analysis::basis_line;
use crate::modules::persona::spec::{BuyingRole, persona, scale};
use crate::modules::persona::texts;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::primitives::{MenuItem, dynamic, each, when};
use crate::ui::widgets::{CardKind, CardList, Dragging, ListPlace, OwnerChip, RecordForm};

const PERSONAS: CardKind = CardKind { table: Table::Persona, face: persona_face, actions: no_actions };
const SCALES: CardKind = CardKind { table: Table::Scale, face: scale_face, actions: no_actions };

/// Personas.
#[component]
pub fn PersonaView() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::Icp);
    let record = shell.workspace.record(key);
    let dragging = Dragging::idle();
    let groups = StoredValue::new(groups());
    let scales = ListPlace { code: None, name: texts::SECTION_SCALES, placeholder: texts::ADD_SCALE };
    let sections = groups.get_value().into_iter().map(|place| {
        let empty =
            if place.code == Some(PlaceSpec::NO) { Module::Persona.spec().frame.empty } else { texts::EMPTY_ANTI };
        view! { <Section kind=PERSONAS place empty dragging places=groups /> }
    });
    view! {
        <section class="sheet" aria-labelledby="persona-icp">
            <h2 id="persona-icp">{shell.text(texts::SECTION_ICP)}</h2>
            {when(move || record.with(Option::is_none), move || view! {
                <p class="empty">{shell.text(texts::EMPTY_ICP)}</p>
            })}
            <RecordForm key record fields=Table::Icp.spec().fields.to_vec() />
        </section>
        {sections.collect_view()}
        <Section
            kind=SCALES
            place=scales
            empty=texts::EMPTY_SCALES
            dragging=Dragging::idle()
            places=StoredValue::new(vec![scales])
        />
    }
}

/// People in the decision, and customers who are not for us.
fn groups() -> Vec<ListPlace> {
    let places = Table::Persona.spec().places.iter().flat_map(|places| places.all);
    let group = |place: &crate::model::ChoiceSpec| ListPlace {
        code: Some(place.code),
        name: place.label,
        placeholder: if place.code == PlaceSpec::NO { texts::ADD_PERSONA } else { texts::ADD_ANTI },
    };
    places.map(group).collect()
}

/// The cards of one place under its name, with a line while there are none.
#[component]
fn Section(
    kind: CardKind,
    place: ListPlace,
    empty: Text,
    dragging: Dragging,
    places: StoredValue<Vec<ListPlace>>,
) -> impl IntoView {
    let shell = use_shell();
    let heading = format!("place-{}-{}", kind.table.id(), place.code.filter(|code| !code.is_empty()).unwrap_or("all"));
    let nobody = shell.workspace.watch(Watched::List(kind.table), move |plan| match place.code {
        Some(code) => plan.list_at(kind.table, code).next().is_none(),
        None => plan.list(kind.table).next().is_none(),
    });
    view! {
        <section class="sheet" aria-labelledby=heading.clone()>
            <h2 id=heading>{shell.text(place.name)}</h2>
            {when(move || nobody.get(), move || view! { <p class="empty">{shell.text(empty)}</p> })}
            <CardList kind place open=shell.selected dragging places />
        </section>
    }
}

fn no_actions(_: Shell, _: RecordKey) -> Vec<MenuItem> {
    Vec::new()
}

/// Roles, what the persona rests on, owner; of a customer who is not for us, the reason.
fn persona_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> AnyView {
    let shell = use_shell();
    let roles =
        Memo::new(move |_| record.get().and_then(|record| record.get(persona::BUYING_ROLES)).unwrap_or_default());
    let reason = move || {
        let reason = record.get().map(|record| record.text(persona::ANTI_REASON).to_owned());
        reason.filter(|reason| !reason.trim().is_empty())
    };
    let basis = move || record.get().map(|record| shell.render(&basis_line(&record)));
    let owner = Memo::new(move |_| record.get().and_then(|record| record.get(persona::OWNER)));
    view! {
        {each(move || roles.get(), move |role: BuyingRole| view! { <span class="chip">{shell.text(role.label())}</span> })}
        {dynamic(move || reason().map(|reason| view! { <span>{reason}</span> }))}
        {dynamic(move || basis().map(|basis| view! { <small>{basis}</small> }))}
        {dynamic(move || owner.get().map(|owner| view! { <OwnerChip owner /> }))}
    }
    .into_any()
}

/// The other end of a scale.
fn scale_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> AnyView {
    let right = move || record.get().map(|record| record.text(scale::RIGHT).to_owned()).filter(|end| !end.is_empty());
    dynamic(move || right().map(|right| view! { <span>"↔ "{right}</span> })).into_any()
}
