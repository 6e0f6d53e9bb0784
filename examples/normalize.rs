//! Normalizes standard input to standard output.
//!
//! usage: normalize [--lines] [--digits keep|ascii|persian] [--no-spacing]

use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;

use khabar::normalize::{Digits, Normalizer};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("normalize: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage(what: &str) -> io::Error {
    let usage = "usage: normalize [--lines] [--digits keep|ascii|persian] [--no-spacing] < TEXT";
    io::Error::new(io::ErrorKind::InvalidInput, format!("{what}\n{usage}"))
}

fn run() -> io::Result<()> {
    let mut builder = Normalizer::builder();
    let mut by_line = false;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        builder = match argument.as_str() {
            "--lines" => {
                by_line = true;
                builder
            }
            "--no-spacing" => builder.half_spaces(false),
            "--digits" => builder.digits(match arguments.next().as_deref() {
                Some("keep") => Digits::Keep,
                Some("ascii") => Digits::Ascii,
                Some("persian") => Digits::Persian,
                _ => return Err(usage("--digits takes keep, ascii or persian")),
            }),
            other => return Err(usage(&format!("unknown argument {other}"))),
        };
    }
    let normalizer = builder.build();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut input = io::stdin().lock();
    if !by_line {
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes)?;
        let text = String::from_utf8_lossy(&bytes);
        writeln!(out, "{}", normalizer.normalize(&text).text())?;
        return out.flush();
    }
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return out.flush();
        }
        if line.last() == Some(&b'\n') {
            line.pop();
        }
        let text = String::from_utf8_lossy(&line);
        // A block tag within the line asks for a line end; one line in is one line out.
        writeln!(out, "{}", normalizer.normalize(&text).text().replace('\n', " "))?;
    }
}
