//! The withdrawal of an authorization, on the page of the decision: which document, why, from when.

use egui::Ui;

use crate::assessment::{DecisionKind, Withdrawal};
use crate::wizard::{Command, Wizard};

use super::action::{Action, Purpose};
use super::component::{Button, Icon, Prompt, definitions, paragraph, text_field};
use super::fields::{self, Drafts, LINE};
use super::view::{View, gap, section};
use super::words;

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
        view.send(Action::Pick(Purpose::Original));
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
