//! What the compiler says of mistakes in views: where they are, and in words.
//!
//! `TRYBUILD=overwrite cargo test --package saleswright-macros` writes down what it says now.

#[test]
fn a_mistake_in_a_view_or_a_component_is_told_where_it_is() {
    trybuild::TestCases::new().compile_fail("tests/mistakes/*.rs");
}
