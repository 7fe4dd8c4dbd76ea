//! What stands side by side, to be chosen.

use crate::ui::dom::prelude::*;

use crate::engine::{Choice, Difference, Meeting};
use crate::formats::told;
use crate::i18n::messages::import_changes as texts;
use crate::i18n::{Formats, Message};
use crate::store::{Preview, use_shell};
use crate::ui::frame::import_preview::changes::{MOST, named, value};

/// The differences of which nobody can tell which side is newer, each with what stands on both.
#[component]
pub(super) fn Differences(preview: Preview, meeting: RwSignal<Option<Meeting>, LocalStorage>) -> impl IntoView {
    let shell = use_shell();
    let (Some(own), Some(met)) = (preview.own.clone(), preview.meeting.clone()) else { return View::Nothing };
    let count = met.differences.len();
    if count == 0 {
        return View::Nothing;
    }
    let all = move |choice: Choice| {
        meeting.update(|meeting| {
            let differences = meeting.iter_mut().flat_map(|meeting| &mut meeting.differences);
            differences.for_each(|difference| difference.choice = choice);
        });
    };
    let why = if met.differences.iter().any(|difference| difference.is_conflict) {
        texts::CHANGES_BOTH
    } else {
        texts::CHANGES_UNKNOWN
    };
    let rows = met.differences.iter().take(MOST).enumerate().filter_map(|(place, difference)| {
        let told = |formats: &dyn Formats| Some(told(&own.0, &preview.imported.plan, difference, formats));
        let (item, sides) = shell.preferences.with_formats(told)?;
        let legend = match difference.field {
            Some(field) => texts::CHANGES_OF_FIELD.with("item", named(&item)).with("field", field.label),
            None => named(&item),
        };
        let options = options(difference, own.0.get(difference.key).is_some(), &sides);
        Some(view! {
            <fieldset class="difference">
                <legend>{shell.render(&legend)}</legend>
                {options.into_iter().map(|(choice, label, words)| view! {
                    <label class="option">
                        <input
                            type="radio"
                            name=format!("difference-{place}")
                            prop:checked=move || chosen(meeting, place) == Some(choice)
                            on:change=move |_| choose(meeting, place, choice)
                        />
                        <span><b>{shell.render(&label)}</b><br />{shell.render(&words)}</span>
                    </label>
                }).collect_view()}
            </fieldset>
        })
    });
    let more = count.saturating_sub(MOST);
    view! {
        <section class="import-notes" data-testid="import-differences">
            <h3>{shell.render(&texts::CHANGES_CHOOSE.with_count(count))}</h3>
            <p>{shell.text(why)}</p>
            {rows.collect_view()}
            {(more > 0).then(|| view! { <p>{shell.render(&texts::CHANGES_MORE.with_count(more))}</p> })}
            {(count > 1).then(|| view! {
                <div class="dialog-buttons">
                    <button type="button" class="quiet" on:click=move |_| all(Choice::Own)>{shell.text(texts::CHANGES_ALL_OWN)}</button>
                    <button type="button" class="quiet" on:click=move |_| all(Choice::Theirs)>{shell.text(texts::CHANGES_ALL_THEIRS)}</button>
                </div>
            })}
        </section>
    }
}

/// What can be chosen, with a label and what it comes to.
fn options(difference: &Difference, is_here: bool, [own, theirs]: &[String; 2]) -> Vec<(Choice, Message, Message)> {
    let item = |stays: bool| if stays { texts::CHANGES_STAYS.into() } else { texts::CHANGES_DELETED.into() };
    let words = |words: &str, stays: bool| if difference.field.is_some() { value(words) } else { item(stays) };
    let mut options = vec![
        (Choice::Own, texts::CHANGES_OWN.into(), words(own, is_here)),
        (Choice::Theirs, texts::CHANGES_THEIRS.into(), words(theirs, !is_here)),
    ];
    if difference.both.is_some() {
        let both = Message::plain(&format!("{own}\n{theirs}"));
        options.push((Choice::Both, texts::CHANGES_KEEP_BOTH.into(), both));
    }
    options
}

fn chosen(meeting: RwSignal<Option<Meeting>, LocalStorage>, place: usize) -> Option<Choice> {
    meeting.with(|meeting| meeting.as_ref()?.differences.get(place).map(|difference| difference.choice))
}

fn choose(meeting: RwSignal<Option<Meeting>, LocalStorage>, place: usize, choice: Choice) {
    meeting.update(|meeting| {
        let differences = meeting.as_mut().map(|meeting| &mut meeting.differences);
        if let Some(difference) = differences.and_then(|differences| differences.get_mut(place)) {
            difference.choice = choice;
        }
    });
}
