//! What every page is given: the texts, the day, and where to put what the person wants.

use std::sync::Arc;

use egui::Ui;
use jiff::civil::Date;

use crate::language::{Texts, Value};
use crate::wizard::Recovery;

use super::action::{Action, Page};
use super::component::{self, caption};
use super::evidence::States;
use super::theme::Theme;

/// What can't be changed is dimmed, but no more than that it can well be read.
const READABLE: f32 = 0.85;

/// What a page reads beside the assessment, and where it sends.
pub struct View<'a> {
    /// The words.
    pub texts: &'static Texts,
    /// The day, for what is new.
    pub today: Date,
    /// True when the page was not shown before this frame.
    pub fresh: bool,
    /// True while work in the background has to be waited for.
    pub busy: bool,
    /// True while the list of pages is open as a dialog.
    pub steps: bool,
    /// True when the way back leads to another question of the same section.
    pub question_before: bool,
    /// True unless the assessment that is open is read-only, or answers are tried out.
    pub may_change: bool,
    /// True where that can be changed and is not final: answers, opinion and decision can be changed.
    pub may_answer: bool,
    /// The pages with a field that can't stay as it is.
    pub faulty: Vec<Page>,
    /// The pages of this assessment that were looked at.
    pub visited: Vec<Page>,
    /// True where a question's hints are shown: they speak to the controller, not to a recipient
    /// who prepares its request.
    pub hints: bool,
    /// What became of the files of the evidence.
    pub evidence: States,
    /// What was not saved when the program ended last.
    pub recovery: Arc<Recovery>,
    /// What the person wants, in order.
    pub actions: &'a mut Vec<Action>,
}

impl View<'_> {
    /// The text with this key.
    pub fn t(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// The text with this key and values.
    pub fn with<'a, const N: usize>(&self, key: &str, values: [(&'a str, Value<'a>); N]) -> String {
        self.texts.with(key, &values)
    }

    /// Sends what the person wants.
    pub fn send(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// Sends the person to another page.
    pub fn go(&mut self, page: Page) {
        self.send(Action::Go(page));
    }

    /// The heading of the page, with a sentence or two below. A page that is new to the eye is
    /// new to keyboard and screen reader too: it starts at the top, with the focus on its heading.
    pub fn heading(&self, ui: &mut Ui, title: &str, intro: &str) {
        if self.fresh {
            to_top(ui);
        }
        let heading = component::page_heading(ui, title);
        if self.fresh {
            component::give_focus(&heading);
        }
        if !intro.is_empty() {
            component::paragraph(ui, intro);
        }
        gap(ui);
    }
}

/// Scrolls to what is drawn next, as the first thing on its page.
pub fn to_top(ui: &mut Ui) {
    // The margin above belongs to the top.
    let above = egui::vec2(0.0, Theme::of(ui.ctx()).metrics.bar_height);
    let top = egui::Rect::from_min_size(ui.cursor().min - above, egui::Vec2::ZERO);
    ui.scroll_to_rect(top, Some(egui::Align::TOP));
}

/// What can be read by everybody, and changed only where that is `allowed`.
pub fn changeable<R>(ui: &mut Ui, allowed: bool, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.visuals_mut().disabled_alpha = READABLE;
    ui.add_enabled_ui(allowed, content).inner
}

/// The distance between groups.
pub fn gap(ui: &mut Ui) {
    ui.add_space(Theme::of(ui.ctx()).metrics.space.l);
}

/// The distance between sections, and the section's heading.
pub fn section(ui: &mut Ui, title: &str) {
    gap(ui);
    component::heading(ui, 2, title);
}

/// A second-rank line, when there is one.
pub fn note(ui: &mut Ui, text: &str) {
    if !text.is_empty() {
        caption(ui, text);
    }
}
