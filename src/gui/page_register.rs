//! The register: a folder of assessments, searched as one types, with what is due for review.

use egui::Ui;

use crate::assessment::register::State;
use crate::wizard::Sorting;

use super::action::{Action, PickFor};
use super::component::{
    Button, Icon, Prompt, callout, page, reading_column, remark, tabs, text_field, wide_column,
};
use super::fields::LINE;
use super::register::{SHOWN, Shelf, Wanted};
use super::register_rows::rows;
use super::theme::Tone;
use super::view::{View, gap};

/// Draws the page.
pub fn show(ui: &mut Ui, view: &mut View<'_>, shelf: Option<&mut Shelf>) {
    let local = view.t("register-local");
    page(
        ui,
        |ui| {
            let title = view.t("register-heading");
            match shelf {
                Some(shelf) => wide_column(ui, |ui| {
                    view.heading(ui, &title, &shelf.folder.display().to_string());
                    opened(ui, view, shelf);
                }),
                None => reading_column(ui, |ui| {
                    view.heading(ui, &title, &view.t("register-intro"));
                    choose(ui, view, true);
                }),
            }
        },
        |ui| remark(ui, Icon::Lock, &local),
    );
}

fn choose(ui: &mut Ui, view: &mut View<'_>, first: bool) {
    let words = view.t("register-choose");
    let button = if first {
        Button::primary(&words)
    } else {
        Button::secondary(&words)
    };
    if ui.add(button.icon(Icon::FolderOpen)).clicked() {
        view.send(Action::Pick(PickFor::Register));
    }
}

fn opened(ui: &mut Ui, view: &mut View<'_>, shelf: &mut Shelf) {
    tools(ui, view);
    gap(ui);
    if let Some(problem) = &shelf.problem {
        let (sentence, remedy) = (problem.sentence(view.texts), problem.remedy(view.texts));
        callout(ui, Tone::Danger, &sentence, &remedy);
        gap(ui);
    }
    let (label, hint) = (view.t("register-find"), view.t("register-find-hint"));
    let prompt = Prompt::new(&label).hint(hint.as_str());
    if text_field(ui, &prompt, &mut shelf.search, LINE).changed() {
        shelf.most = SHOWN;
    }
    filters(ui, view, shelf);
    gap(ui);
    rows(ui, view, shelf);
}

/// What can be asked for, with how many there are. What is rare is offered where it occurs.
fn filters(ui: &mut Ui, view: &View<'_>, shelf: &mut Shelf) {
    let chosen = shelf.wanted;
    let counts = shelf.counts(view.today);
    let states = State::ALL.map(Some).into_iter().chain([None]);
    let all = [Wanted::All, Wanted::Due].into_iter();
    let all = all.chain(states.map(Wanted::In)).filter(|wanted| {
        let rare = matches!(
            wanted,
            Wanted::In(None | Some(State::Request | State::Protected))
        );
        !rare || counts.of(*wanted) > 0 || chosen == *wanted
    });
    let named: Vec<(Wanted, String)> = all
        .map(|wanted| {
            let count = [("count", counts.of(wanted).into())];
            (wanted, view.with(key(wanted), count))
        })
        .collect();
    let choices: Vec<(Wanted, &str)> = named.iter().map(|(it, name)| (*it, &**name)).collect();
    if tabs(ui, &view.t("register-filter"), &mut shelf.wanted, &choices) {
        shelf.most = SHOWN;
        // The longest overdue comes first, unless the person puts it otherwise.
        if shelf.wanted == Wanted::Due {
            (shelf.sorting, shelf.reversed) = (Sorting::Review, false);
        }
    }
}

fn key(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::All => "register-all",
        Wanted::Due => "register-due",
        Wanted::In(None) => "register-only-unreadable",
        Wanted::In(Some(state)) => match state {
            State::Open => "register-only-open",
            State::Authorized => "register-only-authorized",
            State::Refused => "register-only-refused",
            State::Withdrawn => "register-only-withdrawn",
            State::Request => "register-only-request",
            State::Protected => "register-only-protected",
        },
    }
}

fn tools(ui: &mut Ui, view: &mut View<'_>) {
    ui.horizontal_wrapped(|ui| {
        choose(ui, view, false);
        for (key, icon, what) in [
            (
                "register-save-table",
                Icon::Download,
                PickFor::RegisterTable,
            ),
            (
                "register-save-calendar",
                Icon::CalendarClock,
                PickFor::RegisterCalendar,
            ),
        ] {
            let words = view.t(key);
            if ui.add(Button::quiet(&words).icon(icon)).clicked() {
                view.send(Action::Pick(what));
            }
        }
    });
}
