//! What a module asks for: each goal with its words, its place and its rule, declared together.

use std::cmp::Reverse;

use crate::i18n::Text;
use crate::method::Progress;
use crate::model::{FieldSpec, Plan, Table};

/// What a module asks for, declared with [`goals!`].
#[derive(Debug)]
pub struct Goals {
    /// Each goal, as it is told.
    pub all: &'static [Goal],
    /// How far each goal is met. Where goals are of what each deal has of its own, it is one deal that has to meet them, or
    /// what holds for all: the one that has come furthest counts, so that another deal lowers nothing.
    pub met: fn(&Plan) -> Vec<Progress>,
    /// The tables of other modules that the goals look into.
    pub reads: &'static [Table],
}

impl Goals {
    /// How far a plan is.
    pub fn progress(&self, plan: &Plan) -> Progress {
        Progress::of(&(self.met)(plan))
    }

    /// How far each goal is met by the deal that has come furthest; of several that have come as far, by the first.
    pub(crate) fn furthest(&self, plan: &Plan, met: fn(&Plan) -> Vec<Progress>) -> Vec<Progress> {
        let are_of_deals = self.all.iter().any(|goal| goal.table.of_deal().is_some());
        let deals = if are_of_deals { plan.deal_by_deal() } else { None };
        let come = |met: &Vec<Progress>| {
            let progress = Progress::of(met);
            (progress.met, Reverse(progress.open))
        };
        let all = deals.into_iter().flatten().map(|(_, seen)| met(&seen));
        all.rev().max_by_key(come).unwrap_or_else(|| met(plan))
    }

    /// The first goal that is not met; none where all are.
    pub fn next(&self, plan: &Plan) -> Option<Goal> {
        (self.met)(plan).iter().zip(self.all).find(|(met, _)| !met.is_done()).map(|(_, goal)| *goal)
    }
}

/// One goal, as it is told: a line of the list "done when".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// What is to be there.
    pub says: Text,
    /// The records that it is done with.
    pub table: Table,
    /// The field, where it is done in one.
    pub field: Option<&'static FieldSpec>,
    /// The figures of its rule: whoever reads of the goal is to read them.
    #[cfg(test)]
    pub figures: &'static [usize],
}

/// Declares the goals of a module, each with its words, the table it is done in (of a single record, the field), and its rule.
///
/// ```text
/// goals! {
///     of plan reading [Swot] {
///         // what several rules look at, worked out once
///         let questions = || plan.list(Table::Question);
///     }
///     "Eight questions" | "八个问题" of Question => questions().count(), least 8;
///     "Each question has an owner" | "每个问题都有负责人" of Question =>
///         questions().any(is_owned), all questions().all(is_owned);
///     "The objective" | "目标" of Frame at frame::OBJECTIVE => written(objective),
///     "Two talks held" | "做过两次访谈" of Talk => talks(plan), parts 2, naming TALKS;
/// }
/// ```
///
/// A rule says whether the goal is met, or with `least N` how many there are, or with `parts N` how many of so many parts
/// are met, each of the weight of a goal. What is added to a plan must not make a rule untrue: what has to hold of all
/// stands behind `all`, and keeps the module from being done without lowering anything. The words have to name the figures
/// and those behind `naming`.
macro_rules! goals {
    (
        of $plan:ident $( reading [ $($reads:ident),+ ] )? { $($given:tt)* }
        $( $en:literal | $zh:literal of $table:ident $( at $record:ident :: $field:ident )? => $rule:expr
            $(, least $least:expr)? $(, parts $parts:expr)? $(, all $all:expr)? $(, naming $figure:expr)* ; )+
    ) => {
        /// What the module asks for.
        pub const GOALS: $crate::method::Goals = $crate::method::Goals {
            all: &[ $( $crate::method::Goal {
                says: $crate::i18n::Text::new($en, $zh),
                table: $crate::model::Table::$table,
                field: goals!(@field $($record :: $field)?),
                #[cfg(test)]
                figures: &[ $($least as usize,)? $($parts as usize,)? $($figure as usize),* ],
            } ),+ ],
            met,
            reads: &[ $($($crate::model::Table::$reads),+)? ],
        };

        fn met(plan: &$crate::model::Plan) -> Vec<$crate::method::Progress> {
            fn listed($plan: &$crate::model::Plan) -> Vec<$crate::method::Progress> {
                $($given)*
                vec![ $( goals!(@met $rule $(, least $least)? $(, parts $parts)?) $( .once($all) )? ),+ ]
            }
            GOALS.furthest(plan, listed)
        }
    };
    (@field) => { None };
    (@field $record:ident :: $field:ident) => { Some($record::$field.spec) };
    (@met $rule:expr) => { $crate::method::Progress::from($rule) };
    (@met $rule:expr, least $least:expr) => { $crate::method::Progress::from($rule >= $least) };
    (@met $rule:expr, parts $parts:expr) => { $crate::method::Progress::up_to($rule, $parts) };
}

pub(crate) use goals;
