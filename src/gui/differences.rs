//! How two states of an assessment differ, side by side in the person's words.

use std::path::Path;

use egui::{Context, ScrollArea, Ui};

use crate::assessment::Assessment;
use crate::language::Texts;
use crate::questionnaire::Questionnaire;
use crate::wizard::{Command, DifferenceWords, difference_words};

use super::component::{Button, Icon, definitions, dialog, heading, list, list_item, paragraph};
use super::theme::Theme;
use super::view::gap;
use super::words;

/// The height of the list of differences, as a part of the window's.
const PART: f32 = 0.5;

/// Two states compared.
#[derive(Debug)]
pub struct Comparison {
    /// The file that the other state is in.
    file: String,
    rows: Vec<Row>,
}

/// One difference: what it is about, what each side says, and what would take the other side's
/// answer over.
#[derive(Debug)]
struct Row {
    about: String,
    there: String,
    here: String,
    take_over: Option<Command>,
}

/// What the person wants of the differences.
pub enum Said {
    /// To put them away.
    Close,
    /// The other side's answer.
    TakeOver(Command),
}

impl Comparison {
    /// Compares what a file says with what is said here.
    pub fn of(
        texts: &Texts,
        questionnaire: &Questionnaire,
        (file, there): (&Path, &Assessment),
        here: &Assessment,
    ) -> Self {
        let found = difference_words(texts, questionnaire, there, here).into_iter();
        let row = |one: DifferenceWords| Row {
            take_over: questionnaire.question(&one.id).map(|question| {
                let answer = there.answers.get(&question.id).cloned();
                Command::TakeOver(question.id.clone(), answer.map(Box::new))
            }),
            about: one.about,
            there: one.first,
            here: one.second,
        };
        Self {
            file: words::file_name(file),
            rows: found.map(row).collect(),
        }
    }

    /// The same where nothing can be taken over.
    #[must_use]
    pub fn only_shown(mut self) -> Self {
        self.rows.iter_mut().for_each(|row| row.take_over = None);
        self
    }

    /// Leaves out what was taken over.
    pub fn forget(&mut self, taken: &Command) {
        self.rows
            .retain(|row| row.take_over.as_ref() != Some(taken));
    }

    /// Draws it over the page.
    pub fn show(&self, ctx: &Context, texts: &Texts) -> Option<Said> {
        let close = texts.get("window-close");
        let title = texts.get("files-differences");
        let shown = dialog(ctx, &title, |ui, fresh| {
            let height = ctx.content_rect().height() * PART;
            let area = ScrollArea::vertical().max_height(height);
            let taken = area.show(ui, |ui| self.rows(ui, texts, &title)).inner;
            gap(ui);
            let done = ui.add(Button::primary(&close));
            if fresh {
                done.request_focus();
            }
            if done.clicked() {
                Some(Said::Close)
            } else {
                taken.map(Said::TakeOver)
            }
        });
        if shown.should_close() {
            return Some(Said::Close);
        }
        shown.inner
    }

    fn rows(&self, ui: &mut Ui, texts: &Texts, title: &str) -> Option<Command> {
        let mut taken = None;
        if self.rows.is_empty() {
            paragraph(ui, &texts.get("files-differences-none"));
        }
        let there = texts.with("files-differences-there", &[("file", (&self.file).into())]);
        let here = texts.get("files-differences-here");
        let space = Theme::of(ui.ctx()).metrics.space.m;
        list(ui, title, |ui| {
            for (index, row) in self.rows.iter().enumerate() {
                ui.push_id(index, |ui| {
                    list_item(ui, &row.about, |ui| {
                        heading(ui, 4, &row.about);
                        let sides = [(there.as_str(), row.there.as_str()), (&here, &row.here)];
                        definitions(ui, &row.about, &sides);
                        if row.is_taken_over(ui, texts) {
                            taken.clone_from(&row.take_over);
                        }
                        ui.add_space(space);
                    });
                });
            }
        });
        taken
    }
}

impl Row {
    /// Draws the button that takes the other side's answer over; true when it was pressed.
    fn is_taken_over(&self, ui: &mut Ui, texts: &Texts) -> bool {
        if self.take_over.is_none() {
            return false;
        }
        let words = texts.get("files-take-answer");
        let response = ui.add(Button::secondary(&words).icon(Icon::Undo));
        let label = texts.labelled(&words, &self.about);
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_label(label));
        response.clicked()
    }
}
