//! What a component must be given.

/// A property with its value, in a tuple; what stands for one that is missing is none, and its name tells which it is.
#[diagnostic::on_unimplemented(
    message = "a property of the component is missing",
    label = "`{Self}`: a component is whole once it has every property that is not optional"
)]
pub trait Given<T> {
    /// The value.
    fn given(self) -> T;
}

impl<T> Given<T> for (T,) {
    #[inline(always)]
    fn given(self) -> T {
        self.0
    }
}
