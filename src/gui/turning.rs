//! Where the person goes: to a page or a question; back and on, from page to page or from
//! question to question where each has a page of its own; and back the way one came.

use crate::language::Texts;
use crate::wizard::Wizard;

use super::action::Page;
use super::app::App;
use super::{faults, page_section};

/// So many pages back one finds the way.
const LONGEST_TRAIL: usize = 50;

impl App {
    pub(super) fn go(&mut self, page: Page) {
        let fits = match &self.wizard {
            Some(wizard) => !page.needs_assessment() || page.fits(wizard),
            None => page.stands_alone(),
        };
        if !fits {
            return;
        }
        if !self.page.is_looked_up() {
            self.behind = self.page;
        }
        self.leave_trail(page);
        self.fresh = true;
        if page == Page::Document {
            // Before a letter is made, the files are looked at again.
            self.evidence.checked = None;
        }
        self.page = page;
        if !self.forms.visited.contains(&page) {
            self.forms.visited.push(page);
        }
        self.notice = None;
        self.forms.section.reveal = None;
        self.forms.section.at = None;
        self.forms.section.halted = false;
    }

    pub(super) fn go_to_question(&mut self, id: &str) {
        let Some(wizard) = &self.wizard else { return };
        let mut steps = wizard.questionnaire().steps.iter();
        let place = steps.position(|step| step.questions().any(|one| one.id == id));
        if let Some(place) = place {
            self.go(Page::Section(place));
            self.forms.section.reveal = Some(id.to_owned());
            self.forms.section.at = Some(id.to_owned());
        }
    }

    /// Notes the page that is left for another one.
    pub(super) fn leave_trail(&mut self, to: Page) {
        if self.page != to {
            self.trail.push(self.page);
        }
        if self.trail.len() > LONGEST_TRAIL {
            self.trail.remove(0);
        }
    }

    /// Goes back to where the person came from, whatever stands there in the order of the pages.
    pub(super) fn retrace(&mut self) {
        if let Some(page) = self.trail.pop() {
            let trail = std::mem::take(&mut self.trail);
            self.go(page);
            self.trail = trail;
        }
    }

    /// Goes on, unless something on this page would be left behind half written. What is only
    /// missing is said once, and holds nobody who goes on all the same.
    pub(super) fn turn_onward(&mut self) {
        let form = &mut self.forms.section;
        let texts = Texts::of(self.desk.language);
        let faults = self
            .wizard
            .as_ref()
            .map(|wizard| faults::of_page(texts, wizard, &form.drafts, self.page));
        let faults = faults.unwrap_or_default();
        let told = std::mem::replace(&mut form.halted, !faults.is_empty());
        if faults.iter().any(|fault| fault.holds) || !faults.is_empty() && !told {
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

    /// To a field on this page or of a question; the summary of faults stays where it was.
    pub(super) fn go_to_field(&mut self, name: &str) {
        let (page, halted) = (self.page, self.forms.section.halted);
        if faults::is_of_decision(name) && page != Page::Decision {
            self.go(Page::Decision);
        }
        self.go_to_question(name.split('/').next().unwrap_or(name));
        self.forms.section.halted = halted && self.page == page;
        self.forms.section.drafts.aim_at(name);
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
