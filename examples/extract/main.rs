//! Reads Persian news articles and prints what they tell.
//!
//! `cargo run --release --example extract -- FILE… [--format text|json|jsonl|csv|html]`

mod explain;
mod objects;
mod options;
mod output;
mod page;
mod reading;
#[path = "../shared/mod.rs"]
mod shared;
mod stream;
mod tables;

use std::io::{self, BufWriter, Write};
use std::ops::ControlFlow;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use options::{Format, Options};
use output::Sink;
use reading::{Outcome, Reader, Render};
use shared::pipeline::{self, Stop};
use shared::report::{Report, Stats};
use stream::{Json, Stream, Summary};
use tables::{Folder, Table, Tables};

const TOOL: &str = "extract";
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    let options = Options::get();
    let out = BufWriter::new(io::stdout().lock());
    match start(&options, out) {
        Ok(code) => code,
        Err(what) => {
            eprintln!("{TOOL}: {what}");
            ExitCode::from(WRONG_USAGE)
        }
    }
}

/// Brings the format's two ends together: what renders an article, and what takes the pieces.
fn start(options: &Options, out: impl Write) -> Result<ExitCode, String> {
    match options.format() {
        Format::Text => run(options, Summary::new(options), || Ok(Stream::paragraphs(out))),
        Format::Jsonl => run(options, Json::lines(options), || Ok(Stream::lines(out))),
        Format::Json if options.is_single() => run(options, Json::pretty(options), || Ok(Stream::document(out))),
        Format::Json => run(options, Json::pretty(options), || Stream::array(out)),
        Format::Html => run(options, page::Section::new(options), || page::Page::begin(out, options)),
        Format::Csv => match (&options.csv_dir, options.only_kind()) {
            (Some(folder), _) => {
                // A folder that cannot be written to is told before anything is read.
                let tables = Folder::create(folder, &options.kinds())
                    .map_err(|error| format!("{}: cannot write tables: {error}", folder.display()))?;
                run(options, Tables::new(options), || Ok(tables))
            }
            (None, Some(kind)) => run(options, Tables::new(options), || Table::begin(out, kind)),
            (None, None) => Err("--format csv needs --csv-dir".to_owned()),
        },
    }
}

/// Reads all inputs into a sink.
///
/// # Errors
///
/// What is wrong with the lexicons: found before anything is read.
fn run<R: Render, S: Sink<R::Piece>>(
    options: &Options,
    render: R,
    sink: impl FnOnce() -> io::Result<S>,
) -> Result<ExitCode, String> {
    let reader = Arc::new(Reader::new(options, render)?);
    let stop = Stop::default();
    shared::stop_on_interrupt(&stop);
    let inputs = options.inputs();
    let mut run = Run {
        report: Report::new(TOOL, &inputs),
        stats: Stats { name: "articles", threads: options.threads().get(), objects: Some(0), ..Stats::default() },
        fail_fast: options.fail_fast,
    };
    run.stats.loading = reader.load();
    let begun = Instant::now();
    let taken = run.report.taken();
    let written = sink().and_then(|mut sink| {
        pipeline::run(
            options.threads(),
            &stop,
            move |feed| inputs.read(&taken, feed),
            move |record| reader.read(record),
            |outcomes| run.write(outcomes, &mut sink),
        )?;
        sink.end()
    });
    run.stats.working = begun.elapsed();
    run.report.end();
    if options.stats {
        eprintln!("{TOOL}: {}", run.stats);
    }
    Ok(shared::exit_code(TOOL, written, &run.stats))
}

/// The writing side of a run.
struct Run {
    report: Report,
    stats: Stats,
    fail_fast: bool,
}

impl Run {
    fn write<P>(&mut self, outcomes: Vec<Outcome<P>>, sink: &mut impl Sink<P>) -> io::Result<ControlFlow<()>> {
        for outcome in outcomes {
            match outcome {
                Outcome::Done { piece, bytes, objects } => {
                    sink.write(piece)?;
                    self.stats.done += 1;
                    self.stats.bytes += bytes;
                    self.stats.objects = self.stats.objects.map(|known| known + objects);
                }
                Outcome::Failed { complaint } => {
                    self.stats.failures += 1;
                    self.report.complain(&complaint);
                    if self.fail_fast {
                        return Ok(ControlFlow::Break(()));
                    }
                }
            }
        }
        sink.flush()?;
        self.report.progress(&self.stats);
        Ok(ControlFlow::Continue(()))
    }
}
