//! The window, met as a keyboard and a screen reader meet it: by names and roles, on the real
//! application, without a display. Files, clock and threads are the test's own.

mod answers;
mod documents;
mod evidence;
mod keeping;

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

    /// What the first alert on the page says.
    pub(super) fn alert(&self) -> Option<String> {
        let alert = self.harness.query_all_by_role(Role::Alert).next()?;
        alert.accesskit_node().label()
    }

    /// The example as a file of the folder, `case.repurpose.ron`, with `contract.pdf` as evidence.
    pub(super) fn add_contract(&mut self, folder: &Path) {
        let contract = folder.join("contract.pdf");
        std::fs::write(&contract, "contract").unwrap();
        self.open_example();
        self.paths.next_is(&folder.join("case.repurpose.ron"));
        self.press_key("window-save");
        self.press_key("answers-title");
        self.paths.next_is(&contract);
        self.press_key("evidence-add");
    }

    /// Exports the document and makes an identity: `letter.pdf` and `identity.p12` in the folder.
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
