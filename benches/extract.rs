//! Whole extraction, text to record, in bytes a second.
//!
//! Before it times anything the bench asserts that the records hold what a reading outside the timed loop found, of
//! every kind that the articles tell: a fast run over nothing cannot pass for a fast extractor. Readings go from warm
//! caches; the lexicons are compiled before.

use std::fs;
use std::hint::black_box;
use std::path::PathBuf;
use std::thread;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use khabar::{Article, Extractor, Normalizer};

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

fn extraction(criterion: &mut Criterion) {
    let extractor = Extractor::new();
    let articles = articles();
    let expected = total(&extractor, &articles);
    let told = expected.iter().all(|&count| count > 0);
    assert!(told, "officials, regions, figures, dates, proposals, statements: {expected:?}");
    let bytes: usize = articles.iter().map(String::len).sum();

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
