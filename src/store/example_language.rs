//! The sample plans follow the language as long as nobody has touched them.

use crate::i18n::Locale;
use crate::method::Story;
use crate::modules::{Guidance, retold};
use crate::platform::{part, spawn};
use crate::reactive::*;
use crate::store::Shell;

/// What tells the samples again.
#[derive(Clone, Copy)]
pub struct Teller {
    /// What tells those of a story in the second language that are untouched in the first.
    tell: fn(Shell, [&Guidance; 2]),
}

part!(
    /// What tells the samples again, when the language is switched.
    pub TELLER: Teller, teller, Teller { tell }
);

/// It is no step to undo: nobody did it.
fn tell(shell: Shell, [before, now]: [&Guidance; 2]) {
    if let Some(patch) = shell.workspace.read(|plan| retold(plan, before, now)) {
        shell.workspace.put(&patch);
        shell.workspace.save_soon(&patch);
    }
    let open = shell.workspace.open_plan_now();
    for plan in shell.library.plans_now().into_iter().filter(|plan| plan.story.is_some() && Some(plan.id) != open) {
        shell.workspace.amend(plan.id, |plan, _| retold(plan, before, now).unwrap_or_default());
    }
    shell.library.refresh();
}

impl Shell {
    /// Tells the samples again each time the language is switched; those that came from a file stay until then.
    pub(super) fn keep_example_language(self) {
        Effect::new(move |told_in: Option<Locale>| {
            let language = self.preferences.locale();
            let told_in = told_in.unwrap_or(language);
            if told_in == language {
                return language;
            }
            let stories = untrack(|| self.stories_of_plans());
            let told: Vec<_> = stories.into_iter().map(|story| self.story_in(story, [told_in, language])).collect();
            if told.iter().any(Option::is_none) {
                return told_in;
            }
            for story in told.into_iter().flatten() {
                self.tell_samples(story);
            }
            language
        });
    }

    /// The stories that the plans of this browser are samples of.
    fn stories_of_plans(self) -> Vec<Story> {
        self.library.refresh();
        let plans = self.library.plans_now();
        Story::ALL.into_iter().filter(|story| plans.iter().any(|plan| plan.story == Some(*story))).collect()
    }

    fn tell_samples(self, story: [&'static Guidance; 2]) {
        spawn(async move {
            if let Some(teller) = (TELLER.load)().await.ok().and_then(|()| (TELLER.make)()) {
                (teller.tell)(self, story);
            }
        });
    }
}
