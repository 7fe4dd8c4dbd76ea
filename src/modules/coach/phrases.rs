//! The commonest empty phrases, wherever they stand; and beside each what reads alike and says something.

use crate::method::{Reading, Rule};
use crate::model::{Field, Record};
use crate::modules::Module;
use crate::modules::aftersales::analysis::rules as aftersales;
use crate::modules::aftersales::spec::{Purpose, touchpoint};
use crate::modules::contract::analysis::rules as contract;
use crate::modules::contract::spec::clause;
use crate::modules::improve::analysis::rules as improve;
use crate::modules::improve::spec::action;
use crate::modules::pest::analysis::rules as pest;
use crate::modules::pest::spec::{PestBox, factor};
use crate::modules::pitch::analysis::rules as pitch;
use crate::modules::pitch::spec::strength;
use crate::modules::positioning::analysis::rules as positioning;
use crate::modules::positioning::spec::statement;
use crate::modules::research::analysis::rules as research;
use crate::modules::research::spec::question;
use crate::modules::risk::analysis::rules as risk_rules;
use crate::modules::risk::spec::risk;
use crate::modules::swot::analysis::rules as swot;
use crate::modules::swot::spec::{Quadrant, item};
use crate::modules::testing::{Draft, day, fires};

/// Phrases of a field, each with a near miss.
struct Phrases {
    module: Module,
    rule: &'static Rule,
    record: &'static str,
    with: fn(Record) -> Record,
    field: Field<String>,
    told: &'static [(&'static str, &'static str)],
}

const ALL: &[Phrases] = &[
    Phrases {
        module: Module::Swot,
        rule: &swot::VAGUE,
        record: "swot:i",
        with: |record| record.with(item::QUADRANT, Quadrant::Strength),
        field: item::TEXT,
        told: &[
            ("A well-known brand", "A brand that 31 of 40 clinics named unasked"),
            ("Loyal customers", "9 of 10 customers of 2024 are still here"),
            ("Passionate team", "Five of us answer the phone at night"),
            ("One-stop service", "Freight, customs and unpacking by one of us, in 2 days"),
            ("品牌知名度高", "40 家里有 31 家主动提到我们的牌子"),
            ("客户关系好，人脉广", "去年的 10 家老客户，9 家还在买"),
            ("提供一站式服务", "送货、安装由同一个人两天做完"),
            ("团队有激情", "五个人晚上轮流接电话"),
        ],
    },
    Phrases {
        module: Module::Swot,
        rule: &swot::VAGUE,
        record: "swot:i",
        with: |record| record.with(item::QUADRANT, Quadrant::Threat),
        field: item::TEXT,
        told: &[
            ("Fierce competition", "Two suites bundle booking since March"),
            ("Economic downturn", "Three clinics in our street closed"),
            ("Huge market", "2,300 clinics in the province"),
            ("Policy support", "The city pays half of a first licence"),
            ("同行竞争激烈", "两家大系统三月起捆绑预约"),
            ("经济下行", "本街三家诊所关门"),
            ("市场广阔", "全省 2,300 家诊所"),
            ("政策利好", "市里补贴首年授权费的一半"),
        ],
    },
    Phrases {
        module: Module::Pest,
        rule: &pest::VAGUE,
        record: "pest:f",
        with: |record| record.with(factor::BOX, PestBox::Economic),
        field: factor::TEXT,
        told: &[
            ("The market is tough: intense competition grows", "Four new stalls sell the same tea since May"),
            ("Weak economy, budgets fall", "Clinics put off purchases above 20,000"),
            ("市场低迷，行业内卷加剧", "茶馆把进货从每月改成每季"),
            ("机遇与挑战并存，变化很大", "平台抽成从 5% 升到 8%"),
        ],
    },
    Phrases {
        module: Module::Research,
        rule: &research::ASKS_WISH,
        record: "research:q",
        with: |record| record,
        field: question::QUESTION,
        told: &[
            ("Would you consider another supplier?", "When did you last change your supplier, and why?"),
            ("Is it expensive?", "What did you pay for the last one?"),
            ("Would you switch if it were cheaper?", "What made you switch the last time?"),
            ("您以后会买我们的茶吗？", "您上一次买茶是什么时候，买了多少？"),
            ("如果便宜十元，您愿意换吗？", "上一次换供货商，是因为什么？"),
            ("您会考虑换一家吗？", "这两年换过几家？"),
            ("您觉得贵不贵？", "上一批花了多少钱？"),
        ],
    },
    Phrases {
        module: Module::Aftersales,
        rule: &aftersales::TOUCHPOINT_VAGUE,
        record: "touchpoint:t",
        with: |record| record,
        field: touchpoint::WHAT,
        told: &[
            ("Regular follow-up", "Bring the follow-up of what was promised"),
            ("Keep in touch", "Ask which tea ran out first"),
            ("定期回访", "第 30 天回访：哪款卖得最慢"),
            ("维护关系", "带样品上门，问上次味道变了没有"),
        ],
    },
    Phrases {
        module: Module::Aftersales,
        rule: &aftersales::GREETING_SELLS,
        record: "touchpoint:t",
        with: |record| record.with(touchpoint::PURPOSE, Purpose::Greeting),
        field: touchpoint::MESSAGE,
        told: &[
            ("Happy New Year! A voucher waits for you", "Happy New Year! You opened your second shop this year"),
            ("Best wishes, and a price cut until Sunday", "Best wishes to the whole team"),
            ("新春快乐！会员价满减中", "新春快乐！今年您开了第二家店"),
            ("中秋好，首单立省 50", "中秋好，祝一家团圆"),
        ],
    },
    Phrases {
        module: Module::Contract,
        rule: &contract::VAGUE_WORDING,
        record: "contract_clause:c",
        with: |record| record,
        field: clause::WORDING,
        told: &[
            ("As customary in the trade", "As the sealed sample of 3 May shows"),
            ("Goods of good quality", "At most 6 % moisture, measured on arrival"),
            ("质量合格，按行业惯例执行", "水分不超过 6%，到货当天检测"),
            ("酌情处理", "三天内补发"),
        ],
    },
    Phrases {
        module: Module::Improve,
        rule: &improve::BLAMES_PERSON,
        record: "action:a",
        with: |record| record,
        field: action::PROBLEM,
        told: &[
            ("The driver is irresponsible", "Nobody is responsible for the cold box at noon"),
            ("Sloppy packing by the new one", "Eight of 40 parcels came without a list"),
            ("发货员责任心不强", "发货前没有人核对数量"),
            ("销售执行力差，推卸责任", "报价后三天没有人跟进，因为没写由谁跟"),
        ],
    },
    Phrases {
        module: Module::Improve,
        rule: &improve::BLAMES_PERSON,
        record: "action:a",
        with: |record| record,
        field: action::TITLE,
        told: &[("Stop carelessness", "Count twice before sealing"), ("改掉粗心", "封箱前数两遍")],
    },
    Phrases {
        module: Module::Positioning,
        rule: &positioning::SUPERLATIVE,
        record: "statement:single",
        with: |record| record,
        field: statement::BENEFIT,
        told: &[
            ("the market leader in booking", "leads patients to a free chair within a minute"),
            ("best-in-class support", "best-matching chair for each patient"),
            ("行业领导者", "带领护士长一天排好班"),
            ("绝无仅有的体验", "一天内上线"),
        ],
    },
    Phrases {
        module: Module::Pitch,
        rule: &pitch::EMPTY_PRAISE,
        record: "strength:s",
        with: |record| record,
        field: strength::ADVANTAGE,
        told: &[
            ("A game-changing tool", "Changes a booking in two taps"),
            ("Next-generation scheduling", "Also for the second-best chair of the day"),
            ("遥遥领先的体验", "比纸质排班早一周"),
            ("全方位服务", "三个号码都有人接"),
        ],
    },
    Phrases {
        module: Module::Risk,
        rule: &risk_rules::NOT_AN_EVENT,
        record: "risk:r",
        with: |record| record,
        field: risk::TITLE,
        told: &[
            ("Customer churn", "Two of the five largest customers leave before autumn"),
            ("Stalled deals", "A deal stalls for 30 days because the owner travels"),
            ("Contract disputes", "A customer disputes the amount of the first delivery"),
            ("客户流失", "五家大客户中有两家秋天前换了供货商"),
            ("成交困难", "老板出差，合同一个月没签"),
            ("合同纠纷", "客户不认第一批货的数量"),
        ],
    },
];

#[test]
fn an_empty_phrase_is_told_and_what_reads_alike_is_not() {
    for Phrases { module, rule, record, with, field, told } in ALL {
        let is_told = |text: &str| {
            let draft = Draft::new().add(record, |record| with(record).with(*field, text.to_owned()));
            fires(&module.coach(&draft.plan, &mut Reading::on(day(0))), rule)
        };
        for (empty, near) in *told {
            assert!(is_told(empty), "{} lets “{empty}” pass", rule.id);
            assert!(!is_told(near), "{} stumbles over “{near}”", rule.id);
        }
    }
}
