//! What a file changes in the plan that it goes into, and what there is to choose.

use crate::i18n::{plurals, texts};

texts! {
    CHANGES_NONE = "Nothing changes." | "不会有任何变化。";
    CHANGES_ITEM = "{kind}: {name}" | "{kind}：{name}";
    CHANGES_FIELD = "{field}: {before} → {after}" | "{field}：{before} → {after}";
    CHANGES_EMPTY = "empty" | "空";
    CHANGES_UNKNOWN = "The file does not say which is newer. Yours stays, unless you choose." | "文件没有说明哪边较新。不选就保留你的。";
    CHANGES_BOTH = "Both sides changed it. Choose what stands." | "两边都改过，请选择保留哪个。";
    CHANGES_OF_FIELD = "{item} · {field}" | "{item} · {field}";
    CHANGES_OWN = "Yours" | "你的";
    CHANGES_THEIRS = "In the file" | "文件里的";
    CHANGES_KEEP_BOTH = "Keep both" | "两个都保留";
    CHANGES_STAYS = "Keep the item" | "保留该条目";
    CHANGES_DELETED = "Deleted" | "已删除";
    CHANGES_ALL_OWN = "Yours everywhere" | "全部用你的";
    CHANGES_ALL_THEIRS = "The file’s everywhere" | "全部用文件里的";
}

plurals! {
    CHANGES_COME = "1 item comes" | "{n} items come" | "新增 {n} 个条目";
    CHANGES_CHANGE = "1 item changes" | "{n} items change" | "{n} 个条目有改动";
    CHANGES_GO = "1 item goes" | "{n} items go" | "删除 {n} 个条目";
    CHANGES_MOVED = "1 item changes its place only." | "{n} items change their place only." | "{n} 个条目只改变位置。";
    CHANGES_MORE = "and 1 more" | "and {n} more" | "另有 {n} 个";
    CHANGES_CHOOSE = "1 difference to choose" | "{n} differences to choose" | "{n} 处不同待选择";
}
