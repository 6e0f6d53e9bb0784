//! The fuzz targets without a fuzzer: the seeds, everything that once broke, and mutations of them, the same ones in
//! each run. `KHABAR_MUTATIONS=100000 cargo test --release --test fuzz` looks further; `fuzz/README.md` tells of the
//! real thing.

mod common;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use common::targets::TARGETS;

/// Mutations of every seed. More in an optimized build, where they take a few seconds.
const MUTATIONS: usize = if cfg!(debug_assertions) { 4 } else { 250 };

/// What mutations put in: marks that some rule turns on, and bytes that are no text.
const INSERTS: &[&[u8]] = &[
    " ".as_bytes(),
    "\n".as_bytes(),
    "\n\n".as_bytes(),
    "\u{200C}".as_bytes(),
    "\u{640}".as_bytes(),
    "\u{654}".as_bytes(),
    "،".as_bytes(),
    ":".as_bytes(),
    "«".as_bytes(),
    "»".as_bytes(),
    "(".as_bytes(),
    ")".as_bytes(),
    "و".as_bytes(),
    " که ".as_bytes(),
    " گفت: ".as_bytes(),
    " خواستار ".as_bytes(),
    " رئیس ".as_bytes(),
    "۱۲".as_bytes(),
    " هزار ".as_bytes(),
    "٫".as_bytes(),
    "/".as_bytes(),
    "-".as_bytes(),
    "&zwnj;".as_bytes(),
    "&#".as_bytes(),
    "<".as_bytes(),
    "\t".as_bytes(),
    "\r".as_bytes(),
    "#! ".as_bytes(),
    "name: ".as_bytes(),
    " = ".as_bytes(),
    &[0],
    &[0xD8],
    &[0xFF],
    &[0xE2, 0x80],
];

/// Numbers that look random and are the same in each run (SplitMix64).
struct Draw(u64);

impl Draw {
    /// A number below `end`; 0 if there is none.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) as usize % end.max(1)
    }

    /// A short part of `data`.
    fn part<'a>(&mut self, data: &'a [u8]) -> &'a [u8] {
        let start = self.below(data.len() + 1);
        let length = self.below(24).min(data.len() - start);
        &data[start..start + length]
    }
}

/// `seed` with a few parts cut out, doubled, moved or put in.
fn mutation(seed: &[u8], other: &[u8], draw: &mut Draw) -> Vec<u8> {
    let mut data = seed.to_vec();
    for _ in 0..=draw.below(4) {
        let at = draw.below(data.len() + 1);
        match draw.below(5) {
            0 => drop(data.drain(at..(at + draw.below(12)).min(data.len()))),
            1 => {
                let part = draw.part(&data).to_vec();
                drop(data.splice(at..at, part));
            }
            2 => drop(data.splice(at..at, draw.part(other).iter().copied())),
            3 => {
                if let Some(byte) = data.get_mut(at) {
                    *byte ^= 1 << draw.below(8);
                }
            }
            _ => drop(data.splice(at..at, INSERTS[draw.below(INSERTS.len())].iter().copied())),
        }
    }
    data
}

/// The files of a folder with their names, in the order of these.
fn files(folder: &Path, ending: &str) -> Vec<(String, Vec<u8>)> {
    let list = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = list.map(|entry| entry.expect("an entry can be read").path());
    let named = paths.filter_map(|path| Some((path.file_name()?.to_str()?.to_owned(), path)));
    let mut files: Vec<(String, Vec<u8>)> = named
        .filter(|(name, _)| name.ends_with(ending))
        .map(|(name, path)| (name, fs::read(path).expect("a seed can be read")))
        .collect();
    files.sort();
    files
}

fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
    let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut seeds = files(&tests.join("fuzz").join(target), "");
    if target == "extract" {
        seeds.extend(files(&tests.join("articles"), ".txt"));
    }
    assert!(!seeds.is_empty(), "{target} has no seeds");
    seeds
}

#[test]
fn targets_hold_for_seeds_and_mutations() {
    let mutations = std::env::var("KHABAR_MUTATIONS").map_or(MUTATIONS, |n| n.parse().expect("a number of mutations"));
    for (target, check) in TARGETS {
        let seeds = seeds(target);
        let mut draw = Draw(1404);
        for (name, seed) in &seeds {
            let run = |data: &[u8], what: &str| {
                if catch_unwind(AssertUnwindSafe(|| check(data))).is_err() {
                    let kept = std::env::temp_dir().join(format!("khabar-{target}-{name}"));
                    fs::write(&kept, data).expect("a broken input can be kept");
                    panic!("{target} broke on {what} {name}; the input is kept in {}", kept.display());
                }
            };
            run(seed, "seed");
            for _ in 0..mutations {
                let other = &seeds[draw.below(seeds.len())].1;
                run(&mutation(seed, other, &mut draw), "a mutation of");
            }
        }
    }
}

#[test]
fn mutations_are_the_same_each_time_and_change_their_seed() {
    let seed = b"one seed of many bytes";
    let all = |from| {
        let mut draw = Draw(from);
        (0..50).map(|_| mutation(seed, b"another", &mut draw)).collect::<Vec<_>>()
    };
    assert_eq!(all(1), all(1));
    assert_ne!(all(1), all(2));
    assert!(all(1).iter().filter(|data| *data != seed).count() > 40);
}
