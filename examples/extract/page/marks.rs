//! The text of an article with everything that was found in it marked.

use std::fmt::Write as _;

use khabar::article::Article;

use super::{escape, key, object_id};
use crate::objects::objects;
use crate::options::Kind;

/// A stretch of text that belongs to an object.
struct Mark {
    start: usize,
    end: usize,
    kind: Kind,
    /// Element id of the object's row.
    id: String,
    /// Whether it is the object's first: where the row's link leads.
    is_first: bool,
}

fn marks(number: usize, article: &Article, kinds: &[Kind]) -> Vec<Mark> {
    let mut marks = Vec::new();
    for object in objects(article, kinds) {
        let id = object_id(number, object.kind, object.index);
        for (at, span) in object.spans.iter().filter(|span| !span.is_empty()).enumerate() {
            marks.push(Mark { start: span.start, end: span.end, kind: object.kind, id: id.clone(), is_first: at == 0 });
        }
    }
    marks.sort_by_key(|mark| mark.start);
    marks
}

/// The text as HTML. Objects overlap in any way, elements only nest: so the text is cut wherever one begins or ends, and
/// each stretch names all objects that it belongs to, the shortest first.
///
/// Takes time linear in the text, times the number of objects over one place.
pub fn marked(number: usize, text: &str, article: &Article, kinds: &[Kind]) -> String {
    let marks = marks(number, article, kinds);
    let mut cuts: Vec<usize> = marks.iter().flat_map(|mark| [mark.start, mark.end]).collect();
    cuts.extend([0, text.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    let mut html = String::with_capacity(text.len() * 2);
    let mut coming = marks.iter().peekable();
    let mut open: Vec<&Mark> = Vec::new();
    for cut in cuts.windows(2) {
        let &[start, end] = cut else { continue };
        open.retain(|mark| mark.end > start);
        let mut begins = false;
        while let Some(mark) = coming.next_if(|mark| mark.start <= start) {
            if mark.is_first {
                let _ = write!(html, "<a id={}-m></a>", mark.id);
            }
            begins = true;
            open.push(mark);
        }
        let stretch = escape(text.get(start..end).unwrap_or_default());
        if open.is_empty() {
            html += &stretch;
            continue;
        }
        open.sort_by_key(|mark| mark.end - mark.start);
        let classes: Vec<String> = open.iter().map(|mark| key(mark.kind).to_string()).collect();
        let ids: Vec<&str> = open.iter().map(|mark| &*mark.id).collect();
        let focus = if begins { " tabindex=0" } else { "" };
        let _ = write!(
            html,
            "<span class=\"m {}\" data-o=\"{}\"{focus}>{stretch}</span>",
            classes.join(" "),
            ids.join(" ")
        );
    }
    html
}
