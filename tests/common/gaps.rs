//! Lists of what the library is known not to read rightly yet.
//!
//! A list is a tab-separated file with a header line. A mistake that is not listed fails the test, and so does a listed
//! one that is no longer made: the list can only tell the truth. `KHABAR_UPDATE_GAPS=1 cargo test` writes it anew.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use super::fixtures;

fn counted<'a>(lines: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, isize> {
    let mut counts = BTreeMap::new();
    for line in lines {
        *counts.entry(line).or_insert(0) += 1;
    }
    counts
}

/// Compares the mistakes found with the list `file` in `tests/articles`; `header` names its columns.
pub fn check(file: &str, header: &str, mut found: Vec<String>) {
    let path = fixtures::folder().join(file);
    found.sort();
    if std::env::var_os("KHABAR_UPDATE_GAPS").is_some_and(|value| value == "1") {
        let lines: String = found.iter().map(|line| format!("{line}\n")).collect();
        fs::write(&path, format!("{header}\n{lines}")).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        eprintln!("{}: {} known gaps written", path.display(), found.len());
        return;
    }
    let listed = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut lines = listed.lines();
    assert_eq!(lines.next(), Some(header), "{}: the header names the columns", path.display());
    let mut balance = counted(found.iter().map(String::as_str));
    for (line, count) in counted(lines) {
        *balance.entry(line).or_insert(0) -= count;
    }
    let mut report = String::new();
    for (line, count) in balance.into_iter().filter(|&(_, count)| count != 0) {
        let verdict = if count > 0 { "new mistake" } else { "mended, take it off the list" };
        writeln!(report, "{verdict}: {}", line.replace('\t', " | ")).expect("writing to a string");
    }
    assert!(
        report.is_empty(),
        "{} differs from what the library does; KHABAR_UPDATE_GAPS=1 writes it anew\n{report}",
        path.display()
    );
}
