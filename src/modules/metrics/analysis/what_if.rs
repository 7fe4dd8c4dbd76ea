//! Other figures, tried without touching the plan until somebody says so.

use crate::engine::{Command, Patch};
use crate::model::{FieldSpec, IdSource, Number, Plan, RecordKey, Table, Value};
use crate::modules::metrics::analysis::Calculator;
use crate::modules::metrics::spec::{funnel, funnel_stage};

/// A figure of the calculator that can be tried otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Knob {
    /// The rate that leads to a stage, in percent.
    Rate(RecordKey),
    /// The revenue target.
    Target,
    /// The average deal.
    Deal,
    /// The length of the cycle in days.
    Cycle,
    /// The open opportunities.
    Open,
}

/// Between which values a slider goes, and by which steps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Travel {
    /// The lowest value.
    pub least: f64,
    /// The highest value.
    pub most: f64,
    /// From one value to the next.
    pub step: f64,
}

impl Knob {
    /// The record and the field that hold the figure.
    pub fn place(self) -> (RecordKey, &'static FieldSpec) {
        let settings = |field: &'static FieldSpec| (RecordKey::single(Table::Funnel), field);
        match self {
            Self::Rate(stage) => (stage, funnel_stage::RATE.spec),
            Self::Target => settings(funnel::REVENUE_TARGET.spec),
            Self::Deal => settings(funnel::AVERAGE_DEAL.spec),
            Self::Cycle => settings(funnel::CYCLE_DAYS.spec),
            Self::Open => settings(funnel::OPEN_NOW.spec),
        }
    }

    /// How far its slider goes, given the value of the plan: amounts from half to twice of it in steps of a twentieth.
    pub fn travel(self, planned: f64) -> Travel {
        let whole = |least: f64, most: f64| Travel { least, most, step: 1.0 };
        match self {
            Self::Rate(_) => whole(1.0, 100.0),
            Self::Target | Self::Deal => Travel { least: planned * 0.5, most: planned * 2.0, step: planned * 0.05 },
            Self::Cycle => whole(10.0, 365.0),
            Self::Open => whole(0.0, 200.0),
        }
    }
}

/// The figures that are tried, each once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tried(Vec<(Knob, f64)>);

impl Tried {
    /// Whether nothing is tried.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value that is tried for a figure.
    pub fn value(&self, knob: Knob) -> Option<f64> {
        self.0.iter().find(|(other, _)| *other == knob).map(|(_, value)| *value)
    }

    /// Tries a value for a figure; the value of the plan is none that is tried.
    pub fn set(&mut self, knob: Knob, value: f64, planned: &Calculator) {
        self.0.retain(|(other, _)| *other != knob);
        if planned.value(knob) != Some(value) {
            self.0.push((knob, value));
        }
    }

    /// The calculator with what is tried.
    pub fn on(&self, planned: &Calculator) -> Calculator {
        self.0.iter().fold(planned.clone(), |calculator, (knob, value)| calculator.with(*knob, *value))
    }

    /// What puts it into the plan: rates into their stages, the rest into the settings of the calculator.
    pub fn patch(&self, plan: &Plan, ids: &mut IdSource) -> Patch {
        let number = |value: f64| Number::new(value).map(Value::Number);
        let is_rate = |knob: Knob| matches!(knob, Knob::Rate(_));
        let settings = self.0.iter().filter(|(knob, _)| !is_rate(*knob));
        let values = settings.map(|(knob, value)| (knob.place().1, number(*value))).collect();
        let settings = Command::Fill { key: RecordKey::single(Table::Funnel), values };
        let rates = self.0.iter().filter(|(knob, _)| is_rate(*knob)).map(|(knob, value)| {
            let (key, field) = knob.place();
            Command::Set { key, field, value: number(*value) }
        });
        let patches = [settings].into_iter().chain(rates).map(|command| command.patch(plan, ids));
        patches.fold(Patch::default(), Patch::squash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::apply;
    use crate::i18n::Locale;
    use crate::modules::testing::sample;
    use crate::modules::testing::{Draft, key};

    fn offers() -> Knob {
        Knob::Rate(key("funnel_stage:fs-offer"))
    }

    #[test]
    fn what_is_tried_goes_into_the_plan_as_one_change_and_back() {
        let before = sample(Locale::En);
        let planned = Calculator::of(&before);
        let mut tried = Tried::default();
        for (knob, value) in [(offers(), 70.0), (Knob::Target, 1_500_000.0), (Knob::Open, 40.0)] {
            tried.set(knob, value, &planned);
        }
        assert_eq!(tried.value(offers()), Some(70.0));
        let patch = tried.patch(&before, &mut IdSource::new(1));
        let mut plan = before.clone();
        apply(&mut plan, &patch);
        assert_eq!(Calculator::of(&plan), tried.on(&planned));
        assert_eq!(patch.changes.len(), 2, "the stage and the settings");
        apply(&mut plan, &patch.invert());
        assert_eq!(plan, before);
    }

    #[test]
    fn the_value_of_the_plan_is_none_that_is_tried() {
        let planned = Calculator::of(&sample(Locale::En));
        let mut tried = Tried::default();
        tried.set(offers(), 70.0, &planned);
        tried.set(offers(), 80.0, &planned);
        assert_eq!(tried.on(&planned).value(offers()), Some(80.0));
        tried.set(offers(), 60.0, &planned);
        assert!(tried.is_empty());
        assert!(tried.patch(&Draft::new().plan, &mut IdSource::new(1)).is_empty());
    }

    #[test]
    fn settings_that_are_not_there_yet_are_made() {
        let draft = Draft::new();
        let mut tried = Tried::default();
        tried.set(Knob::Deal, 5.0, &Calculator::of(&draft.plan));
        let mut plan = draft.plan.clone();
        apply(&mut plan, &tried.patch(&draft.plan, &mut IdSource::new(1)));
        assert_eq!(Calculator::of(&plan).deal, Some(5.0));
    }

    #[test]
    fn sliders_reach_as_far_as_the_figure_makes_sense() {
        let travel = |knob: Knob| knob.travel(24_000.0);
        assert_eq!(travel(Knob::Deal), Travel { least: 12_000.0, most: 48_000.0, step: 1_200.0 });
        assert_eq!(travel(Knob::Target), travel(Knob::Deal));
        assert_eq!(travel(offers()), Travel { least: 1.0, most: 100.0, step: 1.0 });
        assert_eq!(travel(Knob::Cycle), Travel { least: 10.0, most: 365.0, step: 1.0 });
        assert_eq!(travel(Knob::Open), Travel { least: 0.0, most: 200.0, step: 1.0 });
    }
}
