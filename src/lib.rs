//! khabar (خبر, news) reads a Persian news article and returns what it says as typed values: the officials it
//! presents, the regions it names, its figures and dates, and what was proposed and said.
//!
//! No model, no network: embedded lexicons, rules, and one fast matcher. Every result points back to the bytes of the
//! article as it was given, and says which rule made it.
//!
//! ```
//! use khabar::Extractor;
//!
//! let text = "رئیس اتاق بازرگانی سمنان گفت: ۱۰۰ هزار شرکت در ۳۸ شهرک صنعتی کار می‌کنند.";
//! let article = Extractor::new().extract(text);
//!
//! let official = &article.officials[0];
//! assert_eq!(official.office.as_deref(), Some("رئیس اتاق بازرگانی سمنان"));
//!
//! let figure = &article.figures[0];
//! assert_eq!(figure.value.unwrap().to_string(), "100000");
//! assert_eq!(figure.unit.as_deref(), Some("شرکت"));
//! assert_eq!(&text[figure.start..figure.end], "۱۰۰ هزار شرکت");
//!
//! assert_eq!(article.statements[0].official_id, Some(0));
//! ```
//!
//! # One way for the data
//!
//! ```text
//! raw text ─► normalize ─► segment ─► gazetteer ─► extract ─► Article
//!             text + offset map   sentences, words   lexicon hits   officials … statements
//! ```
//!
//! Each stage stands on its own too:
//!
//! | module | what it does |
//! |---|---|
//! | [`normalize`] | writes Persian as it should have been written: letters, digits, entities, wraps, half-spaces; keeps every offset |
//! | [`segment`] | parts a text into sentences and words |
//! | [`lexicon`] | reads the lexicon files, bundled or your own |
//! | [`gazetteer`] | finds every phrase of a list in raw text |
//! | [`quantity`], [`calendar`] | exact decimals; days of three calendars |
//! | [`article`] | the record: plain owned structs, serde both ways |
//!
//! # Spellings do not matter
//!
//! The same article with its half-spaces kept, turned into spaces or deleted, with Arabic letters (ي ك), digits of any
//! of three scripts, HTML entities or hard wraps is meant to give the same record; only the offsets differ, as they
//! must. (`tests/respelling.rs` lists the few objects of the bundled articles that still differ.)
//!
//! ```
//! # use khabar::Extractor;
//! let extractor = Extractor::new();
//! let of = |text: &str| extractor.extract(text).figures[0].text.clone();
//! assert_eq!(of("از ۲۰ شهرک صنعتی بازدید می‌کنند."), of("از 20 شهرك صنعتي بازدید میکنند."));
//! ```
//!
//! # Words of your own
//!
//! A lexicon file is plain text; one that is added at run time extends or replaces bundled entries.
//!
//! ```
//! use khabar::{Extractor, Lexicon};
//!
//! let lexicon = Lexicon::parse(
//!     "own.lex",
//!     "#! kind: region  layout: record\n#! source own: by hand | MIT\n\nname: گلشهر نو\nclass: city\n",
//! )?;
//! let extractor = Extractor::builder().lexicon(lexicon).build()?;
//! let article = extractor.extract("شورای شهر گلشهر نو بودجه را تصویب کرد.");
//! assert_eq!(article.regions[0].name, "گلشهر نو");
//! # Ok::<(), khabar::Error>(())
//! ```
//!
//! # What to rely on
//!
//! - [`Extractor::extract`] and [`Normalizer::normalize`] take any `&str`, never fail and never panic, and take time
//!   linear in the text, whatever it holds: no text costs more than 12 times what news costs a byte. Memory is at most
//!   40 bytes for each byte of news (160 for a text of nothing but marks), and the stack is of bounded depth. Only building (a lexicon, a gazetteer, an extractor) can fail, with one [`Error`] that says
//!   what is wrong and where.
//! - Spans are half-open ranges of bytes of the text as given, always on character boundaries.
//! - Values are exact decimals; a number too large to hold gives no value, never a wrong one.
//! - An [`Extractor`] is `Send`, `Sync` and cheap to clone: build one, share it among threads.
//!
//! Why all this is as it is: [`_design`].
//!
//! # Features
//!
//! `serde` (on by default): `Serialize` and `Deserialize` for [`Article`] and its parts.
#![deny(unsafe_code, missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)
)]

pub mod article;
pub mod calendar;
mod error;
mod extract;
mod extractor;
pub mod gazetteer;
pub mod lexicon;
pub mod normalize;
pub mod quantity;
pub mod segment;
mod span;
mod stored;

pub use article::Article;
pub use error::Error;
pub use extractor::{Extractor, ExtractorBuilder};
pub use gazetteer::Gazetteer;
pub use lexicon::Lexicon;
pub use normalize::{Normalized, Normalizer};
pub use span::Span;

/// Why khabar is built as it is.
#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/design.md")]
pub mod _design {}

/// The README's examples are compiled and run with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
