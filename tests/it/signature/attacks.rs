//! What attackers do to signed files, and that none of it goes unseen. Whole files of the known classes
//! stand in `attack_files`.

mod allowed;
mod changes;
mod fields;
mod ranges;
mod survival;

use super::files::{Update, now, signer, trusting, victim};
use repurpose::signature::{ChangeKind, Integrity, Report, Verdict, verify};

fn report(pdf: &[u8]) -> Report {
    verify(pdf, &trusting(&[signer()]), now())
}

/// Attacks the victim with a later state and returns the verdict with the forbidden changes.
fn forbidden(attack: impl FnOnce(&mut Update)) -> Vec<ChangeKind> {
    let mut update = Update::of(victim());
    attack(&mut update);
    let report = report(&update.write());
    assert_eq!(report.verdict, Verdict::Modified, "{report:?}");
    let signature = &report.signatures[0];
    assert_eq!(signature.integrity, Integrity::Intact);
    let changes = signature
        .modifications
        .iter()
        .filter(|found| !found.allowed);
    changes.map(|found| found.kind.clone()).collect()
}

#[test]
fn no_byte_of_a_signed_file_can_be_changed_unseen() {
    assert_eq!(report(victim()).verdict, Verdict::Valid);
    for at in 0..victim().len() {
        for bits in [0x01, 0x20] {
            let mut pdf = victim().to_vec();
            pdf[at] ^= bits;
            let verdict = report(&pdf).verdict;
            let seen = !matches!(verdict, Verdict::Valid | Verdict::ValidUntrusted);
            assert!(seen, "byte {at} ^ {bits}: {verdict:?}");
        }
    }
}

#[test]
fn no_byte_can_be_cut_off_or_put_in_unseen() {
    for at in (0..victim().len()).step_by(3) {
        let mut longer = victim().to_vec();
        longer.insert(at, b' ');
        let mut shorter = victim().to_vec();
        shorter.remove(at);
        for pdf in [&longer[..], &shorter, &victim()[..at]] {
            assert!(report(pdf).verified().is_none(), "at {at}");
        }
    }
}
