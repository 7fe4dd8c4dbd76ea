//! What the coach looks for in the contract, with its words.

use crate::method::rules;

rules! {
    /// Agreed on, but not safe.
    AGREED_UNCHECKED = Error "contract_agreed_unchecked",
        says "{title} is marked agreed, but not all three checks are ticked." | "“{title}”标了已谈定，三项核对却没打全。",
        why "Agreed is not the same as safe: both sides can agree on a clause that cannot be enforced." | "双方同意不等于有效：谈定的条款也可能执行不了。",
        better "Tick all three, or set the status to “unclear”" | "三项都打钩，或改回“不明确”";
    /// A word that each side reads in its own way.
    VAGUE_WORDING = Warning "contract_vague_wording",
        says "{title}: “{word}” will be read in two ways." | "{title}：“{word}”双方会有两种理解。",
        why "In a dispute each side fills a vague word with its own figure." | "一旦有争议，含糊的词各有各的解释。",
        better "Instead of “promptly”: within 24 hours, in writing, to the named contact" | "“及时”改为：24 小时内书面告知指定联系人";
    /// Work that is never finished.
    ACCEPTANCE_UNMEASURED = Warning "contract_acceptance_unmeasured",
        says "Acceptance has no time limit and no figure." | "验收没写期限，也没写标准。",
        why "Without a day and a test the work is never finished, and the last payment never due." | "没有日期和标准，活永远干不完，尾款永远收不到。",
        better "14 days after the start, three tests, silence for 3 working days counts as accepted" | "上线 14 天后按三项验收，3 个工作日未提异议视为合格";
    /// Two places that decide a dispute.
    DISPUTE_BOTH = Warning "contract_dispute_both",
        says "The clause names both arbitration and a court. Choose one." | "条款里又写仲裁又写法院，请二选一。",
        why "With two ways nobody knows who decides, and such a clause may be void. Ask your lawyer." | "两种都写，等于没定谁来裁判，条款还可能无效，请问律师。"
            in CHINA "In mainland China an arbitration clause that also allows a suit may be void. Ask your lawyer." | "又可仲裁又可起诉的约定，仲裁条款可能无效，请问律师。",
        better "The court at the defendant’s registered office decides" | "由被告所在地法院管辖"
            in CHINA "The people’s court at the defendant’s registered office decides" | "由被告住所地人民法院管辖";
    /// An open clause that nobody has.
    OPEN_NO_OWNER = Warning "contract_open_no_owner",
        says "{title} is open, and nobody has it on a date." | "“{title}”未谈定，还没有负责人或期限。",
        why "An open clause without a name is found again on the day of signing." | "没人盯的条款，到签约当天才会被翻出来。",
        better "Wu Jia, two days before the text is locked" | "吴佳，定稿前两天";
    /// The signature came before the checks.
    SIGNED_TOO_EARLY = Error "contract_signed_too_early",
        says "Signed before the checks were finished: {open}." | "核查没做完就签了：{open}。",
        why "A signature closes the talk. What was not checked before is now a change that needs both sides." | "一签就定了。之前没查的，之后要改得双方同意。",
        better "Finish the check, or mark it “not needed” with a note" | "补完核查，或标“不需要”并写明原因";
    /// What the contract leaves out.
    CORE_MISSING = Warning "contract_core_missing",
        says "No clause yet for: {kinds}." | "还缺这些条款：{kinds}。",
        why "What the contract leaves out is decided by general law, seldom as either side expected." | "合同没写的按法律一般规定处理，往往不是双方想要的。",
        better "Add the clause, or add it with status “not needed” and the reason" | "补上条款，或标“不适用”并写原因";
}
