//! A questionnaire as data: steps, questions, rules, factors, levels, verdicts and their sources.
//!
//! Every type mirrors what an author writes in RON, field by field. Ids are names, never
//! positions, and are never reused. Nothing here evaluates anything.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// A complete questionnaire, its shared parts already in place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// The name that assessments refer to, e.g. `eu-gdpr-6-4`.
    pub id: String,
    /// Grows with every change that an officer could notice.
    pub version: u32,
    /// The language of the texts in this file.
    pub language: Language,
    /// What an officer chooses it by.
    pub title: String,
    /// When to use it, in two or three sentences.
    pub summary: String,
    /// The law whose articles the letter cites.
    #[serde(default, skip_serializing_if = "Law::is_gdpr")]
    pub law: Law,
    /// The names of the files under `shared/` whose sources, questions and rules this one may use.
    #[serde(default)]
    pub uses: Vec<String>,
    /// Where each demand comes from, by id.
    #[serde(default)]
    pub sources: BTreeMap<String, Source>,
    /// What is asked, in the order of the wizard.
    pub steps: Vec<Step>,
    /// Gates, knock-outs and duties, in the order in which they decide.
    pub rules: Vec<RuleEntry>,
    /// How answers become ratings and an outcome.
    #[serde(default)]
    pub method: Method,
    /// Answers that can't both be true.
    #[serde(default)]
    pub contradictions: Vec<Contradiction>,
    /// Words of the field that the texts use, by id.
    #[serde(default)]
    pub glossary: BTreeMap<String, Term>,
    /// Questions of earlier versions that are not asked any more, by id. An id is never reused.
    #[serde(default)]
    pub retired: BTreeMap<String, Retired>,
}

/// A law under which data are reused: the letter names its articles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Law {
    /// Regulation (EU) 2016/679.
    #[default]
    Gdpr,
    /// The UK GDPR, with Article 8A.
    UkGdpr,
    /// Regulation (EU) 2018/1725, for institutions of the European Union.
    EuInstitutions,
    /// The Personal Information Protection Act of Korea.
    KoreaPipa,
}

/// A file under `shared/`: what several questionnaires have in common.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shared {
    /// Where each demand comes from, by id.
    #[serde(default)]
    pub sources: BTreeMap<String, Source>,
    /// The statutes' own words, by the id of the source that they belong to.
    #[serde(default)]
    pub quotes: BTreeMap<String, String>,
    /// Words of the field, by id.
    #[serde(default)]
    pub glossary: BTreeMap<String, Term>,
    /// Questions that a step takes in with `Shared("id")`.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// Rules that a questionnaire takes in with `Shared("id")`.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Parts of the method that serve every questionnaire which has none of its own.
    #[serde(default)]
    pub method: Method,
    /// Contradictions of the shared questions; each serves where its questions are asked.
    #[serde(default)]
    pub contradictions: Vec<Contradiction>,
}

/// How answers become ratings and an outcome. Each part that a questionnaire leaves empty is
/// taken from the shared files that it uses.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Method {
    /// The factors, in the order in which they are rated.
    pub factors: Vec<Factor>,
    /// The levels of safeguards, lowest first.
    pub levels: Vec<Level>,
    /// Which level the ratings call for: the first that holds. None holding: the lowest level.
    pub required_levels: Vec<RequiredLevel>,
    /// How ratings and levels combine: the first that holds decides.
    pub verdicts: Vec<Verdict>,
}

/// Where a demand comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The instrument, e.g. `GDPR`.
    pub instrument: String,
    /// The place in it, e.g. `Article 6(4)(a)`.
    pub place: String,
    /// Its date, `YYYY-MM-DD`.
    pub date: String,
    /// How much it binds.
    pub weight: Weight,
    /// What it says, in one sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Its own words, where it is a statute.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quote: String,
}

/// A word of the field and what it means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The word, as the texts use it.
    pub term: String,
    /// What it means, in a sentence or two.
    pub text: String,
    /// Ids of the sources that define it; a practice term has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// What became of a question that is not asked any more.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    /// The question that takes its place, when one does; its answer has to be given anew.
    #[serde(default)]
    pub replaced_by: Option<String>,
}

/// How much a source binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Statute.
    Binding,
    /// A court's or authority's decision.
    CaseLaw,
    /// A supervisory authority's or board's guidance.
    Guidance,
    /// What careful practitioners do.
    Practice,
}

/// One page of the wizard.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What it is about, in two or three sentences.
    #[serde(default)]
    pub intro: String,
    /// Its questions, in order.
    pub questions: Vec<QuestionEntry>,
}

/// A question of this questionnaire, or one that several share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum QuestionEntry {
    /// Take the question with this id from a shared file.
    Shared(String),
    /// A question of its own.
    Own(Box<Question>),
}

/// One question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// The question.
    pub text: String,
    /// How to find the answer and what it means.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// An answer, or reasons beside one, that would not stand up.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub weak: String,
    /// An answer, or reasons beside one, that would.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub good: String,
    /// Ids of the sources that make it necessary.
    pub sources: Vec<String>,
    /// The choices of `one_of` and `several_of`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// The columns of a `list`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<ListColumn>,
    /// Asked only when this holds; always when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_when: Option<Condition>,
    /// An optional question may stay without an answer; a required one counts as missing then.
    #[serde(default, skip_serializing_if = "is_false")]
    pub optional: bool,
    /// Which content of the letter the answer supplies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fills: Option<Field>,
    /// A safeguard's wording as a condition of the authorization; see [`Question::is_safeguard`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub condition: String,
    /// The id under which earlier versions asked the same; their answer is taken over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renamed_from: Option<String>,
    /// The version since which it asks for something else: an earlier answer has to be confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meaning_changed: Option<u32>,
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Exactly one of the options.
    OneOf,
    /// Any number of the options; none of them is an answer too.
    SeveralOf,
    /// `yes` or `no`.
    YesNo,
    /// A line of text.
    ShortText,
    /// Paragraphs.
    LongText,
    /// A calendar date, `YYYY-MM-DD`.
    Date,
    /// A person or organization with address and contact.
    Party,
    /// Rows with the question's columns.
    List,
}

/// One choice of a question, or what a `yes_no` answer indicates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The value, apart from its label.
    pub value: String,
    /// What the officer reads. `yes_no` questions leave it empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// What it means, where the label does not say it all.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// What choosing it says about which factor.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub indicates: BTreeMap<String, Rating>,
}

/// A column of a `list` question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListColumn {
    /// Its name.
    pub id: String,
    /// Its head.
    pub label: String,
    /// Text, date, one of or yes/no.
    pub kind: Kind,
    /// The choices of a `one_of` column.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// True when a row without it is not complete.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
}

/// A content of the letter that an answer supplies. The first group is demanded by the CNIL or
/// the GDPR: an authorization can't be signed while one of it is open. The second is good practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The original controller (party).
    Controller,
    /// The controller's data protection officer (party).
    ControllerDpo,
    /// The processor, future controller (party).
    Recipient,
    /// The recipient's data protection officer or contact (party).
    RecipientDpo,
    /// What the data were collected for.
    OriginalPurpose,
    /// The legal basis of the original processing.
    OriginalBasis,
    /// Whether consent or a law governs the reuse.
    CollectionBasis,
    /// The new purpose, specified and explicit.
    NewPurpose,
    /// Data categories (list).
    DataCategories,
    /// Categories of persons.
    Persons,
    /// Art. 9(2) or Art. 10 ground; demanded when such data are processed.
    SpecialGround,
    /// The recipient's Art. 6(1) basis.
    RecipientBasis,
    /// The recipient's acknowledgement that it is a controller for the reuse.
    ControllerAcknowledged,
    /// Minimisation, and anonymisation or why it is not possible.
    Minimisation,
    /// How long the data are kept for the new purpose.
    Retention,
    /// Who informs the persons.
    InformsWho,
    /// How they are informed.
    InformsHow,
    /// By when they are informed.
    InformsWhen,
    /// The text of the notice.
    NoticeText,
    /// Where persons exercise their rights.
    RightsContact,
    /// How persons object; demanded where the basis is Art. 6(1)(e) or (f).
    ObjectionRoute,
    /// Who receives the data (list or text).
    Recipients,
    /// Transfers to third countries and their instrument.
    Transfers,
    /// Security measures.
    Security,
    /// The outcome of the impact assessment, or why none is needed.
    ImpactAssessment,
    /// The contract under which the data are processed today.
    Contract,
    /// Sub-processors excluded or named.
    SubProcessors,
    /// Volume, period, sources, systems, extraction.
    Extraction,
    /// Technique, model, whether weights leave, memorisation tests.
    Techniques,
    /// How objections and erasures are passed on and reach training sets.
    ObjectionHandling,
    /// What has to be done before the start.
    StartCondition,
    /// First day.
    Start,
    /// Last day.
    Expiry,
    /// When it is reviewed.
    Review,
    /// When and how it can be withdrawn, and what happens to data and models then.
    Withdrawal,
    /// Audit, reporting, breach notice.
    Audit,
    /// The controller's file reference.
    Reference,
    /// What the request says and when it came.
    Request,
    /// Further conditions (list with owner and due date).
    ExtraConditions,
    /// Other relevant circumstances ("inter alia").
    OtherCircumstances,
}

/// An ordinal rating. Ratings are compared, never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// Not established: too little is known. Blocks a positive result.
    NotEstablished,
    /// Speaks against compatibility.
    Against,
    /// Rather speaks against.
    RatherAgainst,
    /// Rather speaks for it.
    RatherFavours,
    /// Speaks for compatibility.
    Favours,
}

/// What the test ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Compatible as it stands.
    Compatible,
    /// Compatible while the safeguards hold.
    CompatibleWithSafeguards,
    /// Can't be decided with what is known.
    Undecided,
    /// Not a case for the test: nothing is reused, or consent or a law already covers it.
    TestNotApplicable,
    /// The test is not open: new consent or a law is needed.
    NeedsConsentOrLaw,
    /// Not compatible.
    Incompatible,
}

/// A rule of this questionnaire, or one that several share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RuleEntry {
    /// Take the rule with this id from a shared file.
    Shared(String),
    /// A rule of its own.
    Own(Box<Rule>),
}

/// A gate, knock-out, cap or duty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name, e.g. `R04`.
    pub id: String,
    /// What it is about, in a few words.
    pub title: String,
    /// It fires when this holds.
    pub when: Condition,
    /// What firing does.
    pub effects: Vec<Effect>,
    /// What the officer is told when it fired, in a sentence or two.
    pub because: String,
    /// Ids of its sources.
    pub sources: Vec<String>,
    /// False when no decision of the controller may be more lenient than the rule.
    #[serde(default)]
    pub overridable: bool,
}

/// What a rule does when it fires.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Decides the outcome before any rating. The first such rule in order wins.
    Decide(Outcome),
    /// The factor can't be rated better than this.
    Cap(String, Rating),
    /// The result stands, but the DPO's opinion is needed before a decision.
    Escalate,
    /// A condition of the authorization, in these words.
    Impose(String),
    /// The authorization can't be signed until this is settled; the result stands.
    Hold,
}

/// One factor of the test.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Factor {
    /// Its name: `link`, `context`, `nature`, `consequences`, `safeguards`.
    pub id: String,
    /// What the officer reads.
    pub title: String,
    /// The statute's words.
    pub about: String,
    /// Ids of its sources.
    pub sources: Vec<String>,
    /// The score each rating is shown with, on this questionnaire's own scale.
    pub scale: BTreeMap<Rating, u8>,
    /// The first that holds rates the factor. None holding: not established.
    pub ratings: Vec<RatingRule>,
}

/// When a factor gets which rating.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatingRule {
    /// The rating.
    pub rating: Rating,
    /// It applies when this holds.
    pub when: Condition,
    /// Why, in a sentence.
    pub because: String,
}

/// A level of safeguards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Its name, `S0` to `S3`.
    pub id: String,
    /// What it consists of.
    pub title: String,
    /// Reached when this holds, and every level below is reached.
    pub reached_when: Condition,
}

/// Which level the ratings call for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequiredLevel {
    /// The level's id.
    pub level: String,
    /// It is required when this holds.
    pub when: Condition,
    /// Why, in a sentence.
    pub because: String,
}

/// How ratings and levels combine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// Its name.
    pub id: String,
    /// It applies when this holds.
    pub when: Condition,
    /// The outcome then.
    pub outcome: Outcome,
    /// Why, in a sentence.
    pub because: String,
    /// Ids of its sources.
    pub sources: Vec<String>,
}

/// Answers that can't both be true.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contradiction {
    /// Its name.
    pub id: String,
    /// It exists when this holds.
    pub when: Condition,
    /// What does not fit, in a sentence.
    pub because: String,
}

/// What can be said about answers, and about what follows from them.
///
/// Conditions are three-valued: one that depends on an answer that is missing or not known is
/// neither true nor false, but open. A question that is not asked makes every statement about
/// its answer false.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// The answer is, or includes, this value.
    Is(String, String),
    /// The answer is, or includes, one of these values.
    AnyOf(String, Vec<String>),
    /// The answer is given and not "not known".
    Answered(String),
    /// The answer is given as "not known".
    Unknown(String),
    /// All hold.
    All(Vec<Condition>),
    /// One holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// So many of them hold.
    AtLeast(u32, Vec<Condition>),
    /// The factor has one of these ratings. Not for `asked_when` and rules.
    Rated(String, Vec<Rating>),
    /// At least so many given answers indicate one of these ratings for the factor.
    Indicated(String, Vec<Rating>, u32),
    /// The rule fired.
    Fired(String),
    /// The safeguards reach the required level. Only for ratings of safeguards, and verdicts.
    Sufficient,
    /// The required level is one of these. Only for ratings of safeguards, and verdicts.
    Required(Vec<String>),
    /// Holds always: the last of a list.
    Always,
}

impl Field {
    /// The contents of an authorization that the CNIL or the GDPR demands, in the letter's order: it
    /// can't be signed while one of them is open.
    pub const DEMANDED: [Self; 25] = [
        Self::Controller,
        Self::ControllerDpo,
        Self::Recipient,
        Self::RecipientDpo,
        Self::ControllerAcknowledged,
        Self::OriginalPurpose,
        Self::OriginalBasis,
        Self::CollectionBasis,
        Self::NewPurpose,
        Self::RecipientBasis,
        Self::DataCategories,
        Self::Persons,
        Self::SpecialGround,
        Self::Minimisation,
        Self::InformsWho,
        Self::InformsHow,
        Self::InformsWhen,
        Self::NoticeText,
        Self::RightsContact,
        Self::ObjectionRoute,
        Self::Retention,
        Self::Recipients,
        Self::Transfers,
        Self::Security,
        Self::ImpactAssessment,
    ];

    /// The name in files and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::ControllerDpo => "controller_dpo",
            Self::Recipient => "recipient",
            Self::RecipientDpo => "recipient_dpo",
            Self::OriginalPurpose => "original_purpose",
            Self::OriginalBasis => "original_basis",
            Self::CollectionBasis => "collection_basis",
            Self::NewPurpose => "new_purpose",
            Self::DataCategories => "data_categories",
            Self::Persons => "persons",
            Self::SpecialGround => "special_ground",
            Self::RecipientBasis => "recipient_basis",
            Self::ControllerAcknowledged => "controller_acknowledged",
            Self::Minimisation => "minimisation",
            Self::Retention => "retention",
            Self::InformsWho => "informs_who",
            Self::InformsHow => "informs_how",
            Self::InformsWhen => "informs_when",
            Self::NoticeText => "notice_text",
            Self::RightsContact => "rights_contact",
            Self::ObjectionRoute => "objection_route",
            Self::Recipients => "recipients",
            Self::Transfers => "transfers",
            Self::Security => "security",
            Self::ImpactAssessment => "impact_assessment",
            Self::Contract => "contract",
            Self::SubProcessors => "sub_processors",
            Self::Extraction => "extraction",
            Self::Techniques => "techniques",
            Self::ObjectionHandling => "objection_handling",
            Self::StartCondition => "start_condition",
            Self::Start => "start",
            Self::Expiry => "expiry",
            Self::Review => "review",
            Self::Withdrawal => "withdrawal",
            Self::Audit => "audit",
            Self::Reference => "reference",
            Self::Request => "request",
            Self::ExtraConditions => "extra_conditions",
            Self::OtherCircumstances => "other_circumstances",
        }
    }
}

impl Law {
    /// What the keys of its wording begin with; the GDPR's begin with nothing.
    pub fn prefix(self) -> Option<&'static str> {
        match self {
            Self::Gdpr => None,
            Self::UkGdpr => Some("uk"),
            Self::EuInstitutions => Some("eui"),
            Self::KoreaPipa => Some("kr"),
        }
    }

    fn is_gdpr(&self) -> bool {
        *self == Self::Gdpr
    }
}

impl Outcome {
    /// The name in files and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::CompatibleWithSafeguards => "compatible_with_safeguards",
            Self::Undecided => "undecided",
            Self::TestNotApplicable => "test_not_applicable",
            Self::NeedsConsentOrLaw => "needs_consent_or_law",
            Self::Incompatible => "incompatible",
        }
    }
}

impl Question {
    /// True for a safeguard: it has a wording as a condition, and these option values:
    /// `in_place`, `before_start`, `announced`, `none`.
    pub fn is_safeguard(&self) -> bool {
        !self.condition.is_empty()
    }
}

impl Questionnaire {
    /// Every question, in the order of the wizard. Shared ones are in place after loading.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.steps.iter().flat_map(Step::questions)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }

    /// The question whose answer supplies this content of the letter.
    pub fn filling(&self, field: Field) -> Option<&Question> {
        self.questions()
            .find(|question| question.fills == Some(field))
    }

    /// Every rule, in the order in which they decide.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter_map(|entry| match entry {
            RuleEntry::Own(rule) => Some(rule.as_ref()),
            RuleEntry::Shared(_) => None,
        })
    }

    /// The rule with this id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules().find(|rule| rule.id == id)
    }
}

impl Questionnaire {
    pub(super) fn rules_mut(&mut self) -> impl Iterator<Item = &mut Rule> {
        self.rules.iter_mut().filter_map(|entry| match entry {
            RuleEntry::Own(rule) => Some(rule.as_mut()),
            RuleEntry::Shared(_) => None,
        })
    }
}

impl Step {
    pub(super) fn questions_mut(&mut self) -> impl Iterator<Item = &mut Question> {
        self.questions.iter_mut().filter_map(|entry| match entry {
            QuestionEntry::Own(question) => Some(question.as_mut()),
            QuestionEntry::Shared(_) => None,
        })
    }

    /// The step's questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter_map(|entry| match entry {
            QuestionEntry::Own(question) => Some(question.as_ref()),
            QuestionEntry::Shared(_) => None,
        })
    }
}

/// What a file need not say: `#[serde(skip_serializing_if)]` asks by reference.
fn is_false(value: &bool) -> bool {
    !value
}
