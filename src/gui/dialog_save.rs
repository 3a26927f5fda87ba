//! A save that was refused: why, and what can be done. Nothing is lost meanwhile.

use std::path::Path;

use egui::{Context, Ui};

use crate::assessment::{SaveError, file};
use crate::language::Texts;
use crate::wizard::{Error, Problem, Target, Wizard};

use super::action::PickFor;
use super::app::{App, Leave};
use super::component::{Button, Icon, alert_dialog, paragraph};
use super::view::gap;

/// Why a save was refused, and what was to follow it.
pub struct Refusal {
    problem: Problem,
    /// What can be done beside saving elsewhere.
    kind: Kind,
    then: Option<Leave>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Another program changed the file.
    Changed,
    /// Somebody else has the file.
    Locked,
    /// The disk, the folder, or the file itself.
    Other,
}

/// What the person wants to do about it.
enum Said {
    SaveAs,
    Compare,
    Overwrite,
    Again,
    Leave,
}

impl Refusal {
    /// What a save ended with.
    pub fn new(error: Error, then: Option<Leave>) -> Self {
        let kind = match &error {
            Error::File(file::Error::Save(SaveError::Changed(_))) => Kind::Changed,
            Error::Locked(_) => Kind::Locked,
            _ => Kind::Other,
        };
        let problem = error.into();
        Self {
            problem,
            kind,
            then,
        }
    }

    fn body(&self, texts: &Texts) -> String {
        let remedy = match self.kind {
            Kind::Changed => texts.get("files-changed-hint"),
            Kind::Locked => texts.get("files-locked-hint"),
            Kind::Other => self.problem.remedy(texts),
        };
        let parts = [
            self.problem.sentence(texts),
            remedy,
            self.problem.place.clone().unwrap_or_default(),
        ];
        let full = parts.into_iter().filter(|part| !part.is_empty());
        full.collect::<Vec<_>>().join("\n")
    }

    fn buttons(&self, ui: &mut Ui, texts: &Texts, fresh: bool) -> Option<Said> {
        let keys = [
            "window-save-as",
            "files-compare",
            "files-overwrite",
            "files-again",
            "window-cancel",
        ];
        let [save_as, compare, overwrite, again, cancel] = keys.map(|key| texts.get(key));
        let (copy, search) = (Icon::Copy, Icon::Search);
        let offered = [
            (true, Button::primary(&save_as).icon(copy), Said::SaveAs),
            (
                self.kind == Kind::Changed,
                Button::secondary(&compare).icon(search),
                Said::Compare,
            ),
            (
                self.kind != Kind::Other,
                Button::danger(&overwrite),
                Said::Overwrite,
            ),
            (
                self.kind == Kind::Other,
                Button::secondary(&again).icon(Icon::Refresh),
                Said::Again,
            ),
            (true, Button::secondary(&cancel), Said::Leave),
        ];
        let mut said = None;
        ui.horizontal_wrapped(|ui| {
            for (index, (offer, button, means)) in offered.into_iter().enumerate() {
                if !offer {
                    continue;
                }
                let response = ui.add(button);
                if fresh && index == 0 {
                    response.request_focus();
                }
                if response.clicked() {
                    said = Some(means);
                }
            }
        });
        said
    }
}

/// Draws the dialog, and does what was wanted in it.
pub(super) fn show(ctx: &Context, app: &mut App) {
    let texts = app.texts();
    let Some(refusal) = &app.keeping.refused else {
        return;
    };
    let (title, body) = (texts.get("files-not-saved"), refusal.body(texts));
    let shown = alert_dialog(ctx, &title, |ui, fresh| {
        paragraph(ui, &body);
        gap(ui);
        refusal.buttons(ui, texts, fresh)
    });
    let said = if shown.should_close() {
        Some(Said::Leave)
    } else {
        shown.inner
    };
    if let Some(said) = said {
        go_on(ctx, app, said);
    }
}

fn go_on(ctx: &Context, app: &mut App, said: Said) {
    if matches!(said, Said::Compare) {
        // The question stays open behind the differences.
        let path = app.wizard.as_ref().and_then(Wizard::path);
        if let Some(path) = path.map(Path::to_owned) {
            app.compare(ctx, path);
        }
        return;
    }
    let then = app.keeping.refused.take().and_then(|it| it.then);
    match said {
        Said::SaveAs => {
            app.after_save = then;
            app.pick(ctx, PickFor::SaveAs);
        }
        Said::Overwrite => app.start_save(ctx, Target::OwnAnyway, then),
        Said::Again => app.save(ctx, then),
        Said::Compare | Said::Leave => {}
    }
}
