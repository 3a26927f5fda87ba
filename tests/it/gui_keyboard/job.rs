//! The whole job, from the first page to the verified letter.

use super::*;

/// Answers questions, each by the means of its kind.
struct Filler {
    answers: Vec<(String, String)>,
    /// The parts that were filled in.
    done: BTreeSet<String>,
}

impl Filler {
    fn new() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/ai-training.answers");
        let text = fs::read_to_string(path).unwrap();
        let pair = |line: &str| {
            let (id, value) = line.split_once('=').unwrap();
            (id.to_owned(), value.to_owned())
        };
        Self {
            answers: text.lines().map(pair).collect(),
            done: BTreeSet::new(),
        }
    }

    /// The answer, unless the question may be left open and is.
    fn value(&self, question: &Question) -> Option<Value> {
        let text = self.answers.iter().find(|(id, _)| *id == question.id);
        assert!(text.is_some() || question.optional, "{}", question.id);
        text.map(|(_, text)| wizard::value(question, text).unwrap())
    }

    /// Steps over the page and fills in what the focus comes to, until the way on.
    fn page(&mut self, typist: &mut Typist) {
        let on = typist.t("window-continue");
        for _ in 0..STOPS {
            let focus = typist.focus();
            if focus.is(Role::Button, &on) {
                return;
            }
            if let Some(question) = asked(typist, &focus) {
                self.part(typist, &question, &focus);
            } else {
                self.beside(typist, &focus);
            }
            typist.key(Key::Tab);
        }
        panic!("no end of {:?}", typist.page())
    }

    fn part(&mut self, typist: &mut Typist, question: &Question, focus: &Focus) {
        if !self
            .done
            .insert(format!("{} {:?}", question.id, focus.around) + &focus.name)
        {
            return;
        }
        let Some(value) = self.value(question) else {
            return;
        };
        match value {
            Value::One(value) if focus.role == Role::RadioButton => {
                typist.choose(&label(typist, question, &value));
            }
            Value::Several(values) if focus.role == Role::CheckBox => {
                let mut wanted = values.iter().map(|value| label(typist, question, value));
                let none = values.is_empty() && focus.name == typist.t("common-none-chosen");
                if wanted.any(|label| label == focus.name) || none {
                    typist.key(Key::Space);
                }
            }
            Value::Text(text) if is_field(focus.role) => typist.write(&text),
            Value::Date(date) if is_field(focus.role) => typist.write(&date.to_string()),
            Value::Party(party) if is_field(focus.role) => {
                let text = part_of(typist, &party, &focus.name);
                typist.write(&text);
            }
            Value::List(rows) if focus.is(Role::Button, &typist.t("section-add-row")) => {
                for row in &rows {
                    self.row(typist, question, row);
                }
            }
            _ => {}
        }
    }

    /// Adds a row, which takes the focus, and fills in its cells.
    fn row(
        &mut self,
        typist: &mut Typist,
        question: &Question,
        row: &std::collections::BTreeMap<String, String>,
    ) {
        typist.key(Key::Space);
        for column in &question.columns {
            let focus = typist.focus();
            assert_eq!(focus.name, column.label, "the new row has the focus");
            let cell = row.get(&column.id).cloned().unwrap_or_default();
            if focus.role == Role::ComboBox {
                let option = column.options.iter().find(|one| one.value == cell);
                for _ in 0..option.map_or(0, |_| STOPS) {
                    if typist.focus().value == option.unwrap().label {
                        break;
                    }
                    typist.key(Key::ArrowDown);
                }
            } else if !cell.is_empty() {
                typist.write(&cell);
            }
            typist.key(Key::Tab);
        }
        let (remove, add) = (typist.t("section-remove-row"), typist.t("section-add-row"));
        assert!(typist.focus().is(Role::Button, &remove));
        typist.key(Key::Tab);
        assert!(typist.focus().is(Role::Button, &add));
    }

    /// What stands beside the questions.
    fn beside(&mut self, typist: &mut Typist, focus: &Focus) {
        let fields = [
            ("section-name", "Support tickets"),
            ("section-owner", "Heliodesk, head of model team"),
            ("section-due", "2027-01-24"),
        ];
        let field = fields.iter().find(|(key, _)| focus.name == typist.t(key));
        if let Some((_, text)) = field
            && focus.value.is_empty()
        {
            typist.write(text);
        }
    }
}

/// The question of this page that the focus is at.
fn asked(typist: &Typist, focus: &Focus) -> Option<Question> {
    let Page::Section(index) = typist.page() else {
        return None;
    };
    let wizard = typist.wizard();
    let step = wizard.questionnaire().steps.get(index)?;
    let mut asked = step.questions().filter(|one| wizard.is_asked(one));
    let found = asked.find(|question| {
        let values = [("question", (&question.text).into())];
        let optional = typist.texts.with("section-optional", &values);
        focus.is_about(&question.text) || focus.is_about(&optional)
    });
    found.cloned()
}

fn label(typist: &Typist, question: &Question, value: &str) -> String {
    if question.kind == Kind::YesNo {
        return typist.t(&format!("common-{value}"));
    }
    let option = question.options.iter().find(|one| one.value == value);
    option.unwrap().label.clone()
}

fn part_of(typist: &Typist, party: &Party, name: &str) -> String {
    let parts = [
        ("section-party-name", party.name.clone()),
        ("section-party-address", party.address.join("\n")),
        ("section-party-contact", party.contact.clone()),
    ];
    let part = parts.into_iter().find(|(key, _)| typist.t(key) == name);
    part.unwrap_or_else(|| panic!("{name} is no part of a party"))
        .1
}

/// Marks the first question as not known, with a reason, and takes that back.
fn doubt(typist: &mut Typist) {
    let wizard = typist.wizard();
    let question = wizard.questionnaire().questions().next().unwrap().clone();
    let mark = typist.t("section-mark-unknown");
    typist.tab_until(&mark, |focus| {
        focus.is(Role::Button, &mark) && focus.is_about(&question.text)
    });
    let focus = typist.key(Key::Space);
    assert_eq!(focus.name, typist.t("section-unknown-reason"));
    typist.write("The processor was asked.");
    let answer = typist.wizard().answer(&question.id).unwrap();
    assert_eq!(answer.value, Value::Unknown);
    assert_eq!(answer.reason, "The processor was asked.");
    typist.press("section-known");
    assert!(typist.wizard().answer(&question.id).is_none());
    assert!(typist.focus().is_about(&question.text));
    // Back to where the page begins.
    for _ in 0..STOPS {
        if typist.focus().role == Role::Heading {
            return;
        }
        typist.keys(Modifiers::SHIFT, Key::Tab);
    }
    panic!("the heading can't be reached by Shift+Tab")
}

/// Every step of the questionnaire.
fn answer(typist: &mut Typist) {
    let mut filler = Filler::new();
    for index in 0..typist.wizard().questionnaire().steps.len() {
        assert_eq!(typist.page(), Page::Section(index));
        assert_eq!(typist.focus().role, Role::Heading);
        filler.page(typist);
        typist.key(Key::Enter);
    }
    let wizard = typist.wizard();
    let asked = wizard.questionnaire().questions();
    for question in asked.filter(|one| wizard.is_asked(one)) {
        let given = wizard.answer(&question.id).map(|answer| &answer.value);
        assert_eq!(given, filler.value(question).as_ref(), "{}", question.id);
    }
    assert!(wizard.score().missing.is_empty());
}

/// The list of answers, its filter, and the way to a question and back.
fn check(typist: &mut Typist) {
    assert_eq!(typist.page(), Page::Answers);
    typist.tab_until(&Role::Tab, |focus| focus.role == Role::Tab);
    let open = typist.t("answers-open");
    typist.choose(&open);
    assert!(typist.sees("answers-none-open"));
    typist.choose(&typist.t("answers-all"));

    let wizard = typist.wizard();
    let question = wizard.questionnaire().question("new_purpose").unwrap();
    let text = question.text.clone();
    let change = format!("{}: {text}", typist.t("answers-change"));
    typist.tab_to(Role::Link, &change);
    let focus = typist.key(Key::Enter);
    assert!(matches!(typist.page(), Page::Section(_)));
    assert!(is_field(focus.role) && focus.is_about(&text), "{focus:?}");
    typist.press("result-title");
    assert_eq!(typist.page(), Page::Result);
}

/// The result, to its very end.
fn read(typist: &mut Typist) {
    let conditions = typist.t("result-conditions");
    let top = |typist: &Typist| {
        let mut headings = typist.harness.query_all_by_label(&conditions);
        headings.next().unwrap().rect().top()
    };
    let before = top(typist);
    typist.strike(Modifiers::NONE, Key::PageDown);
    let after = top(typist);
    assert!(after < before - 100.0, "{before} {after}");
    typist.strike(Modifiers::NONE, Key::Home);
    typist.press("window-continue");
}

/// The opinion and the decision.
fn decide(typist: &mut Typist) {
    assert_eq!(typist.page(), Page::Decision);
    let tenor = typist.t("decision-tenor");
    typist.tab_until(&tenor, |focus| focus.is_about(&tenor));
    typist.choose(&typist.t(tenor_key(Tenor::For)));
    typist.fill("decision-opinion-reasons", "The safeguards are binding.");
    typist.fill("decision-opinion-date", "2026-11-16");
    let kind = typist.t("decision-kind");
    typist.tab_until(&kind, |focus| focus.is_about(&kind));
    typist.choose(&typist.t("decision-authorize"));
    typist.fill("decision-reasons", "The test is passed.");
    typist.fill("decision-signatory", "Hélène Verlaine");
    typist.fill("decision-capacity", "Managing director");
    typist.fill("decision-date", "2026-11-24");
    assert!(typist.sees("decision-ready"));
}

/// The letter, an identity, the signature.
fn sign(typist: &mut Typist, folder: &Path) {
    typist.press("document-title");
    typist.paths.next_is(&folder.join("letter.pdf"));
    typist.press("document-export");
    assert!(folder.join("letter.pdf").is_file());
    assert_eq!(typist.focus().role, Role::Heading);
    typist.press("document-to-sign");
    assert_eq!(typist.page(), Page::Sign);

    typist.fill("signing-name", "Hélène Verlaine");
    typist.fill("signing-new-password", PASSWORD);
    typist.fill("signing-again", PASSWORD);
    typist.paths.next_is(&folder.join("identity.p12"));
    typist.press("signing-make");
    assert!(folder.join("identity.p12").is_file());

    typist.fill("signing-password", PASSWORD);
    typist.paths.next_is(&folder.join("signed.pdf"));
    typist.press("signing-sign");
    assert_eq!(typist.page(), Page::Done);
}

/// The certificate for others, and what the signed letter is worth.
fn verify(typist: &mut Typist, folder: &Path) {
    typist.paths.next_is(&folder.join("certificate.pem"));
    typist.press("done-save-certificate");
    assert!(folder.join("certificate.pem").is_file());
    typist.press("done-verify");
    assert_eq!(typist.page(), Page::Verify);
    typist.press("verifying-verify");
    assert!(typist.sees("verifying-verdict-valid"));
    assert!(typist.sees("verify-letter-matches"));
    assert_eq!(typist.focus().role, Role::Heading);
}

#[test]
fn the_keyboard_alone_does_the_whole_job() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.repurpose.ron");
    let mut typist = Typist::start();
    begin(&mut typist);
    doubt(&mut typist);
    answer(&mut typist);
    check(&mut typist);
    read(&mut typist);
    decide(&mut typist);
    typist.paths.next_is(&file);
    typist.command(Key::S);
    assert!(file.is_file() && !typist.wizard().is_changed());
    sign(&mut typist, folder.path());
    verify(&mut typist, folder.path());

    let kept = (
        typist.wizard().assessment().clone(),
        typist.wizard().score().clone(),
    );
    typist.command(Key::N);
    assert_eq!(typist.page(), Page::Home);
    typist.paths.next_is(&file);
    typist.press("home-open");
    assert_eq!(typist.page(), Page::Section(0));
    assert_eq!(*typist.wizard().assessment(), kept.0);
    assert_eq!(*typist.wizard().score(), kept.1);
}
