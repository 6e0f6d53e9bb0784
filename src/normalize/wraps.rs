//! Paragraphs that were broken into lines of one width.

const ZWNJ: char = '\u{200c}';

/// Narrower columns are lists, tables and verse, whose lines are meant.
const NARROWEST: usize = 40;

/// What matters of a line.
#[derive(Clone, Copy, Debug)]
struct Line {
    /// Length in characters.
    len: usize,
    /// Length of its first word.
    first: usize,
    /// Ends as a sentence ends, so that it is no worse for standing alone.
    ends: bool,
    /// Begins as an item of a list.
    item: bool,
    /// A blank line stands behind it.
    blank: bool,
    /// Ends with a colon: the sentence ends, but something must follow, most often in the same paragraph.
    colon: bool,
    /// Ends with a comma: something must follow.
    open: bool,
}

/// For each gap between two lines with text: true if the lines are one paragraph.
///
/// A line was wrapped if the next line's first word did not fit behind it any more, at a width that most lines which
/// end in mid-sentence agree on. A heading or dateline is too short for that and stays a line of its own.
pub(super) fn joins(text: &str) -> Vec<bool> {
    if memchr::memchr(b'\n', text.as_bytes()).is_none() {
        return Vec::new();
    }
    let mut lines = lines(text);
    // `groups[i]`: the first gap of the i-th line of the table behind what was joined already.
    let mut joined = vec![false; lines.len().saturating_sub(1)];
    let mut gaps: Vec<usize> = (0..joined.len()).collect();
    // Joined lines are looked at again, so that a second normalization finds nothing left to join; a few rounds
    // settle any text that was wrapped at one or two widths.
    for _ in 0..6 {
        let found = wrapped(&lines);
        if !found.contains(&true) {
            break;
        }
        let mut merged: Vec<Line> = Vec::with_capacity(lines.len());
        let mut left = Vec::with_capacity(gaps.len());
        for (i, line) in lines.iter().enumerate() {
            let glue = i > 0 && found.get(i - 1).copied().unwrap_or(false);
            match merged.last_mut().filter(|_| glue) {
                Some(last) => {
                    last.len += 1 + line.len;
                    (last.ends, last.blank, last.open, last.colon) = (line.ends, line.blank, line.open, line.colon);
                    if let Some(slot) = gaps.get(i - 1).and_then(|gap| joined.get_mut(*gap)) {
                        *slot = true;
                    }
                }
                None => {
                    if i > 0 {
                        left.extend(gaps.get(i - 1));
                    }
                    merged.push(*line);
                }
            }
        }
        lines = merged;
        gaps = left;
    }
    joined
}

/// The lines that hold text.
fn lines(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]) {
        let line = text.get(start..end).unwrap_or("").trim_matches(' ');
        start = end + 1;
        if line.is_empty() {
            if let Some(last) = lines.last_mut() {
                last.blank = true;
            }
            continue;
        }
        let first = memchr::memchr(b' ', line.as_bytes()).and_then(|end| line.get(..end)).unwrap_or(line);
        let end = line.trim_end_matches(['»', '"', '”', ')', ']', ' ', ZWNJ]);
        let mark = line.chars().next().unwrap_or(' ');
        lines.push(Line {
            len: line.chars().count(),
            first: first.chars().count(),
            ends: end.ends_with(['.', '!', '?', '؟', '…', ':']),
            item: matches!(mark, '-' | '–' | '—' | '•' | '*' | '●' | '■' | '▪' | '·'),
            blank: false,
            colon: end.ends_with(':'),
            open: end.ends_with(['،', ',', '؛', ';', '–']),
        });
    }
    lines
}

/// For each gap of the table: true if the line before it was wrapped there.
fn wrapped(lines: &[Line]) -> Vec<bool> {
    let pairs = || lines.iter().zip(lines.iter().skip(1));
    let longest = lines.iter().map(|line| line.len).max().unwrap_or(0);
    let mut best = (0isize, 0usize, false);
    let mut tried = Vec::new();
    for (line, next) in pairs() {
        if line.ends || next.item || line.len < NARROWEST || tried.contains(&line.len) || tried.len() >= 64 {
            continue;
        }
        tried.push(line.len);
        // Lines that fitted the column stay as they were even where a wrapper left paragraphs a little wider alone.
        if longest * 3 > line.len * 4 {
            continue;
        }
        for strict in [true, false] {
            let (mut fit, mut unfit, mut open) = (0isize, 0isize, false);
            for (a, b) in pairs().filter(|(a, b)| !a.ends && !b.item) {
                if fits(a, b, line.len, strict) {
                    fit += 1;
                    open |= a.open;
                } else {
                    unfit += 1;
                }
            }
            let enough = if strict { fit >= 2 || (fit == 1 && open) } else { fit >= 3 };
            // The strict width is the better account of the same lines.
            let score = 2 * (fit - unfit) + isize::from(strict);
            if enough && fit >= unfit && score > best.0 {
                best = (score, line.len, strict);
            }
        }
    }
    let (score, width, strict) = best;
    if score <= 0 {
        return vec![false; lines.len().saturating_sub(1)];
    }
    let full = |a: &Line, b: &Line| !b.item && fits(a, b, width, strict);
    let broken = |blank: bool| pairs().filter(|(a, b)| a.blank == blank && !a.ends && full(a, b)).count();
    let (spread, tight) = (broken(true), broken(false));
    // Where nearly all breaks in mid-sentence are of one kind (blank lines between, or none) and the text has both
    // kinds, the other kind ends paragraphs, and a full line was wrapped even if a sentence ends with it.
    let kind = match (spread, tight) {
        (2.., _) if tight * 4 <= spread => Some(true),
        (_, 2..) if spread * 4 <= tight => Some(false),
        _ => None,
    };
    let kind = kind.filter(|kind| pairs().any(|(a, _)| a.blank != *kind));
    let is_wrap = |a: &Line| match kind {
        Some(kind) => a.blank == kind && (strict || !a.ends),
        None => (!a.ends || (strict && a.colon)) && !(tight > 1 && a.blank),
    };
    pairs().map(|(a, b)| full(a, b) && is_wrap(a)).collect()
}

/// True if `line` was full: the first word of `next` would have gone over the width.
fn fits(line: &Line, next: &Line, width: usize, strict: bool) -> bool {
    if strict {
        // Marks and entities that normalization took away have made lines a little shorter than the column.
        line.len <= width && line.len + 1 + next.first + 2 > width
    } else {
        // Columns measured in points, not letters: lines are about as wide as each other.
        line.len <= width && line.len * 8 >= width * 7
    }
}
