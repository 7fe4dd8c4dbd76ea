//! What was repaired while reading a file.

use crate::i18n::{plurals, texts};

texts! {
    IMP_FIX_TYPE = "{place}: {found} where {expected} belongs. The field stays empty; the rest of the item is kept. Fill it in after the import." | "{place}：应为{expected}，实际是{found}。该字段留空，条目其余内容保留。导入后请补填。";
    IMP_FIX_CHOICE = "{place}: “{value}” is not one of the choices. The field stays empty; the rest of the item is kept. Choose again after the import." | "{place}：“{value}”不在选项中。该字段留空，条目其余内容保留。导入后请重新选择。";
    IMP_FIX_DATE = "{place}: “{value}” is not a date. The field stays empty; the rest of the item is kept. Set it after the import." | "{place}：“{value}”不是有效日期。该字段留空，条目其余内容保留。导入后请重新设置。";
    IMP_FIX_RANGE = "{place}: {value} is outside {min} to {max}. The field stays empty; the rest of the item is kept. Set it after the import." | "{place}：{value} 超出 {min} 到 {max}。该字段留空，条目其余内容保留。导入后请重新设置。";
    IMP_FIX_LONG = "{place}: the text is longer than {limit} characters. The item is left out; the rest is kept. Save it below, shorten it, paste it in." | "{place}：文字超过 {limit} 个字符。该条目未导入，其余保留。请在下方另存，删短后再粘贴。";
    IMP_FIX_OLDER = "The file has the older format {found}. It will be brought to {known}; the file itself stays as it is." | "文件是较早的格式 {found}，导入时会转换到 {known}，原文件不变。";
    IMP_SAVE_LEFT_OUT = "Save what was left out" | "另存未导入的内容";
    TYPE_TEXT = "text" | "文字";
    TYPE_NUMBER = "a number" | "数字";
    TYPE_FLAG = "yes or no" | "是或否";
    TYPE_LIST = "a list" | "列表";
    TYPE_OBJECT = "a group of fields" | "一组字段";
    TYPE_NULL = "nothing" | "空值";
}

plurals! {
    IMP_NOTES = "1 thing to know before you import" | "{n} things to know before you import" | "导入前请留意 {n} 点";
    IMP_FIX_ID = "1 item had the id of another. Both are kept; one got a new id. Check its links." | "{n} items had the id of another. All are kept, with new ids. Check their links." | "有 {n} 个条目的编号与其他条目重复。全部保留并已换新编号。请检查它们的关联。";
    IMP_FIX_LINK = "1 link led to an item that is not in the file. It was removed; both texts are kept. Link again if needed." | "{n} links led to items that are not in the file. They were removed; all texts are kept. Link again if needed." | "有 {n} 处关联指向文件里没有的条目。关联已去掉，文字都保留。需要的话请重新关联。";
    IMP_FIX_ITEM = "1 item could not be read and is left out. The rest is kept. Save it below to look at it." | "{n} items could not be read and are left out. The rest is kept. Save them below to look at them." | "有 {n} 个条目无法读取，未导入，其余保留。可在下方另存后查看。";
    IMP_FIX_UNKNOWN = "1 field is unknown to this version. It is kept and exported again, but not shown." | "{n} fields are unknown to this version. They are kept and exported again, but not shown." | "有 {n} 个字段当前版本不认识。会原样保留并可再次导出，只是不显示。";
    IMP_FIX_DEAL = "1 deal is missing in the file though items belong to it. It is there again; give it its customer." | "{n} deals are missing in the file though items belong to them. They are there again; give them their customers." | "文件里缺 {n} 个商机，但有条目属于它们。商机已补回，请填上客户。";
    IMP_FIX_ORDER = "The order of 1 list was damaged and has been rebuilt. No item was lost. Check it after the import." | "The order of {n} lists was damaged and has been rebuilt. No item was lost. Check them after the import." | "有 {n} 个列表的顺序损坏，已重新排列。条目没有丢失。导入后请检查顺序。";
}
