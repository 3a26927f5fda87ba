//! The identity to sign with: made anew, or opened, and which of its keys is chosen.

use std::path::{Path, PathBuf};

use egui::{Context, Ui};
use jiff::Timestamp;

use crate::language::Value;
use crate::signature::{Identity, SelfIssued};
use crate::wizard::{Class, Fitness, Problem};

use super::app::App;
use super::component::{Choice, Prompt, radio_group};
use super::jobs::{Job, Outcome};
use super::picking::PickFor;
use super::theme::Tone;
use super::view::{View, gap};
use super::words;
use super::world::read;

/// The keys of the identity file, from the moment that it was opened to the signature.
#[derive(Debug, Default)]
pub struct Keys {
    opened: Vec<Identity>,
    chosen: Option<usize>,
    /// When they were looked at: what is not valid then is shown as such.
    at: Timestamp,
}

impl Keys {
    /// These keys, as of a time. The only one is chosen.
    pub fn new(opened: Vec<Identity>, at: Timestamp) -> Self {
        let chosen = (opened.len() == 1).then_some(0);
        Self { opened, chosen, at }
    }

    /// True once it is clear with which key to sign.
    pub fn is_chosen(&self) -> bool {
        self.chosen.is_some()
    }

    /// True when one of several has still to be chosen.
    pub fn awaits_choice(&self) -> bool {
        self.chosen.is_none() && !self.opened.is_empty()
    }

    /// The chosen key; all others are gone afterwards.
    pub fn take(&mut self) -> Option<Identity> {
        let Self { opened, chosen, .. } = std::mem::take(self);
        opened.into_iter().nth(chosen?)
    }

    /// Every key of several, with what speaks against it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        if self.opened.len() < 2 {
            return;
        }
        gap(ui);
        let (label, hint) = (view.t("signing-key"), view.t("signing-key-hint"));
        let prompt = Prompt::new(&label).hint(hint.as_str()).required(true);
        let named = self.opened.iter().map(|one| words_of(view, one, self.at));
        let named: Vec<_> = named.collect();
        let choices: Vec<_> = named
            .iter()
            .enumerate()
            .map(|(place, key)| {
                let against = key.against.as_deref().map(|words| (Tone::Danger, words));
                Choice::new(place, &key.name)
                    .help(key.facts.as_str())
                    .state(against)
            })
            .collect();
        radio_group(ui, &prompt, &mut self.chosen, &choices);
    }
}

impl App {
    /// The password goes into the job, and with it away.
    pub(super) fn make_identity(&mut self, ctx: &Context, path: PathBuf) {
        if path.exists() {
            let problem = Problem::new(Class::Output, "exists");
            return self.complain(&[problem.at(path.display().to_string())]);
        }
        let form = &mut self.forms.signing;
        let filled = |text: &String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let identity = SelfIssued {
            name: form.name.trim().to_owned(),
            organization: filled(&form.organization),
            email: filled(&form.email),
            ..SelfIssued::default()
        };
        let password = std::mem::take(&mut form.new_password);
        form.forget_passwords();
        let job = Job::MakeIdentity {
            identity,
            password,
            path,
            now: (self.world.clock)(),
        };
        self.start(ctx, job);
    }

    /// Goes on with the key that is chosen, or opens the identity file to see which there are. The
    /// password goes into the job, and with it away.
    pub(super) fn choose_key(&mut self, ctx: &Context) {
        if self.letter_is_outdated() {
            return;
        }
        let form = &mut self.forms.signing;
        if form.password.is_empty() && form.keys.is_chosen() {
            return self.pick(ctx, PickFor::Signed);
        }
        let Some(path) = form.identity.clone() else {
            return;
        };
        let password = std::mem::take(&mut form.password);
        form.forget_passwords();
        self.start(ctx, Job::OpenIdentity { path, password });
    }

    /// Signs with the only key; shows several, of which one has to be chosen.
    pub(super) fn take_keys(&mut self, ctx: &Context, identities: Vec<Identity>) {
        let keys = Keys::new(identities, (self.world.clock)());
        let chosen = keys.is_chosen();
        self.forms.signing.keys = keys;
        if chosen {
            self.pick(ctx, PickFor::Signed);
        }
    }
}

/// Opens every key of an identity file.
pub fn open(path: &Path, password: &str) -> Result<Outcome, Problem> {
    let at = |error| Problem::from(error).at(path.display().to_string());
    let identities = Identity::open_all(&read(path)?, password).map_err(at)?;
    Ok(Outcome::IdentityOpened(identities))
}

/// A key in words.
struct Named {
    /// Whose it is.
    name: String,
    /// Who vouches for it, and until when.
    facts: String,
    /// Why it can't sign, where that is so.
    against: Option<String>,
}

fn words_of(view: &View<'_>, identity: &Identity, at: Timestamp) -> Named {
    let certificate = identity.certificate();
    let (issuer, until) = (certificate.issuer(), certificate.not_after());
    let (from, until) = (certificate.not_before(), view.texts.date(words::day(until)));
    let from = view.texts.date(words::day(from));
    let fitness = Fitness::of(certificate, at);
    let key = match fitness {
        Fitness::Fit => "signing-key-fit",
        Fitness::NotYetValid => "signing-key-not-yet",
        Fitness::Expired => "signing-key-expired",
        Fitness::NotForSigning => "signing-key-not-for-signing",
    };
    let issuer = match certificate.self_issued() {
        true => view.t("signing-key-self-issued"),
        false => view.with("signing-key-issuer", [("issuer", Value::Text(&issuer))]),
    };
    let dates = [("from", Value::Text(&from)), ("until", Value::Text(&until))];
    let validity = view.with(key, dates);
    let (facts, against) = match fitness {
        Fitness::Fit => (format!("{issuer} {validity}"), None),
        _ => (issuer, Some(validity)),
    };
    Named {
        name: certificate.name(),
        facts,
        against,
    }
}
