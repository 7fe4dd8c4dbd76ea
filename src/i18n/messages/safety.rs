//! Storage: full, blocked, damaged, changed elsewhere.

use crate::i18n::{plurals, texts};

texts! {
    SAFE_TITLE = "Data safety" | "数据安全";
    SAFE_USED = "{used} of about {quota} used" | "已用 {used}，上限约 {quota}";
    SAFE_QUOTA_WARNING = "Storage is {percent} full. Everything is saved. Export and delete plans or old snapshots to make room." | "存储空间已用 {percent}，所有内容都已保存。请导出并删除不用的计划或旧快照，腾出空间。";
    SAFE_QUOTA_FULL = "Storage is full. Your latest changes are in this tab only; the last saved version is whole. Export now, then make room: saving goes on by itself." | "存储空间已满。最近的修改只在这个标签页里，上次保存的版本完好。请立即导出并腾出空间，之后会自动继续保存。";
    SAFE_BLOCKED = "The browser blocks storage for this page. Your work is kept in this tab only. Export before you close or reload it; to save here, allow site data for this page." | "浏览器禁止本页存储数据，你的内容只在这个标签页里。关闭或刷新前请先导出；要在这里保存，请允许本页存储网站数据。";
    SAFE_NO_JOURNAL = "The second safety copy is not available in this browser. Plans are saved as usual; after a crash the last seconds may be missing. Export often." | "此浏览器不支持第二份安全副本。计划照常保存，但浏览器崩溃时可能丢失最后几秒的修改。请勤导出。";
    SAFE_CONFLICT = "Another tab changed {field} of “{name}” too. Both texts are kept, one below the other. Choose what stays." | "另一个标签页也改了“{name}”的{field}。两份内容都已保留，上下并列。请决定留下哪些。";
    SAFE_CONFLICT_VALUE = "Another tab set {field} of “{name}” to {other}; here it is {value}. Both are kept. Choose one." | "另一个标签页把“{name}”的{field}设为 {other}，这里是 {value}。两个值都已保留，请选一个。";
    SAFE_CONFLICT_GONE = "Another tab deleted “{name}” while you were editing it. Your text is kept and the item is back. Delete it again if you agree." | "你编辑“{name}”时，另一个标签页删除了它。你的内容已保留，条目已恢复。确实不要的话请再次删除。";
    SAFE_USE_OTHER = "Use the other value" | "改用另一个值";
    SAFE_PLAN_BACK = "“{name}” was deleted elsewhere while it was open here. Your changes are kept and the plan is stored again. Delete it again if you agree." | "“{name}”在本页打开期间，在别处被删除了。你的修改已保留，计划已重新保存。确实不要的话请再次删除。";
    SAFE_TAB_OLDER = "Another tab runs a newer version, so this tab has stopped saving. What you typed is still here, and the stored plan is whole. Export if anything is unsaved, then reload." | "另一个标签页已运行新版本，本页已停止保存。你写的内容还在本页，已存的计划完好。有未保存的修改请先导出，再刷新。";
    SAFE_NEWER_BUILD = "A newer version stored this plan. It opens read-only and is left as it is. Update this page to edit it." | "这份计划由更新的版本保存，现以只读方式打开，内容不动。更新本页后即可编辑。";
    SAFE_QUARANTINE_DOWNLOAD = "Download what was set aside" | "下载隔离的数据";
    SAFE_QUARANTINE_DELETE_ASK = "Delete the damaged values for good? This cannot be undone. Your plans stay. Download them first if unsure." | "彻底删除损坏的数据？无法撤销。你的计划不受影响。拿不准的话请先下载。";
    BACKUP_NEVER = "Never exported" | "从未导出";
    BACKUP_FRESH = "Exported {when}, no change since" | "{when}导出，之后无改动";
    BACKUP_OLD = "Last export {when}: time for a new one" | "上次导出：{when}，该再导出一次了";
    BACKUP_PARTIAL = "Last export {when}, without private fields" | "{when}导出，不含保密字段";
    BACKUP_TIP = "An export is the only copy outside this browser." | "导出的文件是此浏览器之外唯一的副本。";
    SAFE_PERSIST_YES = "The browser has promised to keep this data." | "浏览器已承诺保留这些数据。";
    SAFE_PERSIST_NO = "The browser may clear this data when the disk is full. Everything is saved now. Ask it to keep the data, and export often." | "磁盘空间不足时，浏览器可能清除这些数据。目前内容均已保存。请申请长期保留，并勤导出。";
    SAFE_PERSIST_ASK = "Ask to keep" | "申请长期保留";
    SAFE_PERSIST_REFUSED = "The browser gave no promise. Your plans stay saved. Bookmark or install the page and ask again; export often." | "浏览器没有同意。计划仍照常保存。请收藏或安装本页后再申请，并勤导出。";
    SAFE_IOS = "Safari may delete the data of this page after 7 days of use without a visit here. Everything is saved now. Add the page to the Home Screen and work there, or export before a break." | "Safari 使用满 7 天而没有打开过本页，就可能删除本页数据。目前内容均已保存。请添加到主屏幕并在那里使用，或在停用前导出。";
    SAFE_IOS_MOVE = "The Home Screen app starts empty: export here, import there." | "主屏幕应用一开始是空的：在这里导出，到那里导入。";
    SAFE_FILE = "Opened from disk. Plans are kept by this browser for this file: moved or renamed, it may not find them. Other pages opened from disk may be able to read them. Export before you move it." | "本页从磁盘打开。计划由此浏览器为这个文件保存，移动或改名后可能找不到；从磁盘打开的其他网页也可能读到。移动前请先导出。";
    SAFE_WIPE = "Delete all stored data" | "删除全部已存数据";
    SAFE_WIPE_EXPORT = "Export everything first" | "先导出全部";
    SAFE_WIPE_GO = "Delete everything" | "全部删除";
}

plurals! {
    SAFE_RECOVERED = "1 recent change recovered from the safety copy. Check your last edit." | "{n} recent changes recovered from the safety copy. Check your last edits." | "已从安全副本找回 {n} 处最近的修改。请核对最后编辑的内容。";
    SAFE_QUARANTINE = "1 stored value is damaged. It was set aside as it is; the rest of the plan is open. Download it, or restore a snapshot." | "{n} stored values are damaged. They were set aside as they are; the rest of the plan is open. Download them, or restore a snapshot." | "有 {n} 处已存数据损坏，已原样隔离，计划其余部分正常打开。可以下载这些数据，或恢复快照。";
    BACKUP_BEHIND = "1 change since the export {when}" | "{n} changes since the export {when}" | "{when}导出后有 {n} 处改动";
    SAFE_WIPE_ASK = "Delete 1 plan, its snapshots, the bin and all settings from this browser? This cannot be undone. Exported files stay." | "Delete {n} plans, their snapshots, the bin and all settings from this browser? This cannot be undone. Exported files stay." | "从此浏览器删除 {n} 份计划及其快照、回收站和全部设置？无法撤销。已导出的文件不受影响。";
}
