//! What a file is picked for: whether it is written, its endings, and what the dialog is called.

use std::path::Path;

/// What a file is picked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PickFor {
    /// An assessment, or a document with one inside, to work on.
    Open,
    /// A request, or another document or assessment, to begin an assessment from.
    From,
    /// Where the assessment is kept from now on.
    SaveAs,
    /// Where the letter goes.
    Letter,
    /// The document to sign.
    ToSign,
    /// Where a new identity goes.
    NewIdentity,
    /// The identity to sign with.
    Identity,
    /// Where the signed document goes.
    Signed,
    /// Where the certificate goes that others are given.
    Certificate,
    /// Where the page with the certificate's fingerprint goes.
    Fingerprint,
    /// The document to verify.
    ToVerify,
    /// Certificates to trust.
    Trust,
    /// The assessment to compare a document with.
    Against,
    /// The signed authorization to withdraw.
    Original,
    /// A file to add as evidence.
    Evidence,
    /// The folder below which lost evidence is looked for.
    Relink,
    /// The folder that is the register.
    Register,
    /// A file to compare the assessment with: an earlier version, or a signed document.
    Compare,
    /// A picture to take as logo.
    Logo,
    /// Where the register goes as a table.
    RegisterTable,
    /// Where the reviews go as a calendar.
    RegisterCalendar,
    /// The questionnaire to look for faults in.
    Questionnaire,
    /// Where a blank form goes.
    Blank,
    /// Where the draft of a message goes.
    Mail,
    /// Where the questions to the recipient go.
    Questions,
    /// Where the review goes as a calendar.
    Review,
    /// Where the report of a verification goes.
    Report,
}

impl PickFor {
    /// True when a file is written, not read.
    pub fn writes(self) -> bool {
        matches!(
            self,
            Self::SaveAs
                | Self::Letter
                | Self::NewIdentity
                | Self::Signed
                | Self::Certificate
                | Self::Fingerprint
                | Self::RegisterTable
                | Self::RegisterCalendar
                | Self::Blank
                | Self::Mail
                | Self::Questions
                | Self::Review
                | Self::Report
        )
    }

    /// True when a folder is picked, not a file.
    pub fn is_folder(self) -> bool {
        matches!(self, Self::Relink | Self::Register)
    }

    /// The endings of the files that fit; none when any does.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Evidence | Self::Relink | Self::Register => &[],
            Self::Logo => &["png", "jpg", "jpeg"],
            Self::RegisterTable => &["csv"],
            Self::RegisterCalendar | Self::Review => &["ics"],
            Self::Open | Self::From => &["ron", "pdf"],
            Self::Compare => &["ron", "bak", "pdf"],
            Self::SaveAs | Self::Against | Self::Questionnaire => &["ron"],
            Self::Blank | Self::Questions => &["pdf", "md"],
            Self::Mail => &["eml"],
            Self::Report => &["txt"],
            Self::Letter
            | Self::ToSign
            | Self::Signed
            | Self::Fingerprint
            | Self::ToVerify
            | Self::Original => &["pdf"],
            Self::NewIdentity | Self::Identity => &["p12", "pfx"],
            Self::Certificate | Self::Trust => &["pem", "crt", "cer", "der"],
        }
    }

    /// The key of what the dialog is called.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "window-pick-open",
            Self::From => "request-from-pick",
            Self::SaveAs => "window-pick-save",
            Self::Letter => "window-pick-letter",
            Self::ToSign => "window-pick-to-sign",
            Self::NewIdentity => "window-pick-new-identity",
            Self::Identity => "window-pick-identity",
            Self::Signed => "window-pick-signed",
            Self::Certificate => "window-pick-certificate",
            Self::Fingerprint => "window-pick-fingerprint",
            Self::ToVerify => "window-pick-to-verify",
            Self::Trust => "window-pick-trust",
            Self::Against => "window-pick-against",
            Self::Original => "window-pick-original",
            Self::Evidence => "window-pick-evidence",
            Self::Relink => "window-pick-relink",
            Self::Register => "window-pick-register",
            Self::Compare => "files-pick-compare",
            Self::Logo => "window-pick-logo",
            Self::RegisterTable => "window-pick-register-table",
            Self::RegisterCalendar => "window-pick-register-calendar",
            Self::Questionnaire => "questionnaires-pick",
            Self::Blank => "questionnaires-pick-blank",
            Self::Mail => "window-pick-mail",
            Self::Questions => "asking-pick",
            Self::Review => "window-pick-review",
            Self::Report => "window-pick-report",
        }
    }
}

/// True for a name that ends like a document.
pub fn is_document(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"))
}
