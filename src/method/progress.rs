//! How far a module is filled.

/// Parts of equal weight, some of them met. What is added to a plan never lowers what is met: a part asks for enough of
/// something, and what it asks of *all* (each risk has an owner) is told beside, as what is left open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Parts that are met.
    pub met: u32,
    /// Parts that count.
    pub total: u32,
    /// What keeps it from being done though nothing is missing: parts that do not hold for all yet, and what is wrong.
    pub open: u32,
}

impl Progress {
    /// The progress over parts.
    pub fn of(parts: &[Self]) -> Self {
        parts.iter().fold(Self::default(), |sum, part| Self {
            met: sum.met + part.met,
            total: sum.total + part.total,
            open: sum.open + part.open,
        })
    }

    /// So many parts are met, of so many that are asked for.
    pub fn up_to(met: usize, parts: usize) -> Self {
        Self { met: met.min(parts) as u32, total: parts as u32, open: 0 }
    }

    /// The same, done only where it holds for all.
    #[must_use]
    pub fn once(self, holds_for_all: bool) -> Self {
        Self { open: (self.met > 0 && !holds_for_all).into(), ..self }
    }

    /// The same, not done while something else is wrong.
    #[must_use]
    pub fn but(self, is_wrong: bool) -> Self {
        Self { open: self.open + u32::from(is_wrong), ..self }
    }

    /// The share that is met, 0.0 to 1.0.
    pub fn share(self) -> f64 {
        if self.total == 0 { 0.0 } else { f64::from(self.met) / f64::from(self.total) }
    }

    /// The share in whole hundredths, as it is told.
    pub fn rounded(self) -> f64 {
        (self.share() * 100.0).round() / 100.0
    }

    /// Whether every part is met, and for all that it speaks of.
    pub const fn is_done(self) -> bool {
        self.total > 0 && self.met == self.total && self.open == 0
    }
}

/// One part, met or not.
impl From<bool> for Progress {
    fn from(met: bool) -> Self {
        Self { met: met.into(), total: 1, open: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_nothing_is_nothing() {
        let of = |parts: &[bool]| Progress::of(&parts.iter().map(|met| Progress::from(*met)).collect::<Vec<_>>());
        assert!((of(&[]).share(), of(&[]).is_done()) == (0.0, false));
        assert!(of(&[false, false, true]).rounded() == 0.33);
        assert_eq!(of(&[true, false, true, true]), Progress::up_to(3, 4));
    }

    #[test]
    fn what_is_not_yet_so_of_all_lowers_nothing_and_is_not_done() {
        let open = Progress::from(true).once(false);
        assert!(open.share() == 1.0 && !open.is_done() && Progress::from(true).once(true).is_done());
        assert_eq!(Progress::from(false).once(false), Progress::from(false));
        assert_eq!(Progress::of(&[open, open, true.into()]), Progress { met: 3, total: 3, open: 2 });
    }

    #[test]
    fn a_part_of_several_weighs_as_many_and_is_met_no_more_than_once() {
        let whole = Progress::of(&[true.into(), Progress::up_to(2, 5), Progress::up_to(9, 3)]);
        assert_eq!(whole, Progress::up_to(6, 9));
    }
}
