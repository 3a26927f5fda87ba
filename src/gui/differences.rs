//! How two states of an assessment differ, side by side in the person's words.

use std::path::Path;

use egui::{Context, ScrollArea, Ui};

use crate::assessment::{Answer, Assessment, Decision, DecisionKind, Opinion, Side};
use crate::language::Texts;
use crate::letter::tenor_key;
use crate::questionnaire::Questionnaire;
use crate::wizard::{Command, differences};

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
        let found = differences(there, here).into_iter();
        let row = |about: &str| Row {
            about: name(texts, questionnaire, about),
            there: said(texts, questionnaire, there, about),
            here: said(texts, questionnaire, here, about),
            take_over: questionnaire.question(about).map(|question| {
                let answer = there.answers.get(&question.id).cloned();
                Command::TakeOver(question.id.clone(), answer.map(Box::new))
            }),
        };
        Self {
            file: words::file_name(file),
            rows: found.map(|one| row(&one.about)).collect(),
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
        let label = format!("{words}: {}", self.about);
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_label(label));
        response.clicked()
    }
}

fn name(texts: &Texts, questionnaire: &Questionnaire, about: &str) -> String {
    match about {
        "side" | "request" => texts.get(&format!("request-about-{about}")),
        "questionnaire" | "title" | "opinion" | "decision" | "withdrawal" | "evidence" => {
            texts.get(&format!("files-about-{about}"))
        }
        id => words::question(questionnaire, id).to_owned(),
    }
}

/// What a state says about this; the same words for what is said by neither.
fn said(texts: &Texts, questionnaire: &Questionnaire, state: &Assessment, about: &str) -> String {
    let said = match about {
        "questionnaire" => {
            let used = &state.questionnaire;
            format!("{} {}", used.id, used.version)
        }
        "side" => texts.get(match state.side {
            Side::Controller => "request-side-controller",
            Side::Recipient => "request-side-recipient",
        }),
        "request" => of(state.request.as_ref(), |one| {
            lines([one.by.clone(), one.document.to_string()])
        }),
        "title" => state.title.clone(),
        "opinion" => of(state.opinion.as_ref(), |one| opinion(texts, one)),
        "decision" => of(state.decision.as_ref(), |one| decision(texts, one)),
        "withdrawal" => of(state.withdrawal.as_ref(), |one| {
            lines([texts.date(one.date), one.reasons.clone()])
        }),
        "evidence" => lines(state.evidence.iter().map(|one| one.name.clone())),
        id => of(state.answers.get(id), |one| {
            answer(texts, questionnaire, id, one)
        }),
    };
    if said.is_empty() {
        texts.get("files-differences-nothing")
    } else {
        said
    }
}

fn of<T>(record: Option<&T>, words: impl FnOnce(&T) -> String) -> String {
    record.map(words).unwrap_or_default()
}

fn lines(parts: impl IntoIterator<Item = String>) -> String {
    let full = parts.into_iter().filter(|part| !part.trim().is_empty());
    full.collect::<Vec<_>>().join("\n")
}

fn opinion(texts: &Texts, opinion: &Opinion) -> String {
    let date = opinion.date.map(|date| texts.date(date));
    let tenor = texts.get(tenor_key(opinion.tenor));
    lines([tenor, opinion.reasons.clone(), date.unwrap_or_default()])
}

fn decision(texts: &Texts, decision: &Decision) -> String {
    let kind = texts.get(match decision.kind {
        DecisionKind::Authorize => "decision-authorize",
        DecisionKind::Refuse => "decision-refuse",
    });
    let parts = [
        &decision.reasons,
        &decision.resubmission,
        &decision.signatory,
    ];
    let parts = parts.into_iter().cloned();
    lines([kind, texts.date(decision.date)].into_iter().chain(parts))
}

fn answer(texts: &Texts, questionnaire: &Questionnaire, id: &str, answer: &Answer) -> String {
    let value = match questionnaire.question(id) {
        Some(question) => words::answer(texts, question, &answer.value),
        // A question that is gone has no labels any more.
        None => answer.value.options().join("\n"),
    };
    let due = answer.due.map(|date| texts.date(date)).unwrap_or_default();
    let beside = [&answer.reason, &answer.note, &answer.owner];
    let beside = beside.into_iter().cloned();
    lines([value].into_iter().chain(beside).chain([due]))
}
