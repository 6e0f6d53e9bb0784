//! Skeleton; the crate docs follow.
#![deny(unsafe_code)]

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

pub use article::Article;
pub use error::Error;
pub use extractor::{Extractor, ExtractorBuilder};
pub use gazetteer::Gazetteer;
pub use lexicon::Lexicon;
pub use normalize::{Normalized, Normalizer};
pub use span::Span;
