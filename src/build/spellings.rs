//! Compiles the counted spellings of `lexicons/spellings.lex` to tables that the normalizer reads in place, so that its
//! first call has nothing to index.

#[path = "../normalize/hashes.rs"]
#[allow(dead_code, reason = "the normalizer hashes texts too")]
mod hashes;
#[path = "../normalize/tables.rs"]
mod tables;

use hashes::{LONGEST, hash, mix};
use tables::{CLASSES, FILTER_BITS, NUMBER_BITS, Slot, filter_place, place};

/// The names of the tables, as [`compile`] gives them.
pub const TABLES: [&str; 5] = ["slots", "filter", "groups", "spellings", "letters"];

/// One line of the file: a way to write a letter string, or how readily the string joins a neighbour.
struct Line<'t> {
    letters: Vec<u8>,
    /// Bit `k`: a half-space, or a space, stands behind letter `k`.
    half: u64,
    space: u64,
    count: u32,
    side: Side,
    text: &'t str,
}

/// Where a spelling has a half-space at its edge.
enum Side {
    /// Nowhere: the line counts a spelling.
    Neither,
    /// Before it: the line tells how readily it joins the word before it.
    Before,
    /// Behind it: the line tells how readily the word behind joins it.
    Behind,
}

impl<'t> Line<'t> {
    /// Reads a line; `None` for a comment or blank line.
    fn read(text: &'t str) -> Result<Option<Self>, String> {
        if text.is_empty() || text.starts_with('#') {
            return Ok(None);
        }
        let (word, count) = text.split_once('\t').ok_or("a spelling, a tab and its count should stand here")?;
        let count = count.trim_end().parse().map_err(|error| format!("«{count}» is no count: {error}"))?;
        let mut line = Line { letters: Vec::new(), half: 0, space: 0, count, side: Side::Neither, text };
        let mut chars = word.chars().peekable();
        while let Some(c) = chars.next() {
            let letters = line.letters.len() / 2;
            let bit = 1u64.checked_shl((letters as u32).wrapping_sub(1)).unwrap_or(0);
            match c {
                '\u{200c}' if letters == 0 => line.side = Side::Before,
                '\u{200c}' if chars.peek().is_none() => line.side = Side::Behind,
                '\u{200c}' => line.half |= bit,
                ' ' => line.space |= bit,
                c if c.len_utf8() == 2 => line.letters.extend_from_slice(c.encode_utf8(&mut [0; 2]).as_bytes()),
                c => return Err(format!("«{c}» is no Persian letter")),
            }
        }
        match line.letters.len() / 2 {
            1..=LONGEST => Ok(Some(line)),
            count => Err(format!("{count} letters; 1 to {LONGEST} may stand here")),
        }
    }
}

/// What is known of a letter string.
struct Group {
    hash: u64,
    letters: u8,
    count: u32,
    /// How often it was met in any spelling.
    met: u64,
    /// Log odds of joining.
    before: Option<f32>,
    behind: Option<f32>,
    first: u32,
    spellings: u8,
    others: bool,
}

/// A spelling with half-spaces is looked at unless the word without any was met more than so many times as often: no
/// neighbour makes up for more. One with a space would have to be more frequent, for a space is seldom lost.
const RIVAL: u32 = 100;

/// Every so many words teach how words are spelled; more would teach nothing new.
const TAUGHT: usize = 4;

/// Log odds of joining of a word of which only other spellings were met: `ln(0.3 / 1.9)`.
const UNKNOWN_ODDS: f32 = -1.846;

/// Log odds of joining of a word that was met `count` times and never joined: the more partners it stood apart from,
/// the less. How many partners a count means was fitted on the counts.
fn never_joined(count: u32) -> f32 {
    -(1.204 + (0.9 * (count as f32).powf(0.8)).ln_1p())
}

/// The log odds that a line writes as joined partners for 10000 partners apart.
fn odds(value: u32) -> f32 {
    log(value) - 9.210_34
}

fn log(count: u32) -> f32 {
    (count.max(1) as f32).ln()
}

/// The tables of slots, the filter, groups, spellings and letters. The file is sorted by letters, so the spellings of one string are
/// neighbours.
pub fn compile(text: &str) -> Result<[Vec<u8>; 5], String> {
    let mut groups: Vec<Group> = Vec::new();
    let mut spellings = Vec::new();
    let mut letters = Letters::new();
    let (mut total, mut words) = (0u64, 0usize);
    for (number, line) in text.lines().enumerate() {
        let place = |error| format!("line {}: {error}", number + 1);
        let Some(line) = Line::read(line).map_err(place)? else { continue };
        let hash = hash(&line.letters);
        if groups.last().is_none_or(|group| group.hash != hash) {
            let first = u32::try_from(spellings.len() / size_of::<tables::Spelling>()).map_err(|e| e.to_string())?;
            groups.push(Group {
                hash,
                letters: (line.letters.len() / 2) as u8,
                count: 0,
                met: 0,
                before: None,
                behind: None,
                first,
                spellings: 0,
                others: false,
            });
        }
        let Some(group) = groups.last_mut() else { continue };
        if matches!(line.side, Side::Neither) {
            group.met += u64::from(line.count);
        }
        match line.side {
            Side::Before => group.before = Some(odds(line.count)),
            Side::Behind => group.behind = Some(odds(line.count)),
            Side::Neither if line.half | line.space == 0 => {
                total += u64::from(line.count);
                words += 1;
                if words.is_multiple_of(TAUGHT) {
                    letters.learn(&line.letters);
                }
                group.count = line.count;
            }
            Side::Neither => {
                // The line of the word without anything inside stands before those that are rarer.
                let rival = if line.half == 0 { line.count } else { line.count.saturating_mul(RIVAL) };
                group.others |= rival > group.count;
                group.spellings =
                    group.spellings.checked_add(1).ok_or_else(|| format!("{}: too many spellings", line.text))?;
                spellings.extend_from_slice(&line.half.to_le_bytes());
                spellings.extend_from_slice(&line.space.to_le_bytes());
                spellings.extend_from_slice(&line.count.to_le_bytes());
            }
        }
    }
    // Frequent ones first, so that they share lines of the processor's caches and have the slots of their hashes.
    groups.sort_by_key(|group| std::cmp::Reverse(group.met));
    let slots = slots(&groups)?;
    let filter = filter(&groups);
    let groups = groups.iter().flat_map(Group::bytes).collect();
    Ok([slots, filter, groups, spellings, letters.bytes((total as f32).ln())])
}

impl Group {
    fn bytes(&self) -> Vec<u8> {
        let alone = if self.count > 0 { never_joined(self.count) } else { UNKNOWN_ODDS };
        let log = if self.count > 0 { log(self.count) } else { 0.0 };
        let odds = [log, self.before.unwrap_or(alone), self.behind.unwrap_or(alone)];
        let mut bytes = Vec::with_capacity(size_of::<tables::Group>());
        bytes.extend_from_slice(&self.hash.to_le_bytes());
        bytes.extend_from_slice(&self.count.to_le_bytes());
        odds.iter().for_each(|odds| bytes.extend_from_slice(&odds.to_le_bytes()));
        bytes.extend_from_slice(&self.first.to_le_bytes());
        bytes.extend_from_slice(&[self.spellings, self.letters, u8::from(self.others), 0]);
        bytes
    }
}

/// The hash table, about a third full.
fn slots(groups: &[Group]) -> Result<Vec<u8>, String> {
    let count = (2 * groups.len()).next_power_of_two();
    let mut slots: Vec<u32> = vec![0; count];
    if groups.len() >= 1 << NUMBER_BITS {
        return Err(format!(
            "{} letter strings; a slot has room for the numbers of {}",
            groups.len(),
            1 << NUMBER_BITS
        ));
    }
    for (number, group) in (1u32..).zip(groups) {
        let mixed = mix(group.hash);
        let mut slot = mixed as usize & (count - 1);
        while slots[slot] != 0 {
            slot = (slot + 1) & (count - 1);
        }
        slots[slot] = (mixed >> 32) as u32 >> NUMBER_BITS << NUMBER_BITS | number;
    }
    Ok(slots.iter().flat_map(|slot| -> Slot { slot.to_le_bytes() }).collect())
}

fn filter(groups: &[Group]) -> Vec<u8> {
    let mut filter = vec![0u64; 1 << (FILTER_BITS - 6)];
    for group in groups {
        let (place, bits) = filter_place(mix(group.hash));
        filter[place] |= bits;
    }
    filter.iter().flat_map(|bits| bits.to_le_bytes()).collect()
}

/// How words are spelled, letter by letter: what tells a new word from two known ones written together.
struct Letters {
    /// The class of each letter of the Arabic block; 0 for the edge of a word and every other letter.
    classes: [u8; 256],
    count: u8,
    /// How often a letter was met behind a letter.
    met: Vec<f32>,
}

impl Letters {
    fn new() -> Self {
        Self { classes: [0; 256], count: 0, met: vec![0.1; CLASSES * CLASSES] }
    }

    fn learn(&mut self, letters: &[u8]) {
        let mut last = 0;
        for pair in letters.chunks_exact(2) {
            let class = &mut self.classes[place(pair)];
            if *class == 0 {
                self.count = (self.count + 1).min(CLASSES as u8 - 1);
                *class = self.count;
            }
            let class = usize::from(*class);
            self.met[last * CLASSES + class] += 1.0;
            last = class;
        }
        self.met[last * CLASSES] += 1.0;
    }

    fn bytes(&self, log_total: f32) -> Vec<u8> {
        let mut bytes = log_total.to_le_bytes().to_vec();
        bytes.extend_from_slice(&self.classes);
        for row in self.met.chunks_exact(CLASSES) {
            let total: f32 = row.iter().sum();
            row.iter().for_each(|met| bytes.extend_from_slice(&(total / met).ln().to_le_bytes()));
        }
        bytes
    }
}
