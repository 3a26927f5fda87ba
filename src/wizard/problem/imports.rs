//! What goes wrong when a request is taken in, and what is to be known of one that was.

use crate::wizard::import::{ImportError, MOST_STATED};
use crate::wizard::remark::Remark;

use super::{Class, Problem};

impl From<ImportError> for Problem {
    fn from(error: ImportError) -> Self {
        match error {
            ImportError::Extract(error) => error.into(),
            ImportError::File(error) => error.into(),
            ImportError::NotIntact(_) => Self::new(Class::Input, "import-not-intact"),
            ImportError::Evidence(error) => error.into(),
            ImportError::Wizard(error) => error.into(),
        }
    }
}

impl From<Remark> for Problem {
    fn from(remark: Remark) -> Self {
        let new = |kind| Self::new(Class::Input, kind);
        let of = |kind, ids: Vec<String>| new(kind).with("ids", ids.join(", "));
        match remark {
            Remark::PagesDiffer => new("import-pages-differ"),
            Remark::Unsigned => new("import-unsigned"),
            Remark::NotTrusted(signer) => new("import-not-trusted").with("signer", signer),
            Remark::OtherText { theirs, ours } => new("import-other-text")
                .with("theirs", theirs)
                .with("ours", ours),
            Remark::UnknownQuestions(ids) => of("import-unknown-questions", ids),
            Remark::NotTheirs(ids) => of("import-not-theirs", ids),
            Remark::NoAnswers(ids) => of("import-no-answers", ids),
            Remark::TooLong(ids) => of("import-too-long", ids).with("limit", MOST_STATED),
        }
    }
}
