//! Prints the files of the guidance for the build: a line for each, its name, a blank, the file as JSON.
//!
//! `cargo xtask finish` runs it on the host and puts the files beside the page; it is no part of the page itself.

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    for (name, file) in saleswright::guidance() {
        println!("{name} {file}");
    }
}

/// The program that holds the words runs on the host.
#[cfg(target_arch = "wasm32")]
fn main() {}
