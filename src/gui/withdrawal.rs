//! The withdrawal of an authorization, on the page of the decision: which document, why, from when.

use std::path::{Path, PathBuf};

use egui::{Context, Ui};
use jiff::Timestamp;

use crate::assessment::{Assessment, DecisionKind, Original, Withdrawal};
use crate::wizard::{self, Command, Problem, Wizard};

use super::action::{Action, PickFor};
use super::app::App;
use super::component::{Button, Icon, Prompt, definitions, paragraph, text_field};
use super::fields::{self, Drafts, LINE};
use super::jobs::{Job, Outcome};
use super::view::{View, gap, section};
use super::words;
use super::world::read;

/// Draws the section; nothing where no authorization is recorded.
pub fn show(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, drafts: &mut Drafts) {
    let assessment = wizard.assessment();
    let decided = assessment.decision.as_ref().map(|one| one.kind);
    match &assessment.withdrawal {
        Some(withdrawal) => recorded(ui, view, drafts, withdrawal),
        None if decided == Some(DecisionKind::Authorize) => offer(ui, view),
        None => {}
    }
}

/// The way to withdraw: it begins with the document that was signed.
fn offer(ui: &mut Ui, view: &mut View<'_>) {
    section(ui, &view.t("withdrawal-title"));
    paragraph(ui, &view.t("withdrawal-intro"));
    gap(ui);
    let words = view.t("withdrawal-begin");
    let button = Button::secondary(&words).icon(Icon::FileText);
    if ui.add_enabled(!view.busy, button).clicked() {
        view.send(Action::Pick(PickFor::Original));
    }
    gap(ui);
}

fn recorded(ui: &mut Ui, view: &mut View<'_>, drafts: &mut Drafts, recorded: &Withdrawal) {
    section(ui, &view.t("withdrawal-title"));
    original(ui, view, recorded);
    gap(ui);
    let mut withdrawal = recorded.clone();
    // The decision above asks some of the same.
    let edited = ui.push_id("withdrawal", |ui| edit(ui, view, drafts, &mut withdrawal));
    if edited.inner {
        view.send(Action::Apply(Command::Withdrawal(Some(withdrawal))));
    }
    gap(ui);
    let words = view.t("withdrawal-take-back");
    if ui.add(Button::quiet(&words).icon(Icon::Undo)).clicked() {
        view.send(Action::Apply(Command::Withdrawal(None)));
    }
    gap(ui);
}

/// Which document is withdrawn.
fn original(ui: &mut Ui, view: &View<'_>, withdrawal: &Withdrawal) {
    let keys = ["withdrawal-original", "withdrawal-signer", "done-file"];
    let [name, signer, file] = keys.map(|key| view.t(key));
    let signatures = withdrawal.original.signatures.iter();
    let mut rows: Vec<(&str, String)> = signatures
        .map(|one| {
            let time = one.time.map(|time| words::moment(view.texts, time));
            let parts = [Some(one.signer.clone()), time];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            (signer.as_str(), parts.join(", "))
        })
        .collect();
    rows.push((&file, withdrawal.original.sha256.clone()));
    let rows: Vec<(&str, &str)> = rows
        .iter()
        .map(|(term, value)| (*term, value.as_str()))
        .collect();
    definitions(ui, &name, &rows);
}

/// Why, from when, by whom.
fn edit(ui: &mut Ui, view: &View<'_>, drafts: &mut Drafts, withdrawal: &mut Withdrawal) -> bool {
    let keys = [
        "withdrawal-reasons",
        "withdrawal-effective",
        "withdrawal-effective-hint",
        "decision-signatory",
        "decision-capacity",
    ];
    let [reasons, effective, hint, signatory, capacity] = keys.map(|key| view.t(key));
    let prompt = Prompt::new(&reasons);
    let mut changed = fields::long_text(ui, view, &prompt, &mut withdrawal.reasons, 3).changed();
    gap(ui);
    let prompt = Prompt::new(&effective).hint(hint.as_str());
    let place = "withdrawal/effective";
    let date = fields::date(ui, view, prompt, drafts, place, withdrawal.effective);
    changed |= date.is_some();
    withdrawal.effective = date.unwrap_or(withdrawal.effective);
    gap(ui);
    let prompt = Prompt::new(&signatory).required(true);
    changed |= text_field(ui, &prompt, &mut withdrawal.signatory, LINE).changed();
    gap(ui);
    let prompt = Prompt::new(&capacity);
    changed | text_field(ui, &prompt, &mut withdrawal.capacity, LINE).changed()
}

impl App {
    pub(super) fn read_original(&mut self, ctx: &Context, path: PathBuf) {
        let Some(wizard) = &self.wizard else { return };
        let job = Job::ReadOriginal {
            path,
            assessment: Box::new(wizard.assessment().clone()),
            now: (self.world.clock)(),
        };
        self.start(ctx, job);
    }

    /// Records the withdrawal of the authorization in this document, by whoever decided on it; who
    /// declares it, why and from when can then be changed.
    pub(super) fn withdraw(&mut self, original: Original) {
        let now = (self.world.clock)();
        let Some(wizard) = &mut self.wizard else {
            return;
        };
        let decision = wizard.assessment().decision.clone();
        let by = decision.map(|one| (one.signatory, one.capacity));
        let (signatory, capacity) = by.unwrap_or_default();
        let withdrawal = Withdrawal {
            date: words::day(now),
            effective: None,
            reasons: String::new(),
            signatory,
            capacity,
            original,
        };
        wizard.apply(Command::Withdrawal(Some(withdrawal)), now);
    }
}

/// Reads what names the signed authorization that a document is.
pub fn read_original(
    path: &Path,
    assessment: &Assessment,
    now: Timestamp,
) -> Result<Outcome, Problem> {
    let document = read(path)?;
    let original = wizard::original(&document, assessment, now)
        .map_err(|error| Problem::from(error).at(path.display().to_string()))?;
    Ok(Outcome::OriginalRead(Box::new(original)))
}
