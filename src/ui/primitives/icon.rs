//! One set of icons, drawn with a 1.8 px stroke on a 24 px grid.

use crate::ui::dom::prelude::*;

/// An icon by what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum IconName {
    Mark,
    Menu,
    Undo,
    Redo,
    More,
    Grip,
    Expand,
    Add,
    Close,
    Export,
    Help,
    Journey,
    Coach,
    Canvas,
    Open,
    Example,
    Start,
    Evening,
    Offline,
    Install,
    Search,
}

impl IconName {
    const fn path(self) -> &'static str {
        match self {
            Self::Mark => "M3 17c4 0 4-10 8-10s4 6 10 3",
            Self::Menu => "M4 7h16M4 12h16M4 17h16",
            Self::Undo => "M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3",
            Self::Redo => "m16 5 4 4-4 4m4-4H10a6 6 0 0 0 0 12h3",
            Self::More => "M5 12h.01M12 12h.01M19 12h.01",
            Self::Grip => "M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01",
            Self::Expand => "m6 9 6 6 6-6",
            Self::Add => "M12 5v14M5 12h14",
            Self::Close => "m6 6 12 12M18 6 6 18",
            Self::Export => "M12 4v11m0 0 4-4m-4 4-4-4M5 19h14",
            Self::Help => {
                "M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1 1-1.1 1.8M12 17h.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z"
            }
            Self::Journey => "M6 4v16M6 7h9l3 3-3 3H6",
            Self::Coach => "M4 5h16v11H9l-5 4zM8 9h8M8 12h5",
            Self::Canvas => "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z",
            Self::Open => "M4 19V6h6l2 2h8v11z",
            Self::Example => "M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h5",
            Self::Start => "m5 19 4-1L19 8l-3-3L6 15z",
            Self::Evening => "M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10Z",
            Self::Offline => "m4 4 16 16M8.6 6.6A6 6 0 0 1 17 10a4.5 4.5 0 0 1 2.9 7M15 18H7a4.5 4.5 0 0 1-.8-8.9",
            Self::Search => "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16 16l4 4",
            Self::Install => "M12 4v9m0 0 4-4m-4 4L8 9M5 15v4h14v-4",
        }
    }
}

/// Draws an icon. It is decoration: the name is on the button or beside it.
#[component]
pub fn Icon(name: IconName) -> impl IntoView {
    copied(name.path(), |path| {
        view! {
            <svg class="icon-image" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d=path />
            </svg>
        }
    })
}
