//! What is missing or not known, as a list of questions that goes back to the recipient.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Context, Ui};
use jiff::Timestamp;

use crate::assessment::Assessment;
use crate::assessment::save::Expected;
use crate::language::Language;
use crate::letter::{Stationery, obstacles_of_requests, to_ask};
use crate::questionnaire::Questionnaire;
use crate::wizard::{Problem, Wizard, requests_markdown, requests_pdf};

use super::action::{Action, PickFor};
use super::app::App;
use super::component::{Button, Icon, paragraph};
use super::jobs::Job;
use super::parts;
use super::view::{View, gap};
use super::world::write;

/// The list, before it is written.
pub struct Asking {
    questionnaire: Questionnaire,
    assessment: Assessment,
    language: Language,
    stationery: Arc<Stationery>,
    issued: Timestamp,
    path: PathBuf,
}

impl Asking {
    /// Writes the list in the format that the file's ending says; gives its file.
    ///
    /// # Errors
    /// As of the list, or when the file can't be written.
    pub fn run(self) -> Result<PathBuf, Vec<Problem>> {
        let (questionnaire, assessment) = (&self.questionnaire, &self.assessment);
        let (language, issued, stationery) = (self.language, self.issued, &self.stationery);
        let ending = self.path.extension().unwrap_or_default();
        let bytes = if ending.eq_ignore_ascii_case("md") {
            requests_markdown(questionnaire, assessment, language, issued, stationery)
                .map(String::into_bytes)
        } else {
            requests_pdf(questionnaire, assessment, language, issued, stationery)
        };
        let bytes = bytes.map_err(Vec::<Problem>::from)?;
        write(&self.path, &bytes, Expected::Anything).map_err(|problem| vec![problem])?;
        Ok(self.path)
    }
}

/// Offers the list while there is something to ask.
pub fn show(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard) {
    let (questionnaire, score) = (wizard.questionnaire(), wizard.score());
    let nothing = to_ask(questionnaire, score).is_empty();
    // Who asks has nobody to ask back.
    if nothing || wizard.assessment().is_request() {
        return;
    }
    parts::titled(ui, &view.t("asking-title"), |ui| {
        paragraph(ui, &view.t("asking-about"));
        let obstacles = obstacles_of_requests(questionnaire, wizard.assessment(), score);
        parts::obstacles(ui, view, wizard, &obstacles);
        let words = view.t("asking-save");
        let button = Button::secondary(&words).icon(Icon::Download);
        if ui.add_enabled(obstacles.is_empty(), button).clicked() {
            view.send(Action::Pick(PickFor::Questions));
        }
    });
    gap(ui);
}

impl App {
    /// Writes the list in the language and on the letterhead of the letter.
    pub(super) fn ask_recipient(&mut self, ctx: &Context, path: PathBuf) {
        let Some(wizard) = &self.wizard else { return };
        let language = self.forms.document.language.unwrap_or(self.desk.language);
        let asking = Asking {
            questionnaire: wizard.in_language(language),
            assessment: wizard.assessment().clone(),
            language,
            stationery: Arc::clone(&self.letterhead.stationery),
            issued: (self.world.clock)(),
            path,
        };
        self.start(ctx, Job::Ask(Box::new(asking)));
    }
}
