//! What fields of the after-sales plan let choose from.

use crate::model::choices;

choices! {
    /// What a line of the handover sheet is.
    pub enum HandoverKind {
        Promise = "promise", "Promise" | "承诺";
        Success = "success", "Success criterion" | "成功标准";
        Contact = "contact", "Contact" | "联系人";
        Risk = "risk", "Risk" | "风险";
        OpenPoint = "open_point", "Open point" | "未决事项";
    }
}

choices! {
    /// How far it is kept.
    pub enum HandoverStatus {
        Open = "open", "Open" | "未开始";
        Doing = "doing", "In progress" | "进行中";
        Kept = "kept", "Kept" | "已兑现";
        Dropped = "dropped", "Dropped with consent" | "经同意取消";
    }
}

choices! {
    /// What kind of service it is.
    pub enum ServiceKind {
        Help = "help", "Help desk" | "咨询答疑";
        Training = "training", "Training" | "培训";
        Upkeep = "upkeep", "Maintenance" | "维护保养";
        Update = "update", "Updates" | "升级";
        Visit = "visit", "On-site visit" | "上门服务";
        Emergency = "emergency", "Emergency" | "应急处理";
    }
}

choices! {
    /// How we reach the customer.
    pub enum Channel {
        Phone = "phone", "Phone" | "电话";
        Message = "message", "Messaging app" | "即时消息";
        Email = "email", "E-mail" | "邮件";
        Visit = "visit", "Visit" | "上门";
        Video = "video", "Video call" | "视频会议";
        Card = "card", "Card or letter" | "贺卡或信函";
        InProduct = "in_product", "Inside the product" | "产品内消息";
    }
}

choices! {
    /// How we ask.
    pub enum FeedbackChannel {
        Survey = "survey", "Survey" | "问卷";
        Phone = "phone", "Phone" | "电话";
        Email = "email", "E-mail" | "邮件";
        Visit = "visit", "Visit" | "回访";
    }
}

choices! {
    /// What is asked for.
    pub enum Measure {
        Satisfaction = "satisfaction", "Satisfaction" | "满意度";
        Recommendation = "recommendation", "Recommendation score" | "推荐意愿";
        Effort = "effort", "Effort" | "费力度";
    }
}

choices! {
    /// Which scores are good.
    pub enum Better {
        Higher = "higher", "Higher" | "越高越好";
        Lower = "lower", "Lower" | "越低越好";
    }
}

choices! {
    /// What the day of a question counts from.
    pub enum FeedbackAnchor {
        Signing = "signing", "Signing" | "签约日";
        TicketClosed = "ticket_closed", "Closed ticket" | "工单关闭";
        BeforeEnd = "before_end", "End of term (days before)" | "到期日（提前天数）";
    }
}

choices! {
    /// How often it comes back.
    pub enum Repeat {
        Once = "once", "Once" | "一次";
        Monthly = "monthly", "Each month" | "每月";
        Quarterly = "quarterly", "Each quarter" | "每季度";
        HalfYearly = "half_yearly", "Each half-year" | "每半年";
        Yearly = "yearly", "Each year" | "每年";
        EachTime = "each_time", "Each time" | "每次";
    }
}

choices! {
    /// Why the customer should be glad of it.
    pub enum Purpose {
        Welcome = "welcome", "Welcome" | "欢迎";
        StartUp = "start_up", "Start-up" | "上线";
        Check = "check", "Check how it goes" | "跟进使用";
        Feedback = "feedback", "Feedback" | "听取反馈";
        Review = "review", "Review of results" | "效果回顾";
        Greeting = "greeting", "Greeting" | "问候";
        Renewal = "renewal", "Renewal" | "续约";
        Referral = "referral", "Referral" | "转介绍";
        Other = "other", "Other" | "其他";
    }
}

choices! {
    /// What the day of a touchpoint counts from.
    pub enum Timing {
        AfterSigning = "after_signing", "Days after signing" | "签约后天数";
        BeforeEnd = "before_end", "Days before end of term" | "到期前天数";
        Festival = "festival", "Days before a festival" | "节日前天数";
        FixedDate = "fixed_date", "Fixed date" | "固定日期";
    }
}

choices! {
    /// Where a fact belongs in the record.
    pub enum RecordGroup {
        Contact = "contact", "Contact" | "联系信息";
        Purchase = "purchase", "Purchase" | "购买记录";
        Usage = "usage", "Usage" | "使用情况";
        Care = "care", "Care" | "关怀记录";
    }
}

choices! {
    /// How a customer stands.
    pub enum Level {
        Green = "green", "Healthy" | "健康";
        Yellow = "yellow", "Watch" | "关注";
        Red = "red", "At risk" | "预警";
    }
}

choices! {
    /// Which festivals a customer keeps.
    pub enum FestivalRegion {
        Cn = "cn", "China" | "中国";
        Intl = "intl", "International" | "国际";
        Both = "both", "Both lists" | "两套都用";
        None = "none", "No festival greetings" | "不发节日问候";
    }
}

choices! {
    /// A festival with its greeting.
    pub enum Festival {
        NewYear = "new_year", "New Year’s Day" | "元旦";
        [CHINA] SpringFestival = "spring_festival", "Spring Festival" | "春节";
        [CHINA] LanternFestival = "lantern_festival", "Lantern Festival" | "元宵节";
        WomensDay = "womens_day", "International Women’s Day" | "国际妇女节";
        LabourDay = "labour_day", "Labour Day" | "劳动节";
        NursesDay = "nurses_day", "International Nurses’ Day" | "国际护士节";
        [GOODS] TeaDay = "tea_day", "International Tea Day" | "国际茶日";
        [CHINA] DragonBoat = "dragon_boat", "Dragon Boat Festival" | "端午节";
        [CHINA] DoctorsDayCn = "doctors_day_cn", "Chinese Doctors’ Day" | "中国医师节";
        [CHINA] TeachersDayCn = "teachers_day_cn", "Teachers’ Day (China)" | "教师节";
        [CHINA] TeethDayCn = "teeth_day_cn", "National Love Teeth Day" | "全国爱牙日";
        [CHINA FEASTS] DoubleSeventh = "double_seventh", "Qixi Festival" | "七夕";
        [CHINA] MidAutumn = "mid_autumn", "Mid-Autumn Festival" | "中秋节";
        [CHINA] NationalDayCn = "national_day_cn", "National Day (China)" | "国庆节";
        [CHINA] DoubleNinth = "double_ninth", "Double Ninth Festival" | "重阳节";
        [CHINA GOODS] DoubleEleven = "double_eleven", "Double Eleven (11 November)" | "双十一";
        [CHINA] WinterSolstice = "winter_solstice", "Winter Solstice" | "冬至";
        [CHINA FEASTS] Laba = "laba", "Laba Festival" | "腊八节";
        [ELSEWHERE] LunarNewYear = "lunar_new_year", "Lunar New Year" | "农历新年";
        [ELSEWHERE] Easter = "easter", "Easter Sunday" | "复活节";
        [ELSEWHERE] EidAlFitr = "eid_al_fitr", "Eid al-Fitr" | "开斋节";
        [ELSEWHERE] EidAlAdha = "eid_al_adha", "Eid al-Adha" | "宰牲节";
        [ELSEWHERE] RoshHashanah = "rosh_hashanah", "Rosh Hashanah" | "犹太新年";
        [ELSEWHERE] TeachersDayWorld = "teachers_day_world", "World Teachers’ Day" | "世界教师日";
        [ELSEWHERE] Diwali = "diwali", "Diwali" | "排灯节";
        [ELSEWHERE] ThanksgivingCa = "thanksgiving_ca", "Thanksgiving (Canada)" | "感恩节（加拿大）";
        [ELSEWHERE] ThanksgivingUs = "thanksgiving_us", "Thanksgiving (US)" | "感恩节（美国）";
        [ELSEWHERE] Hanukkah = "hanukkah", "Hanukkah (first evening)" | "光明节（首夜）";
        [ELSEWHERE] Christmas = "christmas", "Christmas Day" | "圣诞节";
        Own = "own", "Own day (enter the date)" | "自定日子（填日期）";
    }
}
