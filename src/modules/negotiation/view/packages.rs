//! Packages of equal worth: proposed, made of one option of each issue, and held side by side.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::engine::Command;
use crate::i18n::messages::common;
use crate::model::{Number, Plan, Record, RecordKey, Table, Value};
use crate::modules::negotiation::analysis::{Worth, beyond_them, chosen, news, package_worth, propose, spread};
use crate::modules::negotiation::spec::{option, package};
use crate::modules::negotiation::texts;
use crate::modules::negotiation::view::options::OptionsTable;
use crate::platform::input_value;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::widgets::{CardKind, CardSection, Grid, ItemLink, RecordForm, owner_chip, quoted};

const PACKAGES: CardKind = CardKind { face, form, ..CardKind::plain(Table::Package) };

/// The packages.
#[component]
pub fn PackagesView() -> impl IntoView {
    let shell = use_shell();
    let method = Memo::new(move |_| {
        for table in [Table::Issue, Table::IssueOption] {
            shell.workspace.track(Watched::Content(table));
        }
        shell.workspace.read(|plan| Some(propose(plan)))
    });
    let words = move || {
        let proposal = method.get()?;
        let mut lines = vec![match proposal.goal {
            Some(worth) => shell.render(&texts::PACKAGE_METHOD.with("worth", worth)),
            None => shell.preferences.text(texts::PACKAGE_METHOD_FREE).to_owned(),
        }];
        lines.extend(proposal.thinned.then(|| shell.preferences.text(texts::PACKAGE_THINNED).to_owned()));
        let names = proposal.left_out.iter().map(|key| shell.workspace.name_of(*key));
        lines.extend(common::listed(names).map(|issues| shell.render(&texts::PACKAGE_LEFT_OUT.with("issues", issues))));
        Some(lines.into_iter().map(|line| view! { <p class="help">{line}</p> }).collect_view())
    };
    let apart = shell.workspace.watch(Watched::Plan, spread);
    let spread_line = move || {
        let (spread, unequal) = apart.get()?;
        let text = if unequal { texts::PACKAGE_UNEQUAL } else { texts::PACKAGE_SPREAD };
        let class = if unequal { "hint" } else { "help" };
        Some(view! { <p class=class data-testid="spread">{shell.render(&text.with_amount(spread))}</p> })
    };
    let beside = view! {
        <button type="button" class="go" data-testid="propose" on:click=move |_| add_three(shell)>{shell.text(texts::PACKAGE_PROPOSE)}</button>
    };
    let lead = view! { {words} {spread_line} };
    view! {
        <CardSection kind=PACKAGES name=texts::SECTION_PACKAGES placeholder=texts::ADD_PACKAGE empty=texts::EMPTY_PACKAGE beside lead />
        <Comparison />
        <OptionsTable />
    }
}

/// Adds the proposed packages that are not there yet, as one step.
fn add_three(shell: Shell) {
    let (records, proposal) = shell.workspace.read(|plan| {
        let proposal = propose(plan);
        (news(plan, &proposal), proposal)
    });
    if proposal.packages.is_empty() {
        shell.notices.show(texts::PACKAGE_NONE, None);
    } else if records.is_empty() {
        shell.notices.show(texts::PACKAGE_THERE, None);
    } else {
        shell.workspace.run(Command::Add { table: Table::Package, records }, texts::WHAT_PROPOSE);
        let said = texts::PACKAGE_ADDED.with_amount(proposal.spread);
        shell.notices.show(said, Some(shell.undo_action()));
    }
}

/// What is said of a package, watched. It hangs on issues and options beside its own record.
fn with_options<T: Clone + Default + PartialEq + Send + Sync + 'static>(
    shell: Shell,
    key: RecordKey,
    read: fn(&Plan, RecordKey) -> T,
) -> Memo<T> {
    Memo::new(move |_| {
        for table in [Table::Issue, Table::IssueOption] {
            shell.workspace.track(Watched::Content(table));
        }
        shell.workspace.watch_now(Watched::Record(key), |plan| read(plan, key))
    })
}

fn worth_line(shell: Shell, worth: Option<Worth>) -> String {
    match worth {
        Some(worth) => shell.render(&texts::PACKAGE_WORTH.with("worth", worth.points())),
        None => shell.preferences.text(texts::PACKAGE_WORTH_NONE).to_owned(),
    }
}

/// What it is worth and why, whom it suits, and who offers it.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let worth = with_options(shell, key, package_worth);
    let beyond = with_options(shell, key, beyond_them);
    let beyond = move || common::listed(beyond.get().into_iter().map(|issue| shell.workspace.name_of(issue)));
    view! {
        {quoted(record, package::MESSAGE.spec)}
        {move || beyond().map(|issues| view! { <p class="help" data-testid="beyond">{shell.render(&texts::PACKAGE_BEYOND.with("issues", issues))}</p> })}
        <span class="chip private" data-testid="worth" title=shell.text(texts::PACKAGE_WORTH_HOW)>{move || worth_line(shell, worth.get())}</span>
        {owner_chip(record, package::OWNER.spec)}
    }
}

/// One option of each issue, then the words.
fn form(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let issues = shell.workspace.keys_of(Table::Issue);
    view! {
        <div class="form phrases">
            {each(move || issues.get(), move |issue| view! { <OptionPick key issue record /> })}
        </div>
        <p class="help parts">{shell.text(texts::PACKAGE_WORTH_HOW)}</p>
        <RecordForm key record fields=vec![package::MESSAGE.spec, package::OWNER.spec] />
    }
}

/// The options of an issue in a select; the package holds one of them or none.
#[component]
fn OptionPick(key: RecordKey, issue: RecordKey, record: Memo<Option<Arc<Record>>>) -> impl IntoView {
    let shell = use_shell();
    let id = format!("{key}/{}", issue.id.0);
    let options = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::IssueOption));
        shell.workspace.watch_now(Watched::List(Table::IssueOption), |plan| options_of(plan, issue))
    });
    let held = Memo::new(move |_| {
        let links = record.get().map(|record| record.links(package::OPTIONS).to_vec()).unwrap_or_default();
        options.with(|options| links.into_iter().find(|link| options.iter().any(|(key, ..)| key == link)))
    });
    let on_change = move |event: web_sys::Event| {
        let picked = RecordKey::parse(&input_value(&event));
        let links = record.get_untracked().map(|record| record.links(package::OPTIONS).to_vec()).unwrap_or_default();
        let others = links
            .into_iter()
            .filter(|link| options.with_untracked(|options| options.iter().all(|(key, ..)| key != link)));
        shell.workspace.write(key, package::OPTIONS.spec, Some(Value::Links(others.chain(picked).collect())));
        shell.workspace.end_burst();
    };
    let name = move || shell.render(&shell.workspace.name_of(issue));
    let choices = move || {
        let line = |(key, label, points): (RecordKey, String, Option<f64>)| {
            let points = points
                .map(|points| format!(" · {}", shell.format(|formats| formats.number(points))))
                .unwrap_or_default();
            view! { <option value=key.to_string() selected=move || held.get() == Some(key)>{format!("{label}{points}")}</option> }
        };
        options.get().into_iter().map(line).collect_view()
    };
    view! {
        <div class="form-row phrase">
            <label class="label" for=id.clone()>{name}</label>
            <select class="input" id=id on:change=on_change>
                <option value="" selected=move || held.get().is_none()>{shell.text(texts::PACKAGE_NOT_CHOSEN)}</option>
                {choices}
            </select>
        </div>
    }
}

/// The options of an issue with their labels and points.
fn options_of(plan: &Plan, issue: RecordKey) -> Vec<(RecordKey, String, Option<f64>)> {
    let parts = plan.parts(issue).into_iter().filter(|(key, _)| key.table == Table::IssueOption);
    parts.map(|(key, record)| (key, record.text(option::LABEL).to_owned(), points(record))).collect()
}

fn points(option: &Record) -> Option<f64> {
    option.get(option::POINTS).map(Number::get)
}

/// An issue, with what each package holds of it.
type Row = (RecordKey, Vec<Option<(String, Option<f64>)>>);

fn rows(plan: &Plan) -> Vec<Row> {
    let packages: Vec<_> = plan.list(Table::Package).map(|(key, _)| chosen(plan, key)).collect();
    let cell =
        |option: RecordKey| plan.get(option).map(|record| (record.text(option::LABEL).to_owned(), points(record)));
    let rows = plan.list(Table::Issue).enumerate().map(|(at, (issue, _))| {
        let held = packages.iter().map(|package| package.get(at).and_then(|(_, option)| cell((*option)?)));
        (issue, held.collect::<Vec<_>>())
    });
    rows.filter(|(_, cells)| cells.iter().any(Option::is_some)).collect()
}

/// The packages side by side: a row for each issue, and what each comes to.
#[component]
fn Comparison() -> impl IntoView {
    let shell = use_shell();
    let table = shell.workspace.watch(Watched::Plan, |plan| {
        let packages: Vec<_> = plan.list(Table::Package).map(|(key, _)| (key, package_worth(plan, key))).collect();
        (packages, rows(plan))
    });
    let number = move |number: f64| shell.format(|formats| formats.number(number));
    let row = move |(issue, cells): Row| {
        let cells = cells.into_iter().map(|cell| match cell {
            Some((label, points)) => view! { <td>{label}{points.map(|points| view! { <small class="points" translate="no">{number(points)}</small> })}</td> },
            None => view! { <td class="help">{shell.text(texts::PACKAGE_NOT_CHOSEN)}</td> },
        });
        view! { <tr><th scope="row">{shell.render(&shell.workspace.name_of(issue))}</th>{cells.collect_view()}</tr> }
    };
    move || {
        let (packages, rows) = table.get();
        let heads = packages
            .iter()
            .map(|(target, _)| {
                let target = *target;
                view! { <th scope="col"><ItemLink target arrow="" with_name=true /></th> }
            })
            .collect_view();
        let sums = packages
            .iter()
            .map(|(_, worth)| view! { <td><b>{worth.map(|worth| number(worth.points()))}</b></td> })
            .collect_view();
        let is_shown = packages.len() > 1 && !rows.is_empty();
        let rows = rows.into_iter().map(row).collect_view();
        is_shown.then(|| {
            view! {
                <h2>{shell.text(texts::COMPARE)}</h2>
                <Grid name=texts::COMPARE class="side-by-side" test_id="packages-compared">
                    <thead><tr><th scope="col">{shell.text(texts::COLUMN_ISSUE)}</th>{heads}</tr></thead>
                    <tbody>
                        {rows}
                        <tr class="sum"><th scope="row">{shell.text(texts::COLUMN_WORTH)}</th>{sums}</tr>
                    </tbody>
                </Grid>
            }
        })
    }
}
