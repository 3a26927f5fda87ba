//! What another version of the questionnaire makes of the assessment that is open: worked out away
//! from the window, and the copy under that version.

use egui::Context;

use crate::language::Language;
use crate::questionnaire::Questionnaire;
use crate::scoring::score;
use crate::wizard::{Desk, Problem, Upgrade, Upgrading, Wizard};

use super::action::Page;
use super::app::App;
use super::file_jobs::FileJob;
use super::jobs::{Job, Quiet};
use super::page_answers::Filter;

/// What the other version makes of the assessment, with both versions as they are shown.
#[derive(Debug)]
pub struct Report {
    /// Of which assessment, in the count of those that were opened.
    opened: u64,
    /// Of which state of it, and in which language.
    asked: (u64, Language),
    /// What became of it.
    pub upgrade: Upgrade,
    /// The version that it was answered under.
    pub old: Questionnaire,
    /// The version at hand.
    pub new: Questionnaire,
}

impl Report {
    /// Works it out. The versions are compared in their base texts, and shown in the person's
    /// language, with the results' reasons.
    pub fn of((opened, state): (u64, u64), upgrading: &Upgrading, desk: &Desk) -> Self {
        let (old, new) = (desk.shown(&upgrading.old), desk.shown(&upgrading.new));
        let mut upgrade = upgrading.run();
        upgrade.before = score(&old, &upgrading.state.answers);
        upgrade.after = score(&new, &upgrade.assessment.answers);
        Self {
            opened,
            asked: (state, desk.language),
            upgrade,
            old,
            new,
        }
    }

    /// True when it is about the assessment as it is now.
    pub fn is_of(&self, wizard: &Wizard, language: Language) -> bool {
        self.asked == (wizard.revision(), language)
    }
}

impl App {
    /// Has it worked out, once for each state.
    pub(super) fn compare_versions(&mut self, ctx: &Context) {
        let now = (self.world.clock)();
        let Some(wizard) = &self.wizard else { return };
        let Some(new) = wizard.other_version() else {
            return;
        };
        if self.background.does(Quiet::Upgrade) {
            return;
        }
        let asked = (self.keeping.number, wizard.revision());
        let upgrading = Box::new(wizard.upgrading(new, now));
        let job = FileJob::Upgrade(asked, upgrading, self.desk.clone());
        self.background.start(ctx, &self.world, Job::File(job));
    }

    /// Takes in what was worked out, unless another assessment is open by now.
    pub(super) fn take_report(&mut self, report: Box<Report>) {
        if report.opened == self.keeping.number {
            self.forms.versions = Some(report);
        }
    }

    /// Goes on with the copy; what it is a copy of stays in its file.
    pub(super) fn upgrade(&mut self) {
        let (Some(wizard), Some(report)) = (&self.wizard, &self.forms.versions) else {
            return;
        };
        if !report.is_of(wizard, self.desk.language) {
            return;
        }
        let copy = wizard.upgraded(&report.upgrade);
        let reworded = !report.upgrade.questions.reworded.is_empty();
        self.open(copy.map_err(Problem::from));
        if reworded && self.page == Page::Section(0) {
            self.forms.answers.filter = Filter::ToConfirm;
            self.go(Page::Answers);
        }
    }
}
