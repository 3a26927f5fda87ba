//! While one answers: what was typed comes back, the help follows, and a step is ticked when it is done.

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::assessment::Value;
use repurpose::language::Language;
use repurpose::questionnaire::{Kind, Question, Step};

use super::gui::Walk;

impl Walk {
    /// What is said of the step with this title, beside it in the list of steps.
    fn status_of(&self, title: &str) -> String {
        let mut steps = self.harness.query_all_by_label(title);
        let step = steps.find(|node| node.accesskit_node().role() == Role::Button);
        step.unwrap().accesskit_node().value().unwrap()
    }

    fn times(&self, words: &str) -> usize {
        self.harness.query_all_by_label(words).count()
    }
}

#[test]
fn what_was_typed_comes_back_after_not_known() {
    let mut walk = Walk::start(Language::En);
    let found = walk.start_questionnaire();
    let first = &found.steps[0];
    let wizard = walk.wizard();
    let mut asked = first.questions().filter(|one| wizard.is_asked(one));
    let text = asked.find(|one| one.kind == Kind::LongText);
    let text = text.unwrap().clone();
    walk.press(&first.title);
    let field = match text.optional {
        true => walk
            .texts()
            .with("section-optional", &[("question", (&text.text).into())]),
        false => text.text.clone(),
    };
    walk.write_into(&field, "Ten lines of it");
    let said = |walk: &Walk| {
        let answer = walk.wizard().answer(&text.id);
        answer.map(|answer| answer.value.clone())
    };
    let typed = Some(Value::Text("Ten lines of it".to_owned()));
    assert_eq!(said(&walk), typed);
    let description = Some(text.text.clone());
    let unknown = walk.t("section-mark-unknown");
    let mut buttons = walk.harness.query_all_by_label(&unknown);
    let own = buttons.find(|node| node.accesskit_node().description() == description);
    own.unwrap().click_accesskit();
    drop(buttons);
    walk.harness.run();
    assert_eq!(said(&walk), Some(Value::Unknown));
    walk.press_key("section-known");
    assert_eq!(said(&walk), typed);
    walk.press_key("window-undo");
    assert_eq!(said(&walk), Some(Value::Unknown));
    walk.press_key("section-known");
    assert_eq!(said(&walk), typed, "an undone step loses nothing");
}

#[test]
fn the_help_is_about_the_question_that_was_answered_last() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    let wizard = walk.wizard();
    let steps = wizard.questionnaire().steps.iter();
    let asked = |step: &Step, kind| {
        let mut questions = step.questions().filter(|one| wizard.is_asked(one));
        questions.find(|one| one.kind == kind).cloned()
    };
    let mut pairs = steps.filter_map(|step| {
        let (text, choice) = (asked(step, Kind::LongText)?, asked(step, Kind::OneOf)?);
        Some((step.title.clone(), text, choice))
    });
    let (title, text, choice) = pairs.next_back().unwrap();
    let other = {
        let given = wizard.answer(&choice.id).map(|one| one.value.options());
        let given = given.unwrap_or_default().to_vec();
        let mut options = choice.options.iter();
        options.find(|one| !given.contains(&one.value)).unwrap()
    };
    walk.press(&title);
    walk.write_into(&text.text, "The text field has the focus.");
    let before = walk.times(&choice.text);
    walk.press(&other.label);
    assert!(walk.times(&choice.text) > before, "the panel follows");
}

#[test]
fn no_step_is_ticked_before_its_work_is_done() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    let done = walk.t("section-status-done");
    let later = ["answers-title", "result-title"];
    for key in later {
        assert_ne!(
            walk.status_of(&walk.t(key)),
            done,
            "{key} was not looked at"
        );
    }
    for key in later {
        walk.press_key(key);
        assert_eq!(walk.status_of(&walk.t(key)), done, "{key}");
    }
    let step = walk.wizard().questionnaire().steps[1].title.clone();
    assert_eq!(walk.status_of(&step), done);
    walk.press(&step);
    let name = walk.t("section-mark-unknown");
    let first = walk.harness.get_all_by_label(&name).next();
    first.unwrap().click_accesskit();
    walk.harness.run();
    for title in [step, walk.t("answers-title"), walk.t("result-title")] {
        assert_ne!(walk.status_of(&title), done, "{title} has something open");
    }
}

#[test]
fn a_list_that_may_stay_empty_says_so_as_other_questions_do() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    let (title, text) = {
        let steps = walk.wizard().questionnaire().steps.iter();
        let mut asked = steps.flat_map(|step| step.questions().map(move |one| (step, one)));
        let optional = |question: &Question| question.optional && question.kind == Kind::List;
        let (step, question) = asked.find(|(_, one)| optional(one)).unwrap();
        (step.title.clone(), question.text.clone())
    };
    let values = [("question", (&text).into())];
    let label = walk.texts().with("section-optional", &values);
    walk.press(&title);
    let mut found = walk.harness.query_all_by_label(&label);
    assert!(found.any(|node| node.accesskit_node().role() == Role::Heading));
}

#[test]
fn none_of_these_is_offered_where_it_is_an_answer() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    let (title, asked, answers) = {
        let wizard = walk.wizard();
        let mut steps = wizard.questionnaire().steps.iter();
        let names = |step: &&Step| step.questions().any(|one| one.id == "persons");
        let step = steps.find(names).unwrap();
        let questions = step.questions().filter(|one| wizard.is_asked(one));
        let several = questions.filter(|one| one.kind == Kind::SeveralOf);
        let several: Vec<_> = several.collect();
        let none = several.iter().filter(|one| one.takes_none()).count();
        (step.title.clone(), several.len(), none)
    };
    assert!(answers < asked);
    walk.press(&title);
    assert_eq!(walk.times(&walk.t("common-none-chosen")), answers);
}
