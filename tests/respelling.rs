//! One article, spelt in every way that news sites spell: the same record each time.
#![cfg(feature = "serde")]

mod common;

use common::compare::compare;
use common::{fixtures, gaps};
use khabar::{Extractor, Normalizer};
use unicode_normalization::UnicodeNormalization;

const ZWNJ: char = '\u{200C}';
const TATWEEL: char = '\u{640}';
const RLM: char = '\u{200F}';

/// A way to spell, and what it makes of a carefully spelt text with ASCII digits.
type Respelling = (&'static str, fn(&str) -> String);

const RESPELLINGS: &[Respelling] = &[
    ("half-spaces kept", str::to_owned),
    ("half-spaces as spaces", |text| text.replace(ZWNJ, " ")),
    ("half-spaces deleted", |text| text.replace(ZWNJ, "")),
    ("half-spaces as entities", |text| text.replace(ZWNJ, "&zwnj;")),
    ("half-spaces doubled", |text| text.replace(ZWNJ, "\u{200C}\u{200C}")),
    ("Arabic letters", |text| text.replace('ی', "ي").replace('ک', "ك")),
    ("Persian digits", |text| digits(text, '۰')),
    ("Arabic digits", |text| digits(text, '٠')),
    ("tatweel", tatweel),
    ("NFD", |text| text.nfd().collect()),
    ("no-break spaces", |text| text.replace(' ', "\u{A0}")),
    ("doubled spaces", |text| text.replace(' ', "  ")),
    ("direction marks", |text| text.replace(' ', &format!("{RLM} "))),
    ("CRLF", |text| text.replace('\n', "\r\n")),
    ("hard wraps", |text| wrapped(text, "\n")),
    ("hard wraps with blank lines", |text| wrapped(text, "\n\n")),
];

fn digits(text: &str, zero: char) -> String {
    let digit = |c: char| Some(c.to_digit(10)? + u32::from(zero));
    text.chars().map(|c| digit(c).and_then(char::from_u32).unwrap_or(c)).collect()
}

/// Stretches every long word by a tatweel, after a letter that joins to the next.
fn tatweel(text: &str) -> String {
    let word = |word: &str| {
        let joins = |c: char| "بپتثجچحخسشصضطظعغفقکگلمنهی".contains(c);
        let letters: Vec<char> = word.chars().collect();
        let stretch = letters.len() >= 5 && joins(letters[1]) && letters[2].is_alphabetic();
        letters.iter().enumerate().fold(String::new(), |mut out, (i, &c)| {
            out.push(c);
            if stretch && i == 1 {
                out.push(TATWEEL);
            }
            out
        })
    };
    text.split('\n').map(|line| line.split(' ').map(word).collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join("\n")
}

/// Breaks paragraphs into lines of about 80 characters; paragraphs stand apart by a blank line.
fn wrapped(text: &str, newline: &str) -> String {
    let paragraph = |paragraph: &str| {
        let mut lines = vec![String::new()];
        for word in paragraph.split(' ') {
            let last = lines.last_mut().expect("there is a line");
            if last.chars().count() + word.chars().count() > 80 {
                lines.push(word.to_owned());
            } else {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(word);
            }
        }
        lines.join(newline)
    };
    text.lines().filter(|line| !line.is_empty()).map(paragraph).collect::<Vec<_>>().join("\n\n")
}

#[test]
fn respelt_articles_give_the_same_records() {
    let (extractor, normalizer) = (Extractor::new(), Normalizer::new());
    let read = |text: &str| serde_json::to_value(extractor.extract(text)).expect("a record can be serialized");
    let mut mistakes = Vec::new();
    for fixture in fixtures::all() {
        let careful = normalizer.normalize(&fixture.text).text().to_owned();
        let expected = read(&careful);
        let respelt = RESPELLINGS.iter().map(|(name, respell)| (*name, respell(&careful)));
        for (name, text) in respelt.chain([("as given", fixture.text.clone())]) {
            let found = compare(&expected, &read(&text));
            mistakes.extend(found.iter().map(|mistake| format!("{}\t{name}\t{}", fixture.name, mistake.line())));
        }
    }
    gaps::check("respelling_gaps.tsv", "file\trespelling\ttype\tobject\tverdict", mistakes);
}

#[test]
fn respellings_respell() {
    let careful = "شرکت‌های بزرگ ۱ و\n12 کشتی";
    let of = |name: &str| RESPELLINGS.iter().find(|(n, _)| *n == name).map(|(_, respell)| respell(careful));
    assert_eq!(of("half-spaces deleted").as_deref(), Some("شرکتهای بزرگ ۱ و\n12 کشتی"));
    assert_eq!(of("Arabic digits").as_deref(), Some("شرکت‌های بزرگ ۱ و\n١٢ کشتی"));
    assert_eq!(tatweel("استان قم و منطقه"), "اسـتان قم و منـطقه");
    assert_eq!(wrapped("الف ب\nپ", "\n"), "الف ب\n\nپ");
}
