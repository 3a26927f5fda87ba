//! The letterhead on the page of the document: what letters are written on, from one start of the
//! program to the next. It stands beside the pages, so that a change is seen at once.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Context, Ui};

use crate::letter::Stationery;
use crate::wizard::{
    self, LONGEST_LINE, MOST_LINES, MOST_LOGO_BYTES, Problem, STATIONERY_LOGO, StationeryError,
    check_stationery, colour, colour_text,
};

use super::action::{Action, PickFor};
use super::app::App;
use super::component::{Button, Prompt, caption, text_area, text_field};
use super::fields;
use super::jobs::{Job, Outcome};
use super::view::{View, gap, section};
use super::world::read_at_most;

/// The longest colour: a sign and six digits.
const COLOUR: usize = 7;

const LABELS: [&str; 4] = [
    "letterhead-name",
    "letterhead-address",
    "letterhead-colour",
    "letterhead-reference",
];

const HINTS: [&str; 4] = [
    "letterhead-name-hint",
    "letterhead-address-hint",
    "letterhead-colour-hint",
    "letterhead-reference-hint",
];

/// What is kept, and what is being written.
#[derive(Debug, Default)]
pub struct Form {
    /// What letters are written on.
    pub stationery: Arc<Stationery>,
    /// How often it was changed.
    pub revision: u64,
    /// True while it is being changed.
    open: bool,
    name: String,
    address: String,
    colour: String,
    reference: String,
}

impl Form {
    /// The form of what was kept.
    pub fn of(stationery: Stationery) -> Self {
        Self {
            name: stationery.name.clone(),
            address: stationery.address.join("\n"),
            colour: stationery.colour.map(colour_text).unwrap_or_default(),
            reference: stationery.reference.clone(),
            stationery: Arc::new(stationery),
            ..Self::default()
        }
    }

    /// Puts another in its place.
    pub fn change(&mut self, stationery: Arc<Stationery>) {
        self.stationery = stationery;
        self.revision += 1;
    }

    /// What is written in the fields, with the logo that is kept.
    fn written(&self) -> Result<Stationery, StationeryError> {
        let lines = self.address.lines().map(|line| line.trim().to_owned());
        let written = Stationery {
            name: self.name.trim().to_owned(),
            address: lines.filter(|line| !line.is_empty()).collect(),
            reference: self.reference.trim().to_owned(),
            colour: colour(&self.colour)?,
            logo: self.stationery.logo.clone(),
        };
        check_stationery(&written)?;
        Ok(written)
    }
}

/// Draws the section. What can't stand in a letterhead is told, and changes nothing.
pub fn show(ui: &mut Ui, view: &mut View<'_>, form: &mut Form) {
    section(ui, &view.t("letterhead-title"));
    caption(ui, &view.t("letterhead-hint"));
    let words = view.t(if form.open {
        "letterhead-close"
    } else {
        "letterhead-change"
    });
    if ui.add(Button::secondary(&words)).clicked() {
        form.open = !form.open;
    }
    if !form.open {
        return;
    }
    gap(ui);
    let fault = form.written().err();
    if lines(ui, view, form, fault.as_ref())
        && let Ok(written) = form.written()
        && written != *form.stationery
    {
        view.send(Action::Stationery(Arc::new(written)));
    }
    gap(ui);
    let (label, hint) = (view.t("letterhead-logo"), view.t("letterhead-logo-hint"));
    let logo = form.stationery.logo.as_ref();
    let logo = logo.map(|_| Path::new(STATIONERY_LOGO));
    fields::file(ui, view, PickFor::Logo, &label, &hint, logo);
}

/// The fields; true when something was written.
fn lines(ui: &mut Ui, view: &View<'_>, form: &mut Form, fault: Option<&StationeryError>) -> bool {
    let labels = LABELS.map(|key| view.t(key));
    let hints = HINTS.map(|key| view.t(key));
    let errors = errors(view, fault);
    let prompt = |at: usize| {
        let prompt = Prompt::new(&labels[at]).hint(hints[at].as_str());
        prompt.error(errors[at].as_deref())
    };
    let most = LONGEST_LINE * MOST_LINES;
    let name = text_field(ui, &prompt(0), &mut form.name, LONGEST_LINE).changed();
    gap(ui);
    let address = text_area(ui, &prompt(1), &mut form.address, most, 3).changed();
    gap(ui);
    let colour = text_field(ui, &prompt(2), &mut form.colour, COLOUR).changed();
    gap(ui);
    let reference = text_field(ui, &prompt(3), &mut form.reference, LONGEST_LINE).changed();
    name || address || colour || reference
}

/// What is wrong, beside the field that it is about.
fn errors(view: &View<'_>, fault: Option<&StationeryError>) -> [Option<String>; 4] {
    let place = match fault {
        Some(StationeryError::TooLong) => 1,
        Some(StationeryError::Colour(_) | StationeryError::TooLight { .. }) => 2,
        Some(StationeryError::Reference(_)) => 3,
        _ => return [const { None }; 4],
    };
    let mut errors = [const { None }; 4];
    errors[place] = fault.map(|fault| words(view, fault));
    errors
}

fn words(view: &View<'_>, fault: &StationeryError) -> String {
    let problem = Problem::from(fault);
    let (sentence, remedy) = (problem.sentence(view.texts), problem.remedy(view.texts));
    format!("{sentence} {remedy}")
}

impl App {
    /// Writes letters on this from now on, at the next start too.
    pub(super) fn write_on(&mut self, stationery: Arc<Stationery>) {
        self.letterhead.change(Arc::clone(&stationery));
        let number = self.letterhead.revision;
        let keeper = Arc::clone(&self.world.keeper);
        let keep = move || keeper.keep_stationery(number, &stationery);
        self.world.runner.run(Box::new(keep));
    }

    /// Writes letters with this logo, or without one.
    pub(super) fn put_logo(&mut self, logo: Option<Arc<[u8]>>) {
        let stationery = Stationery {
            logo,
            ..(*self.letterhead.stationery).clone()
        };
        self.write_on(Arc::new(stationery));
    }

    /// Takes a picture in as logo.
    pub(super) fn read_logo(&mut self, ctx: &Context, path: PathBuf) {
        self.start(ctx, Job::ReadLogo(path));
    }
}

/// Reads a picture as letters carry it.
pub fn read_logo(path: &Path) -> Result<Outcome, Problem> {
    let logo = wizard::read_logo(&read_at_most(path, MOST_LOGO_BYTES as u64)?);
    let at = |error: StationeryError| Problem::from(error).at(path.display().to_string());
    logo.map(Outcome::LogoRead).map_err(at)
}
