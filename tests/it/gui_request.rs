//! The processor's request in the window: prepared, signed, taken in, checked answer by answer.

use std::fs;

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::assessment::Standing;
use repurpose::gui::Page;
use repurpose::language::Language;
use repurpose::questionnaire;
use repurpose::wizard::Target;

use super::gui::Walk;

impl Walk {
    /// The whole name of the first button that begins with this text.
    fn button_like(&self, key: &str) -> String {
        let start = self.texts().labelled(&self.t(key), "");
        let buttons = self.harness.query_all_by_role(Role::Button);
        let mut names = buttons.filter_map(|node| node.accesskit_node().label());
        names.find(|name| name.starts_with(&start)).unwrap()
    }

    /// Takes in the request of the tests, signed or not.
    fn take_in(&mut self, document: &[u8]) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("request.pdf");
        fs::write(&file, document).unwrap();
        self.paths.next_is(&file);
        self.press_key("request-from");
    }
}

#[test]
fn a_processor_prepares_a_request_and_signs_it_in_its_own_field() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut walk = Walk::start(Language::En);
    let id = questionnaire::ids().next().unwrap();
    let title = &questionnaire::shipped(id).unwrap().unwrap().title;
    walk.press(&format!("{}: {title}", walk.t("request-start")));
    assert!(walk.wizard().assessment().is_request());
    assert!(walk.sees_key("request-beside"));
    assert!(!walk.sees_key("result-title") && !walk.sees_key("decision-title"));

    // What was answered since stands in its file.
    let mut request = crate::request::request();
    let now = crate::request::now();
    request
        .save(Target::NewFile(&at("request.repurpose.ron")), now)
        .unwrap();
    walk.press_key("window-home");
    walk.paths.next_is(&at("request.repurpose.ron"));
    walk.press_key("home-open");
    assert_eq!(walk.harness.state().page(), Page::Section(0));
    assert!(walk.sees_key("request-beside"));
    walk.press_key("document-title");
    assert!(walk.sees_key("request-document"));
    walk.sign_letter(folder.path());
    assert_eq!(walk.harness.state().page(), Page::Done);
    walk.press_key("done-verify");
    walk.press_key("verifying-verify");
    assert!(walk.sees_key("request-is-one"));
    assert!(walk.sees_key("signing-role-processor"));
}

#[test]
fn a_request_is_taken_in_from_the_page_where_it_is_verified() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("request.pdf");
    fs::write(&file, crate::request::signed().0).unwrap();
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-verify");
    walk.paths.next_is(&file);
    let choose = format!(
        "{} {}",
        walk.t("window-choose"),
        walk.t("verifying-document")
    );
    walk.press(&choose);
    walk.press_key("verifying-verify");
    walk.press_key("request-take-in");
    assert_eq!(walk.harness.state().page(), Page::Answers);
    let request = walk.wizard().assessment().request.clone().unwrap();
    assert_eq!(request.signature.unwrap().signer, "Ravi Processor");
}

#[test]
fn statements_are_listed_by_themselves_and_confirmed_one_by_one() {
    for language in Language::ALL {
        let mut walk = Walk::start(language);
        walk.take_in(&crate::request::document());
        assert_eq!(walk.harness.state().page(), Page::Answers, "{language}");
        let stated = walk
            .wizard()
            .assessment()
            .request
            .clone()
            .unwrap()
            .statements;
        let confirm = walk.button_like("section-confirm-button");
        let buttons = |walk: &Walk| {
            let start = walk.texts().labelled(&walk.t("section-confirm-button"), "");
            let buttons = walk.harness.query_all_by_role(Role::Button);
            let names = buttons.filter_map(|node| node.accesskit_node().label());
            names.filter(|name| name.starts_with(&start)).count()
        };
        let before = buttons(&walk);
        assert!(0 < before && before <= stated.len());
        walk.press(&confirm);
        assert_eq!(buttons(&walk), before - 1);
        let confirmed = stated.keys().filter(|id| {
            let standing = walk.wizard().assessment().standing(id);
            standing == Some(Standing::Confirmed)
        });
        assert_eq!(confirmed.count(), 1);
    }
}

#[test]
fn an_answer_that_was_changed_shows_what_was_stated() {
    let mut walk = Walk::start(Language::En);
    walk.take_in(&crate::request::document());
    let question = walk.wizard().questionnaire().question("retention").unwrap();
    let text = question.text.clone();
    walk.press(&format!("{}: {text}", walk.t("answers-change")));
    let before = walk.to_confirm();
    assert!(before > 0);
    walk.write_into(&text, "Three days and no more.");
    assert!(walk.to_confirm() < before);
    assert!(walk.writes_in(&text), "the focus stays");
    let standing = walk.wizard().assessment().standing("retention");
    assert_eq!(standing, Some(Standing::Changed));
    let words: Vec<String> = walk.words();
    let shown = |one: &String| one.contains("changed by the controller on 24");
    assert!(words.iter().any(shown), "{words:?}");
}

#[test]
fn without_a_request_there_is_nothing_to_list_as_stated() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("answers-title");
    assert!(!walk.sees_key("request-filter"));
}

impl Walk {
    /// How many statements on the page wait to be confirmed.
    fn to_confirm(&self) -> usize {
        let words = self.t("request-confirm");
        self.harness.query_all_by_label(&words).count()
    }

    /// Every label and value on the page.
    fn words(&self) -> Vec<String> {
        let all = self.harness.query_all_by(|_| true);
        let words = all.filter_map(|node| {
            let node = node.accesskit_node();
            node.value().or_else(|| node.label())
        });
        words.collect()
    }
}

#[test]
fn a_request_is_prepared_without_the_hints_to_the_controller() {
    let mut walk = Walk::start(Language::En);
    let begin = walk.button_like("request-start");
    assert!(walk.sees_key("request-start-title"));
    walk.press(&begin);
    assert!(walk.sees_key("request-name") && !walk.sees_key("section-name"));
    let questionnaire = walk.wizard().questionnaire().clone();
    for step in &questionnaire.steps {
        walk.press(&step.title);
        for question in step.questions().filter(|one| !one.help.is_empty()) {
            assert!(!walk.sees(&question.help), "{}", question.id);
        }
    }
}

#[test]
fn who_signed_a_request_is_told_as_long_as_the_assessment_lasts() {
    let mut walk = Walk::start(Language::En);
    walk.take_in(&crate::request::document());
    assert!(walk.sees_key("request-origin"));
    walk.press_key("result-title");
    walk.press_key("answers-title");
    assert!(walk.sees_key("request-origin"));
    let unsigned = walk.t("request-unsigned");
    let told = walk.harness.query_all_by_label_contains(&unsigned).next();
    assert!(told.is_some());
}
