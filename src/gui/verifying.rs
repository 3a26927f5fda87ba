//! A document that is verified: what is chosen for it, the job, and what came of it.

use std::path::{Path, PathBuf};

use egui::Context;
use jiff::Timestamp;

use crate::assessment::file;
use crate::signature::Certificate;
use crate::wizard::{self, Check, Desk, Inputs, Problem};

use super::action::Page;
use super::app::App;
use super::jobs::{Job, Outcome};
use super::world::read;

/// What is chosen, and what came of it. A verdict stands only beside what it was found for.
#[derive(Debug, Default)]
pub struct Form {
    inputs: Inputs,
    check: Option<Box<Check>>,
}

impl Form {
    /// What is chosen.
    pub fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    /// The chosen document.
    pub fn document(&self) -> Option<&Path> {
        self.inputs.document.as_deref()
    }

    /// What the chosen document is worth, once it was verified.
    pub fn check(&self) -> Option<&Check> {
        self.check.as_deref()
    }

    /// Chooses otherwise.
    pub fn choose(&mut self, choose: impl FnOnce(&mut Inputs)) {
        choose(&mut self.inputs);
        self.begin_anew();
    }

    /// Forgets the verdict.
    pub fn begin_anew(&mut self) {
        self.check = None;
    }

    /// Takes a verdict in, unless something else was chosen meanwhile.
    pub fn take(&mut self, inputs: &Inputs, check: Box<Check>) {
        self.check = (*inputs == self.inputs).then_some(check);
    }
}

impl App {
    /// Verifies what is chosen.
    pub(super) fn verify(&mut self, ctx: &Context) {
        let inputs = self.forms.verifying.inputs().clone();
        let Some(path) = inputs.document.clone() else {
            return;
        };
        let job = Job::Verify {
            desk: self.desk.clone(),
            path,
            inputs: Box::new(inputs),
            now: (self.world.clock)(),
        };
        self.start(ctx, job);
    }

    /// To the page with this document chosen.
    pub(super) fn go_and_verify(&mut self, document: PathBuf) {
        let form = &mut self.forms.verifying;
        form.choose(|inputs| inputs.document = Some(document));
        self.go(Page::Verify);
    }

    /// Trusts the certificates of a file.
    pub(super) fn trust(&mut self, file: &Path, certificates: Vec<Certificate>) {
        let form = &mut self.forms.verifying;
        form.choose(|inputs| inputs.trust(file, certificates));
    }
}

/// Verifies a document by what was chosen for it.
pub fn verify(
    desk: &Desk,
    path: &Path,
    inputs: Box<Inputs>,
    now: Timestamp,
) -> Result<Outcome, Problem> {
    let document = read(path)?;
    let passphrase = desk.passphrase.as_ref();
    let against = inputs.against.as_deref();
    let given = against.map(|path| file::read_with(path, passphrase));
    let given = given.transpose()?;
    let check = wizard::check(desk, &document, &inputs.anchors(), given.as_ref(), now);
    Ok(Outcome::Verified(inputs, Box::new(check)))
}

/// Reads the certificates of a file.
pub fn read_certificates(path: PathBuf) -> Result<Outcome, Problem> {
    let at = |error| Problem::from(error).at(path.display().to_string());
    let certificates = Certificate::read_all(&read(&path)?).map_err(at)?;
    Ok(Outcome::CertificatesRead(path, certificates))
}
