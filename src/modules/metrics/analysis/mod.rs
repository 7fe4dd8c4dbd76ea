//! What is worked out from the metrics: the funnel and its calculator, velocity, how each figure stands, pictures,
//! progress, and what the coach says.

mod calculator;
mod coach;
mod funnel;
mod kpi_state;
mod pictures;
mod progress;
mod rate;
pub mod rules;
mod standing;
mod velocity;
mod what_if;
mod words;

pub use calculator::{Calculator, StageCount, Velocity};
pub use coach::coach;
pub use funnel::Count;
pub use kpi_state::{Aim, KpiState};
pub use pictures::{funnel_drawing, kpi_chart, pictures};
pub use progress::GOALS;
pub use rate::Rate;
pub use standing::{Logged, Standing, Summary, aim, enter, standing, summary, values};
pub use velocity::Pace;
pub use what_if::{Knob, Travel, Tried};
pub use words::{amount, count_line, lever_line, missing, money, target_line, velocity_lines};
