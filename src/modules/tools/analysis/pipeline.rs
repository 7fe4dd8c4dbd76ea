//! The process as the pipeline of a CRM: what has to be typed in there, stage by stage.

use crate::method::blank;
use crate::model::{Number, Plan, RecordKey, Table};
use crate::modules::process::spec::{CriterionKind, criterion, stage};
use crate::modules::tools::spec::{blueprint, blueprint_field};

/// A stage of the pipeline.
#[derive(Clone, Debug, PartialEq)]
pub struct PipelineStage {
    /// The stage of the process; none for the two that end it.
    pub stage: Option<RecordKey>,
    /// Its name; empty where nobody has given one.
    pub name: String,
    /// Of 100 in it, how many sign.
    pub probability: Option<f64>,
    /// After how many days a deal in it counts as stalled.
    pub max_days: Option<f64>,
    /// What has to be done before a deal moves on.
    pub exits: Vec<String>,
    /// The fields that may not be empty from here on.
    pub required: Vec<RecordKey>,
}

/// The stages in their order, then won and lost with what the blueprint calls them. Empty while the process has no stage.
pub fn pipeline(plan: &Plan) -> Vec<PipelineStage> {
    let mut stages: Vec<PipelineStage> = plan
        .list(Table::ProcessStage)
        .map(|(key, record)| PipelineStage {
            stage: Some(key),
            name: record.text(stage::NAME).trim().to_owned(),
            probability: record.get(stage::PROBABILITY).map(Number::get),
            max_days: record.get(stage::MAX_DAYS).map(Number::get),
            exits: exits(plan, key),
            required: required(plan, key),
        })
        .collect();
    if stages.is_empty() {
        return stages;
    }
    for (field, probability) in [(blueprint::WON_LABEL, 100.0), (blueprint::LOST_LABEL, 0.0)] {
        let name = plan.single(Table::Blueprint).map(|record| record.text(field).trim().to_owned()).unwrap_or_default();
        let probability = Some(probability);
        stages.push(PipelineStage { stage: None, name, probability, max_days: None, exits: vec![], required: vec![] });
    }
    stages
}

fn exits(plan: &Plan, stage: RecordKey) -> Vec<String> {
    let criteria = plan.parts(stage).into_iter().filter(|(key, _)| key.table == Table::ProcessCriterion);
    let exits = criteria.filter(|(_, record)| record.get(criterion::KIND) == Some(CriterionKind::Exit));
    exits.filter_map(|(_, record)| record.written(criterion::TEXT.spec)).collect()
}

fn required(plan: &Plan, stage: RecordKey) -> Vec<RecordKey> {
    let fields = plan.list(Table::BlueprintField);
    let named = fields.filter(|(_, record)| !blank(record.text(blueprint_field::LABEL)));
    named.filter(|(_, record)| record.get(blueprint_field::REQUIRED_FROM) == Some(stage)).map(|(key, _)| key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::modules::testing::{Draft, key};
    use crate::modules::testing::{number, sample};

    #[test]
    fn stages_come_with_what_lets_a_deal_move_on_and_end_in_won_and_lost() {
        let draft = Draft::new()
            .single(Table::Blueprint, |record| record.with(blueprint::WON_LABEL, " Signed ".to_owned()))
            .add("process_stage:needs", |record| {
                record.with(stage::NAME, "Needs".to_owned()).with(stage::PROBABILITY, number(15.0))
            })
            .add("process_criterion:in", |record| {
                let record = record.with(criterion::STAGE, key("process_stage:needs"));
                record.with(criterion::KIND, CriterionKind::Entry).with(criterion::TEXT, "Talked".to_owned())
            })
            .add("process_criterion:out", |record| {
                let record = record.with(criterion::STAGE, key("process_stage:needs"));
                record.with(criterion::KIND, CriterionKind::Exit).with(criterion::TEXT, "Gave the figure".to_owned())
            })
            .add("blueprint_field:hours", |record| {
                record
                    .with(blueprint_field::LABEL, "Hours".to_owned())
                    .with(blueprint_field::REQUIRED_FROM, key("process_stage:needs"))
            });
        let stages = pipeline(&draft.plan);
        assert_eq!(stages.len(), 3);
        assert_eq!((stages[0].name.as_str(), stages[0].probability, stages[0].max_days), ("Needs", Some(15.0), None));
        assert_eq!(stages[0].exits, ["Gave the figure"]);
        assert_eq!(stages[0].required, [key("blueprint_field:hours")]);
        assert_eq!((stages[1].name.as_str(), stages[1].probability), ("Signed", Some(100.0)));
        assert_eq!((stages[2].name.as_str(), stages[2].probability), ("", Some(0.0)));
    }

    #[test]
    fn without_a_process_there_is_no_pipeline() {
        assert_eq!(pipeline(&Draft::new().single(Table::Blueprint, |record| record).plan), []);
    }

    #[test]
    fn the_example_is_a_pipeline_of_its_process() {
        let plan = sample(Locale::En);
        let stages = pipeline(&plan);
        assert_eq!(stages.len(), plan.list(Table::ProcessStage).count() + 2);
        assert!(stages.iter().any(|stage| !stage.exits.is_empty()));
        assert_eq!(stages.last().map(|stage| stage.name.as_str()), Some("Not signed"));
    }
}
