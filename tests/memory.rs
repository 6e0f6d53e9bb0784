//! Memory while an article is read: a small multiple of its length, whatever it holds.
#![cfg(feature = "serde")]

mod common;

use common::fixtures;
use khabar::{Extractor, Normalizer};
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// Bytes that may be held at once for each byte of news,
const NEWS: f64 = 40.0;

/// and of a text of the shortest words that there are, each of which is kept with all that is known of it.
const ANY: f64 = 160.0;

/// The most that was allocated at once while `work` ran, over what was before.
fn peak(work: impl FnOnce()) -> usize {
    ALLOCATOR.reset_peak_usage();
    let before = ALLOCATOR.current_usage();
    work();
    ALLOCATOR.peak_usage().saturating_sub(before)
}

// One test: the allocator counts for the whole program.
#[test]
fn memory_is_a_small_multiple_of_the_text() {
    const BYTES: usize = 1_000_000;
    let (extractor, normalizer) = (Extractor::new(), Normalizer::new());
    let news: String = fixtures::all().into_iter().map(|fixture| fixture.text + "\n\n").collect();
    let _ = extractor.extract(&news);
    let mut much = Vec::new();
    let monotonous = [
        "معاون ",
        "رضا کیانی ",
        "۲۰ تن، ",
        "1 ",
        "7",
        "ا",
        "و ",
        "گفت: ",
        "«",
        "\u{200C}",
        "&zwnj;",
        "\n",
        "باید وی گفت. ",
        "تهران ",
        "که ",
        "گفت وی. ",
        "(",
        "<",
        "😀",
    ];
    let units = std::iter::once((&*news, NEWS)).chain(monotonous.map(|unit| (unit, ANY)));
    for (unit, bound) in units {
        let text = unit.repeat(BYTES.div_ceil(unit.len()));
        let name: String = unit.chars().take(20).collect();
        let times = |peak: usize| peak as f64 / text.len() as f64;
        let normalized = times(peak(|| drop(normalizer.normalize(&text))));
        let read = times(peak(|| drop(extractor.extract(&text))));
        println!("{name:?}: {normalized:.1} bytes a byte to normalize, {read:.1} to read");
        if normalized.max(read) > bound {
            much.push(format!("{name:?}: {normalized:.1} bytes a byte to normalize, {read:.1} to read"));
        }
    }
    assert!(much.is_empty(), "{much:#?}");
}
