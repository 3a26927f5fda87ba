//! The folder beside the assessment: names, copies, hashes, what is lost and found again.

use super::*;

#[test]
fn names_are_made_safe() {
    let cases = [
        ("Request.pdf", "Request.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Users\\me\\a.txt", "C_Users_me_a.txt"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("COM7 .tar.gz", "_COM7 .tar.gz"),
        ("--force.pdf", "force.pdf"),
        (".bashrc", "bashrc"),
        ("trailing. . ", "trailing"),
        ("a\u{0}b\nc.pdf", "a_b_c.pdf"),
        ("invoice\u{202e}fdp.exe", "invoice_fdp.exe"),
        ("Größe und Çédille – 1.pdf", "Größe und Çédille _ 1.pdf"),
        ("Ελλάδα Łódź Київ.pdf", "Ελλάδα Łódź Київ.pdf"),
        ("契約書.pdf", "evidence.pdf"),
        ("😀", "evidence"),
        ("", "evidence"),
        ("assessment.json", "_assessment.json"),
        ("Assessment .JSON", "_Assessment.JSON"),
    ];
    for (proposed, expected) in cases {
        assert_eq!(safe_name(proposed), expected, "{proposed:?}");
    }
    let long = safe_name(&format!("{}.pdf", "ä".repeat(500)));
    assert!(long.len() <= 180 && long.ends_with("ä.pdf"), "{long}");
    for name in DOCUMENT_NAMES {
        assert!(!is_safe(name));
    }
}

#[test]
fn a_name_whose_cut_brings_an_ending_to_light_is_safe_after_one_call() {
    let dots = ".".repeat(46);
    let name = safe_name(&format!("22{dots}rjq{}", ".".repeat(200) + "_"));
    assert_eq!(name, "22.rjq");
    assert!(is_safe(&name));
}

#[test]
fn an_added_file_lies_beside_hashed_and_recorded() {
    let case = Case::new();
    let mut wizard = case.open();
    case.add(&mut wizard, "Request.pdf", b"please", &["new_purpose"]);
    wizard.save(Target::Own, NOW).unwrap();
    let recorded = &case.open().assessment().evidence.clone()[0];
    assert_eq!(recorded.name, "Request.pdf");
    assert_eq!(recorded.size, 6);
    assert_eq!(recorded.questions, ["new_purpose"]);
    assert!(recorded.is(b"please"));
    assert_eq!(fs::read(case.kept("Request.pdf")).unwrap(), b"please");
    assert_eq!(case.kept("x").parent().unwrap(), case.at("case.evidence"));
    wizard.apply(Command::Undo, NOW);
    assert!(wizard.assessment().evidence.is_empty());
}

#[test]
fn two_files_of_one_name_are_told_apart_and_the_same_file_is_kept_once() {
    let case = Case::new();
    let mut wizard = case.open();
    for (folder, content) in [("a", "first"), ("b", "second"), ("c", "first")] {
        fs::create_dir_all(case.at(folder)).unwrap();
        fs::write(case.at(folder).join("Note.TXT"), content).unwrap();
        case.take(&mut wizard, &case.at(folder).join("Note.TXT"), &[folder]);
    }
    let recorded = &wizard.assessment().evidence;
    let names: Vec<&str> = recorded.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Note.TXT", "Note (2).TXT"]);
    assert_eq!(recorded[0].questions, ["a", "c"]);
    fs::write(case.at("note.txt"), "third").unwrap();
    case.take(&mut wizard, &case.at("note.txt"), &[]);
    assert_eq!(wizard.assessment().evidence[2].name, "note (3).txt");
}

#[test]
fn missing_changed_and_oversized_files_are_named() {
    let case = Case::new();
    let mut wizard = case.open();
    for name in ["gone", "changed", "huge", "fine"] {
        case.add(&mut wizard, name, name.as_bytes(), &[]);
    }
    fs::remove_file(case.kept("gone")).unwrap();
    fs::write(case.kept("changed"), "Changed").unwrap();
    let huge = fs::File::create(case.kept("huge")).unwrap();
    huge.set_len(MAX_EVIDENCE_BYTES + 1).unwrap();
    let states = wizard.evidence().states(&wizard.assessment().evidence);
    use EvidenceState::{Changed, Missing, Oversized, Present};
    assert_eq!(states, [Missing, Changed, Oversized, Present]);
}

#[cfg(unix)]
#[test]
fn no_record_and_no_link_leads_out_of_the_folder() {
    use std::os::unix::fs::symlink;
    let case = Case::new();
    let mut wizard = case.open();
    case.add(&mut wizard, "link", b"secret", &[]);
    fs::write(case.at("secret"), "secret").unwrap();
    fs::remove_file(case.kept("link")).unwrap();
    symlink(case.at("secret"), case.kept("link")).unwrap();
    let folder = EvidenceFolder::beside(&case.file);
    let mut outside = wizard.assessment().evidence[0].clone();
    assert_eq!(folder.state(&outside), EvidenceState::Missing);
    outside.name = "../secret".to_owned();
    assert_eq!(folder.state(&outside), EvidenceState::Missing);
    let files = [(outside.name.clone(), b"secret".to_vec())];
    let refused = folder.restore(std::slice::from_ref(&outside), &files);
    assert!(matches!(refused, Err(EvidenceError::NameTaken(_))));

    fs::remove_dir_all(case.at("case.evidence")).unwrap();
    fs::create_dir(case.at("elsewhere")).unwrap();
    symlink(case.at("elsewhere"), case.at("case.evidence")).unwrap();
    let store = case.open().evidence().clone();
    let added = store.add(&case.at("secret"), (&[], ""), &[], NOW);
    assert!(matches!(added, Err(EvidenceError::NotAFolder(_))));
    assert_eq!(fs::read_dir(case.at("elsewhere")).unwrap().count(), 0);
}

#[test]
fn what_is_too_large_too_many_or_no_file_is_refused_and_leaves_nothing() {
    let case = Case::new();
    let wizard = case.open();
    let add =
        |path: &Path, recorded: &[Evidence]| wizard.evidence().add(path, (&[], ""), recorded, NOW);
    let huge = case.at("huge");
    let file = fs::File::create(&huge).unwrap();
    file.set_len(MAX_EVIDENCE_BYTES + 1).unwrap();
    assert!(matches!(
        add(&huge, &[]),
        Err(EvidenceError::TooLarge { .. })
    ));
    let folder = case.folder.path();
    assert!(matches!(add(folder, &[]), Err(EvidenceError::NotAFile(_))));
    assert!(matches!(
        add(&case.at("none"), &[]),
        Err(EvidenceError::Read { .. })
    ));
    fs::write(case.at("small"), "x").unwrap();
    let record = Evidence {
        name: "a".to_owned(),
        size: u64::MAX,
        sha256: String::new(),
        added: NOW,
        questions: Vec::new(),
        description: String::new(),
    };
    let small = case.at("small");
    let full = std::slice::from_ref(&record);
    assert!(matches!(
        add(&small, full),
        Err(EvidenceError::TooMuch { .. })
    ));
    let many = vec![Evidence { size: 0, ..record }; MAX_EVIDENCE_FILES];
    assert!(matches!(
        add(&small, &many),
        Err(EvidenceError::TooMany { .. })
    ));
    let left = fs::read_dir(case.at("case.evidence")).unwrap().count();
    assert_eq!(left, 0, "no temporary file is left");
}

#[test]
fn lost_files_are_found_again_by_their_hash() {
    let case = Case::new();
    let mut wizard = case.open();
    case.add(&mut wizard, "moved.txt", b"moved", &[]);
    case.add(&mut wizard, "changed.txt", b"original", &[]);
    case.add(&mut wizard, "lost.txt", b"lost", &[]);
    let archive = case.at("archive").join("deep");
    fs::create_dir_all(&archive).unwrap();
    fs::rename(case.kept("moved.txt"), archive.join("other name")).unwrap();
    fs::copy(case.kept("changed.txt"), archive.join("copy")).unwrap();
    fs::write(case.kept("changed.txt"), "another").unwrap();
    fs::remove_file(case.kept("lost.txt")).unwrap();

    let recorded = wizard.assessment().evidence.clone();
    let folder = EvidenceFolder::beside(&case.file);
    let relinked = folder.relink(&recorded, &case.at("archive")).unwrap();
    assert_eq!(relinked.found.len(), 2);
    assert_eq!(relinked.lost, ["lost.txt"]);
    assert_eq!(fs::read(case.kept("moved.txt")).unwrap(), b"moved");
    assert_eq!(fs::read(case.kept("changed.txt")).unwrap(), b"original");
    assert_eq!(fs::read(case.kept("changed (2).txt")).unwrap(), b"another");
    assert_eq!(folder.unused(&recorded).unwrap(), ["changed (2).txt"]);
}

#[test]
fn a_copy_under_another_name_takes_its_evidence_along() {
    let case = Case::new();
    let mut wizard = case.open();
    case.add(&mut wizard, "a.txt", b"a", &[]);
    fs::create_dir(case.at("other.evidence")).unwrap();
    fs::write(case.at("other.evidence").join("a.txt"), "not ours").unwrap();
    wizard
        .save(Target::File(&case.at("other.repurpose.ron")), NOW)
        .unwrap();
    assert_eq!(wizard.assessment().evidence[0].name, "a (2).txt");
    let again = Wizard::open(&desk(), &case.at("other.repurpose.ron")).unwrap();
    let states = again.evidence().states(&again.assessment().evidence);
    assert_eq!(states, [EvidenceState::Present]);
    assert!(case.kept("a.txt").is_file(), "the original keeps its own");
}
