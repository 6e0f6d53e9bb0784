//! Placeholder: the normalizer.
mod offsets;
use crate::Span;
pub use offsets::OffsetMap;
use std::borrow::Cow;

/// Text normalizer.
#[derive(Clone, Debug, Default)]
pub struct Normalizer {}

/// A normalized text.
#[derive(Clone, Debug)]
pub struct Normalized<'t> {
    text: Cow<'t, str>,
}

impl Normalizer {
    /// New.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Normalizes.
    #[must_use]
    pub fn normalize<'t>(&self, text: &'t str) -> Normalized<'t> {
        Normalized { text: Cow::Borrowed(text) }
    }
}

impl Normalized<'_> {
    /// Text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
    /// Span of the original.
    #[must_use]
    pub fn to_original(&self, span: Span) -> Span {
        span
    }
    /// Span of the normalized text.
    #[must_use]
    pub fn from_original(&self, span: Span) -> Span {
        span
    }
}
