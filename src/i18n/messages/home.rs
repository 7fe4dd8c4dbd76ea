//! The home screen: plans, bin, doors.

use crate::i18n::texts;

texts! {
    OUTCOME_TITLE = "What you hold in the end" | "最后你手里有什么";
    OUTCOME_WHY = "Seventeen modules that build on each other. What is written once is used again, and all of it prints as sheets for sellers, customers and investors." | "十七个模块环环相扣，写一次，处处用；全部能打印成给销售、客户和投资人的材料。";
    HOME_TITLE = "My sales plans" | "我的销售计划";
    HOME_TITLE_FIRST = "Where do you want to start?" | "从哪里开始？";
    DOOR_START = "Start my plan" | "开始我的计划";
    DOOR_START_TEXT = "An empty plan, with questions and an example at each step." | "一份空白计划，每一步都有提问和示例。";
    DOOR_EVENING = "My first plan in an evening" | "一晚做出第一份计划";
    DOOR_EVENING_TEXT = "60 short questions at most, one at a time, about two hours. Stop whenever you like and go on later." | "最多 60 个小问题，一次一题，约两小时。随时可停，以后接着做。";
    SALES_PROCESS_LINK = "What is a sales process, and why write one?" | "什么是销售流程，为什么要写下来？";
    DOOR_SAMPLE = "Look at an example plan" | "看看示例计划";
    DOOR_SAMPLE_TEXT = "A company of six, filled in up to the signature." | "六人公司，除签约外都已填好。";
    SAMPLE_CLINIC = "Software by subscription" | "订阅制软件";
    SAMPLE_TEA = "Tea for wholesale" | "茶叶批发";
    DOOR_OPEN = "Open a file" | "打开文件";
    DOOR_OPEN_TEXT = "A plan that was exported as a JSON file. You see what is in it before anything changes." | "导出的 JSON 计划文件。先看内容，确认后才会改动。";
    PLAN_LIST_HEADING = "Plans in this browser" | "此浏览器里的计划";
    PLAN_LIST_EMPTY = "No plans here yet. Start one above, or drop an exported file on this page." | "这里还没有计划。在上面新建一份，或把导出的文件拖到本页。";
    PLAN_UNTITLED = "Untitled plan" | "未命名计划";
    PLAN_COPY_TITLE = "{plan} (copy)" | "{plan}（副本）";
    PLAN_ROW_META = "Changed {when} · {done} of {total} modules done" | "{when}修改 · 已完成 {done} / {total} 个模块";
    PLAN_ROW_MENU = "Actions for “{plan}”" | "“{plan}”的操作";
    PLAN_RENAME = "Rename" | "重命名";
    PLAN_DUPLICATE = "Duplicate" | "复制一份";
    PLAN_DELETE = "Move to bin" | "移到回收站";
    PLAN_DELETED = "“{plan}” is in the bin." | "“{plan}”已移到回收站。";
    PLAN_RESTORED = "“{plan}” is back in the list." | "“{plan}”已回到列表。";
    BIN_TITLE = "Bin" | "回收站";
    BIN_RESTORE = "Put back" | "放回";
    BIN_DELETE = "Delete for good" | "彻底删除";
    BIN_DELETE_ASK = "Delete “{plan}” for good? Its snapshots go too. This cannot be undone. Your other plans stay. Export it first if you may need it." | "彻底删除“{plan}”？它的快照也会一并删除，无法撤销。其他计划不受影响。以后可能用到的话，请先导出。";
    DROP_TITLE = "Drop the file to see what is in it" | "松手即可查看文件内容";
    DROP_TEXT = "Nothing changes until you confirm." | "确认之前不会有任何改动。";
    DROP_NOT_FILE = "That was not a plan file. Nothing was changed. Drop one file that Saleswright exported, ending in .json." | "拖进来的不是计划文件，没有任何改动。请拖入一个由销售工坊导出的 .json 文件。";
}

#[cfg(test)]
mod tests {
    use crate::i18n::messages::{about, app, home, safety};

    #[test]
    fn home_says_the_same_before_the_program_has_come() {
        let page = include_str!("../../../index.html");
        let said = [
            app::APP_NAME,
            app::APP_TAGLINE,
            home::HOME_TITLE_FIRST,
            home::HOME_TITLE,
            home::DOOR_START,
            home::DOOR_START_TEXT,
            home::DOOR_EVENING,
            home::DOOR_EVENING_TEXT,
            home::SALES_PROCESS_LINK,
            home::DOOR_SAMPLE,
            home::DOOR_SAMPLE_TEXT,
            home::SAMPLE_CLINIC,
            home::SAMPLE_TEA,
            home::DOOR_OPEN,
            home::DOOR_OPEN_TEXT,
            home::PLAN_LIST_HEADING,
            home::PLAN_LIST_EMPTY,
            about::ABOUT_PRIVACY,
            safety::SAFE_TITLE,
        ];
        for text in said {
            assert!(page.contains(&format!(" lang=\"en\">{}</", text.en)), "{}", text.en);
            assert!(page.contains(&format!(" lang=\"zh-CN\">{}</", text.zh)), "{}", text.zh);
        }
    }
}
