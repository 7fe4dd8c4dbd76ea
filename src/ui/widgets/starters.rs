//! Ways out of an empty page: prompts and the worked example.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::{example, panel};
use crate::model::Table;
use crate::modules::Module;
use crate::store::{Start, use_shell};

/// Buttons that put prompts and example items in, and take example items out.
#[component]
pub fn Starters(
    /// The module.
    module: Module,
) -> impl IntoView {
    let shell = use_shell();
    let examples = shell.example_count(module);
    view! {
        <div class="starters">
            <button type="button" class="quiet" on:click=move |_| shell.start_from(Start::Prompts(module))>
                {shell.text(panel::GUIDE_INSERT_PROMPTS)}
            </button>
            {move || if examples.get() > 0 {
                view! {
                    <button type="button" class="quiet" on:click=move |_| shell.remove_examples(module)>
                        {move || shell.render(&example::EXAMPLE_REMOVE_ALL.with_count(examples.get()))}
                    </button>
                }
            } else {
                view! {
                    <button type="button" class="quiet" on:click=move |_| shell.start_from(Start::Examples(module))>
                        {shell.text(panel::GUIDE_INSERT_EXAMPLES)}
                    </button>
                }
            }}
        </div>
    }
}

/// The standard list of a table, in one press while it is empty.
pub fn standard_list(table: Table, name: Text) -> View {
    let shell = use_shell();
    let none = shell.workspace.has_none(table);
    when(
        move || none.get(),
        move || {
            view! {
                <button type="button" class="go" on:click=move |_| shell.start_from(Start::PromptsOf(table))>
                    {shell.text(name)}
                </button>
            }
        },
    )
}
