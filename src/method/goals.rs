//! What a module asks for: its rules and the sentence that tells them, declared together.

use crate::i18n::Text;
use crate::method::Progress;
use crate::model::{Plan, Table};

/// What a module asks for, declared with [`goals!`].
#[derive(Debug)]
pub struct Goals {
    /// When the module is done, as one sentence: a piece of it for each goal.
    pub done: Text,
    /// How far a plan is.
    pub progress: fn(&Plan) -> Progress,
    /// The tables of other modules that the goals look into.
    pub reads: &'static [Table],
    /// Each goal, for the tests that read them all.
    #[cfg(test)]
    pub all: &'static [Goal],
    /// How far each goal is met.
    #[cfg(test)]
    pub met: fn(&Plan) -> Vec<Progress>,
}

/// One goal, as it is told.
#[cfg(test)]
#[derive(Debug)]
pub struct Goal {
    /// Its piece of the sentence.
    pub says: Text,
    /// The step that leads there, where the module tells one.
    pub next: Option<Text>,
    /// The figures of its rule: whoever reads of the goal is to read them.
    pub figures: &'static [usize],
}

/// The step that leads to a goal, and the records in whose view it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// What to do.
    pub says: Text,
    /// Of what.
    pub table: Table,
}

/// Declares the goals of a module, each as its piece of the sentence "done when" and its rule. From them follow `GOALS`
/// and `progress`, and where each goal has a `next` also `next_step`, that of the first goal that is not met.
///
/// ```text
/// goals! {
///     of plan reading [Swot] {
///         // what several rules look at, worked out once
///         let questions = || plan.list(Table::Question);
///     }
///     "Eight questions" | "八个问题" => questions().count(), least 8,
///         next "Next: eight questions" | "下一步：写满八个问题" of Question;
///     ", each with owner" | "，都有负责人" => questions().all(…),
///         next "Next: name who asks" | "下一步：写明谁去问" of Person;
///     ", two talks held." | "，做过两次访谈。" => talks(plan), parts 2, naming TALKS;
/// }
/// ```
///
/// A rule says whether the goal is met, or with `least N` how many there are, or with `parts N` how many of so many parts
/// are met, each of the weight of a goal. The sentence has to name these figures and those behind `naming`.
macro_rules! goals {
    (
        of $plan:ident $( reading [ $($reads:ident),+ ] )? { $($given:tt)* }
        $( $en:literal | $zh:literal => $rule:expr
            $(, least $least:expr)? $(, parts $parts:expr)? $(, naming $figure:expr)*
            $(, next $next_en:literal | $next_zh:literal of $table:ident)? ; )+
    ) => {
        /// What the module asks for.
        pub const GOALS: $crate::method::Goals = $crate::method::Goals {
            done: $crate::i18n::Text::new(concat!($($en),+), concat!($($zh),+)),
            progress,
            reads: &[ $($($crate::model::Table::$reads),+)? ],
            #[cfg(test)]
            all: &[ $( $crate::method::Goal {
                says: $crate::i18n::Text::new($en, $zh),
                next: goals!(@text $($next_en | $next_zh)?),
                figures: &[ $($least as usize,)? $($parts as usize,)? $($figure as usize),* ],
            } ),+ ],
            #[cfg(test)]
            met: |plan| met(plan).into_iter().collect(),
        };

        fn progress(plan: &$crate::model::Plan) -> $crate::method::Progress {
            $crate::method::Progress::of(&met(plan))
        }

        fn met($plan: &$crate::model::Plan) -> [$crate::method::Progress; [$($en),+].len()] {
            $($given)*
            [ $( goals!(@met $rule $(, least $least)? $(, parts $parts)?) ),+ ]
        }

        goals!(@next $( [ $( $next_en | $next_zh of $table )? ] )+);
    };
    (@met $rule:expr) => { $crate::method::Progress::from($rule) };
    (@met $rule:expr, least $least:expr) => { $crate::method::Progress::from($rule >= $least) };
    (@met $rule:expr, parts $parts:expr) => { $crate::method::Progress::up_to($rule, $parts) };
    (@text) => { None };
    (@text $en:literal | $zh:literal) => { Some($crate::i18n::Text::new($en, $zh)) };
    (@next $( [ ] )+) => {};
    (@next $( [ $en:literal | $zh:literal of $table:ident ] )+) => {
        /// The step that leads to the first goal that is not met; none where all are.
        pub fn next_step(plan: &$crate::model::Plan) -> Option<$crate::method::NextStep> {
            const STEPS: &[$crate::method::NextStep] = &[ $( $crate::method::NextStep {
                says: $crate::i18n::Text::new($en, $zh),
                table: $crate::model::Table::$table,
            } ),+ ];
            met(plan).iter().zip(STEPS).find(|(goal, _)| !goal.is_done()).map(|(_, step)| *step)
        }
    };
}

pub(crate) use goals;
