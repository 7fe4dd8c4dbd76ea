//! What an edit costs.

use proptest::prelude::*;

use super::crash::holding;
use super::faulty::Faulty;
use super::plans::{NOW, key, plan_strategy, repository};
use crate::engine::{Command, apply};
use crate::model::{IdSource, Value};
use crate::modules::swot::spec::item;
use crate::persist::content::write_body;
use crate::persist::{Memory, Outcome};

proptest! {
    #[test]
    fn a_keystroke_writes_one_key_of_at_most_twice_the_record_and_512_bytes(
        plan in plan_strategy(),
        texts in prop::collection::vec("\\PC{0,40}", 1..12),
    ) {
        let hit = key("swot:s-2");
        prop_assume!(plan.get(hit).is_some());
        let memory: Memory = holding(&plan);
        let mut plan = plan;
        for (session, text) in texts.into_iter().enumerate() {
            // Each keystroke from another tab, so that the stamps are as long as they get.
            let mut repository = repository(Faulty::on(&memory), 2_000_000_000 + session as u64);
            repository.load(plan.id).unwrap();
            let value = Some(Value::Text(text));
            let patch = Command::Set { key: hit, field: item::TEXT.spec, value }.patch(&plan, &mut IdSource::new(3));
            apply(&mut plan, &patch);
            prop_assert_eq!(repository.save(plan.id, &patch, NOW).outcome, Outcome::Saved);
            let writes = repository.store.writes.borrow().len();
            prop_assert!(writes <= 1);
            let json = write_body(hit.table, plan.get(hit)).len() as u64;
            // Two bytes a unit, key and value.
            prop_assert!(repository.store.written_units() * 2 <= 2 * json + 512);
        }
    }
}
