//! A page of the letter as a picture: drawn in the background from the bytes that would be sent.

use std::sync::Arc;

use egui::ColorImage;
use jiff::Timestamp;

use crate::assessment::{Assessment, EvidenceStore};
use crate::language::Language;
use crate::letter::Stationery;
use crate::questionnaire::Questionnaire;
use crate::wizard::{self, Export, Preview, Problem};

/// Which letter is drawn: one for every state of the assessment, its files and the letterhead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// How often the assessment was changed.
    pub revision: u64,
    /// How often a file of its evidence was found to be another, or gone.
    pub evidence: u64,
    /// How often the letterhead was changed.
    pub letterhead: u64,
    /// The language of the letter.
    pub language: Language,
    /// True for a draft.
    pub draft: bool,
}

/// Which picture of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The letter.
    pub subject: Subject,
    /// The page, counted from 0; the last one where there are fewer.
    pub page: usize,
    /// Pixels to a hundred points.
    pub scale: u16,
}

/// What drawing needs.
pub struct Drawing {
    /// What is wanted.
    pub wanted: Wanted,
    /// What is asked, in the language of the letter.
    pub questionnaire: Box<Questionnaire>,
    /// What was answered.
    pub assessment: Box<Assessment>,
    /// What goes with it.
    pub evidence: EvidenceStore,
    /// What it is written on.
    pub stationery: Arc<Stationery>,
    /// The letter, where it was drawn before.
    pub known: Option<Arc<Vec<u8>>>,
    /// As of when.
    pub now: Timestamp,
}

/// What came of it.
pub struct Drawn {
    /// What was wanted.
    pub wanted: Wanted,
    /// The letter.
    pub document: Arc<Vec<u8>>,
    /// How many pages it has.
    pub pages: usize,
    /// The page.
    pub picture: ColorImage,
}

impl Drawing {
    /// Draws the page.
    ///
    /// # Errors
    /// What keeps the letter from being made.
    pub fn run(self) -> Result<Drawn, Vec<Problem>> {
        let document = match &self.known {
            Some(document) => Arc::clone(document),
            None => Arc::new(self.letter()?),
        };
        let one = |error| vec![Problem::from(error)];
        let preview = Preview::of(Arc::clone(&document)).map_err(one)?;
        let pages = preview.pages();
        let wanted = Wanted {
            page: self.wanted.page.min(pages.saturating_sub(1)),
            ..self.wanted
        };
        let image = preview.draw(wanted.page, f32::from(wanted.scale) / 100.0);
        let image = image.map_err(one)?;
        let size = [image.width, image.height];
        Ok(Drawn {
            wanted,
            document,
            pages,
            picture: ColorImage::from_rgba_premultiplied(size, &image.pixels),
        })
    }

    fn letter(&self) -> Result<Vec<u8>, Vec<Problem>> {
        let Subject {
            language, draft, ..
        } = self.wanted.subject;
        let export = Export {
            language,
            draft,
            issued: self.now,
            stationery: Arc::clone(&self.stationery),
        };
        wizard::export(
            &self.questionnaire,
            &self.assessment,
            &self.evidence,
            export,
        )
        .map_err(Vec::from)
    }
}
