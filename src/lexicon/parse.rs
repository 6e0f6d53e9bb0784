//! Text of a `.lex` file to entries.

use std::borrow::Cow;

use memchr::{memchr, memchr_iter, memchr3_iter};

use super::keys::Map;
use super::{Entry, Kind, Lexicon, Text};
use crate::Error;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    Record,
    List,
    Counts,
}

impl Layout {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "record" => Some(Self::Record),
            "list" => Some(Self::List),
            "counts" => Some(Self::Counts),
            _ => None,
        }
    }
}

struct Parser {
    file: Text,
    kind: Option<Kind>,
    layout: Layout,
    sources: Vec<(Text, Text)>,
    entries: Vec<Entry>,
    /// The heading that the lines of a list stand under.
    heading: Text,
    /// The block being read.
    open: Option<Open>,
    /// The value of the last `source` that was found declared: most are the same as the one before.
    sourced: Text,
    /// Its other values; emptied when it ends, so that each entry is allocated once and in its size.
    fields: Vec<(&'static str, Text)>,
}

/// A record block whose last line has not been met.
#[derive(Default)]
struct Open {
    id: Option<Text>,
    name: Option<Text>,
    class: Option<Text>,
    /// Line of its first value.
    line: usize,
}

/// The text of a lexicon, where it is lent for ever.
type Lent = Option<&'static str>;

/// [`str::split_once`] by an ASCII mark with spaces around it or not; most lines have none, or have it near their head.
fn split<'l>(line: &'l str, by: &str) -> Option<(&'l str, &'l str)> {
    let mark = by.bytes().find(|&byte| byte != b' ')?;
    let at = memchr(mark, line.as_bytes())?;
    if by.len() == 1 { Some((line.get(..at)?, line.get(at + 1..)?)) } else { line.split_once(by) }
}

/// [`str::trim`] that sees at once that there is nothing to trim, as on most lines.
fn trim(text: &str) -> &str {
    // Bytes that Persian letters begin with; no white space does.
    let letter = |byte: u8| matches!(byte, 0xd8..=0xdb);
    match text.as_bytes() {
        [first, .., before, last]
            if (first.is_ascii_graphic() || letter(*first)) && (last.is_ascii_graphic() || letter(*before)) =>
        {
            text
        }
        _ => text.trim(),
    }
}

/// Part of a text: lent where the text is lent for ever, copied where it is the caller's.
fn part(lent: Lent, piece: &str) -> Text {
    match lent {
        Some(text) => {
            let start = piece.as_ptr() as usize - text.as_ptr() as usize;
            text.get(start..start + piece.len()).map_or_else(|| piece.to_owned().into(), Cow::Borrowed)
        }
        None => piece.to_owned().into(),
    }
}

pub(super) fn parse(file: Text, text: Cow<'static, str>) -> Result<Lexicon, Error> {
    let mut parser = Parser {
        file,
        kind: None,
        layout: Layout::Record,
        sources: Vec::new(),
        entries: Vec::new(),
        heading: Cow::Borrowed(""),
        open: None,
        sourced: Cow::Borrowed(""),
        fields: Vec::new(),
    };
    let lent = match &text {
        Cow::Borrowed(text) => Some(*text),
        Cow::Owned(_) => None,
    };
    let mark = first_mark(&text);
    let mut start = 0;
    for (index, end) in memchr_iter(b'\n', text.as_bytes()).chain([text.len()]).enumerate() {
        let line = text.get(start..end).unwrap_or("");
        let mark = mark.and_then(|mark| mark.checked_sub(start)).filter(|&mark| mark < line.len());
        parser.line(lent, line, index + 1, mark)?;
        start = end + 1;
    }
    parser.close()?;
    let kind = parser.kind.ok_or_else(|| {
        parser.error(1, 1, "no header line".to_owned(), "begin the file with `#! kind: …  layout: record`")
    })?;
    let lexicon = Lexicon { file: parser.file, kind, sources: parser.sources, entries: parser.entries };
    check_ids(&lexicon)?;
    Ok(lexicon)
}

/// Where the first carriage return, byte order mark or bidi mark stands.
fn first_mark(text: &str) -> Option<usize> {
    // The marks' first bytes in UTF-8.
    memchr3_iter(b'\r', 0xe2, 0xef, text.as_bytes()).find(|&at| {
        let rest = text.get(at..).unwrap_or("");
        rest.starts_with(['\r', '\u{feff}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}'])
    })
}

/// The kind that a text's first line tells.
pub(super) fn kind_of(text: &str) -> Option<Kind> {
    let header = text.lines().next()?.strip_prefix("#!")?;
    header.split("  ").find_map(|pair| Kind::from_name(pair.trim().strip_prefix("kind:")?.trim()))
}

/// An id may stand once in a file.
fn check_ids(lexicon: &Lexicon) -> Result<(), Error> {
    let mut seen = Map::default();
    for entry in &lexicon.entries {
        if let Some(id) = entry.id()
            && let Some(first) = seen.insert(id, entry.line)
        {
            return Err(Error::lexicon(
                &lexicon.file,
                entry.line(),
                1,
                format!("the id {id} stands at line {first} too"),
                "give one of the two another id, or make them one entry",
            ));
        }
    }
    Ok(())
}

impl Parser {
    fn error(&self, line: usize, column: usize, what: String, help: &str) -> Error {
        Error::lexicon(&self.file, line, column, what, help)
    }

    /// Reads a line; `mark` is where in it a mark stands that must not.
    fn line(&mut self, text: Lent, line: &str, number: usize, mark: Option<usize>) -> Result<(), Error> {
        if let Some(at) = mark {
            let column = line.get(..at).map_or(0, |before| before.chars().count()) + 1;
            let what = "a carriage return, byte order mark or bidi mark".to_owned();
            return Err(self.error(
                number,
                column,
                what,
                "delete it; the file is UTF-8 with LF line ends and no marks",
            ));
        }
        if let Some(directive) = line.strip_prefix("#!") {
            return self.directive(text, directive, number);
        }
        if line.starts_with('#') {
            return Ok(());
        }
        if line.is_empty() || line.trim().is_empty() {
            return self.close();
        }
        let Some(kind) = self.kind else {
            let what = "an entry before the header".to_owned();
            return Err(self.error(number, 1, what, "begin the file with `#! kind: …  layout: record`"));
        };
        match self.layout {
            Layout::Record => self.record(text, line, number, kind),
            Layout::List => self.list(text, line, number),
            Layout::Counts => self.counts(text, line, number),
        }
    }

    /// `#! kind: region   layout: record`, `#! source s1: … | licence`, `#! origin: …`.
    fn directive(&mut self, text: Lent, directive: &str, number: usize) -> Result<(), Error> {
        let directive = directive.trim();
        if let Some(source) = directive.strip_prefix("source ") {
            let Some((key, about)) = source.split_once(':') else {
                let what = "a source without a description".to_owned();
                return Err(self.error(number, 1, what, "write `#! source KEY: what it is | licence`"));
            };
            if !about.contains('|') {
                let what = format!("the source {} has no licence", key.trim());
                return Err(self.error(number, 1, what, "write `#! source KEY: what it is | licence`"));
            }
            self.sources.push((part(text, key.trim()), part(text, about.trim())));
            return Ok(());
        }
        if directive.starts_with("origin:") {
            return Ok(());
        }
        for pair in directive.split("  ").map(str::trim).filter(|pair| !pair.is_empty()) {
            match pair.split_once(':').map(|(key, value)| (key.trim(), value.trim())) {
                Some(("kind", value)) => {
                    self.kind = Some(Kind::from_name(value).ok_or_else(|| {
                        let known: Vec<_> = Kind::names().collect();
                        let help = format!("use one of: {}", known.join(", "));
                        self.error(number, 1, format!("unknown kind {value:?}"), &help)
                    })?);
                }
                Some(("layout", value)) => {
                    self.layout = Layout::from_name(value).ok_or_else(|| {
                        self.error(number, 1, format!("unknown layout {value:?}"), "use record, list or counts")
                    })?;
                }
                Some(("version", _)) => {}
                _ => {
                    let what = format!("unknown header {pair:?}");
                    return Err(self.error(number, 1, what, "known are kind, layout, version, source KEY, origin"));
                }
            }
        }
        Ok(())
    }

    fn record(&mut self, text: Lent, line: &str, number: usize, kind: Kind) -> Result<(), Error> {
        let Some((key, value)) = split(line, ":") else {
            return Err(self.error(number, 1, "a line without a key".to_owned(), "write `key: value`"));
        };
        let (key, value) = (trim(key), trim(value));
        let Some(key) = kind.key(key) else {
            let known: Vec<_> = kind.keys().collect();
            let help = format!("a {kind} knows: {}", known.join(", "));
            return Err(self.error(number, 1, format!("unknown key {key:?}"), &help));
        };
        if value.is_empty() {
            return Err(self.error(number, 1, format!("{key} has no value"), "give it one, or delete the line"));
        }
        let value = part(text, value);
        if key == "source" && value != self.sourced {
            if !value.split_whitespace().all(|s| self.sources.iter().any(|(known, _)| known == s)) {
                let what = format!("undeclared source {value:?}");
                return Err(self.error(number, 1, what, "declare it above with `#! source KEY: what it is | licence`"));
            }
            self.sourced = value.clone();
        }
        let open = self.open.get_or_insert_with(|| Open { line: number, ..Open::default() });
        match key {
            "id" => open.id = Some(value),
            "name" if open.name.is_some() => {
                let what = "a second name in one entry".to_owned();
                return Err(self.error(number, 1, what, "use alias for further spellings, or begin a new block"));
            }
            "name" => open.name = Some(value),
            "class" => open.class = Some(value),
            key => self.fields.push((key, value)),
        }
        Ok(())
    }

    fn list(&mut self, text: Lent, line: &str, number: usize) -> Result<(), Error> {
        let line = trim(line);
        if let Some(heading) = line.strip_prefix('[') {
            let Some(heading) = heading.strip_suffix(']') else {
                return Err(self.error(number, 1, "a heading without its end".to_owned(), "write `[class]`"));
            };
            self.heading = part(text, heading.trim());
            return Ok(());
        }
        if self.heading.is_empty() {
            let what = "a term before the first heading".to_owned();
            return Err(self.error(number, 1, what, "write `[class]` above the terms"));
        }
        let (name, others) = split(line, " = ").map_or((line, None), |(name, others)| (name, Some(others)));
        let aliases = others.into_iter().flat_map(|others| others.split(" = "));
        if trim(name).is_empty() || aliases.clone().any(|alias| alias.trim().is_empty()) {
            let what = "a spelling without a letter".to_owned();
            return Err(self.error(number, 1, what, "write `term = further spelling`, or delete the ` = `"));
        }
        self.entries.push(Entry {
            id: None,
            name: part(text, trim(name)),
            class: self.heading.clone(),
            fields: aliases.map(|alias| ("alias", part(text, alias.trim()))).collect(),
            line: u32::try_from(number).unwrap_or(u32::MAX),
        });
        Ok(())
    }

    fn counts(&mut self, text: Lent, line: &str, number: usize) -> Result<(), Error> {
        let Some((term, count)) = line.split_once('\t') else {
            return Err(self.error(number, 1, "a term without a count".to_owned(), "write `term`, a tab, a number"));
        };
        if term.trim().is_empty() {
            let what = "a count without a term".to_owned();
            return Err(self.error(number, 1, what, "write `term`, a tab, a number, or delete the line"));
        }
        if count.parse::<u64>().is_err() {
            let column = term.chars().count() + 2;
            return Err(self.error(number, column, format!("{count:?} is no count"), "write a whole number"));
        }
        self.entries.push(Entry {
            id: None,
            name: part(text, term),
            class: Cow::Borrowed("count"),
            fields: Box::new([("value", part(text, count))]),
            line: u32::try_from(number).unwrap_or(u32::MAX),
        });
        Ok(())
    }

    /// Ends the block being read.
    fn close(&mut self) -> Result<(), Error> {
        let Some(Open { id, name, class, line }) = self.open.take() else { return Ok(()) };
        let Some(name) = name else {
            return Err(self.error(line, 1, "an entry without a name".to_owned(), "add `name: …`"));
        };
        let Some(class) = class else {
            return Err(self.error(line, 1, format!("{name} has no class"), "add `class: …`"));
        };
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        self.entries.push(Entry { id, name, class, fields: self.fields.drain(..).collect(), line });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Lexicon;

    const HEAD: &str = "#! kind: region  layout: record  version: 2026-11-24\n#! source s1: own | MIT OR Apache-2.0\n";

    #[test]
    fn a_block_is_an_entry() {
        let text = format!(
            "{HEAD}\nid: IR-23\nname: تهران\nclass: province\nalias: استان تهران\nneeds: استان استاندار\nsource: s1\n"
        );
        let lexicon = Lexicon::parse("a.lex", &text).expect("a good lexicon");
        let [entry] = lexicon.entries() else { panic!("one entry") };
        assert_eq!((entry.id(), entry.name(), entry.class()), (Some("IR-23"), "تهران", "province"));
        assert_eq!(entry.spellings().collect::<Vec<_>>(), ["تهران", "استان تهران"]);
        assert_eq!(entry.words("needs").collect::<Vec<_>>(), ["استان", "استاندار"]);
        assert_eq!(entry.line(), 4);
    }

    #[test]
    fn a_list_line_may_give_more_spellings() {
        let text = "#! kind: word  layout: list\n[preposition]\nبه\nدرباره = در باره\n";
        let lexicon = Lexicon::parse("a.lex", text).expect("a good lexicon");
        assert_eq!(lexicon.entries()[1].spellings().collect::<Vec<_>>(), ["درباره", "در باره"]);
        assert_eq!(lexicon.entries()[1].class(), "preposition");
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        for (body, at) in [
            ("name: تهران\n", "a.lex:3:1: تهران has no class"),
            ("class: province\n", "a.lex:3:1: an entry without a name"),
            ("nmae: تهران\n", "a.lex:3:1: unknown key \"nmae\""),
            ("name: تهران\nname: ری\n", "a.lex:4:1: a second name"),
            ("name: تهران\nsource: s9\n", "a.lex:4:1: undeclared source"),
            ("name: تهران\r\n", "a.lex:3:12: a carriage return"),
            ("name:\n", "a.lex:3:1: name has no value"),
            ("تهران\n", "a.lex:3:1: a line without a key"),
            ("id: a\nname: ری\nclass: city\n\nid: a\nname: قم\nclass: city\n", "a.lex:7:1: the id a stands at line 3"),
        ] {
            let error = Lexicon::parse("a.lex", &format!("{HEAD}{body}")).expect_err(body);
            assert!(error.to_string().starts_with(at), "{error}");
        }
        assert!(Lexicon::parse("a.lex", "name: ری\n").is_err());
        assert!(Lexicon::parse("a.lex", "#! kind: nothing\n").is_err());
        for (body, at) in [
            ("layout: counts\nاین\t1x\n", "a.lex:2:5: \"1x\" is no count"),
            ("layout: counts\n\t7\n", "a.lex:2:1: a count without a term"),
            ("layout: list\n[preposition]\nبه =  = با\n", "a.lex:3:1: a spelling without a letter"),
        ] {
            let error = Lexicon::parse("a.lex", &format!("#! kind: word  {body}")).expect_err(body);
            assert!(error.to_string().starts_with(at), "{error}");
        }
    }
}
