//! What to do next in a plan, and why: what is late, what is wrong, what is missing.

use crate::method::{Finding, Goal, Severity};
use crate::model::calendar::days_after;
use crate::model::{Date, Plan};
use crate::modules::agenda::{Entry, Wanted, agenda};
use crate::modules::{Module, Report};

/// One thing to do next.
#[derive(Clone, Debug, PartialEq)]
pub enum NextStep {
    /// Its day has passed; the one that has waited longest.
    Late(Entry),
    /// The coach tells an error; the first of the journey.
    Wrong(Finding),
    /// A goal that is not met, of the first module that asks for something which is not there.
    Missing(Module, Goal),
}

/// One step of each kind that there is, the most pressing kind first.
pub fn next_steps(plan: &Plan, report: &Report, today: Date) -> Vec<NextStep> {
    let late = due(plan, today, 0).into_iter().find(|entry| entry.state.is_late()).map(NextStep::Late);
    let is_error = |finding: &&Finding| finding.rule.severity == Severity::Error;
    let wrong = report.findings().find(is_error).cloned().map(NextStep::Wrong);
    let skipped = Module::skipped(plan);
    let missing = Module::ALL.iter().copied().filter(|module| !skipped.contains(module)).find_map(|module| {
        let goals = &module.spec().goals;
        let progress = goals.progress(plan);
        let goal = goals.next(plan).filter(|_| progress.met < progress.total)?;
        Some(NextStep::Missing(module, goal))
    });
    late.into_iter().chain(wrong).chain(missing).collect()
}

/// What is late, and what has its day up to so many days from today, by its day; of modules that count.
pub fn due(plan: &Plan, today: Date, days: i64) -> Vec<Entry> {
    let skipped = Module::skipped(plan);
    let last = days_after(today, days);
    let mut entries = agenda(plan, Wanted::default(), today);
    entries.retain(|entry| {
        let is_near = entry.date.is_some_and(|date| last.is_none_or(|last| date <= last));
        is_near && entry.module().is_none_or(|module| !skipped.contains(&module))
    });
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::method::Reading;
    use crate::modules::improve::spec::{Phase, action};
    use crate::modules::testing::{Draft, day, sample};

    fn steps(plan: &Plan, on: i64) -> Vec<NextStep> {
        next_steps(plan, &Report::read(plan, &mut Reading::on(day(on))), day(on))
    }

    #[test]
    fn an_empty_plan_is_asked_for_the_first_goal_of_the_first_module_and_nothing_else() {
        let plan = Draft::new().plan;
        let found = steps(&plan, 0);
        let first = Module::Basics.spec().goals.next(&plan).unwrap();
        assert_eq!(found, [NextStep::Missing(Module::Basics, first)]);
    }

    #[test]
    fn what_is_late_goes_ahead_and_the_oldest_of_it() {
        let due_on = |title: &'static str, on: i64| {
            move |record: crate::model::Record| {
                let record = record.with(action::TITLE, title.to_owned()).with(action::PHASE, Phase::Plan);
                record.with(action::DUE, day(on))
            }
        };
        let draft = Draft::new().add("action:new", due_on("New", -1)).add("action:old", due_on("Old", -5));
        let draft = draft.add("action:soon", due_on("Soon", 3)).add("action:far", due_on("Far", 15));
        let found = steps(&draft.plan, 0);
        assert!(
            matches!(&found[..], [NextStep::Late(entry), .., NextStep::Missing(..)] if entry.key.to_string() == "action:old")
        );
        let names: Vec<_> =
            due(&draft.plan, day(0), 14).iter().map(|entry| entry.key.id.0.as_str().to_owned()).collect();
        assert_eq!(names, ["old", "new", "soon"]);
    }

    #[test]
    fn what_is_set_aside_presses_nobody() {
        let mut plan = sample(Locale::En);
        assert!(!due(&plan, day(400), 14).is_empty());
        let all = Module::skipping(&plan, Module::ALL);
        let key = crate::model::RecordKey::single(crate::model::Table::Plan);
        let mut head = plan.get(key).map(|head| crate::model::Record::clone(head)).unwrap_or_default();
        head.set_value(crate::modules::plan::spec::header::SKIPPED.spec, all);
        plan.put(key, Some(std::sync::Arc::new(head)));
        assert_eq!(due(&plan, day(400), 14), []);
        assert_eq!(steps(&plan, 400), []);
    }
}
