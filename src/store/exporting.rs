//! Files that leave.

use crate::formats::{Document, Events, Stamp, calendar, file_name, markdown, without_private, write_plan};
use crate::i18n::messages::{export, home};
use crate::i18n::{Locale, Text};
use crate::model::{Plan, Table};
use crate::modules::basics::spec::basics;
use crate::platform::{self, download};
use crate::store::Shell;

impl Shell {
    /// Hands the open plan to the browser as a file: the whole of it, the user's own copy.
    pub fn export_plan(self) {
        self.export_json(true);
    }

    /// Hands the open plan to the browser as a file, with private fields or for others.
    pub fn export_json(self, private: bool) {
        self.workspace.save_now();
        let stamp = Stamp { app: env!("CARGO_PKG_VERSION"), exported_at: platform::now() };
        let write = |plan: &Plan| {
            if private { write_plan(plan, &stamp) } else { write_plan(&without_private(plan), &stamp) }
        };
        let text = self.workspace.read(write);
        let title = self.workspace.read(plan_title);
        self.hand_over(&title, &text, "json", "application/json", self.preferences.locale_now());
    }

    /// Hands a document to the browser as a Markdown file.
    pub fn export_markdown(self, document: &Document, locale: Locale) {
        let text = markdown(document, home::PLAN_UNTITLED.get(locale));
        self.hand_over(&self.workspace.read(plan_title), &text, "md", "text/markdown", locale);
    }

    /// Hands the events of a module to the browser as a calendar file, under the names of what they are and of the plan.
    pub fn export_calendar(self, events: Events, what: Text) {
        let locale = self.preferences.locale_now();
        let title = self.workspace.read(plan_title);
        let plan = if title.is_empty() { home::PLAN_UNTITLED.get(locale) } else { &title };
        // What it is goes first: a long name is cut at its end.
        let name = format!("{} · {plan}", what.get(locale));
        let text = self.preferences.with_formats(|formats| {
            self.workspace.read(|plan| calendar(plan, events, &name, formats, platform::now()))
        });
        self.hand_over(&name, &text, "ics", "text/calendar", locale);
    }

    fn hand_over(self, title: &str, text: &str, extension: &str, media_type: &str, locale: Locale) {
        let name = file_name(title, platform::today(), locale, extension);
        if download(&name, media_type, text) {
            self.notices.show(export::EXP_STARTED.with("file", name), None);
        } else {
            let message = export::EXP_ERR_FAILED.with("format", extension).with("reason", export::REASON_FAULT);
            self.notices.show(message, None);
        }
    }
}

fn plan_title(plan: &Plan) -> String {
    plan.single(Table::Basics).map(|record| record.text(basics::TITLE).to_owned()).unwrap_or_default()
}
