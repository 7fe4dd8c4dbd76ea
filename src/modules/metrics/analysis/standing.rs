//! The figures with their values: the newest, how it stands, whether the next is overdue, and entering one.

use crate::engine::Command;
use crate::method::blank;
use crate::model::{Date, Number, Plan, Record, RecordKey, Table, Value, sort_by};
use crate::modules::metrics::analysis::{Aim, KpiState};
use crate::modules::metrics::spec::{Cadence, Direction, kpi, kpi_value};

/// A value of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Logged {
    /// The record.
    pub key: RecordKey,
    /// The day; values without one are the oldest.
    pub on: Option<Date>,
    /// The value.
    pub value: f64,
}

/// How a figure stands.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Standing {
    /// Its newest value.
    pub newest: Option<Logged>,
    /// The state of that value; none without a value, a target or a direction.
    pub state: Option<KpiState>,
    /// Whether the newest value is older than its cadence allows.
    pub late: bool,
    /// Whether the newest value is beyond the line where something is done.
    pub alarmed: bool,
}

/// How many figures stand well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Figures that have a name.
    pub total: usize,
    /// Those on target.
    pub on: usize,
    /// Those whose value is overdue.
    pub late: usize,
}

/// Days after which the newest value is overdue: the cadence, and time to enter it.
const fn limit(cadence: Cadence) -> i64 {
    match cadence {
        Cadence::Daily => 3,
        Cadence::Weekly => 10,
        Cadence::Monthly => 40,
        Cadence::Quarterly => 100,
        Cadence::Yearly => 380,
    }
}

/// The values of a figure, the oldest first; of one day in the order in which they were entered.
pub fn values(plan: &Plan, kpi: RecordKey) -> Vec<Logged> {
    let parts = plan.parts(kpi).into_iter().filter(|(key, _)| key.table == Table::KpiValue);
    let logged = |(key, record): (RecordKey, &std::sync::Arc<Record>)| {
        Some(Logged { key, on: record.get(kpi_value::ON), value: record.get(kpi_value::VALUE)?.get() })
    };
    let mut values: Vec<Logged> = parts.filter_map(logged).collect();
    sort_by(&mut values, |one, other| one.on.cmp(&other.on));
    values
}

/// How a figure stands today.
pub fn standing(plan: &Plan, kpi: RecordKey, today: Date) -> Standing {
    let Some((record, newest)) = plan.get(kpi).zip(values(plan, kpi).last().copied()) else {
        return Standing::default();
    };
    let is_late = |cadence: Cadence| newest.on.is_some_and(|on| (today - on).whole_days() > limit(cadence));
    let higher = record.get(kpi::DIRECTION).map(|direction| direction == Direction::Higher);
    let alarm = record.get(kpi::ALARM).map(Number::get).zip(higher);
    Standing {
        newest: Some(newest),
        state: aim(record).map(|aim| aim.state(newest.value)),
        late: record.get(kpi::CADENCE).is_some_and(is_late),
        alarmed: alarm.is_some_and(|(alarm, higher)| if higher { newest.value < alarm } else { newest.value > alarm }),
    }
}

/// What a figure aims at; none without a target or a direction.
pub fn aim(kpi: &Record) -> Option<Aim> {
    let number = |field| kpi.get(field).map(Number::get);
    let higher = kpi.get(kpi::DIRECTION)? == Direction::Higher;
    Some(Aim { target: number(kpi::TARGET)?, baseline: number(kpi::BASELINE), higher })
}

/// How all figures stand today.
pub fn summary(plan: &Plan, today: Date) -> Summary {
    let named = plan.list(Table::Kpi).filter(|(_, record)| !blank(record.text(kpi::NAME)));
    named.map(|(key, _)| standing(plan, key, today)).fold(Summary::default(), |sum, standing| Summary {
        total: sum.total + 1,
        on: sum.on + usize::from(standing.state == Some(KpiState::On)),
        late: sum.late + usize::from(standing.late),
    })
}

/// Enters the value of a day. A second one of the same day takes the place of the first.
pub fn enter(plan: &Plan, kpi: RecordKey, on: Date, value: Number) -> Command {
    match values(plan, kpi).into_iter().rev().find(|logged| logged.on == Some(on)) {
        Some(logged) => {
            Command::Set { key: logged.key, field: kpi_value::VALUE.spec, value: Some(Value::Number(value)) }
        }
        None => {
            let record = Record::default().with(kpi_value::KPI, kpi);
            let records = vec![record.with(kpi_value::ON, on).with(kpi_value::VALUE, value)];
            Command::Add { table: Table::KpiValue, records }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::apply;
    use crate::i18n::Locale;
    use crate::model::IdSource;
    use crate::modules::testing::{Draft, day, key};
    use crate::modules::testing::{number, sample};

    const KPI: &str = "kpi:talks";

    fn draft(values: &[(Option<i64>, f64)]) -> Draft {
        let draft = Draft::new().add(KPI, |record| {
            record
                .with(kpi::NAME, "Talks".to_owned())
                .with(kpi::DIRECTION, Direction::Higher)
                .with(kpi::TARGET, number(7.0))
                .with(kpi::ALARM, number(5.0))
        });
        values.iter().enumerate().fold(draft, |draft, (at, (after, value))| {
            draft.add(&format!("kpi_value:v-{at}"), |record| {
                let record = record.with(kpi_value::KPI, key(KPI)).with(kpi_value::VALUE, number(*value));
                after.map_or(record.clone(), |after| record.with(kpi_value::ON, day(after)))
            })
        })
    }

    fn newest(values: &[(Option<i64>, f64)]) -> Option<f64> {
        standing(&draft(values).plan, key(KPI), day(0)).newest.map(|logged| logged.value)
    }

    #[test]
    fn the_newest_value_is_that_of_the_latest_day_not_the_last_entered() {
        assert_eq!(newest(&[(Some(-1), 5.0), (Some(-8), 3.0), (None, 9.0)]), Some(5.0));
        assert_eq!(newest(&[(Some(-1), 5.0), (Some(-1), 6.0)]), Some(6.0), "the later of one day");
        assert_eq!((newest(&[(None, 9.0)]), newest(&[])), (Some(9.0), None));
    }

    #[test]
    fn a_value_is_overdue_when_it_is_older_than_its_cadence_allows() {
        let late = |cadence: Cadence, age: i64| {
            let draft = draft(&[(Some(-age), 5.0)]);
            let record = draft.plan.get(key(KPI)).map(|record| Record::clone(record)).unwrap();
            let plan = draft.add(KPI, |_| record.with(kpi::CADENCE, cadence)).plan;
            standing(&plan, key(KPI), day(0)).late
        };
        for (cadence, limit) in [
            (Cadence::Daily, 3),
            (Cadence::Weekly, 10),
            (Cadence::Monthly, 40),
            (Cadence::Quarterly, 100),
            (Cadence::Yearly, 380),
        ] {
            assert_eq!((late(cadence, limit), late(cadence, limit + 1)), (false, true), "{cadence:?}");
        }
        assert!(!standing(&draft(&[(Some(-999), 5.0)]).plan, key(KPI), day(0)).late, "no cadence");
    }

    #[test]
    fn beyond_the_alarm_something_is_done_at_it_not_yet() {
        let alarmed = |value: f64| standing(&draft(&[(Some(0), value)]).plan, key(KPI), day(0)).alarmed;
        assert_eq!([5.0, 4.9, 6.0].map(alarmed), [false, true, false]);
        assert!(!standing(&draft(&[]).plan, key(KPI), day(0)).alarmed);
    }

    #[test]
    fn the_example_has_one_of_eight_on_target_and_none_overdue() {
        for locale in Locale::ALL {
            let plan = sample(locale);
            assert_eq!(summary(&plan, day(0)), Summary { total: 8, on: 1, late: 0 });
            assert_eq!(summary(&plan, day(20)).late, 2, "those of each week");
            let talks = standing(&plan, key("kpi:talks-per-week"), day(0));
            assert_eq!((talks.newest.map(|logged| logged.value), talks.state), (Some(5.0), Some(KpiState::Off)));
            assert_eq!(standing(&plan, key("kpi:renewal-rate"), day(0)), Standing::default());
        }
    }

    #[test]
    fn a_value_is_entered_once_a_day() {
        let draft = draft(&[(Some(-1), 4.0)]);
        let mut plan = draft.plan.clone();
        let mut ids = IdSource::new(1);
        for (after, value) in [(0, 6.0), (0, 7.0), (-1, 5.0)] {
            let patch = enter(&plan, key(KPI), day(after), number(value)).patch(&plan, &mut ids);
            apply(&mut plan, &patch);
        }
        let logged: Vec<_> =
            values(&plan, key(KPI)).into_iter().map(|logged| (logged.on.unwrap(), logged.value)).collect();
        assert_eq!(logged, [(day(-1), 5.0), (day(0), 7.0)]);
    }
}
