//! Whose work is in the program, out of the list that is made from its dependencies.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Every dependency with its licence, as Markdown; made by `assets/package/licences.py`.
pub const LICENCES: &str = include_str!("../../assets/licences.md");

/// The list's part about what is in the program, and the one behind it.
const INSIDE: &str = "## In the program";
const BESIDE: &str = "\n## ";

/// The crates that are in the program, on one system or another, by their licences.
pub fn crates_by_licence() -> &'static [(String, String)] {
    static GROUPS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
        let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, licence) in rows().filter(|(name, _)| name.contains(' ')) {
            groups.entry(licence).or_default().push(name);
        }
        let joined = groups.into_iter();
        joined
            .map(|(licence, names)| (licence.to_owned(), names.join(", ")))
            .collect()
    });
    &GROUPS
}

/// The rows of the table, its head included.
fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    let inside = LICENCES.split_once(INSIDE).map_or("", |(_, rest)| rest);
    let table = inside.split_once(BESIDE).map_or(inside, |(table, _)| table);
    let rows = table.lines().filter_map(|line| line.strip_prefix("| "));
    rows.filter_map(|row| row.trim_end_matches(" |").split_once(" | "))
}
