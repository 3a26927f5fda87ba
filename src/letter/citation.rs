//! Sources as a lawyer of the language cites them: a German one names the place before the law, others
//! the law before its places. Whoever wrote or decided anything stands first everywhere.

use crate::language::{Texts, Value as Words};
use crate::questionnaire::{Questionnaire, Source, Weight};

/// The sources with these ids, on one line: `GDPR, Article 5(2), Article 24; CNIL, …`. Their words are the
/// questionnaire's, so the order is that of its language. Ids that it does not have are left out.
pub fn cited(questionnaire: &Questionnaire, ids: &[String]) -> String {
    let texts = Texts::of(questionnaire.language);
    let known = ids.iter().filter_map(|id| questionnaire.sources.get(id));
    let known: Vec<&Source> = known.collect();
    let parts = known
        .chunk_by(|one, next| one.instrument == next.instrument && is_of_law(questionnaire, one));
    let parts = parts.filter_map(|part| together(questionnaire, texts, part));
    let both = |before: String, next: String| {
        let (before, next) = (Words::from(&before), Words::from(&next));
        texts.with("letter-cited-both", &[("before", before), ("next", next)])
    };
    parts.reduce(both).unwrap_or_default()
}

/// Sources of one instrument, which is named once.
fn together(questionnaire: &Questionnaire, texts: &Texts, part: &[&Source]) -> Option<String> {
    let first = part.first()?;
    let key = match is_of_law(questionnaire, first) {
        true => "letter-cited-law",
        false => "letter-cited",
    };
    let places: Vec<&str> = part.iter().map(|one| one.place.as_str()).collect();
    let places = places.join(", ");
    let values = [
        ("instrument", Words::from(&first.instrument)),
        ("places", Words::from(&places)),
    ];
    Some(texts.with(key, &values))
}

/// True for a place in a law, a recital too: something in its instrument binds by itself.
fn is_of_law(questionnaire: &Questionnaire, source: &Source) -> bool {
    let mut all = questionnaire.sources.values();
    all.any(|one| one.instrument == source.instrument && one.weight == Weight::Binding)
}
