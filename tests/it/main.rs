//! One binary for all integration tests; a module a room.

// A panic is how a test fails.
#![allow(clippy::unwrap_used)]

mod architecture;
mod assessment_files;
mod calibration;
mod cli;
mod conflict_copies;
mod damaged_files;
mod evidence;
mod examples;
mod faulty_disk;
mod finality;
mod fingerprint;
mod forks;
mod formats;
#[cfg(feature = "gui")]
mod gui;
#[cfg(feature = "gui")]
mod gui_answering;
#[cfg(feature = "gui")]
mod gui_commands;
#[cfg(feature = "gui")]
mod gui_components;
#[cfg(feature = "gui")]
mod gui_dates;
#[cfg(feature = "gui")]
mod gui_decision;
#[cfg(feature = "gui")]
mod gui_examples;
#[cfg(feature = "gui")]
mod gui_faults;
#[cfg(feature = "gui")]
mod gui_fields;
#[cfg(feature = "gui")]
mod gui_files;
#[cfg(feature = "gui")]
mod gui_guidance;
#[cfg(feature = "gui")]
mod gui_handed_on;
#[cfg(feature = "gui")]
mod gui_keyboard;
#[cfg(feature = "gui")]
mod gui_one_question;
#[cfg(feature = "gui")]
mod gui_one_window;
#[cfg(feature = "gui")]
mod gui_outdated_letter;
mod gui_plain;
#[cfg(feature = "gui")]
mod gui_protection;
#[cfg(feature = "gui")]
mod gui_purposes;
#[cfg(feature = "gui")]
mod gui_questionnaires;
#[cfg(feature = "gui")]
mod gui_register;
#[cfg(feature = "gui")]
mod gui_request;
#[cfg(feature = "gui")]
mod gui_result;
#[cfg(feature = "gui")]
mod gui_room;
#[cfg(feature = "gui")]
mod gui_signing;
mod gui_told;
#[cfg(feature = "gui")]
mod gui_trail;
#[cfg(feature = "gui")]
mod gui_trial;
#[cfg(feature = "gui")]
mod gui_typed_path;
#[cfg(feature = "gui")]
mod gui_verifying;
#[cfg(feature = "gui")]
mod gui_versions;
#[cfg(feature = "gui")]
mod gui_wording;
mod guide;
mod history;
mod hostile_texts;
#[cfg(feature = "gui")]
mod journeys;
#[cfg(feature = "gui")]
mod journeys_answers;
mod language;
mod letter;
mod locks;
mod pdf;
mod planted_faults;
mod protection;
mod questionnaires;
mod reach;
mod reading;
mod recovery;
mod register;
mod register_states;
mod request;
mod saving;
mod scoring;
mod shipping;
mod signature;
mod small_questionnaires;
mod stationery;
mod trial;
mod verification;
mod versions;
mod what_if;
mod wizard;
