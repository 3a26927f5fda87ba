//! Timestamps of a whole document (EN 319 142-1, 5.4.3): what each is worth, and since when
//! everything before it is proven to have existed.

use jiff::Timestamp;

use super::change_kind::Modification;
use super::checks;
use super::evidence::Evidence;
use super::examination::Examiner;
use super::facts::{Encoding, Facts};
use super::reason::Reason;
use super::timestamp_examination::{self, TimestampReport};
use super::verdict::Coverage;

/// Everything about one document timestamp.
#[derive(Debug, Clone)]
pub struct DocumentTimestampReport {
    /// The name of its field.
    pub field: String,
    /// What it says, and whether that counts.
    pub stamp: TimestampReport,
    /// How much of the file it covers.
    pub coverage: Coverage,
    /// What changed afterwards, allowed or not.
    pub modifications: Vec<Modification>,
}

/// The proofs that document timestamps give, by where the bytes that they cover end.
#[derive(Default)]
pub(super) struct Proofs {
    /// End of the covered bytes and the time at which they existed, newest first.
    proven: Vec<(usize, Timestamp)>,
    /// Ends of every timestamp that holds, trusted or not.
    intact: Vec<usize>,
}

impl Proofs {
    /// The time at which what ends here is proven to have existed, `now` if nothing proves it.
    pub fn of(&self, end: usize, now: Timestamp) -> Timestamp {
        let later = self.proven.iter().filter(|proof| proof.0 > end);
        later
            .map(|proof| proof.1)
            .min()
            .map_or(now, |proven| proven.min(now))
    }

    /// The ends of the timestamps that hold and cover more than what ends here.
    pub fn intact_after(&self, end: usize) -> impl Iterator<Item = usize> {
        self.intact
            .iter()
            .copied()
            .filter(move |other| *other > end)
    }
}

/// Examines the document timestamps from the newest to the oldest, each as of the time that the
/// newer ones prove.
pub(super) fn examine(
    examiner: &Examiner<'_, '_>,
    evidence: &Evidence,
) -> (Vec<DocumentTimestampReport>, Proofs) {
    let of_kind = |facts: &&Facts| facts.encoding == Encoding::Timestamp;
    let mut stamps: Vec<_> = examiner.facts.iter().filter(of_kind).collect();
    stamps.sort_by_key(|facts| std::cmp::Reverse(end(facts)));
    let mut proofs = Proofs::default();
    let mut reports = Vec::new();
    for facts in stamps {
        let stamp = one(
            examiner,
            facts,
            evidence,
            proofs.of(end(facts), examiner.at),
        );
        if stamp.intact {
            proofs.intact.push(end(facts));
        }
        if let Some(time) = stamp.proven() {
            proofs.proven.push((end(facts), time));
        }
        reports.push(DocumentTimestampReport {
            field: facts.field.clone(),
            stamp,
            coverage: examiner.coverage(facts),
            modifications: examiner.modifications(facts),
        });
    }
    reports.reverse();
    (reports, proofs)
}

fn end(facts: &Facts) -> usize {
    facts.byte_range.as_ref().map_or(0, |range| range.end)
}

fn one(
    examiner: &Examiner<'_, '_>,
    facts: &Facts,
    evidence: &Evidence,
    at: Timestamp,
) -> TimestampReport {
    let Some(token) = &facts.token else {
        return TimestampReport::refused(None, Reason::TimestampUnreadable);
    };
    let place = || {
        let range = facts.byte_range.as_ref().map_err(Clone::clone)?;
        checks::belongs_to_one_field(facts, examiner.facts)?;
        let signed = examiner.revisions.ending_at(range.end);
        checks::signed_part(facts, signed, examiner.state)?;
        if token.data.trailing_data {
            return Err(Reason::CmsTrailingData);
        }
        Ok(range.covered(examiner.state.bytes))
    };
    match place() {
        Ok(covered) => timestamp_examination::token(token, &covered, evidence, examiner.trust, at),
        Err(reason) => TimestampReport::refused(Some(token.info.time), reason),
    }
}
