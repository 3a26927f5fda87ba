//! What the letter has to contain, named after the clause that an answer supplies.

use serde::{Deserialize, Serialize};

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
