//! The normalizer of khabar, and its whole extraction, beside the normalizer of rishe, on one text and in one run:
//! megabytes a second, the best of five. Extraction reads each line as an article.
//!
//! usage: cargo run --release [-- FILE]

use std::hint::black_box;
use std::time::Instant;

use khabar::{Extractor, Normalizer};
use rishe::morphology::MorphologyEngine;
use rishe::normalize_ops::spacing;
use rishe::normalizer::{Normalizer as Rishe, NormalizerConfig};

const SENTENCES: &str = "استاندار گفت: برنامه ریزی برای راه اندازی ۱۲ کارخانه ی تازه آغاز شده است. او افزود که همکاری های بین المللی \
    سرمایه گذاری را آسان تر مي كند و ۳۱٫۵ درصد از بودجه به روستاها میرسد. کارشناسان می گویند خانه هایی که نوسازی شده اند مقاوم ترند.\n";

fn speed(name: &str, text: &str, work: impl Fn(&str) -> usize) {
    let best = (0..5).map(|_| {
        let start = Instant::now();
        black_box(work(black_box(text)));
        start.elapsed().as_secs_f64()
    });
    let best = best.fold(f64::INFINITY, f64::min);
    println!("{name:36} {:8.1} MB/s", text.len() as f64 / best / 1e6);
}

fn main() -> std::io::Result<()> {
    let text = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(path)?,
        None => SENTENCES.repeat(2000),
    };
    let (full, plain) = (Normalizer::new(), Normalizer::builder().half_spaces(false).build());
    let (rishe, morphology) = (Rishe::new(NormalizerConfig::default()), MorphologyEngine::new());
    // Both must do the work before it is timed.
    let want = "می\u{200c}گویند خانه\u{200c}هایی";
    assert!(full.normalize(SENTENCES).text().contains(want));
    assert!(spacing(&rishe.normalize(SENTENCES), &morphology).contains(want));
    speed("khabar, all steps", &text, |text| full.normalize(text).text().len());
    let extractor = Extractor::new();
    assert_eq!(extractor.extract(SENTENCES).figures.len(), 2);
    speed("khabar, whole extraction", &text, |text| {
        text.lines().map(|line| extractor.extract(line).statements.len()).sum()
    });
    speed("khabar, without half-spaces", &text, |text| plain.normalize(text).text().len());
    speed("rishe, default and spacing", &text, |text| spacing(&rishe.normalize(text), &morphology).len());
    speed("rishe, default", &text, |text| rishe.normalize(text).len());
    Ok(())
}
