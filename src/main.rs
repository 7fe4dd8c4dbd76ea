//! The page.

fn main() {
    saleswright::app::start();
}
