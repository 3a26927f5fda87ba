//! The certificates that a person trusts, on the page of the verification.

use egui::Ui;

use crate::wizard::Trusted;

use super::action::{Action, PickFor};
use super::component::{
    Button, Icon, IconButton, caption, card, heading, icon, list, list_item, paragraph,
};
use super::theme::Tone;
use super::view::{View, note};

/// Whom the person trusts, each with the fingerprint that was compared, and the way to more.
pub fn show(ui: &mut Ui, view: &mut View<'_>, trusted: &[Trusted]) {
    let label = view.t("verifying-trust");
    card(ui, |ui| {
        heading(ui, 3, &label);
        note(ui, &view.t("verifying-trust-hint"));
        list(ui, &label, |ui| {
            for one in trusted {
                list_item(ui, &one.certificate.name(), |ui| certificate(ui, view, one));
            }
        });
        let (first, another) = (view.t("window-choose"), view.t("verifying-trust-another"));
        let words = if trusted.is_empty() { &first } else { &another };
        let response = ui.add(Button::secondary(words).icon(Icon::FolderOpen));
        let name = format!("{words} {label}");
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_label(name));
        if response.clicked() {
            view.send(Action::Pick(PickFor::Trust));
        }
    });
}

fn certificate(ui: &mut Ui, view: &mut View<'_>, trusted: &Trusted) {
    let name = trusted.certificate.name();
    let fingerprint = trusted.certificate.fingerprint_sha256();
    let forget = view.with("verifying-distrust", [("name", (&name).into())]);
    ui.horizontal_wrapped(|ui| {
        icon(ui, Icon::FileCheck, Tone::Success);
        paragraph(ui, &name).on_hover_text(trusted.file.display().to_string());
        if ui.add(IconButton::new(Icon::X, &forget)).clicked() {
            view.send(Action::Distrust(fingerprint));
        }
    });
    caption(ui, &trusted.certificate.fingerprint());
}
