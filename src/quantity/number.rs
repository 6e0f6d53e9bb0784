//! The grammar of numbers: which number parts in a row are one number, and its value.

use std::ops::Range;

use super::Decimal;
use super::lexeme::{Atom, Lexemes};

/// What a number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// How many.
    Cardinal,
    /// سوم
    Ordinal,
    /// سومین, which stands before its noun.
    Attributive,
    /// سه چهارم, نیم
    Fraction,
}

/// A number as it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    /// Its words.
    pub(crate) words: Range<usize>,
    /// Its value; `None` if it is too large to hold.
    pub(crate) value: Option<Decimal>,
    /// The upper end of «دو سه هزار».
    pub(crate) high: Option<Decimal>,
    pub(crate) form: Form,
    /// The scale that the whole of it has: 10^6 for «200 میلیون», 1 for «200» and for «200 میلیون و 5».
    pub(crate) scale: Decimal,
    /// The scale of its first term: 10^6 for «200 میلیون و 5» too.
    pub(crate) lead: Decimal,
    /// True for one word that by itself is more often something else.
    pub(crate) weak: bool,
    /// True if it is nothing but digits.
    pub(crate) literal: bool,
    /// True if its last word is an adjective (میلیاردی).
    pub(crate) attributive: bool,
    /// The unit that is written together with it.
    pub(crate) suffix: Option<String>,
}

/// One term of a sum.
#[derive(Clone, Copy, Debug)]
struct Term {
    value: Option<Decimal>,
    /// The product of its scales, 1 without any.
    scale: Decimal,
    /// What a term joined to it by و must be smaller than.
    slot: Decimal,
}

/// A sum of terms and the lexeme behind it.
#[derive(Clone, Debug)]
struct Sum {
    terms: Vec<Term>,
    next: usize,
    /// Upper end of a vague pair, scaled.
    high: Option<Decimal>,
    /// True if a part (نیم) went into it.
    part: bool,
    /// True if it ended with an adjective.
    last: bool,
}

const THOUSAND: i64 = 1000;

/// Scales in a row that one term may have (هزار هزار میلیارد has three). Without a bound a million of them in a row would
/// be read anew from each.
const MOST_SCALES: usize = 4;

/// Terms that one sum may have: hundreds, tens and ones of eight scales.
const MOST_TERMS: usize = 24;

fn add(a: Option<Decimal>, b: Option<Decimal>) -> Option<Decimal> {
    a?.checked_add(b?)
}

fn mul(a: Option<Decimal>, b: Decimal) -> Option<Decimal> {
    a?.checked_mul(b)
}

impl Sum {
    fn total(&self) -> Option<Decimal> {
        self.terms.iter().try_fold(Decimal::ZERO, |sum, term| sum.checked_add(term.value?))
    }
}

/// A term at a lexeme, with its scales; the lexeme behind it; the upper end of a vague pair.
struct Read {
    term: Term,
    next: usize,
    high: Option<Decimal>,
    part: bool,
    last: bool,
}

/// The number that begins at a lexeme.
pub(crate) fn read(lexemes: &Lexemes, at: usize) -> Option<Number> {
    let first = lexemes.list.get(at)?;
    let negative = first.atom == Atom::Negative;
    let start = if negative { at + 1 } else { at };
    if negative {
        lexemes.next(start)?;
    }
    let mut number = unsigned(lexemes, start)?;
    if negative {
        number.0.value = number.0.value.map(Decimal::negated);
        number.0.weak = false;
    }
    let last = number.1.checked_sub(1).and_then(|i| lexemes.list.get(i))?;
    // A word is one number or none: «سه‌چهارم» is not cut.
    if lexemes.list.get(number.1).is_some_and(|next| next.word == last.word) {
        return None;
    }
    number.0.words = first.word..last.word + 1;
    number.0.suffix = lexemes.suffix(last.word).map(str::to_owned);
    Some(number.0)
}

/// True if the atoms in a row are one whole number.
pub(crate) fn is_one(atoms: &[Atom]) -> bool {
    let lexemes = Lexemes::of_one_word(atoms);
    let start = usize::from(atoms.first() == Some(&Atom::Negative));
    unsigned(&lexemes, start).is_some_and(|(_, next)| next == atoms.len())
}

/// A number without its sign, and the lexeme behind it.
fn unsigned(lexemes: &Lexemes, at: usize) -> Option<(Number, usize)> {
    let first = lexemes.list.get(at)?;
    let mut number = Number {
        words: 0..0,
        value: None,
        high: None,
        form: Form::Cardinal,
        scale: Decimal::ONE,
        lead: Decimal::ONE,
        weak: first.weak,
        literal: matches!(first.atom, Atom::Literal(_)),
        attributive: false,
        suffix: None,
    };
    if let Atom::Ordinal { value, attributive } = first.atom {
        number.form = if attributive { Form::Attributive } else { Form::Ordinal };
        number.value = Some(value);
        return Some((number, at + 1));
    }
    let sum = sum(lexemes, at)?;
    let mut next = sum.next;
    number.value = sum.total();
    number.high = sum.high;
    number.attributive = sum.last;
    number.form = if sum.part && sum.next == at + 1 { Form::Fraction } else { Form::Cardinal };
    if let [term] = sum.terms.as_slice() {
        number.scale = term.scale;
    }
    number.lead = sum.terms.first().map_or(Decimal::ONE, |term| term.scale);
    if let Some((value, form, end)) =
        fraction(lexemes, &sum).or_else(|| ordinal(lexemes, &sum)).or_else(|| point(lexemes, &sum))
    {
        number.value = value;
        number.form = form;
        number.high = None;
        next = end;
    }
    number.weak &= next == at + 1;
    number.literal &= next == at + 1;
    Some((number, next))
}

/// The terms that و joins, largest first: «یکهزار و 652 میلیارد و 343 میلیون».
fn sum(lexemes: &Lexemes, at: usize) -> Option<Sum> {
    let first = term(lexemes, at)?;
    let mut sum =
        Sum { terms: vec![first.term], next: first.next, high: first.high, part: first.part, last: first.last };
    if sum.high.is_some() || sum.last {
        return Some(sum);
    }
    for _ in 0..MOST_TERMS {
        let joined = lexemes.next(sum.next) == Some(Atom::And);
        let start = sum.next + usize::from(joined);
        if lexemes.next(start).is_none() {
            return Some(sum);
        }
        let Some(read) = term(lexemes, start).filter(|read| read.high.is_none()) else { return Some(sum) };
        let scaled = |term: &Term| term.scale >= Decimal::from(THOUSAND);
        // Without و only a smaller scale goes on: «2 میلیون 500 هزار».
        let last_scaled = sum.terms.last().is_some_and(scaled);
        let known = sum.terms.last().is_some_and(|term| term.value.is_some());
        let smaller = known && last_scaled && scaled(&read.term) && !read.part;
        // A sum has one part: «نیم و نیم» are two numbers.
        if !(joined || smaller) || (read.part && sum.part) {
            return Some(sum);
        }
        if !join(&mut sum.terms, &read) {
            return Some(sum);
        }
        sum.next = read.next;
        sum.part |= read.part;
        sum.last = read.last;
        if sum.last {
            return Some(sum);
        }
        if sum.terms.len() > 1 {
            sum.high = None;
        }
    }
    Some(sum)
}

/// Joins a term to a sum if it fits: a smaller one is added, and a scale gathers the smaller terms before it.
fn join(terms: &mut Vec<Term>, read: &Read) -> bool {
    let new = read.term;
    let Some(&last) = terms.last() else { return false };
    let one = Decimal::ONE;
    if read.part {
        // «دو میلیون و نیم» is half a million more; «دو و نیم میلیون» two and a half millions.
        let Some(part) = new.value.and_then(|value| value.checked_div(new.scale)) else { return false };
        if part >= one {
            return false;
        }
        let value = if new.scale == one {
            add(last.value, last.scale.checked_mul(part))
        } else if last.scale == one {
            mul(add(last.value, Some(part)), new.scale)
        } else {
            return false;
        };
        let scale = if new.scale == one { last.scale } else { new.scale };
        terms.pop();
        terms.push(Term { value, scale, slot: Decimal::ZERO });
        return true;
    }
    let bare = new.value.and_then(|value| value.checked_div(new.scale));
    if new.scale == one {
        let fits = new.value.is_none_or(|value| value < last.slot);
        if fits {
            terms.push(new);
        }
        return fits;
    }
    // «دو هزار و 389 میلیارد»: what is smaller than the scale is multiplied too, if it is of thousands at most.
    let from = terms.iter().position(|term| term.scale < new.scale).unwrap_or(terms.len());
    let gathered = terms.get(from..).unwrap_or_default();
    let thousands = gathered.iter().all(|term| term.scale <= Decimal::from(THOUSAND));
    let fits_below = if gathered.is_empty() {
        new.value.is_none_or(|value| value < last.slot)
    } else {
        thousands && bare.is_none_or(|bare| bare < last.slot)
    };
    if !fits_below {
        return false;
    }
    let count = gathered.iter().try_fold(bare, |sum, term| Some(add(sum, term.value))).flatten();
    let value = mul(count, new.scale);
    let fits_above = from == 0 || terms.get(from - 1).is_some_and(|above| value.is_none_or(|value| value < above.slot));
    if !fits_above {
        return false;
    }
    terms.truncate(from);
    terms.push(Term { value, scale: new.scale, slot: new.scale });
    true
}

/// One term: digits, a small number, a part or nothing, then scales.
fn term(lexemes: &Lexemes, at: usize) -> Option<Read> {
    let mut read = base(lexemes, at)?;
    for _ in 0..MOST_SCALES {
        let Some(atom @ (Atom::Scale(scale) | Atom::LastScale(scale))) = adjacent(lexemes, read.next, at) else {
            break;
        };
        read.term.value = mul(read.term.value, scale);
        read.high = mul(read.high, scale);
        // A product of scales too large to hold is no scale that anything could be joined below.
        read.term.scale = read.term.scale.checked_mul(scale).unwrap_or(read.term.scale);
        read.term.slot = read.term.scale;
        read.next += 1;
        if matches!(atom, Atom::LastScale(_)) {
            read.last = true;
            break;
        }
    }
    Some(read)
}

/// The atom at `next`, if the number that began at `start` goes on there.
fn adjacent(lexemes: &Lexemes, next: usize, start: usize) -> Option<Atom> {
    if next == start { lexemes.list.get(next).map(|lexeme| lexeme.atom) } else { lexemes.next(next) }
}

/// The term's number before its scales.
fn base(lexemes: &Lexemes, at: usize) -> Option<Read> {
    let plain = |value: Option<Decimal>, slot: i64, next: usize| Read {
        term: Term { value, scale: Decimal::ONE, slot: Decimal::from(slot) },
        next,
        high: None,
        part: false,
        last: false,
    };
    let small = |value: i64| Some(Decimal::from(value));
    match lexemes.list.get(at)?.atom {
        Atom::Literal(value) => Some(plain(value, 0, at + 1)),
        Atom::Scale(_) => Some(plain(small(1), 0, at)),
        Atom::Part(value) => Some(Read { part: true, ..plain(Some(value), 0, at + 1) }),
        Atom::Small(value) => {
            let Some(Atom::Small(second)) = lexemes.next(at + 1) else {
                return Some(plain(small(value), slot(value), at + 1));
            };
            if second == 100 && (1..10).contains(&value) {
                return Some(plain(small(value * 100), 100, at + 2));
            }
            if is_vague_pair(value, second) {
                return Some(Read { high: small(second), ..plain(small(value), 0, at + 2) });
            }
            Some(plain(small(value), slot(value), at + 1))
        }
        _ => None,
    }
}

/// What may be joined below a small number: «بیست و یک»، «صد و پنج».
fn slot(value: i64) -> i64 {
    match value {
        100.. if value % 100 == 0 => 100,
        20..100 if value % 10 == 0 => 10,
        _ => 0,
    }
}

/// «دو سه»، «پانزده بیست».
fn is_vague_pair(low: i64, high: i64) -> bool {
    let ones = low < 10 && high == low + 1;
    let tens = low >= 10 && low % 5 == 0 && high % 5 == 0 && high > low && high - low <= 10 && high <= 100;
    low > 0 && (ones || tens)
}

/// Behind a sum: «سه چهارم», and «دو و سه دهم» whose sum ended before its fraction.
fn fraction(lexemes: &Lexemes, whole: &Sum) -> Option<(Option<Decimal>, Form, usize)> {
    if let Some((denominator, next)) = denominator(lexemes, whole.next) {
        let (last, above) = whole.terms.split_last()?;
        let total = whole.total();
        if total? < denominator {
            return Some((total?.checked_div(denominator), Form::Fraction, next));
        }
        // «بیست و سه دهم»: only the last term is of the fraction.
        if !above.is_empty() && last.value? < denominator {
            let part = last.value?.checked_div(denominator);
            let value = above.iter().try_fold(part, |sum, term| Some(add(sum, term.value)))?;
            return Some((value, Form::Cardinal, next));
        }
        return None;
    }
    (lexemes.next(whole.next) == Some(Atom::And)).then_some(())?;
    lexemes.next(whole.next + 1)?;
    let numerator = sum(lexemes, whole.next + 1)?;
    let (denominator, next) = denominator(lexemes, numerator.next)?;
    let total = numerator.total()?;
    if total >= denominator {
        return None;
    }
    Some((add(whole.total(), total.checked_div(denominator)), Form::Cardinal, next))
}

/// دهم، صدم، ده هزارم، صد میلیونم; not the form of an attribute.
fn denominator(lexemes: &Lexemes, at: usize) -> Option<(Decimal, usize)> {
    let thousand = Decimal::from(THOUSAND);
    match (lexemes.next(at)?, lexemes.next(at + 1)) {
        (Atom::Ordinal { value, attributive: false }, _) if value > Decimal::ONE => Some((value, at + 1)),
        (Atom::Small(small @ (10 | 100)), Some(Atom::Ordinal { value, attributive: false })) if value >= thousand => {
            value.checked_mul(Decimal::from(small)).map(|value| (value, at + 2))
        }
        // ربع counts quarters: «سه ربع».
        (Atom::Part(part), _) => Decimal::ONE.checked_div(part).map(|value| (value, at + 1)),
        _ => None,
    }
}

/// «چهل و سومین»: an ordinal that و joins to a sum.
fn ordinal(lexemes: &Lexemes, sum: &Sum) -> Option<(Option<Decimal>, Form, usize)> {
    (lexemes.next(sum.next) == Some(Atom::And)).then_some(())?;
    let Some(Atom::Ordinal { value, attributive }) = lexemes.next(sum.next + 1) else { return None };
    let form = if attributive { Form::Attributive } else { Form::Ordinal };
    (value < sum.terms.last()?.slot).then(|| (add(sum.total(), Some(value)), form, sum.next + 2))
}

/// «سه ممیز چهارده».
fn point(lexemes: &Lexemes, whole: &Sum) -> Option<(Option<Decimal>, Form, usize)> {
    (lexemes.next(whole.next) == Some(Atom::Point)).then_some(())?;
    lexemes.next(whole.next + 1)?;
    let places = sum(lexemes, whole.next + 1)?;
    let digits = places.total()?.to_i64().filter(|&digits| digits >= 0)?;
    let value = format!("{}.{digits}", whole.total()?).parse().ok();
    Some((value, Form::Cardinal, places.next))
}
