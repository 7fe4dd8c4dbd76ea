//! How far a module is filled.

/// Parts of equal weight, some of them met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Parts that are met.
    pub met: u32,
    /// Parts that count.
    pub total: u32,
}

impl Progress {
    /// The progress over parts that are met or not.
    pub fn of(parts: impl IntoIterator<Item = bool>) -> Self {
        parts.into_iter().fold(Self::default(), |sum, met| Self { met: sum.met + u32::from(met), total: sum.total + 1 })
    }

    /// The share that is met, 0.0 to 1.0.
    pub fn share(self) -> f64 {
        if self.total == 0 { 0.0 } else { f64::from(self.met) / f64::from(self.total) }
    }

    /// The share in whole hundredths, as it is told.
    pub fn rounded(self) -> f64 {
        (self.share() * 100.0).round() / 100.0
    }

    /// Whether every part is met.
    pub const fn is_done(self) -> bool {
        self.total > 0 && self.met == self.total
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_nothing_is_nothing() {
        assert!((Progress::of([]).share(), Progress::of([]).is_done()) == (0.0, false));
        assert!(Progress::of([false, false, true]).rounded() == 0.33);
        assert_eq!(Progress::of([true, false, true, true]), Progress { met: 3, total: 4 });
    }
}
