//! What is handed on: the draft of a message with the signed letter, the review for the calendar, the
//! report of a verification. Nothing is sent; each is a file that the person opens.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::assessment::save::Expected;
use crate::assessment::{Assessment, DecisionKind, Value};
use crate::language::{Texts, Value as Words};
use crate::wizard::{
    Draft, Problem, Review, Role, address_in, check_report, mail_draft, of_reviews,
};

use super::app::App;
use super::jobs::Job;
use super::signing::Signed;
use super::words;
use super::world::{read, write};

/// A message that is drafted away from the window, as the document may be large.
pub struct Drafting {
    to: Option<String>,
    subject: String,
    body: String,
    document: PathBuf,
    path: PathBuf,
}

impl Drafting {
    /// Writes the draft; gives its file.
    ///
    /// # Errors
    /// When the document can't be read, or the draft can't be written.
    pub fn run(&self) -> Result<PathBuf, Problem> {
        let draft = mail_draft(&Draft {
            to: self.to.as_deref(),
            subject: &self.subject,
            body: &self.body,
            name: &words::file_name(&self.document),
            document: &read(&self.document)?,
        });
        write(&self.path, draft.as_bytes(), Expected::Anything)?;
        Ok(self.path.clone())
    }
}

/// The review that an authorization names; nothing where none is due.
pub fn review(signed: &Signed) -> Option<Review<'_>> {
    let assessment = signed.inside.as_deref()?;
    let decision = assessment.decision.as_ref()?;
    let stands = decision.kind == DecisionKind::Authorize && assessment.withdrawal.is_none();
    let day = assessment.summary.review.filter(|_| stands)?;
    let file = signed.path.file_name()?.to_str()?;
    let title = &assessment.summary.title;
    let title = if title.trim().is_empty() { file } else { title };
    Some(Review { title, file, day })
}

impl App {
    /// Drafts the message that the signed letter is sent with.
    pub(super) fn draft_mail(&mut self, ctx: &Context, path: PathBuf) {
        let Some(signed) = &self.forms.signed else {
            return;
        };
        let texts = self.texts();
        let name = || words::file_name(&signed.path);
        let drafting = Drafting {
            to: signed
                .inside
                .as_deref()
                .and_then(|one| address(one, signed.role)),
            // What the file is called is for one's own lists.
            subject: signed.title.clone().unwrap_or_else(name),
            body: body(texts, signed),
            document: signed.path.clone(),
            path,
        };
        self.start(ctx, Job::Draft(Box::new(drafting)));
    }

    /// Writes the review down for a calendar.
    pub(super) fn save_review(&mut self, path: &Path) {
        let now = (self.world.clock)();
        let review = self.forms.signed.as_ref().and_then(review);
        let Some(review) = review else { return };
        let text = of_reviews([review], self.texts(), now);
        self.save_text(path, &text, "register-saved");
    }

    /// Writes down what the verification found.
    pub(super) fn save_report(&mut self, path: &Path) {
        let form = &self.forms.verifying;
        let Some(check) = form.check() else {
            return;
        };
        let text = check_report(form.inputs(), check, self.texts());
        self.save_text(path, &text, "verifying-report-saved");
    }

    fn save_text(&mut self, path: &Path, text: &str, told: &str) {
        match write(path, text.as_bytes(), Expected::Anything) {
            Ok(()) => self.tell(super::theme::Tone::Success, told, path),
            Err(problem) => self.complain(&[problem]),
        }
    }
}

/// The address of whoever the letter goes to, where its contact names one: the processor sends to the
/// controller, and everybody else to the processor.
fn address(assessment: &Assessment, signer: Role) -> Option<String> {
    let summary = &assessment.summary;
    let to = match signer {
        Role::Processor => &summary.controller,
        Role::Controller | Role::Dpo => &summary.recipient,
    };
    let mut parties = assessment
        .answers
        .values()
        .filter_map(|answer| match &answer.value {
            Value::Party(party) => Some(party),
            _ => None,
        });
    let party = parties.find(|party| !to.is_empty() && party.name == *to)?;
    address_in(&party.contact).map(str::to_owned)
}

fn body(texts: &Texts, signed: &Signed) -> String {
    let name = words::file_name(&signed.path);
    let inside = signed.inside.as_deref();
    let party = |of: fn(&Assessment) -> &str| inside.map_or("", of);
    let values = [
        ("file", Words::Text(&name)),
        (
            "controller",
            Words::Text(party(|it| &it.summary.controller)),
        ),
        ("recipient", Words::Text(party(|it| &it.summary.recipient))),
    ];
    let key = match signed.role {
        Role::Processor if signed.is_request() => "done-mail-request",
        Role::Processor => "done-mail-countersigned",
        Role::Controller | Role::Dpo => "done-mail-body",
    };
    texts.with(key, &values)
}
