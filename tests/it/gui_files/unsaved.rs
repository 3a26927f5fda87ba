//! What is not saved: in the journal while the window is open, and offered after a crash.

use super::*;

#[test]
fn what_is_typed_is_in_the_journal_within_two_seconds_and_out_of_it_once_saved() {
    let case = Case::new();
    let mut window = case.window();
    window.write("section-name", "Mine");
    window.wait();
    assert_eq!(case.journaled(), ["Mine"]);
    window.press_key("window-save");
    window.wait();
    assert_eq!(case.journaled(), Vec::<String>::new());
}

#[test]
fn the_next_start_offers_what_was_not_saved_compares_it_and_takes_it_back() {
    let case = Case::new();
    case.crash("Typed before the crash");
    let mut window = case.home();
    let day = window.texts.date(jiff::civil::date(1970, 1, 1));
    let time = format!("{day}, 00:00 UTC");
    let offer = [
        ("title", "Typed before the crash".into()),
        ("time", (&time).into()),
    ];
    assert!(window.sees(&window.texts.with("files-recovery", &offer)));
    window.press_key("files-compare");
    assert!(window.sees("Typed before the crash"));
    window.press_key("window-close");
    window.press_key("files-recover");
    assert_eq!(window.page(), Page::Section(0));
    assert_eq!(window.wizard().assessment().title, "Typed before the crash");
    assert!(window.sees_key("window-unsaved"));
    window.press_key("window-save");
    assert_eq!(
        file::read(&case.path).unwrap().title,
        "Typed before the crash"
    );
}

#[test]
fn who_opens_the_file_itself_after_a_crash_is_offered_the_same() {
    let case = Case::new();
    case.crash("Typed before the crash");
    let mut window = case.window();
    window.press_key("files-recover");
    assert_eq!(window.wizard().assessment().title, "Typed before the crash");
    assert!(!window.sees_key("files-read-only"));
    assert!(!window.sees_key("files-recover"), "it is at work again");
    window.press_key("window-save");
    assert_eq!(
        file::read(&case.path).unwrap().title,
        "Typed before the crash"
    );
}

#[test]
fn what_is_declined_is_listed_apart_and_can_still_be_taken_back() {
    let case = Case::new();
    case.crash("Typed before the crash");
    let mut window = case.home();
    window.press_key("files-decline");
    assert!(!window.sees_key("files-decline"));
    assert!(window.sees_key("files-declined"));
    drop(window);
    let mut again = case.home();
    assert!(!again.sees_key("files-decline"));
    let row = again.named_like("Typed before the crash");
    again.press(&row);
    assert_eq!(again.wizard().assessment().title, "Typed before the crash");
}

#[test]
fn a_damaged_journal_is_named_and_does_not_block_the_start() {
    let case = Case::new();
    fs::create_dir_all(case.journals()).unwrap();
    fs::write(case.journals().join("1-2-3.journal"), b"\0\0\0").unwrap();
    let mut window = case.home();
    assert!(window.sees_key("files-damaged"));
    window.press_key("home-example-ai-training");
    assert_eq!(window.page(), Page::Section(0));
}

#[test]
fn a_journal_that_can_not_be_written_is_told_once_and_hinders_nothing() {
    let case = Case::new();
    fs::write(case.journals(), "a file where the folder should be").unwrap();
    let mut window = case.window();
    window.write("section-name", "Mine");
    window.wait();
    let told = window.all_words();
    assert!(told.contains(&window.t("problem-no-journal")), "{told}");
    window.press_key("window-save");
    assert_eq!(file::read(&case.path).unwrap().title, "Mine");
}

#[test]
fn a_state_is_offered_only_by_the_desk_that_has_a_place_for_it() {
    let case = Case::new();
    case.crash("Typed before the crash");
    assert!(
        recovery(&Desk::shipped(Language::En), Timestamp::UNIX_EPOCH)
            .states
            .is_empty()
    );
    assert!(Path::new(&case.journals()).is_dir());
}
