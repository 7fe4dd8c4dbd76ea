//! Tables: the list of the record kinds of a plan. What each is declared as is asked with [`Table::spec`], which the list of
//! modules gives.

macro_rules! tables {
    ($( $(#[$meta:meta])* $table:ident = $id:literal; )+) => {
        /// Every record kind of a plan. A new kind is one line here and its declaration in its module.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Table { $( $(#[$meta])* $table ),+ }

        impl Table {
            /// Every table.
            pub const ALL: &'static [Self] = &[ $( Self::$table ),+ ];

            /// The stable id: the key in JSON, in storage and in test ids.
            pub const fn id(self) -> &'static str {
                match self { $( Self::$table => $id ),+ }
            }
        }
    };
}

tables! {
    /// What the plan itself carries beside its modules.
    Plan = "plan";
    /// Findings of the coach that the user has set aside.
    Dismissal = "dismissal";
    /// The offer, the goal and the figures.
    Basics = "basics";
    /// People, the owners everywhere.
    Person = "person";
    /// Questions of the research plan, with their findings.
    Research = "research";
    /// What the PEST canvas looks at.
    PestFrame = "pest_frame";
    /// Factors of the PEST canvas.
    Pest = "pest";
    /// What the SWOT is for.
    SwotFrame = "swot_frame";
    /// Items of the SWOT canvas.
    Swot = "swot";
    /// TOWS strategies.
    Strategy = "strategy";
    /// The ideal customer.
    Icp = "icp";
    /// People in the decision, and customers who are not for us.
    Persona = "persona";
    /// Scales that personas are placed on.
    Scale = "scale";
    /// Competitors and alternatives, "do nothing" among them.
    Competitor = "competitor";
    /// The axes of the positioning map, and our place on it.
    Map = "map";
    /// The positioning statement by its parts.
    Statement = "statement";
    /// Market trends.
    Trend = "trend";
    /// Product cards.
    Card = "card";
    /// Strengths: feature, advantage, benefit.
    Strength = "strength";
    /// Moments of use, before and after.
    Scenario = "scenario";
    /// What customers say and what was counted at them.
    Proof = "proof";
    /// Ways of showing the product.
    Showing = "showing";
    /// Talks of one length.
    Outline = "outline";
    /// What an outline is made of.
    Section = "section";
    /// Questions that we ask a customer.
    Question = "question";
    /// What we do for trust, by moment.
    TrustStep = "trust_step";
    /// Needs with their solutions.
    NeedFit = "need_fit";
    /// Objections with their replies.
    Objection = "objection";
    /// How opportunities are judged.
    Scoring = "scoring";
    /// What has to be known of an opportunity.
    Criterion = "criterion";
    /// Deals with customers, from the first talk on.
    Deal = "deal";
    /// Habits of good communication.
    CraftItem = "craft_item";
    /// What is taken along to a call.
    CallSheet = "call_sheet";
    /// The meeting to negotiate in.
    Brief = "negotiation_brief";
    /// What is settled before it.
    Prep = "negotiation_prep";
    /// Issues with their limits.
    Issue = "negotiation_issue";
    /// Ways in which an issue can be settled.
    IssueOption = "negotiation_option";
    /// What either side does without a deal.
    Batna = "negotiation_batna";
    /// Steps that we may go, in the order of use.
    Concession = "negotiation_concession";
    /// How far each person may go.
    Authority = "negotiation_authority";
    /// Options of several issues, offered together.
    Package = "negotiation_package";
    /// What was agreed.
    Summary = "negotiation_summary";
    /// What the contract is called, and where it lies.
    Contract = "contract_brief";
    /// The signing procedure, in its order.
    ContractStep = "contract_step";
    /// Clauses, with what makes each safe.
    Clause = "contract_clause";
    /// What was sold to whom, and who takes over.
    Handover = "handover";
    /// A promise, a success criterion, a contact, a risk or an open point.
    HandoverItem = "handover_item";
    /// What the customer can ask for, and how fast it comes.
    SupportService = "support_service";
    /// One question to the customer, with what happens below the threshold.
    FeedbackPoint = "feedback_point";
    /// Something we do for the customer on a day.
    Touchpoint = "touchpoint";
    /// One fact that we keep of each customer.
    RecordField = "record_field";
    /// What the customer is told about data.
    RecordNote = "record_note";
    /// A fact that shows whether a customer still uses it.
    HealthFactor = "health_factor";
    /// What is done when a customer comes to a level.
    HealthLevel = "health_level";
    /// One stage from first contact to care. List order is the order of the process.
    ProcessStage = "process_stage";
    /// What lets a customer into a stage, or out of it.
    ProcessCriterion = "process_criterion";
    /// A job in the process; one lane of the picture.
    ProcessRole = "process_role";
    /// One step of a stage. List order is the order of doing.
    ProcessStep = "process_step";
    /// One figure with its target.
    Kpi = "kpi";
    /// What a figure was on a day.
    KpiValue = "kpi_value";
    /// What the calculator starts from where it differs from the plan basics.
    Funnel = "funnel";
    /// A stage between first contact and signature, in their order.
    FunnelStage = "funnel_stage";
    /// What a tool must do, and how that is tested.
    Need = "need";
    /// A tool that might do it, with its cost and the way out.
    Candidate = "candidate";
    /// What a test showed for one need.
    ToolScore = "tool_score";
    /// What was decided for one kind of tool.
    ToolDecision = "tool_decision";
    /// What a CRM needs besides the stages of the process.
    Blueprint = "blueprint";
    /// A field of the CRM, with its use.
    BlueprintField = "blueprint_field";
    /// A question to our own data, the figure found, and what we change.
    DataQuestion = "data_question";
    /// What we do at a station of selling online.
    OnlineStation = "online_station";
    /// Whether a shared sheet is enough for now.
    SharedSheet = "shared_sheet";
    /// What is learned by whom, and how it is checked.
    Topic = "topic";
    /// A date of a topic, or a series of dates.
    Session = "session";
    /// One thing that can be watched; a row of the matrix.
    Skill = "skill";
    /// What a person needs and can in one skill.
    Rating = "rating";
    /// The customer that somebody plays in a lesson.
    RoleCard = "role_card";
    /// One thing that is there or not when a lesson is practised.
    ScorePoint = "score_point";
    /// Who practised when, and which points were there.
    Practice = "practice";
    /// One event that may happen, with its two ratings.
    Risk = "risk";
    /// One action against a risk.
    RiskResponse = "risk_response";
    /// What the levels mean, and how much we carry.
    RiskScale = "risk_scale";
    /// A date to look at the figures, the lessons or the plan.
    Review = "review";
    /// What a customer or the team said.
    Feedback = "feedback";
    /// How a deal ended, and why.
    DealResult = "deal_result";
    /// One change, from plan to act.
    Action = "action";
    /// Who tells whom what, and when.
    Agreement = "agreement";
}

impl Table {
    /// The table of an id, be it the one that an older format had for it.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|table| table.id() == id || table.former_id() == Some(id))
    }

    /// The id that an older format had for it, where it was another. Files, stores and addresses out there say it.
    pub fn former_id(self) -> Option<&'static str> {
        // Format 1 kept deals as opportunities that were scored.
        (self == Self::Deal).then_some("check")
    }
}
