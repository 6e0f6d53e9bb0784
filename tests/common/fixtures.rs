//! The articles of `tests/articles` and the records that a careful reader took from them.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

/// An article of ours and what it tells.
pub struct Fixture {
    /// Stem of the file.
    pub name: String,
    pub text: String,
    /// Written by hand from the article alone, never from what the program printed.
    pub expected: Value,
}

/// The folder of the articles.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/articles")
}

/// Every article, in the order of the names.
pub fn all() -> Vec<Fixture> {
    let mut fixtures: Vec<Fixture> = fs::read_dir(folder())
        .expect("tests/articles can be listed")
        .map(|entry| entry.expect("an entry of tests/articles can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| {
            let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a plain file name").to_owned();
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let record = path.with_extension("json");
            let expected = fs::read_to_string(&record).unwrap_or_else(|error| panic!("{}: {error}", record.display()));
            let expected =
                serde_json::from_str(&expected).unwrap_or_else(|error| panic!("{}: {error}", record.display()));
            Fixture { name, text, expected }
        })
        .collect();
    fixtures.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(!fixtures.is_empty(), "tests/articles holds no article");
    fixtures
}
