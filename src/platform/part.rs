//! Parts of the program that are loaded when they are first needed.
//!
//! `cargo xtask dist` cuts them out of the program (feature `split`); in every other build they are part of it and at hand
//! at once.

use std::future::Future;
use std::pin::Pin;

/// Why a part is not there: it could not be fetched.
#[cfg(feature = "split")]
pub type Missing = wasm_split_helpers::SplitLoaderError;
/// Why a part is not there. In this build all parts are.
#[cfg(not(feature = "split"))]
pub type Missing = std::convert::Infallible;

/// What a part is waited for with.
pub type Loading = Pin<Box<dyn Future<Output = Result<(), Missing>>>>;

/// A part of the program and what is made there, which may not be at hand yet.
pub struct Part<T: 'static> {
    /// Fetches the part. Asked again it is there at once, or fetched again if it could not be had.
    pub load: fn() -> Loading,
    /// What it makes, if the part is there.
    pub make: fn() -> Option<T>,
}

impl<T> Clone for Part<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Part<T> {}

/// Names a part of the program: `part!(COACH: Coach, coach, COACH)`.
///
/// Only what nothing else uses comes to lie in the part; what several parts use lies in parts of their own.
#[cfg(feature = "split")]
macro_rules! part {
    ($(#[$meta:meta])* $visible:vis $part:ident: $type:ty, $name:ident, $made:expr) => {
        $(#[$meta])*
        $visible const $part: $crate::platform::Part<$type> = {
            #[wasm_split_helpers::wasm_split($name, preload(load), fallible)]
            fn $name() -> Result<$type, $crate::platform::Missing> {
                Ok($made)
            }
            $crate::platform::Part {
                load: || Box::pin(load()),
                make: || $crate::platform::at_once(Box::pin($name())),
            }
        };
    };
}

/// Names a part of the program: `part!(COACH: Coach, coach, COACH)`. In this build all parts are there.
#[cfg(not(feature = "split"))]
macro_rules! part {
    ($(#[$meta:meta])* $visible:vis $part:ident: $type:ty, $name:ident, $made:expr) => {
        $(#[$meta])*
        $visible const $part: $crate::platform::Part<$type> = $crate::platform::Part {
            load: || Box::pin(std::future::ready(Ok(()))),
            make: || Some($made),
        };
    };
}

pub(crate) use part;

/// What a future comes to if it need not wait. Of a part that is there nothing waits.
#[cfg(feature = "split")]
pub(crate) fn at_once<T>(mut future: Pin<Box<dyn Future<Output = Result<T, Missing>>>>) -> Option<T> {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(made) => made.ok(),
        std::task::Poll::Pending => None,
    }
}
