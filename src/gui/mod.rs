//! The window: draws what the wizard holds and sends back what the person does.
//!
//! Does not know rules, scores or wording: texts come in ready, from the language files.
//!
//! | | |
//! | --- | --- |
//! | a page | `page_*` draw one each, from the assessment and their own form, and send [`Action`]s (`action`); `page` has their order, `picking` what a file is picked for |
//! | around it | `frame` (back, on, beside), `task_list`, `top` (bar, dialogs), `orders` (commands by name, with their keys), `palette`, `tour`, `trial` (answers that are tried out), `view` (texts, day, where to send) |
//! | parts | `component`, `input` (a question by its kind), `beside_answer` (reasons, note, not known), `help`, `evidence`, `request` (the recipient's), `asking` (what goes back to the recipient), `withdrawal`, `identity` (and its keys), `signing`, `to_sign` (which document), `letterhead`, `verifying` (what is chosen to verify), `trusted` (whom the person trusts), `signature_card` (what is known of a signature), `preview` (the letter's pages), `fields`, `faults`, `purposes`, `register_rows`, `parts`, `words` |
//! | files | `keeping` (saving, journal, lock), `standing` (who else has it), `passphrase`, `recovery`, `dialog_save`, `typed_path` (where the desktop has no dialog), `differences`, `versions`, `file_actions`, `file_jobs` |
//! | what happens | `app` (a frame), `perform` (actions), `turning` (back and on), `receive` (answers), `proposals` (names of files to be written), `jobs`, `evidence_jobs`, `drawing` and `background` (slow work), `offers` (what one starts with), `questionnaires` (lint, print, copy), `sending` and `introducing` (what is handed on), `register` (a folder that is read), `world` and `keeper` (outside), `instance` and `arrivals` (one window for all starts) |
//! | looks | `tokens`, `theme`, `style`, `fonts` |

mod action;
mod app;
mod arrivals;
mod asking;
mod background;
mod beside_answer;
pub mod component;
mod dialog_save;
mod differences;
mod drawing;
mod evidence;
mod evidence_jobs;
mod faults;
mod fields;
mod file_actions;
mod file_jobs;
pub mod fonts;
mod frame;
mod help;
mod identity;
mod input;
pub mod instance;
mod introducing;
mod jobs;
pub mod keeper;
mod keeping;
mod letterhead;
mod offers;
mod orders;
mod page;
mod page_about;
mod page_answers;
mod page_decision;
mod page_document;
mod page_done;
mod page_home;
mod page_questionnaires;
mod page_register;
mod page_result;
mod page_section;
mod page_settings;
mod page_shortcuts;
mod page_sign;
mod page_verify;
mod page_versions;
mod palette;
mod parts;
mod passphrase;
mod perform;
mod picking;
mod preview;
mod proposals;
mod purposes;
mod questionnaires;
mod receive;
mod recovery;
mod register;
mod register_rows;
mod request;
mod sending;
mod signature_card;
mod signing;
mod standing;
mod style;
mod task_list;
pub mod theme;
mod to_sign;
pub mod tokens;
mod top;
mod tour;
mod trial;
mod trusted;
mod turning;
mod typed_path;
mod verifying;
mod versions;
mod view;
mod withdrawal;
mod words;
pub mod world;

use std::path::PathBuf;

use eframe::egui;

use crate::wizard::Desk;

pub use action::{Action, Page, PickFor, Zoom};
pub use app::App;
pub use orders::{Order, orders};

use instance::Start;
use world::World;

/// The size of the first window, in points.
const SIZE: [f32; 2] = [1280.0, 800.0];

/// The smallest size that is still usable.
const LEAST_SIZE: [f32; 2] = [640.0, 480.0];

/// The name under which the desktop knows the program.
const NAME: &str = "repurpose";

/// The icon of the window where the desktop takes it from the program and not from its own list.
const ICON: &[u8] = include_bytes!("../../assets/desktop/repurpose.png");

/// Opens the window, on a file if one is given, and returns when it is closed. Where a window is
/// open already, that one is given the file.
///
/// # Errors
/// A technical line when there is no display, or nothing to draw with.
pub fn run(file: Option<PathBuf>, desk: Desk) -> Result<(), String> {
    let place = instance::place();
    let start = place.map(|place| instance::start(&place, file.as_deref()));
    let ear = match start {
        Some(Start::Handed) => return Ok(()),
        Some(Start::First(ear)) => ear,
        None => None,
    };
    let viewport = egui::ViewportBuilder::default()
        .with_app_id(NAME)
        .with_icon(eframe::icon_data::from_png_bytes(ICON).unwrap_or_default())
        .with_inner_size(SIZE)
        .with_min_inner_size(LEAST_SIZE);
    let options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        persist_window: true,
        ..eframe::NativeOptions::default()
    };
    let app = move |context: &eframe::CreationContext<'_>| {
        let mut app = App::new(&context.egui_ctx, World::real(), desk, file)?;
        if let Some(ear) = ear {
            app.hear(&context.egui_ctx, ear);
        }
        Ok(Box::new(app) as Box<dyn eframe::App>)
    };
    eframe::run_native(NAME, options, Box::new(app)).map_err(|error| cause(&error.to_string()))
}

/// The cause without the place in a library's source that it comes from.
fn cause(error: &str) -> String {
    let behind_place = error
        .rsplit_once(".rs:")
        .and_then(|(_, rest)| rest.split_once(": "));
    behind_place.map_or(error, |(_, cause)| cause).to_owned()
}
