//! Values of attributes, classes, styles and properties.

use std::borrow::Cow;

use crate::reactive::{Get, Memo, Signal};

/// The value of an attribute, class, style or property.
pub enum Value {
    /// No attribute at all.
    Nothing,
    /// An attribute that is there or not, a class, a property that is true or false.
    Flag(bool),
    /// A text.
    Text(Cow<'static, str>),
    /// Read again whenever what it reads changes.
    Read(Box<dyn Fn() -> Value>),
}

impl PartialEq for Value {
    /// What is read is never the same as anything: it has to be read first.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Nothing, Self::Nothing) => true,
            (Self::Flag(one), Self::Flag(other)) => one == other,
            (Self::Text(one), Self::Text(other)) => one == other,
            _ => false,
        }
    }
}

impl Value {
    /// What it is now.
    pub(super) fn settled(mut self) -> Self {
        while let Self::Read(read) = self {
            self = read();
        }
        self
    }
}

/// What may stand as a value.
pub trait IntoValue {
    /// The value.
    fn into_value(self) -> Value;
}

impl IntoValue for Value {
    fn into_value(self) -> Value {
        self
    }
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Text(Cow::Borrowed(self))
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Text(Cow::Owned(self))
    }
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        Value::Flag(self)
    }
}

impl IntoValue for f64 {
    fn into_value(self) -> Value {
        self.to_string().into_value()
    }
}

impl<V: IntoValue> IntoValue for Option<V> {
    fn into_value(self) -> Value {
        self.map_or(Value::Nothing, V::into_value)
    }
}

impl<F, V> IntoValue for F
where
    F: Fn() -> V + 'static,
    V: IntoValue,
{
    fn into_value(self) -> Value {
        Value::Read(Box::new(move || self().into_value()))
    }
}

impl<T> IntoValue for Signal<T>
where
    T: IntoValue + Clone + Send + Sync + 'static,
{
    fn into_value(self) -> Value {
        Value::Read(Box::new(move || self.get().into_value()))
    }
}

impl<T> IntoValue for Memo<T>
where
    T: IntoValue + Clone + Send + Sync + 'static,
{
    fn into_value(self) -> Value {
        Value::Read(Box::new(move || self.get().into_value()))
    }
}
