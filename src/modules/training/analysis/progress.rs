//! When the training plan is done, and how far it is.

use crate::method::{goals, written};
use crate::model::{Field, Plan, Record, RecordKey, Table};
use crate::modules::training::analysis::matrix::{LARGE_GAP, gaps};
use crate::modules::training::analysis::minutes;
use crate::modules::training::spec::{Area, practice, rating, role_card, score_point, session, topic};

/// The points of a score sheet that is fit for use.
const POINTS: usize = 6;

/// Each of these has a lesson.
const AREAS: [Area; 3] = [Area::ProductKnowledge, Area::SalesSkills, Area::CustomerService];

goals! {
    of plan {
        let has = |area: &&Area| {
            plan.list(Table::Topic).any(|(_, record)| record.get(topic::AREA) == Some(**area) && is_thought_out(record))
        };
    }
    "Each of the three kinds has a lesson with goal, trainer and check" | "三类内容都有课，写了目标、讲师和检验" of Topic =>
        AREAS.iter().filter(has).count(), parts AREAS.len();
    "Skills are rated, and each gap of 2 or more has a lesson" | "能力已打分，差距 2 分以上的都有课来补" of Rating =>
        plan.list(Table::Rating).any(|(_, record)| record.get(rating::ACTUAL).is_some()),
        all gaps(plan).iter().all(|gap| gap.size < LARGE_GAP || gap.topic.is_some()), naming LARGE_GAP;
    "One date is set" | "至少排了一场" of Session =>
        plan.list(Table::Session).any(|(_, record)| record.get(session::ON).is_some());
    "One lesson has its minutes, a role card and a score sheet of six points" | "有一课排好分钟，写了角色卡和六项评分表" of RoleCard =>
        plan.list(Table::Topic).any(|(key, record)| minutes(record).is_some() && is_to_practise(plan, key)), naming POINTS;
    "Somebody was scored by it" | "有人照表打过分" of Practice =>
        plan.list(Table::Practice).any(|(_, record)| record.get(practice::MARKS).is_some());
}

/// Whether there is somebody to play, and enough to be scored.
fn is_to_practise(plan: &Plan, topic: RecordKey) -> bool {
    let parts = plan.parts(topic);
    let count = |table: Table, field: Field<String>| {
        parts.iter().filter(|(key, record)| key.table == table && written(record.text(field))).count()
    };
    count(Table::RoleCard, role_card::CUSTOMER) > 0 && count(Table::ScorePoint, score_point::TEXT) >= POINTS
}

fn is_thought_out(topic: &Record) -> bool {
    let is_told = [topic::TITLE, topic::GOAL, topic::CHECK].iter().all(|field| written(topic.text(*field)));
    let has_trainer = topic.get(topic::TRAINER).is_some() || written(topic.text(topic::TRAINER_EXTERNAL));
    is_told && has_trainer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::method::Progress;

    use crate::modules::testing::{Draft, day, key, sample};
    use crate::modules::training::spec::{Competence, TopicStatus};

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    fn topic(area: Area, leave_out: &str) -> Draft {
        Draft::new().add("topic:t", |record| {
            let text = |id: &str| if id == leave_out { " ".to_owned() } else { id.to_owned() };
            let record = record.with(topic::AREA, area).with(topic::TITLE, text("title"));
            let record = record.with(topic::GOAL, text("goal")).with(topic::CHECK, text("check"));
            match leave_out {
                "trainer" => record,
                "team" => record.with(topic::TRAINER_EXTERNAL, "Lecturer".to_owned()),
                _ => record.with(topic::TRAINER, key("person:lin-yue")),
            }
        })
    }

    #[test]
    fn each_kind_has_a_topic_that_is_thought_out() {
        for area in [Area::ProductKnowledge, Area::SalesSkills, Area::CustomerService] {
            assert_eq!([met(&topic(area, "")), met(&topic(area, "team"))], [1, 1]);
            assert_eq!(["title", "goal", "check", "trainer"].map(|left| met(&topic(area, left))), [0; 4]);
        }
        assert_eq!((met(&topic(Area::Own, "")), GOALS.progress(&Draft::new().plan)), (0, Progress::up_to(0, 7)));
    }

    #[test]
    fn large_gaps_need_a_topic_and_ratings_have_to_be_there() {
        let rated = |actual| {
            Draft::new().add("rating:r", |record| {
                let record = record.with(rating::PERSON, key("person:p")).with(rating::SKILL, key("skill:s"));
                record.with(rating::WANTED, Competence::Teaches).with(rating::ACTUAL, actual)
            })
        };
        assert_eq!([met(&rated(Competence::Alone)), met(&rated(Competence::WithHelp))], [1, 0]);
        let closed = rated(Competence::WithHelp).add("topic:t", |record| {
            let record = record.with(topic::STATUS, TopicStatus::Planned);
            record.with(topic::SKILLS, vec![key("skill:s")]).with(topic::AUDIENCE, vec![key("person:p")])
        });
        assert_eq!(met(&closed), 1);
    }

    #[test]
    fn one_session_has_a_date() {
        assert_eq!(met(&Draft::new().add("session:s", |record| record)), 0);
        assert_eq!(met(&Draft::new().add("session:s", |record| record.with(session::ON, day(3)))), 1);
    }

    #[test]
    fn one_lesson_can_be_practised_and_somebody_was_scored() {
        let lesson = |minutes: bool, cards: usize, points: usize| {
            let draft = Draft::new().add("topic:t", |record| {
                if minutes { record.with(topic::PAIRS, crate::modules::testing::number(15.0)) } else { record }
            });
            let draft = (0..cards).fold(draft, |draft, at| {
                draft.add(&format!("role_card:c{at}"), |record| {
                    record.with(role_card::TOPIC, key("topic:t")).with(role_card::CUSTOMER, "Owner".to_owned())
                })
            });
            (0..points).fold(draft, |draft, at| {
                draft.add(&format!("score_point:p{at}"), |record| {
                    record.with(score_point::TOPIC, key("topic:t")).with(score_point::TEXT, "Asked".to_owned())
                })
            })
        };
        assert_eq!(met(&lesson(true, 1, 6)), 1);
        assert_eq!([lesson(false, 1, 6), lesson(true, 0, 6), lesson(true, 1, 5)].map(|draft| met(&draft)), [0; 3]);
        let marks = [(key("score_point:p0"), 0)].into_iter().collect::<crate::model::Ratings>();
        assert_eq!(met(&Draft::new().add("practice:a", |record| record.with(practice::MARKS, marks))), 1);
        assert_eq!(met(&Draft::new().add("practice:a", |record| record)), 0);
    }

    #[test]
    fn the_example_is_done() {
        for locale in Locale::ALL {
            let plan = sample(locale);
            assert_eq!(GOALS.progress(&plan), Progress::up_to(7, 7));
        }
    }
}
