//! Walking a table by arrow keys.

/// The place beside one of a table, in the direction of an arrow key; none at the edge, and for every other key.
pub fn beside<Row: PartialEq + Copy, Column: PartialEq + Copy>(
    rows: &[Row],
    columns: &[Column],
    (row, column): (Row, Column),
    key: &str,
) -> Option<(Row, Column)> {
    match key {
        "ArrowLeft" => Some((row, step(columns, column, -1)?)),
        "ArrowRight" => Some((row, step(columns, column, 1)?)),
        "ArrowUp" => Some((step(rows, row, -1)?, column)),
        "ArrowDown" => Some((step(rows, row, 1)?, column)),
        _ => None,
    }
}

fn step<Line: PartialEq + Copy>(all: &[Line], from: Line, by: isize) -> Option<Line> {
    let at = all.iter().position(|other| *other == from)?.checked_add_signed(by)?;
    all.get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrow_keys_walk_and_stop_at_the_edges() {
        let walk = |key| beside(&['a', 'b'], &[1, 2], ('a', 2), key);
        assert_eq!((walk("ArrowLeft"), walk("ArrowDown")), (Some(('a', 1)), Some(('b', 2))));
        assert_eq!(["ArrowRight", "ArrowUp", "Enter"].map(walk), [None; 3]);
        assert_eq!(beside(&['a'], &[1], ('c', 1), "ArrowDown"), None, "it is gone");
    }
}
