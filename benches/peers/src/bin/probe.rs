#[path = "../../../corpus/mod.rs"]
mod corpus;
use khabar::gazetteer::{MatchKind, Path};
use khabar::Gazetteer;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let n: usize = a[1].parse().unwrap();
    let path = match &*a[2] { "p" => Path::Portable, "2" => Path::Avx2, _ => Path::Avx512 };
    let runs: usize = a[3].parse().unwrap();
    let mut t = corpus::news().unwrap_or_else(|| corpus::text(4 << 20));
    if let Some(m) = a.get(4) { let mut k: usize = m.parse().unwrap(); k <<= 20; while !t.is_char_boundary(k) { k += 1 } t.truncate(k); }
    let g = Gazetteer::builder().match_kind(MatchKind::LeftmostLongest).phrases((0..).zip(corpus::phrases(n))).path(path).build().unwrap();
    let mut best = f64::MAX; let mut c = 0;
    for _ in 0..runs { let s = cpu_time::ThreadTime::now(); c = g.find_iter(&t).map(|m| m.end()).fold(0, |a, b| a ^ b); best = best.min(s.elapsed().as_secs_f64()); }
    println!("{} {:?} {:.0} MB/s best, {} bytes, {c}", n, path, t.len() as f64 / 1e6 / best, t.len());
}
