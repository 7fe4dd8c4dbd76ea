//! Files that leave.

use crate::drawing::Drawing;
use crate::formats::{Document, Events, FileStamp, calendar, file_name, markdown, size_of, svg};
use crate::i18n::messages::{common, export, home};
use crate::i18n::{Locale, Message, Text};
use crate::model::{Plan, PlanId, Table};
use crate::modules::basics::spec::basics;
use crate::platform::{self, download, part, spawn};
use crate::reactive::*;
use crate::store::importing::load_reader;
use crate::store::{NoticeAction, Shell};

part!(
    /// What hands a plan over as a file, for others or with its private fields.
    pub HANDING_OVER: fn(Shell, &Plan, bool), handing_over, |shell: Shell, plan: &Plan, private| shell.hand_over_now(plan, private)
);

impl Shell {
    /// Hands the open plan to the browser as a file: the whole of it, the user's own copy.
    pub fn export_plan(self) {
        self.export_json(true);
    }

    /// Hands the open plan to the browser as a file, with private fields or for others.
    pub fn export_json(self, private: bool) {
        self.workspace.save_now();
        if let Some(plan) = self.workspace.read(|plan| Some(plan.clone())) {
            self.hand_over_plan(&plan, private);
        }
    }

    /// Hands a plan to the browser as a file, and remembers that it did.
    pub(super) fn hand_over_plan(self, plan: &Plan, private: bool) {
        if let (true, Some(hand_over)) = (self.workspace.traces(), (HANDING_OVER.make)()) {
            return hand_over(self, plan, private);
        }
        // What traces plans may be still on its way; without it the file says less.
        let plan = plan.clone();
        spawn(async move {
            let _reader = load_reader(self.workspace).await;
            match (HANDING_OVER.load)().await.ok().and_then(|()| (HANDING_OVER.make)()) {
                Some(hand_over) => hand_over(self, &plan, private),
                None => {
                    let again = NoticeAction::new(common::RETRY, move || self.hand_over_plan(&plan, private));
                    self.notices.show(common::PART_MISSING, Some(again));
                }
            }
        });
    }

    fn hand_over_now(self, plan: &Plan, private: bool) {
        let text = self.written(plan, private, platform::now());
        if !self.hand_over(&plan_title(plan), &text, "json", "application/json", self.preferences.locale_now()) {
            return;
        }
        if private {
            self.note_whole_file(plan.id, &text);
        } else {
            self.note_exports(&[plan], private);
        }
    }

    /// Remembers that a plan has left as a file that holds the whole of it.
    pub(super) fn note_whole_file(self, plan: PlanId, text: &str) {
        let now = platform::now();
        self.workspace.with_repository(|repository| drop(repository.note_whole_file(plan, text, now)));
        self.exports.update(|exports| *exports = exports.wrapping_add(1));
    }

    /// The file of a plan, with private fields or for others. `now` is in milliseconds since 1970-01-01 UTC.
    pub(super) fn written(self, plan: &Plan, private: bool, now: u64) -> String {
        let stamp = FileStamp { app: env!("CARGO_PKG_VERSION"), exported_at: now };
        self.workspace.with_repository(|repository| repository.write_file(plan, private, &stamp)).unwrap_or_default()
    }

    /// Remembers that plans have left as files. Where there is no room for it, the badge goes on asking for an export.
    pub(super) fn note_exports(self, plans: &[&Plan], private: bool) {
        let now = platform::now();
        self.workspace.with_repository(|repository| {
            for plan in plans {
                drop(repository.note_backup(plan, private, now));
            }
        });
        self.exports.update(|exports| *exports = exports.wrapping_add(1));
    }

    /// Remembers that files were opened that hold the whole of these plans.
    pub(super) fn note_seen(self, plans: &[Plan]) {
        let now = platform::now();
        self.workspace.with_repository(|repository| {
            for plan in plans {
                drop(repository.note_seen(plan, now));
            }
        });
        self.exports.update(|exports| *exports = exports.wrapping_add(1));
        self.library.refresh_shown();
    }

    /// When the open plan was exported last, watched; 0 for never.
    pub fn exported_at(self) -> u64 {
        self.exports.track();
        let Some(plan) = self.workspace.open_plan() else { return 0 };
        self.workspace.with_repository(|repository| repository.exported_at(plan)).unwrap_or_default()
    }

    /// Hands a document to the browser as a Markdown file.
    pub fn export_markdown(self, document: &Document, locale: Locale) {
        let text = markdown(document, home::PLAN_UNTITLED.get(locale));
        self.hand_over(&self.workspace.read(plan_title), &text, "md", "text/markdown", locale);
    }

    /// Hands events to the browser as a calendar file, under the names of what they are and of the plan.
    pub fn export_calendar(self, events: Events<'_>, what: impl Into<Message>) {
        let any =
            self.preferences.with_formats(|formats| self.workspace.read(|plan| !events(plan, formats).is_empty()));
        if !any {
            return self.notices.show(export::EXP_NO_DATES, None);
        }
        let locale = self.preferences.locale_now();
        let title = self.workspace.read(plan_title);
        let plan = if title.is_empty() { home::PLAN_UNTITLED.get(locale) } else { &title };
        // What it is goes first: a long name is cut at its end.
        let what = self.preferences.with_formats(|formats| what.into().render(formats));
        let name = format!("{what} · {plan}");
        let text = self.preferences.with_formats(|formats| {
            self.workspace.read(|plan| calendar(plan, events, &name, formats, platform::now()))
        });
        self.hand_over(&name, &text, "ics", "text/calendar", locale);
    }

    /// Hands a drawing to the browser as a picture under the name of what it is and of the plan: as SVG, or painted.
    pub fn export_picture(self, drawing: &Drawing, what: Text, painted: bool) {
        let locale = self.preferences.locale_now();
        let title = format!("{} · {}", what.get(locale), self.workspace.read(plan_title));
        let text = svg(drawing);
        if !painted {
            self.hand_over(&title, &text, "svg", "image/svg+xml", locale);
            return;
        }
        let name = file_name(&title, platform::today(), locale, "png");
        let size = size_of(drawing);
        spawn(async move {
            let started = platform::download_png(&name, &text, size).await.is_some();
            self.tell_export(started, name, "png");
        });
    }

    /// Hands a text to the browser as a file of today; `false` when it refuses, which is told.
    pub(super) fn hand_over(self, title: &str, text: &str, extension: &str, media_type: &str, locale: Locale) -> bool {
        let name = file_name(title, platform::today(), locale, extension);
        let started = download(&name, media_type, text);
        self.tell_export(started, name, extension);
        started
    }

    fn tell_export(self, started: bool, name: String, extension: &str) {
        let message = if started {
            export::EXP_STARTED.with("file", name)
        } else {
            export::EXP_ERR_FAILED.with("format", extension).with("reason", export::REASON_FAULT)
        };
        self.notices.show(message, None);
    }
}

pub(super) fn plan_title(plan: &Plan) -> String {
    plan.single(Table::Basics).map(|record| record.text(basics::TITLE).to_owned()).unwrap_or_default()
}
