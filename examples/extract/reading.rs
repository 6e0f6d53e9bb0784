//! From a record of the input to what is to be printed of it.

use std::time::Duration;

use khabar::article::Article;
use khabar::{Extractor, Lexicon};
use serde_json::Value;

use crate::explain::{Explainer, Explanation};
use crate::options::{Kind, Options};
use crate::shared::input::{Record, not_utf8};

/// An article as an input gives it.
struct Given {
    id: Option<Value>,
    title: Option<String>,
    date: Option<Value>,
    text: String,
}

/// An article that was read.
pub struct Reading<'a> {
    /// Its place among the articles of the run, from 1, counting those that could not be read.
    pub number: usize,
    pub source: &'a str,
    pub id: Option<Value>,
    pub date: Option<Value>,
    pub text: &'a str,
    /// With the offsets in bytes.
    pub article: Article,
    pub explainer: Option<&'a Explainer>,
}

impl Reading<'_> {
    /// Why each object of these kinds was found, if that was asked for.
    pub fn explanations(&self, kinds: &[Kind]) -> Option<Vec<Explanation>> {
        self.explainer.map(|explainer| explainer.explain(self.text, &self.article, kinds))
    }
}

/// Prints a reading in some format; shared by all threads.
pub trait Render: Send + Sync + 'static {
    /// What goes from a working thread to the one that writes.
    type Piece: Send + 'static;

    fn render(&self, reading: Reading<'_>) -> Self::Piece;
}

/// What became of a record.
pub enum Outcome<P> {
    Done { piece: P, bytes: usize, objects: usize },
    Failed { complaint: String },
}

/// Reads articles and renders them.
pub struct Reader<R> {
    extractor: Extractor,
    explainer: Option<Explainer>,
    fields: Fields,
    render: R,
}

/// Names of the fields of a JSON record.
struct Fields {
    text: String,
    id: String,
    title: Option<String>,
    date: Option<String>,
}

/// The user's own lexicons.
pub fn lexicons(options: &Options) -> Result<Vec<Lexicon>, String> {
    let read = |path: &std::path::PathBuf| {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
        Lexicon::parse(&name, &text).map_err(|error| error.to_string())
    };
    options.lexicon.iter().map(read).collect()
}

impl<R: Render> Reader<R> {
    /// A reader with the lexicons that the options name over the bundled ones.
    pub fn new(options: &Options, render: R) -> Result<Self, String> {
        let own = lexicons(options)?;
        let explainer = options.explain.then(|| Explainer::new(&own)).transpose()?;
        let builder = Extractor::builder().relative_dates(options.relative_dates);
        let builder = own.into_iter().fold(builder, |builder, lexicon| builder.lexicon(lexicon));
        let extractor = builder.build().map_err(|error| error.to_string())?;
        let fields = Fields {
            text: options.text_field.clone(),
            id: options.id_field.clone(),
            title: options.title_field.clone(),
            date: options.date_field.clone(),
        };
        Ok(Self { extractor, explainer, fields, render })
    }

    /// Loads the lexicons, which are read at the first use; the time that took.
    pub fn load(&self) -> Duration {
        let begun = std::time::Instant::now();
        let _ = self.extractor.extract("");
        begun.elapsed()
    }

    pub fn read(&self, mut record: Record) -> Outcome<R::Piece> {
        let bytes = std::mem::replace(&mut record.bytes, Ok(Vec::new()));
        let is_line = record.line.is_some();
        match bytes.and_then(|bytes| if is_line { self.fields.given(&bytes) } else { plain(bytes) }) {
            Ok(given) => self.done(&record, given),
            Err(what) => Outcome::Failed { complaint: record.complaint(&what) },
        }
    }

    fn done(&self, record: &Record, given: Given) -> Outcome<R::Piece> {
        let Given { id, title, date, text } = given;
        let mut article = self.extractor.extract(&text);
        if title.is_some() {
            article.title = title;
        }
        let objects = article.officials.len()
            + article.regions.len()
            + article.figures.len()
            + article.dates.len()
            + article.proposals.len()
            + article.statements.len();
        let explainer = self.explainer.as_ref();
        let reading =
            Reading { number: record.number, source: &record.source, id, date, text: &text, article, explainer };
        Outcome::Done { piece: self.render.render(reading), bytes: text.len(), objects }
    }
}

/// The article of a text file.
fn plain(bytes: Vec<u8>) -> Result<Given, String> {
    let text = String::from_utf8(bytes).map_err(|error| not_utf8(error.utf8_error()))?;
    Ok(Given { id: None, title: None, date: None, text })
}

impl Fields {
    /// The article of a JSON line.
    fn given(&self, line: &[u8]) -> Result<Given, String> {
        self.of_line(line).map_err(|what| format!("{what}; the line is skipped"))
    }

    fn of_line(&self, line: &[u8]) -> Result<Given, String> {
        let line = std::str::from_utf8(line).map_err(not_utf8)?;
        let line = line.strip_prefix('\u{feff}').unwrap_or(line);
        let mut record: Value = serde_json::from_str(line).map_err(|error| format!("not JSON: {error}"))?;
        let id = record.get(&self.id).cloned();
        let title = self.title.as_ref().and_then(|field| record.get(field)?.as_str().map(str::to_owned));
        let date = self.date.as_ref().and_then(|field| record.get(field).cloned());
        match record.get_mut(&self.text).map(Value::take) {
            Some(Value::String(text)) => Ok(Given { id, title, date, text }),
            Some(_) => Err(format!("the field {:?} is not a string", self.text)),
            None => Err(format!("no field {:?}; name another with --text-field", self.text)),
        }
    }
}
