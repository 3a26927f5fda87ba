//! What the person has to know of a request that was taken in.

use std::collections::BTreeSet;

/// One thing to know. Ids come from outside, and are cut to what an id can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The pages are not those that the statements inside give: what is read on paper may be other
    /// than what was taken over.
    PagesDiffer,
    /// Nobody signed for the recipient.
    Unsigned,
    /// The signature is intact, and the certificate of this signer is not one that is trusted here.
    NotTrusted(String),
    /// It was answered under another text of the questionnaire.
    OtherText {
        /// The version of that one.
        theirs: u32,
        /// The version at hand.
        ours: u32,
    },
    /// Not taken over: the questionnaire at hand has no such questions.
    UnknownQuestions(Vec<String>),
    /// Not taken over: these questions are not the recipient's to answer.
    NotTheirs(Vec<String>),
    /// Not taken over: these are no answers to the questions at hand.
    NoAnswers(Vec<String>),
    /// Not taken over: longer than a statement may be.
    TooLong(Vec<String>),
}

/// So many questions are named; more help nobody.
const MOST_NAMED: usize = 12;

/// The most characters of an id that is shown.
const MOST_OF_ID: usize = 60;

/// The remarks on what was not taken over.
pub(super) fn of_statements(
    unknown: &BTreeSet<&str>,
    theirs: &BTreeSet<&str>,
    unfit: &BTreeSet<&str>,
    long: &BTreeSet<&str>,
) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let mut of = |ids: &BTreeSet<&str>, remark: fn(Vec<String>) -> Remark| {
        if !ids.is_empty() {
            remarks.push(remark(named(ids)));
        }
    };
    of(unknown, Remark::UnknownQuestions);
    of(theirs, Remark::NotTheirs);
    of(unfit, Remark::NoAnswers);
    of(long, Remark::TooLong);
    remarks
}

/// The first ids as they can be shown anywhere, and a sign that there are more.
fn named(ids: &BTreeSet<&str>) -> Vec<String> {
    let shown = |id: &&str| {
        let cut = id.chars().take(MOST_OF_ID);
        cut.map(|one| if is_of_id(one) { one } else { '?' })
            .collect::<String>()
    };
    let mut named: Vec<String> = ids.iter().take(MOST_NAMED).map(shown).collect();
    if ids.len() > MOST_NAMED {
        named.push("…".to_owned());
    }
    named
}

fn is_of_id(one: char) -> bool {
    one.is_ascii_alphanumeric() || one == '_' || one == '-'
}
