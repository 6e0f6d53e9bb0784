//! HTML that was left in a text: character references and tags.

use std::collections::HashMap;

use once_cell::sync::Lazy;

use crate::lexicon::Lexicon;

const FILE: &str = include_str!("../../lexicons/markup.lex");

/// The longest name of a character reference is 31 letters; a numeric one needs fewer.
const LONGEST_ENTITY: usize = 40;

/// A tag longer than this is taken for text: a stray `<` must not swallow a paragraph.
const LONGEST_TAG: usize = 2000;

enum Meaning {
    Entity(String),
    Block,
    Inline,
}

static NAMES: Lazy<HashMap<String, Meaning>> = Lazy::new(|| {
    let Ok(lexicon) = Lexicon::parse("markup.lex", FILE) else { return HashMap::new() };
    let entries = lexicon.entries().iter().filter_map(|entry| match entry.class() {
        "block" => Some((format!("<{}", entry.name()), Meaning::Block)),
        "inline" => Some((format!("<{}", entry.name()), Meaning::Inline)),
        _ => {
            let points = entry.spellings().nth(1)?;
            let text = points.split(' ').map(|point| u32::from_str_radix(point, 16).ok().and_then(char::from_u32));
            Some((entry.name().to_owned(), Meaning::Entity(text.collect::<Option<String>>()?)))
        }
    });
    entries.collect()
});

/// What a character reference or tag stands for, and where in the written text it begins.
pub(super) struct Found {
    pub(super) at: usize,
    pub(super) text: String,
}

/// The character reference that ends with the `;` at the end of `written`.
///
/// Reads backwards, so that a reference which another one completed (`&amp;lt;`) is met as well. A reference without
/// its `;` or with an unknown name is text.
pub(super) fn entity(written: &str) -> Option<Found> {
    let body = written.strip_suffix(';')?;
    let mut start = None;
    for (at, c) in body.char_indices().rev() {
        match c {
            '&' => {
                start = Some(at);
                break;
            }
            // Half-spaces that part no letters are dropped later on, and must not leave a reference behind.
            '#' | '\u{200c}' => {}
            c if c.is_ascii_alphanumeric() || c.is_numeric() => {}
            _ => return None,
        }
        if body.len() - at > LONGEST_ENTITY {
            return None;
        }
    }
    let at = start?;
    let name = body.get(at + 1..)?.replace('\u{200c}', "");
    let text = match name.strip_prefix('#') {
        Some(number) => numeric(number)?.to_string(),
        None => match NAMES.get(&name)? {
            Meaning::Entity(text) => text.clone(),
            _ => return None,
        },
    };
    Some(Found { at, text })
}

/// The character of `1740` or `x6CC`; the digits may be Persian, as in a text whose digits were already changed.
fn numeric(number: &str) -> Option<char> {
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    if digits.is_empty() {
        return None;
    }
    let mut value = 0u32;
    for c in digits.chars() {
        let digit = super::letters::digit(c).or_else(|| c.to_digit(radix))?;
        value = value.checked_mul(radix)?.checked_add(digit)?;
    }
    // 128 to 159 are control characters, which nobody means: browsers read them as Windows-1252, where 145 to 151
    // are quotes and dashes. The two that Persian pages use are named here.
    match value {
        0x9d => Some('\u{200c}'),
        0x85 => Some('…'),
        0x91 | 0x92 => Some('\''),
        0x93 | 0x94 => Some('"'),
        0x96 | 0x97 => Some('–'),
        _ => char::from_u32(value).filter(|c| *c != '\0'),
    }
}

/// The tag or comment that ends with the `>` at the end of `written`; its text is a line end for a block, else empty.
pub(super) fn tag(written: &str) -> Option<Found> {
    let body = written.strip_suffix('>')?;
    let floor = body.len().saturating_sub(LONGEST_TAG);
    let bytes = body.as_bytes().get(floor..)?;
    if body.ends_with("--") {
        let at = floor + memchr::memmem::rfind(bytes, b"<!--")?;
        return Some(Found { at, text: String::new() });
    }
    let at = floor + memchr::memrchr(b'<', bytes)?;
    let inner = body.get(at + 1..)?.replace('\u{200c}', "");
    let name = inner.strip_prefix('/').unwrap_or(&inner);
    let len = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    let after = name.as_bytes().get(len);
    if !matches!(after, None | Some(b' ' | b'/' | b'\n' | b'\t')) || len > 12 {
        return None;
    }
    let name = format!("<{}", name.get(..len)?.to_ascii_lowercase());
    match NAMES.get(&name)? {
        Meaning::Block => Some(Found { at, text: "\n".to_owned() }),
        Meaning::Inline => Some(Found { at, text: String::new() }),
        Meaning::Entity(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{entity, tag};

    #[test]
    fn entities() {
        for (text, want) in [
            ("&laquo;", "«"),
            ("&zwnj;", "\u{200c}"),
            ("&#1740;", "ی"),
            ("&#x6cc;", "ی"),
            ("&#۱۷۴۰;", "ی"),
            ("a &amp;", "&"),
            ("&NotEqualTilde;", "\u{2242}\u{338}"),
        ] {
            assert_eq!(entity(text).map(|f| f.text).as_deref(), Some(want), "{text}");
        }
        for text in ["&nosuch;", "&#;", "&#xD800;", "& amp;", "amp;", "&#99999999999;", "&;", "&خبر;"] {
            assert!(entity(text).is_none(), "{text}");
        }
    }

    #[test]
    fn tags() {
        assert_eq!(tag("خبر<b>").map(|f| (f.at, f.text)), Some((6, String::new())));
        assert_eq!(tag("خبر</P>").map(|f| f.text).as_deref(), Some("\n"));
        assert_eq!(tag("<a href=\"x\">").map(|f| f.text).as_deref(), Some(""));
        assert_eq!(tag("<!-- x > y -->").map(|f| f.at), Some(0));
        for text in ["۵ < ۶ >", "<خبر>", "<nosuch>", "b>", "<b-c>"] {
            assert!(tag(text).is_none(), "{text}");
        }
    }
}
