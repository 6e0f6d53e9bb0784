//! A parsed lexicon as the places of its values in its text: read in a tenth of the time that parsing takes.

use super::{Entry, Kind, Lexicon, Text};
use crate::Error;
use crate::stored::{Reader, Writer};

/// Instead of how long a value is: there is none.
const NOTHING: u16 = u16::MAX;

/// Writes where in `text` the values of the lexicon stand that was parsed from it. Fails if one is too long to be stored.
#[allow(dead_code, reason = "the build script stores, the library loads")]
pub(super) fn store(lexicon: &Lexicon, text: &str, to: &mut Writer) -> Result<(), Error> {
    to.u16(lexicon.kind as u16);
    to.usize(lexicon.sources.len());
    for (key, about) in &lexicon.sources {
        [key, about].into_iter().try_for_each(|value| put(value, text, to)).ok_or_else(|| too_long(lexicon, 1))?;
    }
    to.usize(lexicon.entries.len());
    for entry in &lexicon.entries {
        put_entry(entry, lexicon.kind, text, to).ok_or_else(|| too_long(lexicon, entry.line()))?;
    }
    Ok(())
}

fn too_long(lexicon: &Lexicon, line: usize) -> Error {
    let what = format!("a value of {NOTHING} bytes or more");
    Error::lexicon(&lexicon.file, line, 1, what, "cut it into several lines with the same key")
}

fn put_entry(entry: &Entry, kind: Kind, text: &str, to: &mut Writer) -> Option<()> {
    let Entry { id, name, class, fields, line } = entry;
    to.u32(*line);
    match id {
        Some(id) => put(id, text, to)?,
        None => [0, 0, NOTHING].into_iter().for_each(|half| to.u16(half)),
    }
    put(name, text, to)?;
    put(class, text, to)?;
    to.u16(u16::try_from(fields.len()).ok()?);
    for (key, value) in fields {
        to.u16(u16::try_from(kind.keys().position(|known| known == *key)?).ok()?);
        put(value, text, to)?;
    }
    Some(())
}

/// Writes where in `text` a part of it stands.
fn put(value: &str, text: &str, to: &mut Writer) -> Option<()> {
    let start = (value.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    text.get(start..start + value.len())?;
    to.u32(u32::try_from(start).ok()?);
    to.u16(u16::try_from(value.len()).ok().filter(|len| *len != NOTHING)?);
    Some(())
}

/// The lexicon that [`store`] wrote with the same text.
pub(super) fn load(file: &'static str, text: &'static str, from: &mut Reader<'_>) -> Option<Lexicon> {
    let value = |from: &mut Reader<'_>| -> Option<Option<Text>> {
        let (start, len) = (from.u32()? as usize, from.u16()?);
        if len == NOTHING { Some(None) } else { Some(Some(text.get(start..start + usize::from(len))?.into())) }
    };
    let number = from.u16()?;
    let kind = Kind::all().find(|kind| *kind as u16 == number)?;
    let keys: Vec<&'static str> = kind.keys().collect();
    let mut sources = Vec::new();
    for _ in 0..from.usize()? {
        sources.push((value(from)??, value(from)??));
    }
    let count = from.usize()?;
    let mut entries = Vec::with_capacity(count.min(text.len()));
    for _ in 0..count {
        let line = from.u32()?;
        let (id, name, class) = (value(from)?, value(from)??, value(from)??);
        let count = from.u16()?.into();
        let mut fields = Vec::with_capacity(count);
        for _ in 0..count {
            fields.push((*keys.get(usize::from(from.u16()?))?, value(from)??));
        }
        let fields = fields.into_boxed_slice();
        entries.push(Entry { id, name, class, fields, line });
    }
    Some(Lexicon { file: file.into(), kind, sources, entries })
}
