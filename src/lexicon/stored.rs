//! A parsed lexicon as the places of its values in its text: read in a tenth of the time that parsing takes.

use super::{Entry, Kind, Lexicon, Text};
use crate::stored::{Reader, Writer};

/// Instead of how long a value is: there is none.
const NOTHING: u16 = u16::MAX;

/// Writes where in `text` the values of the lexicon stand that was parsed from it; `None` if one stands elsewhere.
#[allow(dead_code, reason = "the build script stores, the library loads")]
pub(super) fn store(lexicon: &Lexicon, text: &str, to: &mut Writer) -> Option<()> {
    let put = |value: &str, to: &mut Writer| {
        let start = (value.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
        text.get(start..start + value.len())?;
        to.u32(u32::try_from(start).ok()?);
        to.u16(u16::try_from(value.len()).ok().filter(|len| *len != NOTHING)?);
        Some(())
    };
    to.u16(lexicon.kind as u16);
    to.usize(lexicon.sources.len());
    for (key, about) in &lexicon.sources {
        put(key, to)?;
        put(about, to)?;
    }
    to.usize(lexicon.entries.len());
    for Entry { id, name, class, fields, line } in &lexicon.entries {
        to.u32(*line);
        match id {
            Some(id) => put(id, to)?,
            None => [0, 0, NOTHING].into_iter().for_each(|half| to.u16(half)),
        }
        put(name, to)?;
        put(class, to)?;
        to.u16(u16::try_from(fields.len()).ok()?);
        for (key, value) in fields {
            to.u16(u16::try_from(lexicon.kind.keys().position(|known| known == *key)?).ok()?);
            put(value, to)?;
        }
    }
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
