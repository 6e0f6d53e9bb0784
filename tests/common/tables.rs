//! Tables of texts with the objects that must be found in them, and with none where none must be.
//!
//! A line is `rule <TAB> text <TAB> objects`, with a fourth field where the library does not read the text rightly yet:
//! such a line fails once it is read rightly, so that the list of gaps only shrinks.

use std::collections::BTreeSet;
use std::iter::zip;

use khabar::{Article, Extractor};

use crate::common::compare::fold;
use crate::common::rules::rules_of;

/// One line of a table.
#[derive(Debug)]
struct Case<'a> {
    line: usize,
    /// The rule that must find one of the objects, or with `forbidden` must find none; no rule for `*`.
    rule: Option<&'a str>,
    forbidden: bool,
    text: String,
    objects: Vec<Vec<String>>,
    gap: Option<&'a str>,
}

/// What a record has of one kind: each object as the fields that the table gives, and the rules that found them.
#[derive(Debug, Default)]
pub struct Found {
    pub objects: Vec<Vec<String>>,
    pub rules: BTreeSet<String>,
}

/// A table and how to read its objects off a record.
pub struct Table {
    /// The path of the file, for the reports.
    pub file: &'static str,
    pub lines: &'static str,
    /// The sources in which the rules have their names.
    pub sources: &'static [&'static str],
    pub read: fn(&Article) -> Found,
}

/// A text as it is, with spaces for half-spaces, and without them.
fn spellings(text: &str) -> [String; 3] {
    [text.to_owned(), text.replace('\u{200c}', " "), text.replace('\u{200c}', "")]
}

/// The fields of an object as the table gives them.
fn fields(object: &str) -> Vec<String> {
    object.split(" / ").map(str::to_owned).collect()
}

/// An object as a line of the table tells it.
fn shown(object: &[String]) -> String {
    let fields = object.iter().map(|field| if field.is_empty() { "-" } else { field });
    fields.collect::<Vec<_>>().join(" / ").replace('\n', "¶")
}

/// True if an object has these first fields: a line may leave out the last ones. Spaces and marks do not matter.
fn begins_with(object: &[String], fields: &[String]) -> bool {
    object.len() >= fields.len() && zip(object, fields).all(|(own, other)| fold(own) == fold(other))
}

impl Case<'_> {
    /// How a record differs from what the line says, if it does.
    fn mistake(&self, found: &Found) -> Option<String> {
        let mut spurious: Vec<&Vec<String>> = found.objects.iter().collect();
        let mut missed = Vec::new();
        for object in &self.objects {
            match spurious.iter().position(|other| begins_with(other, object)) {
                Some(twin) => drop(spurious.remove(twin)),
                None => missed.push(object),
            }
        }
        if !missed.is_empty() || !spurious.is_empty() {
            let missed = missed.into_iter().map(|object| format!("\n    missed   {}", shown(object)));
            return Some(
                missed.chain(spurious.iter().map(|object| format!("\n    spurious {}", shown(object)))).collect(),
            );
        }
        let rule = self.rule?;
        let used = found.rules.contains(rule);
        (used == self.forbidden).then(|| format!("\n    found by the rules {:?}", found.rules))
    }
}

impl Table {
    fn cases(&self) -> Vec<Case<'static>> {
        let lines = self.lines.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty());
        lines
            .map(|(index, line)| {
                let mut columns = line.split('\t');
                let (Some(rule), Some(text), Some(objects)) = (columns.next(), columns.next(), columns.next()) else {
                    panic!("{}:{}: three fields with tabs between", self.file, index + 1);
                };
                let forbidden = rule.starts_with('!');
                Case {
                    line: index + 1,
                    rule: Some(rule.trim_start_matches('!')).filter(|rule| *rule != "*"),
                    forbidden,
                    text: text.replace('¶', "\n"),
                    objects: objects.split(" | ").filter(|object| *object != "-").map(fields).collect(),
                    gap: columns.next(),
                }
            })
            .collect()
    }

    /// Panics unless every line holds in every spelling, and every gap is still one.
    pub fn check(&self) {
        let extractor = Extractor::new();
        let mut failures = Vec::new();
        let cases = self.cases();
        for case in &cases {
            let Case { line, rule, gap, .. } = case;
            let place = format!("{}:{line}: {}", self.file, rule.unwrap_or("*"));
            let mistakes: Vec<String> = spellings(&case.text)
                .iter()
                .filter_map(|text| {
                    let mistake = case.mistake(&(self.read)(&extractor.extract(text)))?;
                    Some(format!("{text}{mistake}"))
                })
                .collect();
            match gap {
                // The spellings of a text are mostly misread alike.
                None => failures.extend(
                    mistakes.first().map(|first| format!("{place}, {} of 3 spellings: {first}", mistakes.len())),
                ),
                Some(gap) if mistakes.is_empty() => failures.push(format!("{place}: mended, no gap any more: {gap}")),
                Some(_) => {}
            }
        }
        assert!(failures.is_empty(), "{} of {} cases\n{}", failures.len(), cases.len(), failures.join("\n"));
    }

    /// Panics unless every rule of the sources has a line that it reads rightly and one in which it must find nothing,
    /// and the table names no other rule.
    pub fn check_rules(&self) {
        let cases = self.cases();
        let names: BTreeSet<&str> = self.sources.iter().flat_map(|source| rules_of(source)).collect();
        assert!(names.len() > 1, "{}: the sources name no rules", self.file);
        for rule in &names {
            for forbidden in [false, true] {
                let told = cases
                    .iter()
                    .any(|case| case.rule == Some(rule) && case.forbidden == forbidden && case.gap.is_none());
                let must = if forbidden { "must not find" } else { "must find" };
                assert!(told, "{}: no line with what {rule} {must}", self.file);
            }
        }
        for case in &cases {
            assert!(case.rule.is_none_or(|rule| names.contains(rule)), "{}:{}: no such rule", self.file, case.line);
        }
    }
}
