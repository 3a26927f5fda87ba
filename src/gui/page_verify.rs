//! What a document that came back is worth: verdict in words, facts per signature, changes.

use std::path::Path;

use egui::Ui;

use crate::signature::Verdict;
use crate::wizard::{Check, Problem, Role, roles_words};

use super::action::{Action, PickFor};
use super::component::{
    Button, Icon, callout, callout_with, caption, card, definitions, heading, list, list_item,
    page, paragraph, reading_column, remark, steady,
};
use super::signature_card::{self, key};
use super::theme::Tone;
use super::verifying::Form;
use super::view::{View, gap, section};
use super::{fields, trusted, words};

/// The key of what is said where the person's file is another than what is inside.
const DIFFERS: &str = "verify-file-differs";

/// Draws the page.
pub fn show(ui: &mut Ui, view: &mut View<'_>, form: &Form) {
    let local = view.t("home-local");
    page(
        ui,
        |ui| reading_column(ui, |ui| content(ui, view, form)),
        |ui| remark(ui, Icon::Lock, &local),
    );
}

fn content(ui: &mut Ui, view: &mut View<'_>, form: &Form) {
    view.heading(ui, &view.t("verifying-title"), &view.t("verifying-intro"));
    if let (Some(document), Some(check)) = (form.document(), form.check()) {
        let file = words::file_name(document);
        let of = [("file", (&file).into())];
        section(ui, &view.with("verifying-result-of", of));
        result(ui, view, check, document);
        gap(ui);
        let words = view.t("verifying-save-report");
        let button = Button::secondary(&words).icon(Icon::Download);
        if ui.add(button).clicked() {
            view.send(Action::Pick(PickFor::Report));
        }
        section(ui, &view.t("verifying-files"));
    }
    // The result above goes as soon as another file is chosen here.
    steady(ui, "inputs", |ui| inputs(ui, view, form));
}

fn inputs(ui: &mut Ui, view: &mut View<'_>, form: &Form) {
    let inputs = form.inputs();
    file(
        ui,
        view,
        (PickFor::ToVerify, "verifying-document"),
        inputs.document.as_deref(),
    );
    trusted::show(ui, view, &inputs.trusted);
    gap(ui);
    file(
        ui,
        view,
        (PickFor::Against, "verifying-against"),
        inputs.against.as_deref(),
    );
    let words = view.t("verifying-verify");
    let ready = form.document().is_some() && !view.busy;
    let button = Button::primary(&words).icon(Icon::ShieldCheck);
    if ui.add_enabled(ready, button).clicked() {
        view.send(Action::Verify);
    }
    if form.document().is_none() {
        caption(ui, &view.t("verifying-lacks"));
    }
}

/// A file to choose, by the key of its name.
fn file(ui: &mut Ui, view: &mut View<'_>, (what, key): (PickFor, &str), chosen: Option<&Path>) {
    let words = [view.t(key), view.t(&format!("{key}-hint"))];
    fields::file(ui, view, what, &words[0], &words[1], chosen);
    gap(ui);
}

fn result(ui: &mut Ui, view: &mut View<'_>, check: &Check, file: &Path) {
    let verdict = check.report.verdict;
    let name = key(verdict.name());
    let title = view.t(&format!("verifying-verdict-{name}"));
    let body = match &check.report.unreadable {
        Some(error) => {
            let problem = Problem::from(error.clone());
            let (sentence, remedy) = (problem.sentence(view.texts), problem.remedy(view.texts));
            format!("{sentence} {remedy}")
        }
        None => view.t(&format!("verifying-verdict-{name}-means")),
    };
    callout(ui, tone(verdict), &title, &body);
    differences(ui, view, check);
    for report in &check.report.signatures {
        gap(ui);
        signature_card::show(ui, view, report);
    }
    gap(ui);
    document(ui, view, check, file);
}

/// That the letter is about another state of the case than the person's file, and where they differ.
fn differences(ui: &mut Ui, view: &View<'_>, check: &Check) {
    if !check.about().contains(&DIFFERS) {
        return;
    }
    gap(ui);
    let (title, body) = (view.t(DIFFERS), view.t("verifying-differences"));
    let (there, here) = (view.t("verifying-in-document"), view.t("verifying-in-file"));
    callout_with(ui, Tone::Warning, &title, &body, |ui| {
        list(ui, &title, |ui| {
            for one in &check.differences_in_words {
                list_item(ui, &one.about, |ui| {
                    heading(ui, 4, &one.about);
                    let sides = [(there.as_str(), one.first.as_str()), (&here, &one.second)];
                    definitions(ui, &one.about, &sides);
                });
            }
        });
    });
}

fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Valid => Tone::Success,
        Verdict::ValidUntrusted => Tone::Warning,
        Verdict::Unsigned => Tone::Info,
        Verdict::Modified | Verdict::Invalid | Verdict::Unreadable => Tone::Danger,
    }
}

/// Whether the letter is the one that the assessment inside gives, and what is not signed yet.
fn document(ui: &mut Ui, view: &mut View<'_>, check: &Check, file: &Path) {
    let mut lines = check.about();
    lines.retain(|line| *line != DIFFERS);
    if check.is_request {
        lines.push("request-is-one");
    }
    let statuses = statuses(view, check);
    // What was altered is stated by nobody.
    let taken = check.is_request && is_sound(check) && take_in(ui, view);
    if taken {
        view.send(Action::TakeIn);
    }
    let wish = card(ui, |ui| {
        heading(ui, 3, &view.t("verifying-about"));
        for key in lines {
            paragraph(ui, &view.t(key));
        }
        for words in statuses {
            paragraph(ui, &words);
        }
        ui.horizontal_wrapped(|ui| onward(ui, view, check, file))
            .inner
    });
    view.actions.extend(wish);
}

/// What there is to do with the document: to open what is inside, to sign it.
fn onward(ui: &mut Ui, view: &View<'_>, check: &Check, file: &Path) -> Option<Action> {
    let (inside, sign) = (view.t("verifying-open-inside"), view.t("verifying-sign"));
    let open = Button::secondary(&inside).icon(Icon::FileText);
    let open = check.embedded == Some(true) && ui.add(open).clicked();
    let sign = Button::secondary(&sign).icon(Icon::PenLine);
    let sign = awaits_signature(check) && ui.add(sign).clicked();
    let sign = sign.then(|| Action::SignDocument(file.to_owned()));
    sign.or(open.then_some(Action::OpenInside))
}

/// True when a prepared field is open and nothing speaks against the document.
fn awaits_signature(check: &Check) -> bool {
    let ours = |field: &String| Role::ALL.iter().any(|role| role.field() == field);
    is_sound(check)
        && check.letter_matches != Some(false)
        && check.report.unsigned_fields.iter().any(ours)
}

/// True when no signature speaks against what stands in the document.
fn is_sound(check: &Check) -> bool {
    matches!(
        check.report.verdict,
        Verdict::Valid | Verdict::ValidUntrusted | Verdict::Unsigned
    )
}

/// What a request is for: an assessment that begins with it.
fn take_in(ui: &mut Ui, view: &View<'_>) -> bool {
    let words = view.t("request-take-in");
    let button = Button::primary(&words).icon(Icon::FilePlus);
    let clicked = ui.add_enabled(!view.busy, button).clicked();
    gap(ui);
    clicked
}

/// How many of the prepared fields are signed, whose are not, and whose signature is gone.
fn statuses(view: &View<'_>, check: &Check) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some([signed, all]) = check.report.fields() {
        let values = [("signed", signed.into()), ("all", all.into())];
        lines.push(view.with("verify-signed-of", values));
    }
    for (key, fields) in [
        ("verify-unsigned-fields", &check.report.unsigned_fields),
        (
            "verify-removed-signatures",
            &check.report.removed_signatures,
        ),
    ] {
        let roles = roles_words(fields, view.texts);
        if !roles.is_empty() {
            lines.push(view.with(key, [("fields", (&roles).into())]));
        }
    }
    lines
}
