//! The letter: its pages, its letterhead, its signature and its withdrawal.

use super::*;

#[test]
fn a_signed_authorization_is_withdrawn_on_the_page_of_the_decision() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.sign_letter(folder.path());
    walk.press_key("done-verify");
    walk.press_key("verifying-verify");
    walk.press_key("verifying-open-inside");
    walk.press_key("decision-title");
    walk.paths.next_is(&folder.path().join("letter.pdf"));
    walk.press_key("withdrawal-begin");
    let recorded = |walk: &Walk| {
        let wizard = walk.harness.state().wizard().unwrap();
        wizard.assessment().withdrawal.clone()
    };
    assert_eq!(recorded(&walk), None, "what nobody signed is not withdrawn");
    walk.paths.next_is(&folder.path().join("signed.pdf"));
    walk.press_key("withdrawal-begin");
    let signer = recorded(&walk).unwrap().original.signatures[0]
        .signer
        .clone();
    assert_eq!(signer, "Claire Besson");
    walk.write("withdrawal-reasons", "The notice was never sent.");
    walk.press_key("document-title");
    assert!(walk.sees_key("document-withdrawal"));
    walk.press_key("decision-title");
    walk.press_key("withdrawal-take-back");
    assert_eq!(recorded(&walk), None);
}

#[test]
fn the_page_of_the_document_shows_the_pages_of_the_letter_as_it_is_now() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("document-title");
    let page = |walk: &Walk| {
        let mut images = walk.harness.query_all_by_role(Role::Image);
        let page = images.find_map(|node| node.accesskit_node().label());
        page.unwrap_or_default()
    };
    let first = page(&walk);
    assert!(first.starts_with("Page 1 of "), "{first}");
    walk.press_key("document-page-after");
    assert_eq!(page(&walk), first.replacen('1', "2", 1));

    walk.press_key("decision-title");
    walk.write(
        "decision-reasons",
        "A reason that fills a page. ".repeat(400).as_str(),
    );
    walk.press_key("document-title");
    let longer = page(&walk);
    assert!(longer.starts_with("Page 2 of "), "{longer}");
    assert_ne!(
        longer,
        first.replacen('1', "2", 1),
        "the letter has more pages"
    );
}

#[test]
fn a_wrong_password_is_said_and_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.prepare_to_sign(folder.path());
    walk.write("signing-password", "another password");
    walk.paths.next_is(&at("signed.pdf"));
    walk.press_key("signing-sign");
    assert!(!at("signed.pdf").exists());
    let words = walk.alert().unwrap();
    assert!(words.contains(&walk.t("problem-wrong-password")));
    assert!(walk.sees("Still needed: Password of the identity"));
}

#[test]
fn without_its_time_stamping_service_nothing_is_signed_and_the_address_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.prepare_to_sign(folder.path());
    walk.press_key("signing-level-t");
    walk.write("signing-password", "a long password");
    assert!(walk.sees_key("signing-lacks-service"));
    // A port that nobody listens at.
    walk.write("signing-service", "http://127.0.0.1:9/");
    walk.paths.next_is(&at("signed.pdf"));
    walk.press_key("signing-sign");
    assert!(!at("signed.pdf").exists());
    let words = walk.alert().unwrap();
    assert!(words.contains("http://127.0.0.1:9/"), "{words}");
    // Signing without the service is a click away.
    walk.press_key("signing-level-b");
    walk.write("signing-password", "a long password");
    walk.paths.next_is(&at("signed.pdf"));
    walk.press_key("signing-sign");
    assert!(at("signed.pdf").exists());
}

#[test]
fn the_pages_are_drawn_anew_when_only_a_file_of_the_evidence_changed() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut walk = Walk::start(Language::En);
    walk.add_contract(folder.path());
    walk.press_key("document-title");
    walk.press_key("document-draft");
    let first = walk.picture();
    assert!(first.is_some());

    walk.press_key("answers-title");
    walk.press_key("document-title");
    assert_eq!(walk.picture(), first, "nothing changed");

    std::fs::remove_file(at("case.evidence/contract.pdf")).unwrap();
    walk.press_key("answers-title");
    walk.press_key("document-title");
    assert_ne!(walk.picture(), first, "the letter goes without the file");
}

#[test]
fn a_letterhead_is_seen_at_once_goes_into_the_letter_and_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let keeper = || Arc::new(SettingsFile::at(Some(at("settings/settings.ron"))));
    let paths = Paths::default();
    let mut walk = Walk::keeping(Language::En, paths.clone(), Box::new(paths), keeper());
    walk.open_example();
    walk.press_key("document-title");
    let plain = walk.picture();
    walk.press_key("letterhead-change");
    walk.write("letterhead-name", "Ναυτιλιακή Α.Ε.");
    let named = walk.picture();
    assert_ne!(named, plain);

    walk.write("letterhead-colour", "FFFF00");
    assert!(walk.sees(
        "Text in this colour is hard to read: its contrast on white is 1.1 to 1. Choose a darker one; \
         at least 4.5 to 1 is needed."
    ));
    assert_eq!(
        walk.picture(),
        named,
        "an unreadable colour changes nothing"
    );
    walk.write("letterhead-colour", "7A1F2B");
    assert_ne!(walk.picture(), named);

    let logo = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/logo/alpha.png");
    walk.paths.next_is(&logo);
    let choose = format!("{} {}", walk.t("window-choose"), walk.t("letterhead-logo"));
    walk.press(&choose);
    walk.paths.next_is(&at("letter.pdf"));
    walk.press_key("document-export");
    let letter = std::fs::read(at("letter.pdf")).unwrap();
    let inside = repurpose::wizard::extract(&letter)
        .unwrap()
        .stationery
        .unwrap();
    assert_eq!(inside.name, "Ναυτιλιακή Α.Ε.");
    assert_eq!(inside.colour, Some([0x7a, 0x1f, 0x2b]));
    assert!(inside.logo.is_some());
    assert_eq!(keeper().load_stationery(), *inside);

    walk.press_key("window-forget");
    assert_eq!(keeper().load_stationery().logo, None);
}

#[test]
fn a_picture_that_can_not_be_a_logo_is_refused_with_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let drawing = folder.path().join("logo.png");
    std::fs::write(&drawing, "<svg xmlns='http://www.w3.org/2000/svg'/>").unwrap();
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("document-title");
    walk.press_key("letterhead-change");
    walk.paths.next_is(&drawing);
    let choose = format!("{} {}", walk.t("window-choose"), walk.t("letterhead-logo"));
    walk.press(&choose);
    let labels = walk.harness.query_all(egui_kittest::kittest::By::new());
    let mut labels = labels.filter_map(|node| node.accesskit_node().label());
    assert!(labels.any(|label| label.contains("is a drawing (SVG)")));
}
