//! The window, met as a keyboard and a screen reader meet it: by names and roles, on the real
//! application, without a display. Files, clock and threads are the test's own.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::gui::keeper::{Forgetful, Keeper, SettingsFile};
use repurpose::gui::world::{Answer, FilePicker, Picked, Runner, Wish, World};
use repurpose::gui::{App, Page};
use repurpose::language::{Language, Texts};
use repurpose::questionnaire::{self, Questionnaire};
use repurpose::wizard::{Desk, EXAMPLE_AI_TRAINING, Wizard};

use eframe::egui::{
    self, Key, Modifiers, ViewportCommand, ViewportEvent, ViewportId, accesskit::Role,
};

/// Gives the paths that the test lays out, one a dialog; then none.
#[derive(Clone, Default)]
pub(super) struct Paths(Arc<Mutex<VecDeque<PathBuf>>>);

impl Paths {
    pub(super) fn next_is(&self, path: &Path) {
        self.0.lock().unwrap().push_back(path.to_owned());
    }
}

impl FilePicker for Paths {
    fn pick(&self, _: Wish, answer: Answer) {
        let path = self.0.lock().unwrap().pop_front();
        answer(path.map_or(Picked::Nothing, Picked::File));
    }
}

/// Does the work at once.
pub(super) struct InLine;

impl Runner for InLine {
    fn run(&self, work: Box<dyn FnOnce() + Send>) {
        work();
    }
}

/// A desktop without file dialogs.
struct NoDialogs;

impl FilePicker for NoDialogs {
    fn pick(&self, _: Wish, answer: Answer) {
        answer(Picked::NoDialog);
    }
}

pub(super) struct Walk {
    pub(super) harness: Harness<'static, App>,
    pub(super) paths: Paths,
    texts: &'static Texts,
}

impl Walk {
    pub(super) fn start(language: Language) -> Self {
        let paths = Paths::default();
        Self::with(language, paths.clone(), Box::new(paths))
    }

    fn with(language: Language, paths: Paths, picker: Box<dyn FilePicker>) -> Self {
        Self::keeping(language, paths, picker, Arc::new(Forgetful))
    }

    pub(super) fn keeping(
        language: Language,
        paths: Paths,
        picker: Box<dyn FilePicker>,
        keeper: Arc<dyn Keeper>,
    ) -> Self {
        Self::at_desk(Desk::shipped(language), paths, picker, keeper)
    }

    /// At a desk of its own, e.g. with questionnaires of a folder.
    pub(super) fn at_desk(
        desk: Desk,
        paths: Paths,
        picker: Box<dyn FilePicker>,
        keeper: Arc<dyn Keeper>,
    ) -> Self {
        Self::working(desk, paths, picker, keeper, Box::new(InLine))
    }

    /// The same, with work done by this runner.
    pub(super) fn working(
        desk: Desk,
        paths: Paths,
        picker: Box<dyn FilePicker>,
        keeper: Arc<dyn Keeper>,
        runner: Box<dyn Runner>,
    ) -> Self {
        let texts = Texts::of(desk.language);
        let world = World {
            picker,
            runner,
            keeper,
            clock: || "2026-11-24T10:00:00Z".parse().unwrap(),
            register_cache: None,
        };
        let harness = Harness::builder()
            .with_size(egui::vec2(1280.0, 800.0))
            .with_max_steps(40)
            .build_eframe(|context| {
                let app = App::new(&context.egui_ctx, world, desk, None).unwrap();
                // Scrolling at once spares a walk its many frames, and changes nothing else.
                context.egui_ctx.all_styles_mut(|style| {
                    style.scroll_animation = egui::style::ScrollAnimation::none();
                });
                app
            });
        let mut walk = Self {
            harness,
            paths,
            texts,
        };
        walk.harness.run();
        walk
    }

    pub(super) fn t(&self, key: &str) -> String {
        self.texts.get(key)
    }

    pub(super) fn texts(&self) -> &'static Texts {
        self.texts
    }

    pub(super) fn page(&self) -> Page {
        self.harness.state().page()
    }

    pub(super) fn wizard(&self) -> &Wizard {
        self.harness.state().wizard().unwrap()
    }

    /// Presses what has this name, be it in view or not.
    pub(super) fn press(&mut self, name: &str) {
        let can_be_pressed = |node: &egui_kittest::Node<'_>| {
            matches!(
                node.accesskit_node().role(),
                Role::Button | Role::RadioButton | Role::CheckBox | Role::Link | Role::Tab
            )
        };
        let found = self.harness.get_all_by_label(name).find(can_be_pressed);
        found.unwrap().click_accesskit();
        self.harness.run();
    }

    pub(super) fn press_key(&mut self, key: &str) {
        self.press(&self.t(key));
    }

    pub(super) fn sees(&self, name: &str) -> bool {
        self.harness.query_all_by_label(name).next().is_some()
    }

    pub(super) fn sees_key(&self, key: &str) -> bool {
        self.sees(&self.t(key))
    }

    /// Writes into the field of this name, in place of what was there.
    pub(super) fn write(&mut self, key: &str, text: &str) {
        self.write_into(&self.t(key), text);
    }

    /// The same, for a field whose name is no text of the window.
    pub(super) fn write_into(&mut self, name: &str, text: &str) {
        let field = |node: &egui_kittest::Node<'_>| {
            matches!(
                node.accesskit_node().role(),
                Role::TextInput | Role::MultilineTextInput | Role::PasswordInput
            )
        };
        let find = |harness: &Harness<'static, App>| {
            let id = harness.get_all_by_label(name).find(field).unwrap();
            id.focus();
        };
        find(&self.harness);
        self.harness.run();
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        if text.is_empty() {
            self.harness.key_press(Key::Delete);
        } else {
            self.harness.event(egui::Event::Text(text.to_owned()));
        }
        self.harness.run();
    }

    pub(super) fn start_questionnaire(&mut self) -> Arc<Questionnaire> {
        self.start_under(questionnaire::ids().next().unwrap())
    }

    pub(super) fn start_under(&mut self, id: &str) -> Arc<Questionnaire> {
        let desk = Desk::shipped(self.texts.language());
        let found = desk.find(id).unwrap();
        let title = &desk.shown(&found).title;
        let start = format!("{}: {title}", self.t("home-start-this"));
        self.press(&start);
        found
    }

    pub(super) fn open_example(&mut self) {
        self.press_key("home-example-ai-training");
        assert_eq!(self.harness.state().page(), Page::Section(0));
    }

    pub(super) fn close(&mut self) -> Vec<ViewportCommand> {
        let root = self.harness.input_mut().viewports.entry(ViewportId::ROOT);
        root.or_default().events.push(ViewportEvent::Close);
        self.harness.step();
        self.harness
            .input_mut()
            .viewports
            .entry(ViewportId::ROOT)
            .or_default()
            .events
            .clear();
        let output = &self.harness.output().viewport_output;
        output
            .get(&ViewportId::ROOT)
            .map(|root| root.commands.clone())
            .unwrap_or_default()
    }

    pub(super) fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run();
    }

    /// Exports the letter and makes an identity: `letter.pdf` and `identity.p12` in the folder.
    pub(super) fn prepare_to_sign(&mut self, folder: &Path) {
        self.press_key("document-title");
        self.paths.next_is(&folder.join("letter.pdf"));
        self.press_key("document-export");
        self.press_key("document-to-sign");
        self.write("signing-name", "Claire Besson");
        self.write("signing-new-password", "a long password");
        self.write("signing-again", "a long password");
        self.paths.next_is(&folder.join("identity.p12"));
        self.press_key("signing-make");
    }

    /// The same, and signs: `signed.pdf` in the folder.
    pub(super) fn sign_letter(&mut self, folder: &Path) {
        self.prepare_to_sign(folder);
        self.write("signing-password", "a long password");
        self.paths.next_is(&folder.join("signed.pdf"));
        self.press_key("signing-sign");
    }

    /// Steps on with Tab until what has this name has the focus.
    pub(super) fn tab_to(&mut self, name: &str) {
        for _ in 0..80 {
            self.key(Key::Tab);
            let mut named = self.harness.query_all_by_label(name);
            if named.any(|node| node.is_focused()) {
                return;
            }
        }
        panic!("{name} can't be reached by Tab");
    }
}

/// The first step with a question of one option, with that question.
fn first_choice(found: &questionnaire::Questionnaire) -> (String, questionnaire::Question) {
    let pairs = found.steps.iter().flat_map(|step| {
        step.questions()
            .map(move |question| (step.title.clone(), question.clone()))
    });
    let mut choices = pairs.filter(|(_, question)| {
        question.kind == questionnaire::Kind::OneOf && question.asked_when.is_none()
    });
    choices.next().unwrap()
}

#[test]
fn an_answer_is_given_checked_and_kept_on_the_way_back() {
    let mut walk = Walk::start(Language::En);
    let found = walk.start_questionnaire();
    let (step, question) = first_choice(&found);
    walk.press(&step);
    walk.press(&question.options[0].label);
    let given = |walk: &Walk| {
        let wizard = walk.harness.state().wizard().unwrap();
        wizard
            .answer(&question.id)
            .map(|answer| answer.value.options().to_vec())
    };
    assert_eq!(given(&walk), Some(vec![question.options[0].value.clone()]));
    walk.press_key("answers-title");
    assert_eq!(walk.harness.state().page(), Page::Answers);
    let change = format!("{}: {}", walk.t("answers-change"), question.text);
    walk.press(&change);
    assert!(matches!(walk.harness.state().page(), Page::Section(_)));
    walk.press_key("window-continue");
    walk.press_key("window-back");
    assert_eq!(given(&walk), Some(vec![question.options[0].value.clone()]));
    walk.press_key("window-undo");
    assert_eq!(given(&walk), None);
    walk.press_key("window-redo");
    assert!(given(&walk).is_some());
}

#[test]
fn not_known_takes_a_reason_and_can_be_taken_back() {
    let mut walk = Walk::start(Language::En);
    let found = walk.start_questionnaire();
    let (step, question) = first_choice(&found);
    walk.press(&step);
    let first = found.steps.iter().find(|one| one.title == step).unwrap();
    let id = first.questions().next().unwrap().id.clone();
    walk.press_key("section-mark-unknown");
    walk.write("section-unknown-reason", "The processor has been asked.");
    let wizard = walk.harness.state().wizard().unwrap();
    let answer = wizard.answer(&id).unwrap();
    assert_eq!(answer.reason, "The processor has been asked.");
    assert!(!answer.value.is_known());
    walk.press_key("section-known");
    assert!(walk.harness.state().wizard().unwrap().answer(&id).is_none());
    assert!(!question.id.is_empty());
}

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
    let alert = walk.harness.query_all_by_role(Role::Alert).next();
    let words = alert
        .and_then(|node| node.accesskit_node().label())
        .unwrap();
    assert!(words.contains(&walk.t("problem-wrong-password")));
    assert!(walk.sees_key("signing-lacks"));
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
    let alert = walk.harness.query_all_by_role(Role::Alert).next();
    let words = alert
        .and_then(|node| node.accesskit_node().label())
        .unwrap();
    assert!(words.contains("http://127.0.0.1:9/"), "{words}");
    // Signing without the service is a click away.
    walk.press_key("signing-level-b");
    walk.write("signing-password", "a long password");
    walk.paths.next_is(&at("signed.pdf"));
    walk.press_key("signing-sign");
    assert!(at("signed.pdf").exists());
}

#[test]
fn the_keyboard_alone_starts_answers_and_goes_on() {
    let mut walk = Walk::start(Language::En);
    let id = questionnaire::ids().next().unwrap();
    let found = questionnaire::shipped(id).unwrap().unwrap();
    let start = format!("{}: {}", walk.t("home-start-this"), found.title);
    walk.tab_to(&start);
    walk.key(Key::Enter);
    assert_eq!(walk.harness.state().page(), Page::Section(0));

    let (step, question) = first_choice(&found);
    let place = found
        .steps
        .iter()
        .position(|one| one.title == step)
        .unwrap();
    for _ in 0..place {
        let next = walk.t("window-continue");
        walk.tab_to(&next);
        walk.key(Key::Enter);
    }
    assert_eq!(walk.harness.state().page(), Page::Section(place));
    walk.tab_to(&question.options[0].label);
    walk.key(Key::Space);
    let wizard = walk.harness.state().wizard().unwrap();
    assert!(wizard.answer(&question.id).is_some());
    walk.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    walk.harness.run();
    let wizard = walk.harness.state().wizard().unwrap();
    assert!(wizard.answer(&question.id).is_none());
}

#[test]
fn every_page_can_be_drawn_in_every_language() {
    for language in Language::ALL {
        let mut walk = Walk::start(language);
        walk.press_key("home-verify");
        assert_eq!(walk.harness.state().page(), Page::Verify);
        for (page, key) in [
            (Page::Settings, "window-settings"),
            (Page::About, "about-title"),
            (Page::Shortcuts, "shortcuts-title"),
        ] {
            walk.press_key("window-settings");
            if page != Page::Settings {
                walk.press_key(key);
            }
            assert_eq!(walk.harness.state().page(), page);
        }
        walk.press_key("window-home");
        walk.open_example();
        let pages = Page::all(walk.harness.state().wizard().unwrap());
        for page in pages {
            assert_eq!(walk.harness.state().page(), page);
            if page != Page::Sign {
                walk.press_key("window-continue");
            }
        }
        walk.press_key("signing-existing");
        assert!(walk.sees_key("signing-password"));
    }
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
    assert!(walk.sees_key("window-path-hint"));
    walk.write("window-path", &file.display().to_string());
    walk.press_key("window-ok");
    assert!(file.is_file());
}

/// A file that is dropped on the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

impl Walk {
    pub(super) fn drop_file(&mut self, path: &Path) {
        let file = Arc::new(Dropped(path.to_owned()));
        self.harness.input_mut().dropped_files.push(file);
        self.harness.run();
    }

    pub(super) fn evidence(&self) -> Vec<String> {
        let wizard = self.harness.state().wizard().unwrap();
        let recorded = wizard.assessment().evidence.iter();
        recorded.map(|one| one.name.clone()).collect()
    }
}

#[test]
fn a_file_dropped_on_a_question_becomes_its_evidence_and_can_be_taken_out() {
    let folder = tempfile::tempdir().unwrap();
    let request = folder.path().join("Request.pdf");
    std::fs::write(&request, "please").unwrap();
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.drop_file(&request);
    assert_eq!(walk.evidence(), ["Request.pdf"]);
    assert_eq!(walk.harness.state().page(), Page::Section(0));
    let wizard = walk.harness.state().wizard().unwrap();
    let first = &wizard.questionnaire().steps[0]
        .questions()
        .next()
        .unwrap()
        .id;
    assert_eq!(&wizard.assessment().evidence[0].questions[0], first);
    assert!(walk.sees("Request.pdf (6\u{a0}bytes)"));
    assert!(walk.sees_key("evidence-state-present"));

    let file = folder.path().join("case.repurpose.ron");
    walk.paths.next_is(&file);
    walk.press_key("window-save");
    let kept = folder.path().join("case.evidence").join("Request.pdf");
    assert_eq!(std::fs::read(kept).unwrap(), b"please");

    let remove = format!("{}: Request.pdf", walk.t("evidence-remove"));
    walk.press(&remove);
    assert!(walk.evidence().is_empty());
    walk.press_key("window-undo");
    assert_eq!(walk.evidence(), ["Request.pdf"]);
}

#[test]
fn lost_evidence_is_seen_bars_the_letter_and_is_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("contract.pdf"), "contract").unwrap();
    let mut walk = Walk::start(Language::De);
    walk.open_example();
    walk.paths.next_is(&at("case.repurpose.ron"));
    walk.press_key("window-save");
    walk.press_key("answers-title");
    walk.paths.next_is(&at("contract.pdf"));
    walk.press_key("evidence-add");
    assert!(walk.sees_key("evidence-state-present"));
    walk.write("evidence-description", "Der Vertrag");
    let wizard = walk.harness.state().wizard().unwrap();
    assert_eq!(wizard.assessment().evidence[0].description, "Der Vertrag");

    std::fs::remove_file(at("case.evidence/contract.pdf")).unwrap();
    walk.press_key("document-title");
    let problem = "Eine Datei der Nachweise fehlt: contract.pdf";
    assert!(walk.sees(problem));
    walk.press_key("answers-title");
    assert!(walk.sees_key("evidence-state-missing"));
    walk.paths.next_is(folder.path());
    walk.press_key("evidence-relink");
    assert!(walk.sees_key("evidence-state-present"));
    walk.press_key("document-title");
    assert!(!walk.sees(problem));
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
        "Card holders' addresses for a partner's holiday offers",
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

impl Walk {
    /// Which picture of a page is shown; another picture is another texture.
    fn picture(&self) -> Option<egui::TextureId> {
        let textures = self.harness.ctx.tex_manager();
        let textures = textures.read();
        let mut all = textures.allocated();
        all.find(|(_, meta)| meta.name == "letter")
            .map(|(id, _)| *id)
    }
}

#[test]
fn the_pages_are_drawn_anew_when_only_a_file_of_the_evidence_changed() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("contract.pdf"), "contract").unwrap();
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.paths.next_is(&at("case.repurpose.ron"));
    walk.press_key("window-save");
    walk.press_key("answers-title");
    walk.paths.next_is(&at("contract.pdf"));
    walk.press_key("evidence-add");
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
