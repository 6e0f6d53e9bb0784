//! Reads Persian news articles and prints what they tell.
//!
//! `cargo run --release --example extract -- FILE… [--format text|json|jsonl]`

use std::io::{self, BufRead, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use khabar::article::{Article, Offsets, SCHEMA};
use khabar::{Extractor, Lexicon};
use serde::Serialize;
use serde_json::Value;

/// Read Persian news articles; print officials, regions, figures, dates, proposals and statements.
#[derive(Parser)]
#[command(after_help = "Exit status: 0 all done, 1 some inputs failed (each named on standard error), 2 wrong usage.")]
struct Options {
    /// Files, folders (every .txt file in them), or - for standard input.
    #[arg(required = true, value_name = "FILE")]
    inputs: Vec<PathBuf>,
    /// What to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// What the inputs hold: one article a file, or one JSON record a line.
    #[arg(long, value_enum, default_value_t = InputFormat::Text)]
    input_format: InputFormat,
    /// Field of a JSON record that holds the article.
    #[arg(long, default_value = "text", value_name = "NAME")]
    text_field: String,
    /// What start and end count.
    #[arg(long, value_enum, default_value_t = Unit::Bytes)]
    offsets: Unit,
    /// A lexicon of your own, read over the bundled ones (may be given more than once).
    #[arg(long, value_name = "FILE")]
    lexicon: Vec<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A readable summary.
    Text,
    /// Indented JSON: one document, an array if there are several articles.
    Json,
    /// One JSON record a line.
    Jsonl,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum InputFormat {
    Text,
    Jsonl,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Unit {
    Bytes,
    Chars,
    Utf16,
}

impl From<Unit> for Offsets {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Bytes => Self::Bytes,
            Unit::Chars => Self::Chars,
            Unit::Utf16 => Self::Utf16,
        }
    }
}

/// One line of output.
#[derive(Serialize)]
struct Record<'a> {
    schema: u32,
    source: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
    offsets: Offsets,
    #[serde(flatten)]
    article: Article,
}

/// What became of the inputs.
struct Run<W: Write> {
    options: Options,
    extractor: Extractor,
    out: W,
    failures: usize,
    records: usize,
}

/// A closed pipe: whoever reads us has had enough.
fn is_closed(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

fn main() -> ExitCode {
    let options = Options::parse();
    let mut builder = Extractor::builder();
    for path in &options.lexicon {
        let name = path.display().to_string();
        let lexicon = std::fs::read_to_string(path)
            .map_err(|error| format!("{name}: {error}"))
            .and_then(|text| Lexicon::parse(&name, &text).map_err(|error| error.to_string()));
        match lexicon {
            Ok(lexicon) => builder = builder.lexicon(lexicon),
            Err(error) => {
                eprintln!("extract: {error}");
                return ExitCode::from(2);
            }
        }
    }
    let extractor = match builder.build() {
        Ok(extractor) => extractor,
        Err(error) => {
            eprintln!("extract: {error}");
            return ExitCode::from(2);
        }
    };
    let out = BufWriter::new(io::stdout().lock());
    let mut run = Run { options, extractor, out, failures: 0, records: 0 };
    match run.all() {
        Ok(()) if run.failures == 0 => ExitCode::SUCCESS,
        Ok(()) => ExitCode::FAILURE,
        Err(error) if is_closed(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("extract: writing failed: {error}");
            ExitCode::FAILURE
        }
    }
}

impl<W: Write> Run<W> {
    fn all(&mut self) -> io::Result<()> {
        let inputs = std::mem::take(&mut self.options.inputs);
        let files: Vec<PathBuf> = inputs.into_iter().flat_map(|input| self.files(input)).collect();
        let array = self.options.format == Format::Json && files.len() > 1;
        if array {
            writeln!(self.out, "[")?;
        }
        for file in &files {
            self.input(file)?;
        }
        if array {
            writeln!(self.out, "\n]")?;
        } else if self.options.format == Format::Json && self.records > 0 {
            writeln!(self.out)?;
        }
        self.out.flush()
    }

    fn fail(&mut self, source: &str, what: &str) {
        self.failures += 1;
        eprintln!("extract: {source}: {what}");
    }

    /// A folder's `.txt` files, in order and with those of its folders; anything else is itself.
    fn files(&mut self, input: PathBuf) -> Vec<PathBuf> {
        if !input.is_dir() {
            return vec![input];
        }
        let mut entries: Vec<PathBuf> = match std::fs::read_dir(&input) {
            Ok(entries) => entries.filter_map(|entry| Some(entry.ok()?.path())).collect(),
            Err(error) => {
                self.fail(&input.display().to_string(), &error.to_string());
                return Vec::new();
            }
        };
        entries.sort();
        entries.retain(|path| path.is_dir() || path.extension().is_some_and(|extension| extension == "txt"));
        entries.into_iter().flat_map(|entry| self.files(entry)).collect()
    }

    fn input(&mut self, path: &Path) -> io::Result<()> {
        let source = path.display().to_string();
        let opened: io::Result<Box<dyn BufRead>> = if source == "-" {
            Ok(Box::new(io::stdin().lock()))
        } else {
            std::fs::File::open(path).map(|file| Box::new(io::BufReader::new(file)) as Box<dyn BufRead>)
        };
        let mut reader = match opened {
            Ok(reader) => reader,
            Err(error) => {
                self.fail(&source, &format!("cannot open: {error}"));
                return Ok(());
            }
        };
        if self.options.input_format == InputFormat::Jsonl {
            return self.lines(&source, &mut *reader);
        }
        let mut bytes = Vec::new();
        if let Err(error) = reader.read_to_end(&mut bytes) {
            self.fail(&source, &format!("cannot read: {error}"));
            return Ok(());
        }
        match String::from_utf8(bytes) {
            Ok(text) => self.article(&source, None, &text),
            Err(error) => {
                let byte = error.utf8_error().valid_up_to();
                self.fail(&source, &format!("not UTF-8 at byte {byte}; convert the file, for example with iconv"));
                Ok(())
            }
        }
    }

    fn lines(&mut self, source: &str, reader: &mut dyn BufRead) -> io::Result<()> {
        let mut line = Vec::new();
        for number in 1.. {
            line.clear();
            match reader.read_until(b'\n', &mut line) {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) => {
                    self.fail(source, &format!("line {number}: cannot read: {error}"));
                    break;
                }
            }
            if line.trim_ascii().is_empty() {
                continue;
            }
            match self.record_of(&line) {
                Ok((id, text)) => self.article(source, id, &text)?,
                Err(what) => self.fail(source, &format!("line {number}: {what}; the line is skipped")),
            }
        }
        Ok(())
    }

    /// Id and article of one JSON line.
    fn record_of(&self, line: &[u8]) -> Result<(Option<Value>, String), String> {
        let mut record: Value = serde_json::from_slice(line).map_err(|error| format!("not JSON: {error}"))?;
        let field = &self.options.text_field;
        match record.get_mut(field).map(Value::take) {
            Some(Value::String(text)) => Ok((record.get_mut("id").map(Value::take), text)),
            Some(_) => Err(format!("the field {field:?} is not a string")),
            None => Err(format!("no field {field:?}; name another with --text-field")),
        }
    }

    fn article(&mut self, source: &str, id: Option<Value>, text: &str) -> io::Result<()> {
        let article = self.extractor.extract(text);
        let first = self.records == 0;
        self.records += 1;
        if self.options.format == Format::Text {
            return self.summary(source, &article, first);
        }
        let offsets = self.options.offsets.into();
        let article = article.with_offsets(text, offsets);
        let record = Record { schema: SCHEMA, source, id, offsets, article };
        if self.options.format == Format::Jsonl {
            serde_json::to_writer(&mut self.out, &record)?;
            return writeln!(self.out);
        }
        if !first {
            writeln!(self.out, ",")?;
        }
        serde_json::to_writer_pretty(&mut self.out, &record)?;
        Ok(())
    }

    fn summary(&mut self, source: &str, article: &Article, first: bool) -> io::Result<()> {
        let out = &mut self.out;
        let unknown = || "؟".to_owned();
        if !first {
            writeln!(out)?;
        }
        writeln!(out, "== {source}")?;
        if let Some(title) = &article.title {
            writeln!(out, "{title}")?;
        }
        writeln!(out, "-- officials: {}", article.officials.len())?;
        for official in &article.officials {
            let name = official.name.clone().unwrap_or_else(unknown);
            let office = official.office.clone().unwrap_or_else(unknown);
            writeln!(out, "   {name} — {office} (×{})", official.mentions.len())?;
        }
        writeln!(out, "-- regions: {}", article.regions.len())?;
        for region in &article.regions {
            let kind = serde_json::to_value(region.kind).ok();
            let kind = kind.as_ref().and_then(Value::as_str).unwrap_or("");
            let code = region.code.as_ref().map(|code| format!(" {code}")).unwrap_or_default();
            writeln!(out, "   {} — {kind}{code} (×{})", region.name, region.count)?;
        }
        writeln!(out, "-- figures: {}", article.figures.len())?;
        for figure in &article.figures {
            let value = figure.value.map_or_else(unknown, |value| value.to_string());
            let high = figure.high.map(|high| format!("–{high}")).unwrap_or_default();
            writeln!(out, "   {} = {value}{high}", figure.text)?;
        }
        writeln!(out, "-- dates: {}", article.dates.len())?;
        for date in &article.dates {
            writeln!(out, "   {} — {}", date.text, date.iso.as_deref().unwrap_or("…"))?;
        }
        writeln!(out, "-- proposals: {}", article.proposals.len())?;
        for proposal in &article.proposals {
            let proposer = proposal.proposer.clone().unwrap_or_else(unknown);
            writeln!(out, "   {proposer} [{}]: {}", proposal.cue, proposal.text)?;
        }
        writeln!(out, "-- statements: {}", article.statements.len())?;
        for statement in &article.statements {
            let speaker = statement.speaker.clone().unwrap_or_else(unknown);
            writeln!(out, "   {speaker} [{}]: {}", statement.cue, statement.text)?;
        }
        Ok(())
    }
}
