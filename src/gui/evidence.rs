//! Evidence on the pages: what supports an answer, what became of the files, and the way to add
//! more of them.

use std::sync::Arc;

use egui::Ui;

use crate::assessment::{Evidence, EvidenceState};
use crate::questionnaire::Question;
use crate::wizard::{Command, Wizard};

use super::action::{Action, PickFor};
use super::component::{
    Button, Icon, Prompt, badge, callout, caption, card, list, list_item, paragraph, text_field,
};
use super::fields::LINE;
use super::theme::Tone;
use super::view::{View, gap, section};
use super::words;

/// What became of the files, by their names.
pub type States = Arc<Vec<(String, EvidenceState)>>;

/// What the window knows of the files beside the assessment.
#[derive(Debug, Default)]
pub struct Form {
    /// The question whose evidence is being picked; none for the assessment as a whole.
    pub question: Option<String>,
    /// The records that were checked, or are being checked.
    pub checked: Option<Vec<Evidence>>,
    /// What the last check found.
    pub states: States,
}

/// The evidence for one answer; nothing while there is none.
pub fn of_question(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, question: &Question) {
    let supports = |one: &&Evidence| one.questions.contains(&question.id);
    let evidence: Vec<&Evidence> = wizard
        .assessment()
        .evidence
        .iter()
        .filter(supports)
        .collect();
    if !evidence.is_empty() {
        caption(ui, &view.t("evidence-title"));
        shown(ui, view, &evidence, false);
    }
}

/// The button that adds evidence for a question.
pub fn add_button(ui: &mut Ui, view: &mut View<'_>, question: &Question) {
    let words = view.t("evidence-add");
    let response = ui.add_enabled(!view.busy, Button::quiet(&words).icon(Icon::Paperclip));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(question.text.as_str());
    });
    if response.clicked() {
        view.send(Action::PickEvidence(Some(question.id.clone())));
    }
}

/// Every piece of evidence, where it lies, and what can be done about it.
pub fn all(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard) {
    section(ui, &view.t("evidence-title"));
    paragraph(ui, &view.t("evidence-hint"));
    place(ui, view, wizard);
    let evidence: Vec<&Evidence> = wizard.assessment().evidence.iter().collect();
    if !evidence.is_empty() {
        card(ui, |ui| shown(ui, view, &evidence, true));
        gap(ui);
    }
    let (add, relink) = (view.t("evidence-add"), view.t("evidence-relink"));
    ui.horizontal_wrapped(|ui| {
        let button = Button::secondary(&add).icon(Icon::Paperclip);
        if ui.add_enabled(!view.busy, button).clicked() {
            view.send(Action::PickEvidence(None));
        }
        let lost = view
            .evidence
            .iter()
            .any(|(_, state)| *state != EvidenceState::Present);
        let button = Button::secondary(&relink).icon(Icon::Search);
        if lost && ui.add_enabled(!view.busy, button).clicked() {
            view.send(Action::Pick(PickFor::Relink));
        }
    });
}

/// What happens to files that are held over the page.
pub fn hovered(ui: &mut Ui, view: &View<'_>, question: Option<&Question>) {
    if ui.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let about = question.map_or("", |question| question.text.as_str());
    callout(ui, Tone::Info, &view.t("evidence-drop"), about);
    gap(ui);
}

fn place(ui: &mut Ui, view: &View<'_>, wizard: &Wizard) {
    let words = match wizard.evidence().folder() {
        Some(folder) => {
            let folder = folder.path().display().to_string();
            view.with("evidence-where", [("folder", (&folder).into())])
        }
        None => view.t("evidence-unsaved"),
    };
    caption(ui, &words);
}

fn shown(ui: &mut Ui, view: &mut View<'_>, evidence: &[&Evidence], described: bool) {
    let name = view.t("evidence-title");
    list(ui, &name, |ui| {
        for one in evidence {
            ui.push_id(&one.name, |ui| {
                list_item(ui, &one.name, |ui| item(ui, view, one, described));
            });
        }
    });
}

fn item(ui: &mut Ui, view: &mut View<'_>, evidence: &Evidence, described: bool) {
    let remove = view.t("evidence-remove");
    ui.horizontal_wrapped(|ui| {
        let size = view.texts.size(evidence.size);
        let line = [("name", (&evidence.name).into()), ("size", (&size).into())];
        paragraph(ui, &view.with("evidence-item", line));
        let (tone, word) = state(view, evidence);
        badge(ui, tone, &word);
        let response = ui.add(Button::quiet(&remove).icon(Icon::Trash));
        let label = view.texts.labelled(&remove, &evidence.name);
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_label(label));
        if response.clicked() {
            let command = Command::RemoveEvidence(evidence.name.clone());
            view.send(Action::Apply(command));
        }
    });
    if described {
        description(ui, view, evidence);
    } else if !evidence.description.is_empty() {
        caption(ui, &evidence.description);
    }
}

fn description(ui: &mut Ui, view: &mut View<'_>, evidence: &Evidence) {
    let label = view.t("evidence-description");
    let mut text = evidence.description.clone();
    if text_field(ui, &Prompt::new(&label), &mut text, LINE).changed() {
        let command = Command::DescribeEvidence(evidence.name.clone(), text);
        view.send(Action::Apply(command));
    }
}

fn state(view: &View<'_>, evidence: &Evidence) -> (Tone, String) {
    let mut known = view.evidence.iter();
    let state = known.find(|(name, _)| *name == evidence.name);
    match state {
        Some((_, state)) => words::evidence_state(view.texts, *state),
        None => (Tone::Neutral, view.t("evidence-checking")),
    }
}
