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
    SAFE_WIPED = "Everything that was stored here is deleted." | "这里存储的全部数据已删除。";
    SAFE_WIPE_WHY = "Plans, snapshots, the bin and settings in this browser. It is asked once more before anything goes." | "此浏览器里的计划、快照、回收站和设置。删除前会再问一次。";
    SAFE_WHY = "What is kept where, what you can fall back on, and what is worth doing next." | "哪些内容存在哪里，出问题时能靠什么恢复，接下来该做什么。";
    SAFE_ADVICE_EXPORT = "Export what has changed: a file of your own is what survives the loss of this browser’s data." | "请导出有改动的计划：浏览器数据丢失时，只有你自己的文件还在。";
    SAFE_ADVICE_FRESH = "Every plan is in a file of yours as it is now. Keep the files in more than one place." | "每份计划的最新状态都已导出为文件。请把文件存放在不止一处。";
    SAFE_ADVICE_NONE = "No plans here yet, so there is nothing to lose." | "这里还没有计划，没有可丢失的内容。";
    SAFE_BACKUPS = "Backups" | "备份";
    SAFE_BACKUP_GO = "Export" | "导出";
    SAFE_BACKUP_OF = "Export “{plan}”" | "导出“{plan}”";
    SAFE_ALL = "Everything in one file" | "全部数据，一个文件";
    SAFE_ALL_GO = "Download everything" | "下载全部数据";
    SAFE_ALL_WHY = "All plans with their snapshots, the bin and what was set aside." | "全部计划及其快照、回收站和隔离的数据。";
    SAFE_ALL_FILE = "Saleswright everything" | "销售工坊全部数据";
    SAFE_ALL_OPEN = "Open such a file…" | "打开这种文件…";
    SAFE_ALL_OPEN_WHY = "Plans that are missing here are added. A plan that is here in another state stays as it is, and gets the state of the file as a snapshot." | "这里没有的计划会加入。已有但状态不同的计划保持不变，文件里的状态会存为它的快照。";
    SAFE_ALL_NOT_OURS = "This is no file of everything, or it is incomplete. Your plans are unchanged. Open the file of a single plan on the home page." | "这不是全部数据文件，或者文件不完整。你的计划没有变动。单份计划的文件请在首页打开。";
    SAFE_ALL_TOO_LARGE = "The file has {size}; up to {limit} can be read. Your plans are unchanged." | "文件有 {size}，最多可读取 {limit}。你的计划没有变动。";
    SAFE_ALL_ADDED = "Plans added: {n}" | "新增计划：{n}";
    SAFE_ALL_SAME = "Plans the same as here: {n}" | "与这里相同的计划：{n}";
    SAFE_ALL_KEPT = "Plans here in another state: {n}. The state of the file is among their snapshots." | "与这里状态不同的计划：{n}。文件里的状态已存为它们的快照。";
    SAFE_ALL_SNAPSHOTS = "Snapshots added: {n}" | "新增快照：{n}";
    SAFE_ALL_NEWER = "Plans written by a newer version: {n}. They stay in the file; update this page to open them." | "由更新版本写入的计划：{n}。它们仍在文件里，更新本页后才能打开。";
    SAFE_ALL_DAMAGED = "Damaged values: {n}. They stay in the file." | "损坏的数据：{n}。它们仍在文件里。";
    SAFE_ALL_STOPPED = "It ended early: {reason}. What was added stays; make room and open the file again." | "提前中断：{reason}。已加入的内容保留；腾出空间后请再次打开文件。";
    SAFE_ALL_NOTHING = "The file holds no plan." | "文件里没有计划。";
    SAFE_STORAGE = "Storage in this browser" | "此浏览器里的存储";
    SAFE_OTHERS = "{size} of it belongs to other pages of this address." | "其中 {size} 属于这个网址下的其他网页。";
    SAFE_PERSIST_UNKNOWN = "This browser does not say whether it keeps this data. Export often." | "此浏览器没有说明是否会长期保留这些数据。请勤导出。";
    SAFE_SNAPSHOTS_NONE = "No snapshots yet. One is made each hour while you work on a plan." | "还没有快照。编辑计划期间每小时会自动创建一次。";
    SAFE_SNAPSHOTS_LINE = "{count} · {size}" | "{count} · {size}";
    SAFE_TEST = "Test the backup" | "检验备份";
    SAFE_TEST_WHY = "A backup counts once it has been read back. The test does that in memory; nothing changes." | "能读回来的备份才算数。检验只在内存里进行，不会改动任何内容。";
    SAFE_TEST_GO = "Test now" | "立即检验";
    SAFE_TEST_FILE = "Compare with a file…" | "与文件对比…";
    SAFE_TEST_SAME = "Reads back the same." | "读回后完全一致。";
    SAFE_TEST_DIFFERS = "Reads back differently. Your plan is unchanged. Please report it, and download everything in one file." | "读回后不一致。你的计划没有变动。请反馈这个问题，并把全部数据下载为一个文件。";
    SAFE_TEST_FILE_SAME = "The file holds the plan as it is now." | "文件里的计划与现在完全一致。";
    SAFE_TEST_FILE_UNKNOWN = "This plan is not in this browser. The file can be imported." | "此浏览器里没有这份计划，可以导入该文件。";
    SAFE_TEST_FILE_PARTS = "The file was read, but not all of it: it is no full backup." | "文件可以读取，但不完整，不能算完整备份。";
    SAFE_TEST_NOTHING = "There is no plan to test yet." | "还没有可检验的计划。";
    SAFE_DAMAGED = "Damaged values" | "损坏的数据";
    SAFE_DAMAGED_WHY = "Set aside as they were found; nothing was written over them." | "按发现时的原样隔离，没有被覆盖。";
    SAFE_DAMAGED_DELETE = "Delete them" | "删除这些数据";
    SAFE_DAMAGED_FILE = "Saleswright set aside" | "销售工坊隔离的数据";
    SAFE_READERS = "Who can read it" | "谁能读到";
}

plurals! {
    SAFE_RECOVERED = "1 recent change recovered from the safety copy. Check your last edit." | "{n} recent changes recovered from the safety copy. Check your last edits." | "已从安全副本找回 {n} 处最近的修改。请核对最后编辑的内容。";
    SAFE_QUARANTINE = "1 stored value is damaged. It was set aside as it is; the rest of the plan is open. Download it, or restore a snapshot." | "{n} stored values are damaged. They were set aside as they are; the rest of the plan is open. Download them, or restore a snapshot." | "有 {n} 处已存数据损坏，已原样隔离，计划其余部分正常打开。可以下载这些数据，或恢复快照。";
    BACKUP_BEHIND = "1 change since the export {when}" | "{n} changes since the export {when}" | "{when}导出后有 {n} 处改动";
    SAFE_SET_ASIDE = "1 stored value was set aside." | "{n} stored values were set aside." | "隔离了 {n} 处数据。";
    SAFE_WIPE_ASK = "Delete 1 plan, its snapshots, the bin and all settings from this browser? This cannot be undone. Exported files stay." | "Delete {n} plans, their snapshots, the bin and all settings from this browser? This cannot be undone. Exported files stay." | "从此浏览器删除 {n} 份计划及其快照、回收站和全部设置？无法撤销。已导出的文件不受影响。";
}
