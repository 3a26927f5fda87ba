//! The two purposes side by side, with what the new one adds.

use egui::Ui;

use crate::assessment::Value;
use crate::questionnaire::Field;
use crate::wizard::{Part, Wizard, added_words};

use super::component::{card, fieldset, heading, marked, side_by_side};
use super::view::{View, note, section};

/// The purposes of one state of the assessment.
#[derive(Debug)]
pub struct Purposes {
    revision: u64,
    original: String,
    new: Vec<Part>,
}

impl Purposes {
    /// The purposes as they are now, out of those that are `known` where nothing was changed since.
    fn of(wizard: &Wizard, known: Option<Self>) -> Self {
        let revision = wizard.revision();
        known
            .filter(|known| known.revision == revision)
            .unwrap_or_else(|| {
                let [original, new] = [Field::OriginalPurpose, Field::NewPurpose];
                let original = said(wizard, original);
                Self {
                    revision,
                    new: added_words(original, said(wizard, new)),
                    original: original.to_owned(),
                }
            })
    }
}

/// Draws both; nothing as long as one is missing.
pub fn show(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, known: &mut Option<Purposes>) {
    let purposes = Purposes::of(wizard, known.take());
    let purposes = known.insert(purposes);
    if purposes.original.is_empty() || purposes.new.is_empty() {
        return;
    }
    section(ui, &view.t("result-purposes"));
    note(ui, &view.t("result-purposes-hint"));
    let added = purposes.new.iter().filter(|part| part.added);
    let added: Vec<&str> = added.map(|part| part.text.trim()).collect();
    let added = view.with(
        "result-purpose-adds",
        [("words", (&view.texts.joined(&added)).into())],
    );
    let new = purposes
        .new
        .iter()
        .map(|part| (part.text.as_str(), part.added));
    let sides = [
        (
            "result-purpose-original",
            vec![(purposes.original.as_str(), false)],
            String::new(),
        ),
        ("result-purpose-new", new.collect(), added),
    ];
    side_by_side(ui, sides, |ui, (key, parts, about)| {
        let name = view.t(key);
        fieldset(ui, &name, |ui| {
            card(ui, |ui| {
                heading(ui, 3, &name);
                marked(ui, parts, &about);
            });
        });
    });
}

/// The text that supplies this content of the letter, or nothing.
fn said(wizard: &Wizard, field: Field) -> &str {
    let question = wizard.questionnaire().filling(field);
    let answer = question.and_then(|question| wizard.answer(&question.id));
    match answer.map(|answer| &answer.value) {
        Some(Value::Text(text)) => text.trim(),
        _ => "",
    }
}
