//! What the user has set for this browser: language and theme.

use crate::reactive::*;

use crate::i18n::messages::bar;
use crate::i18n::{Formats, Locale, Message, Text};
use crate::platform::{self, IntlFormats, read_setting, write_setting};
use crate::store::Clock;

/// How the page looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device.
    #[default]
    System,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Theme {
    /// Every theme, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// What it is called.
    pub const fn name(self) -> Text {
        match self {
            Self::System => bar::THEME_SYSTEM,
            Self::Light => bar::THEME_LIGHT,
            Self::Dark => bar::THEME_DARK,
        }
    }

    /// The theme of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.code() == code)
    }
}

/// Language and theme, kept in this browser.
#[derive(Clone, Copy)]
pub struct Preferences {
    locale: RwSignal<Locale>,
    theme: RwSignal<Theme>,
    formats: StoredValue<[IntlFormats; 2], LocalStorage>,
}

const LOCALE: &str = "locale";
const THEME: &str = "theme";

impl Preferences {
    /// What was set before; else the browser's language and the device's theme.
    pub fn load(clock: Clock) -> Self {
        let stored = read_setting(LOCALE).and_then(|tag| Locale::from_tag(&tag));
        let locale = stored.or_else(platform::preferred_locale).unwrap_or_default();
        let theme = read_setting(THEME).and_then(|code| Theme::from_code(&code)).unwrap_or_default();
        platform::set_theme(theme.code());
        Self {
            locale: RwSignal::new(locale),
            theme: RwSignal::new(theme),
            formats: StoredValue::new_local(
                Locale::ALL.map(|locale| IntlFormats::new(locale, Box::new(move || clock.now()))),
            ),
        }
    }

    /// The language, watched.
    pub fn locale(self) -> Locale {
        self.locale.get()
    }

    /// The language now.
    pub fn locale_now(self) -> Locale {
        self.locale.get_untracked()
    }

    /// The theme, watched.
    pub fn theme(self) -> Theme {
        self.theme.get()
    }

    /// Sets the language.
    pub fn set_locale(self, locale: Locale) {
        write_setting(LOCALE, locale.tag());
        self.locale.set(locale);
    }

    /// Sets the theme.
    pub fn set_theme(self, theme: Theme) {
        write_setting(THEME, theme.code());
        platform::set_theme(theme.code());
        self.theme.set(theme);
    }

    /// A phrase in the language, watched.
    pub fn text(self, text: Text) -> &'static str {
        text.get(self.locale())
    }

    /// Does something with the formats of the language, watched.
    pub fn with_formats<T: Default>(self, read: impl FnOnce(&dyn Formats) -> T) -> T {
        self.formats_in(self.locale(), read)
    }

    /// Does something with the formats of a language, whichever the page is in.
    pub fn formats_in<T: Default>(self, locale: Locale, read: impl FnOnce(&dyn Formats) -> T) -> T {
        self.formats
            .try_with_value(|formats| {
                formats.iter().find(|formats| formats.locale() == locale).map(|formats| read(formats))
            })
            .flatten()
            .unwrap_or_default()
    }

    /// A message in the language, watched.
    pub fn render(self, message: &Message) -> String {
        self.with_formats(|formats| message.render(formats))
    }
}
