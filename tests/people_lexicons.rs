//! What the lexicons of people and bodies promise in their headers.

use std::collections::HashMap;

use khabar::lexicon::Lexicon;

fn read(file: &str) -> Lexicon {
    let path = format!("{}/lexicons/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    Lexicon::parse(file, &text).unwrap_or_else(|error| panic!("{error}"))
}

/// What the matcher compares: a spelling without its spaces and half-spaces.
fn folded(spelling: &str) -> String {
    spelling.chars().filter(|c| !matches!(c, ' ' | '\u{200c}')).collect()
}

fn assert_once(lexicon: &Lexicon) {
    let mut seen = HashMap::new();
    for entry in lexicon.entries() {
        for spelling in entry.spellings().chain(entry.all("plural")) {
            let line = entry.line();
            if let Some(first) = seen.insert(folded(spelling), line) {
                assert_eq!(first, line, "{}:{line}: {spelling} stands at line {first} too", lexicon.file());
            }
        }
    }
}

#[test]
fn titles_have_a_role() {
    const ROLES: &[&str] = &[
        "leader",
        "president",
        "vice_president",
        "minister",
        "deputy",
        "governor",
        "county_governor",
        "district_governor",
        "mayor",
        "village_head",
        "mp",
        "member",
        "speaker",
        "head",
        "director_general",
        "manager",
        "chief_executive",
        "secretary",
        "spokesperson",
        "ambassador",
        "commander",
        "judiciary",
        "cleric",
        "representative",
        "advisor",
        "sport",
        "profession",
        "no_office",
        "other",
    ];
    let titles = read("titles.lex");
    assert!(titles.entries().len() >= 350);
    for entry in titles.entries() {
        assert!(ROLES.contains(&entry.class()), "titles.lex:{}: no role: {}", entry.line(), entry.class());
    }
    assert_once(&titles);
}

#[test]
fn a_spelling_stands_once_in_a_file() {
    for file in ["status.lex", "ministries.lex", "honorifics.lex", "bodies.lex", "given_names.lex", "surnames.lex"] {
        assert_once(&read(file));
    }
}

#[test]
fn a_name_is_not_certain_and_ambiguous_at_once() {
    let (given, surnames) = (read("given_names.lex"), read("surnames.lex"));
    for lexicon in [&given, &surnames] {
        let certain = lexicon.entries().iter().filter(|entry| entry.class() != "ambiguous");
        let certain: Vec<_> = certain.flat_map(|entry| entry.spellings().map(folded)).collect();
        for entry in lexicon.entries().iter().filter(|entry| entry.class() == "ambiguous") {
            assert!(!certain.contains(&folded(entry.name())), "{}: {}", lexicon.file(), entry.name());
        }
    }
    let titles = read("titles.lex");
    for entry in titles.entries() {
        for name in given.entries().iter().filter(|name| name.class() != "ambiguous") {
            assert_ne!(folded(entry.name()), folded(name.name()), "a title and a given name");
        }
    }
}

#[test]
fn verbs_of_speech_have_a_class_and_a_light_verb() {
    const CLASSES: &[&str] = &["statement", "evaluate", "proposal", "request", "urge", "carrier", "commit", "event"];
    for entry in read("speech.lex").entries() {
        assert!(CLASSES.contains(&entry.class()), "speech.lex:{}: no class: {}", entry.line(), entry.class());
        assert!(entry.words("light").count() > 0, "speech.lex:{}: no light verb", entry.line());
    }
}
