//! What was made, and what to do with it.

use egui::Ui;

use crate::assessment::Hash;

use super::action::{Action, Page, PickFor};
use super::component::{
    Button, Icon, callout, callout_with, card, definitions, page, paragraph, reading_column, remark,
};
use super::signing::Signed;
use super::theme::Tone;
use super::view::{View, gap, section};
use super::{sending, to_sign, words};

/// Draws the page.
///
/// `to_save` is true when the assessment that is open is not saved as it is.
pub fn show(ui: &mut Ui, view: &mut View<'_>, signed: &Signed, to_save: bool) {
    let local = view.t("home-local");
    page(
        ui,
        |ui| reading_column(ui, |ui| content(ui, view, signed, to_save)),
        |ui| remark(ui, Icon::Lock, &local),
    );
}

fn content(ui: &mut Ui, view: &mut View<'_>, signed: &Signed, to_save: bool) {
    let [title, made, send, keep, _] = said(signed).map(|key| view.t(key));
    view.heading(ui, &title, "");
    callout(ui, Tone::Success, &made, &signed.path.display().to_string());
    gap(ui);
    facts(ui, view, signed);
    record(ui, view, signed, to_save);
    section(ui, &view.t("done-send"));
    paragraph(ui, &send);
    paragraph(ui, &view.t("done-send-certificate"));
    buttons(ui, view);
    super::view::note(ui, &view.t("done-mail-hint"));
    section(ui, &view.t("done-next"));
    paragraph(ui, &next_signatures(view, signed));
    if signed.recorded {
        paragraph(ui, &keep);
    }
    if let Some(review) = sending::review(signed) {
        let date = view.texts.date(review.day);
        paragraph(
            ui,
            &view.with("done-next-review", [("date", (&date).into())]),
        );
        let words = view.t("done-save-review");
        let button = Button::secondary(&words).icon(Icon::CalendarClock);
        if ui.add_enabled(!view.busy, button).clicked() {
            view.send(Action::Pick(PickFor::Review));
        }
    }
}

/// What is said of the document: its title, where it is, what to send, what to keep and to save.
fn said(signed: &Signed) -> [&'static str; 5] {
    if signed.is_request() {
        [
            "done-request-title",
            "done-request-signed",
            "done-request-send",
            "done-request-keep",
            "done-request-save",
        ]
    } else {
        [
            "done-title",
            "done-signed",
            "done-send-letter",
            "done-next-keep",
            "signing-save",
        ]
    }
}

/// How many have signed, and who has still to sign in the same document.
fn next_signatures(view: &View<'_>, signed: &Signed) -> String {
    let open = signed.fields.iter().filter(|(_, signed)| !signed);
    let open: Vec<_> = open.map(|(role, _)| *role).collect();
    if open.is_empty() {
        return view.t("done-next-complete");
    }
    let all = signed.fields.len();
    let roles = to_sign::role_names(view, &open);
    let values = [
        ("signed", (all - open.len()).into()),
        ("all", all.into()),
        ("roles", (&roles).into()),
    ];
    view.with("done-next-countersign", values)
}

/// Whether the signature stands in the history of an assessment, and what is still to be saved.
fn record(ui: &mut Ui, view: &mut View<'_>, signed: &Signed, to_save: bool) {
    let (key, tone) = match (signed.recorded, to_save) {
        (true, false) => return,
        (true, true) => ("done-unsaved", Tone::Warning),
        (false, _) => ("done-unrecorded", Tone::Info),
    };
    gap(ui);
    let (title, body) = (view.t(key), view.t(&format!("{key}-means")));
    let [.., save] = said(signed).map(|key| view.t(key));
    let clicked = callout_with(ui, tone, &title, &body, |ui| {
        let button = Button::secondary(&save).icon(Icon::Save);
        signed.recorded && ui.add_enabled(!view.busy, button).clicked()
    });
    if clicked {
        view.send(Action::Save);
    }
}

fn facts(ui: &mut Ui, view: &View<'_>, signed: &Signed) {
    let keys = [
        "done-facts",
        "done-signer",
        "done-role",
        "done-time",
        "done-certificate",
        "done-file",
    ];
    let [name, signer, role, time, certificate, file] = keys.map(|key| view.t(key));
    let values = [
        signed.certificate.common_name(),
        to_sign::role_name(view, signed.role),
        words::moment(view.texts, signed.at),
        signed.certificate.fingerprint(),
        Hash::from(signed.sha256).to_string(),
    ];
    let terms = [&signer, &role, &time, &certificate, &file];
    let rows: Vec<_> = terms
        .into_iter()
        .zip(&values)
        .map(|(term, value)| (term.as_str(), value.as_str()))
        .collect();
    card(ui, |ui| definitions(ui, &name, &rows));
}

fn buttons(ui: &mut Ui, view: &mut View<'_>) {
    let keys = [
        "done-draft-mail",
        "done-save-certificate",
        "done-save-fingerprint",
        "done-verify",
        "done-home",
    ];
    let [mail, certificate, fingerprint, verify, home] = keys.map(|key| view.t(key));
    ui.horizontal_wrapped(|ui| {
        let button = Button::primary(&mail).icon(Icon::Message);
        if ui.add_enabled(!view.busy, button).clicked() {
            view.send(Action::Pick(PickFor::Mail));
        }
        let button = Button::secondary(&certificate).icon(Icon::Download);
        if ui.add(button).clicked() {
            view.send(Action::Pick(PickFor::Certificate));
        }
        let button = Button::secondary(&fingerprint).icon(Icon::FileText);
        if ui.add_enabled(!view.busy, button).clicked() {
            view.send(Action::Pick(PickFor::Fingerprint));
        }
        if ui
            .add(Button::secondary(&verify).icon(Icon::BadgeCheck))
            .clicked()
        {
            view.send(Action::VerifyDone);
        }
        if ui.add(Button::quiet(&home).icon(Icon::House)).clicked() {
            view.go(Page::Home);
        }
    });
}
