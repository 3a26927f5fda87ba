//! The window by keyboard alone: only keys and text go in, and the tree that a screen reader is
//! given is only read. After every key the focus has to be somewhere, in view and outlined.

use std::sync::Arc;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use eframe::egui::{self, Key, Modifiers, Rect, Shape, accesskit::Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};
use repurpose::assessment::{Party, Tenor, Value};
use repurpose::gui::keeper::Forgetful;
use repurpose::gui::theme::Theme;
use repurpose::gui::world::World;
use repurpose::gui::{App, Page};
use repurpose::language::{Language, Texts};
use repurpose::letter::tenor_key;
use repurpose::questionnaire::{Kind, Question};
use repurpose::wizard::{self, Desk, Wizard};

use super::gui::{InLine, Paths};

const QUESTIONNAIRE: &str = "fr-cnil-processor-reuse";

/// More steps than any page has stops: beyond it, the keyboard goes in circles.
const STOPS: usize = 300;

/// What a password is tried with.
const PASSWORD: &str = "correct horse battery staple";

/// A person at the keyboard.
struct Typist {
    harness: Harness<'static, App>,
    paths: Paths,
    texts: &'static Texts,
}

/// What has the focus, as a screen reader would tell it.
#[derive(Debug)]
struct Focus {
    role: Role,
    name: String,
    value: String,
    on: bool,
    /// The names of what is around it, nearest first, and what it is about.
    around: Vec<String>,
    place: Rect,
}

impl Focus {
    fn is(&self, role: Role, name: &str) -> bool {
        self.role == role && self.name == name
    }

    fn is_about(&self, name: &str) -> bool {
        self.name == name || self.around.iter().any(|one| one == name)
    }
}

impl Typist {
    fn start() -> Self {
        let paths = Paths::default();
        let world = World {
            picker: Box::new(paths.clone()),
            runner: Box::new(InLine),
            keeper: Arc::new(Forgetful),
            clock: || "2026-11-24T10:00:00Z".parse().unwrap(),
            register_cache: None,
        };
        let harness = Harness::builder()
            .with_size(egui::vec2(1280.0, 800.0))
            .with_max_steps(60)
            .build_eframe(|context| {
                let desk = Desk::shipped(Language::En);
                let app = App::new(&context.egui_ctx, world, desk, None).unwrap();
                // Scrolling at once spares the walk its many frames, and changes nothing else.
                context.egui_ctx.all_styles_mut(|style| {
                    style.scroll_animation = egui::style::ScrollAnimation::none();
                });
                app
            });
        let mut typist = Self {
            harness,
            paths,
            texts: Texts::of(Language::En),
        };
        typist.harness.run();
        typist
    }

    fn t(&self, key: &str) -> String {
        self.texts.get(key)
    }

    fn page(&self) -> Page {
        self.harness.state().page()
    }

    fn wizard(&self) -> &Wizard {
        self.harness.state().wizard().unwrap()
    }

    fn sees(&self, key: &str) -> bool {
        self.harness
            .query_all_by_label(&self.t(key))
            .next()
            .is_some()
    }

    fn key(&mut self, key: Key) -> Focus {
        self.keys(Modifiers::NONE, key)
    }

    fn command(&mut self, key: Key) -> Focus {
        self.keys(Modifiers::COMMAND, key)
    }

    fn keys(&mut self, modifiers: Modifiers, key: Key) -> Focus {
        self.strike(modifiers, key);
        let focus = self.focus();
        self.is_seen(&focus, key);
        focus
    }

    /// Presses and releases within a frame: the walk has hundreds of keys.
    fn strike(&mut self, modifiers: Modifiers, key: Key) {
        let strike = |pressed| egui::Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers,
        };
        let input = self.harness.input_mut();
        input.events.extend([strike(true), strike(false)]);
        self.harness.run();
    }

    /// Writes in place of what is there; lines with Enter.
    fn write(&mut self, text: &str) {
        self.command(Key::A);
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                self.key(Key::Enter);
            }
            self.harness.event(egui::Event::Text(line.to_owned()));
            self.harness.run();
        }
        let focus = self.focus();
        self.is_seen(&focus, Key::A);
    }

    fn focus(&self) -> Focus {
        let mut focused = self.harness.query_all(
            By::new()
                .include_labels()
                .predicate(|node| node.is_focused()),
        );
        let node = focused.next().expect("the focus is lost");
        let place = node.rect();
        let node = node.accesskit_node();
        let mut around: Vec<String> = node.description().into_iter().collect();
        let mut parent = node.parent();
        while let Some(one) = parent {
            around.extend(one.label());
            parent = one.parent();
        }
        let toggled = node.toggled() == Some(egui::accesskit::Toggled::True);
        Focus {
            role: node.role(),
            name: node.label().unwrap_or_default(),
            value: node.value().unwrap_or_default(),
            on: toggled || node.is_selected() == Some(true),
            around,
            place,
        }
    }

    /// The ring is drawn around what has the focus, and at least a line of it is in view.
    fn is_seen(&self, focus: &Focus, after: Key) {
        assert!(focus.role != Role::Window, "{after:?} lost the focus");
        let accent = Theme::of(&self.harness.ctx).colours.accent;
        let screen = self.harness.ctx.content_rect();
        let least = focus.place.height().min(20.0);
        let seen = self.harness.output().shapes.iter().any(|clipped| {
            let Shape::Rect(ring) = &clipped.shape else {
                return false;
            };
            let in_view = ring.rect.intersect(clipped.clip_rect).intersect(screen);
            ring.stroke.color == accent
                && ring.fill == egui::Color32::TRANSPARENT
                && ring.rect.contains_rect(focus.place)
                && in_view.height() >= least
        });
        assert!(seen, "{after:?}: the focus is not to be seen on {focus:?}");
    }

    /// Steps on with Tab, from where the focus is, until it is on such a part.
    fn tab_until(&mut self, what: &dyn Debug, fits: impl Fn(&Focus) -> bool) -> Focus {
        let mut focus = self.focus();
        for _ in 0..STOPS {
            if fits(&focus) {
                return focus;
            }
            focus = self.key(Key::Tab);
        }
        panic!("{what:?} can't be reached by Tab")
    }

    fn tab_to(&mut self, role: Role, name: &str) -> Focus {
        self.tab_until(&(role, name), |focus| focus.is(role, name))
    }

    fn press(&mut self, key: &str) {
        let name = self.t(key);
        self.tab_until(&name, |focus| {
            focus.name == name && matches!(focus.role, Role::Button | Role::Link)
        });
        self.key(Key::Enter);
    }

    fn fill(&mut self, key: &str, text: &str) {
        let name = self.t(key);
        self.tab_until(&name, |focus| focus.name == name && is_field(focus.role));
        self.write(text);
    }

    /// In the group that the focus is in, moves by arrows to the option and picks it.
    fn choose(&mut self, label: &str) {
        for _ in 0..STOPS {
            let focus = self.focus();
            assert!(matches!(focus.role, Role::RadioButton | Role::Tab));
            if focus.name == label {
                if !focus.on {
                    self.key(Key::Space);
                }
                return;
            }
            self.key(Key::ArrowDown);
        }
        panic!("{label} is not among the options")
    }
}

fn is_field(role: Role) -> bool {
    matches!(
        role,
        Role::TextInput | Role::MultilineTextInput | Role::PasswordInput
    )
}

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

/// From the first page to the first question.
fn begin(typist: &mut Typist) {
    let found = Desk::shipped(Language::En).find(QUESTIONNAIRE).unwrap();
    let title = Desk::shipped(Language::En).shown(&found).title;
    let start = format!("{}: {title}", typist.t("home-start-this"));
    typist.key(Key::Tab);
    typist.tab_to(Role::Button, &start);
    typist.key(Key::Enter);
    assert_eq!(typist.page(), Page::Section(0));
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

#[test]
fn a_dialog_keeps_the_focus_and_gives_it_back() {
    let mut typist = Typist::start();
    begin(&mut typist);
    typist.fill("section-name", "Tickets");
    let focus = typist.command(Key::O);
    assert_eq!(focus.name, typist.t("window-unsaved-save"));
    for key in [
        "window-unsaved-discard",
        "window-unsaved-stay",
        "window-unsaved-save",
    ] {
        let focus = typist.key(Key::Tab);
        assert_eq!(focus.name, typist.t(key));
    }
    let focus = typist.key(Key::Escape);
    assert_eq!(focus.name, typist.t("section-name"));
    let focus = typist.key(Key::Escape);
    assert_eq!(focus.name, typist.t("section-name"));
}

#[test]
fn after_a_dialog_that_leads_on_the_focus_is_on_the_new_page() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.repurpose.ron");
    let mut typist = Typist::start();
    begin(&mut typist);
    typist.fill("section-name", "Tickets");
    typist.paths.next_is(&file);
    typist.command(Key::S);
    typist.fill("section-name", "Tickets, again");
    typist.paths.next_is(&file);
    typist.command(Key::O);
    typist.press("window-unsaved-discard");
    assert_eq!(typist.wizard().assessment().title, "Tickets");
    assert_eq!(typist.focus().role, Role::Heading);
}

#[test]
fn a_tool_that_goes_out_of_use_hands_the_focus_on() {
    let mut typist = Typist::start();
    begin(&mut typist);
    typist.fill("section-name", "Tickets");
    typist.press("window-undo");
    assert!(!typist.wizard().can_undo());
    let before = typist.focus().name;
    let focus = typist.key(Key::Tab);
    assert_ne!(focus.name, before);
}

#[test]
fn the_settings_are_changed_by_arrows() {
    let mut typist = Typist::start();
    typist.key(Key::Tab);
    typist.press("window-settings");
    let language = typist.t("settings-language");
    typist.tab_until(&language, |focus| focus.is_about(&language));
    typist.choose("Français");
    typist.texts = Texts::of(Language::Fr);
    let focus = typist.focus();
    assert!(focus.is_about(&typist.t("settings-language")));
    assert!(focus.is(Role::RadioButton, "Français") && focus.on);
    typist.press("window-back");
    assert!(typist.focus().is(Role::Heading, &typist.t("home-title")));
}
