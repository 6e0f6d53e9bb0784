//! Formats that print one article after the other: a readable summary, JSON, JSON lines.

use std::io::{self, Write};

use khabar::article::{Article, Date, Figure, Official, Offsets, Proposal, Region, SCHEMA, Statement};
use serde::Serialize;
use serde_json::Value;

use crate::explain::{Entry, Explanation};
use crate::objects::code_name;
use crate::options::{Kind, Options};
use crate::output::Sink;
use crate::reading::{Reading, Render};

/// Writes pieces of text with something before, between and behind them.
pub struct Stream<W> {
    out: W,
    begun: bool,
    between: &'static str,
    end: End,
}

/// What ends a stream.
#[derive(Clone, Copy)]
enum End {
    Nothing,
    /// A line end, if anything was printed.
    Line,
    /// The bracket of an array.
    Array,
}

impl<W: Write> Stream<W> {
    /// One piece a line: each brings its own line end.
    pub fn lines(out: W) -> Self {
        Self { out, begun: false, between: "", end: End::Nothing }
    }

    /// Paragraphs: an empty line between two.
    pub fn paragraphs(out: W) -> Self {
        Self { out, begun: false, between: "\n", end: End::Nothing }
    }

    /// A single JSON document.
    pub fn document(out: W) -> Self {
        Self { out, begun: false, between: ",\n", end: End::Line }
    }

    /// A JSON array, begun at once so that it is one even if nothing follows.
    pub fn array(mut out: W) -> io::Result<Self> {
        out.write_all(b"[\n")?;
        Ok(Self { out, begun: false, between: ",\n", end: End::Array })
    }
}

impl<W: Write> Sink<Vec<u8>> for Stream<W> {
    fn write(&mut self, piece: Vec<u8>) -> io::Result<()> {
        if self.begun {
            self.out.write_all(self.between.as_bytes())?;
        }
        self.begun = true;
        self.out.write_all(&piece)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    fn end(mut self) -> io::Result<()> {
        match self.end {
            End::Line if self.begun => writeln!(self.out)?,
            End::Array => writeln!(self.out, "\n]")?,
            End::Line | End::Nothing => {}
        }
        self.out.flush()
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
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<&'a Value>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    explanations: Option<Vec<Explanation>>,
}

/// JSON, on one line or on many.
pub struct Json {
    kinds: Vec<Kind>,
    offsets: Offsets,
    is_pretty: bool,
}

impl Json {
    pub fn lines(options: &Options) -> Self {
        Self { kinds: options.kinds(), offsets: options.offsets(), is_pretty: false }
    }

    pub fn pretty(options: &Options) -> Self {
        Self { is_pretty: true, ..Self::lines(options) }
    }
}

impl Render for Json {
    type Piece = Vec<u8>;

    fn render(&self, reading: Reading<'_>) -> Vec<u8> {
        let shows = |kind: Kind| self.kinds.contains(&kind);
        let explanations = reading.explanations(&self.kinds);
        let Reading { source, id, date, text, article, .. } = reading;
        let article = article.with_offsets(text, self.offsets);
        let record = Record {
            schema: SCHEMA,
            source,
            id: id.as_ref(),
            title: article.title.as_deref(),
            date: date.as_ref(),
            offsets: self.offsets,
            officials: shows(Kind::Officials).then_some(&article.officials),
            regions: shows(Kind::Regions).then_some(&article.regions),
            figures: shows(Kind::Figures).then_some(&article.figures),
            dates: shows(Kind::Dates).then_some(&article.dates),
            proposals: shows(Kind::Proposals).then_some(&article.proposals),
            statements: shows(Kind::Statements).then_some(&article.statements),
            explanations,
        };
        let mut piece = Vec::new();
        // Writing to memory fails for no record: all keys are strings, all numbers finite.
        let written = if self.is_pretty {
            serde_json::to_writer_pretty(&mut piece, &record)
        } else {
            serde_json::to_writer(&mut piece, &record)
        };
        debug_assert!(written.is_ok());
        if !self.is_pretty {
            piece.push(b'\n');
        }
        piece
    }
}

/// Escape sequences of a terminal, or nothing.
#[derive(Clone, Copy)]
struct Style {
    colors: bool,
}

impl Style {
    fn paint(self, code: &str, text: &str) -> String {
        if self.colors { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn heading(self, text: &str) -> String {
        self.paint("1", text)
    }

    fn key(self, kind: Kind, text: &str) -> String {
        let code = match kind {
            Kind::Officials => "34",
            Kind::Regions => "32",
            Kind::Figures => "33",
            Kind::Dates => "35",
            Kind::Proposals => "31",
            Kind::Statements => "36",
        };
        self.paint(code, text)
    }

    fn aside(self, text: &str) -> String {
        self.paint("2", text)
    }
}

const UNKNOWN: &str = "؟";
/// Turns a line that begins with Latin letters to the right.
const RIGHT_TO_LEFT_MARK: &str = "\u{200F}";

/// The mark that a Persian line needs before it: terminals and editors take a line's direction from its first letter.
fn direction(line: &str) -> &'static str {
    let is_rtl = |c: char| matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    match line.chars().find(|c| c.is_alphabetic()) {
        Some(first) if !is_rtl(first) => RIGHT_TO_LEFT_MARK,
        _ => "",
    }
}

/// The text on one line, without characters that would steer a terminal.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn or_unknown(words: Option<&String>) -> &str {
    words.map_or(UNKNOWN, String::as_str)
}

/// An object as a line: what it is about, and the rest.
struct Line {
    key: String,
    rest: String,
}

impl Line {
    fn new(key: &str, rest: String) -> Self {
        Self { key: printable(key), rest: printable(&rest) }
    }

    fn official(official: &Official) -> Self {
        let (name, office) = (or_unknown(official.name.as_ref()), or_unknown(official.office.as_ref()));
        Self::new(name, format!(" — {office} (×{})", official.mentions.len()))
    }

    fn region(region: &Region) -> Self {
        let code = region.code.as_ref().map(|code| format!(" {code}")).unwrap_or_default();
        Self::new(&region.name, format!(" — {}{code} (×{})", code_name(&region.kind), region.count))
    }

    fn figure(figure: &Figure) -> Self {
        let value = figure.value.map_or_else(|| UNKNOWN.to_owned(), |value| value.to_string());
        let high = figure.high.map(|high| format!("–{high}")).unwrap_or_default();
        Self::new(&figure.text, format!(" = {value}{high}"))
    }

    fn date(date: &Date) -> Self {
        Self::new(&date.text, format!(" — {}", date.iso.as_deref().unwrap_or("…")))
    }

    fn proposal(proposal: &Proposal) -> Self {
        Self::new(or_unknown(proposal.proposer.as_ref()), format!(" [{}]: {}", proposal.cue, proposal.text))
    }

    fn statement(statement: &Statement) -> Self {
        Self::new(or_unknown(statement.speaker.as_ref()), format!(" [{}]: {}", statement.cue, statement.text))
    }

    fn all(article: &Article, kind: Kind) -> Vec<Self> {
        match kind {
            Kind::Officials => article.officials.iter().map(Self::official).collect(),
            Kind::Regions => article.regions.iter().map(Self::region).collect(),
            Kind::Figures => article.figures.iter().map(Self::figure).collect(),
            Kind::Dates => article.dates.iter().map(Self::date).collect(),
            Kind::Proposals => article.proposals.iter().map(Self::proposal).collect(),
            Kind::Statements => article.statements.iter().map(Self::statement).collect(),
        }
    }
}

/// A readable summary.
pub struct Summary {
    kinds: Vec<Kind>,
    style: Style,
}

impl Summary {
    pub fn new(options: &Options) -> Self {
        Self { kinds: options.kinds(), style: Style { colors: options.colors() } }
    }

    fn line(&self, kind: Kind, line: &Line) -> String {
        let mark = direction(&[&*line.key, &*line.rest].concat());
        format!("   {mark}{}{}\n", self.style.key(kind, &line.key), line.rest)
    }

    fn explanation(&self, explanation: &Explanation) -> String {
        let words: Vec<String> = explanation.words.iter().map(|words| format!("«{}»", printable(words))).collect();
        let rule = format!("rule {}: {}", explanation.rule, words.join("، "));
        let entry = |entry: &Entry| format!("{}:{}: {} ({})", entry.file, entry.line, entry.name, entry.class);
        let lines = std::iter::once(rule).chain(explanation.lexicon.iter().map(entry));
        lines.map(|line| format!("      {}\n", self.style.aside(&printable(&line)))).collect()
    }
}

impl Render for Summary {
    type Piece = Vec<u8>;

    fn render(&self, reading: Reading<'_>) -> Vec<u8> {
        let Reading { source, article, .. } = &reading;
        let mut explanations = reading.explanations(&self.kinds).unwrap_or_default().into_iter();
        let mut summary = self.style.heading(&format!("== {}", printable(source))) + "\n";
        if let Some(title) = &article.title {
            summary += &format!("{}{}\n", direction(title), printable(title));
        }
        for &kind in &self.kinds {
            let lines = Line::all(article, kind);
            summary += &(self.style.heading(&format!("-- {}: {}", kind.name(), lines.len())) + "\n");
            for line in lines {
                summary += &self.line(kind, &line);
                summary += &explanations.next().map(|explanation| self.explanation(&explanation)).unwrap_or_default();
            }
        }
        summary.into_bytes()
    }
}
