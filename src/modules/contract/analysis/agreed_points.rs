//! What the negotiation brings into the contract.

use crate::method::{LinkOf, Normal, Way, WordList, blank, words};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::contract::spec::{ClauseKind, ClauseStatus, clause};
use crate::modules::negotiation::spec::summary;

/// A clause for each point of the negotiation's read-back that has none yet: no clause rests on it, and none is called
/// like it, as nobody wants two of one name. What was agreed is its wording, who acts is its owner. What it is about
/// is read from its words where they say it. Whether it is safe, somebody has to look at, so nothing is ticked.
pub fn agreed_points(plan: &Plan) -> Vec<Record> {
    let rests = |point: RecordKey| plan.linking_to(point).any(|(source, _)| source.table == Table::Clause);
    let titles: Vec<Normal> =
        plan.list(Table::Clause).map(|(_, record)| Normal::of(record.text(clause::TITLE))).collect();
    let is_called = |record: &Record| {
        let point = Normal::of(record.text(summary::POINT));
        !point.is_blank() && titles.contains(&point)
    };
    let is_written = |record: &Record| !blank(record.text(summary::AGREED));
    let points =
        plan.list(Table::Summary).filter(|(key, record)| is_written(record) && !rests(*key) && !is_called(record));
    points.map(|(key, record)| clause_of(key, record)).collect()
}

/// What a clause takes over from an agreed point. By when the point is to be done is not by when the clause is to be agreed.
pub(crate) const FROM_SUMMARY: Way = Way {
    into: Table::Clause,
    link: LinkOf::New(clause::ORIGIN.spec),
    takes: &[
        (summary::POINT.spec, clause::TITLE.spec),
        (summary::AGREED.spec, clause::WORDING.spec),
        (summary::OWNER.spec, clause::OWNER.spec),
    ],
};

fn clause_of(point: RecordKey, record: &Record) -> Record {
    let clause = FROM_SUMMARY.record(point, record, Record::default().with(clause::STATUS, ClauseStatus::Open));
    match kind_of(record.text(summary::POINT)).or_else(|| kind_of(record.text(summary::AGREED))) {
        Some(kind) => clause.with(clause::KIND, kind),
        None => clause,
    }
}

words! {
    CONFIDENTIALITY = "confidential", "confidentiality", "non-disclosure", "intellectual property" | "保密", "知识产权";
    PERSONAL_DATA = "personal data", "patient data", "privacy" | "个人信息", "病人数据", "隐私";
    LIABILITY = "penalty", "penalties", "liability", "breach", "damages" | "违约", "赔偿";
    PRICE = "price", "prices", "payment", "payments", "pay", "deposit", "discount", "fee", "invoice", "invoices" | "价", "付款", "账期", "定金", "预付", "折扣", "发票", "年费";
    DISPUTE = "dispute", "disputes", "arbitration", "court" | "争议", "仲裁", "诉讼";
    CHANGE = "term", "termination", "notice", "renewal", "contract length" | "解除", "解约", "续约", "续签", "期限";
    ACCEPTANCE = "delivery", "acceptance", "freight", "start", "go live", "go-live" | "交付", "交货", "验收", "运费", "上线";
    WARRANTY = "warranty", "support", "service", "training", "returns" | "质保", "保修", "服务", "培训", "退换", "退货";
}

/// What a point is about by the words for it; the first kind that has one of them.
const KINDS: [(ClauseKind, &WordList); 8] = [
    (ClauseKind::Confidentiality, &CONFIDENTIALITY),
    (ClauseKind::PersonalData, &PERSONAL_DATA),
    (ClauseKind::Liability, &LIABILITY),
    (ClauseKind::Price, &PRICE),
    (ClauseKind::Dispute, &DISPUTE),
    (ClauseKind::Change, &CHANGE),
    (ClauseKind::Acceptance, &ACCEPTANCE),
    (ClauseKind::Warranty, &WARRANTY),
];

fn kind_of(words: &str) -> Option<ClauseKind> {
    let words = Normal::of(words);
    KINDS.iter().find(|(_, list)| words.has_word(list).is_some()).map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    use crate::modules::contract::spec::step;

    use crate::modules::testing::{Draft, first_deal, key};

    #[test]
    fn a_point_becomes_a_clause_once_with_who_acts_and_nothing_ticked() {
        let draft = Draft::new()
            .add("person:chen-bo", |record| record)
            .add("negotiation_summary:price", |record| {
                let record =
                    record.with(summary::POINT, "Price".to_owned()).with(summary::OWNER, key("person:chen-bo"));
                record.with(summary::AGREED, "22,000 CNY a year".to_owned())
            })
            .add("negotiation_summary:blank", |record| {
                record.with(summary::POINT, "Term".to_owned()).with(summary::AGREED, " ".to_owned())
            })
            .add("negotiation_summary:there", |record| record.with(summary::AGREED, "二年".to_owned()))
            .add("contract_clause:c", |record| record.with(clause::ORIGIN, vec![key("negotiation_summary:there")]));
        let clauses = agreed_points(&draft.plan);
        let expected = Record::default()
            .with(clause::TITLE, "Price".to_owned())
            .with(clause::WORDING, "22,000 CNY a year".to_owned())
            .with(clause::STATUS, ClauseStatus::Open)
            .with(clause::ORIGIN, vec![key("negotiation_summary:price")])
            .with(clause::KIND, ClauseKind::Price)
            .with(clause::OWNER, key("person:chen-bo"));
        assert_eq!(clauses, std::slice::from_ref(&expected));
        let after = draft.add("contract_clause:taken", |_| expected);
        assert_eq!(agreed_points(&after.plan), []);
    }

    #[test]
    fn other_links_to_a_point_do_not_count() {
        let draft = Draft::new()
            .add("negotiation_summary:price", |record| record.with(summary::AGREED, "22,000".to_owned()))
            .add("contract_step:s", |record| record.with(step::ORIGIN, vec![key("negotiation_summary:price")]));
        assert_eq!(agreed_points(&draft.plan).len(), 1);
        let sample = agreed_points(&first_deal(Locale::En));
        // The example has a clause on patient data that rests on something else.
        assert_eq!(sample.iter().map(|record| record.text(clause::TITLE)).collect::<Vec<_>>(), ["Start"]);
    }

    #[test]
    fn the_words_of_a_point_say_what_it_is_about_and_where_they_do_not_nothing_is_guessed() {
        for (words, kind) in [
            ("Payment terms", Some(ClauseKind::Price)),
            ("付款期限", Some(ClauseKind::Price)),
            ("Term and notice", Some(ClauseKind::Change)),
            ("期限与解约", Some(ClauseKind::Change)),
            ("Start", Some(ClauseKind::Acceptance)),
            ("短斤与破损的赔偿", Some(ClauseKind::Liability)),
            ("Coffee for the team", None),
            ("用量", None),
        ] {
            assert_eq!(kind_of(words), kind, "{words}");
        }
    }

    #[test]
    fn a_point_comes_while_no_clause_is_called_like_it() {
        let points = |point: &str, title: &str| {
            let draft = Draft::new()
                .add("negotiation_summary:p", |record| {
                    record.with(summary::POINT, point.to_owned()).with(summary::AGREED, "30".to_owned())
                })
                .add("contract_clause:c", |record| record.with(clause::TITLE, title.to_owned()));
            agreed_points(&draft.plan).len()
        };
        assert_eq!([points("Patient data", " patient DATA "), points("病人数据", "病人数据")], [0, 0]);
        assert_eq!([points("Patient data", "Data"), points(" ", ""), points("", " ")], [1, 1, 1]);
    }
}
