//! The files that hold the texts, one set a language, and which of them holds which key.

use super::tag::Language;

/// A file of texts. Each is parsed only when a text from it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum File {
    /// What window, command line and letter name alike: months, outcomes, ratings. Keys `common-…`.
    Common,
    /// What the documents say. Keys `letter-…`.
    Letter,
    /// What the documents say under another law than the GDPR. Keys `uk-letter-…`, `eui-letter-…`,
    /// `kr-letter-…`.
    Laws,
    /// What went wrong, and what to do. Keys `problem-…` and `remedy-…`.
    Problems,
    /// What the window says of the files themselves. Keys `files-…`.
    Files,
    /// What the pages of versions and of questionnaires say. Keys `versions-…`,
    /// `questionnaires-…`.
    Pages,
    /// What is said of the recipient's request and of what it states. Keys `request-…`.
    Request,
    /// What the window and the command line say. Every other key.
    Screen,
}

impl File {
    /// Every file.
    pub const ALL: [Self; 8] = [
        Self::Common,
        Self::Letter,
        Self::Laws,
        Self::Problems,
        Self::Files,
        Self::Pages,
        Self::Request,
        Self::Screen,
    ];

    /// The file that holds this key.
    pub fn of(key: &str) -> Self {
        let mut words = key.split('-');
        match (words.next().unwrap_or_default(), words.next()) {
            ("common", _) => Self::Common,
            ("letter", _) => Self::Letter,
            ("uk" | "eui" | "kr", Some("letter")) => Self::Laws,
            ("problem" | "remedy", _) => Self::Problems,
            ("files", _) => Self::Files,
            ("versions" | "questionnaires", _) => Self::Pages,
            ("request", _) => Self::Request,
            _ => Self::Screen,
        }
    }

    /// The file's own text, in Fluent's syntax.
    pub fn source(self, language: Language) -> &'static str {
        match language {
            Language::En => self.english(),
            Language::Fr => self.french(),
            Language::De => self.german(),
        }
    }

    fn english(self) -> &'static str {
        match self {
            Self::Common => include_str!("../../assets/lang/en/common.ftl"),
            Self::Letter => include_str!("../../assets/lang/en/letter.ftl"),
            Self::Laws => include_str!("../../assets/lang/en/laws.ftl"),
            Self::Problems => include_str!("../../assets/lang/en/problems.ftl"),
            Self::Files => include_str!("../../assets/lang/en/files.ftl"),
            Self::Pages => include_str!("../../assets/lang/en/pages.ftl"),
            Self::Request => include_str!("../../assets/lang/en/request.ftl"),
            Self::Screen => include_str!("../../assets/lang/en/screen.ftl"),
        }
    }

    fn french(self) -> &'static str {
        match self {
            Self::Common => include_str!("../../assets/lang/fr/common.ftl"),
            Self::Letter => include_str!("../../assets/lang/fr/letter.ftl"),
            Self::Laws => include_str!("../../assets/lang/fr/laws.ftl"),
            Self::Problems => include_str!("../../assets/lang/fr/problems.ftl"),
            Self::Files => include_str!("../../assets/lang/fr/files.ftl"),
            Self::Pages => include_str!("../../assets/lang/fr/pages.ftl"),
            Self::Request => include_str!("../../assets/lang/fr/request.ftl"),
            Self::Screen => include_str!("../../assets/lang/fr/screen.ftl"),
        }
    }

    fn german(self) -> &'static str {
        match self {
            Self::Common => include_str!("../../assets/lang/de/common.ftl"),
            Self::Letter => include_str!("../../assets/lang/de/letter.ftl"),
            Self::Laws => include_str!("../../assets/lang/de/laws.ftl"),
            Self::Problems => include_str!("../../assets/lang/de/problems.ftl"),
            Self::Files => include_str!("../../assets/lang/de/files.ftl"),
            Self::Pages => include_str!("../../assets/lang/de/pages.ftl"),
            Self::Request => include_str!("../../assets/lang/de/request.ftl"),
            Self::Screen => include_str!("../../assets/lang/de/screen.ftl"),
        }
    }
}
