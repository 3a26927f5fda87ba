//! What a file that will be written is called, and where it is looked for.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::wizard::Wizard;

use super::app::App;
use super::picking::PickFor;
use super::words;

impl App {
    /// The name that is proposed for a file that will be written.
    pub(super) fn proposal(&self, what: PickFor) -> Option<String> {
        let own = || self.own_name();
        let named = |key, ending| Some(format!("{}.{ending}", self.texts().get(key)));
        match what {
            PickFor::SaveAs => Some(format!("{}.repurpose.ron", own())),
            PickFor::Letter if self.withdraws() => {
                let notice = self.texts().get("window-file-withdrawal");
                Some(format!("{}-{notice}.pdf", own()))
            }
            PickFor::Letter => Some(format!("{}.pdf", own())),
            PickFor::NewIdentity => named("window-file-identity", "p12"),
            PickFor::Certificate => named("window-file-certificate", "pem"),
            PickFor::Fingerprint => named("window-file-fingerprint", "pdf"),
            PickFor::RegisterTable => named("window-file-register", "csv"),
            PickFor::RegisterCalendar | PickFor::Review => named("window-file-reviews", "ics"),
            PickFor::Questions => named("asking-file", "pdf"),
            PickFor::Mail => named("done-file-mail", "eml"),
            PickFor::Report => {
                let document = self.forms.verifying.document().map(stem)?;
                let report = self.texts().get("verifying-file-report");
                Some(format!("{document}-{report}.txt"))
            }
            PickFor::Blank => {
                let id = self.forms.questionnaires.printing.as_ref()?;
                Some(format!("{id}.pdf"))
            }
            PickFor::Signed => {
                let document = self.forms.signing.document.as_deref().map(stem)?;
                let signed = self.texts().get("window-file-signed");
                let letter = self.forms.signing.letter.as_ref();
                let before = letter.map_or(0, |letter| letter.signed().len());
                Some(signed_name(&document, &signed, before))
            }
            _ => None,
        }
    }

    /// Where the last file of this assessment is.
    pub(super) fn folder(&self) -> Option<PathBuf> {
        let saved = self.wizard.as_ref().and_then(Wizard::path);
        let signing = self.forms.signing.document.as_deref();
        let verifying = self.forms.verifying.document();
        let path = saved.or(signing).or(verifying)?;
        path.parent().map(Path::to_owned)
    }

    /// True where the letter is the notice of a withdrawal, beside the authorization that it ends.
    fn withdraws(&self) -> bool {
        let wizard = self.wizard.as_ref();
        wizard.is_some_and(|wizard| wizard.assessment().withdrawal.is_some())
    }

    /// What the files of the assessment are called: as its own, or by its title.
    fn own_name(&self) -> String {
        let wizard = self.wizard.as_ref();
        let title = wizard.map_or("", |wizard| &wizard.assessment().title);
        match wizard.and_then(Wizard::path) {
            Some(path) => stem(path),
            None => words::as_file_name(title)
                .unwrap_or_else(|| self.texts().get("window-file-assessment")),
        }
    }
}

/// The path with an ending that says what the file is, unless it has such a one: under another, programs
/// that go by it would not open the file.
pub fn with_ending(path: PathBuf, what: PickFor) -> PathBuf {
    let extension = path.extension().and_then(OsStr::to_str);
    let extension = extension.map(str::to_lowercase).unwrap_or_default();
    let endings = what.endings();
    let own = match what {
        PickFor::SaveAs => Some("repurpose.ron"),
        _ => endings.first().copied(),
    };
    match own {
        Some(own) if !endings.contains(&&*extension) => {
            let mut name = path.into_os_string();
            name.push(".");
            name.push(own);
            name.into()
        }
        _ => path,
    }
}

/// The name of a document with one more signature than the `before` that it has.
fn signed_name(document: &str, signed: &str, before: usize) -> String {
    if before == 0 {
        return format!("{document}-{signed}.pdf");
    }
    let end = format!("-{signed}");
    let plain = document.trim_end_matches(|c: char| c == '-' || c.is_ascii_digit());
    let plain = plain.strip_suffix(&end).unwrap_or(document);
    format!("{plain}{end}-{}.pdf", before + 1)
}

/// A file's name up to its first dot.
fn stem(path: &Path) -> String {
    let name = words::file_name(path);
    name.split('.').next().unwrap_or_default().to_owned()
}
