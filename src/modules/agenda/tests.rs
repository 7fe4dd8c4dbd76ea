//! The agenda of the sample and of small plans, at the edges of weeks, months and years.

use super::*;
use crate::i18n::{Locale, PlainFormats};
use crate::model::{Date, Kind, Plan, Record, RecordKey, Table, Weeks, iso_date};
use crate::modules::basics::spec::{basics, person};
use crate::modules::contract::spec::step;
use crate::modules::discovery::spec::{Outcome, deal};
use crate::modules::improve::spec::{Phase, Repeat, action, review};
use crate::modules::negotiation::spec::summary;
use crate::modules::of_deal::DEAL;
use crate::modules::risk::spec::response;
use crate::modules::testing::{Draft, day, key, sample};
use crate::modules::training::spec::{session, topic};

fn date(text: &str) -> Date {
    iso_date(text).unwrap()
}

const ALL: Wanted = Wanted { person: None, module: None, past: true };

/// Responses with these days, owned by nobody.
fn due(days: &[&str]) -> Draft {
    days.iter().fold(Draft::new(), |draft, on| {
        draft.add(&format!("risk_response:on-{on}"), |record| record.with(response::DUE, date(on)))
    })
}

fn lines<E: std::borrow::Borrow<Entry>>(entries: &[E]) -> Vec<String> {
    let line = |entry: &Entry| {
        format!("{} {}", entry.key.id.0, entry.date.map_or_else(|| "-".to_owned(), |date| date.to_string()))
    };
    entries.iter().map(|entry| line(entry.borrow())).collect()
}

fn groups<'a>(plan: &Plan, entries: &'a [Entry], grouping: Grouping, person: Option<RecordKey>) -> Vec<Group<'a>> {
    grouped(plan, entries.iter().collect(), grouping, person).groups
}

fn headings(plan: &Plan, today: Date, grouping: Grouping, locale: Locale) -> Vec<String> {
    let entries = agenda(plan, ALL, today);
    let groups = groups(plan, &entries, grouping, None);
    groups.iter().map(|group| group.heading.message(plan).render(&PlainFormats(locale))).collect()
}

#[test]
fn today_is_not_late_and_yesterday_is_by_one_day() {
    let plan = due(&["2026-02-28", "2026-03-01", "2026-03-02"]).plan;
    let states: Vec<State> = agenda(&plan, ALL, date("2026-03-01")).iter().map(|entry| entry.state).collect();
    assert_eq!(states, [State::Late(1), State::Today, State::Open]);
    let said = State::Late(1).message().unwrap();
    assert_eq!(said.render(&PlainFormats(Locale::En)), "1 day overdue");
    assert_eq!(said.render(&PlainFormats(Locale::ZhCn)), "逾期 1 天");
}

#[test]
fn weeks_begin_on_monday_and_the_last_one_of_a_year_may_be_the_53rd() {
    let plan = due(&["2026-12-27", "2026-12-28", "2027-01-03", "2027-01-04"]).plan;
    assert_eq!(
        headings(&plan, day(0), Grouping::Week, Locale::En),
        ["Week of 2026-12-21 (week 52)", "Week of 2026-12-28 (week 53)", "Week of 2027-01-04 (week 1)"]
    );
    assert_eq!(headings(&plan, day(0), Grouping::Week, Locale::ZhCn)[1], "2026-12-28 起的一周（第 53 周）");
}

#[test]
fn weeks_begin_as_the_plan_says_and_have_no_number_then() {
    let draft = due(&["2026-12-26", "2026-12-27", "2027-01-02", "2027-01-03"]);
    let plan = draft.single(Table::Basics, |record| record.with(basics::WEEKS, Weeks::FromSunday)).plan;
    assert_eq!(
        headings(&plan, day(0), Grouping::Week, Locale::En),
        ["Week of 2026-12-20", "Week of 2026-12-27", "Week of 2027-01-03"]
    );
    let entries = agenda(&plan, ALL, date("2026-12-26"));
    let draw = |locale| weeks_ahead(&entries, Weeks::of(&plan), date("2026-12-26"), &PlainFormats(locale)).unwrap();
    let picture = draw(Locale::En);
    assert_eq!(picture.note, "Weeks begin on Sunday, as the plan basics say.");
    assert_eq!(draw(Locale::ZhCn).note, "每周从周日开始，依照计划概要。");
    let rows = picture.legend.unwrap().rows;
    assert_eq!(rows[1], ["20", "2026-12-20 – 2026-12-26", "1"]);
    assert_eq!(rows[2], ["27", "2026-12-27 – 2027-01-02", "2"]);
}

#[test]
fn months_end_where_they_end() {
    let plan = due(&["2028-01-31", "2028-02-01", "2028-02-29", "2028-03-01", "2028-12-31", "2029-01-01"]).plan;
    let months = headings(&plan, day(0), Grouping::Month, Locale::En);
    assert_eq!(months, ["January 2028", "February 2028", "March 2028", "December 2028", "January 2029"]);
    assert_eq!(headings(&plan, day(0), Grouping::Month, Locale::ZhCn)[3], "2028 年 12 月");
    let entries = agenda(&plan, ALL, day(0));
    let groups = groups(&plan, &entries, Grouping::Month, None);
    assert_eq!(lines(&groups[1].entries), ["on-2028-02-01 2028-02-01", "on-2028-02-29 2028-02-29"]);
}

#[test]
fn the_first_and_the_last_day_of_all_calendars_are_in_a_week_and_a_month() {
    let draft = Draft::new()
        .add("risk_response:first", |record| record.with(response::DUE, Date::MIN))
        .add("risk_response:last", |record| record.with(response::DUE, Date::MAX));
    for grouping in [Grouping::Week, Grouping::Month, Grouping::Person] {
        let entries = agenda(&draft.plan, ALL, day(0));
        let groups = groups(&draft.plan, &entries, grouping, None);
        assert_eq!(groups.iter().map(|group| group.entries.len()).sum::<usize>(), 2, "{grouping:?}");
    }
    assert!(
        weeks_ahead(&agenda(&draft.plan, ALL, Date::MAX), Weeks::FromMonday, Date::MAX, &PlainFormats(Locale::En))
            .is_some()
    );
}

#[test]
fn what_is_done_is_told_apart_and_left_out_where_it_is_not_wanted() {
    let draft = due(&["2026-03-01", "2026-03-20"]).add("risk_response:in-place", |record| {
        record.with(response::DUE, date("2026-03-02")).with(response::DONE, true)
    });
    let all = agenda(&draft.plan, ALL, day(0));
    assert_eq!(all.iter().map(|entry| entry.state).collect::<Vec<_>>(), [State::Late(8), State::Done, State::Open]);
    let open = agenda(&draft.plan, Wanted::default(), day(0));
    assert_eq!(lines(&open), ["on-2026-03-01 2026-03-01", "on-2026-03-20 2026-03-20"]);
    let late = groups(&draft.plan, &all, Grouping::Late, None);
    assert_eq!(lines(&late[0].entries), ["on-2026-03-01 2026-03-01"]);
}

#[test]
fn a_change_is_due_on_one_day_and_checked_on_another_each_with_its_own_end() {
    let on = |phase| {
        let draft = Draft::new().add("action:a", |record| {
            let record = record.with(action::DUE, day(-9)).with(action::CHECK_ON, day(-2));
            record.with(action::PHASE, phase).with(action::OWNER, key("person:p"))
        });
        let entries = agenda(&draft.plan, ALL, day(0));
        entries.iter().map(|entry| (entry.label.unwrap().en, entry.state)).collect::<Vec<_>>()
    };
    assert_eq!(on(Phase::Do), [("Due", State::Late(9)), ("Check on", State::Late(2))]);
    assert_eq!(on(Phase::Check), [("Due", State::Done), ("Check on", State::Late(2))]);
    assert_eq!(on(Phase::Act), [("Due", State::Done), ("Check on", State::Done)]);
    let undated = Draft::new()
        .add("person:p", |record| record)
        .add("action:a", |record| record.with(action::OWNER, key("person:p")));
    let entries = agenda(&undated.plan, ALL, day(0));
    assert_eq!((entries.len(), entries[0].field), (1, Some(action::DUE.spec)));
}

#[test]
fn a_review_comes_again_and_the_first_of_its_days_can_be_moved() {
    let draft = Draft::new()
        .add("review:r", |record| record.with(review::ON, day(-10)).with(review::REPEAT, Repeat::Monthly))
        .add("review:undated", |record| record.with(review::OWNER, key("person:p")))
        .add("person:p", |record| record);
    let entries = agenda(&draft.plan, ALL, day(0));
    let first: Vec<_> = entries.iter().take(2).map(|entry| (entry.state, entry.field)).collect();
    assert_eq!(first, [(State::Over, Some(review::ON.spec)), (State::Open, None)]);
    assert_eq!(entries.iter().filter(|entry| entry.date.is_some()).count(), 13);
    let last = entries.last().unwrap();
    assert_eq!((last.key, last.field), (key("review:undated"), Some(review::ON.spec)));
}

#[test]
fn with_people_what_comes_again_stands_once_and_by_week_with_all_its_days() {
    let draft = Draft::new()
        .add("review:r", |record| record.with(review::ON, day(-7)).with(review::REPEAT, Repeat::Weekly))
        .add("risk_response:once", |record| record.with(response::DUE, day(5)));
    let shown = |grouping| {
        let entries = agenda(&draft.plan, Wanted::default(), day(0));
        let groups = groups(&draft.plan, &entries, grouping, None);
        groups.iter().flat_map(|group| lines(&group.entries)).collect::<Vec<_>>()
    };
    assert_eq!(shown(Grouping::Person), ["r 2026-03-09", "once 2026-03-14"]);
    assert_eq!(shown(Grouping::Week).len(), 54);
}

#[test]
fn one_persons_lines_without_a_day_stand_apart() {
    let draft = Draft::new()
        .add("person:p", |record| record.with(person::NAME, "Zhao Min".to_owned()))
        .add("risk_response:undated", |record| record.with(response::OWNER, key("person:p")))
        .add("risk_response:dated", |record| record.with(response::OWNER, key("person:p")).with(response::DUE, day(1)));
    let wanted = Wanted { person: Some(key("person:p")), ..ALL };
    let entries = agenda(&draft.plan, wanted, day(0));
    let groups = groups(&draft.plan, &entries, Grouping::Person, wanted.person);
    let headings: Vec<Heading> = groups.iter().map(|group| group.heading).collect();
    assert_eq!(headings, [Heading::Person(key("person:p")), Heading::Undated]);
}

#[test]
fn a_session_is_its_lessons_owners_and_of_all_who_take_part() {
    let draft = Draft::new()
        .add("person:owner", |record| record)
        .add("person:pupil", |record| record)
        .add("topic:t", |record| {
            let record = record.with(topic::OWNER, key("person:owner")).with(topic::TRAINER, key("person:owner"));
            record.with(topic::AUDIENCE, vec![key("person:pupil"), key("person:gone")])
        })
        .add("session:s", |record| record.with(session::TOPIC, key("topic:t")).with(session::ON, day(3)));
    let wanted = Wanted { person: Some(key("person:pupil")), ..ALL };
    let entries = agenda(&draft.plan, wanted, day(0));
    assert_eq!((entries.len(), entries[0].key), (1, key("session:s")));
    assert_eq!(entries[0].owned, Some(Owned { by: key("topic:t"), field: topic::OWNER.spec }));
    assert_eq!((&entries[0].owners, &entries[0].others), (&vec![key("person:owner")], &vec![key("person:pupil")]));
}

#[test]
fn what_a_person_had_who_was_removed_is_nobodys() {
    let draft = Draft::new()
        .add("person:here", |record| record.with(person::NAME, "Zhao Min".to_owned()))
        .add("risk_response:a", |record| record.with(response::OWNER, key("person:here")).with(response::DUE, day(1)))
        .add("risk_response:b", |record| record.with(response::OWNER, key("person:gone")).with(response::DUE, day(2)))
        .add("risk_response:c", |record| record.with(response::OWNER, key("person:gone")));
    assert_eq!(headings(&draft.plan, day(0), Grouping::Person, Locale::En), ["Zhao Min", "Without an owner"]);
    let entries = agenda(&draft.plan, ALL, day(0));
    let groups = groups(&draft.plan, &entries, Grouping::Person, None);
    assert_eq!(groups[1].entries.len(), 1, "what has neither owner nor day is nobody’s business");
}

#[test]
fn the_weeks_ahead_count_what_is_open_in_each_with_a_table_that_says_the_same() {
    let plan = due(&["2026-03-08", "2026-03-09", "2026-03-15", "2026-03-16", "2026-06-07", "2026-06-08"]).plan;
    let entries = agenda(&plan, ALL, day(0));
    let picture = weeks_ahead(&entries, Weeks::FromMonday, day(0), &PlainFormats(Locale::En)).unwrap();
    let rows = picture.legend.unwrap().rows;
    assert_eq!(rows.len(), 14);
    assert_eq!(rows[0], ["late", "Overdue", "1"]);
    assert_eq!(rows[1], ["11", "2026-03-09 – 2026-03-15", "2"]);
    assert_eq!(rows[2][2], "1");
    assert_eq!(rows[13], ["23", "2026-06-01 – 2026-06-07", "1"]);
    assert_eq!(picture.drawing.summary, "4 dates in 13 weeks, 1 overdue.");
    assert!(weeks_ahead(&[], Weeks::FromMonday, day(0), &PlainFormats(Locale::En)).is_none());
}

#[test]
fn a_long_agenda_is_shown_in_pieces_and_nothing_of_it_is_lost() {
    let plan = due(&["2026-03-01", "2026-03-02", "2026-03-09", "2026-03-10", "2026-03-17"]).plan;
    let entries = agenda(&plan, ALL, day(0));
    for most in 0..7 {
        let (first, left) = first_of(groups(&plan, &entries, Grouping::Week, None), Grouping::Week, most);
        let shown: usize = first.iter().map(|group| group.entries.len()).sum();
        assert_eq!((shown, shown + left), (most.min(5), 5), "{most}");
    }
}

#[test]
fn people_share_the_room_of_a_long_agenda() {
    let owned = |draft: Draft, id: u32| {
        let owner = key(if id < 9 { "person:a" } else { "person:b" });
        draft.add(&format!("risk_response:r-{id}"), |record| record.with(response::OWNER, owner))
    };
    let team = Draft::new().add("person:a", |record| record).add("person:b", |record| record);
    let plan = (0..12).fold(team, owned).plan;
    let entries = agenda(&plan, ALL, day(0));
    let (first, left) = first_of(groups(&plan, &entries, Grouping::Person, None), Grouping::Person, 6);
    assert_eq!(first.iter().map(|group| group.entries.len()).collect::<Vec<_>>(), [3, 3]);
    assert_eq!(left, 6);
}

#[test]
fn the_samples_agenda_is_of_many_modules_and_each_line_is_in_the_calendar_once() {
    for locale in Locale::ALL {
        let plan = sample(locale);
        let entries = agenda(&plan, ALL, day(0));
        let modules: std::collections::BTreeSet<_> = entries.iter().filter_map(Entry::module).collect();
        assert_eq!(modules.len(), crate::modules::Module::ALL.len(), "{modules:?}");
        let events = agenda_events(&plan, ALL, day(0), &PlainFormats(locale));
        let uids: std::collections::BTreeSet<_> = events.iter().map(|event| event.uid.clone()).collect();
        let dated = entries.iter().filter(|entry| entry.date.is_some()).count();
        assert_eq!((events.len(), uids.len()), (dated, dated));
    }
}

#[test]
fn a_persons_calendar_holds_that_persons_days_alone_in_words() {
    for (locale, summary, description) in [(Locale::En, "Due: ", "Who: "), (Locale::ZhCn, "截止日期：", "谁：")]
    {
        let plan = sample(locale);
        let wanted = Wanted { person: Some(key("person:zhao-min")), ..ALL };
        let events = agenda_events(&plan, wanted, day(0), &PlainFormats(locale));
        let of: usize = agenda(&plan, wanted, day(0)).iter().filter(|entry| entry.date.is_some()).count();
        assert_eq!(events.len(), of);
        assert!(
            events.iter().any(|event| event.summary.starts_with(summary) && event.description.contains(description))
        );
        assert!(events.len() < agenda_events(&plan, ALL, day(0), &PlainFormats(locale)).len());
    }
}

#[test]
fn what_was_agreed_with_a_deal_that_has_ended_is_not_late_for_ever() {
    let states = |outcome: Outcome| {
        let of = |record: Record| record.with(DEAL, key("deal:d")).with(summary::OWNER, key("person:p"));
        let due = |on: i64| move |record: Record| of(record).with(summary::DUE, day(on));
        let draft = Draft::new()
            .add("person:p", |record| record)
            .add("deal:d", |record| record.with(deal::OUTCOME, outcome))
            .add("negotiation_summary:past", due(-20))
            .add("negotiation_summary:today", due(0))
            .add("negotiation_summary:coming", due(20))
            .add("contract_step:past", |record| record.with(DEAL, key("deal:d")).with(step::DUE, day(-20)));
        let entries = agenda(&draft.plan, ALL, day(0));
        let state = |at: &str| entries.iter().find(|entry| entry.key == key(at)).unwrap().state;
        ["negotiation_summary:past", "negotiation_summary:today", "negotiation_summary:coming", "contract_step:past"]
            .map(state)
    };
    let [late, over] = [State::Late(20), State::Over];
    assert_eq!(states(Outcome::Open), [late, State::Today, State::Open, late]);
    assert_eq!(states(Outcome::Won), [over, State::Today, State::Open, late], "what the contract asks for stays due");
    assert_eq!(states(Outcome::Lost), [over; 4]);
}

#[test]
fn on_the_page_of_its_deal_a_line_does_not_repeat_the_deal() {
    let draft = Draft::new()
        .add("deal:a", |record| record.with(deal::CUSTOMER, "Clinic a".to_owned()))
        .add("deal:b", |record| record.with(deal::CUSTOMER, "Clinic b".to_owned()))
        .add("negotiation_summary:s", |record| {
            let record = record.with(DEAL, key("deal:a")).with(summary::POINT, "Start".to_owned());
            record.with(summary::DUE, day(1))
        });
    let entries = agenda(&draft.plan, ALL, day(0));
    let formats = PlainFormats(Locale::En);
    let names = [entries[0].name(&draft.plan), entries[0].name_at_deal(&draft.plan)].map(|name| name.render(&formats));
    assert_eq!(names, ["Start · Clinic a", "Start"]);
}

/// Days that say when something was, or that frame the plan as a whole: nobody has to see to them.
const FACTS: &[&str] = &[
    "basics.period_start",
    "basics.period_end",
    "deal.scored_on",
    "deal.since",
    "deal.expected_on",
    "deal.ended_on",
    "contract_brief.starts_on",
    "proof.permission_on",
    "handover.signing_on",
    "handover.done_on",
    "kpi_value.on",
    "tool_decision.decided_on",
    "data_question.looked_on",
    "session.until",
    "rating.rated_on",
    "practice.on",
    "feedback.on",
    "feedback.answered_on",
    "deal_result.on",
];

/// People who are named for what they are or have done, not for what they have to see to.
const NAMED: &[&str] = &[
    "handover.from",
    "scoring.reviewed_by",
    "deal_result.asked_by",
    "agreement.to",
    "negotiation_authority.person",
    "negotiation_authority.approver",
    "process_role.people",
    "process_role.stand_in",
    "topic.watcher",
    "rating.person",
    "practice.person",
];

#[test]
fn every_day_and_every_person_that_a_table_names_is_in_the_agenda_or_known_not_to_be() {
    let mut rest = Vec::new();
    for table in Table::ALL.iter().filter(|table| **table != Table::Plan) {
        let duties = Table::ALL.iter().flat_map(|table| table.duties());
        let mut named: Vec<_> =
            table.duties().iter().flat_map(|duty| duty.date.into_iter().chain(duty.owner)).collect();
        named.extend(table.duties().iter().flat_map(|duty| duty.with));
        if *table == Table::Topic {
            named.extend(duties.flat_map(|duty| duty.with));
        }
        let asked = table
            .spec()
            .fields
            .iter()
            .filter(|field| matches!(field.kind, Kind::Date) || field.kind.link_targets() == [Table::Person]);
        rest.extend(asked.filter(|field| !named.contains(field)).map(|field| format!("{}.{}", table.id(), field.id)));
    }
    let mut known: Vec<String> = FACTS.iter().chain(NAMED).map(|name| (*name).to_owned()).collect();
    known.sort_unstable();
    rest.sort_unstable();
    assert_eq!(rest, known);
}

#[test]
fn what_tells_that_something_is_done_is_declared_with_codes_of_its_field() {
    for (table, done) in Table::ALL.iter().flat_map(|table| table.duties().iter().map(|duty| (*table, &duty.done))) {
        let Some(done) = done else { continue };
        assert!(table.spec().fields.contains(&done.field), "{}", table.id());
        if let Kind::Choice(choices) = done.field.kind {
            assert!(!done.codes.is_empty() && done.codes.len() < choices.len(), "{}", table.id());
            assert!(done.codes.iter().all(|code| choices.iter().any(|choice| choice.code == *code)), "{}", table.id());
        } else {
            assert!(done.codes.is_empty(), "{}", table.id());
        }
    }
}

#[test]
fn what_two_people_share_stands_with_each_and_counts_once() {
    let team = Draft::new().add("person:a", |record| record).add("person:b", |record| record);
    let shared = |record: crate::model::Record| {
        record
            .with(review::ON, day(3))
            .with(review::OWNER, key("person:b"))
            .with(review::PARTICIPANTS, vec![key("person:a")])
    };
    let plan = team.add("review:r", shared).plan;
    let entries = agenda(&plan, ALL, day(0));
    let found = grouped(&plan, entries.iter().collect(), Grouping::Person, None);
    let named: Vec<_> = found.groups.iter().map(|group| (group.heading, group.entries.len())).collect();
    assert_eq!(named, [(Heading::Person(key("person:a")), 1), (Heading::Person(key("person:b")), 1)]);
    assert_eq!(found.count, 1);
}
