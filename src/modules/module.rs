//! The list of modules: an enum, and what each gives. A module is its folder and one line here.

use crate::drawing::Picture;
use crate::i18n::{Formats, Text};
use crate::method::{Finding, ModuleSpec, Reading, Rule, Stage};
use crate::model::{Plan, Table};
use crate::modules::{
    aftersales, basics, contract, discovery, improve, metrics, negotiation, persona, pest, pitch, positioning, process,
    research, risk, swot, tools, training,
};

/// Makes the list from the names of the modules and their folders. What parts of the program need alone is asked of the
/// list and not of [`ModuleSpec`], and in lists of their own: in one of pairs the coach was 2 KB larger (brotli).
macro_rules! modules {
    ($( $(#[$meta:meta])* $module:ident => $folder:ident; )+) => {
        /// A module. The order is that of the journey.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Module { $( $(#[$meta])* $module ),+ }

        impl Module {
            /// Every module, in the order of the journey.
            pub const ALL: &'static [Self] = &[ $( Self::$module ),+ ];

            /// The stable id: the name of its folder, and the last part of its address.
            pub const fn id(self) -> &'static str {
                match self { $( Self::$module => stringify!($folder) ),+ }
            }

            /// What the module gives.
            pub const fn spec(self) -> &'static ModuleSpec {
                match self { $( Self::$module => &$folder::SPEC ),+ }
            }

            /// The rules of the coach that read it.
            pub const fn rules(self) -> &'static [&'static Rule] {
                match self { $( Self::$module => $folder::analysis::rules::RULES ),+ }
            }

            /// Everything that the coach says about it in a reading, in the order of its records.
            pub fn coach(self, plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
                match self { $( Self::$module => $folder::analysis::coach(plan, reading) ),+ }
            }

            /// What it shows as pictures in a plan as it stands, the words in the language of the formats; none where
            /// there is nothing to show. They are made for print and files too, from plans without private fields.
            pub fn pictures(self, plan: &Plan, formats: &dyn Formats) -> Vec<Picture> {
                match self { $( Self::$module => $folder::analysis::pictures(plan, formats) ),+ }
            }

            /// The phrases of its screen and of its coach, with their names.
            #[cfg(test)]
            pub(crate) const fn texts(self) -> [&'static [(&'static str, Text)]; 2] {
                match self { $( Self::$module => [$folder::texts::ALL_TEXTS, $folder::analysis::rules::ALL_TEXTS] ),+ }
            }

            /// Its phrases with a count, with their names.
            #[cfg(test)]
            pub(crate) const fn plurals(self) -> [&'static [(&'static str, crate::i18n::Plural)]; 2] {
                match self {
                    $( Self::$module => [$folder::texts::ALL_PLURALS, $folder::analysis::rules::ALL_PLURALS] ),+
                }
            }
        }

        /// Its screens, each a part of the program of its own.
        #[cfg(feature = "ui")]
        mod screens {
            use super::{$( $folder ),+};
            use crate::modules::Module;
            use crate::ui::chunk::{Chunk, chunk};
            use crate::ui::dom::prelude::*;

            impl Module {
                /// The screen of the module, below its title.
                pub fn screen(self) -> Chunk {
                    match self {
                        $( Self::$module => {
                            chunk!(SCREEN, $folder, view! { <$folder::view::Screen /> });
                            SCREEN
                        } )+
                    }
                }
            }
        }
    };
}

modules! {
    /// Plan basics.
    Basics => basics;
    /// Research plan.
    Research => research;
    /// PEST canvas.
    Pest => pest;
    /// SWOT canvas.
    Swot => swot;
    /// Personas.
    Persona => persona;
    /// Positioning.
    Positioning => positioning;
    /// Pitch outline.
    Pitch => pitch;
    /// Discovery guide.
    Discovery => discovery;
    /// Negotiation.
    Negotiation => negotiation;
    /// Contract checklist.
    Contract => contract;
    /// After-sales plan.
    Aftersales => aftersales;
    /// Process map.
    Process => process;
    /// Metrics.
    Metrics => metrics;
    /// Digital tools.
    Tools => tools;
    /// Training plan.
    Training => training;
    /// Risk matrix.
    Risk => risk;
    /// Continuous improvement.
    Improve => improve;
}

impl Module {
    /// The short name.
    pub const fn name(self) -> Text {
        self.spec().frame.name
    }

    /// The module of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|module| module.id() == id)
    }

    /// The module that shows a table; none for what belongs to the plan as a whole.
    pub fn of(table: Table) -> Option<Self> {
        Self::ALL.iter().copied().find(|module| module.spec().tables.contains(&table))
    }

    /// The view of a module that shows a table, where it is not the first.
    pub fn view_of(table: Table) -> Option<&'static str> {
        let (view, _) = Self::of(table)?.spec().views.iter().find(|(_, tables)| tables.contains(&table))?;
        Some(view)
    }
}

impl Stage {
    /// The modules of the stage, in the order of the journey.
    pub fn modules(self) -> impl Iterator<Item = Module> {
        Module::ALL.iter().copied().filter(move |module| module.spec().stage == self)
    }
}

#[cfg(test)]
mod tests;
