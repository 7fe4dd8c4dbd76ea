//! Working without a network, new versions, and the page as an app.

use crate::i18n::texts;

texts! {
    OFF_READY = "Ready to work offline." | "已可离线使用。";
    OFF_NOT_READY = "Not ready for offline: part of the app is missing. Your plans are saved. Stay online; it is fetched at the next visit." | "尚不能离线使用：程序还有部分未下载。计划均已保存。请保持联网，下次打开时会补齐。";
    OFF_NEVER = "This address cannot start offline. Your plans are saved. For work without a network, use the single file saleswright.html." | "这个地址不支持离线启动。计划均已保存。需要离线使用时，请用单文件版 saleswright.html。";
    OFF_NOW = "Offline: all still works" | "离线中，功能照常";
    UPD_AVAILABLE = "A new version is ready. It waits until you choose Update." | "新版本已就绪，点“更新”后才会启用。";
    UPD_GO = "Update" | "更新";
    UPD_SAVING = "Saving first, then updating…" | "先保存，再更新…";
    UPD_BLOCKED = "Not updated: your latest changes are not saved yet and would be lost. They are still in this tab. Export them, then update." | "没有更新：最近的修改尚未保存，更新会丢失。修改还在本页。请先导出，再更新。";
    UPD_DONE = "Updated to version {app}." | "已更新到版本 {app}。";
    INSTALL_GO = "Install as an app" | "安装为应用";
}
