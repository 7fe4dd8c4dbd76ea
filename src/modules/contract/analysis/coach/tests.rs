//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::modules::contract::texts::FRAME;
use crate::modules::testing::{Draft, day, fires, key, leads_to, said};

fn of(draft: &Draft) -> Vec<Finding> {
    coach(&draft.plan, &mut Reading::on(day(0)))
}

fn clause(fill: impl FnOnce(Record) -> Record) -> Draft {
    Draft::new().add("contract_clause:c", |record| fill(record.with(clause::TITLE, "验收".to_owned())))
}

fn worded(kind: ClauseKind, wording: &str) -> Vec<Finding> {
    of(&clause(|record| record.with(clause::KIND, kind).with(clause::WORDING, wording.to_owned())))
}

#[test]
fn what_is_agreed_has_to_have_all_three_ticks() {
    let rule = &rules::AGREED_UNCHECKED;
    let check = |status, effective: bool| {
        of(&clause(|record| {
            let record = record.with(clause::CLEAR, true).with(clause::LAWFUL, true);
            record.with(clause::EFFECTIVE, effective).with(clause::STATUS, status)
        }))
    };
    let found = check(ClauseStatus::Agreed, false);
    assert_eq!(said(&found, rule, Locale::En), ["c: 验收 is marked agreed, but not all three checks are ticked."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["c: “验收”标了已谈定，三项核对却没打全。"]);
    assert!(!fires(&check(ClauseStatus::Agreed, true), rule) && !fires(&check(ClauseStatus::Open, false), rule));
}

#[test]
fn a_word_that_can_be_read_in_two_ways_is_named() {
    let rule = &rules::VAGUE_WORDING;
    let found = worded(ClauseKind::PersonalData, "We report incidents Promptly");
    assert_eq!(said(&found, rule, Locale::En), ["c: 验收: “promptly” will be read in two ways."]);
    let found = worded(ClauseKind::PersonalData, "发生问题及时告知");
    assert_eq!(said(&found, rule, Locale::ZhCn), ["c: 验收：“及时”双方会有两种理解。"]);
    assert_eq!(leads_to(&found, rule), Some("wording"));
    for wording in ["Within 24 hours, in writing, to Ms. Qiao", "24 小时内书面告知乔护士长", "An abnormal load", ""]
    {
        assert!(!fires(&worded(ClauseKind::PersonalData, wording), rule), "{wording}");
    }
}

#[test]
fn acceptance_has_a_figure_in_digits() {
    let rule = &rules::ACCEPTANCE_UNMEASURED;
    assert!(fires(&worded(ClauseKind::Acceptance, "When the customer says so"), rule));
    assert!(fires(&worded(ClauseKind::Acceptance, "十四天后验收"), rule));
    for (kind, wording) in [
        (ClauseKind::Acceptance, "14 days after the start"),
        (ClauseKind::Acceptance, "上线１４天后"),
        (ClauseKind::Acceptance, " "),
        (ClauseKind::Price, "As in the offer"),
    ] {
        assert!(!fires(&worded(kind, wording), rule), "{wording}");
    }
}

#[test]
fn a_dispute_goes_to_one_place() {
    let rule = &rules::DISPUTE_BOTH;
    for wording in ["Arbitration or the court", "可以仲裁，也可以起诉"] {
        assert!(fires(&worded(ClauseKind::Dispute, wording), rule), "{wording}");
        assert!(!fires(&worded(ClauseKind::Change, wording), rule), "{wording}");
    }
    for wording in
        ["The court at our registered office", "由我方住所地人民法院管辖", "Arbitration; a courtesy call first"]
    {
        assert!(!fires(&worded(ClauseKind::Dispute, wording), rule), "{wording}");
    }
}

#[test]
fn an_open_clause_has_somebody_on_a_date() {
    let rule = &rules::OPEN_NO_OWNER;
    let check = |status, owner: bool, due: bool| {
        let draft = clause(|record| {
            let record = record.with(clause::STATUS, status);
            let record = if owner { record.with(clause::OWNER, key("person:wu-jia")) } else { record };
            if due { record.with(clause::DUE, day(3)) } else { record }
        });
        of(&draft)
    };
    let found = check(ClauseStatus::Unclear, false, true);
    assert_eq!(said(&found, rule, Locale::En), ["c: 验收 is open, and nobody has it on a date."]);
    assert_eq!(leads_to(&found, rule), Some("owner"));
    assert_eq!(leads_to(&check(ClauseStatus::Disputed, true, false), rule), Some("due"));
    assert!(!fires(&check(ClauseStatus::Disputed, true, true), rule));
    assert!(!fires(&check(ClauseStatus::Agreed, false, false), rule));
}

#[test]
fn missing_core_clauses_are_listed_once_a_contract_is_more_than_begun() {
    let rule = &rules::CORE_MISSING;
    let with = |kinds: &[ClauseKind]| {
        of(&kinds.iter().enumerate().fold(Draft::new(), |draft, (at, kind)| {
            draft.add(&format!("contract_clause:c-{at}"), |record| record.with(clause::KIND, *kind))
        }))
    };
    use ClauseKind::*;
    let most = [Parties, Authority, Subject, Price, Acceptance, Liability, Change];
    let found = with(&most);
    assert_eq!(said(&found, rule, Locale::En), ["c-0: No clause yet for: Dispute resolution, Signature."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["c-0: 还缺这些条款：争议解决、签署。"]);
    assert!(!fires(&with(&most[..2]), rule));
    assert!(!fires(&with(&[most.as_slice(), &[Dispute, Signature]].concat()), rule));
}

#[test]
fn of_a_standard_that_deals_take_over_nobody_asks_all_core_clauses() {
    let standard = ["a", "b", "c"].iter().fold(Draft::new(), |draft, id| {
        draft.add(&format!("contract_clause:{id}"), |record| record.with(clause::KIND, ClauseKind::Dispute))
    });
    assert!(fires(&of(&standard), &rules::CORE_MISSING));
    assert!(!fires(&of(&standard.add("deal:a", |record| record)), &rules::CORE_MISSING));
}

#[test]
fn nothing_is_open_when_the_contract_is_signed() {
    let rule = &rules::SIGNED_TOO_EARLY;
    let step = |draft: Draft, id: &str, kind, status: Option<StepStatus>| {
        draft.add(&format!("contract_step:{id}"), |record| {
            let record = record.with(step::KIND, kind).with(step::TEXT, id.to_owned());
            status.map_or(record.clone(), |status| record.with(step::STATUS, status))
        })
    };
    let signed = |status| step(Draft::new(), "sign", StepKind::Sign, Some(status));
    let before = |kind, status| step(signed(StepStatus::Done), "check", kind, status);
    let found = of(&step(before(StepKind::Lock, Some(StepStatus::Doing)), "party", StepKind::VerifyParty, None));
    assert_eq!(said(&found, rule, Locale::En), ["sign: Signed before the checks were finished: check, party."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["sign: 核查没做完就签了：check、party。"]);
    for kind in [StepKind::VerifyAuthority, StepKind::Review, StepKind::SealApproval] {
        assert!(fires(&of(&before(kind, Some(StepStatus::Open))), rule), "{kind:?}");
    }
    for (kind, status) in [
        (StepKind::Lock, StepStatus::Done),
        (StepKind::Review, StepStatus::NotNeeded),
        (StepKind::File, StepStatus::Open),
        (StepKind::Draft, StepStatus::Open),
    ] {
        assert!(!fires(&of(&before(kind, Some(status))), rule), "{kind:?}");
    }
    let open = |draft: Draft, status| draft.add("contract_clause:c", |record| record.with(clause::STATUS, status));
    assert!(fires(&of(&open(signed(StepStatus::Done), ClauseStatus::Disputed)), rule));
    assert!(!fires(&of(&open(signed(StepStatus::Done), ClauseStatus::Open)), rule));
    assert!(!fires(&of(&open(signed(StepStatus::Doing), ClauseStatus::Disputed)), rule));
}

#[test]
fn the_poor_lines_of_the_guide_are_caught_and_the_good_ones_are_not() {
    let judged = |text: &str| {
        let (kind, wording) = match text.split_once([':', '：']) {
            Some((head, wording)) if ["Acceptance", "验收"].contains(&head) => (ClauseKind::Acceptance, wording),
            Some((head, wording)) if ["Disputes", "争议解决"].contains(&head) => (ClauseKind::Dispute, wording),
            Some((_, wording)) => (ClauseKind::Liability, wording),
            None => panic!("{text}"),
        };
        let found = worded(kind, wording);
        [&rules::VAGUE_WORDING, &rules::ACCEPTANCE_UNMEASURED, &rules::DISPUTE_BOTH]
            .iter()
            .any(|rule| fires(&found, rule))
    };
    for pair in FRAME.pairs {
        for locale in Locale::ALL {
            assert!(judged(pair.not.get(locale)), "{}", pair.not.get(locale));
            assert!(!judged(pair.good.get(locale)), "{}", pair.good.get(locale));
        }
    }
}
