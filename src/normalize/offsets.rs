//! Which byte of the original each byte of a normalized text came from.
//!
//! A map is a list of edits in order; what stands between two edits was copied byte for byte, so an article of news
//! needs a few hundred entries, whatever its length in bytes.

use std::borrow::Cow;

use crate::Span;

/// One place where the texts differ in length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Edit {
    /// Where it begins in the text before.
    from: usize,
    from_len: usize,
    /// Where it begins in the text after.
    to: usize,
    to_len: usize,
    /// Both sides are this many equal pieces: a run of digits is one edit and still maps digit by digit.
    pieces: usize,
}

impl Edit {
    fn flipped(self) -> Self {
        Self { from: self.to, from_len: self.to_len, to: self.from, to_len: self.from_len, pieces: self.pieces }
    }
}

/// Maps byte offsets between a text and what was made of it.
///
/// Both directions are monotone, take time logarithmic in the number of edits, and give character boundaries for
/// character boundaries. An offset inside replaced text maps to the edge of the replacement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OffsetMap {
    edits: Vec<Edit>,
}

/// Which end of a span an offset is: a span takes in nothing that was deleted or inserted at its edges.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Start,
    Stop,
}

impl OffsetMap {
    /// The span of the original that became `span`: the shortest that holds every byte of it.
    #[must_use]
    pub fn to_original(&self, span: Span) -> Span {
        let at = |offset, end| locate(&self.edits, offset, end, |edit| edit.flipped());
        Span::new(at(span.start, End::Start), at(span.end, End::Stop))
    }

    /// The span of the normalized text that `span` of the original became; empty where all of it was deleted.
    #[must_use]
    pub fn from_original(&self, span: Span) -> Span {
        let at = |offset, end| locate(&self.edits, offset, end, |edit| edit);
        Span::new(at(span.start, End::Start), at(span.end, End::Stop))
    }

    /// Number of entries, for those who count memory: places where the length changed.
    #[must_use]
    pub fn len(&self) -> usize {
        self.edits.len()
    }

    /// True if no offset changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The map of two steps, this one first.
    #[must_use]
    pub(crate) fn then(self, next: Self) -> Self {
        if next.edits.is_empty() {
            return self;
        }
        if self.edits.is_empty() {
            return next;
        }
        compose(&self.edits, &next.edits)
    }
}

/// Carries `offset` over `edits`, seen through `view` from the side that the offset is on.
fn locate(edits: &[Edit], offset: usize, end: End, view: impl Fn(Edit) -> Edit) -> usize {
    // The edits wholly before the offset shift it; the next one may hold it.
    let before = edits.partition_point(|edit| {
        let edit = view(*edit);
        let stop = edit.from + edit.from_len;
        match end {
            End::Start => stop <= offset,
            // What was inserted at the end of a span is not of the span.
            End::Stop => stop < offset || (stop == offset && edit.from_len > 0),
        }
    });
    let shifted = match before.checked_sub(1).and_then(|i| edits.get(i)) {
        Some(edit) => {
            let edit = view(*edit);
            edit.to + edit.to_len + (offset - edit.from - edit.from_len)
        }
        None => offset,
    };
    let Some(edit) = edits.get(before).map(|edit| view(*edit)).filter(|edit| edit.from < offset) else {
        return shifted;
    };
    let (piece, image) = (edit.from_len / edit.pieces, edit.to_len / edit.pieces);
    let inside = offset - edit.from;
    match end {
        End::Start => edit.to + (inside / piece.max(1)).min(edit.pieces) * image,
        End::Stop => edit.to + inside.div_ceil(piece.max(1)).min(edit.pieces) * image,
    }
}

fn compose(first: &[Edit], second: &[Edit]) -> OffsetMap {
    let mut edits = Vec::with_capacity(first.len() + second.len());
    let mut first = first.iter().copied().peekable();
    let mut second = second.iter().copied().peekable();
    // How far the middle text runs ahead of the original, and the last text of the middle, behind the edits done.
    let (mut original, mut middle_a, mut middle_b, mut last) = (0usize, 0usize, 0usize, 0usize);
    loop {
        // A step of the first map lies at `to..` of the middle text, one of the second at `from..`.
        let key = |start: usize, len: usize| (start, usize::from(len > 0));
        let a = first.peek().map(|e| key(e.to, e.to_len));
        let b = second.peek().map(|e| key(e.from, e.from_len));
        let take_first = match (a, b) {
            (None, None) => break,
            (Some(a), Some(b)) => a <= b,
            (a, _) => a.is_some(),
        };
        let start = if take_first { a } else { b }.map_or(0, |key| key.0);
        let mut stop = start;
        let from = original + (start - middle_a);
        let to = last + (start - middle_b);
        let (mut pieces, mut steps) = (1, 0);
        loop {
            // After the chosen step, whatever overlaps what is taken so far is drawn in.
            let meets = |at: usize, len: usize| at < stop || (stop == start && at == start && len == 0);
            if first.peek().is_some_and(|e| if steps == 0 { take_first } else { meets(e.to, e.to_len) }) {
                let Some(edit) = first.next() else { break };
                stop = stop.max(edit.to + edit.to_len);
                (original, middle_a) = (edit.from + edit.from_len, edit.to + edit.to_len);
                pieces = edit.pieces;
            } else if second.peek().is_some_and(|e| steps == 0 || meets(e.from, e.from_len)) {
                let Some(edit) = second.next() else { break };
                stop = stop.max(edit.from + edit.from_len);
                (middle_b, last) = (edit.from + edit.from_len, edit.to + edit.to_len);
                pieces = edit.pieces;
            } else {
                break;
            }
            steps += 1;
        }
        // Bring both sides up to the end of the cluster; what lies behind is a plain copy again.
        original += stop - middle_a;
        last += stop - middle_b;
        (middle_a, middle_b) = (stop, stop);
        let (from_len, to_len) = (original - from, last - to);
        if steps > 1 {
            pieces = 1;
        }
        if steps > 1 && from_len == to_len && from_len == 0 {
            continue;
        }
        edits.push(Edit { from, from_len, to, to_len, pieces });
    }
    OffsetMap { edits }
}

/// Builds a changed copy of a text and its map, copying only once something changes.
pub(crate) struct Rewriter<'t> {
    source: &'t str,
    out: String,
    edits: Vec<Edit>,
    /// How much of the source is in `out` or replaced.
    done: usize,
    changed: bool,
}

impl<'t> Rewriter<'t> {
    pub(crate) fn new(source: &'t str) -> Self {
        Self::into(source, String::new())
    }

    /// The same, with the memory of a text that is needed no more.
    pub(crate) fn into(source: &'t str, mut spare: String) -> Self {
        spare.clear();
        Self { source, out: spare, edits: Vec::new(), done: 0, changed: false }
    }

    pub(crate) fn source(&self) -> &'t str {
        self.source
    }

    /// Copies the source up to `to`.
    pub(crate) fn copy(&mut self, to: usize) {
        if let Some(text) = self.source.get(self.done..to) {
            if self.done == 0 {
                // Half-spaces and spaces put in make a text a little longer.
                self.out.reserve(self.source.len() + self.source.len() / 16 + 16);
            }
            self.out.push_str(text);
            self.done = to;
        }
    }

    /// Puts `text` in place of `start..end` of the source; `start` is not before the last replacement.
    pub(crate) fn replace(&mut self, start: usize, end: usize, text: &str) {
        self.copy(start);
        self.changed = true;
        self.note(start, end - start, self.out.len(), text.len());
        self.out.push_str(text);
        self.done = end;
    }

    /// Notes that `from..from + from_len` of the source became `to..to + to_len` of the text.
    fn note(&mut self, from: usize, from_len: usize, to: usize, to_len: usize) {
        if from_len == to_len && from_len <= 2 {
            // One character for another of its length moves nothing.
            return;
        }
        if let Some(last) = self.edits.last_mut() {
            let (piece, image) = (last.from_len / last.pieces, last.to_len / last.pieces);
            if last.from + last.from_len == from && last.to + last.to_len == to && (piece, image) == (from_len, to_len)
            {
                last.from_len += from_len;
                last.to_len += to_len;
                last.pieces += 1;
                return;
            }
        }
        self.edits.push(Edit { from, from_len, to, to_len, pieces: 1 });
    }

    /// What was written so far.
    pub(crate) fn written(&self) -> &str {
        &self.out
    }

    /// Takes back what was written from byte `at` on, and puts `text` there for all the source from there to `end`.
    pub(crate) fn replace_back(&mut self, at: usize, end: usize, text: &str) {
        while self.edits.last().is_some_and(|edit| edit.to > at || (edit.to == at && edit.to_len > 0)) {
            self.edits.pop();
        }
        // Where the replacement begins in both texts: before what is left of the piece that `at` stands in.
        let mut begin = None;
        if let Some(edit) = self.edits.last_mut().filter(|edit| edit.to + edit.to_len > at) {
            let (piece, image) = (edit.from_len / edit.pieces, edit.to_len / edit.pieces);
            edit.pieces = (at - edit.to) / image.max(1);
            begin = Some((edit.from + edit.pieces * piece, edit.to + edit.pieces * image));
            (edit.from_len, edit.to_len) = (edit.pieces * piece, edit.pieces * image);
        }
        if self.edits.last().is_some_and(|edit| edit.pieces == 0) {
            self.edits.pop();
        }
        // All edits that are left end before.
        let shift = |edit: &Edit| edit.from + edit.from_len + (at - edit.to - edit.to_len);
        let (from, to) = begin.unwrap_or_else(|| (self.edits.last().map_or(at, shift), at));
        self.out.truncate(at);
        self.changed = true;
        self.note(from, end - from, to, at - to + text.len());
        self.out.push_str(text);
        self.done = end;
    }

    /// The text and its map; borrowed if nothing was replaced.
    pub(crate) fn finish(mut self) -> (Cow<'t, str>, OffsetMap) {
        if !self.changed {
            return (Cow::Borrowed(self.source), OffsetMap::default());
        }
        self.copy(self.source.len());
        (Cow::Owned(self.out), OffsetMap { edits: self.edits })
    }
}

#[cfg(test)]
mod tests {
    use super::{OffsetMap, Rewriter};
    use crate::Span;
    use proptest::prelude::*;

    fn rewrite(text: &str, edits: &[(usize, usize, &str)]) -> (String, OffsetMap) {
        let mut rewriter = Rewriter::new(text);
        for &(start, end, new) in edits {
            rewriter.replace(start, end, new);
        }
        let (text, map) = rewriter.finish();
        (text.into_owned(), map)
    }

    #[test]
    fn a_span_takes_in_nothing_deleted_at_its_edges() {
        let (text, map) = rewrite("ab  cd", &[(2, 4, ""), (5, 5, "-")]);
        assert_eq!(text, "abc-d");
        assert_eq!(map.to_original(Span::new(0, 2)), Span::new(0, 2));
        assert_eq!(map.to_original(Span::new(2, 3)), Span::new(4, 5));
        assert_eq!(map.to_original(Span::new(1, 3)), Span::new(1, 5));
        assert_eq!(map.to_original(Span::new(2, 5)), Span::new(4, 6));
        assert_eq!(map.from_original(Span::new(4, 6)), Span::new(2, 5));
        assert_eq!(map.from_original(Span::new(2, 4)), Span::new(2, 2));
        assert_eq!(map.from_original(Span::new(5, 6)), Span::new(4, 5));
    }

    #[test]
    fn a_run_of_digits_is_one_edit_and_maps_digit_by_digit() {
        let (text, map) = rewrite("۱۲۳م", &[(0, 2, "1"), (2, 4, "2"), (4, 6, "3")]);
        assert_eq!(text, "123م");
        assert_eq!(map.len(), 1);
        assert_eq!(map.to_original(Span::new(1, 2)), Span::new(2, 4));
        assert_eq!(map.from_original(Span::new(4, 8)), Span::new(2, 5));
    }

    /// Random edits of an ASCII text: cut points and replacements of length 0 to 3.
    fn edits() -> impl Strategy<Value = Vec<(usize, usize, String)>> {
        prop::collection::vec((0usize..4, 0usize..4, "[a-z]{0,3}"), 0..6).prop_map(|steps| {
            let mut at = 0;
            steps
                .into_iter()
                .map(|(skip, len, new)| {
                    let start = at + skip;
                    at = start + len;
                    (start, at, new)
                })
                .collect()
        })
    }

    proptest! {
        #[test]
        fn two_steps_in_one_map(first in edits(), second in edits()) {
            let text = "0123456789".repeat(4);
            let first: Vec<_> = first.iter().map(|(a, b, c)| (*a, *b, c.as_str())).collect();
            let (middle, a) = rewrite(&text, &first);
            let second: Vec<_> =
                second.iter().map(|(a, b, c)| (*a, *b, c.as_str())).filter(|e| e.1 <= middle.len()).collect();
            let (last, b) = rewrite(&middle, &second);
            let map = a.then(b);
            let (mut before_start, mut before_end) = (0, 0);
            for at in 0..last.len() {
                let span = map.to_original(Span::new(at, at + 1));
                prop_assert!(span.end <= text.len());
                prop_assert!(span.start >= before_start && span.end >= before_end, "monotone");
                (before_start, before_end) = (span.start, span.end);
                // A digit is always a copy: it must come from its own place.
                if last.as_bytes()[at].is_ascii_digit() {
                    prop_assert!(span.of(&text).contains(&last[at..=at]), "{:?} {}", span, &last[at..=at]);
                }
            }
            prop_assert_eq!(map.to_original(Span::new(0, last.len())).of(&text).len() <= text.len(), true);
        }
    }
}
