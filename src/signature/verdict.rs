//! The words in which a report answers, and their names in machine-readable output.

/// The answer for the whole file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Every signature holds and every signer is trusted.
    Valid,
    /// Every signature holds; who signed or whether in time is not certain.
    ValidUntrusted,
    /// What was signed is intact, but the document was changed afterwards.
    Modified,
    /// A signature does not hold.
    Invalid,
    /// There is no signature.
    Unsigned,
    /// The file, or a signature in it, can't be read or is of an unsupported kind.
    Unreadable,
}

impl Verdict {
    /// The name in machine-readable output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Valid => "valid",
            Verdict::ValidUntrusted => "valid_untrusted",
            Verdict::Modified => "modified",
            Verdict::Invalid => "invalid",
            Verdict::Unsigned => "unsigned",
            Verdict::Unreadable => "unreadable",
        }
    }
}

/// Whether what was signed is still there, bit by bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Integrity {
    /// Hash and signature hold.
    Intact,
    /// One of them does not.
    Broken,
    /// They could not be checked.
    Unknown,
}

impl Integrity {
    /// The name in machine-readable output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Integrity::Intact => "intact",
            Integrity::Broken => "broken",
            Integrity::Unknown => "unknown",
        }
    }
}

/// What is known of the trust in a signer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignerTrust {
    /// The certificate leads to one that the user trusts.
    Trusted,
    /// It leads to none.
    NotTrusted,
    /// It was not asked about, as the signature does not hold or can't be checked: then the
    /// certificate may be anybody's.
    NotExamined,
}

impl SignerTrust {
    /// The name in keys of texts.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            SignerTrust::Trusted => "trusted",
            SignerTrust::NotTrusted => "not-trusted",
            SignerTrust::NotExamined => "not-examined",
        }
    }
}

/// How much of the file a signature covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coverage {
    /// All of it.
    WholeFile,
    /// The file as it was when it was signed.
    Part {
        /// Bytes from the start of the file.
        bytes: usize,
        /// Bytes of the file.
        of: usize,
    },
    /// The byte range is not sound.
    Unknown,
}

impl Coverage {
    /// The name in machine-readable output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Coverage::WholeFile => "whole_file",
            Coverage::Part { .. } => "part",
            Coverage::Unknown => "unknown",
        }
    }
}

/// The level of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// PAdES baseline B-B (EN 319 142-1, 6).
    BaselineB,
    /// PAdES baseline B-T: B-B with a timestamp that holds.
    BaselineT,
    /// PAdES baseline B-LT: B-T with all that is needed to validate it later.
    BaselineLT,
    /// PAdES baseline B-LTA: B-LT with a timestamp over the whole document.
    BaselineLTA,
    /// A CMS signature in a PDF that claims no baseline level.
    Cms,
    /// Neither.
    Unknown,
}

impl Level {
    /// The name in machine-readable output, which is the standard's.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Level::BaselineB => "PAdES-B-B",
            Level::BaselineT => "PAdES-B-T",
            Level::BaselineLT => "PAdES-B-LT",
            Level::BaselineLTA => "PAdES-B-LTA",
            Level::Cms => "CMS",
            Level::Unknown => "unknown",
        }
    }
}
