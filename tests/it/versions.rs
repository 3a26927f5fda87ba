//! What becomes of an assessment when its questionnaire goes on without it.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use proptest::prelude::*;
use repurpose::assessment::{Answer, Assessment, Decision, DecisionKind, Opinion, Tenor, Value};
use repurpose::language::Language;
use repurpose::questionnaire::{Library, Question, QuestionEntry, Questionnaire, Retired, shipped};
use repurpose::wizard::{
    Command, Desk, Export, Target, Upgrade, Wizard, differences, export, upgrade,
};
use tempfile::TempDir;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

#[test]
fn a_fork_is_read_back_as_it_was_written() {
    let fork = first();
    let folder = folder_with(&fork);
    let library = Library::with_folder(folder.path());
    assert_eq!(*library.find("own-test").unwrap().unwrap(), fork);
}

#[test]
fn an_own_questionnaire_may_not_take_the_id_of_a_shipped_one() {
    let folder = folder_with(&shipped("eu-gdpr-6-4").unwrap().unwrap());
    let library = Library::with_folder(folder.path());
    assert!(library.own()[0].questionnaire.is_err());
}

#[test]
fn an_old_assessment_opens_scores_and_exports_when_only_the_new_version_is_at_hand() {
    let folder = folder_with(&first());
    let file = folder.path().join("case.repurpose.ron");
    let before = answered(&desk(folder.path()), &file);
    write(folder.path(), &second());

    let after = Wizard::open(&desk(folder.path()), &file).unwrap();
    assert_eq!(after.score(), before.score());
    assert_eq!(*after.questionnaire(), before.questionnaire().essence());
    assert_eq!(after.other_version().unwrap().version, 2);
    let draft = Export {
        stationery: Arc::default(),
        language: Language::En,
        draft: true,
        issued: NOW,
    };
    let letter = |wizard: &Wizard| {
        export(
            &wizard.in_language(Language::En),
            wizard.assessment(),
            wizard.evidence(),
            draft.clone(),
        )
        .unwrap()
    };
    assert_eq!(letter(&after), letter(&before));
}

#[test]
fn a_copy_that_was_changed_in_the_file_is_refused() {
    let folder = folder_with(&first());
    let file = folder.path().join("case.repurpose.ron");
    answered(&desk(folder.path()), &file);
    let text = fs::read_to_string(&file).unwrap();
    let tampered = text.replacen("decide(incompatible)", "decide(compatible)", 1);
    assert_ne!(text, tampered);
    fs::write(&file, tampered).unwrap();
    assert!(Wizard::open(&desk(folder.path()), &file).is_err());
}

#[test]
fn an_upgrade_shows_what_is_unchanged_reworded_new_and_gone() {
    let (old, new) = (first(), second());
    let upgraded = upgraded(&old, &new, &all_texts(&old));
    let questions = &upgraded.questions;
    let ids = |list: &[repurpose::questionnaire::Succession]| -> Vec<String> {
        list.iter().map(|one| one.id.clone()).collect()
    };
    assert_eq!(ids(&questions.reworded), ["original_purpose", "link_kind"]);
    assert_eq!(questions.new, ["brand_new"]);
    assert_eq!(questions.gone.len(), 1);
    assert_eq!(questions.gone[0].id, "minimisation");
    assert_eq!(questions.gone[0].replaced_by.as_deref(), Some("brand_new"));
    let renamed = questions.unchanged.iter().find(|one| one.id == "keeping");
    assert_eq!(renamed.unwrap().renamed_from.as_deref(), Some("retention"));
    assert_eq!(questions.unchanged.len() + 3, new.questions().count());
}

#[test]
fn an_answer_to_a_reworded_question_has_to_be_confirmed_before_the_letter_is_final() {
    let (old, new) = (first(), second());
    let upgraded = upgraded(&old, &new, &all_texts(&old)).assessment;
    assert!(upgraded.answers["original_purpose"].to_confirm);
    assert!(!upgraded.answers["keeping"].to_confirm);
    let folder = folder_with(&new);
    let mut wizard = Wizard::of(&desk(folder.path()), upgraded).unwrap();
    wizard.apply(Command::Confirm("original_purpose".to_owned()), NOW);
    assert!(!wizard.answer("original_purpose").unwrap().to_confirm);
}

#[test]
fn the_copy_of_what_is_signed_begins_as_a_revision() {
    let folder = folder_with(&first());
    let mut wizard = answered(
        &desk(folder.path()),
        &folder.path().join("case.repurpose.ron"),
    );
    let opinion = Some(Opinion {
        tenor: Tenor::For,
        reasons: String::new(),
        date: None,
    });
    wizard.apply(Command::Opinion(opinion), NOW);
    wizard.record_signature([7; 32].into(), NOW);
    let next = Arc::new(second());
    let copy = wizard.upgraded(&wizard.upgrading(&next, NOW).run());
    let copy = copy.unwrap();
    assert!(wizard.is_final() && !copy.is_final());
    assert_eq!(copy.assessment().opinion, None);
    assert_eq!(
        copy.answer("original_lawful"),
        wizard.answer("original_lawful")
    );
    assert!(copy.path().is_none() && copy.is_changed());
}

#[test]
fn what_was_decided_under_one_version_is_decided_anew_under_the_next() {
    let folder = folder_with(&first());
    let file = folder.path().join("case.repurpose.ron");
    let mut wizard = answered(&desk(folder.path()), &file);
    let decision = Some(Decision {
        kind: DecisionKind::Authorize,
        reasons: "The benefit is plain.".to_owned(),
        ground: None,
        resubmission: String::new(),
        date: jiff::civil::date(2026, 11, 24),
        signatory: "A. Martin".to_owned(),
        capacity: String::new(),
    });
    wizard.apply(Command::Decision(decision.clone()), NOW);
    let upgrade = wizard.upgrading(&Arc::new(second()), NOW).run();
    assert_eq!(upgrade.assessment.decision, None);
    assert_eq!(wizard.assessment().decision, decision, "the original stays");
}

#[test]
fn a_difference_names_the_question_and_both_answers() {
    let questionnaire = first();
    let one = Assessment::under(&questionnaire, NOW);
    let mut other = one.clone();
    let answer = Answer::new(Value::Text("to repair".to_owned()));
    other.answers.insert("new_purpose".to_owned(), answer);
    assert!(differences(&one, &one).is_empty());
    let found = differences(&one, &other);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].about, "new_purpose");
    assert_eq!(found[0].first, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whatever was answered, and whatever became of the questions, no answer is lost.
    #[test]
    fn an_upgrade_loses_no_answer(kept in proptest::collection::vec(any::<bool>(), 120), texts in proptest::collection::vec(".{0,12}", 120)) {
        let (old, new) = (first(), second());
        let mut assessment = Assessment::under(&old, NOW);
        for ((question, keep), text) in old.questions().zip(&kept).zip(&texts) {
            if *keep {
                let answer = Answer::new(Value::Text(text.clone()));
                assessment.answers.insert(question.id.clone(), answer);
            }
        }
        let upgraded = upgraded(&old, &new, &assessment).assessment;
        prop_assert_eq!(upgraded.answers.len(), assessment.answers.len());
        for (id, answer) in &assessment.answers {
            let now = if id == "retention" { "keeping" } else { id };
            prop_assert_eq!(&upgraded.answers[now].value, &answer.value);
        }
        prop_assert_eq!(upgraded.opinion, assessment.opinion);
    }
}

/// A questionnaire of one's own in its first version.
pub(super) fn first() -> Questionnaire {
    shipped("eu-gdpr-6-4").unwrap().unwrap().forked("own-test")
}

/// Its second version: one question reworded, one of another meaning, one renamed, one gone, one new.
pub(super) fn second() -> Questionnaire {
    let mut next = first();
    next.version = 2;
    change(&mut next, "original_purpose", |one| {
        one.text = "For what?".to_owned()
    });
    change(&mut next, "link_kind", |one| one.meaning_changed = Some(2));
    change(&mut next, "retention", |one| {
        one.renamed_from = Some("retention".to_owned());
        one.id = "keeping".to_owned();
    });
    change(&mut next, "minimisation", |one| {
        one.id = "brand_new".to_owned();
        one.text = "What is left out?".to_owned();
    });
    let retired = Retired {
        replaced_by: Some("brand_new".to_owned()),
    };
    next.retired.insert("minimisation".to_owned(), retired);
    next
}

fn change(questionnaire: &mut Questionnaire, id: &str, edit: impl Fn(&mut Question)) {
    let entries = questionnaire
        .steps
        .iter_mut()
        .flat_map(|step| &mut step.questions);
    for entry in entries {
        if let QuestionEntry::Own(question) = entry
            && question.id == id
        {
            edit(question);
        }
    }
}

fn all_texts(questionnaire: &Questionnaire) -> Assessment {
    let mut assessment = Assessment::under(questionnaire, NOW);
    for question in questionnaire.questions() {
        let answer = Answer::new(Value::Text("something".to_owned()));
        assessment.answers.insert(question.id.clone(), answer);
    }
    assessment
}

fn upgraded(old: &Questionnaire, new: &Questionnaire, assessment: &Assessment) -> Upgrade {
    upgrade(old, &Arc::new(new.clone()), assessment, "Ada", NOW)
}

pub(super) fn folder_with(questionnaire: &Questionnaire) -> TempDir {
    let folder = TempDir::new().unwrap();
    write(folder.path(), questionnaire);
    folder
}

pub(super) fn write(folder: &Path, questionnaire: &Questionnaire) {
    let own = folder.join("own-test");
    fs::create_dir_all(&own).unwrap();
    fs::write(own.join("questionnaire.ron"), questionnaire.to_text()).unwrap();
}

pub(super) fn desk(folder: &Path) -> Desk {
    Desk::new(Library::with_folder(folder), Language::En)
}

/// A saved assessment with some answers.
pub(super) fn answered(desk: &Desk, file: &Path) -> Wizard {
    let mut wizard = Wizard::start(desk, "own-test", NOW).unwrap();
    for (id, value) in [
        ("original_lawful", "yes"),
        ("link_kind", "none"),
        ("protects_persons", "no"),
    ] {
        let value = Some(Value::One(value.to_owned()));
        wizard.apply(Command::Answer(id.to_owned(), value), NOW);
    }
    wizard.save(Target::File(file), NOW).unwrap();
    wizard
}
