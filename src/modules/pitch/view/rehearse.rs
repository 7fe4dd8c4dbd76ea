//! The rehearsal: cue cards over the whole screen, a clock, an alarm for each section, and how it went.

use crate::engine::Command;
use crate::i18n::messages::what;
use crate::model::{Choice, RecordKey, Table, Value};
use crate::modules::Module;
use crate::modules::pitch::analysis::{CueCard, Rehearsal, clock, cue_cards, noted, span, timing};
use crate::modules::pitch::spec::outline;
use crate::modules::pitch::view::speech_bar::speech_bar;
use crate::modules::pitch::{ModuleView, texts};
use crate::platform::{self, Draft, Timer, WakeLock};
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::Dialog;
use crate::ui::widgets::{Grid, column_heads};

/// What holds all of it.
const STAGE: &str = "rehearse";

/// How often the clock is read, in milliseconds: four times for each second that it shows.
const TICK: u32 = 250;

/// What the parts of the rehearsal share.
#[derive(Clone, Copy)]
struct Podium {
    shell: Shell,
    outline: RecordKey,
    talk: RwSignal<Rehearsal>,
    now: RwSignal<u64>,
    timer: StoredValue<Timer, LocalStorage>,
    /// What is taken up again by whoever comes back.
    kept: StoredValue<Draft, LocalStorage>,
    /// Whether the screen shows nothing, so that all look at the speaker.
    blank: RwSignal<bool>,
}

impl Podium {
    /// Does something to the rehearsal at this moment, and keeps the clock going while it runs.
    fn act(self, act: impl FnOnce(&mut Rehearsal, u64)) {
        let now = platform::now();
        self.now.set(now);
        self.talk.update(|talk| act(talk, now));
        self.keep();
        self.tick();
    }

    fn tick(self) {
        // The timer may fire once more after the podium has gone.
        if self.talk.try_with_untracked(Rehearsal::is_running) == Some(true) {
            self.now.set(platform::now());
            self.keep();
            self.timer.try_update_value(|timer| timer.set(TICK, move || self.tick()));
        }
    }

    /// Keeps the times: a page may be reloaded, left or killed at any moment.
    fn keep(self) {
        let kept = self.talk.try_with_untracked(|talk| talk.kept(platform::now()));
        if let Some(kept) = kept {
            self.kept.try_update_value(|draft| draft.keep(kept));
        }
    }

    /// Leaves the podium. A talk that is over is not taken up again.
    fn close(self) {
        if self.talk.with_untracked(Rehearsal::is_over) {
            self.act(|talk, _| talk.again());
        }
        self.shell.show(Module::Pitch, ModuleView::Outlines.code(), self.outline);
    }

    /// Shows the card again; what hid it takes the focus with it.
    fn show_again(self) {
        self.blank.set(false);
        platform::focus_soon(vec![STAGE.to_owned()]);
    }

    /// A finger on the card does what the great button does, and then turns the cards; a mouse selects words.
    fn on_tap(self, event: &web_sys::PointerEvent) {
        if platform::is_touch(event) {
            self.act(if self.talk.with_untracked(Rehearsal::is_running) {
                Rehearsal::next
            } else {
                Rehearsal::start_or_pause
            });
        }
    }

    fn on_key(self, event: &web_sys::KeyboardEvent) {
        let key = event.key();
        let has_modifier = event.ctrl_key() || event.meta_key() || event.alt_key();
        // What a presenter sends; where the letters are not Latin, the key in that place.
        let blanks = matches!(key.as_str(), "b" | "B" | "." | "。") || (!key.is_ascii() && event.code() == "KeyB");
        match key.as_str() {
            _ if has_modifier => return,
            "Escape" if self.blank.get_untracked() => self.show_again(),
            _ if blanks && self.blank.get_untracked() => self.show_again(),
            _ if blanks => self.blank.set(true),
            " " => self.act(Rehearsal::start_or_pause),
            "ArrowRight" | "PageDown" => self.act(Rehearsal::next),
            "ArrowLeft" | "PageUp" => self.act(Rehearsal::back),
            _ => return,
        }
        // Space would press the button with the focus as well.
        event.prevent_default();
    }
}

/// The rehearsal of the selected outline, over everything else.
#[component]
pub fn RehearseView() -> impl IntoView {
    let shell = use_shell();
    let outline = shell.selected_of(Table::Outline)?;
    let kept = shell.draft(&format!("{outline}/rehearsal"));
    let talk = shell.workspace.read(|plan| Rehearsal::new(cue_cards(plan, outline), timing(plan, outline).target));
    let talk = talk.taken_up(&kept.text());
    let podium = Podium {
        shell,
        outline,
        talk: RwSignal::new(talk),
        now: RwSignal::new(platform::now()),
        timer: StoredValue::new_local(Timer::default()),
        kept: StoredValue::new_local(kept),
        blank: RwSignal::new(false),
    };
    on_cleanup(move || podium.keep());
    let awake = StoredValue::new_local(None);
    let running = Memo::new(move |_| podium.talk.with(Rehearsal::is_running));
    Effect::new(move |_| awake.set_value(running.get().then(WakeLock::new)));
    let over = Memo::new(move |_| podium.talk.with(Rehearsal::is_over));
    Effect::new(move |was: Option<bool>| {
        let is_over = over.get();
        if was == Some(false) && is_over {
            platform::focus_soon(vec![STAGE.to_owned()]);
        }
        is_over
    });
    let empty = podium.talk.with_untracked(|talk| talk.cards().is_empty());
    let keyup = move |event: web_sys::KeyboardEvent| {
        if event.key() == " " {
            event.prevent_default();
        }
    };
    Some(view! {
        <Dialog labelled_by="rehearse-title" class="stage-wide" on_close=Callback::new(move |()| podium.close())>
            // It takes the focus of a press beside the buttons, so that the keys go on working.
            <div class="rehearse" id=STAGE tabindex="-1" on:keydown=move |event: web_sys::KeyboardEvent| podium.on_key(&event) on:keyup=keyup>
                <header>
                    <h2 id="rehearse-title">{move || shell.labelled(texts::ACTION_REHEARSE, shell.workspace.name_of(outline))}</h2>
                    <button type="button" class="quiet" on:click=move |_| podium.close()>{shell.text(texts::REHEARSE_CLOSE)}</button>
                </header>
                {empty.then(|| view! { <p class="empty">{shell.text(texts::REHEARSE_NOTHING)}</p> })}
                {when(move || !empty && !over.get(), move || view! { <Speaking podium /> })}
                {when(move || over.get(), move || view! { <Result podium /> })}
                {when(move || podium.blank.get(), move || view! {
                    <button type="button" class="rehearse-blank" aria-label=shell.text(texts::REHEARSE_BLANK_END) on:click=move |_| podium.show_again()></button>
                })}
            </div>
        </Dialog>
    })
}

/// The card that is on, with clock and alarm.
#[component]
fn Speaking(podium: Podium) -> impl IntoView {
    let Podium { shell, talk, now, .. } = podium;
    let at = Memo::new(move |_| talk.with(Rehearsal::at));
    let running = Memo::new(move |_| talk.with(Rehearsal::is_running));
    let begun = Memo::new(move |_| talk.with(Rehearsal::is_begun));
    let elapsed = Memo::new(move |_| talk.with(|talk| talk.elapsed(now.get())));
    let due = Memo::new(move |_| talk.with(|talk| talk.is_due(now.get())));
    let late = Memo::new(move |_| talk.with(|talk| talk.is_past_end(now.get())));
    Effect::new(move |_| {
        if due.get() || late.get() {
            platform::vibrate();
        }
    });
    let alarm = move || {
        if due.get() { Some(texts::REHEARSE_ALARM) } else { late.get().then_some(texts::REHEARSE_PAST_END) }
    };
    let (target, bar) =
        talk.with_untracked(|talk| (talk.target(), speech_bar(talk.cards(), talk.target(), Some(elapsed))));
    let card = move || {
        at.track();
        talk.with_untracked(|talk| talk.card().map(|card| cue_card(shell, card, talk.next_card())))
    };
    let is_last = move || at.get() + 1 == talk.with_untracked(|talk| talk.cards().len());
    let toggle = move || match (running.get(), begun.get()) {
        (true, _) => texts::REHEARSE_PAUSE,
        (false, true) => texts::REHEARSE_GO_ON,
        (false, false) => texts::REHEARSE_START,
    };
    let count = move || {
        let total = talk.with_untracked(|talk| talk.cards().len());
        shell.render(&texts::REHEARSE_SECTION.with("n", at.get() + 1).with("total", total))
    };
    let can_begin_again = move || begun.get() && !running.get();
    view! {
        <p class="rehearse-clock" class:late=late translate="no">
            <b data-testid="clock">{move || clock(elapsed.get())}</b>
            {target.map(|target| view! { <span>" / "{clock(target)}</span> })}
        </p>
        {bar}
        <div class="cue" class:due=move || alarm().is_some() data-testid="cue" on:pointerup=move |event: web_sys::PointerEvent| podium.on_tap(&event)>{card}</div>
        <p class="rehearse-alarm" role="status">{move || match alarm() {
            Some(alarm) => shell.preferences.text(alarm).to_owned(),
            None if begun.get() => count(),
            None => format!("{} · {}", count(), shell.preferences.text(texts::REHEARSE_BEFORE)),
        }}</p>
        <div class="rehearse-buttons">
            <button type="button" class="quiet" on:click=move |_| podium.act(Rehearsal::back)>{shell.text(texts::REHEARSE_BACK)}</button>
            <button type="button" class="go" autofocus on:click=move |_| podium.act(Rehearsal::start_or_pause)>
                {move || shell.preferences.text(toggle())}
            </button>
            <button type="button" class="quiet" on:click=move |_| podium.act(Rehearsal::next)>
                {move || shell.preferences.text(if is_last() { texts::REHEARSE_FINISH } else { texts::REHEARSE_NEXT })}
            </button>
            {when(can_begin_again, move || view! {
                <button type="button" class="quiet" on:click=move |_| podium.act(|talk, _| talk.again())>{shell.text(texts::REHEARSE_AGAIN)}</button>
            })}
        </div>
        <p class="help by-keys">{shell.text(texts::REHEARSE_KEYS)}</p>
        <p class="help by-touch">{shell.text(texts::REHEARSE_TOUCH)}</p>
    }
}

/// What stands on a card, and what comes after it.
fn cue_card(shell: Shell, card: &CueCard, next: Option<&CueCard>) -> View {
    let planned = texts::REHEARSE_PLANNED.with("start", clock(card.start)).with("end", clock(card.end));
    let next = next.map(|next| texts::REHEARSE_THEN.with("cue", headline(shell, next)));
    let has_words = !card.cue.is_empty() && !card.text.is_empty();
    view! {
        <p class="cue-part">
            {card.kind.map(|kind| view! { <b>{shell.text(kind.label())}</b> })}
            <span>{shell.render(&planned)}</span>
        </p>
        <h3 class="cue-line">{headline(shell, card)}</h3>
        {has_words.then(|| view! { <p class="cue-words">{card.text.clone()}</p> })}
        {next.map(|next| view! { <p class="cue-next">{shell.render(&next)}</p> })}
    }
}

/// The cue; the words where there is none; else what the section is for.
fn headline(shell: Shell, card: &CueCard) -> String {
    let kind = || card.kind.map(|kind| shell.preferences.text(kind.label()).to_owned()).unwrap_or_default();
    [&card.cue, &card.text].into_iter().find(|text| !text.is_empty()).cloned().unwrap_or_else(kind)
}

/// How it went, section by section, and what may be kept of it.
#[component]
fn Result(podium: Podium) -> impl IntoView {
    let Podium { shell, talk, .. } = podium;
    let line = talk.with_untracked(|talk| talk.end_line(0));
    let rows = talk.with_untracked(|talk| {
        let row = |(place, card): (usize, &CueCard)| {
            let (planned, spoken) = (card.planned, talk.spoken(place, 0));
            let late = spoken > planned;
            view! {
                <tr class:late=late>
                    <th scope="row">{headline(shell, card)}</th>
                    <td>{shell.render(&span(planned))}</td>
                    <td>{shell.render(&span(spoken))}</td>
                </tr>
            }
        };
        talk.cards().iter().enumerate().map(row).collect_view()
    });
    let kept = RwSignal::new(false);
    let result = shell.render(&line);
    // A button that may not be used again still hears Enter.
    let keep = move |_| {
        if !kept.get_untracked() {
            kept.set(keep_note(podium, &result));
        }
    };
    view! {
        <h3>{shell.text(texts::REHEARSE_RESULT)}</h3>
        <p class="rehearse-result" role="status">{shell.render(&line)}</p>
        <Grid name=texts::REHEARSE_RESULT class="side-by-side">
            <thead><tr>{column_heads([texts::SECTIONS, texts::REHEARSE_PLAN, texts::REHEARSE_SPOKEN])}</tr></thead>
            <tbody>{rows}</tbody>
        </Grid>
        <div class="rehearse-buttons">
            <button type="button" class="go" autofocus on:click=move |_| podium.act(|talk, _| talk.again())>{shell.text(texts::REHEARSE_AGAIN)}</button>
            <button type="button" class="quiet" aria-disabled=move || kept.get().to_string() on:click=keep>{shell.text(texts::REHEARSE_NOTE)}</button>
        </div>
        {when(move || kept.get(), move || view! {
            <p role="status">{shell.render(&texts::REHEARSE_NOTE_KEPT.with("name", shell.workspace.name_of(podium.outline)))}</p>
        })}
    }
}

/// Writes the result into the test notes of the outline. Tells whether the outline is still there for it.
fn keep_note(podium: Podium, result: &str) -> bool {
    let Podium { shell, outline, .. } = podium;
    let line = texts::REHEARSE_NOTED.with("date", platform::today()).with("result", result);
    let line = shell.render(&line);
    let notes =
        shell.workspace.read(|plan| plan.get(outline).map(|record| record.text(outline::TEST_NOTES).to_owned()));
    let Some(notes) = notes else {
        shell.notices.show(texts::REHEARSE_NOTE_NOWHERE.with("result", result), None);
        return false;
    };
    let value = Some(Value::Text(noted(&notes, &line)));
    let what =
        what::WHAT_EDIT.with("name", shell.workspace.name_of(outline)).with("field", outline::TEST_NOTES.spec.label);
    shell.workspace.run(Command::Set { key: outline, field: outline::TEST_NOTES.spec, value }, what);
    true
}
