//! What the linker leaves in the program for the cut into chunks.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        // Where every function and every piece of data is used. What cuts the program needs it, and takes it out again.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
