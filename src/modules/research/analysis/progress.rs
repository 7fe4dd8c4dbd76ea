//! When the research plan is done, and how far it is filled.

use crate::method::{goals, written};
use crate::model::Record;
use crate::modules::research::analysis::{Family, feeds, is_found, live};
use crate::modules::research::spec::{Approach, question};

goals! {
    of plan reading [Pest, Swot, Icp, Persona] {
        // Dropped questions and records without a question do not count.
        let questions: Vec<_> = live(plan).filter(|(_, record)| written(record.text(question::QUESTION))).collect();
        let proved =
            |family| questions.iter().any(|(_, record)| is_proved(record) && family_of(record) == Some(family));
        let found: Vec<_> = questions.iter().filter(|(_, record)| is_found(record)).collect();
        let is_planned = |record: &Record| record.get(question::OWNER).is_some() && record.get(question::DUE).is_some();
        let planned = questions.iter().filter(|(_, record)| is_planned(record)).count();
        let fed = found.iter().filter(|(key, _)| feeds(plan, *key).next().is_some()).count();
    }
    "One counting question is done, with finding and strength" | "完成一项定量调研，写了发现和证据强度" of Research =>
        proved(Family::Quantitative);
    "One listening question is done, with finding and strength" | "完成一项定性调研，写了发现和证据强度" of Research =>
        proved(Family::Qualitative);
    "Every question has owner and date" | "每个问题都有负责人和日期" of Research =>
        planned > 0, all planned == questions.len();
    "Every finding leads on to another module" | "每条发现都用到了别的模块里" of Research => fed > 0, all fed == found.len();
}

fn is_proved(record: &Record) -> bool {
    is_found(record) && record.get(question::STRENGTH).is_some()
}

fn family_of(record: &Record) -> Option<Family> {
    record.get(question::KIND).map(Approach::family)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Progress;
    use crate::model::Table;
    use crate::modules::persona::spec::{icp, persona};
    use crate::modules::research::spec::Status;
    use crate::modules::swot::spec::item;
    use crate::modules::testing::{Draft, day, key, score};

    /// A question that is owned, dated and done.
    fn answered(approach: Approach) -> Record {
        Record::default()
            .with(question::QUESTION, "How many?".to_owned())
            .with(question::KIND, approach)
            .with(question::OWNER, key("person:a"))
            .with(question::DUE, day(-1))
            .with(question::STATUS, Status::Done)
            .with(question::FINDING, "31 %".to_owned())
            .with(question::STRENGTH, score(3))
    }

    fn put(draft: Draft, at: &str, record: &Record) -> Draft {
        draft.add(at, |place| record.clone().moved(place.order))
    }

    fn used(draft: Draft, at: &str) -> Draft {
        draft.add(&format!("swot:{}", key(at).id.0), |record| record.with(item::ORIGIN, vec![key(at)]))
    }

    /// One of each family asked for, with something that rests on it.
    fn filled(counting: Approach, listening: Approach) -> Draft {
        let draft = put(Draft::new(), "research:count", &answered(counting));
        let draft = put(draft, "research:listen", &answered(listening));
        used(used(draft, "research:count"), "research:listen")
    }

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    #[test]
    fn an_empty_plan_has_nothing_and_one_of_each_family_all_of_four() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 4));
        assert_eq!(met(&Draft::new().add("research:bare", |record| record)), 0);
        assert_eq!(met(&filled(Approach::Survey, Approach::FocusGroup)), 4);
        assert_eq!(met(&filled(Approach::DataAnalysis, Approach::Interview)), 4);
        assert_eq!(met(&filled(Approach::DeskResearch, Approach::Interview)), 3);
        assert_eq!(met(&filled(Approach::Survey, Approach::DataAnalysis)), 3);
    }

    #[test]
    fn a_family_counts_once_its_finding_is_rated() {
        let unrated = |change: fn(Record) -> Record| {
            let draft = put(Draft::new(), "research:count", &change(answered(Approach::Survey)));
            met(&used(draft, "research:count"))
        };
        assert_eq!(unrated(|record| record), 3);
        assert_eq!(unrated(|record| record.with(question::FINDING, String::new())), 1);
        assert_eq!(unrated(|record| record.with(question::STATUS, Status::UnderWay)), 1);
        let bare = |mut record: Record| {
            record.set_value(question::STRENGTH.spec, None);
            record
        };
        assert_eq!(unrated(bare), 2);
    }

    #[test]
    fn every_question_has_owner_and_date_unless_it_was_dropped_or_is_blank() {
        let open = Record::default().with(question::QUESTION, "Which rules?".to_owned());
        let with = |record: &Record| met(&put(filled(Approach::Survey, Approach::Interview), "research:x", record));
        assert_eq!(with(&open), 3);
        assert_eq!(with(&open.clone().with(question::OWNER, key("person:a"))), 3);
        assert_eq!(with(&open.clone().with(question::OWNER, key("person:a")).with(question::DUE, day(9))), 4);
        assert_eq!(with(&open.with(question::STATUS, Status::Dropped)), 4);
        assert_eq!(with(&Record::default().with(question::STATUS, Status::Planned)), 4);
    }

    #[test]
    fn every_finding_is_used() {
        let draft =
            put(filled(Approach::Survey, Approach::Interview), "research:desk", &answered(Approach::DeskResearch));
        assert_eq!(met(&draft), 3);
        let origin = || vec![key("research:desk")];
        let by_customer = |draft: Draft| draft.single(Table::Icp, |record| record.with(icp::ORIGIN, origin()));
        let by_persona = |draft: Draft| draft.add("persona:p", |record| record.with(persona::ORIGIN, origin()));
        let again =
            || put(filled(Approach::Survey, Approach::Interview), "research:desk", &answered(Approach::DeskResearch));
        assert_eq!([met(&used(draft, "research:desk")), met(&by_customer(again())), met(&by_persona(again()))], [4; 3]);
    }
}
