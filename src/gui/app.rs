//! The state of the window, and one frame of it: take in what came, draw, do what was wanted.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Context, Ui, ViewportCommand};

use crate::assessment::file::EXTENSION;
use crate::language::Texts;
use crate::wizard::{Desk, Recovery, Settings, Wizard};

use super::action::{Action, Page, Zoom};
use super::arrivals::Arrivals;
use super::background::Background;
use super::component::steady;
use super::keeping::Keeping;
use super::offers::Offer;
use super::picking::is_document;
use super::questionnaires::QuestionnaireAction;
use super::register::Shelf;
use super::signing::Signed;
use super::theme::{self, Appearance, Tone};
use super::typed_path::Typing;
use super::view::View;
use super::world::World;
use super::{
    evidence, faults, fonts, letterhead, orders, page_about, page_answers, page_decision,
    page_document, page_done, page_home, page_questionnaires, page_register, page_result,
    page_section, page_settings, page_shortcuts, page_sign, page_verify, page_versions, palette,
    standing, tokens, top, tour, verifying, versions, words,
};

/// The window.
pub struct App {
    pub(super) world: World,
    pub(super) wizard: Option<Wizard>,
    pub(super) page: Page,
    /// True until the page was drawn once.
    pub(super) fresh: bool,
    pub(super) desk: Desk,
    /// The questionnaires that an assessment can be started under.
    pub(super) offers: Vec<Offer>,
    pub(super) appearance: Appearance,
    /// What is kept from one start to the next, and how often it was.
    pub(super) settings_kept: (Settings, u64),
    pub(super) letterhead: letterhead::Form,
    pub(super) forms: Forms,
    pub(super) evidence: evidence::Form,
    pub(super) register: Option<Shelf>,
    pub(super) background: Background,
    pub(super) keeping: Keeping,
    pub(super) recovery: Arc<Recovery>,
    pub(super) notice: Option<Notice>,
    /// What has to wait until the person said what becomes of unsaved changes.
    pub(super) leaving: Option<Leave>,
    /// What follows once the assessment is saved.
    pub(super) after_save: Option<Leave>,
    /// The list of commands, while it is open.
    pub(super) palette: Option<palette::Form>,
    /// True while the list of pages is open as a dialog.
    pub(super) steps: bool,
    /// The step of the tour that the person is at.
    pub(super) tour: Option<usize>,
    /// Where work goes on after a page that is about none.
    pub(super) behind: Page,
    /// The pages on the way to this one, to go back along.
    pub(super) trail: Vec<Page>,
    /// A path that is being written, where the desktop has no dialog.
    pub(super) typing: Option<Typing>,
    /// True once the person agreed to lose what is not saved, or nothing is.
    pub(super) may_close: bool,
    /// What later starts hand over.
    pub(super) arrivals: Option<Arrivals>,
    title: String,
}

/// What the pages remember between frames.
#[derive(Debug, Default)]
pub(super) struct Forms {
    pub section: page_section::Form,
    pub answers: page_answers::Form,
    pub result: page_result::Form,
    pub document: page_document::Form,
    pub signing: page_sign::Form,
    pub verifying: verifying::Form,
    pub versions: Option<Box<versions::Report>>,
    pub questionnaires: page_questionnaires::Form,
    pub signed: Option<Signed>,
    /// The pages of the assessment that were looked at.
    pub visited: Vec<Page>,
}

/// Something to be told, until it is put away.
pub(super) struct Notice {
    pub tone: Tone,
    pub words: String,
}

/// What would lose unsaved changes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Leave {
    /// Closing the window.
    Close,
    /// An action that replaces the assessment.
    Then(Action),
}

impl App {
    /// A window on nothing, or on a file.
    ///
    /// # Errors
    /// When the built-in theme can't be read; a test shows that it can.
    pub fn new(
        ctx: &Context,
        world: World,
        mut desk: Desk,
        file: Option<PathBuf>,
    ) -> Result<Self, tokens::Error> {
        let settings = world.keeper.load();
        let letterhead = letterhead::Form::of(world.keeper.load_stationery());
        let appearance = Appearance::named(&settings.appearance);
        desk.language = settings.language.unwrap_or(desk.language);
        fonts::install(ctx);
        theme::install(ctx, appearance)?;
        ctx.set_zoom_factor(f32::from(Zoom::To(settings.zoom.unwrap_or(100)).from(100)) / 100.0);
        // A desktop that says nothing gets dark text on light ground, like paper.
        ctx.options_mut(|options| {
            options.fallback_theme = egui::Theme::Light;
            // The table of commands has its own keys for it.
            options.zoom_with_keyboard = false;
        });
        let folder = settings.register.clone();
        let register = folder.map(|folder| Shelf::open(ctx, &world, folder));
        let mut app = Self {
            world,
            wizard: None,
            page: Page::Home,
            fresh: true,
            offers: Offer::all(&desk),
            desk,
            appearance,
            settings_kept: (settings, 0),
            letterhead,
            forms: Forms::default(),
            evidence: evidence::Form::default(),
            register,
            background: Background::default(),
            keeping: Keeping::default(),
            recovery: Arc::default(),
            notice: None,
            leaving: None,
            after_save: None,
            palette: None,
            steps: false,
            tour: None,
            behind: Page::Home,
            trail: Vec::new(),
            typing: None,
            may_close: false,
            arrivals: None,
            title: String::new(),
        };
        app.look_for_recovery(ctx);
        if let Some(file) = file {
            app.perform(ctx, Action::OpenFile(file));
        }
        Ok(app)
    }

    /// The assessment that is open.
    pub fn wizard(&self) -> Option<&Wizard> {
        self.wizard.as_ref()
    }

    /// Where the person is.
    pub fn page(&self) -> Page {
        self.page
    }

    /// True when something would be lost by closing.
    pub(super) fn is_changed(&self) -> bool {
        self.wizard.as_ref().is_some_and(Wizard::is_changed)
    }

    pub(super) fn texts(&self) -> &'static Texts {
        Texts::of(self.desk.language)
    }

    /// Keys, files that were dropped, and the wish to close.
    fn take_in(&mut self, ctx: &Context) -> Vec<Action> {
        let mut wanted = self.struck(ctx);
        wanted.extend(self.arrived(ctx));
        let dropped = ctx.input(|input| input.raw.dropped_files.clone());
        let paths = dropped.iter().map(|file| file.path().to_owned()).collect();
        wanted.extend(self.dropped(paths));
        let closing = ctx.input(|input| input.viewport().close_requested());
        if closing && self.is_changed() && !self.may_close {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.leaving = Some(Leave::Close);
        }
        wanted
    }

    /// What the keys want; a dialog has to be answered first.
    fn struck(&self, ctx: &Context) -> Vec<Action> {
        if self.has_dialog() {
            return Vec::new();
        }
        orders::struck(ctx, self)
    }

    fn has_dialog(&self) -> bool {
        let keeping = &self.keeping;
        let of_files = keeping.comparison.is_some() || keeping.refused.is_some();
        let other = self.leaving.is_some() || self.typing.is_some();
        let lists = self.palette.is_some() || self.steps;
        let protecting =
            keeping.locked.is_some() || keeping.choosing.is_some() || keeping.unprotecting;
        of_files || keeping.taking_over || protecting || other || lists
    }

    /// The size of everything, in per cent.
    pub(super) fn zoom(&self) -> u16 {
        let chosen = self.settings_kept.0.zoom.unwrap_or(100);
        Zoom::To(chosen).from(chosen)
    }

    /// Files that were dropped: evidence on a page with answers, else something to open.
    fn dropped(&mut self, paths: Vec<PathBuf>) -> Option<Action> {
        let first = paths.first()?;
        let is_own = first.to_string_lossy().ends_with(EXTENSION);
        if self.page == Page::Questionnaires && !is_own && !is_document(first) {
            let check = QuestionnaireAction::Check(first.clone());
            return Some(Action::Questionnaire(check));
        }
        let takes_evidence = matches!(self.page, Page::Section(_) | Page::Answers);
        if is_own || !takes_evidence || self.wizard.is_none() {
            return Some(Action::OpenFile(first.clone()));
        }
        self.evidence.question = match self.page {
            Page::Section(index) => self.wizard.as_ref().and_then(|wizard| {
                let step = wizard.questionnaire().steps.get(index)?;
                page_section::about(wizard, &self.forms.section, step)
            }),
            _ => None,
        };
        Some(Action::AddEvidence(paths))
    }

    fn draw(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        let fresh = std::mem::take(&mut self.fresh);
        let fixed = |wizard: &Wizard| wizard.is_read_only() || wizard.is_trying();
        let may_change = !self.wizard.as_ref().is_some_and(fixed);
        let mut view = View {
            texts: self.texts(),
            today: words::day((self.world.clock)()),
            fresh,
            steps: self.steps,
            question_before: self.question_beside(-1).is_some(),
            busy: self.background.waits_for().is_some(),
            may_change,
            may_answer: may_change && !self.wizard.as_ref().is_some_and(Wizard::is_final),
            faulty: self.faulty(),
            visited: self.forms.visited.clone(),
            hints: self.wizard.as_ref().is_none_or(of_controller),
            evidence: Arc::clone(&self.evidence.states),
            recovery: Arc::clone(&self.recovery),
            actions,
        };
        top::bar(ui, &mut view, self);
        if top::told(ui, &view, self.notice.as_ref()) {
            self.notice = None;
        }
        if let Some(step) = self.tour {
            tour::show(ui, &mut view, step);
        }
        let page = self.page;
        if let Some(wizard) = self.wizard.as_ref().filter(|_| page.needs_assessment()) {
            standing::show(ui, &mut view, wizard, self.keeping.hidden);
        }
        // A banner above that comes or goes must not take the keyboard away from what has it.
        steady(ui, &format!("{page:?}"), |ui| {
            self.draw_page(ui, &mut view, page);
        });
    }

    /// The pages with a field that can't stay as it is.
    fn faulty(&self) -> Vec<Page> {
        let (texts, drafts) = (self.texts(), &self.forms.section.drafts);
        let faulty = |wizard: &Wizard, page| {
            let found = faults::of_page(texts, wizard, drafts, page);
            !found.is_empty()
        };
        let pages = |wizard: &Wizard| {
            let all = Page::all(wizard).into_iter();
            all.filter(|page| faulty(wizard, *page)).collect()
        };
        self.wizard.as_ref().map(pages).unwrap_or_default()
    }

    fn draw_page(&mut self, ui: &mut Ui, view: &mut View<'_>, page: Page) {
        let (zoom, single) = (self.zoom(), self.settings_kept.0.one_question);
        let forms = &mut self.forms;
        match (page, &self.wizard, &forms.signed) {
            (Page::Settings, ..) => page_settings::show(ui, view, self.appearance, zoom, single),
            (Page::Shortcuts, ..) => page_shortcuts::show(ui, view),
            (Page::About, ..) => page_about::show(ui, view),
            (Page::Register, ..) => page_register::show(ui, view, self.register.as_mut()),
            (Page::Questionnaires, ..) => {
                let (form, library) = (&mut forms.questionnaires, &self.desk.library);
                page_questionnaires::show(ui, view, &self.offers, library, form);
            }
            (Page::Verify, ..) => page_verify::show(ui, view, &forms.verifying),
            (Page::Done, wizard, Some(signed)) => {
                let unsaved = |it: &Wizard| it.path().is_none() || it.is_changed();
                let to_save = wizard.as_ref().is_some_and(unsaved);
                page_done::show(ui, view, signed, to_save);
            }
            (Page::Versions, Some(wizard), _) => {
                page_versions::show(ui, view, wizard, forms.versions.as_deref());
            }
            (Page::Section(index), Some(wizard), _) => {
                page_section::show(ui, view, wizard, &mut forms.section, index, single);
            }
            (Page::Answers, Some(wizard), _) => {
                page_answers::show(ui, view, wizard, &mut forms.answers);
            }
            (Page::Result, Some(wizard), _) => {
                page_result::show(ui, view, wizard, &mut forms.result);
            }
            (Page::Decision, Some(wizard), _) => {
                let (halted, form) = (forms.section.halted, &mut forms.section);
                page_decision::show(ui, view, wizard, &mut form.drafts, halted);
            }
            (Page::Document, Some(wizard), _) => {
                let (form, letterhead) = (&mut forms.document, &mut self.letterhead);
                let half = faults::half_written(view.texts, wizard, &forms.section.drafts);
                page_document::show(ui, view, wizard, form, &half, letterhead);
            }
            (Page::Sign, wizard, _) => {
                let service = &self.settings_kept.0.time_service;
                page_sign::show(ui, view, wizard.as_ref(), &mut forms.signing, service);
            }
            (_, wizard, _) => {
                let settings = &self.settings_kept.0;
                let (offers, shelf) = (&self.offers, self.register.as_ref());
                page_home::show(ui, view, wizard.as_ref(), offers, settings, shelf);
            }
        }
    }

    /// The window's own name: what is open in it, for the list of windows.
    fn name_window(&mut self, ctx: &Context) {
        let product = self.texts().get("window-product");
        let about = top::subject(self).map(top::title_of);
        let title = match (about, self.page) {
            (Some(case), _) => format!("{case} – {product}"),
            (None, Page::Home) => product,
            (None, page) => format!("{} – {product}", self.texts().get(page.key())),
        };
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| {
            node.set_label(title.as_str());
        });
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _: &mut eframe::Frame) {
        for message in self.background.drain() {
            self.receive(ctx, message);
        }
        if let Some(shelf) = &mut self.register {
            // What was saved meanwhile, here or elsewhere, is seen by who comes to it.
            let comes = self.fresh && matches!(self.page, Page::Home | Page::Register);
            if comes && shelf.complete {
                shelf.again(ctx, &self.world);
            }
            shelf.drain();
        }
        for action in self.take_in(ctx) {
            self.perform(ctx, action);
        }
    }

    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        let mut actions = Vec::new();
        self.draw(ui, &mut actions);
        actions.extend(top::dialogs(ui.ctx(), self));
        let ctx = ui.ctx().clone();
        self.name_window(&ctx);
        for action in actions {
            self.perform(&ctx, action);
        }
        self.check_evidence(&ctx);
        self.keep(&ctx);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        self.end();
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}

/// True for the controller's own assessment.
fn of_controller(wizard: &Wizard) -> bool {
    !wizard.assessment().is_request()
}
