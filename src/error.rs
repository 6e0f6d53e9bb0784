//! The one error type: only building can fail, reading an article never does.

use std::fmt;

/// Why a lexicon or a gazetteer could not be built.
///
/// The message says what was wrong, where (file, line and column for a lexicon; the phrase for a gazetteer) and what
/// to do about it. [`Extractor::extract`](crate::Extractor::extract) and
/// [`Normalizer::normalize`](crate::Normalizer::normalize) take any `&str` and never fail.
///
/// ```
/// let text = "#! kind: region  layout: record\n#! source own: by hand | MIT\n\nnme: آمل\n";
/// let error = khabar::Lexicon::parse("own.lex", text).unwrap_err();
/// assert!(error.is_lexicon());
/// assert_eq!(error.line(), Some(4));
/// assert!(error.to_string().starts_with("own.lex:4:"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum ErrorKind {
    Lexicon { file: String, line: usize, column: usize, what: String, help: String },
    Gazetteer { phrase: Option<u32>, what: String },
}

impl Error {
    pub(crate) fn lexicon(file: &str, line: usize, column: usize, what: String, help: &str) -> Self {
        Self { kind: ErrorKind::Lexicon { file: file.to_owned(), line, column, what, help: help.to_owned() } }
    }

    pub(crate) fn gazetteer(phrase: Option<u32>, what: String) -> Self {
        Self { kind: ErrorKind::Gazetteer { phrase, what } }
    }

    /// True if a lexicon's text is at fault.
    #[must_use]
    pub fn is_lexicon(&self) -> bool {
        matches!(self.kind, ErrorKind::Lexicon { .. })
    }

    /// True if a gazetteer's phrases or options are at fault.
    #[must_use]
    pub fn is_gazetteer(&self) -> bool {
        matches!(self.kind, ErrorKind::Gazetteer { .. })
    }

    /// Line of the lexicon file, counted from 1, where there is one.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        match self.kind {
            ErrorKind::Lexicon { line, .. } => Some(line),
            ErrorKind::Gazetteer { .. } => None,
        }
    }

    /// Id of the gazetteer phrase that could not be used, where one phrase is at fault.
    #[must_use]
    pub fn phrase_id(&self) -> Option<u32> {
        match self.kind {
            ErrorKind::Gazetteer { phrase, .. } => phrase,
            ErrorKind::Lexicon { .. } => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ErrorKind::Lexicon { file, line, column, what, help } => {
                write!(f, "{file}:{line}:{column}: {what}; {help}")
            }
            ErrorKind::Gazetteer { phrase: Some(id), what } => write!(f, "gazetteer: phrase {id}: {what}"),
            ErrorKind::Gazetteer { phrase: None, what } => write!(f, "gazetteer: {what}"),
        }
    }
}

impl std::error::Error for Error {}
