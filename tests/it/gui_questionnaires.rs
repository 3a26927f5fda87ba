//! The page of questionnaires: what is at hand, what the linter finds in a file, the blank form, the
//! copy of one's own.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use eframe::egui::Key;
use egui_kittest::kittest::Queryable;
use repurpose::gui::Page;
use repurpose::gui::keeper::Forgetful;
use repurpose::language::{Language, Texts};
use repurpose::questionnaire::{self, Library, Questionnaire};
use repurpose::wizard::Desk;

use super::gui::{Paths, Walk};
use super::versions::first;

/// A window on the page, at a desk with this folder for own questionnaires.
fn page(folder: &Path, language: Language) -> Walk {
    let paths = Paths::default();
    let desk = Desk::new(Library::with_folder(folder), language);
    let mut walk = Walk::at_desk(desk, paths.clone(), Box::new(paths), Arc::new(Forgetful));
    walk.press_key("palette-title");
    walk.write(
        "palette-find",
        &Texts::of(language).get("questionnaires-title"),
    );
    walk.key(Key::Enter);
    assert_eq!(walk.harness.state().page(), Page::Questionnaires);
    walk
}

fn shipped(id: &str) -> Arc<Questionnaire> {
    questionnaire::shipped(id).unwrap().unwrap()
}

fn of(walk: &Walk, key: &str, questionnaire: &Questionnaire) -> String {
    walk.texts().labelled(&walk.t(key), &questionnaire.title)
}

#[test]
fn every_questionnaire_is_listed_with_its_version_and_law_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    for language in Language::ALL {
        let walk = page(folder.path(), language);
        for id in questionnaire::ids() {
            assert!(walk.sees(id), "{id}");
        }
        for law in ["gdpr", "uk", "eu", "korea"] {
            assert!(walk.sees_key(&format!("questionnaires-law-{law}")), "{law}");
        }
        assert!(walk.sees_key("questionnaires-shipped"));
    }
}

#[test]
fn a_questionnaire_that_is_not_in_the_language_of_the_window_says_so() {
    let folder = tempfile::tempdir().unwrap();
    for (language, foreign) in [(Language::En, 0), (Language::Fr, 0), (Language::De, 3)] {
        let english = Texts::of(language).get("questionnaires-in-en");
        let told = |walk: &Walk| walk.harness.query_all_by_label(&english).count();
        assert_eq!(told(&Walk::start(language)), foreign, "{language} home");
        assert_eq!(told(&page(folder.path(), language)), foreign, "{language}");
    }
}

#[test]
fn faults_of_a_chosen_file_are_named_by_line_and_column() {
    let folder = tempfile::tempdir().unwrap();
    let text = first().to_text();
    let (before, after) = text.split_once("decide(incompatible)").unwrap();
    let file = folder.path().join("wrong.ron");
    fs::write(&file, format!("{before}decide(incompatibel){after}")).unwrap();
    let line = before.lines().count();
    let column = before.lines().last().unwrap().chars().count() + "decide(".len() + 1;

    let mut walk = page(folder.path(), Language::En);
    walk.paths.next_is(&file);
    walk.press_key("questionnaires-check");
    assert!(walk.sees("wrong.ron: one finding"));
    let place = format!("wrong.ron, line {line}, column {column}");
    assert!(walk.sees(&place), "{place}");

    fs::write(&file, text).unwrap();
    walk.paths.next_is(&file);
    walk.press_key("questionnaires-check");
    assert!(walk.sees("wrong.ron: no findings"));
}

#[test]
fn a_blank_form_is_printed_in_the_language_of_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = page(folder.path(), Language::Fr);
    let uk = Desk::shipped(Language::Fr).shown(&shipped("uk-gdpr-8a"));
    let print = of(&walk, "questionnaires-print", &uk);
    let form = folder.path().join("form");
    walk.paths.next_is(&form);
    walk.press(&print);
    assert!(
        fs::read(form.with_extension("pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
    let form = folder.path().join("form.md");
    walk.paths.next_is(&form);
    walk.press(&print);
    let asked = &uk.questions().next().unwrap().text;
    assert!(fs::read_to_string(form).unwrap().contains(asked.as_str()));
}

#[test]
fn a_copy_gets_an_id_of_its_own_and_is_at_hand() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("questionnaires");
    let mut walk = page(&own, Language::En);
    let origin = shipped("eu-gdpr-6-4");
    walk.press(&of(&walk, "questionnaires-fork", &origin));
    for wrong in ["Über uns", "eu-gdpr-6-4", "../out", ""] {
        walk.write("questionnaires-fork-id", wrong);
        walk.press_key("questionnaires-fork-make");
        assert!(
            walk.sees_key("questionnaires-fork-make"),
            "{wrong}: asked again"
        );
    }
    assert!(!own.exists(), "nothing was written");
    walk.write("questionnaires-fork-id", "own-gdpr");
    walk.press_key("questionnaires-fork-make");
    assert!(!walk.sees_key("questionnaires-fork-make"));
    let written = own.join("own-gdpr").join("questionnaire.ron");
    assert_eq!(
        fs::read_to_string(written).unwrap(),
        origin.forked("own-gdpr").to_text()
    );
    assert!(walk.sees("own-gdpr") && walk.sees_key("questionnaires-own"));
    walk.press(&of(&walk, "questionnaires-check-this", &origin));
    assert!(walk.sees("questionnaire.ron: no findings"));
}

#[test]
fn a_copy_made_in_french_asks_in_french() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = page(folder.path(), Language::Fr);
    let origin = Desk::shipped(Language::Fr).shown(&shipped("fr-cnil-processor-reuse"));
    walk.press(&of(&walk, "questionnaires-fork", &origin));
    walk.write("questionnaires-fork-id", "notre-cnil");
    walk.press_key("questionnaires-fork-make");
    for name in ["questionnaire.ron", "text.fr.ron", "text.de.ron"] {
        assert!(
            folder.path().join("notre-cnil").join(name).is_file(),
            "{name}"
        );
    }
    let desk = Desk::new(Library::with_folder(folder.path()), Language::Fr);
    let copy = desk.shown(&desk.find("notre-cnil").unwrap());
    assert_eq!(copy.language, Language::Fr);
    for (asked, original) in copy.questions().zip(origin.questions()) {
        assert_eq!(asked.text, original.text);
    }
}

#[test]
fn an_own_questionnaire_that_can_not_be_used_is_shown_with_its_faults() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("broken");
    fs::create_dir_all(&own).unwrap();
    fs::write(own.join("questionnaire.ron"), "(id: 7)").unwrap();
    let walk = page(folder.path(), Language::De);
    assert!(walk.sees_key("questionnaires-faulty"));
    assert!(walk.sees("questionnaire.ron, Zeile 1, Spalte 6"));
}
