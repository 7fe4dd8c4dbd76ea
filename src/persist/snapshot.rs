//! A snapshot as the store holds it: a whole plan under a seal, with the occasion of its making.
//!
//! The body has a line `<occasion> <digest>`, a line of words (a name, a file) and the plan as a file, so that the reader
//! of files brings back what an older version has kept.

use crate::formats::{FileStamp, digest_of_file};
use crate::i18n::messages::snapshots;
use crate::i18n::{Argument, Message};
use crate::model::{Dot, Id, PlanId, Replica, base36, from_base36};
use crate::persist::seal::{Unsealed, seal_as, unseal};
use crate::persist::stamp::Stamp;

/// The format of the seal. What stands under it is laid out as ever, and the file in it says its own: a build of an older
/// format lists what is kept, and hands out the file that it can read.
const FORMAT: u32 = 1;

/// Why a snapshot was made.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Occasion {
    /// The user asked for it, under this name, which may be empty.
    Asked(String),
    /// The plan was being worked on; at most one an hour.
    Hourly,
    /// This file was about to be merged into the plan.
    Import(String),
    /// The plan was about to go back to the snapshot of this moment, in milliseconds since 1970-01-01 UTC.
    Restore(u64),
    /// The plan was about to be brought to this format by the first edit of a newer build.
    Format(u32),
    /// A file of everything, written at this moment in milliseconds since 1970-01-01 UTC, held another state of the plan.
    Backup(u64),
}

impl Occasion {
    /// The most characters of a name.
    pub const LONGEST_NAME: usize = 80;

    /// Whether the program made it by itself, so that it gives way to newer ones.
    pub const fn is_automatic(&self) -> bool {
        matches!(self, Self::Hourly | Self::Import(_) | Self::Restore(_) | Self::Format(_))
    }

    /// What it is called.
    pub fn name(&self) -> Message {
        match self {
            Self::Asked(name) if name.is_empty() => snapshots::SNAP_ASKED.into(),
            Self::Asked(name) => Message::plain(name),
            Self::Hourly => snapshots::SNAP_HOURLY.into(),
            Self::Import(file) => snapshots::SNAP_BEFORE_IMPORT.with("file", file.as_str()),
            Self::Restore(moment) => snapshots::SNAP_BEFORE_RESTORE.with("date", Argument::Moment(*moment)),
            Self::Format(format) => snapshots::SNAP_BEFORE_FORMAT.with("format", *format),
            Self::Backup(moment) => snapshots::SNAP_FROM_BACKUP.with("date", Argument::Moment(*moment)),
        }
    }

    /// What came into the plan as a whole right after.
    pub fn brought(&self) -> Option<Message> {
        match self {
            Self::Import(file) => Some(snapshots::SNAP_IMPORTED.with("file", file.as_str())),
            Self::Restore(moment) => Some(snapshots::SNAP_WENT_BACK.with("date", Argument::Moment(*moment))),
            Self::Asked(_) | Self::Hourly | Self::Format(_) | Self::Backup(_) => None,
        }
    }

    fn write(&self) -> (&'static str, String) {
        match self {
            Self::Asked(name) => ("asked", one_line(name)),
            Self::Hourly => ("hourly", String::new()),
            Self::Import(file) => ("import", one_line(file)),
            Self::Restore(moment) => ("restore", base36(*moment)),
            Self::Format(format) => ("format", format.to_string()),
            Self::Backup(moment) => ("backup", base36(*moment)),
        }
    }

    /// An occasion that another version has made up is taken for a wish of the user: such snapshots stay.
    fn read(code: &str, words: &str) -> Self {
        let moment = || from_base36(words).unwrap_or_default();
        match code {
            "hourly" => Self::Hourly,
            "import" => Self::Import(words.to_owned()),
            "restore" => Self::Restore(moment()),
            "format" => Self::Format(words.parse().unwrap_or_default()),
            "backup" => Self::Backup(moment()),
            _ => Self::Asked(words.to_owned()),
        }
    }
}

fn one_line(words: &str) -> String {
    words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(Occasion::LONGEST_NAME).collect()
}

/// A snapshot in the store.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Snapshot {
    /// The plan that it is a state of.
    pub plan: PlanId,
    /// What tells it from others of the plan.
    pub id: Id,
    /// What it takes, in UTF-16 units of two bytes each.
    pub units: u64,
    /// What is known of it.
    pub state: SnapshotState,
}

/// What is known of a snapshot before its plan is read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SnapshotState {
    /// It is as it was written.
    Whole {
        /// When it was made, in milliseconds since 1970-01-01 UTC.
        made_at: u64,
        /// Why.
        occasion: Occasion,
        /// Tells its content from any other, see [`crate::formats::digest`].
        digest: u64,
    },
    /// A newer version has written it: nothing is known of it here.
    Newer,
    /// It is not what was written.
    Damaged,
}

impl Snapshot {
    /// When it was made, in milliseconds since 1970-01-01 UTC; `None` where it cannot be read.
    pub const fn made_at(&self) -> Option<u64> {
        if let SnapshotState::Whole { made_at, .. } = &self.state { Some(*made_at) } else { None }
    }

    /// What came into the plan as a whole right after it was made; nothing where it cannot be read.
    pub fn brought(&self) -> Option<Message> {
        if let SnapshotState::Whole { occasion, .. } = &self.state { occasion.brought() } else { None }
    }

    /// Whether the program made it by itself. Of one that cannot be read nobody knows.
    pub const fn is_automatic(&self) -> bool {
        matches!(&self.state, SnapshotState::Whole { occasion, .. } if occasion.is_automatic())
    }
}

/// What is written on the file in a snapshot, made at `now` in milliseconds since 1970-01-01 UTC.
pub(crate) const fn file_stamp(now: u64) -> FileStamp<'static> {
    FileStamp { app: env!("CARGO_PKG_VERSION"), exported_at: now }
}

/// The sealed value of a snapshot with the file of a plan, made at `now` in milliseconds since 1970-01-01 UTC.
pub(crate) fn write_snapshot(file: &str, occasion: &Occasion, replica: Replica, now: u64) -> String {
    let (code, words) = occasion.write();
    let body = format!("{code} {}\n{words}\n{file}", base36(digest_of_file(file)));
    seal_as(FORMAT, &Stamp::of(Dot { replica, counter: 1 }), now, &body).0
}

/// What a stored value says of itself, and the file in it.
pub(crate) fn read_snapshot(raw: &str) -> (SnapshotState, Option<&str>) {
    match unseal(raw) {
        Unsealed::Newer => (SnapshotState::Newer, None),
        Unsealed::Damaged => (SnapshotState::Damaged, None),
        Unsealed::Whole { changed_at, body, .. } => match read_body(body) {
            Some((occasion, digest, file)) => {
                (SnapshotState::Whole { made_at: changed_at, occasion, digest }, Some(file))
            }
            None => (SnapshotState::Damaged, None),
        },
    }
}

fn read_body(body: &str) -> Option<(Occasion, u64, &str)> {
    let (head, rest) = body.split_once('\n')?;
    let (words, file) = rest.split_once('\n')?;
    let (code, digest) = head.split_once(' ')?;
    Some((Occasion::read(code, words), from_base36(digest)?, file))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::{digest, write_plan};
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::IdSource;
    use crate::persist::tests::plans::{NOW, small_plan};

    fn replica() -> Replica {
        Replica::from(&IdSource::new(1))
    }

    #[test]
    fn every_occasion_reads_back() {
        let plan = small_plan("p-1");
        for occasion in [
            Occasion::Asked(String::new()),
            Occasion::Asked("谈判前".to_owned()),
            Occasion::Hourly,
            Occasion::Import("a b.json".to_owned()),
            Occasion::Restore(NOW),
            Occasion::Format(2),
            Occasion::Backup(NOW),
        ] {
            let raw = write_snapshot(&write_plan(&plan, &file_stamp(NOW)), &occasion, replica(), NOW + 5);
            let (state, file) = read_snapshot(&raw);
            assert_eq!(state, SnapshotState::Whole { made_at: NOW + 5, occasion, digest: digest(&plan) });
            assert!(file.unwrap().starts_with('{'));
        }
    }

    #[test]
    fn a_name_stays_on_its_line_and_is_cut() {
        let name = format!("a\nb{}", "字".repeat(200));
        let raw =
            write_snapshot(&write_plan(&small_plan("p-1"), &file_stamp(NOW)), &Occasion::Asked(name), replica(), NOW);
        let (SnapshotState::Whole { occasion: Occasion::Asked(read), .. }, Some(file)) = read_snapshot(&raw) else {
            panic!("{raw}")
        };
        assert!(read.starts_with("a b字") && read.chars().count() == Occasion::LONGEST_NAME);
        assert!(file.starts_with('{'));
    }

    #[test]
    fn what_came_into_a_plan_as_a_whole_is_told_in_both_languages() {
        let said = |occasion: Occasion, locale| Some(occasion.brought()?.render(&PlainFormats(locale)));
        let file = || Occasion::Import("team.json".to_owned());
        assert_eq!(said(file(), Locale::En).unwrap(), "“team.json” was taken in.");
        assert_eq!(said(file(), Locale::ZhCn).unwrap(), "导入过“team.json”。");
        assert!(said(Occasion::Restore(NOW), Locale::En).unwrap().starts_with("The plan went back to "));
        assert_eq!(said(Occasion::Hourly, Locale::En), None);
    }

    #[test]
    fn an_occasion_of_another_version_is_never_dropped_by_itself() {
        assert_eq!(Occasion::read("lunar", "x"), Occasion::Asked("x".to_owned()));
    }

    #[test]
    fn the_digest_tells_contents_apart_and_not_moments() {
        let plan = small_plan("p-1");
        let mut other = small_plan("p-1");
        assert_eq!(digest(&plan), digest(&other));
        other.put(crate::persist::tests::plans::key("swot:s-3"), None);
        assert_ne!(digest(&plan), digest(&other));
        let raw = write_snapshot(&write_plan(&plan, &file_stamp(NOW)), &Occasion::Hourly, replica(), NOW);
        assert!(matches!(read_snapshot(&raw).0, SnapshotState::Whole { digest: found, .. } if found == digest(&plan)));
    }
}
