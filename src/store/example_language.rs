//! The example plans follow the language as long as nobody has touched them.

use crate::modules::{Guidance, retold};
use crate::platform::{part, spawn};
use crate::reactive::*;
use crate::store::Shell;

/// What tells the examples again.
#[derive(Clone, Copy)]
pub struct Teller {
    /// What tells those in the second language that are untouched in the first.
    tell: fn(Shell, &Guidance, &Guidance),
}

part!(
    /// What tells the examples again, when the language is switched.
    pub TELLER: Teller, teller, Teller { tell }
);

/// It is no step to undo: nobody did it.
fn tell(shell: Shell, before: &Guidance, now: &Guidance) {
    if let Some(patch) = shell.workspace.read(|plan| retold(plan, before, now)) {
        shell.workspace.put(&patch);
        shell.workspace.save_soon(&patch);
    }
    shell.library.refresh();
    let open = shell.workspace.open_plan_now();
    for plan in shell.library.plans_now().into_iter().filter(|plan| plan.sample && Some(plan.id) != open) {
        shell.workspace.amend(plan.id, |plan, _| retold(plan, before, now).unwrap_or_default());
    }
    shell.library.refresh();
}

impl Shell {
    /// Tells the examples again each time the language is switched; those that came from a file stay until then.
    pub(super) fn keep_example_language(self) {
        Effect::new(move |told_in: Option<_>| {
            let language = self.preferences.locale();
            let told_in = told_in.unwrap_or(language);
            if told_in == language {
                return language;
            }
            match (self.guidance_of(told_in), self.guidance_of(language)) {
                (Some(before), Some(now)) => self.tell_examples(before, now),
                (None, _) => {
                    self.load_guidance_of(told_in);
                    return told_in;
                }
                _ => return told_in,
            }
            language
        });
    }

    fn tell_examples(self, before: &'static Guidance, now: &'static Guidance) {
        spawn(async move {
            if let Some(teller) = (TELLER.load)().await.ok().and_then(|()| (TELLER.make)()) {
                (teller.tell)(self, before, now);
            }
        });
    }
}
