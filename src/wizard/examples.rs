//! The examples that the program ships, each told in every language; they are opened as copies and
//! never written.

use crate::assessment::file::EXTENSION;
use crate::language::Language;

/// A case that the program ships: one edition for each language, with the same answers and the same
/// outcome, in the words of an officer of that language.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    name: &'static str,
    english: &'static str,
    french: &'static str,
    german: &'static str,
}

/// Builds in the editions of an example.
macro_rules! editions {
    ($name:literal) => {
        Example {
            name: $name,
            english: include_str!(concat!("../../assets/examples/", $name, ".repurpose.ron")),
            french: include_str!(concat!(
                "../../assets/examples/",
                $name,
                ".fr.repurpose.ron"
            )),
            german: include_str!(concat!(
                "../../assets/examples/",
                $name,
                ".de.repurpose.ron"
            )),
        }
    };
}

/// Every example, in the order in which a window shows them.
pub const EXAMPLES: [Example; 2] = [AI_TRAINING, PARTNER_MARKETING];

const AI_TRAINING: Example = editions!("ai-training");
const PARTNER_MARKETING: Example = editions!("partner-marketing");

/// The CNIL case in English: a processor wants to train its model on its customer's tickets.
pub const EXAMPLE_AI_TRAINING: &str = AI_TRAINING.english;

/// In English: a partner wants customer data for marketing of its own; refused with reasons.
pub const EXAMPLE_PARTNER_MARKETING: &str = PARTNER_MARKETING.english;

impl Example {
    /// The text of the edition in this language.
    pub fn in_language(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.english,
            Language::Fr => self.french,
            Language::De => self.german,
        }
    }

    /// The file name of that edition, e.g. `ai-training.fr.repurpose.ron`; English is not named.
    pub fn file_name(&self, language: Language) -> String {
        match language {
            Language::En => format!("{}.{EXTENSION}", self.name),
            other => format!("{}.{other}.{EXTENSION}", self.name),
        }
    }
}
