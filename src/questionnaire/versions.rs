//! Two versions of a questionnaire, question by question: what stands, what was reworded, what is
//! new, what is gone.

use serde::Serialize;

use super::{Question, Questionnaire};

/// What became of the questions from one version to another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Versions {
    /// Ids of the new version that ask for the same in the same words, with their id before.
    pub unchanged: Vec<Succession>,
    /// Ids of the new version whose words or options are others: the answer has to be confirmed.
    pub reworded: Vec<Succession>,
    /// Ids that the old version did not ask.
    pub new: Vec<String>,
    /// Ids that the new version does not ask any more.
    pub gone: Vec<Gone>,
}

/// A question and the one that it continues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Succession {
    /// Its id now.
    pub id: String,
    /// Its id before, where it was renamed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renamed_from: Option<String>,
    /// True when it asks for something else than before.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub meaning_changed: bool,
}

/// A question that is not asked any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gone {
    /// Its id.
    pub id: String,
    /// The question that takes its place.
    pub replaced_by: Option<String>,
}

impl Questionnaire {
    /// What became of an older version's questions in this one.
    pub fn since(&self, old: &Self) -> Versions {
        let mut versions = Versions::default();
        for question in self.questions() {
            let Some(before) = before(old, question) else {
                versions.new.push(question.id.clone());
                continue;
            };
            let meaning_changed = question
                .meaning_changed
                .is_some_and(|version| version > old.version);
            let succession = Succession {
                id: question.id.clone(),
                renamed_from: (before.id != question.id).then(|| before.id.clone()),
                meaning_changed,
            };
            if meaning_changed || !same_words(before, question) {
                versions.reworded.push(succession);
            } else {
                versions.unchanged.push(succession);
            }
        }
        versions.gone = self.gone_since(old).collect();
        versions
    }

    fn gone_since<'a>(&'a self, old: &'a Self) -> impl Iterator<Item = Gone> + 'a {
        let goes_on = |id: &str| {
            self.questions()
                .any(|now| now.id == id || now.renamed_from.as_deref() == Some(id))
        };
        let gone = old.questions().filter(move |before| !goes_on(&before.id));
        gone.map(|before| Gone {
            id: before.id.clone(),
            replaced_by: self
                .retired
                .get(&before.id)
                .and_then(|retired| retired.replaced_by.clone()),
        })
    }
}

/// The question that this one continues: the one with its id, else the one that it was.
fn before<'a>(old: &'a Questionnaire, question: &Question) -> Option<&'a Question> {
    let earlier = || old.question(question.renamed_from.as_deref()?);
    old.question(&question.id).or_else(earlier)
}

/// Help, sources, examples and the condition of being asked don't change what was answered.
fn same_words(before: &Question, now: &Question) -> bool {
    let options = |question: &Question| -> Vec<(String, String)> {
        let options = question.options.iter();
        options
            .map(|one| (one.value.clone(), one.label.clone()))
            .collect()
    };
    before.text == now.text
        && before.kind == now.kind
        && before.condition == now.condition
        && before.columns == now.columns
        && options(before) == options(now)
}
