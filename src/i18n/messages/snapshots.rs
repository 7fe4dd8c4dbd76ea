//! Earlier states of a plan.

use crate::i18n::{plurals, texts};

texts! {
    SNAP_TITLE = "Snapshots" | "快照";
    SNAP_WHY = "Earlier states of this plan, kept in this browser. Going back can be undone." | "这份计划以前的状态，保存在此浏览器里。恢复之后也可以撤销。";
    SNAP_EMPTY = "No snapshots yet. One is made when you come back to a plan, each hour while you work, and before large changes." | "还没有快照。隔了一阵再打开时、编辑期间每小时一次、重大改动前，都会自动创建。";
    SNAP_MAKE = "Make a snapshot" | "创建快照";
    SNAP_NAME = "Name (optional)" | "名称（可不填）";
    SNAP_TITLE_ONE = "Snapshot" | "快照";
    SNAP_MADE = "The plan as it is now is kept as a snapshot." | "计划当前的状态已存为快照。";
    SNAP_ASKED = "Made by you" | "手动创建";
    SNAP_HOURLY = "Made by itself" | "自动创建";
    SNAP_BEFORE_IMPORT = "Before import of “{file}”" | "导入“{file}”之前";
    SNAP_BEFORE_RESTORE = "Before going back to {date}" | "恢复到 {date} 之前";
    SNAP_BEFORE_FORMAT = "Before the plan was brought to format {format}" | "升级到格式 {format} 之前";
    SNAP_FROM_BACKUP = "From the backup of {date}" | "来自 {date} 的备份";
    SNAP_IMPORTED = "“{file}” was taken in." | "导入过“{file}”。";
    SNAP_WENT_BACK = "The plan went back to {date}." | "计划恢复到过 {date} 的状态。";
    SNAP_RESTORE = "Restore" | "恢复";
    SNAP_RESTORED = "“{plan}” is as it was on {date}. The state before was kept as a snapshot." | "“{plan}”已恢复到 {date} 的状态，恢复前的状态也已存为快照。";
    SNAP_NOTHING_TO_RESTORE = "The plan is as it was then. Nothing was changed." | "计划与当时一样，没有任何改动。";
    SNAP_DOWNLOAD = "Download as JSON" | "下载为 JSON";
    SNAP_DELETE = "Delete" | "删除";
    SNAP_DELETED = "The snapshot of {date} is deleted." | "{date} 的快照已删除。";
    SNAP_DAMAGED_DELETED = "The damaged snapshot is deleted." | "损坏的快照已删除。";
    SNAP_ACTIONS = "Actions for the snapshot of {date}" | "{date} 的快照的操作";
    SNAP_LINE = "{date} · {size}" | "{date} · {size}";
    SNAP_SAME = "The same as now" | "与现在相同";
    SNAP_ADDED = "{n} added since" | "之后新增 {n}";
    SNAP_CHANGED = "{n} changed since" | "之后改动 {n}";
    SNAP_GONE = "{n} deleted since" | "之后删除 {n}";
    SNAP_OTHER = "Other details of the plan differ" | "计划的其他信息有所不同";
    SNAP_DAMAGED = "Damaged: it cannot be read and is left as it is. The plan itself is untouched." | "已损坏，无法读取，原样保留。计划本身没有受影响。";
    SNAP_NEWER = "A newer version made this snapshot. Update this page to use it." | "这个快照由更新的版本创建。更新本页后即可使用。";
    SNAP_UNREAD = "Cannot be read: {reason}" | "无法读取：{reason}";
    SNAP_NO_ROOM = "No room for a snapshot, so the import was not started. Your plans are unchanged. Delete old snapshots or export them, then try again." | "空间不足，无法创建快照，因此没有开始导入。你的计划没有变动。请导出或删除旧快照后重试。";
    SNAP_NO_ROOM_RESTORE = "No room to keep the state of now as a snapshot, so nothing was restored. Your plan is unchanged. Delete old snapshots or export them, then try again." | "空间不足，无法把现在的状态存为快照，因此没有恢复。你的计划没有变动。请导出或删除旧快照后重试。";
    SNAP_NO_ROOM_MAKE = "No room for a snapshot. Your plan is unchanged. Delete old snapshots or export them, then try again." | "空间不足，无法创建快照。你的计划没有变动。请导出或删除旧快照后重试。";
    SNAP_NOT_MADE = "The snapshot was not made: {reason}. Your plan is unchanged. Export it to be safe." | "快照没有创建：{reason}。你的计划没有变动。稳妥起见，请先导出。";
    SNAP_PLACE_BOUND = "Snapshots lie beside the plan in this browser: they help after a wrong turn, not after the loss of the browser’s data." | "快照和计划都在此浏览器里：改错了可以恢复，但浏览器数据丢失时帮不上忙。";
}

plurals! {
    SNAP_COUNT = "1 snapshot" | "{n} snapshots" | "{n} 个快照";
}
