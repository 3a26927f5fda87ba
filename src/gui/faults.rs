//! What keeps the person from going on, field by field, with the way to each. What was typed stays.

use egui::{Response, Ui};

use crate::assessment::Value;
use crate::language::Texts;
use crate::questionnaire::{Question, Step};
use crate::wizard::Wizard;

use super::action::{Action, Page};
use super::component::{LinkButton, callout_with, caption, give_focus};
use super::fields::Drafts;
use super::page_section::asked;
use super::theme::Tone;
use super::view::{View, gap, to_top};

/// The dates of the page of the decision, with the keys of their names.
const OF_DECISION: [(&str, &str); 3] = [
    ("opinion/date", "decision-opinion-date"),
    ("decision/date", "decision-date"),
    ("withdrawal/effective", "withdrawal-effective"),
];

/// One field that can't stay as it is.
#[derive(Debug)]
pub struct Fault {
    /// The field's name.
    field: String,
    /// What the field is called.
    label: String,
    /// The key of what is wrong with it.
    reason: &'static str,
    /// True when what was typed is no answer yet, and would be left behind.
    pub holds: bool,
}

/// Every fault of a page, in the order of its fields.
pub fn of_page(texts: &Texts, wizard: &Wizard, drafts: &Drafts, page: Page) -> Vec<Fault> {
    if wizard.is_read_only() {
        return Vec::new();
    }
    match page {
        Page::Section(index) => {
            let step = wizard.questionnaire().steps.get(index);
            step.map_or_else(Vec::new, |step| of_step(texts, wizard, drafts, step))
        }
        Page::Decision => {
            let half = |name: &str| drafts.names().any(|one| one == name);
            let found = OF_DECISION.into_iter().filter(|(name, _)| half(name));
            found
                .map(|(name, key)| date(name, texts.get(key)))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// True for a field of the page of the decision.
pub fn is_of_decision(name: &str) -> bool {
    OF_DECISION.iter().any(|(field, _)| *field == name)
}

/// Every date of the assessment that is half written: until it is settled, what is exported is not
/// what stands on the pages.
pub fn half_written(texts: &Texts, wizard: &Wizard, drafts: &Drafts) -> Vec<Fault> {
    if drafts.names().next().is_none() {
        return Vec::new();
    }
    let pages = Page::all(wizard).into_iter();
    let faults = pages.flat_map(|page| of_page(texts, wizard, drafts, page));
    faults.filter(|fault| fault.holds).collect()
}

/// Draws the summary at the head of a page that holds the person: it is what is seen next, also in
/// a small window, and the keyboard starts at its first link.
pub fn halting(ui: &mut Ui, view: &mut View<'_>, faults: &[Fault]) {
    // What is new is the summary then, not the page.
    let fresh = !faults.is_empty() && std::mem::take(&mut view.fresh);
    if fresh {
        to_top(ui);
    }
    list(ui, view, faults, fresh);
}

/// Draws the summary: each fault with the link to its field.
pub fn summary(ui: &mut Ui, view: &mut View<'_>, faults: &[Fault]) {
    list(ui, view, faults, false);
}

fn list(ui: &mut Ui, view: &mut View<'_>, faults: &[Fault], fresh: bool) {
    if faults.is_empty() {
        return;
    }
    let (title, hint) = (view.t("section-halted"), view.t("section-halted-hint"));
    callout_with(ui, Tone::Danger, &title, &hint, |ui| {
        for (index, fault) in faults.iter().enumerate() {
            let link = ui.push_id(&fault.field, |ui| link(ui, view, fault)).inner;
            if fresh && index == 0 {
                give_focus(&link);
            }
        }
    });
    gap(ui);
}

fn link(ui: &mut Ui, view: &mut View<'_>, fault: &Fault) -> Response {
    let reason = view.t(fault.reason);
    let link = ui.add(LinkButton::new(&fault.label));
    ui.ctx().accesskit_node_builder(link.id, |node| {
        node.set_description(reason.as_str());
    });
    if link.clicked() {
        view.send(Action::GoToField(fault.field.clone()));
    }
    caption(ui, &reason);
    link
}

fn of_step(texts: &Texts, wizard: &Wizard, drafts: &Drafts, step: &Step) -> Vec<Fault> {
    let mut found = Vec::new();
    for question in asked(wizard, step) {
        let of_question = |name: &&str| name.split('/').next() == Some(&question.id);
        let half = drafts.names().filter(of_question);
        found.extend(half.map(|name| date(name, label(texts, question, name))));
        match wizard.answer(&question.id).map(|answer| &answer.value) {
            Some(Value::Party(party)) if party.name.trim().is_empty() => found.push(Fault {
                field: question.id.clone(),
                label: question.text.clone(),
                reason: "section-party-nameless",
                holds: false,
            }),
            Some(Value::List(_)) => found.extend(cells(texts, wizard, drafts, question)),
            _ => {}
        }
    }
    found
}

/// The cells of a list that have to be filled and are empty.
fn cells(texts: &Texts, wizard: &Wizard, drafts: &Drafts, question: &Question) -> Vec<Fault> {
    let Some(Value::List(rows)) = wizard.answer(&question.id).map(|answer| &answer.value) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        for column in question.columns.iter().filter(|column| column.required) {
            let field = format!("{}/{index}/{}", question.id, column.id);
            let empty = row
                .get(&column.id)
                .is_none_or(|cell| cell.trim().is_empty());
            if empty && !drafts.names().any(|name| name == field) {
                found.push(Fault {
                    label: label(texts, question, &field),
                    field,
                    reason: "section-cell-missing",
                    holds: false,
                });
            }
        }
    }
    found
}

fn date(name: &str, label: String) -> Fault {
    Fault {
        field: name.to_owned(),
        label,
        reason: "window-date-wrong",
        holds: true,
    }
}

/// What a field is called: its question, with row and column where there are any.
fn label(texts: &Texts, question: &Question, name: &str) -> String {
    let mut parts = name.split('/').skip(1);
    let row = parts.next().and_then(|row| row.parse::<usize>().ok());
    let column = parts.next();
    let column = column.and_then(|id| question.columns.iter().find(|one| one.id == id));
    match (row, column) {
        (Some(row), Some(column)) => {
            let values = [
                ("question", (&question.text).into()),
                ("row", (row + 1).into()),
                ("column", (&column.label).into()),
            ];
            texts.with("section-cell", &values)
        }
        _ => question.text.clone(),
    }
}
