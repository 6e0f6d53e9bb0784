//! How fast a text is normalized: in bytes a second, and what the first call and the memory cost.
//!
//! The text is made here, of sentences of our own in three spellings, so that every run measures the same one.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use khabar::normalize::Normalizer;

/// Counts what is allocated, for the peak that one call needs.
struct Counting;

static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is handed to the system's allocator as it came; only numbers are kept.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let live = LIVE.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        PEAK.fetch_max(live, Ordering::Relaxed);
        // SAFETY: the caller keeps the promises of `GlobalAlloc::alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller keeps the promises of `GlobalAlloc::dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const SENTENCES: &[&str] = &[
    "استاندار در نشست خبری گفت: برنامه\u{200c}ریزی برای راه\u{200c}اندازی ۱۲ کارخانه\u{200c}ی تازه آغاز شده است.",
    "او افزود که همکاری\u{200c}های بین\u{200c}المللی سرمایه\u{200c}گذاری را آسان\u{200c}تر می\u{200c}کند و مردم آن را می\u{200c}پسندند.",
    "به گفته\u{200c}ی وی، ۳۱٫۵ درصد از این بودجه به روستاها و شهرهای کوچک می\u{200c}رسد.",
    "کارشناسان می\u{200c}گویند خانه\u{200c}هایی که نوسازی شده\u{200c}اند در برابر زمین\u{200c}لرزه مقاوم\u{200c}ترند.",
    "رئیس دانشگاه از دانشجویان خواست دیدگاه\u{200c}هایشان را درباره\u{200c}ی آیین\u{200c}نامه\u{200c}ی تازه بنویسند.",
    "بارندگی\u{200c}های هفته\u{200c}ی گذشته به کشاورزان کمک کرد تا کشت پاییزی را زودتر به پایان برسانند.",
];

fn article() -> String {
    let mut text = String::new();
    while text.len() < 1 << 18 {
        for (number, sentence) in SENTENCES.iter().enumerate() {
            text.push_str(sentence);
            text.push(if number % 2 == 0 { ' ' } else { '\n' });
        }
    }
    text
}

/// The three spellings in turn, a paragraph each, and Arabic letters: what crawls bring.
fn broken(article: &str) -> String {
    let mut text = String::new();
    for (number, line) in article.lines().enumerate() {
        match number % 3 {
            0 => text.push_str(&line.replace('\u{200c}', " ")),
            1 => text.push_str(&line.replace('\u{200c}', "").replace('ی', "ي")),
            _ => text.push_str(line),
        }
        text.push('\n');
    }
    text
}

fn first_call() {
    let start = Instant::now();
    let normalized = Normalizer::new().normalize("این کتابهای خوب را میخوانند").into_text();
    let took = start.elapsed();
    assert_eq!(normalized, "این کتاب\u{200c}های خوب را می\u{200c}خوانند");
    println!("first call, with the vocabulary: {:.1} ms", took.as_secs_f64() * 1e3);
}

fn peak(name: &str, normalizer: &Normalizer, text: &str) {
    let before = LIVE.load(Ordering::Relaxed);
    PEAK.store(before, Ordering::Relaxed);
    black_box(normalizer.normalize(text));
    let peak = PEAK.load(Ordering::Relaxed) - before;
    println!("{name}: peak heap {:.2} bytes for each byte of text", peak as f64 / text.len() as f64);
}

fn normalize(criterion: &mut Criterion) {
    first_call();
    let article = article();
    let broken = broken(&article);
    let spaced = article.replace('\u{200c}', " ");
    let glued = article.replace('\u{200c}', "");
    let full = Normalizer::new();
    let plain = Normalizer::builder().half_spaces(false).build();
    let right = full.normalize(&article);
    for text in [&spaced, &glued] {
        assert_eq!(full.normalize(text).text(), right.text(), "another spelling came out otherwise");
    }
    peak("all steps", &full, &broken);

    let mut group = criterion.benchmark_group("normalize");
    for (name, normalizer, text) in [
        ("all steps, right text", &full, &article),
        ("all steps, half-spaces as spaces", &full, &spaced),
        ("all steps, half-spaces deleted", &full, &glued),
        ("all steps, mixed", &full, &broken),
        ("without half-spaces, mixed", &plain, &broken),
    ] {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |bencher| bencher.iter(|| normalizer.normalize(black_box(text)).text().len()));
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).warm_up_time(std::time::Duration::from_millis(500)).measurement_time(std::time::Duration::from_secs(3));
    targets = normalize
}
criterion_main!(benches);
