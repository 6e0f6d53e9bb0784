//! The rules that the library has, as its sources name them.

use std::collections::BTreeSet;

/// The names of rules that a source spells out: words with hyphens in quotes, and the one rule of a single word.
pub fn rules_of(source: &str) -> BTreeSet<&str> {
    let spelt = |name: &&str| {
        let plain = name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        plain && (name.trim_matches('-').contains('-') || *name == "office")
    };
    source.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).filter(spelt).collect()
}
