//! How long cases took, and the one that failed.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::bases::folder;

/// The longest that reading a case of ordinary size may take here. In the browser it is 200 ms; this program is built without
/// most optimisations, and other programs run beside it.
const BOUND: Duration = Duration::from_millis(1_000);

/// Watches the cases of one test.
#[derive(Debug)]
pub struct Watch {
    name: &'static str,
    started: Instant,
    /// How many there were, and how long the slowest took.
    seen: Mutex<(usize, Duration)>,
}

impl Watch {
    /// Nothing has been seen yet.
    pub fn new(name: &'static str) -> Self {
        Self { name, started: Instant::now(), seen: Mutex::default() }
    }

    /// Checks one case; the check answers how long reading took. One that fails is kept under `target/found/`, the smallest last, as it is wanted in `found/`.
    pub fn check(&self, case: &[u8], check: impl Fn() -> Duration) {
        let mut took = Duration::MAX;
        // What was slow once may have waited for another program.
        for _ in 0..3 {
            match catch_unwind(AssertUnwindSafe(&check)) {
                Ok(this) => took = took.min(this),
                Err(fault) => {
                    self.keep(case);
                    resume_unwind(fault);
                }
            }
            if took < BOUND {
                break;
            }
        }
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        *seen = (seen.0 + 1, seen.1.max(took));
        drop(seen);
        if took >= BOUND {
            self.keep(case);
        }
        assert!(took < BOUND, "{}: {took:?} for one case", self.name);
    }

    /// What was seen, in one line.
    pub fn say(&self) {
        let Self { name, started, seen } = self;
        let (cases, longest) = *seen.lock().unwrap_or_else(PoisonError::into_inner);
        println!("fuzz: {cases} {name} in {:.0} s, the slowest read in {longest:.1?}", started.elapsed().as_secs_f64());
    }

    fn keep(&self, case: &[u8]) {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/found");
        let path = folder.join(self.name);
        if std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, case)).is_ok() {
            eprintln!("the case is in target/found/{}; mend what it shows, and keep it in fuzz/found/{0}/", self.name);
        }
    }
}

/// The cases that were found once, by the name of their file.
pub fn found(name: &str) -> Vec<(String, Vec<u8>)> {
    let files = folder(&format!("found/{name}")).into_iter().chain(folder(&format!("corpus/{name}")));
    files.map(|(path, bytes)| (path.display().to_string(), bytes)).collect()
}
