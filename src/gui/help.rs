//! What helps with a question: why it is asked, a weak and a good answer, the words of the field
//! that it uses, and where it comes from.

use egui::Ui;

use crate::letter::reading;
use crate::questionnaire::{Question, Questionnaire, Term};

use super::component::{caption, heading, paragraph};
use super::parts;
use super::theme::Theme;
use super::view::{View, gap, note};

/// Draws everything that helps with the question.
pub fn show(ui: &mut Ui, view: &View<'_>, questionnaire: &Questionnaire, question: &Question) {
    heading(ui, 3, &view.t("section-sources"));
    caption(ui, &question.text);
    if let Some(condition) = &question.asked_when {
        let words = reading(questionnaire, condition, view.texts);
        paragraph(
            ui,
            &view.with("section-asked-because", [("condition", (&words).into())]),
        );
    }
    parts::sources(ui, questionnaire, &question.sources);
    example(ui, view, "section-weak", &question.weak);
    example(ui, view, "section-good", &question.good);
    terms(ui, view, questionnaire, question);
}

fn example(ui: &mut Ui, view: &View<'_>, key: &str, text: &str) {
    if text.is_empty() {
        return;
    }
    gap(ui);
    heading(ui, 3, &view.t(key));
    paragraph(ui, text);
}

/// The words of the field that the question or its help uses.
fn terms(ui: &mut Ui, view: &View<'_>, questionnaire: &Questionnaire, question: &Question) {
    let words = format!("{} {}", question.text, question.help).to_lowercase();
    let used = |term: &&Term| words.contains(&term.term.to_lowercase());
    let found: Vec<&Term> = questionnaire.glossary.values().filter(used).collect();
    if found.is_empty() {
        return;
    }
    gap(ui);
    heading(ui, 3, &view.t("section-terms"));
    let space = Theme::of(ui.ctx()).metrics.space;
    for term in found {
        paragraph(ui, &term.term);
        note(ui, &term.text);
        ui.add_space(space.s);
    }
}
