//! What a module gives to everything around it.

use crate::drawing::Picture;
use crate::i18n::{Formats, Text};
use crate::method::{Examples, Frame, Goals, Prompt, Stage, ViewSpec};
use crate::model::{Only, Plan};

/// What a module gives to everything around it: journey, panel, sample plan, exports. All of it is in the first load, so
/// what only parts of the program need ([`crate::modules::Module::rules`] and the like) is not in here.
#[derive(Debug)]
pub struct ModuleSpec {
    /// The stage it belongs to.
    pub stage: Stage,
    /// Its title and guidance.
    pub frame: &'static Frame,
    /// What is to be minded wherever it is shown or handed on: the limits of what it says, and for whom each is.
    pub cautions: &'static [(Only, Text)],
    /// The views of its screen.
    pub views: ViewSpec,
    /// Starting items that a user may insert.
    #[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
    pub prompts: &'static [Prompt],
    /// The worked example.
    #[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
    pub examples: Examples,
    /// When it is done, and how far a plan is.
    pub goals: Goals,
}

/// The pictures of a module that has none.
pub(crate) const fn no_pictures(_: &Plan, _: &dyn Formats) -> Vec<Picture> {
    Vec::new()
}
