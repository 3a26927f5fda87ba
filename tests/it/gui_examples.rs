//! The examples as the window opens them: in its language, and with nothing done that nobody did.

use repurpose::language::Language;
use repurpose::wizard::EXAMPLES;

use super::gui::Walk;

#[test]
fn an_example_opens_in_the_language_of_the_window() {
    for language in Language::ALL {
        let mut walk = Walk::start(language);
        walk.open_example();
        let told = repurpose::assessment::file::parse(
            "example",
            EXAMPLES[0].in_language(language).as_bytes(),
        );
        assert_eq!(walk.wizard().assessment().title, told.unwrap().title);
        assert_eq!(walk.wizard().questionnaire().language, language);
        assert!(!walk.wizard().is_exported());
    }
}
