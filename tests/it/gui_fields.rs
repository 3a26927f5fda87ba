//! Who signs where: only open fields are offered, a PDF can be signed without its assessment, and what
//! is said afterwards is true of the very document.

use std::fs;
use std::path::{Path, PathBuf};

use base64ct::{Base64, Encoding};
use eframe::egui::{Key, Modifiers, accesskit::Role as Kind};
use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::gui::Page;
use repurpose::language::Language;
use repurpose::wizard::Target;

use super::gui::Walk;

impl Walk {
    /// The roles that can be chosen, and the one that is.
    fn roles(&self) -> (Vec<String>, Option<String>) {
        let keys = ["controller", "dpo", "processor"];
        let names = keys.map(|role| self.t(&format!("signing-role-{role}")));
        let rows = self.harness.query_all_by_role(Kind::RadioButton);
        let rows = rows.filter_map(|row| {
            let node = row.accesskit_node();
            let chosen = node.toggled() == Some(eframe::egui::accesskit::Toggled::True);
            Some((node.label()?, chosen))
        });
        let rows: Vec<_> = rows.filter(|row| names.contains(&row.0)).collect();
        let chosen = rows.iter().find(|row| row.1).map(|row| row.0.clone());
        (rows.into_iter().map(|row| row.0).collect(), chosen)
    }

    fn choose_letter(&mut self, file: &Path) {
        self.paths.next_is(file);
        let choose = format!("{} {}", self.t("window-choose"), self.t("signing-document"));
        self.press(&choose);
    }

    /// Signs with the identity that is chosen, in the field that is offered.
    fn sign_on(&mut self, to: &Path) {
        self.write("signing-password", "a long password");
        self.paths.next_is(to);
        self.press_key("signing-sign");
        assert_eq!(self.page(), Page::Done);
    }

    /// The request of the tests, signed; its files lie in the folder.
    fn signed_request(folder: &Path) -> Self {
        let at = |name: &str| folder.join(name);
        let mut request = crate::request::request();
        let now = crate::request::now();
        let file = at("request.repurpose.ron");
        request.save(Target::NewFile(&file), now).unwrap();
        let mut walk = Self::start(Language::En);
        walk.paths.next_is(&file);
        walk.press_key("home-open");
        walk.prepare_to_sign(folder);
        walk
    }

    fn mail(&mut self, folder: &Path) -> String {
        self.paths.next_is(&folder.join("mail.eml"));
        self.press_key("done-draft-mail");
        fs::read_to_string(folder.join("mail.eml")).unwrap()
    }
}

/// The subject of a draft, and its text.
fn said(mail: &str) -> [String; 2] {
    let decode = |coded: &str| String::from_utf8(Base64::decode_vec(coded).unwrap()).unwrap();
    let words = mail.split("=?utf-8?B?").skip(1);
    let subject = words.map(|word| decode(word.split("?=").next().unwrap()));
    let body = mail.split("\r\n\r\n").nth(2).unwrap();
    let body: String = body
        .lines()
        .take_while(|line| !line.starts_with("--"))
        .collect();
    [subject.collect(), decode(&body)]
}

#[test]
fn of_a_letter_only_the_open_fields_are_offered_and_the_next_one_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.prepare_to_sign(folder.path());
    let [controller, dpo, processor] =
        ["controller", "dpo", "processor"].map(|role| walk.t(&format!("signing-role-{role}")));
    let all = vec![controller.clone(), dpo.clone(), processor.clone()];
    assert_eq!(walk.roles(), (all, Some(controller)));
    walk.sign_on(&at("one.pdf"));
    assert!(walk.sees(&format!(
        "1 of 3 prepared fields signed. Still to sign, in the same PDF, in Repurpose or in any PDF \
         reader: {dpo}; {processor}."
    )));

    walk.press_key("window-home");
    walk.paths.next_is(&at("one.pdf"));
    walk.find_and_strike("Sign a PDF");
    assert_eq!(
        walk.roles(),
        (vec![dpo.clone(), processor.clone()], Some(dpo))
    );
    walk.sign_on(&at("two.pdf"));
    walk.press_key("window-home");
    walk.paths.next_is(&at("two.pdf"));
    walk.find_and_strike("Sign a PDF");
    assert_eq!(walk.roles(), (vec![processor.clone()], Some(processor)));
    walk.sign_on(&at("three.pdf"));
    assert!(walk.sees_key("done-next-complete"));

    walk.press_key("window-home");
    walk.paths.next_is(&at("three.pdf"));
    walk.find_and_strike("Sign a PDF");
    assert!(walk.sees_key("signing-all-signed") && !walk.sees_key("signing-sign"));
}

impl Walk {
    fn find_and_strike(&mut self, words: &str) {
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
        self.harness.run();
        self.write("palette-find", words);
        self.key(Key::Enter);
        assert_eq!(self.page(), Page::Sign);
    }
}

#[test]
fn a_pdf_is_signed_without_an_assessment_with_the_name_and_the_identity_of_before() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let one = letter_signed_once(folder.path());
    let mut walk = Walk::start(Language::En);
    walk.paths.next_is(&one);
    walk.find_and_strike("Sign a PDF");
    assert!(walk.sees("1 of 3 prepared fields signed: Controller"));
    walk.write("signing-name", "Claire Besson");
    walk.write("signing-new-password", "a long password");
    walk.write("signing-again", "a long password");
    walk.paths.next_is(&at("dpo.p12"));
    walk.press_key("signing-make");
    // The password that was just written opens it.
    walk.paths.next_is(&at("two.pdf"));
    walk.press_key("signing-sign");
    assert_eq!(walk.page(), Page::Done);
    assert!(walk.sees_key("done-unrecorded") && !walk.sees_key("done-next-keep"));

    // The next letter begins with the identity that is at hand.
    walk.open_example_again();
    walk.press_key("signing-title");
    assert!(walk.sees("dpo.p12"));
}

impl Walk {
    fn open_example_again(&mut self) {
        self.press_key("window-home");
        self.open_example();
    }
}

fn letter_signed_once(folder: &Path) -> PathBuf {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.sign_letter(folder);
    folder.join("signed.pdf")
}

#[test]
fn a_draft_has_no_field_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let draft = folder.path().join("draft.pdf");
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("document-title");
    walk.press_key("document-draft");
    walk.paths.next_is(&draft);
    walk.press_key("document-export");
    walk.press_key("signing-title");
    walk.choose_letter(&draft);
    assert!(walk.sees_key("signing-no-field") && !walk.sees_key("signing-new"));
}

#[test]
fn the_name_of_the_signatory_is_offered_and_what_was_written_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("document-title");
    walk.paths.next_is(&folder.path().join("letter.pdf"));
    walk.press_key("document-export");
    walk.press_key("document-to-sign");
    let decision = walk.wizard().assessment().decision.clone().unwrap();
    let value = |walk: &Walk| {
        let name = walk.t("signing-name");
        let field = walk.harness.get_all_by_label(&name);
        let mut values = field.filter_map(|node| node.accesskit_node().value());
        values.next()
    };
    assert_eq!(value(&walk), Some(decision.signatory));
    walk.write("signing-name", "Somebody Else");
    walk.choose_letter(&folder.path().join("letter.pdf"));
    assert_eq!(value(&walk).as_deref(), Some("Somebody Else"));
}

#[test]
fn a_request_goes_from_the_processor_to_the_controller() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = Walk::signed_request(folder.path());
    let processor = walk.t("signing-role-processor");
    assert_eq!(walk.roles(), (vec![processor.clone()], Some(processor)));
    walk.sign_on(&folder.path().join("signed.pdf"));
    assert!(walk.sees_key("done-next-complete"));
    let summary = walk.wizard().assessment().summary.clone();
    let mail = walk.mail(folder.path());
    let [subject, body] = said(&mail);
    assert_eq!(subject, "Request to reuse personal data");
    assert!(body.contains("our signed request"), "{body}");
    assert!(body.trim_end().ends_with(&summary.recipient), "{body}");
    let to = mail.lines().next().unwrap();
    assert!(!to.contains("heliodesk"), "{to}");
}

#[test]
fn a_message_does_not_tell_what_the_file_is_called() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.sign_letter(folder.path());
    let title = walk.wizard().assessment().title.clone();
    let [subject, body] = said(&walk.mail(folder.path()));
    let of_document = "Written authorization for the further processing of personal data";
    assert_eq!(subject, of_document);
    assert!(!body.contains(&title));
}

#[test]
fn a_request_says_how_much_of_it_is_open() {
    let mut walk = Walk::start(Language::En);
    let start = format!("{}: ", walk.t("request-start"));
    let buttons = walk.harness.query_all_by_role(Kind::Button);
    let names = buttons.filter_map(|node| node.accesskit_node().label());
    let names: Vec<String> = names.collect();
    let start = names.into_iter().find(|name| name.starts_with(&start));
    walk.press(&start.unwrap());
    walk.press_key("document-title");
    let open = walk.wizard().score().missing.len();
    assert!(open > 1);
    let words = format!("To be signed. {open} questions are open, and stand so in the document.");
    let all = walk.harness.query_all_by(|_| true);
    let told = all.filter_map(|node| {
        let node = node.accesskit_node();
        node.description().or_else(|| node.label())
    });
    assert!(told.into_iter().any(|one| one.contains(&words)));
}
