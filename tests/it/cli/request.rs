//! `new --request` and `new --from`: from the processor's facts to the controller's assessment.

use std::fs;

use tempfile::TempDir;

use super::{example, json, password, path, run, status, text};

#[test]
fn a_request_goes_from_the_processor_to_the_controller_and_edits_show() {
    let folder = TempDir::new().unwrap();
    let signed = signed(&folder);
    let file = path(&folder, "case.repurpose.ron");
    let output = run(&["new", "--from", &signed, "--out", &file]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("Taken over as stated: 4 answers"));
    assert!(text(&output.stderr).contains("none that is trusted here"));

    let output = run(&["set", &file, "retention=Thirty days"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let output = run(&["history", &file]);
    let told = text(&output.stdout);
    assert_eq!(status(&output), 0, "{told}");
    assert!(told.contains("answers taken over:"), "{told}");
    assert!(
        told.contains("retention (stated by the recipient)"),
        "{told}"
    );
    let (_, since) = told.split_once("answers changed:").unwrap();
    assert!(
        since.contains("retention (changed; before, it was as Helpdesk Ltd stated it)"),
        "{told}"
    );

    let origin = path(&folder, "first.repurpose.ron");
    run(&["new", "--from", &signed, "--out", &origin]);
    let output = run(&["diff", &origin, &file]);
    assert!(text(&output.stdout).contains("= stated by the recipient:"));
    let output = run(&["diff", &origin, &file, "--json"]);
    let found = json(&output);
    let found = found.as_array().unwrap();
    let retention = found
        .iter()
        .find(|one| one["about"] == "retention")
        .unwrap();
    assert_eq!(retention["stated"]["value"]["text"], "Ninety days");
}

#[test]
fn whose_certificate_is_trusted_needs_no_remark() {
    let folder = TempDir::new().unwrap();
    let signed = signed(&folder);
    let (file, certificate) = (path(&folder, "c.ron"), path(&folder, "c.pem"));
    let output = run(&[
        "new",
        "--from",
        &signed,
        "--trust",
        &certificate,
        "--out",
        &file,
    ]);
    assert_eq!(status(&output), 0);
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn a_forged_request_is_refused_and_nothing_is_written() {
    let folder = TempDir::new().unwrap();
    let signed = signed(&folder);
    let mut bytes = fs::read(&signed).unwrap();
    let place = bytes.iter().position(|byte| *byte > 0x7f).unwrap();
    bytes[place] ^= 1;
    fs::write(&signed, bytes).unwrap();
    let file = path(&folder, "case.repurpose.ron");
    let output = run(&["new", "--from", &signed, "--out", &file]);
    assert_eq!(status(&output), 3);
    assert!(text(&output.stderr).contains("nothing is taken over"));
    assert!(!fs::exists(&file).unwrap());
}

#[test]
fn a_request_has_no_result_and_takes_no_decision() {
    let folder = TempDir::new().unwrap();
    let request = begun(&folder);
    assert_eq!(status(&run(&["score", &request])), 3);
    let output = run(&["set", &request, "decision=authorize"]);
    assert_eq!(status(&output), 2, "{}", text(&output.stderr));
    let output = run(&["set", &request, "original_lawful=yes"]);
    assert_eq!(status(&output), 2, "{}", text(&output.stderr));
    let listed = json(&run(&[
        "list",
        &folder.path().display().to_string(),
        "--json",
    ]));
    let listed = serde_json::to_string(&listed).unwrap();
    assert!(listed.contains("\"request\""), "{listed}");
}

#[test]
fn another_file_lends_its_answers() {
    let folder = TempDir::new().unwrap();
    let file = path(&folder, "copy.repurpose.ron");
    let output = run(&["new", "--from", &example("ai-training"), "--out", &file]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout).trim(), format!("written: {file}"));
    let output = run(&["diff", &example("ai-training"), &file, "--json"]);
    let about = json(&output);
    let about = about.as_array().unwrap().iter();
    let about: Vec<&str> = about.map(|one| one["about"].as_str().unwrap()).collect();
    assert_eq!(about, ["opinion", "decision"]);
}

#[test]
fn what_to_begin_with_is_said_once() {
    let folder = TempDir::new().unwrap();
    let file = path(&folder, "x.ron");
    assert_eq!(status(&run(&["new", "--out", &file])), 2);
    let both = [
        "new",
        "--questionnaire",
        "eu-gdpr-6-4",
        "--from",
        "a.pdf",
        "--out",
        &file,
    ];
    assert_eq!(status(&run(&both)), 2);
}

/// A request in a file, with what it needs.
fn begun(folder: &TempDir) -> String {
    let request = path(folder, "request.repurpose.ron");
    let questionnaire = "fr-cnil-processor-reuse";
    let steps: [&[&str]; 2] = [
        &[
            "new",
            "--request",
            "--questionnaire",
            questionnaire,
            "--out",
            &request,
        ],
        &[
            "set",
            &request,
            "controller=The Shop | 1 Example Street",
            "recipient=Helpdesk Ltd | 2 Example Road",
            "new_purpose=To fine-tune the model that suggests replies",
            "retention=Ninety days",
        ],
    ];
    steps.iter().for_each(|step| done(step));
    request
}

/// The same as a document, signed by the processor; `c.pem` is its certificate.
fn signed(folder: &TempDir) -> String {
    let request = begun(folder);
    let names = ["request.pdf", "signed.pdf", "id.p12", "c.pem"];
    let [letter, signed, p12, pem] = names.map(|name| path(folder, name));
    let password = password(folder);
    let with = ["--password-file", &password];
    let steps = [
        vec!["export", &request, "--out", &letter, "--lang", "en"],
        [
            ["identity", "new", "--name", "Ravi Processor", "--out", &p12].as_slice(),
            &with,
        ]
        .concat(),
        [
            ["identity", "show", &p12, "--certificate", &pem].as_slice(),
            &with,
        ]
        .concat(),
        [
            [
                "sign",
                &letter,
                "--p12",
                &p12,
                "--as",
                "processor",
                "--out",
                &signed,
            ]
            .as_slice(),
            &with,
        ]
        .concat(),
    ];
    steps.iter().for_each(|step| done(step));
    signed
}

fn done(arguments: &[&str]) {
    let output = run(arguments);
    assert_eq!(
        status(&output),
        0,
        "{arguments:?}: {}",
        text(&output.stderr)
    );
}
