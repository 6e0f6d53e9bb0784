//! Whole extraction, text to record: what loading costs, bytes a second, and the share of each stage.
//!
//! Before it times anything the bench asserts that the records hold what a reading outside the timed loop found, of
//! every kind that the articles tell: a fast run over nothing cannot pass for a fast extractor. Readings go from warm
//! caches; the lexicons are compiled before. With `KHABAR_DATA` set, raw news is read too.

use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::BTreeMap;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use khabar::{Article, Extractor, Lexicon, Normalizer};

/// Counts what is allocated while the lexicons load; later only hands on.
struct Counting;

static COUNTS: AtomicBool = AtomicBool::new(true);
static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is handed to the system's allocator as it came; only numbers are kept.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if COUNTS.load(Ordering::Relaxed) {
            let live = LIVE.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
            PEAK.fetch_max(live, Ordering::Relaxed);
        }
        // SAFETY: the caller keeps the promises of `GlobalAlloc::alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        if COUNTS.load(Ordering::Relaxed) {
            LIVE.fetch_sub(layout.size(), Ordering::Relaxed);
        }
        // SAFETY: the caller keeps the promises of `GlobalAlloc::dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The most that the bundled lexicons may take on the heap, in bytes.
const MOST_HEAP: usize = 20_000_000;

/// Number of officials, regions, figures, dates, proposals and statements.
type Counts = [usize; 6];

fn counts(article: &Article) -> Counts {
    [
        article.officials.len(),
        article.regions.len(),
        article.figures.len(),
        article.dates.len(),
        article.proposals.len(),
        article.statements.len(),
    ]
}

fn total<'a>(extractor: &Extractor, texts: impl IntoIterator<Item = &'a String>) -> Counts {
    texts.into_iter().fold([0; 6], |mut sum, text| {
        let counted = counts(&extractor.extract(text));
        sum.iter_mut().zip(counted).for_each(|(sum, count)| *sum += count);
        sum
    })
}

/// Our own articles, by name.
fn articles() -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/articles");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("tests/articles can be listed")
        .map(|entry| entry.expect("an entry can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).expect("an article is UTF-8")).collect()
}

/// Each 30th article of `KHABAR_DATA/news`, one a line with tabs between its paragraphs, where that is set.
fn news() -> Option<Vec<String>> {
    let folder = Path::new(&std::env::var_os("KHABAR_DATA")?).join("news");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let texts: Vec<String> = files.iter().filter_map(|file| fs::read_to_string(file).ok()).collect();
    Some(texts.iter().flat_map(|text| text.lines()).step_by(30).map(|line| line.replace('\t', "\n")).collect())
}

/// Prints what a piece of work costs, and gives the bytes of heap that it leaves behind.
fn cost<T>(name: &str, work: impl FnOnce() -> T) -> (T, usize) {
    let before = LIVE.load(Ordering::Relaxed);
    PEAK.store(before, Ordering::Relaxed);
    let start = Instant::now();
    let made = work();
    let took = start.elapsed().as_secs_f64() * 1e3;
    let (live, peak) = (LIVE.load(Ordering::Relaxed) - before, PEAK.load(Ordering::Relaxed) - before);
    println!("{name}: {took:.1} ms, {:.2} MB of heap, {:.2} at the most", live as f64 / 1e6, peak as f64 / 1e6);
    (made, live)
}

/// What the first use in the process costs, and the lexicons alone; must run first.
fn loading() {
    let text = "استاندار یزد گفت: ۳۸ شهرک صنعتی فعال است.";
    let (article, heap) =
        cost("first use: lexicons, and spellings of the normalizer", || Extractor::new().extract(text));
    assert_eq!(article.officials[0].office.as_deref(), Some("استاندار یزد"));
    // One word of our own makes a builder compile all lexicons again.
    let own = Lexicon::parse("own.lex", "#! kind: name  layout: list\n#! source own: by hand | MIT\n[male]\nبرنا\n");
    let builder = Extractor::builder().lexicon(own.expect("a good lexicon"));
    let (extractor, lexicons) =
        cost("all lexicons compiled anew, with one of our own", || builder.build().expect("good lexicons"));
    assert_eq!(extractor.extract(text), article);
    assert!(heap.max(lexicons) <= MOST_HEAP, "{heap} bytes of heap, {lexicons} for the lexicons alone");
    COUNTS.store(false, Ordering::Relaxed);
}

/// Prints the share of each stage in the time that some texts take.
fn shares(name: &str, extractor: &Extractor, texts: &[String]) {
    let mut times: BTreeMap<usize, (&str, Duration)> = BTreeMap::new();
    for text in texts {
        let (mut order, mut last) = (0, Instant::now());
        let article = extractor.extract_in_stages(text, |stage| {
            times.entry(order).or_insert((stage, Duration::ZERO)).1 += last.elapsed();
            (order, last) = (order + 1, Instant::now());
        });
        black_box(article);
    }
    let all: Duration = times.values().map(|(_, time)| *time).sum();
    let bytes: usize = texts.iter().map(String::len).sum();
    let share =
        |(stage, time): &(&str, Duration)| format!("{stage} {:.0} %", 100.0 * time.as_secs_f64() / all.as_secs_f64());
    let shares: Vec<String> = times.values().map(share).collect();
    println!("{name}: {:.2} MB/s; {}", bytes as f64 / 1e6 / all.as_secs_f64(), shares.join(", "));
}

fn extraction(criterion: &mut Criterion) {
    loading();
    let extractor = Extractor::new();
    let articles = articles();
    let expected = total(&extractor, &articles);
    let told = expected.iter().all(|&count| count > 0);
    assert!(told, "officials, regions, figures, dates, proposals, statements: {expected:?}");
    let bytes: usize = articles.iter().map(String::len).sum();
    let often: Vec<String> = articles.iter().cycle().take(articles.len() * 20).cloned().collect();
    shares("our articles", &extractor, &often);
    if let Some(news) = news() {
        let _ = total(&extractor, &news);
        shares("news", &extractor, &news);
    }

    let mut group = criterion.benchmark_group("extract");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("articles", |bencher| {
        bencher.iter(|| assert_eq!(total(&extractor, black_box(&articles)), expected));
    });
    group.bench_function("articles, normalization alone", |bencher| {
        let normalizer = Normalizer::new();
        bencher.iter(|| articles.iter().map(|text| normalizer.normalize(black_box(text)).text().len()).sum::<usize>());
    });
    let threads = thread::available_parallelism().map_or(1, usize::from);
    group.throughput(Throughput::Bytes((bytes * threads) as u64));
    group.bench_function(format!("articles, {threads} threads at once"), |bencher| {
        bencher.iter(|| {
            thread::scope(|scope| {
                for _ in 0..threads {
                    scope.spawn(|| assert_eq!(total(&extractor, black_box(&articles)), expected));
                }
            });
        });
    });
    group.finish();
}

criterion_group!(benches, extraction);
criterion_main!(benches);
