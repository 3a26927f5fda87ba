//! Input that is refused, with its place and status, and nothing lost.

use super::*;

#[test]
fn broken_files_are_refused_with_their_place_and_status_three() {
    let folder = TempDir::new().unwrap();
    let good = fs::read_to_string(example("ai-training")).unwrap();
    let twice = good.replacen(
        "\"contract\": Answer(",
        "\"controller\": Answer(value: unknown),\n\"contract\": Answer(",
        1,
    );
    let cases: [(&str, Vec<u8>); 6] = [
        ("syntax", good.replacen("title:", "title;", 1).into()),
        (
            "dangling-id",
            good.replace("\"fr-cnil-processor-reuse\"", "\"fr-cnil-processor-reus\"")
                .into(),
        ),
        ("duplicate-id", twice.into()),
        (
            "wrong-type",
            good.replacen("version: 1", "version: \"one\"", 1).into(),
        ),
        (
            "deep",
            format!(
                "Repurpose(format: 1, program: \"\", assessment: {}",
                "[".repeat(10_000)
            )
            .into(),
        ),
        ("utf8", [good.as_bytes(), b"\xff"].concat()),
    ];
    for (name, bytes) in cases {
        assert_ne!(bytes, good.as_bytes(), "{name} was not planted");
        let file = path(&folder, &format!("{name}.ron"));
        fs::write(&file, bytes).unwrap();
        let output = run(&["score", &file]);
        assert_eq!(status(&output), 3, "{name}: {}", text(&output.stderr));
        let message = text(&output.stderr);
        let place = message
            .strip_prefix(&format!("{file}:"))
            .unwrap_or_else(|| panic!("{name}: {message}"));
        assert!(
            place
                .split(':')
                .take(2)
                .all(|number| number.parse::<usize>().is_ok()),
            "{name}: {message}"
        );
    }
}

#[test]
fn a_broken_questionnaire_is_refused_and_a_faulty_one_answered_with_no() {
    let folder = TempDir::new().unwrap();
    let good =
        fs::read_to_string(Path::new(ROOT).join("questionnaires/eu-gdpr-6-4/questionnaire.ron"))
            .unwrap();
    let broken = path(&folder, "broken.ron");
    fs::write(&broken, good.replacen("steps:", "stepps:", 1)).unwrap();
    assert_eq!(status(&run(&["questionnaire", "check", &broken])), 3);
    let faulty = path(&folder, "faulty.ron");
    fs::write(
        &faulty,
        good.replacen("Shared(\"R01\")", "Shared(\"R99\")", 1),
    )
    .unwrap();
    let output = run(&["questionnaire", "check", &faulty]);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stderr).contains("R99"));
    assert_eq!(status(&run(&["questionnaire", "show", &faulty])), 3);
    let clean = path(&folder, "clean.ron");
    fs::write(&clean, good).unwrap();
    assert_eq!(status(&run(&["questionnaire", "check", &clean])), 0);
}

#[test]
fn a_misspelt_question_or_value_changes_nothing_and_is_told_the_nearest() {
    let folder = TempDir::new().unwrap();
    let file = path(&folder, "case.repurpose.ron");
    assert_eq!(
        status(&run(&[
            "new",
            "--questionnaire",
            "eu-gdpr-6-4",
            "--out",
            &file
        ])),
        0
    );
    let before = fs::read(&file).unwrap();
    for (assignment, nearest) in [
        ("original_basi=contract", "original_basis"),
        ("original_basis=contrakt", "contract"),
    ] {
        let output = run(&["set", &file, "original_lawful=yes", assignment]);
        assert_eq!(status(&output), 2, "{assignment}");
        assert!(
            text(&output.stderr).contains(nearest),
            "{}",
            text(&output.stderr)
        );
        assert_eq!(fs::read(&file).unwrap(), before);
    }
}

#[test]
fn new_never_overwrites_a_file() {
    let folder = TempDir::new().unwrap();
    let file = path(&folder, "case.repurpose.ron");
    fs::write(&file, "mine").unwrap();
    assert_eq!(
        status(&run(&[
            "new",
            "--questionnaire",
            "eu-gdpr-6-4",
            "--out",
            &file
        ])),
        4
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn a_new_identity_wants_a_password_as_long_as_in_the_window() {
    let folder = TempDir::new().unwrap();
    let (p12, password) = (path(&folder, "id.p12"), path(&folder, "short"));
    let arguments = ["identity", "new", "--name", "N", "--out", &p12];
    for (short, expected) in [("", 3), ("abc", 3), ("seven77", 3), ("eight888", 0)] {
        fs::write(&password, short).unwrap();
        let output = run(&[arguments.as_slice(), &["--password-file", &password]].concat());
        assert_eq!(status(&output), expected, "{short:?}");
        let told = text(&output.stderr).contains("at least 8 characters");
        assert_eq!(told, expected == 3, "{short:?}");
        assert_eq!(Path::new(&p12).exists(), expected == 0, "{short:?}");
    }
}

#[test]
fn a_new_identity_never_overwrites_an_old_one() {
    let folder = TempDir::new().unwrap();
    let (p12, password) = (path(&folder, "id.p12"), password(&folder));
    let arguments = ["identity", "new", "--name", "N", "--out", &p12];
    let issue = || run(&[arguments.as_slice(), &["--password-file", &password]].concat());
    assert_eq!(status(&issue()), 0);
    let first = fs::read(&p12).unwrap();
    assert_eq!(status(&issue()), 4);
    assert_eq!(fs::read(&p12).unwrap(), first);
}
