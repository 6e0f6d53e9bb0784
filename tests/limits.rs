//! The limits that the documentation promises, whatever the text: time in proportion to its length, and a stack of
//! bounded depth. (Memory: `tests/memory.rs`.)
//!
//! Time is only measured in an optimized build. `KHABAR_LIMITS=all cargo test --release --test limits -- --nocapture`
//! tries every spelling of every lexicon and prints the dearest.
#![cfg(feature = "serde")]

mod common;

use std::sync::LazyLock;

use common::fixtures;
use common::spans::assert_sound;
use khabar::Extractor;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

fn articles(bytes: usize) -> String {
    let all: String = fixtures::all().into_iter().map(|fixture| fixture.text + "\n\n").collect();
    repeated(&all, bytes)
}

fn repeated(text: &str, bytes: usize) -> String {
    text.repeat(bytes.div_ceil(text.len()))
}

/// Texts that have nothing but one thing, in all the ways in which an archive may be broken.
fn monotonous(bytes: usize) -> Vec<(&'static str, String)> {
    let units = [
        ("articles in one", articles(bytes)),
        ("news in one line", articles(bytes).replace(['\n', '\r'], " ")),
        ("news without spaces", articles(bytes).replace([' ', '\n', '\r', '\u{200C}'], "")),
        ("one sentence", repeated("استاندار یزد گفت کار آغاز شد ", bytes)),
        ("one quotation", format!("استاندار یزد گفت: «{}", repeated("کار آغاز شد و پایان یافت. ", bytes))),
        ("one word again and again", repeated("کتاب ", bytes)),
        ("a word without an end", repeated("ا", bytes)),
        ("a word without an end, of words", repeated("کتابخانه", bytes)),
        ("titles", repeated("معاون ", bytes)),
        ("titles of titles", repeated("معاون رئیس سازمان ", bytes)),
        ("titles joined by و", repeated("رئیس و ", bytes)),
        ("names", repeated("رضا کیانی ", bytes)),
        ("new names", (0..bytes / 40).map(|n| format!("رئیس اتاق {} گفت: بله.\n", spelt(n))).collect()),
        ("new surnames", (0..bytes / 30).map(|n| format!("وزیر رضا {}نیا آمد. ", spelt(n))).collect()),
        ("officials that speak", repeated("استاندار یزد گفت: کار شد. شهردار قم افزود: بله. ", bytes)),
        ("pronouns", repeated("وی افزود. ", bytes)),
        ("places", repeated("تهران، ", bytes)),
        ("places joined by و", repeated("تهران و ", bytes)),
        ("a constituency without an end", format!("نماینده مردم {}در مجلس گفت", repeated("تهران، ری و ", bytes))),
        ("bodies", repeated("سازمان صنعت، معدن و تجارت ", bytes)),
        ("cues", repeated("گفت: ", bytes)),
        ("quoting cues", repeated("با بیان اینکه ", bytes)),
        ("demands", repeated("استاندار یزد خواستار ساخت پل شد. ", bytes)),
        ("demands without an end", repeated("خواستار ", bytes)),
        ("obligations", repeated("باید ", bytes)),
        ("relative clauses", repeated("که ", bytes)),
        ("conjunctions", repeated("و ", bytes)),
        ("prepositions", repeated("از به در ", bytes)),
        ("figures", repeated("۲۰ هزار تن پسته، ", bytes)),
        ("ranges", repeated("۲ تا ", bytes)),
        ("number words", repeated("هزار و ", bytes)),
        ("number words of one value", repeated("یک ", bytes)),
        ("digits", repeated("7", bytes)),
        ("digits in groups", repeated("۱۲۳٬", bytes)),
        ("digits of three scripts", repeated("1۱١", bytes)),
        ("points", repeated("1.", bytes)),
        ("dates", repeated("۲۲ آبان ۱۴۰۴ ", bytes)),
        ("slashes", repeated("1/", bytes)),
        ("months", repeated("آبان ", bytes)),
        ("years joined by و", repeated("۱۴۰۲ و ", bytes)),
        ("half-spaces", repeated("\u{200C}", bytes)),
        ("a word of half-spaced pieces", repeated("می\u{200C}", bytes)),
        ("pieces of words", repeated("می ", bytes)),
        ("vowel signs", repeated("\u{64E}\u{651}\u{300}", bytes)),
        ("marks out of order", format!("a{}", repeated("\u{301}\u{327}", bytes))),
        ("tatweel", repeated("ـ", bytes)),
        ("marks of direction", repeated("\u{202B}\u{200F}", bytes)),
        ("Arabic letters", repeated("ي ك ", bytes)),
        ("opened quotations", repeated("«", bytes)),
        ("closed quotations", repeated("»", bytes)),
        ("quotation marks", repeated("\"", bytes)),
        ("quoted words", repeated("«الف» ", bytes)),
        ("opened brackets", repeated("(", bytes)),
        ("nested brackets", format!("{}{}", repeated("(", bytes / 2), repeated(")", bytes / 2))),
        ("punctuation", repeated("«(،:", bytes)),
        ("commas", repeated("، ", bytes)),
        ("words between commas", repeated("الف، ", bytes)),
        ("colons", repeated(": ", bytes)),
        ("stops", repeated(". ", bytes)),
        ("ellipses", repeated("… ", bytes)),
        ("dashes", repeated(" – ", bytes)),
        ("newlines", repeated("\n", bytes)),
        ("short lines", repeated("الف\n", bytes)),
        ("spaces", repeated(" ", bytes)),
        ("wrapped lines", repeated("استاندار یزد گفت کار\n\n", bytes)),
        ("ampersands", repeated("&", bytes)),
        ("entities", repeated("&zwnj;", bytes)),
        ("entities of entities", format!("{}zwnj;", repeated("&amp;", bytes))),
        ("unfinished entities", repeated("&#12", bytes)),
        ("tags", repeated("<b>", bytes)),
        ("opened tags", repeated("<", bytes)),
        ("an address", format!("https://{}", repeated("a.", bytes))),
        ("Latin", repeated("Made in Russia ", bytes)),
        ("emoji", repeated("😀", bytes)),
        ("zero bytes", repeated("\0", bytes)),
    ];
    units.into()
}

/// A word of its own for each number.
fn spelt(mut number: usize) -> String {
    let letters = ['ب', 'پ', 'ت', 'ج', 'چ', 'ح', 'خ', 'س', 'ش', 'ف'];
    let mut word = String::from("ما");
    for _ in 0..6 {
        word.push(letters[number % letters.len()]);
        number /= letters.len();
    }
    word
}

#[test]
fn a_small_stack_is_enough() {
    let bytes = if cfg!(debug_assertions) { 20_000 } else { 200_000 };
    LazyLock::force(&EXTRACTOR);
    let _ = EXTRACTOR.extract("یزد");
    let read = move || {
        for (name, text) in monotonous(bytes) {
            println!("{name}");
            assert_sound(&text, &EXTRACTOR.extract(&text));
        }
    };
    let stack = if cfg!(debug_assertions) { 1 << 20 } else { 256 << 10 };
    let thread = std::thread::Builder::new().stack_size(stack).spawn(read).expect("a thread can be started");
    thread.join().expect("no text needs a deeper stack");
}

/// Time only means something in an optimized build.
#[cfg(not(debug_assertions))]
mod time {
    use std::collections::BTreeSet;
    use std::fs;
    use std::hint::black_box;
    use std::path::PathBuf;
    use std::sync::{Mutex, MutexGuard, PoisonError};

    use khabar::Lexicon;

    use super::*;

    const MILLION: usize = 1_000_000;

    /// Every spelling that the lexicons of the extractor have, without the long lists of names and of spellings.
    fn spellings() -> BTreeSet<String> {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("lexicons");
        let leave =
            ["spellings", "affixes", "markup", "iran", "cities", "subdivisions", "common", "given_names", "surnames"];
        let files =
            fs::read_dir(folder).expect("the lexicons can be listed").filter_map(|entry| Some(entry.ok()?.path()));
        let wanted = files.filter(|path| {
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            path.extension().is_some_and(|ending| ending == "lex") && !leave.contains(&stem)
        });
        let lexicons = wanted.map(|path| {
            let text = fs::read_to_string(&path).expect("a lexicon can be read");
            Lexicon::parse(&path.to_string_lossy(), &text).expect("a lexicon can be parsed")
        });
        lexicons
            .flat_map(|lexicon| lexicon.entries().to_vec())
            .flat_map(|e| e.spellings().map(str::to_owned).collect::<Vec<_>>())
            .collect()
    }
    use crate::common::clock::seconds;

    /// How much longer ten times as much of a text may take, for news and for what archives are full of,
    const TEN_TIMES: f64 = 12.0;
    const COMMON: [&str; 9] = [
        "articles in one",
        "news in one line",
        "news without spaces",
        "one sentence",
        "titles",
        "digits",
        "half-spaces",
        "entities",
        "newlines",
    ];

    /// and for any text. A long text no longer fits the caches, and its memory is new for each reading; time with the
    /// square of the length would be a hundred times as much.
    const TEN_TIMES_ANYTHING: f64 = 20.0;

    /// How many times slower than news any text may be, byte for byte. Linear rules differ by what they find, by less
    /// than this; a quadratic one is off by hundreds at these sizes.
    const SLOWER: f64 = 12.0;

    /// Texts are measured one at a time, whatever number of threads the tests run in.
    static ALONE: Mutex<()> = Mutex::new(());

    fn alone() -> MutexGuard<'static, ()> {
        ALONE.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Seconds a byte.
    fn cost(text: &str) -> f64 {
        seconds(|| drop(black_box(EXTRACTOR.extract(text)))) / text.len() as f64
    }

    /// Seconds a byte of articles read one by one, as they come.
    fn news() -> f64 {
        let texts: Vec<String> = fixtures::all().into_iter().map(|fixture| fixture.text).collect();
        let bytes: usize = texts.iter().map(String::len).sum();
        seconds(|| texts.iter().for_each(|text| drop(black_box(EXTRACTOR.extract(text))))) / bytes as f64
    }

    #[test]
    fn ten_times_the_text_takes_ten_times_the_time() {
        let _alone = alone();
        let news = news();
        println!("news: {:.1} ns a byte", news * 1e9);
        let mut slow = Vec::new();
        let texts = monotonous(1);
        assert!(COMMON.iter().all(|common| texts.iter().any(|(name, _)| name == common)), "a text has another name");
        for ((name, small), (_, large)) in monotonous(20_000).iter().zip(&monotonous(200_000)) {
            // Others on the machine take caches and speed away, now from one text and now from the other: a text that is
            // slow in each of ten rounds is slow.
            let bound = if COMMON.contains(name) { TEN_TIMES } else { TEN_TIMES_ANYTHING };
            let (mut growth, mut times) = (f64::INFINITY, f64::INFINITY);
            for _ in 0..10 {
                let (small, large) = (cost(small), cost(large));
                growth = growth.min(10.0 * large / small);
                times = times.min(large / news);
                if growth <= bound && times <= SLOWER {
                    break;
                }
            }
            println!("{name}: ten times takes {growth:.1} times, {times:.2} times the time of news");
            if growth > bound || times > SLOWER {
                slow.push(format!("{name}: ten times takes {growth:.1} times; {times:.1} times as slow as news"));
            }
        }
        assert!(slow.is_empty(), "{slow:#?}");
    }

    #[test]
    fn no_word_of_the_lexicons_repeated_takes_more() {
        let _alone = alone();
        let news = news();
        let all = std::env::var_os("KHABAR_LIMITS").is_some_and(|value| value == "all");
        let ends = [" ", " و ", "، ", "\u{200C}", ""];
        let spellings = spellings();
        let step = if all { 1 } else { 37 };
        let mut costs = Vec::new();
        for (index, spelling) in spellings.iter().enumerate().step_by(step) {
            for end in if all { &ends[..] } else { &ends[index % ends.len()..][..1] } {
                let unit = format!("{spelling}{end}");
                let (small, large) = (repeated(&unit, 2_000), repeated(&unit, 20_000));
                let large = cost(&large);
                costs.push((large / news, large / cost(&small), unit));
            }
        }
        costs.sort_by(|a, b| b.0.total_cmp(&a.0));
        for (times, growth, unit) in costs.iter().take(30) {
            println!("{unit:?}: {times:.2} times the time of news, grows by {growth:.2}");
        }
        costs.sort_by(|a, b| b.1.total_cmp(&a.1));
        for (times, growth, unit) in costs.iter().take(30) {
            println!("grows: {unit:?}: {times:.2} times the time of news, grows by {growth:.2}");
        }
        let slow: Vec<_> = costs.iter().filter(|(times, ..)| *times > SLOWER).collect();
        assert!(slow.is_empty(), "{slow:#?}");
    }

    #[test]
    fn ten_megabytes_in_one_line_take_no_more_a_byte() {
        let _alone = alone();
        let text = articles(10 * MILLION).replace(['\n', '\r'], " ");
        let times = cost(&text) / news();
        println!("{times:.2} times the time of news");
        assert!(times < SLOWER, "{times:.1} times as slow as news");
    }
}
