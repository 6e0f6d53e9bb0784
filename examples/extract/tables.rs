//! CSV: one table a kind, and one of the articles that joins them.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use csv::Writer;
use khabar::article::Offsets;
use serde_json::Value;

use crate::objects::{columns, count, rows};
use crate::options::{Kind, Options};
use crate::output::Sink;
use crate::reading::{Reading, Render};

/// Columns that every table begins with: the article's place in the run, its source, and its record's own id.
const KEYS: [&str; 3] = ["article", "source", "article_id"];
const ARTICLES: &str = "articles";

/// Rows of an article for the table of articles and for each kind's.
pub struct Rows {
    article: Vec<u8>,
    kinds: Vec<Vec<u8>>,
}

/// Renders rows.
pub struct Tables {
    kinds: Vec<Kind>,
    offsets: Offsets,
}

impl Tables {
    pub fn new(options: &Options) -> Self {
        Self { kinds: options.kinds(), offsets: options.offsets() }
    }
}

/// A value of a JSON record as a cell.
fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// Rows as they stand in a file.
fn encode(rows: impl IntoIterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = Writer::from_writer(Vec::new());
    for row in rows {
        let written = writer.write_record(row);
        // Memory takes everything, and all rows of a table are of one length.
        debug_assert!(written.is_ok());
    }
    writer.into_inner().unwrap_or_default()
}

impl Render for Tables {
    type Piece = Rows;

    fn render(&self, reading: Reading<'_>) -> Rows {
        let Reading { number, source, id, date, text, article, .. } = reading;
        let article = article.with_offsets(text, self.offsets);
        let keys = [number.to_string(), source.to_owned(), cell(id.as_ref())];
        let mut own = keys.to_vec();
        own.extend([article.title.clone().unwrap_or_default(), cell(date.as_ref()), text.len().to_string()]);
        own.extend(self.kinds.iter().map(|&kind| count(&article, kind).to_string()));
        let of_kind = |&kind: &Kind| {
            encode(rows(&article, kind).into_iter().map(|row| keys.iter().cloned().chain(row).collect()))
        };
        Rows { article: encode([own]), kinds: self.kinds.iter().map(of_kind).collect() }
    }
}

fn heading(kind: Kind) -> Vec<u8> {
    let own = columns(kind).iter().map(|column| column.name);
    encode([KEYS.into_iter().chain(own).map(str::to_owned).collect()])
}

/// Writes every table to a file of its own.
pub struct Folder {
    articles: BufWriter<File>,
    kinds: Vec<BufWriter<File>>,
}

impl Folder {
    /// Makes the folder and begins its tables, over those that may be there.
    pub fn create(folder: &Path, kinds: &[Kind]) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        let begin = |name: &str, heading: &[u8]| {
            let mut file = BufWriter::new(File::create(folder.join(name).with_extension("csv"))?);
            file.write_all(heading)?;
            Ok::<_, io::Error>(file)
        };
        let of_article = ["title", "date", "bytes"].into_iter().chain(kinds.iter().map(|kind| kind.name()));
        let articles = encode([KEYS.into_iter().chain(of_article).map(str::to_owned).collect()]);
        Ok(Self {
            articles: begin(ARTICLES, &articles)?,
            kinds: kinds.iter().map(|&kind| begin(kind.name(), &heading(kind))).collect::<io::Result<_>>()?,
        })
    }
}

impl Sink<Rows> for Folder {
    fn write(&mut self, rows: Rows) -> io::Result<()> {
        self.articles.write_all(&rows.article)?;
        self.kinds.iter_mut().zip(&rows.kinds).try_for_each(|(file, rows)| file.write_all(rows))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.articles.flush()?;
        self.kinds.iter_mut().try_for_each(Write::flush)
    }

    fn end(mut self) -> io::Result<()> {
        self.flush()
    }
}

/// Writes the table of one kind.
pub struct Table<W>(W);

impl<W: Write> Table<W> {
    pub fn begin(mut out: W, kind: Kind) -> io::Result<Self> {
        out.write_all(&heading(kind))?;
        Ok(Self(out))
    }
}

impl<W: Write> Sink<Rows> for Table<W> {
    fn write(&mut self, rows: Rows) -> io::Result<()> {
        rows.kinds.iter().try_for_each(|rows| self.0.write_all(rows))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }

    fn end(mut self) -> io::Result<()> {
        self.flush()
    }
}
