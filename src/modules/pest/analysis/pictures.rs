//! The plot of impact against likelihood.

use crate::drawing::{Drawing, Legend, Picture, ScorePlot, ScorePoint, rank, score_plot};
use crate::i18n::{Formats, Locale, Message};
use crate::method::marked_name;
use crate::model::{Choice, Plan, Record, RecordKey, Score, Table};
use crate::modules::pest::analysis::{HIGH, VERY_HIGH, is_shown, score, shown_boxes};
use crate::modules::pest::spec::factor;
use crate::modules::pest::texts;

/// A factor with both scores.
#[derive(Clone, Copy, Debug)]
pub struct Rated<'a> {
    /// Its key.
    pub key: RecordKey,
    /// The factor.
    pub factor: &'a Record,
    /// Its impact.
    pub impact: Score,
    /// Its likelihood.
    pub likelihood: Score,
}

impl Rated<'_> {
    /// Its score, as it is worked out: `5 × 4 = 20`.
    pub fn sum(&self) -> String {
        let (impact, likelihood) = (self.impact.get(), self.likelihood.get());
        format!("{impact} × {likelihood} = {}", impact * likelihood)
    }

    /// Its score, and its direction where somebody has judged: `5 × 4 = 20 · Threat`.
    pub fn judged(&self, locale: Locale) -> String {
        let direction = self.factor.get(factor::DIRECTION).map(|direction| direction.label().get(locale));
        direction.map_or_else(|| self.sum(), |direction| format!("{} · {direction}", self.sum()))
    }
}

/// The factors of the boxes shown that have both scores, in the order of their numbers in the plot: the highest score
/// first.
pub fn rated(plan: &Plan) -> Vec<Rated<'_>> {
    let boxes = shown_boxes(plan);
    let mut rated = Vec::new();
    for (key, factor) in plan.list(Table::Pest).filter(|(_, factor)| is_shown(factor, boxes)) {
        if let (Some(impact), Some(likelihood)) = (factor.get(factor::IMPACT), factor.get(factor::LIKELIHOOD)) {
            rated.push(Rated { key, factor, impact, likelihood });
        }
    }
    crate::model::sort_by_key(&mut rated, |rated| rank(rated.likelihood, rated.impact));
    rated
}

/// How many factors of the boxes shown the plot leaves out, as they lack a score.
fn unrated(plan: &Plan) -> usize {
    let boxes = shown_boxes(plan);
    plan.list(Table::Pest).filter(|(_, factor)| is_shown(factor, boxes) && score(factor).is_none()).count()
}

/// The plot of rated factors.
pub fn plot(rated: &[Rated], formats: &dyn Formats) -> Drawing {
    let locale = formats.locale();
    let point = |rated: &Rated| ScorePoint {
        name: marked_name(Table::Pest, rated.factor, locale),
        x: rated.likelihood,
        y: rated.impact,
    };
    let points: Vec<ScorePoint> = rated.iter().map(point).collect();
    let high = rated.iter().filter(|rated| rated.impact.get() * rated.likelihood.get() >= HIGH).count();
    score_plot(ScorePlot {
        x_label: texts::PLOT_X.get(locale),
        y_label: texts::PLOT_Y.get(locale),
        points: &points,
        middle_from: HIGH,
        high_from: VERY_HIGH,
        summary: texts::PLOT_SUMMARY.with_count(points.len()).with("high", high).render(formats),
    })
}

/// How the plot is read, and how many factors it leaves out.
pub fn note(plan: &Plan) -> Message {
    match unrated(plan) {
        0 => texts::PLOT_NOTE.into(),
        count => {
            texts::PLOT_NOTE_AND.with("note", texts::PLOT_NOTE).with("unrated", texts::PLOT_UNRATED.with_count(count))
        }
    }
}

/// The plot with the names of its points, once a factor has both scores.
pub fn pictures(plan: &Plan, formats: &dyn Formats) -> Vec<Picture> {
    let locale = formats.locale();
    let rated = rated(plan);
    if rated.is_empty() {
        return Vec::new();
    }
    let head = [texts::PLOT_NUMBER, Table::Pest.spec().name, texts::PLOT_TITLE].map(|text| text.get(locale).to_owned());
    let row = |(number, rated): (usize, &Rated)| {
        vec![number.to_string(), marked_name(Table::Pest, rated.factor, locale), rated.sum()]
    };
    vec![Picture {
        title: texts::PLOT_TITLE.get(locale).to_owned(),
        drawing: plot(&rated, formats),
        note: note(plan).render(formats),
        legend: Some(Legend { head: head.to_vec(), rows: (1..).zip(&rated).map(row).collect() }),
    }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, texts as words};
    use crate::i18n::PlainFormats;
    use crate::modules::pest::spec::PestBox;
    use crate::modules::testing::{Draft, score};

    fn draft(rows: &[(&str, &str, u8, u8)]) -> Draft {
        rows.iter().fold(Draft::new(), |draft, (at, text, impact, likelihood)| {
            draft.add(at, |record| {
                let record = record.with(factor::TEXT, (*text).to_owned()).with(factor::IMPACT, score(*impact));
                if *likelihood == 0 { record } else { record.with(factor::LIKELIHOOD, score(*likelihood)) }
            })
        })
    }

    fn shown(draft: &Draft, locale: Locale) -> Vec<Picture> {
        pictures(&draft.plan, &PlainFormats(locale))
    }

    #[test]
    fn factors_are_numbered_from_the_highest_score_and_a_half_rated_one_is_left_out() {
        let draft = draft(&[
            ("pest:small", "Small", 2, 2),
            ("pest:half", "Half", 5, 0),
            ("pest:wide", "Wide", 4, 5),
            ("pest:tall", "Tall", 5, 4),
        ]);
        let pictures = shown(&draft, Locale::En);
        let legend = pictures[0].legend.as_ref().unwrap();
        assert_eq!(legend.head, ["#", "Factor", "Impact × likelihood"]);
        let expected = [["1", "Tall", "5 × 4 = 20"], ["2", "Wide", "4 × 5 = 20"], ["3", "Small", "2 × 2 = 4"]];
        assert_eq!(legend.rows, expected);
        assert_eq!(pictures[0].drawing.summary, "3 factors; 2 with a score of 12 or more");
        let said = words(&pictures[0].drawing);
        assert!(["↑ Impact", "Likelihood →"].iter().all(|label| said.iter().any(|text| text == label)), "{said:?}");
    }

    #[test]
    fn both_languages_name_everything() {
        let draft = draft(&[("pest:a", "病人用手机预约", 5, 4)]);
        let chinese = &shown(&draft, Locale::ZhCn)[0];
        assert_eq!(chinese.title, "影响 × 可能性");
        assert_eq!(chinese.legend.as_ref().unwrap().head, ["序号", "因素", "影响 × 可能性"]);
        assert_eq!(chinese.drawing.summary, "共 1 条，其中 1 条达到 12 分");
        let drawn = |label: &str| words(&chinese.drawing).iter().any(|text| text == label);
        assert!(drawn("↑ 影响") && drawn("可能性 →"));
    }

    #[test]
    fn hidden_boxes_and_factors_without_scores_make_no_picture() {
        assert!(shown(&Draft::new(), Locale::En).is_empty());
        assert!(shown(&draft(&[("pest:half", "Half", 5, 0)]), Locale::En).is_empty());
        let hidden =
            draft(&[("pest:law", "Law", 5, 5)]).single(Table::PestFrame, |frame| frame).add("pest:law", |record| {
                record
                    .with(factor::BOX, PestBox::Legal)
                    .with(factor::IMPACT, score(5))
                    .with(factor::LIKELIHOOD, score(5))
            });
        assert!(shown(&hidden, Locale::En).is_empty());
    }

    #[test]
    fn examples_are_marked_and_long_names_stay_whole_beside_a_drawing_that_keeps_its_frame() {
        let long = "Rules on patient data tighten, and clinics must name who stores what, where and for how long";
        let many: Vec<String> = (0..40).map(|number| format!("pest:f{number}")).collect();
        let rows: Vec<(&str, &str, u8, u8)> = many.iter().map(|at| (at.as_str(), long, 4, 4)).collect();
        let draft = draft(&rows).add("pest:example", |mut record| {
            record.example = true;
            record
                .with(factor::TEXT, "One".to_owned())
                .with(factor::IMPACT, score(1))
                .with(factor::LIKELIHOOD, score(1))
        });
        let pictures = shown(&draft, Locale::En);
        let legend = pictures[0].legend.as_ref().unwrap();
        assert_eq!((legend.rows[0][1].as_str(), legend.rows[40][1].as_str()), (long, "One (Example)"));
        assert!(words(&pictures[0].drawing).iter().any(|text| text == "1–40"));
        assert_inside(&pictures[0].drawing);
    }
}
