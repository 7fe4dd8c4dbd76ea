//! Anything that a browser may have stored under our keys.

use std::time::Duration;

use saleswright_fuzz::{StoreCase, Values, Watch, check_store, found};

#[test]
fn stores_that_were_found_once() {
    let stores = found("stores");
    assert!(!stores.is_empty());
    for (name, text) in stores {
        println!("{name}");
        check_store(&serde_json::from_slice::<Values>(&text).unwrap());
    }
}

#[test]
fn any_store_opens_and_loses_nothing() {
    let watch = Watch::new("stores");
    bolero::check!()
        .with_type::<StoreCase>()
        .with_iterations(usize::MAX)
        .with_test_time(Duration::from_secs(12))
        .for_each(|case| {
            let values = case.values();
            let text = serde_json::to_vec_pretty(&values).unwrap();
            watch.check(&text, || check_store(&values));
        });
    watch.say();
}
