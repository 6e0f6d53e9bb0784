//! Where something stands in a text.

/// A half-open range of bytes, `start..end`, in the text that the item at hand was read from.
///
/// In every result of [`Extractor::extract`](crate::Extractor::extract) that text is the article exactly as it was
/// given, whatever normalization did in between; a span always lies on character boundaries.
///
/// ```
/// use khabar::Span;
///
/// let text = "خبر تازه";
/// let span = Span::new(0, 6);
/// assert_eq!((span.of(text), span.len()), ("خبر", 6));
/// assert!(span.to(Span::new(7, 9)).contains(span));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span `start..end`. A reversed pair gives the empty span at `start`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end: if end < start { start } else { end } }
    }

    /// Length in bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// True if nothing lies inside.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end == self.start
    }

    /// True if `other` lies wholly inside this span.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// True if the two share at least one byte.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The shortest span that holds both.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// The text under the span; empty if the span does not fit `text` or cuts a character.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }
}

impl From<core::ops::Range<usize>> for Span {
    fn from(range: core::ops::Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl From<Span> for core::ops::Range<usize> {
    fn from(span: Span) -> Self {
        span.start..span.end
    }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn a_span_never_runs_backwards() {
        assert_eq!(Span::new(5, 2), Span { start: 5, end: 5 });
        assert!(Span::new(5, 2).is_empty());
    }

    #[test]
    fn of_refuses_to_cut_a_letter() {
        assert_eq!(Span::new(0, 2).of("خبر"), "خ");
        assert_eq!(Span::new(0, 1).of("خبر"), "");
        assert_eq!(Span::new(2, 99).of("خبر"), "");
    }
}
