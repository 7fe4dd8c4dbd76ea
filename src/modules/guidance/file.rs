//! The files that the guidance comes in.

use crate::i18n::Locale;
use crate::method::Story;

/// One of the files of the guidance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuidanceFile {
    /// The story that it tells; without one it holds what every module says.
    pub story: Option<Story>,
    /// Its language.
    pub locale: Locale,
}

impl GuidanceFile {
    /// Every file: what the modules say, then story by story, each in every language.
    pub fn all() -> [[Self; 2]; 3] {
        let [first, second] = Story::ALL;
        [None, Some(first), Some(second)].map(|story| Locale::ALL.map(|locale| Self { story, locale }))
    }

    /// The name under which the page asks for it.
    pub fn name(self) -> String {
        let tag = self.locale.tag();
        self.story.map_or_else(|| format!("guidance-{tag}"), |story| format!("story-{}-{tag}", story.id()))
    }

    /// What is in it, as [`crate::modules::Guidance::read`] reads it.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn text(self) -> String {
        match self.story {
            None => super::write::guidance_file(self.locale),
            Some(story) => super::write::story_file(story, self.locale),
        }
    }
}
