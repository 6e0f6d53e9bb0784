//! Reads Persian news articles and prints what they tell.
//!
//! `cargo run --release --example extract -- FILE… [--format text|json|jsonl]`

use std::io::{self, BufRead, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::{Parser, ValueEnum};
use khabar::article::{Article, Date, Figure, Official, Offsets, Proposal, Region, SCHEMA, Statement};
use khabar::{Extractor, Lexicon};
use serde::Serialize;
use serde_json::Value;

const AFTER_HELP: &str = "\
Examples:
  extract article.txt
  extract news/ --format jsonl >records.jsonl
  zcat archive.jsonl.gz | extract - --input-format jsonl --text-field body --format jsonl --stats

Exit status: 0 all done, 1 some inputs failed (each named on standard error), 2 wrong usage.";

/// Read Persian news articles; print officials, regions, figures, dates, proposals and statements.
#[derive(Parser)]
#[command(after_help = AFTER_HELP)]
struct Options {
    /// Files, folders (every .txt file in them and in their folders; .jsonl with --input-format jsonl), or - for
    /// standard input.
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
    /// Field of a JSON record that is printed as the "id" of its output.
    #[arg(long, default_value = "id", value_name = "NAME")]
    id_field: String,
    /// Field of a JSON record that holds its headline, printed as the "title".
    #[arg(long, value_name = "NAME")]
    title_field: Option<String>,
    /// Print only these, comma-separated; an id that points to another still counts those left out.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KIND,…")]
    only: Vec<Kind>,
    /// What start and end count.
    #[arg(long, value_enum, default_value_t = Unit::Bytes)]
    offsets: Unit,
    /// A lexicon of your own, read over the bundled ones (may be given more than once).
    #[arg(long, value_name = "FILE")]
    lexicon: Vec<PathBuf>,
    /// Print relative dates too (امروز، سال گذشته), which name no day by themselves.
    #[arg(long)]
    relative_dates: bool,
    /// Tell on standard error, at the end, how much was read and how fast.
    #[arg(long)]
    stats: bool,
}

/// What a record holds.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    Officials,
    Regions,
    Figures,
    Dates,
    Proposals,
    Statements,
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

/// One record of output. A kind that `--only` leaves out is absent; an empty list says that nothing was found.
#[derive(Serialize)]
struct Record<'a> {
    schema: u32,
    source: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Value>,
    title: Option<&'a str>,
    offsets: Offsets,
    #[serde(skip_serializing_if = "Option::is_none")]
    officials: Option<&'a [Official]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    regions: Option<&'a [Region]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    figures: Option<&'a [Figure]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dates: Option<&'a [Date]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proposals: Option<&'a [Proposal]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    statements: Option<&'a [Statement]>,
}

/// An article as an input gives it.
struct Given {
    id: Option<Value>,
    title: Option<String>,
    text: String,
}

/// What a run did, for `--stats` and the exit status.
#[derive(Default)]
struct Stats {
    articles: usize,
    bytes: usize,
    objects: usize,
    failures: usize,
    loading: Duration,
    extraction: Duration,
}

struct Run<W: Write> {
    options: Options,
    extractor: Extractor,
    out: W,
    stats: Stats,
}

/// A closed pipe: whoever reads us has had enough.
fn is_closed(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

/// The bundled lexicons and those that the options name.
fn extractor(options: &Options) -> Result<Extractor, String> {
    let mut builder = Extractor::builder().relative_dates(options.relative_dates);
    for path in &options.lexicon {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
        builder = builder.lexicon(Lexicon::parse(&name, &text).map_err(|error| error.to_string())?);
    }
    builder.build().map_err(|error| error.to_string())
}

fn main() -> ExitCode {
    let options = Options::parse();
    let extractor = match extractor(&options) {
        Ok(extractor) => extractor,
        Err(error) => {
            eprintln!("extract: {error}");
            return ExitCode::from(2);
        }
    };
    let out = BufWriter::new(io::stdout().lock());
    let begun = Instant::now();
    // The lexicons are read at the first use: here, so that the first article is not charged with them.
    let _ = extractor.extract("");
    let stats = Stats { loading: begun.elapsed(), ..Stats::default() };
    let mut run = Run { options, extractor, out, stats };
    let written = run.all();
    if run.options.stats {
        eprintln!("extract: {}", run.stats);
    }
    match written {
        Err(error) if !is_closed(&error) => {
            eprintln!("extract: writing failed: {error}");
            ExitCode::FAILURE
        }
        _ if run.stats.failures == 0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

impl std::fmt::Display for Stats {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { articles, bytes, objects, failures, loading, extraction } = self;
        let seconds = extraction.as_secs_f64();
        let rate = if seconds > 0.0 { *bytes as f64 / 1e6 / seconds } else { 0.0 };
        write!(f, "{articles} articles, {bytes} bytes, {objects} objects, {failures} errors, ")?;
        write!(f, "{:.3} s loading lexicons, {seconds:.3} s extracting, {rate:.2} MB/s", loading.as_secs_f64())
    }
}

/// Inputs: what is opened, what is read out of it, what is told of failures.
impl<W: Write> Run<W> {
    fn all(&mut self) -> io::Result<()> {
        let inputs = std::mem::take(&mut self.options.inputs);
        let files: Vec<PathBuf> = inputs.into_iter().flat_map(|input| self.files(input)).collect();
        let several = files.len() != 1 || self.options.input_format == InputFormat::Jsonl;
        let array = self.options.format == Format::Json && several;
        if array {
            writeln!(self.out, "[")?;
        }
        for file in &files {
            self.input(file)?;
        }
        if array {
            writeln!(self.out, "\n]")?;
        } else if self.options.format == Format::Json && self.stats.articles > 0 {
            writeln!(self.out)?;
        }
        self.out.flush()
    }

    fn fail(&mut self, source: &str, what: &str) {
        self.stats.failures += 1;
        eprintln!("extract: {source}: {what}");
    }

    /// A folder's articles, in order and with those of its folders; anything else is itself.
    fn files(&mut self, input: PathBuf) -> Vec<PathBuf> {
        if !input.is_dir() {
            return vec![input];
        }
        let entries = std::fs::read_dir(&input).and_then(|entries| {
            entries.map(|entry| entry.and_then(|entry| Ok((entry.path(), entry.file_type()?)))).collect()
        });
        let mut entries: Vec<(PathBuf, std::fs::FileType)> = match entries {
            Ok(entries) => entries,
            Err(error) => {
                self.fail(&input.display().to_string(), &format!("cannot list: {error}"));
                return Vec::new();
            }
        };
        entries.sort_by(|(a, _), (b, _)| a.cmp(b));
        let wanted = match self.options.input_format {
            InputFormat::Text => "txt",
            InputFormat::Jsonl => "jsonl",
        };
        let mut files = Vec::new();
        for (path, kind) in entries {
            // A link to a folder is not followed: it may lead back here.
            if kind.is_dir() {
                files.extend(self.files(path));
            } else if path.extension().is_some_and(|extension| extension == wanted) && !path.is_dir() {
                files.push(path);
            }
        }
        files
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
            Ok(text) => self.article(&source, &Given { id: None, title: None, text }),
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
            let record = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&line);
            if record.trim_ascii().is_empty() {
                continue;
            }
            match self.given(record) {
                Ok(given) => self.article(source, &given)?,
                Err(what) => self.fail(source, &format!("line {number}: {what}; the line is skipped")),
            }
        }
        Ok(())
    }

    /// The article of one JSON line.
    fn given(&self, line: &[u8]) -> Result<Given, String> {
        let mut record: Value = serde_json::from_slice(line).map_err(|error| format!("not JSON: {error}"))?;
        let Options { text_field, id_field, title_field, .. } = &self.options;
        let id = record.get(id_field).cloned();
        let title = title_field.as_ref().and_then(|field| record.get(field)?.as_str().map(str::to_owned));
        match record.get_mut(text_field).map(Value::take) {
            Some(Value::String(text)) => Ok(Given { id, title, text }),
            Some(_) => Err(format!("the field {text_field:?} is not a string")),
            None => Err(format!("no field {text_field:?}; name another with --text-field")),
        }
    }
}

/// Output.
impl<W: Write> Run<W> {
    fn article(&mut self, source: &str, given: &Given) -> io::Result<()> {
        let begun = Instant::now();
        let mut article = self.extractor.extract(&given.text);
        self.stats.extraction += begun.elapsed();
        self.stats.articles += 1;
        self.stats.bytes += given.text.len();
        self.stats.objects += article.officials.len() + article.regions.len() + article.figures.len();
        self.stats.objects += article.dates.len() + article.proposals.len() + article.statements.len();
        if let Some(title) = &given.title {
            article.title = Some(title.clone());
        }
        if self.options.format == Format::Text {
            return self.summary(source, &article);
        }
        let offsets = self.options.offsets.into();
        let article = article.with_offsets(&given.text, offsets);
        let record = Record {
            schema: SCHEMA,
            source,
            id: given.id.as_ref(),
            title: article.title.as_deref(),
            offsets,
            officials: self.shows(Kind::Officials).then_some(&article.officials),
            regions: self.shows(Kind::Regions).then_some(&article.regions),
            figures: self.shows(Kind::Figures).then_some(&article.figures),
            dates: self.shows(Kind::Dates).then_some(&article.dates),
            proposals: self.shows(Kind::Proposals).then_some(&article.proposals),
            statements: self.shows(Kind::Statements).then_some(&article.statements),
        };
        if self.options.format == Format::Jsonl {
            serde_json::to_writer(&mut self.out, &record)?;
            return writeln!(self.out);
        }
        if self.stats.articles > 1 {
            writeln!(self.out, ",")?;
        }
        serde_json::to_writer_pretty(&mut self.out, &record)?;
        Ok(())
    }

    fn shows(&self, kind: Kind) -> bool {
        self.options.only.is_empty() || self.options.only.contains(&kind)
    }

    /// A heading with the number of objects, then one indented line each.
    fn section(&mut self, kind: Kind, name: &str, lines: impl ExactSizeIterator<Item = String>) -> io::Result<()> {
        if self.shows(kind) {
            writeln!(self.out, "-- {name}: {}", lines.len())?;
            for line in lines {
                writeln!(self.out, "   {line}")?;
            }
        }
        Ok(())
    }

    fn summary(&mut self, source: &str, article: &Article) -> io::Result<()> {
        fn or_unknown(words: Option<&String>) -> &str {
            words.map_or("؟", String::as_str)
        }
        if self.stats.articles > 1 {
            writeln!(self.out)?;
        }
        writeln!(self.out, "== {source}")?;
        if let Some(title) = &article.title {
            writeln!(self.out, "{title}")?;
        }
        let officials = article.officials.iter().map(|official| {
            let (name, office) = (or_unknown(official.name.as_ref()), or_unknown(official.office.as_ref()));
            format!("{name} — {office} (×{})", official.mentions.len())
        });
        self.section(Kind::Officials, "officials", officials)?;
        let regions = article.regions.iter().map(|region| {
            let kind = serde_json::to_value(region.kind).unwrap_or_default();
            let code = region.code.as_ref().map(|code| format!(" {code}")).unwrap_or_default();
            format!("{} — {}{code} (×{})", region.name, kind.as_str().unwrap_or_default(), region.count)
        });
        self.section(Kind::Regions, "regions", regions)?;
        let figures = article.figures.iter().map(|figure| {
            let value = figure.value.map_or_else(|| "؟".to_owned(), |value| value.to_string());
            let high = figure.high.map(|high| format!("–{high}")).unwrap_or_default();
            format!("{} = {value}{high}", figure.text)
        });
        self.section(Kind::Figures, "figures", figures)?;
        let dates = article.dates.iter().map(|date| format!("{} — {}", date.text, date.iso.as_deref().unwrap_or("…")));
        self.section(Kind::Dates, "dates", dates)?;
        let proposals = article.proposals.iter().map(|proposal| {
            format!("{} [{}]: {}", or_unknown(proposal.proposer.as_ref()), proposal.cue, proposal.text)
        });
        self.section(Kind::Proposals, "proposals", proposals)?;
        let statements = article.statements.iter().map(|statement| {
            format!("{} [{}]: {}", or_unknown(statement.speaker.as_ref()), statement.cue, statement.text)
        });
        self.section(Kind::Statements, "statements", statements)
    }
}
