//! What is signed or withdrawn stays as it is: only a revision goes on from it.

use jiff::Timestamp;

use crate::assessment::{Assessment, Event, Happening, Hash};

use super::command::Command;
use super::difference::differences;
use super::error::Error;
use super::session::Wizard;

impl Wizard {
    /// True once a document of it was signed, or its authorization is withdrawn: what is said then
    /// stays, and only a revision can say otherwise.
    pub fn is_final(&self) -> bool {
        self.assessment.is_final()
    }

    /// True once the document that the present state calls for is signed: the notice, where its
    /// authorization is withdrawn.
    pub fn is_signed(&self) -> bool {
        match self.assessment.withdrawal {
            Some(_) => self.assessment.has_signed_withdrawal(),
            None => self.is_final(),
        }
    }

    /// True once that document was exported, and nothing has changed since.
    pub fn is_exported(&self) -> bool {
        let last = self.assessment.history.last().map(|event| &event.what);
        let since = self.recorded.says_the_same(&self.assessment);
        self.is_signed() || last == Some(&Happening::Exported) && since
    }

    /// True when another state, e.g. the one inside a document, says the same as this one does
    /// now, but for private notes.
    pub fn says(&self, inside: &Assessment) -> bool {
        let own = self.assessment.without_private_notes();
        differences(&inside.without_private_notes(), &own).is_empty()
    }

    /// True when another state, e.g. the one inside a document, is one that this assessment was in
    /// when something was last written into its history.
    pub fn was_once(&self, other: &Assessment) -> bool {
        let own = &self.assessment;
        let heads = own.history.iter().map(|event| event.previous);
        other.head.is_some() && heads.chain([own.head]).any(|head| head == other.head)
    }

    /// Writes down that a document of this assessment was signed, and what it is then. There is no
    /// step back behind it; what it was is kept beside the file by the next save.
    pub fn record_signature(&mut self, document: Hash, now: Timestamp) {
        let mut assessment = self.recorded_now(now);
        if !self.is_final() {
            self.signed_version = Some(assessment.clone());
        }
        let event = Event::new(Happening::Signed, &self.desk.person, now);
        let document = Some(document);
        assessment.record(Event { document, ..event });
        self.take_history(&assessment);
        // The steps tell no longer that work without a file would be lost.
        self.unsaved |= self.is_changed();
        self.forget_steps();
    }

    /// A revision: the same answers in an assessment of its own that has no file yet, to be given
    /// an opinion and decided on anew. The history goes on.
    ///
    /// # Errors
    /// As [`Wizard::of`], and for a file of a newer program.
    pub fn revision_of(&self, now: Timestamp) -> Result<Self, Error> {
        self.refuse_newer()?;
        let mut revision = Self::of(&self.desk, self.revised(now))?;
        revision.evidence = self.evidence.clone();
        revision.unsaved = true;
        revision.protection.clone_from(&self.protection);
        Ok(revision)
    }

    /// The present state as a revision begins.
    pub(super) fn revised(&self, now: Timestamp) -> Assessment {
        let mut assessment = Assessment {
            opinion: None,
            decision: None,
            withdrawal: None,
            ..self.recorded_now(now)
        };
        assessment.record(Event::new(Happening::Revised, &self.desk.person, now));
        assessment
    }

    /// True when the command can be carried out on what is final or tried out, and on whose file it
    /// is.
    pub fn allows(&self, command: &Command) -> bool {
        match command {
            Command::Opinion(_) | Command::Decision(_) | Command::Withdrawal(_)
                if self.assessment.is_request() =>
            {
                false
            }
            Command::Undo => true,
            _ if self.is_trying() => false,
            _ if !self.is_final() => true,
            Command::Note(..) | Command::Redo => true,
            Command::Withdrawal(_) => !self.assessment.has_signed_withdrawal(),
            _ => false,
        }
    }

    /// Why a command that is not allowed is not.
    pub fn refusal(&self) -> Error {
        if self.is_final() {
            Error::Final
        } else if self.is_trying() {
            Error::Trying
        } else {
            Error::NotInRequest
        }
    }

    /// Refuses what would put something else in place of what is final.
    ///
    /// # Errors
    /// [`Error::Final`].
    pub fn refuse_final(&self) -> Result<(), Error> {
        if self.is_final() {
            Err(Error::Final)
        } else {
            Ok(())
        }
    }
}
