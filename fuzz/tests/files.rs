//! Any file that somebody may import.

use std::time::Duration;

use saleswright_fuzz::{FileCase, Watch, check_file, found};

#[test]
fn files_that_were_found_once() {
    let files = found("files");
    assert!(files.len() > 5);
    for (name, bytes) in files {
        println!("{name}");
        check_file("plan.json", &bytes);
    }
}

#[test]
fn any_file_is_refused_with_a_reason_or_read_within_bounds() {
    let watch = Watch::new("files");
    bolero::check!()
        .with_type::<FileCase>()
        .with_iterations(usize::MAX)
        .with_test_time(Duration::from_secs(12))
        .for_each(|case| {
            let (name, bytes) = case.file();
            watch.check(&bytes, || check_file(&name, &bytes));
        });
    watch.say();
}
