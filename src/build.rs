//! Compiles lexicons when the crate is built: the counted spellings, and the entries and phrases of all other lexicons. They
//! are read in place or copied at first use, which would else take three times as long.

#[allow(dead_code, reason = "the library uses the rest of these modules")]
mod error;
#[allow(dead_code, unused_imports, reason = "the library searches with it")]
mod gazetteer;
#[allow(dead_code, unused_imports, reason = "the library reads entries too")]
mod lexicon;
#[path = "extract/phrases.rs"]
#[allow(dead_code, reason = "the extractors use the rest")]
mod phrases;
#[path = "build/spellings.rs"]
mod spellings;
#[allow(dead_code, reason = "the library reads")]
mod stored;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use error::Error;

fn main() {
    println!("cargo::rerun-if-changed=lexicons");
    if let Err(error) = compile() {
        // Cargo shows it as it is, and builds no further.
        println!("cargo::error={error}");
    }
}

fn compile() -> io::Result<()> {
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR for a build script"))?;
    let out = PathBuf::from(out);
    write_spellings(&out)?;
    let told = |error: Error| io::Error::other(format!("lexicons/{error}"));
    let [lexicons, phrases] = phrases::store_bundled().map_err(told)?;
    fs::write(out.join("lexicons"), lexicons)?;
    fs::write(out.join("phrases"), phrases)
}

fn write_spellings(out: &Path) -> io::Result<()> {
    const FILE: &str = "lexicons/spellings.lex";
    let text = fs::read_to_string(FILE).map_err(|error| io::Error::new(error.kind(), format!("{FILE}: {error}")))?;
    let tables = spellings::compile(&text).map_err(|error| io::Error::other(format!("{FILE}: {error}")))?;
    for (name, bytes) in spellings::TABLES.into_iter().zip(tables) {
        fs::write(out.join(format!("spellings.{name}")), bytes)?;
    }
    Ok(())
}
