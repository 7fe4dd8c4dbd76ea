//! Buttons and words that many screens share.

use crate::i18n::{Message, texts};

texts! {
    CANCEL = "Cancel" | "取消";
    CLOSE = "Close" | "关闭";
    YES = "Yes" | "是";
    NOTICES_LABEL = "Notices" | "提示";
    RETRY = "Try again" | "重试";
    PART_LOADING = "Loading…" | "正在加载…";
    PART_MISSING = "This part of the app did not load. Your plan is unchanged. Check the connection, then try again; if that does not help, reload the page." | "程序的这一部分没有加载成功，你的计划没有变动。请检查网络后重试；如果仍然不行，请刷新页面。";
    COPIED = "Copied" | "已复制";
    UNDO_NOW = "Undo" | "撤销";
    EXPORT_NOW = "Export now" | "立即导出";
    LABELLED = "{label}: {value}" | "{label}：{value}";
    LIST_JOIN = "{one}, {other}" | "{one}、{other}";
    QUOTED_JOIN = "{one}”, “{other}" | "{one}”“{other}";
}

/// Names in a row; none where there are none.
pub fn listed(names: impl Iterator<Item = Message>) -> Option<Message> {
    names.reduce(|one, other| LIST_JOIN.with("one", one).with("other", other))
}
