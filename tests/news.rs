//! Real news that is not ours and not in the project: every article gives a sound record, fast and slow ones alike.
//!
//! Runs over the folder `news` of `KHABAR_DATA` (text files, an article a line, TAB between its paragraphs) and says so
//! where it is skipped.
#![cfg(feature = "serde")]

mod common;

use std::fs;
use std::path::Path;
use std::time::Instant;

use common::compare::fold;
use common::spans::{assert_sound, located};
use khabar::{Extractor, Normalizer};

/// Every so many-th article is read: enough of each source in a few seconds.
const STEP: usize = 8;

#[test]
fn records_of_real_news_are_sound() {
    let Some(folder) = std::env::var_os("KHABAR_DATA") else {
        eprintln!("skipped: KHABAR_DATA is not set");
        return;
    };
    let folder = Path::new(&folder).join("news");
    let (extractor, normalizer) = (Extractor::new(), Normalizer::new());
    let (mut articles, mut bytes, mut objects) = (0, 0, 0);
    let begun = Instant::now();
    for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("an entry can be read").path();
        let lines = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for (number, line) in lines.lines().enumerate().step_by(STEP) {
            let text = line.replace('\t', "\n");
            let article = extractor.extract(&text);
            assert_sound(&text, &article);
            for x in located(&article) {
                let cut = normalizer.normalize(&text[x.start..x.end]);
                let what = format!("{} {}: {x:?}", path.display(), number + 1);
                assert_eq!(fold(cut.text()), fold(x.text), "{what}");
                objects += 1;
            }
            articles += 1;
            bytes += text.len();
        }
    }
    assert!(objects > articles, "{objects} objects in {articles} articles");
    println!("{articles} articles, {bytes} bytes, {objects} objects, {:.1} s", begun.elapsed().as_secs_f64());
}
