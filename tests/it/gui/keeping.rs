//! What outlasts the window: files, settings, and the folder that is the register.

use super::*;

/// A desktop without file dialogs.
struct NoDialogs;

impl FilePicker for NoDialogs {
    fn pick(&self, _: Wish, answer: Answer) {
        answer(Picked::NoDialog);
    }
}

#[test]
fn language_and_files_are_remembered_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let start = || {
        let keeper = Arc::new(SettingsFile::at(Some(at("settings/settings.ron"))));
        let paths = Paths::default();
        Walk::keeping(Language::En, paths.clone(), Box::new(paths), keeper)
    };
    std::fs::write(at("case.repurpose.ron"), EXAMPLE_AI_TRAINING).unwrap();
    let mut walk = start();
    assert!(!walk.sees_key("home-recent"));
    walk.paths.next_is(&at("case.repurpose.ron"));
    walk.press_key("home-open");
    walk.press_key("window-settings");
    walk.press(Language::Fr.own_name());

    let again = start();
    let texts = Texts::of(Language::Fr);
    let sees = |words: &str| again.harness.query_all_by_label(words).next().is_some();
    assert!(sees(&texts.get("home-recent")));
    let rows = again.harness.query_all_by_role(Role::Button);
    let mut names = rows.filter_map(|row| row.accesskit_node().label());
    assert!(names.any(|name| name.contains("case.repurpose.ron")));
}

#[test]
fn settings_that_can_not_be_read_are_as_if_never_set() {
    use repurpose::wizard::Settings;
    let long = "x".repeat(1 << 20);
    for text in ["", "(", "(language: Klingon)", "\u{0}", long.as_str()] {
        assert_eq!(Settings::parse(text), Settings::default());
    }
    let mut settings = Settings::default();
    for number in 0..20 {
        settings.note(Path::new(&format!("/tmp/{number}.repurpose.ron")));
    }
    settings.language = Some(Language::De);
    assert_eq!(settings.recent.len(), 8);
    assert_eq!(Settings::parse(&settings.to_text().unwrap()), settings);
}

#[test]
fn closing_with_unsaved_changes_asks_first() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.repurpose.ron");
    let mut walk = Walk::start(Language::En);
    assert!(!walk.close().contains(&ViewportCommand::CancelClose));

    walk.start_questionnaire();
    walk.write("section-name", "Tickets");
    assert!(walk.close().contains(&ViewportCommand::CancelClose));
    walk.harness.run();
    assert!(walk.sees_key("window-unsaved-title"));
    walk.press_key("window-unsaved-stay");
    assert!(!walk.sees_key("window-unsaved-title"));

    walk.paths.next_is(&file);
    walk.harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    walk.harness.run();
    assert!(walk.sees_key("window-saved"));
    assert!(file.is_file());
    assert!(!walk.close().contains(&ViewportCommand::CancelClose));
}

#[test]
fn a_saved_file_is_opened_again_with_its_answers() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.repurpose.ron");
    let mut walk = Walk::start(Language::En);
    walk.start_questionnaire();
    walk.write("section-name", "Tickets");
    walk.paths.next_is(&file);
    walk.press_key("window-save");
    let kept = walk.harness.state().wizard().unwrap().assessment().clone();

    let mut walk = Walk::start(Language::En);
    walk.paths.next_is(&file);
    walk.press_key("home-open");
    assert_eq!(*walk.harness.state().wizard().unwrap().assessment(), kept);
}

#[test]
fn a_desktop_without_dialogs_asks_for_the_path() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.repurpose.ron");
    let mut walk = Walk::with(Language::En, Paths::default(), Box::new(NoDialogs));
    walk.start_questionnaire();
    walk.write("section-name", "Tickets");
    walk.press_key("window-save-as");
    assert!(walk.sees_key("window-path-save"));
    walk.write("window-path", &file.display().to_string());
    walk.press_key("window-ok");
    assert!(file.is_file());
}

#[test]
fn the_register_is_searched_as_one_types_and_opens_an_assessment() {
    let folder = tempfile::tempdir().unwrap();
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples");
    for name in [
        "ai-training.repurpose.ron",
        "partner-marketing.repurpose.ron",
    ] {
        std::fs::copy(examples.join(name), folder.path().join(name)).unwrap();
    }
    std::fs::write(folder.path().join("broken.repurpose.ron"), "Repurpose(").unwrap();
    let (tickets, offers) = (
        "Support tickets for training HD-Assist",
        "Card holders’ addresses for a partner’s holiday offers",
    );
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-register");
    assert_eq!(walk.harness.state().page(), Page::Register);
    walk.paths.next_is(folder.path());
    walk.press_key("register-choose");
    assert!(walk.sees(tickets) && walk.sees(offers));
    assert!(walk.sees("broken.repurpose.ron") && walk.sees("All (3)"));

    walk.write("register-find", "heliodesk TRAINING");
    assert!(walk.sees(tickets) && !walk.sees(offers));
    assert!(walk.sees("One assessment"));
    walk.write("register-find", "pseudonymised");
    assert!(walk.sees(tickets), "an answer's own words");
    walk.press("Due for review (0)");
    assert!(walk.sees_key("register-none"));
    walk.press("All (3)");

    walk.write("register-find", "repurpose.ron");
    let table = folder.path().join("register");
    walk.paths.next_is(&table);
    walk.press_key("register-save-table");
    let text = std::fs::read_to_string(table.with_extension("csv")).unwrap();
    assert_eq!(text.lines().count(), 4);

    walk.press(tickets);
    assert_eq!(walk.harness.state().page(), Page::Section(0));
    let wizard = walk.harness.state().wizard().unwrap();
    assert_eq!(wizard.assessment().title, tickets);
}
