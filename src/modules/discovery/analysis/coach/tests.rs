//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::model::Choice;
use crate::modules::discovery::spec::{PROMPTS, trust_step};
use crate::modules::discovery::texts::FRAME;
use crate::modules::testing::{Draft, day, fires, key, leads_to, said};

fn of(draft: &Draft) -> Vec<Finding> {
    coach(&draft.plan, &mut Reading::on(day(0)))
}

fn asked(kind: Option<QuestionType>, text: &str) -> Vec<Finding> {
    of(&Draft::new().add("question:q", |record| {
        let record = record.with(question::TEXT, text.to_owned());
        kind.map_or(record.clone(), |kind| record.with(question::TYPE, kind))
    }))
}

fn replied(reply: &str, proof: &[&str]) -> Vec<Finding> {
    let proof = proof.iter().map(|link| key(link)).collect::<Vec<_>>();
    of(&Draft::new().add("objection:o", |record| {
        let record = record.with(objection::TEXT, "我的病人都打电话".to_owned());
        record.with(objection::REPLY, reply.to_owned()).with(objection::PROOF, proof)
    }))
}

#[test]
fn behind_the_situation_a_question_opens_up() {
    let rule = &rules::CLOSED_QUESTION;
    let problem = |text: &str| asked(Some(QuestionType::Problem), text);
    let found = problem(" Would you like to reduce no-shows? ");
    let english =
        ["q: “Would you like to reduce no-shows?” can be answered with yes or no. Ask what, how or how much."];
    assert_eq!(said(&found, rule, Locale::En), english);
    assert_eq!(leads_to(&found, rule), Some("text"));
    let chinese = ["q: “您想减少爽约吗？”用“是”或“不是”就能答完，请改问什么、怎么、多少。"];
    assert_eq!(said(&problem("您想减少爽约吗？"), rule, Locale::ZhCn), chinese);
    for kind in QuestionType::ALL {
        let fired = fires(&asked(Some(*kind), "Is it bad?"), rule);
        assert_eq!(fired, *kind != QuestionType::Situation, "{}", kind.code());
    }
    assert!(!fires(&asked(None, "Is it bad?"), rule), "a question without a kind may be one on the situation");
    for closed in ["DO YOU lose money?", "Is　there a plan?", "您忙吗?", "忙吗 ？", "有没有人来？", "这样是否可行？"]
    {
        assert!(fires(&problem(closed), rule), "{closed}");
    }
    for open in [
        "What does a no-show cost you?",
        "Do yours differ, and how?",
        "Does it hurt?",
        "Did you",
        "吗啡怎么开？",
        "您想减少爽约吗？想减少多少？",
        "How would you do it?",
        "",
    ] {
        assert!(!fires(&problem(open), rule), "{open}");
    }
    let follow_up = Draft::new().add("question:q", |record| {
        let record = record.with(question::TYPE, QuestionType::Problem);
        record.with(question::FOLLOW_UP, "Is it often?".to_owned())
    });
    assert!(!fires(&of(&follow_up), rule), "a check of understanding may be closed");
}

#[test]
fn a_question_does_not_hold_its_answer() {
    let rule = &rules::LEADING_QUESTION;
    let found = asked(None, "Don’t you think that no-shows hurt?");
    let english = ["q: “Don’t you think that no-shows hurt?” pushes the answer. Ask without the answer in it."];
    assert_eq!(said(&found, rule, Locale::En), english);
    let chinese = ["q: “您一定也想省钱，对吧？”在诱导回答，请把答案从问句里拿掉。"];
    assert_eq!(said(&asked(None, "您一定也想省钱，对吧？"), rule, Locale::ZhCn), chinese);
    assert_eq!(leads_to(&found, rule), Some("text"));
    for leading in ["It hurts, isn't it?", "Surely you count them?", "难道不贵？", "你不想试试？", "很累，对不对？"]
    {
        assert!(fires(&asked(Some(QuestionType::Situation), leading), rule), "{leading}");
    }
    for fine in ["What isn’t in the book?", "How do you think about it?", "您不在时谁接？", "您想怎么改？", ""]
    {
        assert!(!fires(&asked(None, fine), rule), "{fine}");
    }
}

#[test]
fn nobody_is_asked_more_than_four_times_what_could_be_looked_up() {
    let rule = &rules::TOO_MANY_SITUATION;
    let draft = |for_all: usize, hers: usize, anti: bool| {
        let draft = Draft::new()
            .add("persona:fang", |record| record.with(persona::NAME, "方医生".to_owned()).with(persona::ANTI, anti));
        (0..for_all + hers).fold(draft, |draft, number| {
            let personas = if number < hers { vec![key("persona:fang")] } else { Vec::new() };
            draft.add(&format!("question:q-{number}"), |record| {
                record.with(question::TYPE, QuestionType::Situation).with(question::PERSONAS, personas)
            })
        })
    };
    let found = of(&draft(2, 3, false));
    let english = ["fang: 方医生 gets 5 situation questions. Look up what you can beforehand."];
    assert_eq!(said(&found, rule, Locale::En), english);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["fang: 要问方医生 5 个背景问题，能查到的请先查好。"]);
    assert!(!fires(&of(&draft(1, 3, false)), rule) && !fires(&of(&draft(2, 3, true)), rule));
    let others = draft(1, 3, false)
        .add("question:other", |record| {
            record.with(question::TYPE, QuestionType::Situation).with(question::PERSONAS, vec![key("persona:qiao")])
        })
        .add("question:problem", |record| record.with(question::TYPE, QuestionType::Problem));
    assert!(!fires(&of(&others), rule));
}

#[test]
fn a_bank_of_some_questions_asks_what_follows() {
    let rule = &rules::NO_IMPLICATION;
    let draft = |count: usize, last: QuestionType| {
        (1..=count).fold(Draft::new(), |draft, number| {
            let kind = if number == count { last } else { QuestionType::Problem };
            draft.add(&format!("question:q-{number}"), |record| record.with(question::TYPE, kind))
        })
    };
    let found = of(&draft(4, QuestionType::NeedPayoff));
    assert_eq!(said(&found, rule, Locale::En), ["q-1: No question asks what the problem leads to."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["q-1: 没有一个问题问到后果。"]);
    assert_eq!(leads_to(&found, rule), Some("type"));
    assert!(!fires(&of(&draft(4, QuestionType::Implication)), rule));
    assert!(!fires(&of(&draft(3, QuestionType::NeedPayoff)), rule) && !fires(&of(&Draft::new()), rule));
}

#[test]
fn a_must_ask_says_what_to_listen_for() {
    let rule = &rules::MUST_ASK_NO_EAR;
    let check = |must: bool, listen_for: &str| {
        of(&Draft::new().add("question:q", |record| {
            let record = record.with(question::TEXT, "一次爽约，您损失多少？".to_owned());
            record.with(question::MUST_ASK, must).with(question::LISTEN_FOR, listen_for.to_owned())
        }))
    };
    let found = check(true, " ");
    let english = ["q: The must-ask “一次爽约，您损失多少？” does not say what to listen for."];
    assert_eq!(said(&found, rule, Locale::En), english);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["q: 必问题“一次爽约，您损失多少？”没写要听到什么。"]);
    assert_eq!(leads_to(&found, rule), Some("listen_for"));
    assert!(!fires(&check(true, "A figure"), rule) && !fires(&check(false, ""), rule));
}

#[test]
fn a_reply_does_not_begin_by_contradicting() {
    let rule = &rules::REPLY_ARGUES;
    let proved = |reply: &str| replied(reply, &["proof:p"]);
    let found = proved(" But everybody books online today");
    assert_eq!(said(&found, rule, Locale::En), ["o: The reply to “我的病人都打电话” begins by contradicting."]);
    assert_eq!(leads_to(&found, rule), Some("reply"));
    let chinese = ["o: 对“我的病人都打电话”的回应一开口就反驳。"];
    assert_eq!(said(&proved("但是现在大家都在网上约"), rule, Locale::ZhCn), chinese);
    for arguing in
        ["Actually, they do", "No, that is old", "You’re wrong", "That's not so", "其实不贵", "不对，", "怎么会呢？"]
    {
        assert!(fires(&proved(arguing), rule), "{arguing}");
    }
    for fine in [
        "Button by button",
        "They may call; but few do",
        "No. That is fair",
        "That is nothing new",
        "爱打电话的照样打，但是",
        "不对外收费",
        "",
    ] {
        let expected = fine.starts_with("不对");
        assert_eq!(fires(&proved(fine), rule), expected, "{fine}");
    }
}

#[test]
fn a_reply_is_proved() {
    let rule = &rules::OBJECTION_NO_PROOF;
    let found = replied("They may go on calling", &[]);
    assert_eq!(said(&found, rule, Locale::En), ["o: The reply to “我的病人都打电话” has no proof."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["o: 对“我的病人都打电话”的回应没有证据。"]);
    assert_eq!(leads_to(&found, rule), Some("proof"));
    assert!(!fires(&replied("They may go on calling", &["proof:p"]), rule) && !fires(&replied(" ", &[]), rule));
}

#[test]
fn an_unwritten_record_has_a_name_in_what_is_said() {
    let found = of(&Draft::new().add("question:q", |record| record.with(question::MUST_ASK, true)));
    let chinese = ["q: 必问题“尚未填写”没写要听到什么。"];
    assert_eq!(said(&found, &rules::MUST_ASK_NO_EAR, Locale::ZhCn), chinese);
    let trust = Draft::new().add("trust_step:t", |record| record.with(trust_step::ACTION, "But".to_owned()));
    assert!(of(&trust).is_empty(), "what we do is no reply");
}

#[test]
fn the_lines_of_the_guide_and_the_prompts_are_judged_as_the_guide_says() {
    let [asked_for, heard, answered] = FRAME.pairs else { panic!("the guide has a pair for question, ear and reply") };
    for locale in Locale::ALL {
        let closed = |text: &str| fires(&asked(Some(QuestionType::Implication), text), &rules::CLOSED_QUESTION);
        let leading = |text: &str| fires(&asked(None, text), &rules::LEADING_QUESTION);
        // Behind the colon stands what belongs into the field; quoted is what is said.
        let line = |text: crate::i18n::Passage| {
            let said = text.get(locale).split_once([':', '：']).unwrap().1;
            said.trim().trim_matches(['“', '”'])
        };
        let argues = |text: &str| fires(&replied(text, &[]), &rules::REPLY_ARGUES);
        assert_eq!((closed(asked_for.good.get(locale)), closed(asked_for.not.get(locale))), (false, true));
        assert_eq!((argues(line(answered.good)), argues(line(answered.not))), (false, true));
        // A word list cannot tell a sign from no sign; the rule asks for one at all.
        assert_ne!(line(heard.good), line(heard.not));
        for rule in [&rules::CLOSED_QUESTION, &rules::LEADING_QUESTION, &rules::NO_IMPLICATION] {
            assert!(!closed(rule.better.get(locale)) && !leading(rule.better.get(locale)), "{}", rule.id);
        }
        assert!(!argues(rules::REPLY_ARGUES.better.get(locale)));
        for text in PROMPTS.iter().flat_map(|prompt| prompt.texts).map(|prompt| prompt.text) {
            assert!(!closed(text.get(locale)) && !leading(text.get(locale)), "{text:?}");
        }
    }
}
