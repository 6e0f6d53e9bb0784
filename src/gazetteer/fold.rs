//! What each character is to the matcher, and the one-byte codes that letters are compared in.

use std::sync::LazyLock;

use unicode_normalization::char::{decompose_canonical, decompose_compatible, is_combining_mark};

/// What a character is to the matcher.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fold {
    /// Part of a word, as the letter that stands for all its variants.
    Letter(char),
    /// Punctuation, a word of its own, as the mark that stands for all its variants.
    Mark(char),
    /// A sign without a code of its own (☆): a word of its own.
    Sign(char),
    Space,
    /// What joins two parts of a word, or what pages write for it.
    HalfSpace,
    /// A line end, which no match crosses.
    Stop,
    /// What does not count: vowel signs, accents, tatweel, marks of direction.
    Nothing,
}

/// Codes below that of a mark.
pub(super) const STOP: u8 = 0;
pub(super) const NOTHING: u8 = 1;

/// Marks with codes of their own, from 2 on: those of ASCII and what Persian news sets beside them, and among them, as
/// `\0` and as space, the places of [`SIGN`] and [`SPACE`].
///
/// Where bytes follow each other here their codes fall by one as they rise by one, for machines that find a code by
/// subtraction; so in [`LETTERS`].
const MARKS: &str = "~}|{_^]\\[@×°٬٫•…\0/.-,+*)('&%$#\"! ?>=<;:";

/// The code of every other sign. What sign it is, is compared where a phrase holds one.
pub(super) const SIGN: u8 = 2 + 16;
pub(super) const SPACE: u8 = SIGN + 16;

/// Codes from here on are letters.
pub(super) const FIRST_LETTER: u8 = SPACE + 7;

/// Letters and digits with codes of one byte, from [`FIRST_LETTER`] on: what Persian, Latin, Arabic and Kurdish news
/// writes. The codes of any other letter are its bytes in UTF-8, all above 0x7F, so no two letters are merged.
const LETTERS: &str = "9876543210onmlkjihgfedcbazyxwvutsrqpغعظطضصشسزرذگڈژچږپکءآئابتثجحخدفقلمنوهیڕڵۆێڤۇٹڑںے";

/// In a [`Codes`] table: the character has no code of one byte. UTF-8 has no such byte.
pub(super) const SLOW: u8 = 0xff;

/// The most codes that one character can have (a ligature of four letters has four).
pub(super) const MOST_CODES: usize = 16;

/// Calls `each` with what `c` is; several times for a ligature.
pub(super) fn fold(c: char, mut each: impl FnMut(Fold)) {
    match c {
        // Phrases in one sign stay one sign: spelled out they would be words that nobody wrote.
        '\u{fdfa}' | '\u{fdfb}' | '\u{fdfd}' => each(Fold::Sign(c)),
        '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => decompose_compatible(c, |part| {
            // A vowel sign that stands alone decomposes to a space, which was never there, and the sign.
            if part != ' ' {
                each(class(part));
            }
        }),
        _ => each(class(c)),
    }
}

fn class(c: char) -> Fold {
    match c {
        '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Fold::Stop,
        ' ' | '\t' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
            Fold::Space
        }
        '\u{ad}' | '\u{200b}' | '\u{200c}' => Fold::HalfSpace,
        // The letters of Persian and Arabic, without asking the tables of Unicode.
        '\u{620}'..='\u{63f}' | '\u{641}'..='\u{64a}' | '\u{671}'..='\u{6d3}' => Fold::Letter(letter(c)),
        _ if does_not_count(c) => Fold::Nothing,
        _ => match mark(c) {
            Some(mark) => Fold::Mark(mark),
            None if c.is_alphanumeric() || is_combining_mark(c) => Fold::Letter(letter(c)),
            None => Fold::Sign(c),
        },
    }
}

fn does_not_count(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        // Vowel signs of the Arabic script, tatweel, accents, selectors of a glyph.
        | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{8ca}'..='\u{8e1}' | '\u{8e3}'..='\u{8ff}'
        | '\u{300}'..='\u{36f}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}'
        // Joiners and marks of direction.
        | '\u{61c}' | '\u{200d}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

/// The mark with a code that `c` is a variant of.
fn mark(c: char) -> Option<char> {
    Some(match c {
        '،' | '、' | '，' => ',',
        '؛' => ';',
        '؟' => '?',
        '۔' => '.',
        '٪' => '%',
        '٭' => '*',
        '«' | '»' | '“' | '”' | '„' | '‟' => '"',
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '´' | '`' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2044}' | '\u{2215}' => '/',
        _ if MARKS.contains(c) => c,
        _ => return None,
    })
}

/// The letter or digit that stands for all variants of `c`: of form, of case, with accents.
fn letter(c: char) -> char {
    match c {
        'ي' | 'ى' | '\u{6cd}' | '\u{6d0}' => 'ی',
        'ك' | '\u{6aa}' => 'ک',
        'ة' | '\u{6c0}'..='\u{6c3}' | '\u{6d5}' | '\u{6be}' | '\u{6ff}' => 'ه',
        'أ' | 'إ' | '\u{671}'..='\u{673}' => 'ا',
        'ؤ' => 'و',
        '\u{678}' => 'ئ',
        '\u{660}'..='\u{669}' => digit(c as u32 - 0x660),
        '\u{6f0}'..='\u{6f9}' => digit(c as u32 - 0x6f0),
        '\u{600}'..='\u{6ff}' => c,
        _ => unaccented(c.to_lowercase().next().unwrap_or(c)),
    }
}

fn digit(value: u32) -> char {
    char::from_digit(value, 10).unwrap_or('0')
}

/// The base of an accented letter: accents do not count where they follow their letter, so not within it either.
fn unaccented(c: char) -> char {
    let mut base = None;
    let mut accents_only = true;
    decompose_canonical(c, |part| match base {
        None => base = Some(part),
        Some(_) => accents_only &= matches!(part, '\u{300}'..='\u{36f}'),
    });
    base.filter(|_| accents_only).unwrap_or(c)
}

/// The key under which all spellings of a phrase are one: folded, without spaces and half-spaces.
pub(super) fn key(phrase: &str) -> String {
    let mut key = String::with_capacity(phrase.len());
    push_key(phrase, &mut key);
    key
}

/// Appends the key of a phrase.
pub(super) fn push_key(phrase: &str, key: &mut String) {
    let table = Keys::get();
    // Most letters stand for themselves; they are copied in runs.
    let mut copied = 0;
    for (at, c) in phrase.char_indices() {
        let letter = table.short.get(c as usize).copied();
        if letter.is_some_and(|letter| u32::from(letter) == c as u32 && letter != Keys::NOTHING) {
            continue;
        }
        key.push_str(phrase.get(copied..at).unwrap_or(""));
        copied = at + c.len_utf8();
        match letter {
            Some(Keys::NOTHING) => {}
            Some(letter) if letter != Keys::SLOW => key.push(char::from_u32(u32::from(letter)).unwrap_or(c)),
            // The half-space is met in every second sentence.
            _ if c == '\u{200c}' => {}
            _ => fold(c, |part| {
                if let Fold::Letter(c) | Fold::Mark(c) | Fold::Sign(c) = part {
                    key.push(c);
                }
            }),
        }
    }
    key.push_str(phrase.get(copied..).unwrap_or(""));
}

/// What the characters that news is written in, U+0000 to U+07FF, are in a key.
struct Keys {
    short: [u16; 0x800],
}

impl Keys {
    const NOTHING: u16 = 0;
    /// More than one letter, or one beyond the table's numbers.
    const SLOW: u16 = u16::MAX;

    /// The one table, made at first use.
    fn get() -> &'static Self {
        static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys { short: std::array::from_fn(Keys::single) });
        &KEYS
    }

    fn single(at: usize) -> u16 {
        let Some(c) = u32::try_from(at).ok().and_then(char::from_u32) else { return Self::SLOW };
        let mut letters = [Self::NOTHING; 2];
        let mut next = letters.iter_mut();
        fold(c, |part| {
            if let Fold::Letter(c) | Fold::Mark(c) | Fold::Sign(c) = part
                && let Some(to) = next.next()
            {
                *to = u16::try_from(u32::from(c)).unwrap_or(Self::SLOW);
            }
        });
        match letters {
            [letter, Self::NOTHING] => letter,
            _ => Self::SLOW,
        }
    }
}

/// Calls `each` with the codes of what `c` is.
pub(super) fn encode(part: Fold, mut each: impl FnMut(u8)) {
    let place = |of: &str, c: char| of.chars().position(|other| other == c).and_then(|at| u8::try_from(at).ok());
    match part {
        Fold::Stop => each(STOP),
        Fold::Nothing | Fold::HalfSpace => each(NOTHING),
        Fold::Space => each(SPACE),
        Fold::Sign(_) => each(SIGN),
        Fold::Mark(c) => each(place(MARKS, c).map_or(SIGN, |at| NOTHING + 1 + at)),
        Fold::Letter(c) => match Some(c).filter(|c| Codes::may_be_short(*c)).and_then(|c| place(LETTERS, c)) {
            Some(at) => each(FIRST_LETTER + at),
            None => c.encode_utf8(&mut [0; 4]).bytes().for_each(each),
        },
    }
}

/// The codes of the characters that news is written in, for table look-ups; [`SLOW`] for any other.
#[derive(Debug)]
pub(super) struct Codes {
    /// Of U+0000 to U+07FF, which have one or two bytes.
    pub(super) short: [u8; 0x800],
    /// Of U+2000 to U+203F, whose bytes are E2 80 and one more: half-space, quotes, dashes, marks of direction.
    pub(super) general: [u8; 64],
}

impl Codes {
    /// The one table, made at first use.
    pub(super) fn get() -> &'static Self {
        static CODES: LazyLock<Codes> = LazyLock::new(|| Codes {
            short: std::array::from_fn(|at| Codes::single(at, 0)),
            general: std::array::from_fn(|at| Codes::single(at, 0x2000)),
        });
        &CODES
    }

    fn may_be_short(c: char) -> bool {
        c.is_ascii() || ('\u{600}'..='\u{6ff}').contains(&c)
    }

    fn single(at: usize, base: u32) -> u8 {
        let Some(c) = u32::try_from(at).ok().and_then(|at| char::from_u32(base + at)) else { return SLOW };
        let mut codes = [SLOW; 2];
        let mut next = codes.iter_mut();
        fold(c, |part| {
            encode(part, |code| {
                if let Some(to) = next.next() {
                    *to = code;
                }
            });
        });
        match codes {
            [code, SLOW] => code,
            _ => SLOW,
        }
    }

    /// The codes of any character, and how many.
    #[cold]
    #[inline(never)]
    pub(super) fn slow(c: char) -> ([u8; MOST_CODES], usize) {
        let table = Self::get();
        let mut codes = [0; MOST_CODES];
        let mut len = 0;
        let mut push = |code| {
            if let Some(to) = codes.get_mut(len).filter(|_| code != NOTHING) {
                *to = code;
                len += 1;
            }
        };
        fold(c, |part| match part {
            // What stands for a character has the code of that character.
            Fold::Letter(c) | Fold::Mark(c) => match table.short.get(c as usize) {
                Some(&code) if code != SLOW => push(code),
                _ => encode(part, &mut push),
            },
            _ => encode(part, &mut push),
        });
        (codes, len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_and_mark_has_a_code_of_its_own() {
        let place = |c| MARKS.chars().position(|other| other == c).map(|at| usize::from(NOTHING) + 1 + at);
        assert_eq!(MARKS.chars().count(), usize::from(FIRST_LETTER - NOTHING - 1));
        assert_eq!([place('\0'), place(' ')], [Some(usize::from(SIGN)), Some(usize::from(SPACE))]);
        assert!(LETTERS.chars().count() <= usize::from(0x80 - FIRST_LETTER));
        for c in LETTERS.chars() {
            assert_eq!(class(c), Fold::Letter(c));
        }
        for c in MARKS.chars().filter(|c| !matches!(c, '\0' | ' ')) {
            assert_eq!(class(c), Fold::Mark(c));
        }
    }

    #[test]
    fn no_character_has_more_codes_than_there_is_room_for() {
        for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let mut len = 0;
            fold(c, |part| encode(part, |_| len += 1));
            assert!(len <= MOST_CODES, "{c:?}");
        }
    }

    #[test]
    fn the_table_of_keys_says_what_folding_says() {
        for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let mut folded = String::new();
            fold(c, |part| {
                if let Fold::Letter(c) | Fold::Mark(c) | Fold::Sign(c) = part {
                    folded.push(c);
                }
            });
            assert_eq!(key(&c.to_string()), folded, "{c:?}");
        }
    }

    #[test]
    fn folding_twice_is_folding_once() {
        for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let folded = key(&c.to_string());
            assert_eq!(key(&folded), folded, "{c:?}");
        }
    }
}
