//! What introduces a signer to those who are to trust the certificate: the certificate itself, and
//! the page with its fingerprint.

use std::path::PathBuf;

use egui::Context;
use jiff::Timestamp;

use crate::assessment::save::Expected;
use crate::language::Language;
use crate::signature::Certificate;
use crate::wizard::{Problem, fingerprint_pdf};

use super::app::App;
use super::jobs::Job;
use super::theme::Tone;
use super::world::write;

/// The page, before it is written.
pub struct Introducing {
    certificate: Certificate,
    language: Language,
    now: Timestamp,
    path: PathBuf,
}

impl Introducing {
    /// Writes the page; gives its file.
    ///
    /// # Errors
    /// When a character of the name has no glyph, or the file can't be written.
    pub fn run(self) -> Result<PathBuf, Problem> {
        let page = fingerprint_pdf(&self.certificate, self.language, self.now)?;
        write(&self.path, &page, Expected::Anything)?;
        Ok(self.path)
    }
}

impl App {
    /// Writes the certificate of the one who signed last; from then on it is trusted here.
    pub(super) fn save_certificate(&mut self, path: PathBuf) {
        let Some(signed) = &self.forms.signed else {
            return;
        };
        let certificate = signed.certificate.clone();
        let written = match certificate.to_pem() {
            Ok(pem) => write(&path, pem.as_bytes(), Expected::Anything),
            Err(error) => Err(error.into()),
        };
        match written {
            Ok(()) => {
                self.tell(Tone::Success, "done-certificate-saved", &path);
                self.trust(&path, vec![certificate]);
            }
            Err(problem) => self.complain(&[problem]),
        }
    }

    /// Writes the page for the one who signed last, in the language of the letter.
    pub(super) fn save_fingerprint(&mut self, ctx: &Context, path: PathBuf) {
        let Some(signed) = &self.forms.signed else {
            return;
        };
        let page = Introducing {
            certificate: signed.certificate.clone(),
            language: self.forms.document.language.unwrap_or(self.desk.language),
            now: (self.world.clock)(),
            path,
        };
        self.start(ctx, Job::Introduce(Box::new(page)));
    }
}
