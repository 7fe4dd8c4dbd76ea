//! The page.

fn main() {
    saleswright::start();
}
