//! Files that leave.

use crate::formats::{Document, Stamp, file_name, markdown, without_private, write_plan};
use crate::i18n::Locale;
use crate::i18n::messages::{export, home};
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
        self.hand_over(&text, "json", "application/json", self.preferences.locale_now());
    }

    /// Hands a document to the browser as a Markdown file.
    pub fn export_markdown(self, document: &Document, locale: Locale) {
        let text = markdown(document, home::PLAN_UNTITLED.get(locale));
        self.hand_over(&text, "md", "text/markdown", locale);
    }

    fn hand_over(self, text: &str, extension: &str, media_type: &str, locale: Locale) {
        let title = self.workspace.read(plan_title);
        let name = file_name(&title, platform::today(), locale, extension);
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
