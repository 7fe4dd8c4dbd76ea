//! The face.
use crate::model::RecordKey;
use crate::ui::dom::prelude::*;
/// Stub.
#[component]
pub fn Avatar(key: RecordKey) -> impl IntoView {
    let _ = key;
    view! { <svg class="avatar" viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="24" /></svg> }
}
