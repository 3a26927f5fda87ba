//! A questionnaire's essence and its fingerprint: two with the same hash ask and decide the same.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::Questionnaire;

impl Questionnaire {
    /// What is asked and how it decides, without what only helps to answer: help, examples, glossary,
    /// quotations, who may state it. This is what an assessment keeps a copy of.
    #[must_use]
    pub fn essence(&self) -> Self {
        let mut essence = self.clone();
        essence.glossary.clear();
        let sources = essence.sources.values_mut();
        sources.for_each(|source| source.quote.clear());
        for question in essence
            .steps
            .iter_mut()
            .flat_map(|step| step.questions_mut())
        {
            question.help.clear();
            question.weak.clear();
            question.good.clear();
            question.recipient_states = false;
            let columns = question.columns.iter_mut();
            let choices = columns.flat_map(|column| &mut column.options);
            let choices = question.options.iter_mut().chain(choices);
            choices.for_each(|choice| choice.help.clear());
        }
        essence
    }

    /// SHA-256, in hexadecimal, over the essence with its shared parts in place. Comments, layout
    /// and help don't count; every question, option, source and rule does.
    pub fn hash(&self) -> String {
        // Serialising plain data without maps of odd keys can't fail; an empty text would only
        // make the hash wrong, never the assessment.
        let text = ron::to_string(&self.essence()).unwrap_or_default();
        Sha256::digest(text)
            .iter()
            .fold(String::new(), |mut hex, byte| {
                let _ = write!(hex, "{byte:02x}");
                hex
            })
    }
}
