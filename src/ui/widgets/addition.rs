//! Where new records go, and how they get there.

use crate::ui::dom::prelude::*;

use crate::engine::{Command, Scope};
use crate::i18n::messages::{cards, common, safety, say, what};
use crate::model::{Keys, Kind, Record, RecordKey, Table, Value};
use crate::store::Shell;
use crate::ui::widgets::PlaceName;

/// Where new records go.
#[derive(Clone, Copy)]
pub struct Addition {
    /// The table.
    pub table: Table,
    /// The place (quadrant, box) that they go into.
    pub place: Option<&'static str>,
    /// Its name, for messages.
    pub place_name: PlaceName,
    /// The record that they are parts of, where they are parts.
    pub whole: Option<RecordKey>,
    /// The deal that they belong to, where the page shows one.
    pub scope: Option<Scope>,
    /// The list that they come into, where the page has it: its records need not be counted again.
    pub keys: Option<Memo<Keys>>,
}

impl Addition {
    /// A record with a title and nothing else.
    pub fn titled(self, title: String) -> Record {
        let mut record = Record::default();
        record.set_value(self.table.spec().title, Some(Value::Text(title)));
        record
    }

    /// Adds a record for each line. Gives the lines back, and adds nothing, where one is too long or the plan takes no
    /// more.
    pub fn add_lines(self, shell: Shell, lines: Vec<String>) -> Result<(), Vec<String>> {
        let fit = lines.iter().all(|line| shell.read_typed(Kind::Text, line).is_ok());
        let records = || lines.iter().map(|line| self.titled(line.clone())).collect();
        if fit && self.add(shell, records()) { Ok(()) } else { Err(lines) }
    }

    /// Adds records, as one step; `false` where none was added, which is told.
    pub fn add(self, shell: Shell, records: Vec<Record>) -> bool {
        let spec = self.table.spec();
        let put = |mut record: Record| {
            if let (Some(part_of), Some(whole)) = (spec.part_of, self.whole) {
                record.set_value(part_of, Some(Value::Links(vec![whole])));
            }
            // Another deal may be shown by the time at which the field is left.
            if let (Some(of), Some(deal)) = (spec.of_deal, self.scope.and_then(Scope::deal))
                && shell.workspace.scope_here() != self.scope
            {
                record.set_value(of.deal, Some(Value::Links(vec![deal])));
            }
            spec.placed(record, self.place)
        };
        let records: Vec<Record> = records.into_iter().map(put).collect();
        if self.scope.is_some_and(|scope| shell.workspace.is_scope_gone(scope)) {
            self.tell_not_kept(shell, &records);
            return true;
        }
        let count = records.len();
        let first = records.first().map(|record| record.title(self.table).to_owned()).unwrap_or_default();
        let what = match count {
            1 => what::WHAT_ADD.with("name", first.clone()),
            count => what::WHAT_ADD_MANY.with_count(count),
        };
        if shell.workspace.run(Command::Add { table: self.table, records }, what).is_empty() {
            return false;
        }
        if count == 1 {
            let total = self.keys.and_then(|keys| keys.try_with_untracked(|keys| keys.len()));
            let total = total.unwrap_or_else(|| self.count(shell));
            let message = say::SAY_ADDED.with("name", first).with("place", self.place_name.said(shell));
            shell.notices.say(message.with("pos", total).with("total", total));
        } else {
            let told = cards::ADDED_MANY.with_count(count).with("place", self.place_name.said(shell));
            shell.notices.show(told, Some(shell.undo_action()));
        }
        true
    }

    /// Says what was typed for a deal that another tab has deleted.
    fn tell_not_kept(self, shell: Shell, records: &[Record]) {
        let typed = records.iter().map(|record| record.title(self.table)).collect::<Vec<_>>().join("\n");
        let value = common::LABELLED.with("label", self.place_name.said(shell)).with("value", typed);
        shell.notices.show(safety::SAFE_NOT_KEPT.with("value", value), None);
    }

    /// How many records stand in the place.
    fn count(self, shell: Shell) -> usize {
        shell.workspace.read(|plan| plan.keys_at(self.table, self.place).len())
    }
}
