//! What is wrong with a questionnaire, what its translations lack, and what no answers reach.

use std::path::Path;
use std::sync::Arc;

use crate::language::Language;
use crate::questionnaire::{
    self, ErrorKind, File, Place, Questionnaire, Thing, gaps, shipped_file, translation,
    translations_beside,
};
use crate::scoring::{Reach, reach};

/// What was found about one questionnaire.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The id or the file that it was asked for by.
    pub name: String,
    /// What it holds, where it can be read.
    pub questionnaire: Option<Arc<Questionnaire>>,
    /// What is wrong, by file, line and column.
    pub findings: Vec<questionnaire::Error>,
    /// What answers lead where, once the questionnaire can be read.
    pub reach: Option<Reach>,
    /// The languages it is translated into.
    pub languages: Vec<Language>,
}

impl Checked {
    /// Checks the shipped questionnaire with this id; `None` when none is shipped.
    pub fn shipped(id: &str) -> Option<Self> {
        let (questionnaire, mut findings) = match questionnaire::shipped(id)? {
            Ok(questionnaire) => (Some(questionnaire), Vec::new()),
            Err(findings) => (None, findings),
        };
        let gaps = questionnaire.as_deref().map(gaps).unwrap_or_default();
        let languages = gaps.keys().copied().collect();
        findings.extend(gaps.into_values().flatten());
        let reach = questionnaire.as_deref().map(reach);
        let file = shipped_file(id).map_or(id, |file| file.name);
        findings.extend(reach.iter().flat_map(|reach| unreached(reach, file, "")));
        Some(Self {
            name: id.to_owned(),
            questionnaire,
            findings,
            reach,
            languages,
        })
    }

    /// Checks a file's bytes, and the translations that stand beside it.
    pub fn in_file(path: &Path, bytes: &[u8]) -> Self {
        let name = path.display().to_string();
        let file = File { name: &name, bytes };
        let (questionnaire, mut findings) = match questionnaire::load(file) {
            Ok(questionnaire) => (Some(Arc::new(questionnaire)), Vec::new()),
            Err(findings) => (None, findings),
        };
        let reach = questionnaire.as_deref().map(reach);
        let text = String::from_utf8_lossy(bytes);
        let unreached = reach.iter().flat_map(|one| unreached(one, &name, &text));
        findings.extend(unreached);
        let mut languages = Vec::new();
        if let Ok(own) = questionnaire::parse::<Questionnaire>(file) {
            languages = of_translations(path, &own, &mut findings);
        }
        Self {
            name,
            questionnaire,
            findings,
            reach,
            languages,
        }
    }
}

/// Adds what is wrong with the translations beside a file; gives their languages.
fn of_translations(
    path: &Path,
    own: &Questionnaire,
    findings: &mut Vec<questionnaire::Error>,
) -> Vec<Language> {
    let texts = own.texts();
    let beside = translations_beside(path);
    for (language, bytes) in &beside {
        let name = path.with_file_name(format!("text.{language}.ron"));
        let name = name.display().to_string();
        match translation(File { name: &name, bytes }, &texts) {
            Ok((_, found)) => findings.extend(found),
            Err(error) => findings.push(error),
        }
    }
    beside.into_keys().collect()
}

/// Questions that are never asked, rules that never fire, outcomes and levels that nothing leads to.
fn unreached(reach: &Reach, file: &str, text: &str) -> Vec<questionnaire::Error> {
    let parts = [
        (Thing::Question, &reach.questions),
        (Thing::Rule, &reach.rules),
        (Thing::Outcome, &reach.outcomes),
        (Thing::Level, &reach.levels),
    ];
    let without = parts.into_iter().flat_map(|(what, all)| {
        let missing = all.iter().filter(|one| one.witness.is_none());
        missing.map(move |one| (what, one.id.clone()))
    });
    without
        .map(|(what, id)| {
            let place = Place::of(text, &id);
            questionnaire::Error::at(file, place, ErrorKind::Unreachable { what, id })
        })
        .collect()
}
