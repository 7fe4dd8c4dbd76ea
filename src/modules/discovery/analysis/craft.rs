//! The ticks of the craft checklist.

use std::sync::Arc;

use crate::engine::{Change, Patch};
use crate::model::{Plan, Record, Table};
use crate::modules::discovery::spec::craft_item;

/// Takes every tick out, for the next call. An example that nobody has changed otherwise stays an example.
pub fn untick_all(plan: &Plan) -> Patch {
    let ticked = plan.list(Table::CraftItem).filter(|(_, record)| record.get(craft_item::CHECKED) == Some(true));
    let changes = ticked.map(|(key, record)| {
        let mut after = Record::clone(record);
        after.set_value(craft_item::CHECKED.spec, None);
        Change { key, before: Some(record.clone()), after: Some(Arc::new(after)) }
    });
    Patch { changes: changes.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::apply;
    use crate::modules::testing::{Draft, key};

    #[test]
    fn all_ticks_go_in_one_step_and_come_back_in_one() {
        let ticked = |record: Record| record.with(craft_item::CHECKED, true);
        let draft = Draft::new()
            .add("craft_item:a", ticked)
            .add("craft_item:b", |record| record.with(craft_item::TEXT, "Phone face down".to_owned()))
            .add("craft_item:c", ticked);
        let patch = untick_all(&draft.plan);
        assert_eq!(patch.keys().collect::<Vec<_>>(), ["craft_item:a", "craft_item:c"].map(key));
        let mut plan = draft.plan.clone();
        apply(&mut plan, &patch);
        assert!(plan.list(Table::CraftItem).all(|(_, record)| record.get(craft_item::CHECKED).is_none()));
        assert_eq!(plan.get(key("craft_item:b")).unwrap().text(craft_item::TEXT), "Phone face down");
        assert!(untick_all(&plan).is_empty());
        apply(&mut plan, &patch.invert());
        assert_eq!(plan, draft.plan);
    }
}
