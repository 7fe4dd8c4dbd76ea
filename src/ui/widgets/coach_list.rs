//! What the coach says, each finding with its reason, an example of better, and the way to the place.

use std::collections::HashMap;
use std::rc::Rc;

use crate::ui::dom::prelude::*;

use crate::engine::Command;
use crate::i18n::messages::{coach, panel};
use crate::method::{Finding, Rule, Severity};
use crate::model::{Kind, RecordKey, Table, sort_by_key};
use crate::modules::{Dismissed, Module, dismissal_of};
use crate::store::{COACH, Shell, use_shell};
use crate::ui::chunk::awaited;
use crate::ui::widgets::{LineForm, ShowMore, WINDOW, whole_on_paper};

/// What is shown of the coach, once it is there.
pub fn coached(shell: Shell, show: impl Fn() -> View + 'static) -> View {
    awaited(COACH, move |coach| {
        shell.meet(coach);
        show()
    })
}

/// What the coach says about a module, and what was set aside: what one rule says of several places stands together.
#[component]
pub fn CoachList(
    /// The module.
    module: Module,
    /// The one weight that is shown; all where there is none.
    #[prop(optional, into)]
    only: Option<Signal<Option<Severity>>>,
    /// Whether reasons are folded: a page of all findings is read in a minute.
    #[prop(optional)]
    brief: bool,
) -> impl IntoView {
    let shell = use_shell();
    let said = shell.said(module);
    let found = Memo::new(move |_| said.with(|said| Found::new(&said.findings)));
    let aside = Memo::new(move |_| said.with(|said| said.set_aside.clone()));
    view! {
        <Rules found only brief />
        {when(move || !aside.with(Vec::is_empty), move || view! {
            <details class="aside">
                <summary>{move || shell.render(&coach::COACH_DISMISSED.with_count(aside.with(Vec::len)))}</summary>
                <ul>
                    {move || aside.get().into_iter().map(|Dismissed { key, reason, .. }| {
                        let bring_back = move |_| drop(shell.workspace.run(Command::Delete { keys: vec![key] }, coach::WHAT_BRING_BACK));
                        view! {
                            <li>
                                {reason}" "
                                <button type="button" class="text-button" on:click=bring_back>{shell.text(coach::COACH_BRING_BACK)}</button>
                            </li>
                        }
                    }).collect_view()}
                </ul>
            </details>
        })}
    }
}

/// What the coach says about a deal and all that belongs to it.
#[component]
pub fn CoachOfDeal(
    /// The deal, whose name is known where this stands.
    deal: RecordKey,
) -> impl IntoView {
    let shell = use_shell();
    let found = Memo::new(move |_| {
        let report = shell.report().get();
        let mut findings = shell.workspace.read_whole(|plan| report.of_deal(plan, deal));
        findings.iter_mut().for_each(|finding| finding.deal = None);
        Found::new(&findings)
    });
    view! { <Rules found only=None brief=true /> }
}

/// What each rule says.
#[component]
fn Rules(found: Memo<Found>, only: Option<Signal<Option<Severity>>>, brief: bool) -> impl IntoView {
    let shell = use_shell();
    let rules = move || {
        let is_shown = |rule: &&'static Rule| only.and_then(|only| only.get()).is_none_or(|only| rule.severity == only);
        found.with(|found| found.rules.iter().copied().filter(is_shown).map(|rule| rule.id).collect::<Vec<_>>())
    };
    view! {
        {when(move || found.with(|found| found.rules.is_empty()), move || view! {
            <p class="empty">{shell.text(panel::COACH_NONE)}</p>
        })}
        <div class="findings">
            {each(rules, move |rule| view! { <RuleFindings rule found brief /> })}
        </div>
    }
}

/// A finding from one reading of the plan to the next: the rule, the record, the field, and which of several there.
type FindingId = (&'static str, RecordKey, &'static str, usize);

/// Findings by their ids, so that a line stays while its finding does, with the reason that is being written on it.
#[derive(Clone, Default, PartialEq)]
struct Found {
    /// The rules that speak, the gravest first.
    rules: Vec<&'static Rule>,
    order: Vec<FindingId>,
    by_id: HashMap<FindingId, Finding>,
}

impl Found {
    fn new(findings: &[Finding]) -> Self {
        let mut found = Self::default();
        for finding in findings {
            let mut id = (finding.rule.id, finding.key, finding.field.id, 0);
            while found.by_id.contains_key(&id) {
                id.3 += 1;
            }
            if !found.rules.contains(&finding.rule) {
                found.rules.push(finding.rule);
            }
            found.order.push(id);
            found.by_id.insert(id, finding.clone());
        }
        sort_by_key(&mut found.rules, |rule| rule.severity);
        found
    }

    fn of(&self, rule: &str) -> impl Iterator<Item = FindingId> {
        self.order.iter().copied().filter(move |(other, ..)| *other == rule)
    }
}

/// What one rule says: why, an example of better, and the places.
#[component]
fn RuleFindings(rule: &'static str, found: Memo<Found>, brief: bool) -> impl IntoView {
    let shell = use_shell();
    let rule = Rule::from_id(rule)?;
    let shown = RwSignal::new(WINDOW);
    let count = Memo::new(move |_| found.with(|found| found.of(rule.id).count()));
    let visible = move || found.with(|found| found.of(rule.id).take(shown.get()).collect::<Vec<_>>());
    let hidden = Signal::derive(move || count.get().saturating_sub(shown.get()));
    whole_on_paper(shown, hidden);
    let (severity, code) = match rule.severity {
        Severity::Error => (panel::COACH_ERROR, "error"),
        Severity::Warning => (panel::COACH_WARNING, "warning"),
        Severity::Hint => (panel::COACH_HINT, "hint"),
    };
    Some(view! {
        <article class="finding" data-severity=code>
            <p class="finding-head">
                <span class="severity">{shell.text(severity)}</span>
                {when(move || count.get() > 1, move || view! { <span>{shell.render(&coach::COACH_PLACES.with_count(count.get()))}</span> })}
            </p>
            <ul class="places">
                {each(visible, move |id| view! { <FindingLine id found /> })}
            </ul>
            <ShowMore shown hidden />
            {move || shell.guidance().and_then(|guidance| guidance.advice(rule, shell.audience.get())).map(|advice| {
                let words = move || view! {
                    <p><b>{shell.text(coach::COACH_WHY)}</b>" "{advice.why}</p>
                    <p><b>{shell.text(coach::COACH_BETTER)}</b>" "{advice.better}</p>
                };
                if brief {
                    view! { <details class="finding-why"><summary>{shell.text(coach::COACH_WHY_BETTER)}</summary>{words()}</details> }
                } else {
                    view! { <div class="finding-why">{words()}</div> }
                }
            })}
        </article>
    })
}

/// One place that a rule speaks of.
#[component]
fn FindingLine(id: FindingId, found: Memo<Found>) -> impl IntoView {
    let shell = use_shell();
    // The words may change while the finding stays; a line whose finding has gone keeps its last words until it goes.
    let current = Memo::new(move |last: Option<&Option<Finding>>| {
        found.with(|found| found.by_id.get(&id).cloned()).or_else(|| last.cloned().flatten())
    });
    let finding = current.get_untracked()?;
    let Finding { rule, key, field, .. } = finding.clone();
    let reason_id = format!("{key}/reason-{}", rule.id);
    let draft = shell.draft(&reason_id);
    let asking = RwSignal::new(!draft.text().is_empty());
    let set_aside = Rc::new(move |reason: &str| dismiss(shell, &finding, reason));
    let record = shell.workspace.record(key);
    let name = move || {
        record.track();
        (!key.table.spec().single).then(|| shell.render(&shell.workspace.name_of(key)))
    };
    Some(view! {
        <li>
            {move || name().map(|name| view! { <p class="finding-item">{name}</p> })}
            <p>{move || current.get().map(|finding| shell.render(&finding.said()))}</p>
            <div class="finding-actions">
                <button type="button" class="quiet" on:click=move |_| shell.reveal(key, field)>{shell.text(coach::COACH_GO)}</button>
                <button type="button" class="text-button" aria-expanded=move || asking.get().to_string() on:click=move |_| asking.update(|asking| *asking = !*asking)>
                    {shell.text(coach::COACH_DISMISS)}
                </button>
            </div>
            {when(move || asking.get(), move || view! {
                <LineForm
                    id=reason_id.clone()
                    classes=["reason", "quiet"]
                    label=coach::COACH_REASON
                    button=coach::COACH_DISMISS_GO
                    draft=draft.clone()
                    most=Kind::MAX_TEXT
                    on_line=set_aside.clone()
                />
            })}
        </li>
    })
}

fn dismiss(shell: Shell, finding: &Finding, reason: &str) -> bool {
    let what = coach::WHAT_DISMISS.with("name", shell.workspace.name_of(finding.key));
    let records = vec![dismissal_of(finding, reason)];
    let done = !shell.workspace.run(Command::Add { table: Table::Dismissal, records }, what).is_empty();
    if done {
        shell.notices.show(coach::COACH_DISMISSED_NOTICE, Some(shell.undo_action()));
    }
    done
}
