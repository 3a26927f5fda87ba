//! The signature: what it needs, the job that makes it, and what was signed.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;
use jiff::Timestamp;
use sha2::Digest;

use crate::assessment::Assessment;
use crate::language::Language;
use crate::signature::{Certificate, Identity, TimestampService};
use crate::wizard::{self, Http, Level, Problem, Role};

use super::app::App;
use super::jobs::{Job, Outcome};
use super::world::{self, read};

/// What a signature needs.
pub struct Signing {
    /// The document.
    pub document: PathBuf,
    /// Who signs.
    pub identity: Identity,
    /// For whom.
    pub role: Role,
    /// How much proof the signature carries.
    pub level: Level,
    /// The address of the service that stamps it, from [`Level::T`] on.
    pub service: Option<String>,
    /// The language of the appearance, where the document names none.
    pub language: Language,
    /// Where the signed document goes.
    pub path: PathBuf,
    /// When.
    pub now: Timestamp,
}

/// A signed document.
#[derive(Clone, Debug)]
pub struct Signed {
    /// Where it is.
    pub path: PathBuf,
    /// The SHA-256 of the file.
    pub sha256: [u8; 32],
    /// Who signed.
    pub certificate: Certificate,
    /// For whom.
    pub role: Role,
    /// The fields of the document, each with whether it is signed now.
    pub fields: Vec<(Role, bool)>,
    /// The title that the document gives itself.
    pub title: Option<String>,
    /// When.
    pub at: Timestamp,
    /// The assessment inside, into whose history the signature is written where it is open.
    pub inside: Option<Arc<Assessment>>,
    /// True once it is written there.
    pub recorded: bool,
}

impl Signed {
    /// True when it is what the recipient states, and no letter of the controller.
    pub fn is_request(&self) -> bool {
        self.inside
            .as_ref()
            .is_some_and(|inside| inside.is_request())
    }
}

impl Signing {
    /// Makes the signature; gives the signed document and whose it is.
    pub fn sign(&self) -> Result<(Vec<u8>, Certificate), Problem> {
        let document = read(&self.document)?;
        let http = Http::new();
        let service = self.service.as_deref().map(|address| TimestampService {
            address,
            policy: None,
            transport: &http,
        });
        let order = wizard::Order {
            role: self.role,
            language: wizard::language_of(&document).unwrap_or(self.language),
            now: self.now,
            level: self.level,
            service,
            known: None,
        };
        let signed = wizard::sign(&document, &self.identity, &order, &mut world::rng())
            .map_err(|error| Problem::from(error).at(self.document.display().to_string()))?;
        Ok((signed, self.identity.certificate().clone()))
    }

    /// What there is to say of the document once it is written.
    pub fn signed(self, bytes: &[u8], certificate: Certificate) -> Outcome {
        let inside = wizard::extract(bytes).ok();
        Outcome::Signed(Box::new(Signed {
            path: self.path,
            sha256: sha2::Sha256::digest(bytes).into(),
            certificate,
            role: self.role,
            fields: wizard::prepared_fields(bytes).unwrap_or_default(),
            title: wizard::title_of(bytes),
            at: self.now,
            inside: inside.map(|found| Arc::new(found.assessment)),
            recorded: false,
        }))
    }
}

impl App {
    pub(super) fn sign(&mut self, ctx: &Context, path: PathBuf) {
        if self.letter_is_outdated() {
            return;
        }
        let form = &mut self.forms.signing;
        let (Some(document), Some(identity)) = (form.document.clone(), form.keys.take()) else {
            return;
        };
        form.forget_passwords();
        let service = form.service.as_deref().unwrap_or_default().trim();
        let service = Some(service.to_owned()).filter(|_| form.level >= Level::T);
        let signing = Signing {
            document,
            identity,
            role: form.role,
            level: form.level,
            service: service.clone(),
            language: self.desk.language,
            path,
            now: (self.world.clock)(),
        };
        if let Some(service) = service {
            self.remember(|settings| settings.time_service = service);
        }
        self.start(ctx, Job::Sign(Box::new(signing)));
    }
}
