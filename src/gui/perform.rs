//! What the window does when something is wanted.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Context, ViewportCommand};

use crate::assessment::Assessment;
use crate::language::{Language, Texts};
use crate::questionnaire::Question;
use crate::wizard::{Command, Export, Problem, Settings, Wizard};

use super::action::{Action, Page, PickFor};
use super::app::{App, Forms, Leave, Notice};
use super::drawing::{Drawing, Wanted};
use super::jobs::{Job, Quiet};
use super::offers::{Offer, example};
use super::page_answers::Filter;
use super::picking::is_document;
use super::theme::Tone;
use super::world::Wish;
use super::{evidence, page_sign, palette, theme};

impl App {
    /// Does what is wanted, unless unsaved changes have to be asked about first.
    pub(super) fn perform(&mut self, ctx: &Context, action: Action) {
        if let Some(held) = self.held_by_trial(&action) {
            return self.complain(&[held.into()]);
        }
        let document = matches!(&action, Action::OpenFile(path) if is_document(path));
        if action.replaces() && !document && self.is_changed() {
            self.leaving = Some(Leave::Then(action));
        } else {
            self.act(ctx, action);
        }
    }

    /// Goes on with what had to wait.
    pub(super) fn leave(&mut self, ctx: &Context, leave: Leave) {
        match leave {
            Leave::Close => {
                self.may_close = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
            Leave::Then(action) => self.act(ctx, action),
        }
    }

    pub(super) fn act(&mut self, ctx: &Context, action: Action) {
        match action {
            Action::Apply(command) => self.apply(command),
            Action::Go(page) => {
                if page == Page::Verify {
                    self.forms.verifying.begin_anew();
                }
                self.go(page);
            }
            Action::ShowOpen => {
                self.forms.answers.filter = Filter::Open;
                self.go(Page::Answers);
            }
            Action::GoToQuestion(id) => self.go_to_question(&id),
            Action::GoToField(name) => self.go_to_field(&name),
            Action::Start(id) => {
                let started = Wizard::start(&self.desk, &id, (self.world.clock)());
                self.open(started.map_err(Problem::from));
            }
            Action::StartRequest(id) => self.start_request(&id),
            Action::TakeIn => {
                if let Some(path) = self.forms.verifying.document() {
                    self.start_from(ctx, path.to_owned());
                }
            }
            Action::Example(index) => self.open(example(&self.desk, index)),
            Action::OpenFile(path) if is_document(&path) => self.go_and_verify(path),
            Action::OpenFile(path) => self.open_file(ctx, path, false),
            Action::OpenInside => {
                if let Some(path) = self.forms.verifying.document() {
                    self.open_file(ctx, path.to_owned(), false);
                }
            }
            Action::Save => self.save(ctx, None),
            Action::Pick(what) => self.pick(ctx, what),
            Action::PickEvidence(question) => {
                self.evidence.question = question;
                self.pick(ctx, PickFor::Evidence);
            }
            Action::AddEvidence(paths) => self.add_evidence(ctx, paths),
            Action::Forget(what) => self.forget(ctx, what),
            Action::Distrust(fingerprint) => {
                let form = &mut self.forms.verifying;
                form.choose(|inputs| inputs.distrust(&fingerprint));
            }
            Action::Explore => self.explore(ctx),
            Action::Try(changes) => self.try_out(&changes),
            Action::KeepTrial => self.end_trial(true),
            Action::DropTrial => self.end_trial(false),
            Action::Draw(wanted) => self.draw_letter(ctx, wanted),
            Action::Sign => self.choose_key(ctx),
            Action::SignDocument(path) => self.sign_document(ctx, path),
            Action::Verify => self.verify(ctx),
            Action::VerifyDone => self.verify_done(),
            Action::Back => self.turn_back(),
            Action::Onward => self.turn_onward(),
            Action::OneQuestion(single) => self.remember(|it| it.one_question = single),
            Action::Return => self.go(self.behind),
            Action::Retrace => self.retrace(),
            Action::Tour(step) => self.lead(step),
            Action::Steps(open) => self.steps = open,
            Action::Palette(open) => self.palette = open.then(palette::Form::default),
            Action::Language(language) => {
                self.speak(language);
                self.remember(|settings| settings.language = Some(language));
            }
            Action::Stationery(stationery) => self.write_on(stationery),
            Action::Appearance(appearance) => {
                self.appearance = appearance;
                self.remember(|settings| appearance.name().clone_into(&mut settings.appearance));
                // The tokens were read once at the start, so they can be read again.
                let _ = theme::install(ctx, appearance);
            }
            Action::Zoom(zoom) => {
                let percent = zoom.from(self.zoom());
                ctx.set_zoom_factor(f32::from(percent) / 100.0);
                self.remember(|settings| settings.zoom = Some(percent));
            }
            Action::Cancel => self.background.cancel(),
            Action::File(action) => self.act_on_file(ctx, action),
            Action::Questionnaire(action) => self.act_on_questionnaire(ctx, action),
        }
    }

    fn apply(&mut self, command: Command) {
        match command {
            Command::Undo => self.step(command, "window-undone"),
            Command::Redo => self.step(command, "window-redone"),
            _ => {
                if let Some(wizard) = &mut self.wizard {
                    wizard.apply(command, (self.world.clock)());
                }
            }
        }
    }

    /// A step back or on again, and what it changed: that may stand outside of what is seen.
    fn step(&mut self, command: Command, key: &str) {
        // What was half written belongs to the state that is left.
        self.forms.section.drafts.clear();
        let texts = self.texts();
        let Some(wizard) = &mut self.wizard else {
            return;
        };
        let before = wizard.assessment().clone();
        wizard.apply(command, (self.world.clock)());
        if let Some(what) = first_changed(texts, wizard, &before) {
            self.notice = Some(Notice {
                tone: Tone::Info,
                words: texts.with(key, &[("what", (&what).into())]),
            });
        }
    }

    /// Changes what is kept from one start to the next.
    pub(super) fn remember(&mut self, change: impl FnOnce(&mut Settings)) {
        let (settings, number) = &mut self.settings_kept;
        let before = settings.clone();
        change(settings);
        if *settings == before {
            return;
        }
        *number += 1;
        let (settings, number) = (settings.clone(), *number);
        let keeper = Arc::clone(&self.world.keeper);
        let keep = move || keeper.keep(number, &settings);
        self.world.runner.run(Box::new(keep));
    }

    /// Puts the file that is open at the head of those worked on last.
    pub(super) fn remember_file(&mut self) {
        let path = self.wizard.as_ref().and_then(Wizard::path);
        let path = path.and_then(|path| std::path::absolute(path).ok());
        if let Some(path) = path {
            self.remember(|settings| settings.note(&path));
        }
    }

    /// Everything in another language, what is open included.
    fn speak(&mut self, language: Language) {
        self.desk.language = language;
        self.offers = Offer::all(&self.desk);
        // What differs was put into words of the other language.
        self.forms.verifying.begin_anew();
        if let Some(wizard) = &mut self.wizard {
            wizard.speak(language);
        }
    }

    /// Shows an assessment from its first page.
    pub(super) fn open(&mut self, opened: Result<Wizard, Problem>) {
        match opened {
            Ok(wizard) => {
                let verifying = std::mem::take(&mut self.forms.verifying);
                let identity = self.forms.signing.identity.take();
                self.forms = Forms {
                    verifying,
                    signing: page_sign::Form::with(identity),
                    ..Forms::default()
                };
                self.replace_wizard(wizard);
                self.trail.retain(|page| !page.needs_assessment());
                self.tour = None;
                self.evidence = evidence::Form::default();
                self.remember_file();
                self.go(Page::Section(0));
            }
            Err(problem) => self.complain(&[problem]),
        }
    }

    pub(super) fn pick(&mut self, ctx: &Context, what: PickFor) {
        let saves = what == PickFor::SaveAs || what == PickFor::Letter;
        if saves && self.wizard.is_none() {
            return;
        }
        let wish = Wish {
            title: self.texts().get(what.key()),
            kind: what.endings().join(", "),
            endings: what.endings(),
            is_folder: what.is_folder(),
            name: self.proposal(what),
            folder: self.folder(),
        };
        self.background.pick(ctx, &self.world, what, wish);
    }

    fn forget(&mut self, ctx: &Context, what: PickFor) {
        let verifying = &mut self.forms.verifying;
        match what {
            PickFor::ToSign => self.choose_letter(ctx, None),
            PickFor::Identity => self.forms.signing.sign_with(None),
            PickFor::ToVerify => verifying.choose(|it| it.document = None),
            PickFor::Against => verifying.choose(|it| it.against = None),
            PickFor::Logo => self.put_logo(None),
            _ => {}
        }
    }

    pub(super) fn start(&mut self, ctx: &Context, job: Job) {
        self.notice = None;
        self.background.start(ctx, &self.world, job);
    }

    fn explore(&mut self, ctx: &Context) {
        let Some(wizard) = &self.wizard else { return };
        if self.background.does(Quiet::Explore) {
            return;
        }
        let questionnaire = Box::new(wizard.questionnaire().clone());
        let answers = wizard.assessment().answers.clone();
        let job = Job::Explore(questionnaire, answers);
        self.background.start(ctx, &self.world, job);
    }

    /// One picture at a time: what has changed meanwhile is asked for again in the next frame.
    fn draw_letter(&mut self, ctx: &Context, wanted: Wanted) {
        let Some(wizard) = &self.wizard else { return };
        if self.background.does(Quiet::Draw) {
            return;
        }
        let drawing = Drawing {
            wanted,
            questionnaire: Box::new(wizard.in_language(wanted.subject.language)),
            assessment: Box::new(wizard.assessment().clone()),
            evidence: wizard.evidence().clone(),
            stationery: Arc::clone(&self.letterhead.stationery),
            known: self.forms.document.preview.document(wanted.subject),
            now: (self.world.clock)(),
        };
        self.background.start(ctx, &self.world, Job::Draw(drawing));
    }

    pub(super) fn export(&mut self, ctx: &Context, path: PathBuf) {
        let Some(wizard) = &self.wizard else { return };
        let language = self.forms.document.language.unwrap_or(self.desk.language);
        let (draft, issued) = (self.forms.document.draft, (self.world.clock)());
        let assessment = if draft {
            Ok(wizard.assessment().clone())
        } else {
            wizard.issued(issued)
        };
        let assessment = match assessment {
            Ok(assessment) => Box::new(assessment),
            Err(error) => return self.complain(&[error.into()]),
        };
        let job = Job::Export {
            questionnaire: Box::new(wizard.in_language(language)),
            assessment,
            evidence: wizard.evidence().clone(),
            export: Export {
                language,
                draft,
                issued,
                stationery: Arc::clone(&self.letterhead.stationery),
            },
            path,
        };
        self.start(ctx, job);
    }

    fn verify_done(&mut self) {
        if let Some(signed) = &self.forms.signed {
            self.go_and_verify(signed.path.clone());
        }
    }
}

/// What is not as it was: the first question with another answer, or what stands beside the answers.
fn first_changed(texts: &Texts, wizard: &Wizard, before: &Assessment) -> Option<String> {
    let now = wizard.assessment();
    let mut questions = wizard.questionnaire().questions();
    let answered = |one: &&Question| before.answers.get(&one.id) != now.answers.get(&one.id);
    if let Some(question) = questions.find(answered) {
        return Some(question.text.clone());
    }
    let decided = before.opinion != now.opinion || before.decision != now.decision;
    let others = [
        (before.title != now.title, "section-name"),
        (decided, "decision-title"),
        (before.withdrawal != now.withdrawal, "withdrawal-title"),
        (before.evidence != now.evidence, "evidence-title"),
    ];
    let changed = others.into_iter().find(|(changed, _)| *changed);
    changed.map(|(_, key)| texts.get(key))
}
