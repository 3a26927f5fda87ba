//! What a case exports, and what keeps it from being final.

use super::*;

#[test]
fn an_incompatible_case_yields_the_refusal() {
    let folder = TempDir::new().unwrap();
    let pdf = path(&folder, "refusal.pdf");
    let output = run(&[
        "export",
        &copy_of(&folder, "partner-marketing"),
        "--out",
        &pdf,
        "--lang",
        "en",
    ]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let info = repurpose::pdf::document_info(&fs::read(pdf).unwrap(), Default::default()).unwrap();
    assert!(info.title.unwrap().to_lowercase().contains("refusal"));
}

#[test]
fn every_demanded_content_is_needed_for_a_final_document_and_open_in_a_draft() {
    let folder = TempDir::new().unwrap();
    for question in [
        "new_purpose",
        "retention",
        "informs_how",
        "rights_contact",
        "data_categories",
    ] {
        let file = folder.path().join("case.repurpose.ron");
        let mut assessment =
            repurpose::assessment::file::read(Path::new(&example("ai-training"))).unwrap();
        assessment.answers.remove(question).unwrap();
        let text = repurpose::assessment::file::to_text(&assessment).unwrap();
        fs::write(&file, text).unwrap();
        let (file, pdf) = (file.display().to_string(), path(&folder, "letter.pdf"));
        let output = run(&["export", &file, "--out", &pdf, "--lang", "en"]);
        assert_eq!(status(&output), 1, "{question}");
        assert!(!Path::new(&pdf).exists(), "{question}");
        assert_eq!(
            status(&run(&[
                "export", &file, "--out", &pdf, "--lang", "en", "--draft"
            ])),
            0,
            "{question}"
        );
        fs::remove_file(pdf).unwrap();
    }
}

#[test]
fn a_draft_cannot_be_signed() {
    let folder = TempDir::new().unwrap();
    let (draft, p12, password) = (
        path(&folder, "draft.pdf"),
        path(&folder, "id.p12"),
        password(&folder),
    );
    run(&[
        "export",
        &example("ai-training"),
        "--out",
        &draft,
        "--lang",
        "en",
        "--draft",
    ]);
    run(&[
        "identity",
        "new",
        "--name",
        "N",
        "--out",
        &p12,
        "--password-file",
        &password,
    ]);
    let output = run(&[
        "sign",
        &draft,
        "--p12",
        &p12,
        "--password-file",
        &password,
        "--out",
        &path(&folder, "s.pdf"),
    ]);
    assert_eq!(status(&output), 3);
    assert!(!folder.path().join("s.pdf").exists());
}

#[test]
fn the_same_assessment_language_and_date_give_the_same_bytes() {
    let folder = TempDir::new().unwrap();
    let export = |name: &str, zone: &str| {
        let file = path(&folder, name);
        let arguments = [
            "export",
            &copy_of(&folder, "ai-training"),
            "--out",
            &file,
            "--lang",
            "de",
            "--date",
            "2026-11-24T10:00:00Z",
        ];
        let output = Command::new(PROGRAM)
            .args(arguments)
            .env("TZ", zone)
            .env("LC_ALL", "fr_FR")
            .output()
            .unwrap();
        assert_eq!(status(&output), 0);
        fs::read(file).unwrap()
    };
    assert!(export("a.pdf", "Asia/Tokyo") == export("b.pdf", "America/Lima"));
}
