//! Numbers: words, digits and mixtures, read back to their exact values.

mod common;

use std::collections::BTreeMap;

use common::{clock, outside};
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
        "نیم و نیم",
        "دو و نیم و ربع",
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

/// A million numbers in a row, in digits and in words, cost about as much each as a word of news. The bound leaves room for
/// another machine's caches; a cost that grows with the row would be hundreds of times as much.
#[test]
fn a_million_numbers_cost_no_more_than_news() {
    const BOUND: f64 = 1.5;
    let extractor = khabar::Extractor::new();
    let per_word =
        |text: &str| clock::seconds(|| drop(extractor.extract(text))) / text.split_whitespace().count() as f64;
    let article: String = common::fixtures::all().into_iter().map(|fixture| fixture.text + "\n").collect();
    let news = article.repeat(1_000_000 / article.split_whitespace().count() + 1);
    // Any order of the words will do, as long as it does not repeat soon.
    let mut state = 1_u32;
    let mut pick = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state / (u32::MAX / below + 1)
    };
    let words = ["یک", "دو", "پنج", "ده", "بیست", "سی", "صد", "هزار", "میلیون", "میلیارد", "و", "و", "و", "و"];
    let spelled: Vec<&str> = (0..1_000_000).map(|_| words[pick(words.len() as u32) as usize]).collect();
    let digits: Vec<String> = (0..1_000_000).map(|_| pick(99_999).to_string()).collect();
    for (what, text) in [("words", spelled.join(" ")), ("digits", digits.join(" "))] {
        // Others on the machine take caches and speed away, now from one text and now from the other: numbers that are
        // slow in each of five rounds are slow.
        let mut least = f64::INFINITY;
        for _ in 0..5 {
            least = least.min(per_word(&text) / per_word(&news));
            if least < BOUND {
                break;
            }
        }
        println!("{what}: {least:.2} times the time of a word of news");
        assert!(least < BOUND, "{what}: {least:.2} times the time of a word of news");
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

#[test]
fn tables_of_numbers() {
    for name in ["number_icu_rbnf", "number_words_roundtrip", "number_duckling_fa", "digits_dnt", "digits_icu"] {
        let mut wrong = BTreeMap::new();
        for (number, row) in outside::table(name).unwrap_or_default() {
            let [text, value, ..] = row.as_slice() else { continue };
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
                wrong.insert((number, 0), format!("{text:?}: {read:?}, expected {expected:?}"));
            }
        }
        if std::env::var_os("KHABAR_DATA").is_some() {
            outside::assert_known(name, wrong);
        }
    }
}

/// Each number in running text of another project: the same value in a figure that touches it.
#[test]
fn numbers_in_running_text() {
    let Some(rows) = outside::table("numberspan_parsiio") else { return };
    let extractor = khabar::Extractor::new();
    let mut missed = BTreeMap::new();
    for (number, row) in rows {
        let spans: Vec<(usize, usize, f64)> = serde_json::from_str(&row[1]).expect("spans with values");
        let figures = extractor.extract(&row[0]).with_offsets(&row[0], khabar::article::Offsets::Chars).figures;
        for (start, end, value) in spans {
            let same = |decimal: Option<Decimal>| {
                decimal.is_some_and(|decimal| decimal.to_string().parse::<f64>().is_ok_and(|read| read == value))
            };
            let found = figures
                .iter()
                .any(|figure| figure.start < end && start < figure.end && (same(figure.value) || same(figure.high)));
            if !found {
                missed.insert((number, start), format!("{value} of {}", row[0]));
            }
        }
    }
    outside::assert_known("numberspan_parsiio", missed);
}
