//! Tables of the outside data, and where our convention differs from theirs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// The rows of a table of the outside data, cut at tabs, each with its number from 1; `None`, and a word of it on standard
/// error, where there is no such table.
pub fn table(name: &str) -> Option<Vec<(usize, Vec<String>)>> {
    let Some(folder) = std::env::var_os("KHABAR_DATA") else {
        eprintln!("SKIPPED: {name} wants the outside data, whose folder KHABAR_DATA names");
        return None;
    };
    let path: PathBuf = [folder, "cases".into(), format!("{name}.tsv").into()].iter().collect();
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("SKIPPED: {}: {error}", path.display());
            return None;
        }
    };
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    Some((1..).zip(rows.map(|line| line.split('\t').map(str::to_owned).collect())).collect())
}

/// What a row of a table says and we do not: the row, and where in it, in characters.
pub type Place = (usize, usize);

/// The known differences from a table, each with its reason.
fn known(name: &str) -> BTreeMap<Place, &'static str> {
    let rows = include_str!("../cases/known_differences.tsv").lines().filter(|line| !line.starts_with('#'));
    let rows = rows.map(|line| line.split('\t').collect::<Vec<_>>());
    let number = |text: &str| text.parse::<usize>().unwrap_or_else(|_| panic!("{text} is no number"));
    rows.filter_map(|row| match row[..] {
        [table, row, start, reason] => (table == name).then(|| ((number(row), number(start)), reason)),
        _ => panic!("four columns: {row:?}"),
    })
    .collect()
}

/// Panics unless the differences found are those that are known: a new one is a mistake, one that is gone a line to take
/// out.
pub fn assert_known(name: &str, found: BTreeMap<Place, String>) {
    let known = known(name);
    let places: BTreeSet<&Place> = known.keys().collect();
    let new: Vec<_> = found.iter().filter(|(place, _)| !places.contains(place)).collect();
    let gone: Vec<_> = known.iter().filter(|(place, _)| !found.contains_key(place)).collect();
    assert!(new.is_empty() && gone.is_empty(), "{name}: {} new {new:#?}\n{} gone {gone:?}", new.len(), gone.len());
}
