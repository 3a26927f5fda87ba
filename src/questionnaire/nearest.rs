//! Which name a misspelt one most likely meant.

/// The known name that is nearest, when at most a third of the letters differ.
pub fn nearest(name: &str, known: &[&str]) -> Option<String> {
    let distances = known
        .iter()
        .map(|one| (strsim::damerau_levenshtein(name, one), *one));
    let (distance, best) = distances.min()?;
    (distance <= name.len().div_ceil(3)).then(|| best.to_owned())
}
