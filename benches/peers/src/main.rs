//! khabar's gazetteer beside aho-corasick, daachorse and crawdad: phrases at word boundaries, the leftmost-longest or all,
//! from raw text to offsets in raw text. All must give the same matches before anything is timed.
//!
//! `cargo run --release [all] [phrases …]`; `KHABAR_DATA` names a folder with real news under `news/`.

#[path = "../../corpus/mod.rs"]
mod corpus;
mod fold;

use std::time::Instant;

use aho_corasick::AhoCorasick;
use cpu_time::ThreadTime;
use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder};
use daachorse::{DoubleArrayAhoCorasick, DoubleArrayAhoCorasickBuilder};
use fold::{Folded, Folder};
use khabar::Gazetteer;
use khabar::gazetteer::{MatchKind, Path};

/// Id, first byte, one past the last byte.
type Found = (u32, usize, usize);

const RUNS: usize = 5;

type Find<'a> = Box<dyn FnMut(&str, &mut Vec<Found>) + 'a>;

struct Engine<'a> {
    name: &'static str,
    heap: usize,
    build_ms: f64,
    find: Find<'a>,
}

fn built<T>(build: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let value = build();
    (value, start.elapsed().as_secs_f64() * 1e3)
}

fn khabar<'a>(name: &'static str, kind: MatchKind, path: Path, phrases: &[String]) -> Engine<'a> {
    let (gazetteer, build_ms) = built(|| {
        let builder = Gazetteer::builder().match_kind(kind).phrases((0..).zip(phrases));
        builder.path(path).build().expect("the phrases can be used")
    });
    Engine {
        name,
        heap: gazetteer.heap_bytes(),
        build_ms,
        find: Box::new(move |text, out| out.extend(gazetteer.find_iter(text).map(|m| (m.id(), m.start(), m.end())))),
    }
}

/// From matches in folded text, by their ends and possibly overlapping, to offsets in the raw text.
fn raw_of_all(folded: &Folded, matches: impl Iterator<Item = (u32, usize, usize)>, out: &mut Vec<Found>) {
    let mut last = 0;
    for (id, start, end) in matches {
        while folded.words[last].end < end {
            last += 1;
        }
        let mut first = last;
        while folded.words[first].start > start {
            first -= 1;
        }
        out.push((id, folded.words[first].raw_start, folded.words[last].raw_end));
    }
}

/// From matches in folded text, in order, to offsets in the raw text.
fn raw(folded: &Folded, matches: impl Iterator<Item = (u32, usize, usize)>, out: &mut Vec<Found>) {
    let mut word = 0;
    for (id, start, end) in matches {
        while folded.words[word].start < start {
            word += 1;
        }
        let first = folded.words[word].raw_start;
        while folded.words[word].end < end {
            word += 1;
        }
        out.push((id, first, folded.words[word].raw_end));
    }
}

fn aho_corasick<'a>(folder: &'a Folder, patterns: &'a [(String, u32)]) -> Engine<'a> {
    let (matcher, build_ms) = built(|| {
        AhoCorasick::builder()
            .kind(Some(aho_corasick::AhoCorasickKind::ContiguousNFA))
            .match_kind(aho_corasick::MatchKind::LeftmostLongest)
            .build(patterns.iter().map(|(pattern, _)| pattern))
            .expect("builds")
    });
    let mut folded = Folded::default();
    Engine {
        name: "aho-corasick, contiguous NFA",
        heap: matcher.memory_usage(),
        build_ms,
        find: Box::new(move |text, out| {
            folder.fold(text, &mut folded);
            let found = matcher.find_iter(&folded.text);
            raw(&folded, found.map(|m| (patterns[m.pattern().as_usize()].1, m.start(), m.end())), out);
        }),
    }
}

fn daachorse_charwise<'a>(folder: &'a Folder, patterns: &'a [(String, u32)]) -> Engine<'a> {
    let (matcher, build_ms) = built(|| -> CharwiseDoubleArrayAhoCorasick<u32> {
        CharwiseDoubleArrayAhoCorasickBuilder::new()
            .match_kind(daachorse::MatchKind::LeftmostLongest)
            .build_with_values(patterns.iter().map(|(pattern, id)| (pattern, *id)))
            .expect("builds")
    });
    let mut folded = Folded::default();
    Engine {
        name: "daachorse, charwise",
        heap: matcher.heap_bytes(),
        build_ms,
        find: Box::new(move |text, out| {
            folder.fold(text, &mut folded);
            raw(&folded, matcher.leftmost_find_iter(&folded.text).map(|m| (m.value(), m.start(), m.end())), out);
        }),
    }
}

fn daachorse_bytewise<'a>(folder: &'a Folder, patterns: &'a [(String, u32)]) -> Engine<'a> {
    let (matcher, build_ms) = built(|| -> DoubleArrayAhoCorasick<u32> {
        DoubleArrayAhoCorasickBuilder::new()
            .match_kind(daachorse::MatchKind::LeftmostLongest)
            .build_with_values(patterns.iter().map(|(pattern, id)| (pattern, *id)))
            .expect("builds")
    });
    let mut folded = Folded::default();
    Engine {
        name: "daachorse, bytewise",
        heap: matcher.heap_bytes(),
        build_ms,
        find: Box::new(move |text, out| {
            folder.fold(text, &mut folded);
            raw(&folded, matcher.leftmost_find_iter(&folded.text).map(|m| (m.value(), m.start(), m.end())), out);
        }),
    }
}

/// Prefix search at the beginning of each word.
fn crawdad<'a>(folder: &'a Folder, patterns: &'a [(String, u32)]) -> Engine<'a> {
    let (trie, build_ms) =
        built(|| crawdad::Trie::from_records(patterns.iter().map(|(pattern, id)| (pattern, *id))).expect("builds"));
    let mut folded = Folded::default();
    Engine {
        name: "crawdad, prefix search",
        heap: trie.heap_bytes(),
        build_ms,
        find: Box::new(move |text, out| {
            folder.fold(text, &mut folded);
            let words = &folded.words;
            let mut at = 0;
            while let Some(word) = words.get(at) {
                // Ends are counted in characters; a word ends where its wrapping does.
                let rest = &folded.text[word.start..];
                let longest = trie.common_prefix_search(rest.chars()).last();
                let Some((id, chars)) = longest else {
                    at += 1;
                    continue;
                };
                let len: usize = rest.chars().take(chars).map(char::len_utf8).sum();
                let mut last = at;
                while words[last].end < word.start + len {
                    last += 1;
                }
                out.push((id, word.raw_start, words[last].raw_end));
                at = last + 1;
            }
        }),
    }
}

/// All matches of aho-corasick's NFA.
fn aho_corasick_all<'a>(folder: &'a Folder, patterns: &'a [(String, u32)]) -> Engine<'a> {
    let (matcher, build_ms) = built(|| {
        AhoCorasick::builder()
            .kind(Some(aho_corasick::AhoCorasickKind::ContiguousNFA))
            .build(patterns.iter().map(|(pattern, _)| pattern))
            .expect("builds")
    });
    let mut folded = Folded::default();
    Engine {
        name: "aho-corasick, contiguous NFA",
        heap: matcher.memory_usage(),
        build_ms,
        find: Box::new(move |text, out| {
            folder.fold(text, &mut folded);
            let found = matcher.find_overlapping_iter(&folded.text);
            raw_of_all(&folded, found.map(|m| (patterns[m.pattern().as_usize()].1, m.start(), m.end())), out);
        }),
    }
}

fn daachorse_charwise_all<'a>(folder: &'a Folder, patterns: &'a [(String, u32)]) -> Engine<'a> {
    let (matcher, build_ms) = built(|| -> CharwiseDoubleArrayAhoCorasick<u32> {
        CharwiseDoubleArrayAhoCorasickBuilder::new()
            .build_with_values(patterns.iter().map(|(pattern, id)| (pattern, *id)))
            .expect("builds")
    });
    let mut folded = Folded::default();
    Engine {
        name: "daachorse, charwise",
        heap: matcher.heap_bytes(),
        build_ms,
        find: Box::new(move |text, out| {
            folder.fold(text, &mut folded);
            let found = matcher.find_overlapping_iter(&folded.text);
            raw_of_all(&folded, found.map(|m| (m.value(), m.start(), m.end())), out);
        }),
    }
}

fn daachorse_bytewise_all<'a>(folder: &'a Folder, patterns: &'a [(String, u32)]) -> Engine<'a> {
    let (matcher, build_ms) = built(|| -> DoubleArrayAhoCorasick<u32> {
        DoubleArrayAhoCorasickBuilder::new()
            .build_with_values(patterns.iter().map(|(pattern, id)| (pattern, *id)))
            .expect("builds")
    });
    let mut folded = Folded::default();
    Engine {
        name: "daachorse, bytewise",
        heap: matcher.heap_bytes(),
        build_ms,
        find: Box::new(move |text, out| {
            folder.fold(text, &mut folded);
            let found = matcher.find_overlapping_iter(&folded.text);
            raw_of_all(&folded, found.map(|m| (m.value(), m.start(), m.end())), out);
        }),
    }
}

/// Prefix search at the beginning of each word, every prefix a match.
fn crawdad_all<'a>(folder: &'a Folder, patterns: &'a [(String, u32)]) -> Engine<'a> {
    let (trie, build_ms) =
        built(|| crawdad::Trie::from_records(patterns.iter().map(|(pattern, id)| (pattern, *id))).expect("builds"));
    let mut folded = Folded::default();
    Engine {
        name: "crawdad, prefix search",
        heap: trie.heap_bytes(),
        build_ms,
        find: Box::new(move |text, out| {
            folder.fold(text, &mut folded);
            for (at, word) in folded.words.iter().enumerate() {
                let rest = &folded.text[word.start..];
                let mut last = at;
                let (mut len, mut chars) = (0, rest.chars());
                let mut counted = 0;
                for (id, count) in trie.common_prefix_search(rest.chars()) {
                    len += chars.by_ref().take(count - counted).map(char::len_utf8).sum::<usize>();
                    counted = count;
                    while folded.words[last].end < word.start + len {
                        last += 1;
                    }
                    out.push((id, word.raw_start, folded.words[last].raw_end));
                }
            }
        }),
    }
}

fn main() {
    let kind = if std::env::args().any(|argument| argument == "all") { MatchKind::All } else { MatchKind::default() };
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![1_000, 30_000, 300_000, 1_000_000] } else { sizes };
    let mut texts = vec![("composed text", corpus::text(12 << 20))];
    texts.extend(corpus::news().map(|news| ("news", news)));
    let folder = Folder::new();
    for size in sizes {
        let phrases = corpus::phrases(size);
        let patterns = folder.expand(&phrases);
        for (name, text) in &texts {
            println!("\n{size} phrases, {kind:?}, {:.1} MB of {name}", text.len() as f64 / 1e6);
            compare(&folder, kind, &phrases, &patterns, text);
        }
    }
}

fn compare(folder: &Folder, kind: MatchKind, phrases: &[String], patterns: &[(String, u32)], text: &str) {
    let mut engines: Vec<Engine<'_>> =
        Path::available().into_iter().map(|path| khabar(path.name(), kind, path, phrases)).collect();
    let own = engines.len();
    let all = kind == MatchKind::All;
    // Beyond that many its NFA takes minutes to build, and gigabytes.
    if phrases.len() <= 300_000 {
        engines.push(if all { aho_corasick_all(folder, patterns) } else { aho_corasick(folder, patterns) });
    }
    engines.push(if all { daachorse_bytewise_all(folder, patterns) } else { daachorse_bytewise(folder, patterns) });
    engines.push(if all { daachorse_charwise_all(folder, patterns) } else { daachorse_charwise(folder, patterns) });
    engines.push(if all { crawdad_all(folder, patterns) } else { crawdad(folder, patterns) });
    let mut expected = Vec::new();
    for engine in &mut engines {
        let mut found = Vec::new();
        (engine.find)(text, &mut found);
        if all {
            // Some give them by their ends.
            found.sort_unstable_by_key(|&(id, start, end)| (start, end, id));
        }
        if expected.is_empty() {
            println!("{} matches", found.len());
            expected = found;
        } else if let Some(at) = (0..found.len().max(expected.len())).find(|&at| found.get(at) != expected.get(at)) {
            panic!("{} differs at match {at}: {:?}, not {:?}", engine.name, found.get(at), expected.get(at));
        }
    }
    let words = text.split_whitespace().count() as f64;
    let mut times = vec![Vec::new(); engines.len()];
    // In turns and by the time of the thread, so that what else the machine does strikes all alike.
    for _ in 0..RUNS {
        for (engine, times) in engines.iter_mut().zip(&mut times) {
            let mut found = Vec::with_capacity(expected.len());
            let start = ThreadTime::now();
            (engine.find)(text, &mut found);
            times.push(start.elapsed().as_secs_f64());
        }
    }
    let medians: Vec<f64> = times
        .iter_mut()
        .map(|times| {
            times.sort_by(f64::total_cmp);
            times[RUNS / 2]
        })
        .collect();
    let best_peer = medians[own..].iter().copied().fold(f64::INFINITY, f64::min);
    println!("| engine | MB/s | ns a word | heap MB | build ms | against the best peer |\n|---|---|---|---|---|---|");
    for (engine, time) in engines.iter().zip(&medians) {
        println!(
            "| {} | {:.0} | {:.1} | {:.1} | {:.0} | {:.2} |",
            engine.name,
            text.len() as f64 / 1e6 / time,
            time * 1e9 / words,
            engine.heap as f64 / 1e6,
            engine.build_ms,
            best_peer / time,
        );
    }
}
