//! The questions to the recipient, at the command line.

use super::*;

#[test]
fn what_to_do_about_a_party_without_a_name_fits_a_letter_of_questions() {
    for (question, party) in [
        ("controller", "The controller"),
        ("recipient", "The recipient"),
    ] {
        let folder = TempDir::new().unwrap();
        let file = path(&folder, "case.repurpose.ron");
        let mut assessment =
            repurpose::assessment::file::read(Path::new(&example("ai-training"))).unwrap();
        for id in [question, "retention"] {
            assessment.answers.remove(id).unwrap();
        }
        let text = repurpose::assessment::file::to_text(&assessment).unwrap();
        fs::write(&file, text).unwrap();
        let list = path(&folder, "list.pdf");
        let output = run(&["export", &file, "--kind", "requests", "--out", &list]);
        assert_eq!(status(&output), 1, "{question}");
        let told = super::text(&output.stderr);
        assert!(told.contains(party), "{told}");
        assert!(!told.contains("draft"), "there is none of it: {told}");
        assert!(!Path::new(&list).exists());
    }
}
