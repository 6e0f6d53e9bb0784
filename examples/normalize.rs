//! Writes Persian text as it should have been written.
//!
//! `cargo run --release --example normalize -- FILE…`

#[path = "shared/mod.rs"]
mod shared;

use std::io::{self, BufWriter, Write};
use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::{Parser, ValueEnum};
use khabar::normalize::{Digits, Normalizer};

use shared::input::{Inputs, Record, not_utf8};
use shared::pipeline::{self, Stop};
use shared::report::{Report, Stats};
use shared::{arguments, exit_code, stop_on_interrupt};

const TOOL: &str = "normalize";

const AFTER_HELP: &str = "\
Examples:
  normalize article.txt
  normalize --lines corpus.txt.zst --stats >normalized.txt
  zcat corpus.gz | normalize --lines --digits ascii | head

Files that end in .gz or .zst are unpacked. Output keeps the order of the input.

Exit status: 0 all done, 1 some inputs failed (each named on standard error), 2 wrong usage,
130 stopped by Ctrl-C (what was done is written).";

/// Write Persian text as it should have been written: letters, digits, wraps, half-spaces.
#[derive(Parser)]
#[command(after_help = AFTER_HELP, version)]
struct Options {
    /// Files, folders (every .txt file in them and in their folders), or - for standard input.
    #[arg(default_value = "-", value_name = "FILE")]
    inputs: Vec<PathBuf>,
    /// Take each line for a text of its own: one line in, one line out (an empty one if it could not be read).
    #[arg(long)]
    lines: bool,
    /// What becomes of digits.
    #[arg(long, value_enum, value_name = "SCRIPT")]
    digits: Option<DigitScript>,
    /// Leave half-spaces as they are.
    #[arg(long)]
    no_spacing: bool,
    /// Texts to work on at the same time [default: all cores].
    #[arg(long, value_name = "N")]
    threads: Option<NonZero<usize>>,
    /// Skip a file or a line of more bytes than this, and say so; k, M and G may follow the number.
    #[arg(long, value_name = "N", value_parser = arguments::bytes)]
    max_bytes: Option<u64>,
    /// Stop at the first input that fails; what came before it is written.
    #[arg(long)]
    fail_fast: bool,
    /// Tell on standard error, at the end, how much was read and how fast.
    #[arg(long)]
    stats: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum DigitScript {
    Keep,
    Ascii,
    Persian,
}

impl Options {
    fn normalizer(&self) -> Normalizer {
        let builder = Normalizer::builder().half_spaces(!self.no_spacing);
        let builder = match self.digits {
            None => builder,
            Some(DigitScript::Keep) => builder.digits(Digits::Keep),
            Some(DigitScript::Ascii) => builder.digits(Digits::Ascii),
            Some(DigitScript::Persian) => builder.digits(Digits::Persian),
        };
        builder.build()
    }

    fn inputs(&self) -> Inputs {
        Inputs {
            paths: self.inputs.clone(),
            has_lines: if self.lines { |_| true } else { |_| false },
            extensions: &["txt"],
            skip_blank_lines: false,
            max_bytes: self.max_bytes,
        }
    }
}

/// A text with a line end behind it, and what is to be said of it.
struct Outcome {
    text: String,
    bytes: usize,
    complaint: Option<String>,
}

fn normalize(normalizer: &Normalizer, mut record: Record) -> Outcome {
    let bytes = std::mem::replace(&mut record.bytes, Ok(Vec::new()));
    let is_line = record.line.is_some();
    match bytes.and_then(|bytes| String::from_utf8(bytes).map_err(|error| not_utf8(error.utf8_error()))) {
        Ok(text) => {
            let mut normalized = normalizer.normalize(&text).text().to_owned();
            if is_line {
                // A block tag within the line asks for a line end; one line in is one line out.
                normalized = normalized.replace('\n', " ");
            }
            normalized.push('\n');
            Outcome { text: normalized, bytes: text.len(), complaint: None }
        }
        Err(what) => {
            let text = if is_line { "\n" } else { "" };
            Outcome { text: text.to_owned(), bytes: 0, complaint: Some(record.complaint(&what)) }
        }
    }
}

fn main() -> ExitCode {
    let options = Options::parse();
    let inputs = options.inputs();
    let stop = Stop::default();
    stop_on_interrupt(&stop);
    let normalizer = options.normalizer();
    let threads = options.threads.unwrap_or_else(pipeline::all_cores);
    let report = Report::new(TOOL, &inputs);
    let name = if options.lines { "lines" } else { "texts" };
    let mut stats = Stats { name, threads: threads.get(), ..Stats::default() };
    let begun = Instant::now();
    // The spellings are read at the first use: here, so that the first text is not charged with them.
    let _ = normalizer.normalize("");
    stats.loading = begun.elapsed();
    let mut out = BufWriter::new(io::stdout().lock());
    let taken = report.taken();
    let written = pipeline::run(
        threads,
        &stop,
        move |feed| inputs.read(&taken, feed),
        move |record| normalize(&normalizer, record),
        |outcomes: Vec<Outcome>| {
            for Outcome { text, bytes, complaint } in outcomes {
                if let Some(complaint) = complaint {
                    stats.failures += 1;
                    report.complain(&complaint);
                    if options.fail_fast {
                        return Ok(ControlFlow::Break(()));
                    }
                } else {
                    stats.done += 1;
                    stats.bytes += bytes;
                }
                out.write_all(text.as_bytes())?;
            }
            out.flush()?;
            report.progress(&stats);
            Ok(ControlFlow::Continue(()))
        },
    )
    .and_then(|()| out.flush());
    stats.working = begun.elapsed() - stats.loading;
    report.end();
    if options.stats {
        eprintln!("{TOOL}: {stats}");
    }
    exit_code(TOOL, written, &stats)
}
