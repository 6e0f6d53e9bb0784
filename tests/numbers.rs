//! Numbers: words, digits and mixtures, read back to their exact values.

use std::path::PathBuf;

use khabar::quantity::{Decimal, read_number};
use proptest::prelude::*;

fn d(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn assert_value(text: &str, value: &str) {
    let read = read_number(text);
    assert_eq!(read.map(|value| value.to_string()).as_deref(), Some(value), "{text}");
}

#[test]
fn words_digits_and_mixtures() {
    for (text, value) in [
        ("صفر", "0"),
        ("نه", "9"),
        ("یکصد و بیست و سه", "123"),
        ("چهار صد و پنج", "405"),
        ("دوهزار", "2000"),
        ("بیست\u{200c}ویک", "21"),
        ("صدوبیست", "120"),
        ("۱۳میلیون و ۸۱۹هزار", "13819000"),
        ("یکهزار و ۶۵۲ میلیارد و ۳۴۳ میلیون", "1652343000000"),
        ("دو هزار و ۳۸۹ میلیارد", "2389000000000"),
        ("هزار میلیارد", "1000000000000"),
        ("۹هزار هزار میلیارد", "9000000000000000"),
        ("۲ میلیون ۵۰۰ هزار", "2500000"),
        ("دو و نیم", "2.5"),
        ("دو و نیم میلیون", "2500000"),
        ("دو میلیون و نیم", "2500000"),
        ("نیم میلیون", "500000"),
        ("۱۹ و نیم", "19.5"),
        ("سه چهارم", "0.75"),
        ("یک\u{200c}سوم", "0.333333333333"),
        ("سه ربع", "0.75"),
        ("دو و سه دهم", "2.3"),
        ("بیست و سه دهم", "20.3"),
        ("بیست و سه صدم", "0.23"),
        ("منفی چهارده", "-14"),
        ("-۱۴", "-14"),
        ("منفی صد و بیست و سوم", "-123"),
        ("سه ممیز چهارده", "3.14"),
        ("دهم", "10"),
        ("چهل و سومین", "43"),
        ("سی\u{200c}وچهارمین", "34"),
        ("۲۲مین", "22"),
        ("۲۲\u{200c}ام", "22"),
        ("۱/۶ میلیارد", "1600000000"),
        ("٤٢,٤", "42.4"),
        ("۱۲٬۰۲۲", "12022"),
    ] {
        assert_value(text, value);
    }
}

#[test]
fn what_is_no_one_number() {
    for text in [
        "",
        "و",
        "منفی",
        "دو شرکت",
        "دوده",
        "سیده",
        "سهام",
        "دوره",
        "۲۰ و ۳۰",
        "بیست و سی",
        "۱۰ هزار و ۲۰ هزار",
        "۲ میلیون و ۵ میلیارد",
        "پنج سوم",
        "دو سه هزار",
        "14:25",
        "1404/08/22",
        "ده\u{200c}ها",
    ] {
        assert_eq!(read_number(text), None, "{text}");
    }
}

#[test]
fn a_number_too_large_to_hold_has_no_value() {
    assert_eq!(read_number(&"۹".repeat(40)), None);
    assert_eq!(read_number(&"میلیارد ".repeat(9)), None);
    assert_value(&format!("۱{}", "۰".repeat(27)), &format!("1{}", "0".repeat(27)));
}

const ONES: [&str; 20] = [
    "",
    "یک",
    "دو",
    "سه",
    "چهار",
    "پنج",
    "شش",
    "هفت",
    "هشت",
    "نه",
    "ده",
    "یازده",
    "دوازده",
    "سیزده",
    "چهارده",
    "پانزده",
    "شانزده",
    "هفده",
    "هجده",
    "نوزده",
];
const TENS: [&str; 10] = ["", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"];
const HUNDREDS: [&str; 10] = ["", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"];
const SCALES: [&str; 7] = ["", "هزار", "میلیون", "میلیارد", "تریلیون", "کوادریلیون", "کوینتیلیون"];

/// Spells a number out as it is taught at school.
fn spelled(mut value: u64) -> String {
    if value == 0 {
        return "صفر".to_owned();
    }
    let mut parts = Vec::new();
    for scale in SCALES {
        let group = (value % 1000) as usize;
        value /= 1000;
        let mut words = Vec::new();
        if group >= 100 {
            words.push(HUNDREDS[group / 100]);
        }
        match group % 100 {
            0 => {}
            small @ 1..20 => words.push(ONES[small]),
            small => {
                words.push(TENS[small / 10]);
                if small % 10 > 0 {
                    words.push(ONES[small % 10]);
                }
            }
        }
        if group > 0 {
            parts.push(format!("{} {scale}", words.join(" و ")).trim_end().to_owned());
        }
    }
    parts.reverse();
    parts.join(" و ")
}

#[test]
fn every_number_to_a_million_is_read_back() {
    for value in 0..=1_000_000_u64 {
        let text = spelled(value);
        assert_eq!(read_number(&text), Some(Decimal::from(value as i64)), "{text}");
    }
}

proptest! {
    #[test]
    fn large_numbers_are_read_back(value in 0..1_000_000_000_000_000_000_u64) {
        prop_assert_eq!(read_number(&spelled(value)), Some(Decimal::from(value as i64)));
    }

    #[test]
    fn any_row_of_number_words_is_read_without_panic(picks in proptest::collection::vec(0..24_usize, 0..30)) {
        let words = ["یک", "دو", "نه", "بیست", "صد", "هزار", "میلیون", "میلیارد", "و", "و", "نیم", "ربع", "سوم", "دهم",
            "هزارم", "منفی", "ممیز", "۱۲", "۳٫۵", "سومین", "بیست\u{200c}ویک", "سه\u{200c}چهارم", "همت", "مین"];
        let text: Vec<&str> = picks.iter().map(|&pick| words[pick]).collect();
        let _ = read_number(&text.join(" "));
        let _ = khabar::Extractor::new().extract(&text.join(" "));
    }
}

/// The rows of a table of the outside data; `None`, and a word of it, where there is none.
fn rows(file: &str) -> Option<Vec<Vec<String>>> {
    let Some(folder) = std::env::var_os("KHABAR_DATA") else {
        eprintln!("KHABAR_DATA is not set: {file} is skipped");
        return None;
    };
    let path = PathBuf::from(folder).join("cases").join(file);
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("{} cannot be read: skipped", path.display());
        return None;
    };
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    Some(rows.map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

/// Where other conventions differ from ours: a sign or point without digits on one side, `_` and spaces as separators of
/// thousands, a plus sign, a separator before the first digit.
const OTHER_CONVENTIONS: [&str; 11] =
    [".5", "+.5", "-5.", "،123،45", "45/", "＋7", "1_234.567", "1_234.56", " 123 ", "1 234", "12,,5"];

#[test]
fn tables_of_numbers() {
    for file in [
        "number_icu_rbnf.tsv",
        "number_words_roundtrip.tsv",
        "number_duckling_fa.tsv",
        "digits_dnt.tsv",
        "digits_icu.tsv",
    ] {
        let mut wrong = Vec::new();
        for row in rows(file).unwrap_or_default() {
            let [text, value, ..] = row.as_slice() else { continue };
            if OTHER_CONVENTIONS.contains(&text.as_str()) {
                continue;
            }
            let digits: String = value
                .chars()
                .map(|c| match c {
                    '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10).unwrap_or(c),
                    c => c,
                })
                .collect();
            let expected = (value != "ERR").then(|| d(&digits));
            let text = text.trim_matches(|c: char| matches!(c, '٪' | '%'));
            let read = read_number(text);
            if read != expected {
                wrong.push(format!("{text:?}: {read:?}, expected {expected:?}"));
            }
        }
        assert!(wrong.is_empty(), "{file}: {}\n{}", wrong.len(), wrong.join("\n"));
    }
}
