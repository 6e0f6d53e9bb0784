//! One article, spelt in every way that news sites spell: the same record each time.
#![cfg(feature = "serde")]

mod common;

use std::fs;
use std::path::PathBuf;

use common::compare::{compare, fold};
use common::{fixtures, gaps};
use khabar::{Extractor, Normalizer};
use serde_json::Value;
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
    ("Arabic letters", arabic),
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
    ("diacritics", diacritics),
    ("entities", entities),
    ("numeric entities", |text| text.replace('ی', "&#1740;").replace('ک', "&#x6a9;").replace(ZWNJ, "&#8204;")),
    ("deleted, Arabic letters and digits", |text| digits(&arabic(&text.replace(ZWNJ, "")), '٠')),
    ("spaces, entities, hard wraps", |text| entities(&wrapped(&text.replace(ZWNJ, " "), "\n"))),
    ("deleted, hard wraps with blank lines", |text| wrapped(&text.replace(ZWNJ, ""), "\n\n")),
    ("tatweel, diacritics, NFD", |text| diacritics(&tatweel(text)).nfd().collect()),
    ("Arabic letters, spaces, no-break spaces", |text| arabic(text).replace([ZWNJ, ' '], "\u{A0}")),
];

fn arabic(text: &str) -> String {
    text.replace('ی', "ي").replace('ک', "ك")
}

/// Writes the marks of print as references, as content systems do.
fn entities(text: &str) -> String {
    let references = [("«", "&laquo;"), ("»", "&raquo;"), ("–", "&ndash;"), ("\"", "&quot;"), ("\u{200C}", "&zwnj;")];
    references.iter().fold(text.replace('&', "&amp;"), |text, (mark, reference)| text.replace(mark, reference))
}

/// Puts a vowel sign, now and then two, behind every third letter.
fn diacritics(text: &str) -> String {
    let signs = ["\u{64E}", "\u{650}", "\u{64F}", "\u{651}\u{64E}", "\u{652}"];
    let mut letters = 0;
    text.chars().fold(String::new(), |mut out, c| {
        out.push(c);
        if ('\u{621}'..='\u{6CC}').contains(&c) && c.is_alphabetic() {
            letters += 1;
            if letters % 3 == 0 {
                out.push_str(signs[letters / 3 % signs.len()]);
            }
        }
        out
    })
}

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

/// Articles that are not ours: each spelling may lose this share of their objects and no more.
const FLOOR: f64 = 0.98;

/// The same where several ways of spelling come together, and some of the breaks between paragraphs are lost.
const FLOOR_OF_SEVERAL: f64 = 0.97;

/// Every object of a record as its fields tell it, without spans and spelling.
fn objects(record: &Value) -> Vec<String> {
    let fields: [(&str, &[&str]); 6] = [
        ("officials", &["name", "office", "region", "status"]),
        ("regions", &["name", "kind", "count"]),
        ("figures", &["value", "high", "unit", "bound"]),
        ("dates", &["year", "month", "day"]),
        ("proposals", &["text", "proposer", "kind"]),
        ("statements", &["text", "speaker", "cue"]),
    ];
    let told = |kind: &str, names: &[&str], object: &Value| {
        let fields = names.iter().map(|name| object[*name].as_str().map_or_else(|| object[*name].to_string(), fold));
        format!("{kind}: {}", fields.collect::<Vec<_>>().join(" | "))
    };
    let of_kind = |(kind, names): &(&str, &[&str])| {
        let list = record[*kind].as_array().into_iter().flatten();
        list.map(|object| told(kind, names, object)).collect::<Vec<_>>()
    };
    fields.iter().flat_map(of_kind).collect()
}

/// How many objects two records share, and how many there are in either.
fn shared(a: &[String], b: &[String]) -> (usize, usize) {
    let mut alone = b.to_vec();
    let same =
        a.iter().filter(|object| alone.iter().position(|other| other == *object).map(|i| alone.remove(i)).is_some());
    let same = same.count();
    (same, a.len() + b.len() - same)
}

/// Runs over the folder `gold/text` of `KHABAR_DATA` and says so where it is skipped.
#[test]
fn respelt_news_keeps_its_objects() {
    let Some(folder) = std::env::var_os("KHABAR_DATA") else {
        eprintln!("skipped: KHABAR_DATA is not set");
        return;
    };
    let folder = PathBuf::from(folder).join("gold/text");
    let paths = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let texts: Vec<String> = paths
        .map(|entry| fs::read_to_string(entry.expect("an entry can be read").path()).expect("an article is UTF-8"))
        .collect();
    assert!(texts.len() > 10, "{}: {} articles", folder.display(), texts.len());
    let (extractor, normalizer) = (Extractor::new(), Normalizer::new());
    let read =
        |text: &str| objects(&serde_json::to_value(extractor.extract(text)).expect("a record can be serialized"));
    let careful: Vec<String> = texts.iter().map(|text| normalizer.normalize(text).into_text().into_owned()).collect();
    let expected: Vec<Vec<String>> = careful.iter().map(|text| read(text)).collect();
    let mut lost = Vec::new();
    for (name, respell) in RESPELLINGS {
        let counts = careful.iter().zip(&expected).map(|(text, expected)| {
            let found = read(&respell(text));
            for object in expected.iter().filter(|object| !found.contains(object)) {
                println!("{name}: lost {object}");
            }
            for object in found.iter().filter(|object| !expected.contains(object)) {
                println!("{name}: spurious {object}");
            }
            shared(expected, &found)
        });
        let (same, all) = counts.fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
        let kept = same as f64 / all as f64;
        println!("{name}: keeps {kept:.3} of {all} objects");
        let floor = if name.contains(',') { FLOOR_OF_SEVERAL } else { FLOOR };
        if kept < floor {
            lost.push(format!("{name}: keeps {kept:.3} of {all} objects"));
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn respellings_respell() {
    let careful = "شرکت‌های بزرگ ۱ و\n12 کشتی";
    let of = |name: &str| RESPELLINGS.iter().find(|(n, _)| *n == name).map(|(_, respell)| respell(careful));
    assert_eq!(of("half-spaces deleted").as_deref(), Some("شرکتهای بزرگ ۱ و\n12 کشتی"));
    assert_eq!(of("Arabic digits").as_deref(), Some("شرکت‌های بزرگ ۱ و\n١٢ کشتی"));
    assert_eq!(tatweel("استان قم و منطقه"), "اسـتان قم و منـطقه");
    assert_eq!(wrapped("الف ب\nپ", "\n"), "الف ب\n\nپ");
    assert_eq!(diacritics("استان قم"), "است\u{650}ان ق\u{64F}م");
    assert_eq!(entities("«الف» & –"), "&laquo;الف&raquo; &amp; &ndash;");
    assert_eq!(shared(&["a".into(), "a".into(), "b".into()], &["a".into(), "c".into()]), (1, 4));
}
