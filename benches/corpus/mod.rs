//! Text and phrases to measure with, composed from the lexicons: the same at every run.

#![allow(dead_code, reason = "each benchmark uses what it needs")]

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use khabar::{Gazetteer, Lexicon};

/// A generator of numbers (splitmix64) that gives the same ones at every run.
pub struct Numbers(u64);

impl Numbers {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn pick<'a>(&mut self, of: &'a [String]) -> &'a str {
        &of[self.below(of.len())]
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }
}

fn lexicons() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().map(|folder| folder.join("lexicons")).find(|folder| folder.is_dir()).expect("lexicons/ is near")
}

fn lines(file: &str) -> String {
    fs::read_to_string(lexicons().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The spellings of a lexicon, in the order of the file.
pub fn spellings(file: &str) -> Vec<String> {
    let lexicon = Lexicon::parse(file, &lines(file)).unwrap_or_else(|error| panic!("{error}"));
    lexicon.entries().iter().flat_map(|entry| entry.spellings().map(str::to_owned)).collect()
}

/// The names of places, bodies, offices and people in the lexicons, the first of those with equal keys. Left out are
/// the commonest words, which no list of names should hold, and phrases of more than six parts: of those the other
/// matchers need 2ⁿ entries, one for each way to glue the parts.
pub fn names() -> Vec<String> {
    const FILES: [&str; 10] = [
        "areas.lex",
        "bodies.lex",
        "cities.lex",
        "countries.lex",
        "given_names.lex",
        "iran.lex",
        "ministries.lex",
        "subdivisions.lex",
        "surnames.lex",
        "titles.lex",
    ];
    let mut seen: HashSet<String> = commonest(1500).iter().map(|word| Gazetteer::key(word)).collect();
    let all = FILES.iter().flat_map(|file| spellings(file));
    all.filter(|phrase| {
        let parts = phrase.split([' ', '\u{200c}']).count();
        parts <= 6 && usable(phrase) && seen.insert(Gazetteer::key(phrase))
    })
    .collect()
}

/// The spellings of every lexicon that the extractors read.
pub fn dictionary() -> Vec<String> {
    let mut files: Vec<String> = fs::read_dir(lexicons())
        .expect("lexicons/ is a folder")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|file| file.ends_with(".lex") && !matches!(&**file, "affixes.lex" | "markup.lex" | "spellings.lex"))
        .collect();
    files.sort();
    files.iter().flat_map(|file| spellings(file)).filter(|phrase| usable(phrase)).collect()
}

/// Spellings with how often they stand in news.
fn counted() -> Vec<(usize, String)> {
    let lines = lines("spellings.lex");
    let pairs = lines.lines().filter_map(|line| line.split_once('\t'));
    pairs.filter_map(|(word, count)| Some((count.parse().ok()?, word.to_owned()))).collect()
}

fn commonest(count: usize) -> Vec<String> {
    let mut words = counted();
    words.sort_by(|a, b| b.cmp(a));
    words.into_iter().take(count).map(|(_, word)| word).collect()
}

fn usable(phrase: &str) -> bool {
    Gazetteer::builder().phrases([(0, phrase)]).build().is_ok()
}

/// `count` phrases of one to eight words: of the lexicons as many as there are, the rest composed of a title and a
/// place, a given name and a surname, a title and a name. Fewer of them are an even choice of the lexicons' own.
pub fn phrases(count: usize) -> Vec<String> {
    let mut numbers = Numbers::new(1);
    let mut own = names();
    for at in (1..own.len()).rev() {
        own.swap(at, numbers.below(at + 1));
    }
    own.truncate(count);
    let (given, surnames) = (spellings("given_names.lex"), spellings("surnames.lex"));
    let (titles, cities) = (spellings("titles.lex"), [spellings("cities.lex"), spellings("iran.lex")].concat());
    let mut seen: HashSet<String> = own.iter().map(|phrase| Gazetteer::key(phrase)).collect();
    while own.len() < count {
        let phrase = match numbers.below(4) {
            0 | 1 => format!("{} {}", numbers.pick(&given), numbers.pick(&surnames)),
            2 => format!("{} {}", numbers.pick(&titles), numbers.pick(&cities)),
            _ => format!("{} {} {}", numbers.pick(&titles), numbers.pick(&given), numbers.pick(&surnames)),
        };
        if seen.insert(Gazetteer::key(&phrase)) {
            own.push(phrase);
        }
    }
    own
}

/// About `bytes` of text: words as often as in news, phrases of the lexicons among them, sentences on lines.
pub fn text(bytes: usize) -> String {
    let mut numbers = Numbers::new(2);
    let mut sum = 0;
    let mut words = counted();
    for (count, _) in &mut words {
        sum += *count;
        *count = sum;
    }
    let phrases = phrases(60_000);
    let mut text = String::with_capacity(bytes + 1000);
    while text.len() < bytes {
        let start = text.len();
        for _ in 0..8 + numbers.below(18) {
            let place = numbers.below(sum);
            let word = &words[words.partition_point(|(sum, _)| *sum <= place)].1;
            text.push_str(if numbers.percent(8) { numbers.pick(&phrases) } else { word });
            text.push_str(if numbers.percent(7) { "، " } else { " " });
        }
        text.pop();
        text.push_str(if numbers.percent(30) { ".\n" } else { ". " });
        // One source in ten types the letters of an Arabic keyboard.
        if numbers.percent(10) {
            let arabic = text[start..].replace('ی', "ي").replace('ک', "ك");
            text.replace_range(start.., &arabic);
        }
    }
    text
}

/// Raw news from `KHABAR_DATA/news`, where that is set.
pub fn news() -> Option<String> {
    let folder = Path::new(&std::env::var_os("KHABAR_DATA")?).join("news");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    Some(files.iter().filter_map(|file| fs::read_to_string(file).ok()).collect())
}
