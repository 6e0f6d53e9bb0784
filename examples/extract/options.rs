//! The command line.

use std::io::{self, IsTerminal};
use std::num::NonZero;
use std::path::PathBuf;

use clap::{CommandFactory, Parser, ValueEnum, error::ErrorKind};
use khabar::article::Offsets;

use crate::shared::input::{Found, Inputs, has_extension};
use crate::shared::{arguments, pipeline};

/// Names of JSON-lines files.
const LINES_EXTENSIONS: &[&str] = &["jsonl", "ndjson"];

const AFTER_HELP: &str = "\
Examples:
  extract article.txt                                   what one article tells, readable
  extract news/ --format jsonl >records.jsonl           a folder, one JSON record an article
  extract archive.jsonl.zst --text-field body --csv-dir tables --stats
  extract news/ --format csv --only figures >figures.csv
  extract article.txt --format html >page.html          a page to look at
  extract article.txt --explain --only regions          why each region was found
  zcat archive.jsonl.gz | extract - --input-format jsonl --format jsonl | head

Input: plain text in UTF-8, one article a file, or JSON lines, one record a line (.jsonl and .ndjson files, or
--input-format jsonl); files that end in .gz or .zst are unpacked. Output keeps the order of the input.

Exit status: 0 all done, 1 some inputs failed (each named on standard error), 2 wrong usage (nothing was read),
130 stopped by Ctrl-C (what was done is written).";

/// Read Persian news articles; print officials, regions, figures, dates, proposals and statements.
#[derive(Parser)]
#[command(after_help = AFTER_HELP, version)]
pub struct Options {
    /// Files, folders (every .txt file in them and in their folders; .jsonl with --input-format jsonl), or - for
    /// standard input.
    #[arg(required = true, value_name = "FILE")]
    inputs: Vec<PathBuf>,
    /// What to print [default: text, or csv with --csv-dir].
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// What the inputs hold [default: one JSON record a line in .jsonl and .ndjson files, else one article a file].
    #[arg(long, value_enum)]
    input_format: Option<InputFormat>,
    /// Field of a JSON record that holds the article.
    #[arg(long, default_value = "text", value_name = "NAME")]
    pub text_field: String,
    /// Field of a JSON record that is printed as the "id" of its output.
    #[arg(long, default_value = "id", value_name = "NAME")]
    pub id_field: String,
    /// Field of a JSON record that holds its headline, printed as the "title".
    #[arg(long, value_name = "NAME")]
    pub title_field: Option<String>,
    /// Field of a JSON record that tells when it was published, printed as the "date".
    #[arg(long, value_name = "NAME")]
    pub date_field: Option<String>,
    /// Print only these, comma-separated; an id that points to another still counts those left out.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KIND,…")]
    only: Vec<Kind>,
    /// What start and end count.
    #[arg(long, value_enum, default_value_t = Unit::Bytes)]
    offsets: Unit,
    /// Show why each object was found: its rule, the words it was read from, and the lexicon entries that they match.
    #[arg(long)]
    pub explain: bool,
    /// Folder for the tables of --format csv: articles.csv and one a kind, joined by their column "article".
    #[arg(long, value_name = "DIR")]
    pub csv_dir: Option<PathBuf>,
    /// A lexicon of your own, read over the bundled ones (may be given more than once).
    #[arg(long, value_name = "FILE")]
    pub lexicon: Vec<PathBuf>,
    /// Print relative dates too (امروز، سال گذشته), which name no day by themselves.
    #[arg(long)]
    pub relative_dates: bool,
    /// Articles to read at the same time [default: all cores].
    #[arg(long, value_name = "N")]
    threads: Option<NonZero<usize>>,
    /// Skip a file or a JSON line of more bytes than this, and say so; k, M and G may follow the number.
    #[arg(long, value_name = "N", value_parser = arguments::bytes)]
    max_bytes: Option<u64>,
    /// Stop at the first input that fails; what came before it is written.
    #[arg(long)]
    pub fail_fast: bool,
    /// Tell on standard error, at the end, how much was read and how fast.
    #[arg(long)]
    pub stats: bool,
    /// Colours in --format text: on a terminal unless NO_COLOR is set, always, or never.
    #[arg(long, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    color: Color,
}

/// What a record holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    Officials,
    Regions,
    Figures,
    Dates,
    Proposals,
    Statements,
}

impl Kind {
    /// In the order of a record.
    pub const ALL: [Self; 6] =
        [Self::Officials, Self::Regions, Self::Figures, Self::Dates, Self::Proposals, Self::Statements];

    /// The name that options, tables and records use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Officials => "officials",
            Self::Regions => "regions",
            Self::Figures => "figures",
            Self::Dates => "dates",
            Self::Proposals => "proposals",
            Self::Statements => "statements",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A readable summary.
    Text,
    /// Indented JSON: one document, an array if there are several articles.
    Json,
    /// One JSON record a line.
    Jsonl,
    /// Tables in the folder --csv-dir, or one table on standard output if --only names one kind.
    Csv,
    /// A page that shows every article with what was found in it; needs nothing from the network.
    Html,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum InputFormat {
    /// One article a file.
    Text,
    /// One JSON record a line.
    Jsonl,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Unit {
    /// Bytes of UTF-8.
    Bytes,
    /// Characters, as Python counts.
    Chars,
    /// UTF-16 units, as JavaScript and Java count.
    Utf16,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

impl Options {
    /// The options of the command line; ends the program where they are wrong, or ask for help.
    pub fn get() -> Self {
        let options = Self::parse();
        if let Err(what) = options.check() {
            Self::command().error(ErrorKind::ArgumentConflict, what).exit();
        }
        options
    }

    fn check(&self) -> Result<(), &'static str> {
        let is_csv = self.format() == Format::Csv;
        if self.csv_dir.is_some() && !is_csv {
            return Err("--csv-dir goes with --format csv");
        }
        if is_csv && self.csv_dir.is_none() && self.only_kind().is_none() {
            return Err(
                "--format csv needs a folder for its tables (--csv-dir DIR), or one kind to print (--only KIND)",
            );
        }
        if is_csv && self.explain {
            return Err("--explain goes with the other formats; the tables hold the rule of each object");
        }
        Ok(())
    }

    pub fn format(&self) -> Format {
        self.format.unwrap_or(if self.csv_dir.is_some() { Format::Csv } else { Format::Text })
    }

    /// What is to be shown, in the order of a record.
    pub fn kinds(&self) -> Vec<Kind> {
        Kind::ALL.into_iter().filter(|kind| self.only.is_empty() || self.only.contains(kind)).collect()
    }

    /// The only kind to be shown, if it is one.
    pub fn only_kind(&self) -> Option<Kind> {
        match self.kinds()[..] {
            [kind] => Some(kind),
            _ => None,
        }
    }

    pub fn offsets(&self) -> Offsets {
        match self.offsets {
            Unit::Bytes => Offsets::Bytes,
            Unit::Chars => Offsets::Chars,
            Unit::Utf16 => Offsets::Utf16,
        }
    }

    pub fn threads(&self) -> NonZero<usize> {
        self.threads.unwrap_or_else(pipeline::all_cores)
    }

    pub fn colors(&self) -> bool {
        match self.color {
            Color::Auto => terminal_has_colors(),
            Color::Always => true,
            Color::Never => false,
        }
    }

    pub fn inputs(&self) -> Inputs {
        let texts = &["txt"][..];
        let (has_lines, extensions): (fn(&str) -> bool, _) = match self.input_format {
            None => (|name| has_extension(name, LINES_EXTENSIONS), texts),
            Some(InputFormat::Text) => (|_| false, texts),
            Some(InputFormat::Jsonl) => (|_| true, LINES_EXTENSIONS),
        };
        Inputs { paths: self.inputs.clone(), has_lines, extensions, skip_blank_lines: true, max_bytes: self.max_bytes }
    }

    /// Whether one record at most can come of the inputs: they lead to a single file that is an article.
    pub fn is_single(&self) -> bool {
        let inputs = self.inputs();
        let mut walk = inputs.walk();
        match (walk.next(), walk.next()) {
            (Some(Found::File(path)), None) => !inputs.is_lines(&path),
            _ => false,
        }
    }
}

/// Whether standard output shows colours, and its reader wants them (<https://no-color.org>).
fn terminal_has_colors() -> bool {
    let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    io::stdout().is_terminal() && !unwanted && !dumb
}
