//! How fast phrases are found and compiled. `KHABAR_DATA` names a folder with real news under `news/`; without it text
//! composed from the lexicons is searched. benches/peers sets the same task to the matchers of other crates.

mod corpus;
#[path = "corpus/plain.rs"]
mod plain;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use khabar::Gazetteer;
use khabar::gazetteer::{MatchKind, Path};

fn gazetteer(phrases: &[String], kind: MatchKind, path: Path) -> Gazetteer {
    let builder = Gazetteer::builder().match_kind(kind).phrases((0..).zip(phrases)).path(path);
    builder.build().expect("the phrases can be used")
}

/// The first `bytes` of a text or a little less.
fn beginning(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    &text[..end]
}

/// Before anything is timed: every path finds what the plain matcher finds.
fn assert_right(phrases: &[String], text: &str) {
    let expected = plain::Plain::new(phrases).find(text);
    assert!(!expected.is_empty(), "phrases stand in the text");
    for path in Path::available() {
        let gazetteer = gazetteer(phrases, MatchKind::LeftmostLongest, path);
        let found = gazetteer.find_iter(text).map(|found| (found.id(), found.start(), found.end()));
        assert!(found.eq(expected.iter().copied()), "{} of {} phrases", path.name(), phrases.len());
    }
}

fn find(c: &mut Criterion) {
    // `cargo bench -- --test` runs everything once, and should not take long.
    let quick = std::env::args().any(|argument| argument == "--test");
    let text = corpus::news().unwrap_or_else(|| corpus::text(if quick { 1 << 20 } else { 12 << 20 }));
    let text = beginning(&text, if quick { 1 << 20 } else { 12 << 20 });
    let sizes: &[usize] = if quick { &[1_000, 30_000] } else { &[1_000, 30_000, 300_000] };
    for &size in sizes {
        let phrases = corpus::phrases(size);
        assert_right(&phrases, beginning(text, 1 << 20));
        for (name, kind) in [("longest", MatchKind::LeftmostLongest), ("all", MatchKind::All)] {
            let mut group = c.benchmark_group(format!("gazetteer/{name}/{size}"));
            group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(10);
            for path in Path::available() {
                let gazetteer = gazetteer(&phrases, kind, path);
                group.bench_function(path.name(), |b| b.iter(|| gazetteer.find_iter(black_box(text)).count()));
            }
        }
    }
}

fn build(c: &mut Criterion) {
    let mut group = c.benchmark_group("gazetteer/build");
    group.sample_size(10);
    let phrases = corpus::phrases(30_000);
    group.bench_with_input(BenchmarkId::from_parameter("30000"), &phrases, |b, phrases| {
        b.iter(|| gazetteer(black_box(phrases), MatchKind::LeftmostLongest, Path::Portable));
    });
    let dictionary = corpus::dictionary();
    group.bench_with_input(BenchmarkId::new("dictionary", dictionary.len()), &dictionary, |b, phrases| {
        b.iter(|| gazetteer(black_box(phrases), MatchKind::All, Path::Portable));
    });
}

criterion_group!(benches, find, build);
criterion_main!(benches);
