//! Where on a plane there is room for one more point.

/// How far points keep from each other, as shares of a side: far, and nearer as it gets full.
const APART: [f64; 4] = [0.12, 0.06, 0.03, 0.015];
/// How near to an edge a point is put, and how far from the middle it may be.
const EDGE: f64 = 0.08;
const FARTHEST: f64 = 0.5;

/// A place for a point, in shares of the sides: the middle while it is free, else the nearest place around it that keeps
/// apart from the points that are there.
pub fn free_place(taken: &[[f64; 2]]) -> [f64; 2] {
    APART.into_iter().find_map(|apart| place_apart(taken, apart)).unwrap_or([0.5, 0.5])
}

fn place_apart(taken: &[[f64; 2]], apart: f64) -> Option<[f64; 2]> {
    // What is apart but for the last digit of a sum is apart.
    let near = (apart * 0.95).powi(2);
    let is_free = |[x, y]: [f64; 2]| taken.iter().all(|[left, top]| (x - left).powi(2) + (y - top).powi(2) >= near);
    let is_inside = |place: [f64; 2]| place.iter().all(|share| (EDGE..=1.0 - EDGE).contains(share));
    let rings = (FARTHEST / apart) as i32;
    (0..=rings)
        .flat_map(ring)
        .map(|steps| steps.map(|steps| 0.5 + f64::from(steps) * apart))
        .find(|place| is_inside(*place) && is_free(*place))
}

/// The places of a grid that are so many steps from its middle, aside or up: those in line with it first.
fn ring(radius: i32) -> impl Iterator<Item = [i32; 2]> {
    let sides = (0..=radius).flat_map(move |along| [along, -along]);
    let all = sides.flat_map(move |along| [[radius, along], [-radius, along], [along, radius], [along, -radius]]);
    all.take(if radius == 0 { 1 } else { usize::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_that_are_put_on_a_plane_one_after_the_other_stand_apart() {
        let mut taken: Vec<[f64; 2]> = Vec::new();
        for _ in 0..30 {
            let place = free_place(&taken);
            assert!(place.iter().all(|share| (EDGE..=1.0 - EDGE).contains(share)), "{place:?}");
            for [x, y] in &taken {
                assert!((x - place[0]).hypot(y - place[1]) > 0.1, "{place:?} beside {x} {y}");
            }
            taken.push(place);
        }
        assert_eq!(taken.first(), Some(&[0.5, 0.5]));
    }

    #[test]
    fn where_it_gets_full_points_stand_nearer_and_never_on_each_other() {
        let mut taken: Vec<[f64; 2]> = Vec::new();
        for _ in 0..150 {
            let place = free_place(&taken);
            assert!(!taken.contains(&place), "{place:?} is taken, of {}", taken.len());
            taken.push(place);
        }
    }
}
