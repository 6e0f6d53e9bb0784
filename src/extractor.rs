//! Placeholder.
use crate::Article;
/// Extractor.
#[derive(Clone, Debug, Default)]
pub struct Extractor {}
/// Builder.
#[derive(Clone, Debug, Default)]
pub struct ExtractorBuilder {}
impl Extractor {
    /// New.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Extract.
    #[must_use]
    pub fn extract(&self, _text: &str) -> Article {
        Article::default()
    }
}
