//! A document that is verified: what is chosen for it, the job, and what came of it.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::signature::Certificate;
use crate::wizard::{Check, Inputs};

use super::action::Page;
use super::app::App;
use super::jobs::Job;

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
