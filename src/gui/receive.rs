//! What came in: picked files, the ends of jobs, and what the person is told of them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use crate::assessment::save::Expected;
use crate::wizard::{Entry, Problem, calendar, table};

use super::action::{Action, Page, PickFor};
use super::app::{App, Notice};
use super::background::Message;
use super::jobs::{Ending, Job, Outcome};
use super::proposals::with_ending;
use super::register::Shelf;
use super::theme::Tone;
use super::words;
use super::world::{Picked, write};

impl App {
    /// Takes in what came from a job or a dialog.
    pub(super) fn receive(&mut self, ctx: &Context, message: Message) {
        match message {
            Message::Done(ending) => self.finish(ctx, ending),
            Message::Picked(what, Picked::File(path)) => self.picked(ctx, what, path),
            Message::Picked(_, Picked::Nothing) => self.after_save = None,
            Message::Picked(what, Picked::NoDialog) => self.ask_for_path(what),
        }
    }

    /// Goes on with a file that was picked.
    pub(super) fn picked(&mut self, ctx: &Context, what: PickFor, path: PathBuf) {
        let path = if what.writes() {
            with_ending(path, what)
        } else {
            path
        };
        match what {
            PickFor::Open => self.act(ctx, Action::OpenFile(path)),
            PickFor::From => self.start_from(ctx, path),
            PickFor::SaveAs => {
                let then = self.after_save.take();
                self.save_as(ctx, &path, then);
            }
            PickFor::Letter => self.export(ctx, path),
            PickFor::ToSign if self.page == Page::Sign => self.choose_letter(ctx, Some(path)),
            PickFor::ToSign => self.sign_document(ctx, path),
            PickFor::Identity => self.forms.signing.sign_with(Some(path)),
            PickFor::NewIdentity => self.make_identity(ctx, path),
            PickFor::Signed => self.sign(ctx, path),
            PickFor::Certificate => self.save_certificate(path),
            PickFor::Fingerprint => self.save_fingerprint(ctx, path),
            PickFor::ToVerify => {
                let form = &mut self.forms.verifying;
                form.choose(|inputs| inputs.document = Some(path));
            }
            PickFor::Trust => self.start(ctx, Job::ReadCertificates(path)),
            PickFor::Against => {
                let form = &mut self.forms.verifying;
                form.choose(|inputs| inputs.against = Some(path));
            }
            PickFor::Original => self.read_original(ctx, path),
            PickFor::Evidence => self.add_evidence(ctx, vec![path]),
            PickFor::Relink => self.relink(ctx, path),
            PickFor::Compare => self.compare(ctx, path),
            PickFor::Register => self.open_register(ctx, path),
            PickFor::Logo => self.read_logo(ctx, path),
            PickFor::Mail => self.draft_mail(ctx, path),
            PickFor::Questions => self.ask_recipient(ctx, path),
            PickFor::Review => self.save_review(&path),
            PickFor::Report => self.save_report(&path),
            PickFor::Questionnaire => self.check_questionnaire(ctx, path),
            PickFor::Blank => self.print_blank(ctx, path),
            PickFor::RegisterTable | PickFor::RegisterCalendar => {
                self.save_register(what, &path);
            }
        }
    }

    fn finish(&mut self, ctx: &Context, ending: Ending) {
        match ending {
            Some(Ok(outcome)) => self.take(ctx, outcome),
            Some(Err(problems)) => self.complain(&problems),
            None => {
                let words = self.texts().get("window-job-broke");
                self.notice = Some(Notice {
                    tone: Tone::Danger,
                    words,
                });
            }
        }
    }

    fn take(&mut self, ctx: &Context, outcome: Outcome) {
        match outcome {
            Outcome::File(outcome) => self.take_file(ctx, outcome),
            Outcome::Explored(answers, changes) => {
                self.forms.result.explored = Some((answers, changes));
            }
            Outcome::Drawn(subject, drawn) => match *drawn {
                Ok(drawn) => self.forms.document.preview.take(ctx, drawn),
                Err(problems) => {
                    let words = self.words(&problems);
                    self.forms.document.preview.fail(subject, words);
                }
            },
            Outcome::Exported { path, issued } => self.take_exported(ctx, path, issued),
            Outcome::IdentityMade(path, password) => {
                self.tell(Tone::Success, "signing-made", &path);
                self.forms.signing.sign_with(Some(path));
                self.forms.signing.password = password;
                self.forms.signing.making = false;
            }
            Outcome::IdentityOpened(identities) => self.take_keys(ctx, identities),
            Outcome::LetterRead(path, found) => self.take_letter(&path, found),
            Outcome::Signed(signed) => self.take_signed(ctx, *signed),
            Outcome::LogoRead(logo) => self.put_logo(Some(logo)),
            Outcome::Introduced(path) => {
                self.tell(Tone::Success, "done-fingerprint-saved", &path);
            }
            Outcome::Asked(path) => self.tell(Tone::Success, "asking-saved", &path),
            Outcome::Drafted(path) => self.tell(Tone::Success, "done-mail-saved", &path),
            Outcome::Questionnaire(outcome) => self.take_questionnaire(outcome),
            Outcome::OriginalRead(original) => self.withdraw(*original),
            Outcome::EvidenceAdded(added) => self.record_evidence(*added),
            Outcome::EvidenceChecked(states) => {
                if *self.evidence.states != states {
                    self.evidence.states = Arc::new(states);
                    self.forms.document.evidence += 1;
                }
            }
            Outcome::Relinked(relinked) => {
                self.evidence.checked = None;
                let (found, lost) = (relinked.found.len(), relinked.lost.len());
                let counts = [("found", found.into()), ("lost", lost.into())];
                let words = self.texts().with("evidence-relinked", &counts);
                let tone = if lost == 0 {
                    Tone::Success
                } else {
                    Tone::Warning
                };
                self.notice = Some(Notice { tone, words });
            }
            Outcome::CertificatesRead(path, certificates) => self.trust(&path, certificates),
            Outcome::Verified(inputs, check) => {
                self.forms.verifying.take(&inputs, check);
                self.fresh = true;
            }
        }
    }

    pub(super) fn tell(&mut self, tone: Tone, key: &str, path: &Path) {
        let name = words::file_name(path);
        let words = self.texts().with(key, &[("file", (&name).into())]);
        self.notice = Some(Notice { tone, words });
    }

    /// Says what is wrong and what to do, the place last.
    pub(super) fn complain(&mut self, problems: &[Problem]) {
        self.notice = Some(Notice {
            tone: Tone::Danger,
            words: self.words(problems),
        });
    }

    pub(super) fn words(&self, problems: &[Problem]) -> String {
        let texts = self.texts();
        let words = |problem: &Problem| {
            let (sentence, remedy) = (problem.sentence(texts), problem.remedy_in_window(texts));
            let place = problem.place.clone().unwrap_or_default();
            [sentence, remedy, place].join(" ").trim().to_owned()
        };
        problems.iter().map(words).collect::<Vec<_>>().join("\n")
    }

    /// Reads a folder as the register, now and at the next start.
    fn open_register(&mut self, ctx: &Context, folder: PathBuf) {
        self.register = Some(Shelf::open(ctx, &self.world, folder.clone()));
        let folder = std::path::absolute(&folder).unwrap_or(folder);
        self.remember(|settings| settings.register = Some(folder));
    }

    /// Writes down what the register shows.
    fn save_register(&mut self, what: PickFor, path: &Path) {
        let (texts, now) = (self.texts(), (self.world.clock)());
        let Some(shelf) = &mut self.register else {
            return;
        };
        let places = shelf.found(words::day(now), texts).to_vec();
        let counts = [
            ("count", places.len().into()),
            ("all", shelf.entries.len().into()),
        ];
        let found: Vec<&Entry> = places
            .iter()
            .filter_map(|place| shelf.entries.get(*place))
            .collect();
        let text = if what == PickFor::RegisterTable {
            table(found, texts)
        } else {
            calendar(found, texts, now)
        };
        match write(path, text.as_bytes(), Expected::Anything) {
            Ok(()) if counts[0].1 == counts[1].1 => {
                self.tell(Tone::Success, "register-saved", path);
            }
            Ok(()) => {
                let name = words::file_name(path);
                let [count, all] = counts;
                let values = [("file", (&name).into()), count, all];
                let words = texts.with("register-saved-part", &values);
                let tone = Tone::Warning;
                self.notice = Some(Notice { tone, words });
            }
            Err(problem) => self.complain(&[problem]),
        }
    }
}
