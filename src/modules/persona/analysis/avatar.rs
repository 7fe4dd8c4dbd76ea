//! The picture of a persona as data: which shapes, in which colours. Worked out from the name, so that no photo is needed
//! and the same persona looks the same everywhere.

use std::hash::Hasher;

use fnv::FnvHasher;

use crate::model::{Number, Record};
use crate::modules::persona::spec::persona;

/// What a picture is drawn from. Each number is below the count of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Avatar {
    /// The outline of the face.
    pub face: u8,
    /// The hair.
    pub hair: u8,
    /// The glasses; 0 is none.
    pub glasses: u8,
    /// The mouth.
    pub mouth: u8,
    /// The colour behind, as a number in the palette.
    pub ground: u8,
    /// The colour of hair and clothes: another one of the palette.
    pub figure: u8,
}

impl Avatar {
    /// Outlines of faces.
    pub const FACES: u8 = 3;
    /// Kinds of hair.
    pub const HAIRS: u8 = 8;
    /// Kinds of glasses, none among them.
    pub const GLASSES: u8 = 3;
    /// Mouths.
    pub const MOUTHS: u8 = 3;
    /// Colours of the palette.
    pub const HUES: u8 = 8;

    /// Hair that says man or woman, and what is drawn in its place until somebody asks for another face: a name says neither.
    const NEUTRAL: [(u8, u8); 2] = [(2, 6), (3, 0)];

    /// The picture of a persona.
    pub fn of(record: &Record) -> Self {
        Self::seeded(record.text(persona::NAME), seed(record))
    }

    fn seeded(name: &str, seed: u32) -> Self {
        let look = Self::drawn(name, seed);
        let neutral = Self::NEUTRAL.into_iter().find(|(hair, _)| seed == 0 && *hair == look.hair);
        Self { hair: neutral.map_or(look.hair, |(_, neutral)| neutral), ..look }
    }

    /// All of it comes from one number; with 12,096 pictures two of twenty names look the same once in sixty plans.
    fn drawn(name: &str, seed: u32) -> Self {
        let mut hasher = FnvHasher::default();
        hasher.write(name.trim().as_bytes());
        hasher.write(&seed.to_le_bytes());
        let mut rest = mixed(hasher.finish());
        let mut below = |count: u8| {
            let drawn = rest % u64::from(count);
            rest /= u64::from(count);
            drawn as u8
        };
        let [face, hair, glasses, mouth] = [Self::FACES, Self::HAIRS, Self::GLASSES, Self::MOUTHS].map(&mut below);
        let (ground, further) = (below(Self::HUES), below(Self::HUES - 1));
        Self { face, hair, glasses, mouth, ground, figure: (ground + 1 + further) % Self::HUES }
    }
}

/// The number that gives a persona another face: the next one whose picture is not the same.
pub fn another_face(record: &Record) -> Option<Number> {
    let now = Avatar::of(record);
    let mut others = (1..SEEDS).map(|step| (seed(record) + step) % SEEDS);
    let other = others.find(|seed| Avatar::seeded(record.text(persona::NAME), *seed) != now)?;
    Number::new(f64::from(other))
}

/// How many numbers the field takes, from 0.
const SEEDS: u32 = 1_000;

fn seed(record: &Record) -> u32 {
    record.get(persona::AVATAR).map_or(0.0, Number::get) as u32
}

/// Spreads a hash over all its bits (the finalizer of MurmurHash3): names that differ in their last letter only would
/// look like brothers otherwise.
const fn mixed(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    use crate::model::Kind;

    fn named(name: &str) -> Record {
        Record::default().with(persona::NAME, name.to_owned())
    }

    #[test]
    fn a_name_always_looks_the_same_and_two_names_hardly_ever() {
        assert_eq!(Avatar::of(&named("方医生")), Avatar::of(&named(" 方医生 ")));
        let drawn = Avatar { face: 0, hair: 7, glasses: 2, mouth: 0, ground: 7, figure: 2 };
        assert_eq!(Avatar::of(&named("方医生")), drawn, "what people have seen stays");
        let names: Vec<String> = (0..300).map(|number| format!("Persona {number}")).collect();
        let looks: HashSet<Avatar> = names.iter().map(|name| Avatar::of(&named(name))).collect();
        assert!(looks.len() > 290, "{}", looks.len());
        let brothers = names.windows(2).filter(|pair| {
            let [one, other] = [&pair[0], &pair[1]].map(|name| Avatar::of(&named(name)));
            (one.hair, one.ground, one.figure) == (other.hair, other.ground, other.figure)
        });
        assert!(brothers.count() < 5);
    }

    #[test]
    fn every_shape_and_colour_is_drawn_and_none_beyond() {
        let looks: Vec<Avatar> = (1..501).map(|seed| Avatar::seeded("方医生", seed)).collect();
        let drawn = |part: fn(&Avatar) -> u8| looks.iter().map(part).collect::<HashSet<u8>>();
        for (part, count) in [
            (drawn(|look| look.face), Avatar::FACES),
            (drawn(|look| look.hair), Avatar::HAIRS),
            (drawn(|look| look.glasses), Avatar::GLASSES),
            (drawn(|look| look.mouth), Avatar::MOUTHS),
            (drawn(|look| look.ground), Avatar::HUES),
            (drawn(|look| look.figure), Avatar::HUES),
        ] {
            assert_eq!(part, (0..count).collect());
        }
        assert!(looks.iter().all(|look| look.ground != look.figure));
    }

    #[test]
    fn a_bun_or_a_bald_head_is_drawn_only_where_somebody_asked_for_another_face() {
        let (bun, bald) = (2, 3);
        let by_name: Vec<Avatar> = (0..500).map(|number| Avatar::of(&named(&number.to_string()))).collect();
        assert!(by_name.iter().all(|look| look.hair != bun && look.hair != bald));
        let asked: HashSet<u8> = (1..100).map(|seed| Avatar::seeded("唐先生", seed).hair).collect();
        assert!(asked.contains(&bun) && asked.contains(&bald));
    }

    #[test]
    fn another_face_is_another_each_time_and_fits_the_field() {
        let mut record = named("乔护士长");
        for _ in 0..1_200 {
            let (before, number) = (Avatar::of(&record), another_face(&record).unwrap());
            record.set(persona::AVATAR, number);
            assert_ne!(Avatar::of(&record), before);
        }
        let Kind::Number { max, .. } = persona::AVATAR.spec.kind else { panic!("a number") };
        assert!((f64::from(SEEDS - 1) - max).abs() < 0.5);
        assert!(record.get(persona::AVATAR).unwrap().get() <= max);
    }
}
