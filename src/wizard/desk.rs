//! What assessments are worked on with: the questionnaires at hand, the language of their texts, the
//! file system, and who works.

use std::path::PathBuf;
use std::sync::Arc;

use crate::assessment::disk::{Disk, RealDisk};
use crate::assessment::{Assessment, Passphrase, Side};
use crate::language::Language;
use crate::questionnaire::{Library, Questionnaire};

use super::error::Error;

/// The questionnaires at hand, and the language in which they are shown.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The questionnaires.
    pub library: Arc<Library>,
    /// The language of what is shown.
    pub language: Language,
    /// Where files are read and written.
    pub disk: Arc<dyn Disk>,
    /// Who works at it, as the history names the person; empty when nobody said.
    pub person: String,
    /// The folder for what is not saved yet; nothing is written down without one.
    pub journals: Option<PathBuf>,
    /// What opens a protected file; forgotten once one is open.
    pub passphrase: Option<Passphrase>,
}

impl Desk {
    /// The shipped questionnaires alone.
    pub fn shipped(language: Language) -> Self {
        Self::new(Library::shipped(), language)
    }

    /// These questionnaires, with the computer's own file system.
    pub fn new(library: Library, language: Language) -> Self {
        Self {
            library: Arc::new(library),
            language,
            disk: Arc::new(RealDisk),
            person: String::new(),
            journals: None,
            passphrase: None,
        }
    }

    /// The questionnaire with this id, in its base language.
    ///
    /// # Errors
    /// [`Error::UnknownQuestionnaire`], [`Error::Questionnaire`].
    pub fn find(&self, id: &str) -> Result<Arc<Questionnaire>, Error> {
        let unknown = || Error::UnknownQuestionnaire(id.to_owned());
        self.library
            .find(id)
            .ok_or_else(unknown)?
            .map_err(Error::Questionnaire)
    }

    /// The questionnaire as it is shown.
    pub fn shown(&self, base: &Questionnaire) -> Questionnaire {
        self.library.in_language(base, self.language)
    }

    /// The questionnaire that an assessment was answered under: the one at hand, which also helps
    /// to answer, where it is the same; else the copy that the assessment keeps. Of a request it is
    /// the part that the recipient answers.
    ///
    /// # Errors
    /// [`Error::ChangedCopy`] when the copy is not what it says it is.
    pub fn base_of(&self, assessment: &Assessment) -> Result<Arc<Questionnaire>, Error> {
        let reference = &assessment.questionnaire;
        let at_hand = self.of_side(assessment.side, self.find(&reference.id));
        match (&assessment.copy, at_hand) {
            (None, at_hand) => at_hand,
            (Some(copy), _) if copy.hash() != reference.hash || !copy.is_bounded() => {
                Err(Error::ChangedCopy(None))
            }
            // To compare is a tenth of the work of hashing once more.
            (Some(copy), Ok(same)) if same.essence() == copy.essence() => Ok(same),
            (Some(copy), _) => Ok(copy.clone()),
        }
    }

    /// True when what [`Self::base_of`] found is the very text that the assessment was answered under.
    pub fn is_very_text(&self, base: &Questionnaire, assessment: &Assessment) -> bool {
        // A copy was compared with its hash when it was found.
        assessment.copy.is_some() || base.hash() == assessment.questionnaire.hash
    }

    /// Another text of the same questionnaire that is at hand, as this side answers it.
    pub fn other_version(&self, side: Side, base: &Questionnaire) -> Option<Arc<Questionnaire>> {
        let at_hand = self.of_side(side, self.find(&base.id)).ok()?;
        // The very same need not be hashed twice.
        let same = std::ptr::eq(&*at_hand, base);
        (!same && at_hand.hash() != base.hash()).then_some(at_hand)
    }

    /// What is found, as this side answers it.
    fn of_side(
        &self,
        side: Side,
        found: Result<Arc<Questionnaire>, Error>,
    ) -> Result<Arc<Questionnaire>, Error> {
        found.map(|whole| match side {
            Side::Controller => whole,
            Side::Recipient => Arc::new(whole.of_recipient()),
        })
    }
}
