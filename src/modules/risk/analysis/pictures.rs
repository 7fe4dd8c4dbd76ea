//! The matrix as a picture: where every risk stands, and where it will.

use crate::drawing::{Drawing, HeatField, HeatMap, HeatMark, HeatScale, Legend, Picture, Role, heat_map};
use crate::i18n::{Formats, Locale};
use crate::method::marked_name;
use crate::model::{Plan, Table};
use crate::modules::risk::analysis::{
    Axis, Band, Cell, Fineness, Listed, Spot, appetite, grid, is_above, levels, listed, standing,
};
use crate::modules::risk::texts;

/// The matrix with both ratings of every open risk, and arrows between them.
pub fn map(plan: &Plan, formats: &dyn Formats) -> Drawing {
    let (grid, locale) = (grid(plan), formats.locale());
    let words = |axis| levels(plan, axis, grid, locale).into_iter().map(|level| level.word).collect::<Vec<_>>();
    let [up, across] = [Axis::Likelihood, Axis::Impact].map(words);
    let fields = fields(grid, appetite(plan));
    let field = |(spot, above): &(Spot, bool)| HeatField {
        role: role(spot.band()),
        word: spot.band().name().get(locale),
        above: *above,
    };
    let drawn: Vec<Vec<HeatField>> = fields.iter().map(|row| row.iter().map(field).collect()).collect();
    let marks: Vec<HeatMark> = listed(plan).map(|listed| mark(&listed, grid, locale)).collect();
    heat_map(&HeatMap {
        across: HeatScale { name: Axis::Impact.name().get(locale), levels: &across },
        up: HeatScale { name: Axis::Likelihood.name().get(locale), levels: &up },
        fields: &drawn,
        marks: &marks,
        summary: summary(plan, formats),
    })
}

/// The fields of a matrix, the lowest row first: the place that stands for each, and whether it is above the line.
pub fn fields(grid: Fineness, appetite: Option<f64>) -> Vec<Vec<(Spot, bool)>> {
    let field = |likelihood, impact| {
        let spot = grid.field(likelihood, impact)?;
        Some((spot, is_above(appetite, Some(spot))))
    };
    let row = |likelihood| (1..=grid.levels()).filter_map(|impact| field(likelihood, impact)).collect();
    (1..=grid.levels()).map(row).collect()
}

/// How many risks there are, and how many stand above the line.
pub fn summary(plan: &Plan, formats: &dyn Formats) -> String {
    let standing = standing(plan);
    let said = match appetite(plan) {
        Some(_) => {
            texts::SUMMARY.with_count(standing.total).with("above", standing.above).with("after", standing.after)
        }
        None => texts::SUMMARY_NO_LINE.with_count(standing.total),
    };
    said.render(formats)
}

/// What a rating comes to: `3 × 4 = 12 · High`.
pub fn sum(spot: Spot, locale: Locale) -> String {
    let (likelihood, impact) = (spot.likelihood.get(), spot.impact.get());
    format!("{likelihood} × {impact} = {} · {}", spot.score(), spot.band().name().get(locale))
}

const fn role(band: Band) -> Role {
    match band {
        Band::Low => Role::Low,
        Band::Medium => Role::Middle,
        Band::High => Role::High,
        Band::VeryHigh => Role::Highest,
    }
}

fn mark(listed: &Listed, grid: Fineness, locale: Locale) -> HeatMark {
    let place = |spot: Spot| {
        let Cell { likelihood, impact } = Cell::of(grid, spot);
        (usize::from(impact) - 1, usize::from(likelihood) - 1)
    };
    HeatMark {
        number: listed.number,
        name: marked_name(Table::Risk, listed.risk, locale),
        now: listed.rating.today.map(place),
        then: listed.rating.residual.map(place),
    }
}

/// The matrix with the names of its risks, once one of them is rated.
pub fn pictures(plan: &Plan, formats: &dyn Formats) -> Vec<Picture> {
    let locale = formats.locale();
    let rated: Vec<Listed> = listed(plan).filter(|listed| listed.rating.residual.is_some()).collect();
    if rated.is_empty() {
        return Vec::new();
    }
    let head = [texts::COLUMN_NUMBER, Table::Risk.spec().name, texts::VIEW_INHERENT, texts::VIEW_RESIDUAL];
    let row = |listed: &Listed| {
        let said = |spot: Option<Spot>| spot.map(|spot| sum(spot, locale)).unwrap_or_default();
        let name = marked_name(Table::Risk, listed.risk, locale);
        vec![listed.number.to_string(), name, said(listed.rating.today), said(listed.rating.residual)]
    };
    let line = appetite(plan).map(|line| texts::APPETITE_LINE.with("n", line).render(formats));
    let note = [Some(texts::MAP_NOTE.get(locale).to_owned()), line].into_iter().flatten().collect::<Vec<_>>();
    vec![Picture {
        title: texts::SECTION_MATRIX.get(locale).to_owned(),
        drawing: map(plan, formats),
        note: note.join(if locale == Locale::En { " " } else { "" }),
        legend: Some(Legend {
            head: head.map(|text| text.get(locale).to_owned()).to_vec(),
            rows: rated.iter().map(row).collect(),
        }),
    }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, texts as words};
    use crate::i18n::PlainFormats;
    use crate::modules::risk::analysis::testing::rated;
    use crate::modules::risk::spec::{MatrixSize, scale};
    use crate::modules::testing::{Draft, sample};

    #[test]
    fn the_example_is_drawn_with_both_ratings_in_either_language() {
        for (locale, row, summary, word) in [
            (
                Locale::En,
                ["2", "A trial starts and nobody at the clinic logs in", "4 × 3 = 12 · High", "2 × 3 = 6 · Medium"],
                "8 risks: 7 above the line today, 0 after responses",
                "5 Almost",
            ),
            (
                Locale::ZhCn,
                ["2", "试用开通了，诊所却没人登录", "4 × 3 = 12 · 高", "2 × 3 = 6 · 中"],
                "共 8 条：现状超线 7 条，措施后 0 条",
                "5 几乎必",
            ),
        ] {
            let plan = sample(locale);
            let pictures = pictures(&plan, &PlainFormats(locale));
            let legend = pictures[0].legend.as_ref().unwrap();
            assert_eq!((legend.rows.len(), legend.rows[1].as_slice()), (8, row.map(str::to_owned).as_slice()));
            assert_eq!(pictures[0].drawing.summary, summary);
            assert!(words(&pictures[0].drawing).iter().any(|text| text.starts_with(word)));
            assert_inside(&pictures[0].drawing);
        }
    }

    #[test]
    fn without_a_rating_there_is_no_picture() {
        let draft = rated(&[("a", [0, 0]), ("b", [3, 0])]);
        assert!(pictures(&draft.plan, &PlainFormats(Locale::En)).is_empty());
        assert!(pictures(&Draft::new().plan, &PlainFormats(Locale::En)).is_empty());
    }

    #[test]
    fn the_coarse_view_draws_nine_fields_and_no_rating_is_rounded_in_its_legend() {
        let draft =
            rated(&[("a", [1, 5])]).single(Table::RiskScale, |record| record.with(scale::SIZE, MatrixSize::Three));
        let picture = pictures(&draft.plan, &PlainFormats(Locale::En)).remove(0);
        let bands = words(&picture.drawing)
            .into_iter()
            .filter(|text| ["Low", "Medium", "High", "Very high"].contains(&text.as_str()));
        assert_eq!(bands.count(), 9);
        assert_eq!(picture.legend.unwrap().rows[0][2], "1 × 5 = 5 · Medium");
        assert_eq!(picture.drawing.summary, "1 risk");
    }

    #[test]
    fn the_line_lies_where_the_plan_has_drawn_it() {
        let above = |appetite| fields(Fineness::Five, appetite).concat().iter().filter(|(_, above)| *above).count();
        assert_eq!([above(None), above(Some(25.0)), above(Some(8.0)), above(Some(1.0))], [0, 0, 11, 24]);
    }
}
