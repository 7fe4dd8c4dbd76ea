//! A plane of two axes with points on it.

use crate::i18n::texts;

texts! {
    PLANE_PLACED = "{name}: {x} across, {y} up" | "{name}：横向 {x}，纵向 {y}";
    PLANE_PUT = "Put “{name}” on the map" | "把“{name}”放到图上";
    PLANE_NOT_PLACED = "Not on the map yet:" | "还没有放到图上：";
    PLANE_NUMBERS = "Places as numbers" | "用数字定位置";
    PLANE_NAME = "Name" | "名称";
}
