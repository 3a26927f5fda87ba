//! Back and on: from page to page, or from question to question where each has a page of its own.

use crate::wizard::Wizard;

use super::action::Page;
use super::app::App;
use super::page_section;

impl App {
    /// Goes on, unless something on this page is half written.
    pub(super) fn turn_onward(&mut self) {
        if self.forms.section.is_half_written(&self.wizard, self.page) {
            self.forms.section.halted = true;
            self.fresh = true;
        } else if let Some(id) = self.question_beside(1) {
            self.turn_to(id);
        } else {
            self.turn(Page::after);
        }
    }

    /// Goes back; into a section before, to its last question.
    pub(super) fn turn_back(&mut self) {
        if let Some(id) = self.question_beside(-1) {
            self.turn_to(id);
            return;
        }
        self.turn(Page::before);
        let (Some(wizard), Page::Section(index)) = (&self.wizard, self.page) else {
            return;
        };
        let step = wizard.questionnaire().steps.get(index);
        let last = step.and_then(|step| page_section::asked(wizard, step).last());
        self.forms.section.at = last.map(|question| question.id.clone());
    }

    /// Shows another question of this section.
    fn turn_to(&mut self, id: String) {
        if let Page::Section(index) = self.page {
            self.go(Page::Section(index));
            self.forms.section.at = Some(id);
        }
    }

    /// Goes to the page beside this one.
    fn turn(&mut self, beside: impl Fn(Page, &Wizard) -> Option<Page>) {
        let wizard = self.wizard.as_ref();
        if let Some(page) = wizard.and_then(|wizard| beside(self.page, wizard)) {
            self.go(page);
        }
    }

    /// The question so many places from the one that is shown, where one is shown at a time.
    pub(super) fn question_beside(&self, places: isize) -> Option<String> {
        let (Some(wizard), Page::Section(index)) = (&self.wizard, self.page) else {
            return None;
        };
        if !self.settings_kept.0.one_question {
            return None;
        }
        let step = wizard.questionnaire().steps.get(index)?;
        let asked: Vec<_> = page_section::asked(wizard, step).collect();
        let place = self
            .forms
            .section
            .place(&asked)
            .checked_add_signed(places)?;
        asked.get(place).map(|question| question.id.clone())
    }
}
