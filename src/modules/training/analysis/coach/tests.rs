//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::modules::basics::spec::person;
use crate::modules::testing::{Draft, day, fires, key, leads_to, said};
use crate::modules::training::spec::{Competence, skill};
use crate::modules::training::texts::FRAME;

fn of(draft: &Draft) -> Vec<Finding> {
    coach(&draft.plan, &mut Reading::on(day(0)))
}

fn topic(fill: impl FnOnce(Record) -> Record) -> Draft {
    Draft::new().add("topic:t", |record| fill(record.with(topic::TITLE, "演练".to_owned())))
}

fn goal(text: &str) -> Vec<Finding> {
    of(&topic(|record| record.with(topic::GOAL, text.to_owned())))
}

#[test]
fn a_goal_says_what_can_be_seen_afterwards() {
    let rule = &rules::GOAL_UNSEEN;
    let found = goal("All Understand our customers");
    assert_eq!(said(&found, rule, Locale::En), ["t: “understand” cannot be seen. Write what they do afterwards."]);
    assert_eq!(said(&goal("掌握产品知识"), rule, Locale::ZhCn), ["t: “掌握”看不见，请写学完后会做什么。"]);
    for text in [
        "Know 10 answers by heart",
        "掌握 10 个问题的回答",
        "They acknowledge each objection",
        "能当场答完五个问题",
        "",
    ] {
        assert!(!fires(&goal(text), rule), "{text}");
    }
}

#[test]
fn a_topic_that_takes_place_has_a_check() {
    let rule = &rules::NO_CHECK;
    let check = |title: &str, status, check: &str| {
        of(&topic(|record| {
            let record = record.with(topic::TITLE, title.to_owned()).with(topic::STATUS, status);
            record.with(topic::CHECK, check.to_owned())
        }))
    };
    let found = check("演练", TopicStatus::Planned, " ");
    assert_eq!(said(&found, rule, Locale::En), ["t: “演练” has no check. How will you see that it worked?"]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["t: “演练”还没写怎么检验，怎么知道有没有用？"]);
    for status in [TopicStatus::Running, TopicStatus::Done] {
        assert!(fires(&check("演练", status, ""), rule));
    }
    assert!(!fires(&check("演练", TopicStatus::Idea, ""), rule));
    assert!(
        !fires(&check(" ", TopicStatus::Done, ""), rule) && !fires(&check("演练", TopicStatus::Done, "听两次"), rule)
    );
}

/// Chen Bo, rated in one skill.
fn rated(wanted: Competence, actual: Competence) -> Draft {
    Draft::new()
        .add("person:chen-bo", |record| record.with(person::NAME, "Chen Bo".to_owned()))
        .add("skill:s", |record| record.with(skill::NAME, "需求分析".to_owned()))
        .add("rating:r", |record| {
            let record = record.with(rating::PERSON, key("person:chen-bo")).with(rating::SKILL, key("skill:s"));
            record.with(rating::WANTED, wanted).with(rating::ACTUAL, actual)
        })
}

#[test]
fn a_large_gap_has_a_topic() {
    let rule = &rules::GAP_OPEN;
    let found = of(&rated(Competence::Teaches, Competence::WithHelp));
    assert_eq!(said(&found, rule, Locale::En), ["r: Chen Bo is 2 short in “需求分析”, and no lesson closes it."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["r: Chen Bo 的“需求分析”差 2 分，没有课来补。"]);
    assert!(!fires(&of(&rated(Competence::Teaches, Competence::Alone)), rule));
    let closed = rated(Competence::Teaches, Competence::WithHelp).add("topic:t", |record| {
        let record = record.with(topic::STATUS, TopicStatus::Running).with(topic::SKILLS, vec![key("skill:s")]);
        record.with(topic::AUDIENCE, vec![key("person:chen-bo")])
    });
    assert!(!fires(&of(&closed), rule));
}

#[test]
fn who_teaches_does_it_alone() {
    let rule = &rules::TRAINER_BELOW;
    let taught = |actual, skill: &str, trainer: &str| {
        of(&rated(Competence::NotMet, actual)
            .add("topic:t", |record| record.with(topic::SKILLS, vec![key(skill)]).with(topic::TRAINER, key(trainer))))
    };
    let found = taught(Competence::WithHelp, "skill:s", "person:chen-bo");
    assert_eq!(said(&found, rule, Locale::En), ["t: Chen Bo teaches “需求分析” but is rated 2."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["t: Chen Bo 要教“需求分析”，自己却只有 2 分。"]);
    assert!(fires(&taught(Competence::NotMet, "skill:s", "person:chen-bo"), rule));
    assert!(!fires(&taught(Competence::Alone, "skill:s", "person:chen-bo"), rule));
    assert!(!fires(&taught(Competence::WithHelp, "skill:other", "person:chen-bo"), rule));
    assert!(!fires(&taught(Competence::WithHelp, "skill:s", "person:sun-hao"), rule));
}

#[test]
fn a_trainer_without_an_actual_level_is_not_judged() {
    let draft = rated(Competence::Teaches, Competence::WithHelp).add("skill:unrated", |record| record);
    let draft = draft.add("rating:open", |record| {
        record.with(rating::PERSON, key("person:chen-bo")).with(rating::SKILL, key("skill:unrated"))
    });
    let draft = draft.add("topic:t", |record| {
        record.with(topic::SKILLS, vec![key("skill:unrated")]).with(topic::TRAINER, key("person:chen-bo"))
    });
    assert!(!fires(&of(&draft), &rules::TRAINER_BELOW));
}

#[test]
fn practice_is_among_the_topics_once_there_are_some() {
    let rule = &rules::NO_PRACTICE;
    use TrainingWay::{Coaching, ExternalLecture, InternalTrainer, Sharing, Workshop};
    let with = |ways: &[(TrainingWay, TopicStatus)]| {
        of(&ways.iter().enumerate().fold(Draft::new(), |draft, (at, (way, status))| {
            draft.add(&format!("topic:t-{at}"), |record| record.with(topic::WAY, *way).with(topic::STATUS, *status))
        }))
    };
    let planned = |ways: &[TrainingWay]| with(&ways.iter().map(|way| (*way, TopicStatus::Planned)).collect::<Vec<_>>());
    let found = planned(&[Sharing, ExternalLecture, InternalTrainer]);
    assert_eq!(said(&found, rule, Locale::En), ["t-0: All lessons are for listening. Nobody practises."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["t-0: 所有课都是听讲，没有一课在练。"]);
    for practice in [Coaching, Workshop] {
        assert!(!fires(&planned(&[Sharing, ExternalLecture, practice]), rule));
    }
    assert!(!fires(&planned(&[Sharing, ExternalLecture]), rule));
    let mut ideas = vec![(Sharing, TopicStatus::Planned); 2];
    ideas.push((InternalTrainer, TopicStatus::Idea));
    assert!(!fires(&with(&ideas), rule));
    let mut only_an_idea = vec![(Sharing, TopicStatus::Planned); 3];
    only_an_idea.push((Coaching, TopicStatus::Idea));
    assert!(fires(&with(&only_an_idea), rule));
}

#[test]
fn a_check_comes_after_the_first_session_and_what_is_planned_has_a_date() {
    let with = |status, check: Option<i64>, sessions: &[Option<i64>]| {
        let draft = topic(|record| {
            let record = record.with(topic::STATUS, status);
            check.map_or(record.clone(), |check| record.with(topic::CHECK_ON, day(check)))
        });
        of(&sessions.iter().enumerate().fold(draft, |draft, (at, on)| {
            draft.add(&format!("session:s-{at}"), |record| {
                let record = record.with(session::TOPIC, key("topic:t"));
                on.map_or(record.clone(), |on| record.with(session::ON, day(on)))
            })
        }))
    };
    let (early, dateless) = (&rules::CHECK_TOO_EARLY, &rules::NO_DATE);
    let found = with(TopicStatus::Planned, Some(5), &[Some(30), Some(6)]);
    assert_eq!(said(&found, early, Locale::En), ["t: “演练” is checked before it takes place."]);
    assert_eq!(said(&found, early, Locale::ZhCn), ["t: “演练”还没开课就检验了。"]);
    assert_eq!((leads_to(&found, early), fires(&found, dateless)), (Some("check_on"), false));
    for sessions in [&[Some(5), Some(30)][..], &[None], &[]] {
        assert!(!fires(&with(TopicStatus::Planned, Some(5), sessions), early));
    }
    let found = with(TopicStatus::Running, None, &[None]);
    assert_eq!(said(&found, dateless, Locale::En), ["t: “演练” is planned, but has no date."]);
    assert_eq!(said(&found, dateless, Locale::ZhCn), ["t: “演练”已计划，但没排日期。"]);
    assert!(fires(&with(TopicStatus::Planned, None, &[]), dateless));
    for status in [TopicStatus::Idea, TopicStatus::Done] {
        assert!(!fires(&with(status, None, &[]), dateless));
    }
}

/// Lines of the guide that are goals are judged as goals.
#[test]
fn the_poor_goal_of_the_guide_is_caught_and_the_good_lines_are_not() {
    let rule = &rules::GOAL_UNSEEN;
    for locale in Locale::ALL {
        assert!(fires(&goal(FRAME.pairs[0].not.get(locale)), rule));
        for pair in FRAME.pairs {
            assert!(!fires(&goal(pair.good.get(locale)), rule), "{}", pair.good.get(locale));
        }
    }
}

mod lesson;
