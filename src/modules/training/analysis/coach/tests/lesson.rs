//! Rules on lessons by the minute, role cards, points and scores.

use super::*;
use crate::modules::testing::number;
use crate::modules::training::spec::{practice, role_card, score_point};

/// A lesson with minutes of explaining and of practice, and a session.
fn timed(explain: f64, pairs: Option<f64>, session: Option<f64>) -> Vec<Finding> {
    let draft = topic(|record| {
        let record = record.with(topic::EXPLAIN, number(explain));
        pairs.map_or(record.clone(), |pairs| record.with(topic::PAIRS, number(pairs)))
    });
    of(&draft.add("session:s", |record| {
        let record = record.with(session::TOPIC, key("topic:t"));
        session.map_or(record.clone(), |minutes| record.with(session::MINUTES, number(minutes)))
    }))
}

#[test]
fn a_lesson_is_no_longer_than_its_session() {
    let rule = &rules::LESSON_OVER;
    let found = timed(5.0, Some(30.0), Some(30.0));
    assert_eq!(said(&found, rule, Locale::En), ["t: “演练” is planned for 35 min, but its session has 30."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["t: “演练”要 35 分钟，场次只有 30 分钟。"]);
    assert!(!fires(&timed(5.0, Some(25.0), Some(30.0)), rule) && !fires(&timed(5.0, Some(90.0), None), rule));
}

#[test]
fn more_is_practised_than_told() {
    let rule = &rules::MORE_TELLING;
    let found = timed(20.0, Some(15.0), None);
    assert_eq!(said(&found, rule, Locale::En), ["t: “演练”: telling takes 20 min, practice 15."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["t: “演练”：讲和示范 20 分钟，练 15 分钟。"]);
    assert!(fires(&timed(5.0, None, None), rule), "nobody practises at all");
    assert!(!fires(&timed(15.0, Some(15.0), None), rule) && !fires(&of(&topic(|record| record)), rule));
}

fn point(text: &str) -> Draft {
    topic(|record| record).add("score_point:p", |record| {
        record.with(score_point::TOPIC, key("topic:t")).with(score_point::TEXT, text.to_owned())
    })
}

#[test]
fn a_point_is_heard_or_seen() {
    let rule = &rules::POINT_UNSEEN;
    let found = of(&point("Sounds Professional and confident"));
    let english = "p: “professional”, “confident” is marked differently by each who watches. What does one hear?";
    assert_eq!(said(&found, rule, Locale::En), [english]);
    let chinese = "p: “专业”“自信”每个人看法不同，究竟听得到什么？";
    assert_eq!(said(&of(&point("表现专业、自信")), rule, Locale::ZhCn), [chinese]);
    for text in
        ["Asked before telling", "Named the profession of the listener", "先问后讲", "没降价", "约了日期和人", ""]
    {
        assert!(!fires(&of(&point(text)), rule), "{text}");
    }
}

#[test]
fn a_role_card_has_a_secret_and_an_objection() {
    let rule = &rules::ROLE_THIN;
    let card = |customer: &str, left_out: Option<&'static crate::model::FieldSpec>| {
        of(&topic(|record| record).add("role_card:c", |record| {
            let record = record.with(role_card::TOPIC, key("topic:t")).with(role_card::CUSTOMER, customer.to_owned());
            [role_card::MIND, role_card::ASKED, role_card::TELLS, role_card::OBJECTION]
                .into_iter()
                .filter(|field| Some(field.spec) != left_out)
                .fold(record, |record, field| record.with(field, "词".to_owned()))
        }))
    };
    let found = card("茶馆老板", Some(role_card::OBJECTION.spec));
    assert_eq!(said(&found, rule, Locale::En), ["c: The role card “茶馆老板” lacks: Objection, said once."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["c: 角色卡“茶馆老板”还缺说一次的异议。"]);
    assert_eq!(leads_to(&found, rule), Some("objection"));
    assert!(!fires(&card("茶馆老板", None), rule) && !fires(&card(" ", Some(role_card::MIND.spec)), rule));
}

/// Two points of a lesson, and somebody who was scored by them.
fn scored(skills: &[&str], marks: [u8; 2]) -> Draft {
    let skills: Vec<RecordKey> = skills.iter().map(|skill| key(skill)).collect();
    let draft = rated(Competence::Alone, Competence::WithHelp)
        .add("topic:t", |record| record.with(topic::TITLE, "演练".to_owned()).with(topic::SKILLS, skills));
    let draft = ["p0", "p1"].into_iter().fold(draft, |draft, id| {
        draft.add(&format!("score_point:{id}"), |record| {
            record.with(score_point::TOPIC, key("topic:t")).with(score_point::TEXT, "先问后讲".to_owned())
        })
    });
    draft.add("practice:a", |record| {
        let marks = [(key("score_point:p0"), marks[0]), (key("score_point:p1"), marks[1])];
        let record = record.with(practice::TOPIC, key("topic:t")).with(practice::PERSON, key("person:chen-bo"));
        record.with(practice::MARKS, marks.into_iter().collect())
    })
}

#[test]
fn scores_go_into_the_matrix() {
    let rule = &rules::SCORES_WAITING;
    let found = of(&scored(&["skill:s"], [1, 1]));
    let english = "t: The scores of “演练” say something else than the matrix; take them over.";
    assert_eq!(said(&found, rule, Locale::En), [english]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["t: “演练”的得分和矩阵不一致，请带进矩阵。"]);
    assert!(!fires(&of(&scored(&["skill:s"], [1, 0])), rule), "half of them is what the matrix says");
}

#[test]
fn a_point_that_is_scored_counts_for_a_skill() {
    let rule = &rules::POINT_LOOSE;
    let found = of(&scored(&[], [1, 1]));
    let english = "p0: “先问后讲” counts for no skill, so its score does not reach the matrix.";
    assert_eq!(said(&found, rule, Locale::En).first().map(String::as_str), Some(english));
    let chinese = "p0: “先问后讲”没对应技能，得分进不了矩阵。";
    assert_eq!(said(&found, rule, Locale::ZhCn).first().map(String::as_str), Some(chinese));
    assert!(!fires(&of(&scored(&["skill:s"], [1, 1])), rule), "the lesson has one skill");
    assert!(!fires(&of(&point("先问后讲")), rule), "nobody is scored yet");
}

#[test]
fn the_pair_on_points_is_judged_as_it_says() {
    let [.., pair] = FRAME.pairs else { panic!("pairs") };
    for locale in Locale::ALL {
        assert!(fires(&of(&point(pair.not.get(locale))), &rules::POINT_UNSEEN));
        assert!(!fires(&of(&point(pair.good.get(locale))), &rules::POINT_UNSEEN));
    }
}
