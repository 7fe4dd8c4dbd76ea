//! The views of a module's screen, declared once: their codes and names, and which records each shows.

use crate::i18n::Text;
use crate::model::Table;

/// A view as an address names it. Only [`views!`] makes codes, so that there is none without a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ViewCode(Option<&'static str>);

impl ViewCode {
    /// The first view of a module: addresses do not name it.
    pub const FIRST: Self = Self(None);

    /// The code of a declared view.
    pub const fn declared(code: &'static str) -> Self {
        Self(Some(code))
    }

    /// As an address says it.
    pub const fn in_address(self) -> Option<&'static str> {
        self.0
    }
}

/// What everything around a module knows of its views. It is in the first load, so a view that no item leads to is not.
#[derive(Debug)]
pub struct ViewSpec {
    /// Where items are shown that the first view does not show, by their record kinds.
    pub shown: &'static [(ViewCode, &'static [Table])],
    /// Every view.
    #[cfg(test)]
    pub all: &'static [ViewCode],
}

impl ViewSpec {
    /// Of a screen with one view.
    pub const ONE: Self = Self {
        shown: &[],
        #[cfg(test)]
        all: &[ViewCode::FIRST],
    };
}

/// A view that stands in a switch.
#[derive(Clone, Copy, Debug)]
pub struct Tab {
    /// Its code.
    pub code: ViewCode,
    /// Its name.
    pub name: Text,
    /// The views that lie behind it: the tab is current in them.
    pub behind: &'static [ViewCode],
}

impl Tab {
    /// A view with nothing behind it.
    pub const fn new(code: ViewCode, name: Text) -> Self {
        Self { code, name, behind: &[] }
    }

    /// Whether it is current in the view that an address names.
    pub fn is_current(&self, view: Option<&str>) -> bool {
        self.code.in_address() == view || self.behind.iter().any(|code| code.in_address() == view)
    }
}

/// Declares the views of a module, the first ahead of all: `Name "code": texts::NAME { Behind "code" } => Table;`. The
/// code stands in addresses, the name in the switch. What lies behind a view has no tab of its own; what stands alone in
/// braces at the end lies behind none. Records of the tables are shown there; all others by the first view.
macro_rules! views {
    (
        $first:ident: $first_name:path $({ $( $first_inner:ident $first_code:literal ),+ })?;
        $( $view:ident $code:literal: $name:path $({ $( $inner:ident $inner_code:literal ),+ })? $(=> $( $table:ident ),+ )?; )+
        $({ $( $apart:ident $apart_code:literal ),+ })?
    ) => {
        /// The views of the screen.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum ModuleView {
            #[doc = "The first."]
            $first,
            $($( #[doc = $first_code] $first_inner, )+)?
            $( #[doc = $code] $view, $($( #[doc = $inner_code] $inner, )+)? )+
            $($( #[doc = $apart_code] $apart, )+)?
        }

        impl ModuleView {
            /// What is known outside.
            pub const SPEC: $crate::method::ViewSpec = $crate::method::ViewSpec {
                shown: &[ $($( (Self::$view.code(), &[ $( $crate::model::Table::$table ),+ ]), )?)+ ],
                #[cfg(test)]
                all: &[
                    Self::$first.code(),
                    $($( Self::$first_inner.code(), )+)?
                    $( Self::$view.code(), $($( Self::$inner.code(), )+)? )+
                    $($( Self::$apart.code(), )+)?
                ],
            };

            /// Those of the switch.
            pub const TABS: &'static [$crate::method::Tab] = &[
                $crate::method::Tab {
                    code: Self::$first.code(),
                    name: $first_name,
                    behind: &[ $($( Self::$first_inner.code() ),+)? ],
                },
                $( $crate::method::Tab {
                    code: Self::$view.code(),
                    name: $name,
                    behind: &[ $($( Self::$inner.code() ),+)? ],
                }, )+
            ];

            /// Its code.
            pub const fn code(self) -> $crate::method::ViewCode {
                match self {
                    Self::$first => $crate::method::ViewCode::FIRST,
                    $($( Self::$first_inner => $crate::method::ViewCode::declared($first_code), )+)?
                    $(
                        Self::$view => $crate::method::ViewCode::declared($code),
                        $($( Self::$inner => $crate::method::ViewCode::declared($inner_code), )+)?
                    )+
                    $($( Self::$apart => $crate::method::ViewCode::declared($apart_code), )+)?
                }
            }

            /// The view that an address names; the first, where the module has no such view.
            pub fn of(code: Option<&str>) -> Self {
                match code {
                    $($( Some($first_code) => Self::$first_inner, )+)?
                    $( Some($code) => Self::$view, $($( Some($inner_code) => Self::$inner, )+)? )+
                    $($( Some($apart_code) => Self::$apart, )+)?
                    _ => Self::$first,
                }
            }
        }
    };
}

pub(crate) use views;

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: Text = Text::new("Sheet", "单页");
    const MAP: Text = Text::new("Map", "地图");

    views! {
        Sheet: FIRST { Printed "print" };
        Map "map": MAP => Swot, Strategy;
        { Copy "copy" }
    }

    #[test]
    fn an_address_leads_to_the_view_it_names_and_to_the_first_where_there_is_none() {
        let views = [ModuleView::Sheet, ModuleView::Printed, ModuleView::Map, ModuleView::Copy];
        assert_eq!(views.map(|view| ModuleView::of(view.code().in_address())), views);
        assert_eq!(ModuleView::of(Some("mpa")), ModuleView::Sheet);
    }

    #[test]
    fn a_tab_is_current_in_its_view_and_in_those_behind_it() {
        let current = |view: ModuleView| {
            let is_current = |tab: &&Tab| tab.is_current(view.code().in_address());
            ModuleView::TABS.iter().filter(is_current).map(|tab| tab.name.en).collect::<Vec<_>>()
        };
        assert_eq!(current(ModuleView::Sheet), ["Sheet"]);
        assert_eq!(current(ModuleView::Printed), ["Sheet"]);
        assert_eq!(current(ModuleView::Map), ["Map"]);
        assert!(current(ModuleView::Copy).is_empty());
    }

    #[test]
    fn what_is_around_a_module_knows_where_an_item_is_shown() {
        let ViewSpec { shown, all } = ModuleView::SPEC;
        assert_eq!(
            all.iter().map(|code| code.in_address()).collect::<Vec<_>>(),
            [None, Some("print"), Some("map"), Some("copy")]
        );
        assert_eq!(shown, [(ModuleView::Map.code(), &[Table::Swot, Table::Strategy][..])]);
    }
}
