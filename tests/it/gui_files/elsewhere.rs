//! What another program changed meanwhile, and copies beside the file: told, compared, taken over.

use super::*;

#[test]
fn fields_of_a_later_version_and_copies_beside_are_told_and_compared() {
    let case = Case::new();
    let text = EXAMPLE_AI_TRAINING.replacen(": Assessment(", ": Assessment(future: 7,", 1);
    assert!(text.contains("future"));
    fs::write(&case.path, text).unwrap();
    let copy = case.folder.path().join("case.repurpose-LAPTOP.ron");
    fs::copy(&case.path, &copy).unwrap();
    let mut changed = Wizard::open(&Desk::shipped(Language::En), &copy).unwrap();
    changed.apply(
        Command::Title("On the laptop".to_owned()),
        Timestamp::UNIX_EPOCH,
    );
    changed.save(Target::Own, Timestamp::UNIX_EPOCH).unwrap();
    drop(changed);
    case.save_elsewhere("At the desk");

    let mut window = case.window();
    assert!(window.sees_key("files-remarks"));
    let told = window.all_words();
    let field = window
        .texts
        .with("files-kept-fields", &[("count", 1_usize.into())]);
    assert!(told.contains(&field) && told.contains("OneDrive"), "{told}");
    let compare = [("file", "case.repurpose-LAPTOP.ron".into())];
    window.press(&window.texts.with("files-compare-with", &compare));
    assert!(window.sees("On the laptop"));
    window.press_key("window-close");
    assert!(!window.sees("On the laptop"));
    window.press_key("files-hide");
    assert!(!window.sees_key("files-remarks"));
}

#[test]
fn a_file_that_another_program_changed_meanwhile_is_compared_and_overwritten_on_purpose() {
    let case = Case::new();
    let mut window = case.window();
    window.write("section-name", "Here");
    case.change_elsewhere("There");
    window.press_key("window-save");
    assert!(window.sees_key("files-not-saved"));
    assert_eq!(file::read(&case.path).unwrap().title, "There");
    window.press_key("files-compare");
    assert!(window.sees("There") && window.sees("Here"));
    window.press_key("window-close");
    window.press_key("files-overwrite");
    assert!(!window.sees_key("files-not-saved"));
    assert!(window.sees_key("window-saved"));
    assert_eq!(file::read(&case.path).unwrap().title, "Here");
    let backup = case.path.with_extension("ron.bak");
    let backup = file::parse("backup", &fs::read(backup).unwrap()).unwrap();
    assert_eq!(backup.title, "There");
}

#[test]
fn what_another_program_changed_is_kept_when_this_is_saved_under_another_name() {
    let case = Case::new();
    let mut window = case.window();
    window.write("section-name", "Here");
    case.change_elsewhere("There");
    window.press_key("window-save");
    let other = case.folder.path().join("mine.repurpose.ron");
    window.paths.next_is(&other);
    window.press_last("window-save-as");
    assert_eq!(file::read(&case.path).unwrap().title, "There");
    assert_eq!(file::read(&other).unwrap().title, "Here");
}

#[test]
fn one_answer_is_taken_over_from_an_earlier_version() {
    let case = Case::new();
    let earlier = case.folder.path().join("earlier.repurpose.ron");
    fs::copy(&case.path, &earlier).unwrap();
    let before = file::read(&earlier).unwrap().answers;
    let mut wizard = Wizard::open(&Desk::shipped(Language::En), &case.path).unwrap();
    let mut ids = before
        .keys()
        .filter(|id| wizard.questionnaire().question(id).is_some());
    let (first, second) = (ids.next().unwrap(), ids.next().unwrap());
    for id in [first, second] {
        wizard.apply(Command::Answer(id.clone(), None), Timestamp::UNIX_EPOCH);
    }
    wizard.save(Target::Own, Timestamp::UNIX_EPOCH).unwrap();
    let asked = wizard.questionnaire().question(first).unwrap().text.clone();
    drop(wizard);

    let mut window = case.window();
    window.press_key("answers-title");
    window.paths.next_is(&earlier);
    window.press_key("files-compare-file");
    let take = format!("{}: {asked}", window.t("files-take-answer"));
    window.press(&take);
    assert!(!window.sees(&take), "it differs no more");
    window.press_key("window-close");
    let wizard = window.wizard();
    assert_eq!(wizard.answer(first), before.get(first));
    assert_eq!(wizard.answer(second), None);
}
