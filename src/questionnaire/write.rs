//! A questionnaire and its translations as files of their own: what a fork starts from.

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Serialize;

use super::{Questionnaire, Translation};

impl Questionnaire {
    /// The same questionnaire under another name, as its first version.
    #[must_use]
    pub fn forked(&self, id: &str) -> Self {
        Self {
            id: id.to_owned(),
            version: 1,
            // What was shared stands in the fork itself, so that a later change elsewhere leaves it alone.
            uses: Vec::new(),
            ..self.clone()
        }
    }

    /// The text of a file that holds it, in the authors' dialect.
    pub fn to_text(&self) -> String {
        let dialect = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
        written(self, PrettyConfig::new().extensions(dialect))
    }
}

impl Translation {
    /// The name of its file, which stands beside that of the questionnaire.
    pub fn file_name(&self) -> String {
        format!("text.{}.ron", self.language)
    }

    /// The text of that file.
    pub fn to_text(&self) -> String {
        written(self, PrettyConfig::new())
    }
}

fn written(value: &impl Serialize, pretty: PrettyConfig) -> String {
    let pretty = pretty.escape_strings(false).new_line("\n");
    // Plain data without maps of odd keys can always be written; a test reads it back.
    let mut text = ron::ser::to_string_pretty(value, pretty).unwrap_or_default();
    text.push('\n');
    text
}
