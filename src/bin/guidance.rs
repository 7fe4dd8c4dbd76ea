//! Prints the guidance of each language for the build: a line for each, its tag, a blank, its file as JSON.
//!
//! `cargo xtask finish` runs it on the host and puts the files beside the page; it is no part of the page itself.

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    for (tag, file) in saleswright::guidance() {
        println!("{tag} {file}");
    }
}

/// The program that holds the words runs on the host.
#[cfg(target_arch = "wasm32")]
fn main() {}
