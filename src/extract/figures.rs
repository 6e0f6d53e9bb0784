//! Figures: every stated quantity with what it counts or measures.
//!
//! Numbers are read first (see [`crate::quantity`]); each is then decided by its neighbours, in this order: a name
//! (`ماده 13`), a rank, a share or multiple, money, a measure, a length of time, or things counted.

mod noun;
mod unit;

use std::ops::Range;

use super::dictionary::WordClass;
use super::document::Document;
use crate::article::{Bound, FigureKind};
use crate::lexicon::Kind;
use crate::quantity::{Decimal, Form, Lexemes, Number, read};
use crate::segment::WordKind;
use unit::Unit;

/// A stated quantity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// From the first number word to the end of what is counted.
    pub(crate) words: Range<usize>,
    pub(crate) value: Option<Decimal>,
    /// High end of a range.
    pub(crate) high: Option<Decimal>,
    pub(crate) unit: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) kind: FigureKind,
    pub(crate) bound: Bound,
    /// How often, or for what each, it is told.
    pub(crate) per: Option<Range<usize>>,
    pub(crate) rule: &'static str,
}

/// The bounds of the lexicon: class, what it says, whether it stands behind the figure.
const BOUNDS: [(&str, Bound, bool); 7] = [
    ("about", Bound::About, false),
    ("more_than", Bound::MoreThan, false),
    ("at_least", Bound::AtLeast, false),
    ("less_than", Bound::LessThan, false),
    ("at_most", Bound::AtMost, false),
    ("at_least_after", Bound::AtLeast, true),
    ("at_most_after", Bound::AtMost, true),
];

/// From here on a number without a noun is money: nothing else is told in thousands of millions without saying what.
const BILLION: i64 = 1_000_000_000;

/// No age in the news is greater.
const OLDEST: i64 = 120;

/// Years that no plan, contract or term that is told as «5 ساله» reaches: from here on it is an age, unless a noun tells
/// otherwise.
const LONGEST_PLAN: i64 = 12;

/// Numbers of a list that share one unit. More in a row are a table, and looking further from each would not be linear.
const LONGEST_LIST: usize = 8;

/// How many words before a figure its rate is looked for («هر بشکه نفت خام حدود 68 دلار»).
const FARTHEST_RATE: usize = 5;

/// Words of the longest bound (نه بیشتر از); so far before a number one is looked for.
const LONGEST_BOUND: usize = 4;

/// Reads the figures of one document.
struct Reader<'a, 't, 'd> {
    doc: &'a Document<'t, 'd>,
    lexemes: Lexemes,
    /// Words of dates, times and names, inside of which no number is read.
    taken: Vec<bool>,
    /// Words of dates and times, before which what is counted ends.
    dated: Vec<bool>,
    /// For the first word of a place, where the place ends.
    places: Vec<Option<usize>>,
    /// Where the last number that is a name ended: a list of them may go on behind it.
    referred: Option<usize>,
    /// True if that name was a year, so that only years go on from it.
    years: bool,
}

/// Every figure, in order. `taken` are the words of dates and clock times, `names` those of people, `places` those of
/// places; no figure begins or reads a number inside of any. Linear in the text.
pub(crate) fn figures(
    doc: &Document<'_, '_>,
    taken: &[Range<usize>],
    names: &[Range<usize>],
    places: &[Range<usize>],
) -> Vec<Found> {
    let lexemes = Lexemes::new(doc.dictionary.numbers(), doc.tokens.iter().map(|token| token.word));
    let mut reader = Reader {
        doc,
        lexemes,
        taken: vec![false; doc.tokens.len()],
        dated: vec![false; doc.tokens.len()],
        places: vec![None; doc.tokens.len()],
        referred: None,
        years: false,
    };
    // A name of a place that begins with a preposition (با یک) is a chance meeting of two words more often than not.
    let placed = places.iter().filter(|place| !doc.is(place.start, WordClass::PREPOSITION));
    for range in taken.iter().chain(names).chain(placed) {
        reader.taken.get_mut(range.clone()).unwrap_or_default().fill(true);
    }
    for range in taken {
        reader.dated.get_mut(range.clone()).unwrap_or_default().fill(true);
    }
    for place in places {
        if let Some(slot) = reader.places.get_mut(place.start) {
            *slot = Some(place.end);
        }
    }
    let mut found = Vec::new();
    let mut at = 0;
    while at < doc.tokens.len() {
        at = reader.read(at, &mut found).max(at + 1);
    }
    let rates: Vec<_> = found.iter().map(|figure| reader.per(figure)).collect();
    let ends = [0].into_iter().chain(found.iter().map(|figure| figure.words.end)).collect::<Vec<_>>();
    for ((figure, per), before) in found.iter_mut().zip(rates).zip(ends) {
        // A rate that stands before another figure is that one's.
        figure.per = per.filter(|per| per.start >= before);
    }
    found
}

impl Reader<'_, '_, '_> {
    /// Reads what begins at a word; gives where reading goes on.
    fn read(&mut self, at: usize, found: &mut Vec<Found>) -> usize {
        let Some(number) = self.number(at) else { return at };
        if let Some(end) = self.idiom(&number) {
            return end;
        }
        if let Some(end) = self.reference(&number, found.last()) {
            self.referred = Some(end);
            self.years = is_year(&number) && self.ends_at(at, "year").is_some() || self.years && is_year(&number);
            return end;
        }
        if let Some((several, end)) = self.change(&number).or_else(|| self.sharing(&number)) {
            found.extend(several);
            return end;
        }
        let figure = match number.form {
            Form::Ordinal => self.rank_behind_head(&number),
            Form::Attributive => self.rank_before_noun(&number),
            Form::Cardinal if self.is_ranked(&number) => self.rank_behind_head(&number),
            Form::Cardinal | Form::Fraction => self.range(&number).or_else(|| self.quantity(&number, found)),
        };
        let Some(mut figure) = figure else { return number.words.end };
        figure.bound = self.bound(&figure);
        if figure.value.is_none() {
            figure.rule = "too-large";
        }
        let end = figure.words.end;
        found.push(figure);
        end
    }

    /// The number that begins at a word, if no date or name holds part of it and no sentence ends in it.
    fn number(&self, at: usize) -> Option<Number> {
        let first = self.lexemes.at_word(at)?;
        let number = read(&self.lexemes, first)?;
        let free = !self.taken.get(number.words.clone())?.contains(&true);
        let sentence = self.doc.sentence_of(at);
        (free && sentence.end >= number.words.end).then(|| self.with_spaced_thousands(number))
    }

    /// «3 , 674 ریال»: where marks are set apart from words, an amount's thousands are too. Elsewhere a comma between
    /// numbers parts two of them, so a currency must follow.
    fn with_spaced_thousands(&self, number: Number) -> Number {
        let digits = |at: usize| self.doc.token(at).filter(|token| token.word.kind == WordKind::Number);
        let leading = |at: usize| digits(at).is_some_and(|token| token.word.text.len() <= 3);
        let group = |at: usize| digits(at).is_some_and(|token| token.word.text.len() == 3);
        let (start, end) = (number.words.start, number.words.end);
        if !number.literal || !leading(start) || self.doc.word(end) != "," || !group(end + 1) {
            return number;
        }
        let low = self.doc.word(end + 1).parse().ok();
        let high = number.value.and_then(|value| value.checked_mul(Decimal::from(1000)));
        let joined = Number {
            words: start..end + 2,
            value: high.zip(low).and_then(|(high, low): (Decimal, Decimal)| high.checked_add(low)),
            ..number.clone()
        };
        let money = self.unit(&joined).is_some_and(|unit| unit.kind == FigureKind::Money);
        if money { joined } else { number }
    }

    /// True if a lexicon phrase of this class of quantity words ends right before `at`; gives its start.
    fn ends_at(&self, at: usize, class: &str) -> Option<usize> {
        let starts = at.saturating_sub(LONGEST_BOUND)..at;
        let ends = |&start: &usize| {
            self.doc.hits_at(start).iter().any(|hit| {
                let is =
                    |(_, r): (_, &super::dictionary::Reading)| r.kind == Kind::Quantity && r.entry.class() == class;
                hit.end == at && self.doc.senses(hit).any(is)
            })
        };
        starts.into_iter().find(ends)
    }

    /// The end of a phrase of this class of quantity words that begins at a word.
    fn begins_at(&self, at: usize, class: &str) -> Option<usize> {
        self.doc.class_at(at, Kind::Quantity, class)
    }

    /// The end of a phrase that holds the number and counts nothing: «نه تنها»، «هر دو»; or of a number that something
    /// vague multiplies: «ده‌ها هزار».
    fn idiom(&self, number: &Number) -> Option<usize> {
        let starts = number.words.start.saturating_sub(1)..=number.words.start;
        let phrase = starts.into_iter().filter_map(|start| self.begins_at(start, "idiom"));
        let whole = phrase.filter(|&end| end >= number.words.end).max();
        let vague = || self.ends_at(number.words.start, "vague").map(|_| number.words.end);
        whole.or_else(vague).or_else(|| self.refers_back(number))
    }

    /// «دو کشور»، «این دو انتخابات»: the two that were named before.
    fn refers_back(&self, number: &Number) -> Option<usize> {
        let two = number.value == Some(Decimal::from(2)) && number.form == Form::Cardinal;
        if !two || number.literal || number.scale != Decimal::ONE || number.suffix.is_some() {
            return None;
        }
        let end = number.words.end;
        let before = number.words.start.checked_sub(1)?;
        let pointed = self.doc.is(before, WordClass::DEMONSTRATIVE) && self.doc.is_content(end);
        (pointed || self.begins_at(end, "referring").is_some()).then_some(end)
    }

    /// The end of a number that is a name: of an article, a model, a year, a time of day, or glued behind another word.
    fn reference(&self, number: &Number, last: Option<&Found>) -> Option<usize> {
        let start = number.words.start;
        let before = start.checked_sub(1)?;
        // «24 ساعت 5 نفر»: the word before belongs to another figure.
        if last.is_some_and(|last| last.words.end == start) {
            return None;
        }
        let joint = self.doc.is(before, WordClass::AND) || matches!(self.doc.word(before), "،" | "," | "-" | "تا");
        let listed = joint && self.referred == Some(before) && !self.counts(number);
        let listed = listed && (!self.years || is_year(number));
        let clock = self.ends_at(start, "clock").is_some();
        let plain = number.scale == Decimal::ONE && number.suffix.is_none();
        let year = plain && is_year(number) && self.ends_at(start, "year").is_some();
        let named = plain && number.form != Form::Attributive && self.ends_at(start, "reference").is_some();
        let named = named && !self.counts(number);
        if !(listed || clock || year || named || self.is_glued(start)) {
            return None;
        }
        let end = number.words.end;
        // «ساعت 10 و 30 دقیقه»
        let minutes = (clock && self.doc.is(end, WordClass::AND)).then(|| self.number(end + 1)).flatten();
        Some(minutes.map_or(end, |minutes| minutes.words.end + 1))
    }

    /// True if money, a share, a measure or a classifier behind the number shows that it counts, whatever stands before.
    fn counts(&self, number: &Number) -> bool {
        let alone = |number: &Number| {
            self.unit(number).is_some_and(|unit| unit.kind != FigureKind::Duration)
                || self.is_classifier(number.words.end)
        };
        let behind = self.begins_at(number.words.end, "to").and_then(|end| self.number(end));
        alone(number) || behind.is_some_and(|high| alone(&high))
    }

    /// «کووید-19»، «پیام/86015»، «HP 20»، «1+5»: digits that go on from a word.
    fn is_glued(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return false };
        let (Some(this), Some(mark)) = (self.doc.token(at), self.doc.token(before)) else { return false };
        let latin = |index: usize| {
            let text = self.doc.word(index);
            self.doc.is_letters(index) && text.starts_with(|c: char| c.is_ascii_alphabetic())
        };
        if this.word.kind == WordKind::Number && latin(before) {
            return true;
        }
        let after = self.doc.token(at + 1).filter(|next| !next.word.spaced && next.word.text == "+");
        if after.is_some() || mark.word.text == "+" && !this.word.spaced {
            return true;
        }
        let joins = matches!(mark.word.text, "-" | "/" | "_" | "#" | "@" | "*" | "+" | "=");
        let behind_word = before.checked_sub(1).is_some_and(|i| self.doc.is_letters(i));
        joins && !this.word.spaced && !mark.word.spaced && behind_word
    }

    /// What bounds a figure: right before its number, or right behind it.
    fn bound(&self, figure: &Found) -> Bound {
        let told = |&&(class, _, behind): &&(&str, Bound, bool)| {
            if behind {
                self.begins_at(figure.words.end, class).is_some()
            } else {
                self.ends_at(figure.words.start, class).is_some()
            }
        };
        BOUNDS.iter().find(told).map_or(Bound::Exact, |&(_, bound, _)| bound)
    }

    /// «سالانه 270 میلیون جفت»، «هر تن 578 دلار»، «600 تن در روز».
    fn per(&self, figure: &Found) -> Option<Range<usize>> {
        if let Some(end) = self.begins_at(figure.words.end, "period_after") {
            return Some(figure.words.end..end);
        }
        let sentence = self.doc.sentence_of(figure.words.start);
        let mut at = figure.words.start;
        for _ in 0..FARTHEST_RATE {
            at = at
                .checked_sub(1)
                .filter(|&at| at >= sentence.start && self.doc.is_letters(at) && !self.doc.is_finite(at))?;
            if let Some(end) = self.begins_at(at, "period") {
                return Some(at..end);
            }
            if self.begins_at(at, "each").is_some_and(|end| end < figure.words.start) {
                return Some(at..self.bound_start(figure.words.start));
            }
        }
        None
    }

    /// Where the bound begins that stands right before `at`; `at` without one.
    fn bound_start(&self, at: usize) -> usize {
        BOUNDS.iter().filter(|(_, _, behind)| !behind).find_map(|(class, _, _)| self.ends_at(at, class)).unwrap_or(at)
    }

    /// «رتبه 52», but not «رده 15 تا 17 سال».
    fn is_ranked(&self, number: &Number) -> bool {
        let ranked = self.ends_at(number.words.start, "rank").is_some() && number.scale == Decimal::ONE;
        ranked && self.unit(number).is_none() && self.begins_at(number.words.end, "to").is_none()
    }

    /// «رتبه سوم»: the figure begins at رتبه.
    fn rank_behind_head(&self, number: &Number) -> Option<Found> {
        let start = self.ends_at(number.words.start, "rank")?;
        Some(Found {
            words: start..number.words.end,
            value: number.value,
            high: None,
            unit: None,
            code: None,
            kind: FigureKind::Rank,
            bound: Bound::Exact,
            per: None,
            rule: "rank-head",
        })
    }

    /// «پنجمین نمایشگاه».
    fn rank_before_noun(&self, number: &Number) -> Option<Found> {
        let end = self.rank_end(number.words.end)?;
        Some(Found {
            words: number.words.start..end,
            value: number.value,
            high: None,
            unit: Some(self.text(number.words.end..end)),
            code: None,
            kind: FigureKind::Rank,
            bound: Bound::Exact,
            per: None,
            rule: "rank-noun",
        })
    }

    /// «از ۲۰ به ۳۰ درصد»: two figures; the first has the scale and the unit of the second.
    fn change(&self, number: &Number) -> Option<(Vec<Found>, usize)> {
        self.ends_at(number.words.start, "from")?;
        let joint = number.words.end;
        if number.form != Form::Cardinal || number.suffix.is_some() || self.begins_at(joint, "into") != Some(joint + 1)
        {
            return None;
        }
        let second = self.number(joint + 1).filter(|second| second.form == Form::Cardinal)?;
        let mut to = self.quantity(&second, &[])?;
        to.bound = self.bound(&to);
        let from = Found {
            words: number.words.clone(),
            value: self.shared(number, &second),
            high: None,
            bound: Bound::Exact,
            per: None,
            rule: "change-from",
            ..to.clone()
        };
        let end = to.words.end;
        Some((vec![from, to], end))
    }

    /// «2.4 و 2.8 درصد»، «59، 107 و 142 میلیارد ریال»: numbers in a row that share the unit of the last.
    fn sharing(&self, first: &Number) -> Option<(Vec<Found>, usize)> {
        if self.range_joint(first, first.words.end).is_some() {
            return None;
        }
        let mut shared = vec![first.clone()];
        let last = loop {
            let number = shared.last().filter(|_| shared.len() < LONGEST_LIST)?;
            let dated = number.scale == Decimal::ONE
                && number.literal
                && is_year(number)
                && number.value > Some(Decimal::from(999));
            let bare = number.form == Form::Cardinal && number.suffix.is_none() && !number.weak && !dated;
            let joint = self.sharing_joint(number.words.end).filter(|_| bare && self.unit(number).is_none())?;
            let next = self.number(joint).filter(|next| next.form == Form::Cardinal && !next.weak)?;
            if self.unit(&next).is_some() || self.is_classifier(next.words.end) {
                break next;
            }
            shared.push(next);
        };
        let mut to = self.quantity(&last, &[])?;
        to.bound = self.bound(&to);
        let end = to.words.end;
        let mut found: Vec<Found> = Vec::new();
        for number in shared {
            let bound = BOUNDS.iter().find(|(class, _, _)| self.ends_at(number.words.start, class).is_some());
            found.push(Found {
                words: number.words.clone(),
                value: self.shared(&number, &last),
                high: None,
                bound: bound.map_or(Bound::Exact, |&(_, bound, _)| bound),
                per: None,
                rule: "shared-unit",
                ..to.clone()
            });
        }
        found.push(to);
        Some((found, end))
    }

    /// The word behind what parts two numbers of a list.
    fn sharing_joint(&self, at: usize) -> Option<usize> {
        let comma = matches!(self.doc.word(at), "،" | ",");
        let start = if comma { at + 1 } else { at };
        self.begins_at(start, "sharing").or(comma.then_some(start))
    }

    /// The value of a first number that may share the scale of a second: «200 تا 300 میلیون».
    fn shared(&self, first: &Number, second: &Number) -> Option<Decimal> {
        let plain = first.scale == Decimal::ONE && second.scale > Decimal::ONE;
        let scaled = first.value.and_then(|value| value.checked_mul(second.scale));
        // «900 تا هزار نفر»: a thousand has no number before it to share its scale with.
        let fits =
            plain && scaled <= second.high.or(second.value).and_then(|value| value.checked_mul(Decimal::from(2)));
        if fits && second.value != Some(second.scale) { scaled } else { first.value }
    }

    /// «200 تا 300 میلیون تومان»، «بین 20 و 30 درصد»، «3 ماه تا یک سال و نیم»: one figure in the unit of its low end.
    fn range(&self, low: &Number) -> Option<Found> {
        let own = self.unit(low);
        let joint = own.as_ref().map_or(low.words.end, |unit| unit.end);
        let start = self.range_joint(low, joint)?;
        let high = self.number(start).filter(|high| high.form != Form::Ordinal && high.form != Form::Attributive)?;
        if high.form == Form::Attributive || low.high.is_some() {
            return None;
        }
        let mut figure = self.quantity(&high, &[])?;
        let (low_value, high_value) = match own {
            None => (self.shared(low, &high), figure.value),
            Some(unit) => {
                let theirs = self.unit(&high).filter(|theirs| theirs.dimension == unit.dimension)?;
                let high_value = match (theirs.factor, unit.factor) {
                    (Some(theirs), Some(ours)) if theirs != ours => {
                        figure.value.and_then(|value| value.checked_mul(theirs)?.checked_div(ours))
                    }
                    _ => figure.value,
                };
                figure.unit = Some(unit.text);
                figure.code = unit.code;
                (low.value, high_value)
            }
        };
        // «600-500 میلیارد»: written from right to left, the two sides of a hyphen change places.
        let dashed = !self.doc.is_letters(start - 1);
        let (low_value, high_value) =
            if dashed && low_value > high_value { (high_value, low_value) } else { (low_value, high_value) };
        let noun = figure.kind == FigureKind::Count && figure.rule == "count-noun";
        // «3-0 شاگردان او» is a result, «1958 تا 2019» a pair of years.
        if noun && (dashed || low.literal && high.literal && is_year(low) && is_year(&high)) {
            return None;
        }
        if low_value >= high_value && high_value.is_some() {
            return None;
        }
        // «کودکان 6 تا 9 سال»
        if figure.code.as_deref() == Some("a") && self.is_aged(low.words.start, false) {
            figure.kind = FigureKind::Age;
        }
        Some(Found {
            words: low.words.start..figure.words.end,
            value: low_value,
            high: high_value,
            rule: "range",
            ..figure
        })
    }

    /// Where the high end begins, if a range goes on at `at`.
    fn range_joint(&self, low: &Number, at: usize) -> Option<usize> {
        let between = self.ends_at(low.words.start, "between").is_some();
        if let Some(end) =
            self.begins_at(at, "to").or_else(|| (between && self.doc.is(at, WordClass::AND)).then_some(at + 1))
        {
            return Some(end);
        }
        // «چهار یا پنج بازیکن»
        let next = self.number(at + 1).and_then(|next| next.value);
        let either = self.doc.word(at) == "یا" && low.value.and_then(|v| v.checked_add(Decimal::ONE)) == next;
        if either && next.is_some() && low.scale == Decimal::ONE {
            return Some(at + 1);
        }
        let dash = matches!(self.doc.word(at), "-" | "–" | "—" | "ـ");
        (dash && low.literal && self.doc.token(at + 1).is_some_and(|next| next.word.kind == WordKind::Number))
            .then_some(at + 1)
    }

    /// A number with its unit, or with what it counts.
    fn quantity(&self, number: &Number, before: &[Found]) -> Option<Found> {
        if let Some(unit) = self.unit(number).filter(|unit| !unit.subunit || number.literal) {
            return self.measured(number, unit);
        }
        if number.form == Form::Fraction {
            return self.share(number);
        }
        if number.attributive {
            return Some(self.scaled(number));
        }
        self.counted(number, before)
    }

    /// «3 هزار میلیاردی»، «وام 160 میلیونی»: an amount whose currency goes without saying; «بازار 400 میلیونی» a count.
    fn scaled(&self, number: &Number) -> Found {
        let start = number.words.start;
        let named = (start.saturating_sub(3)..start).any(|at| self.begins_at(at, "money_noun").is_some());
        Found {
            words: number.words.clone(),
            value: number.value,
            high: number.high,
            unit: None,
            code: None,
            kind: if named || number.scale >= Decimal::from(BILLION) { FigureKind::Money } else { FigureKind::Count },
            bound: Bound::Exact,
            per: None,
            rule: "scale-attributive",
        }
    }

    /// «سه چهارم»; نیم and ربع alone are no number.
    fn share(&self, number: &Number) -> Option<Found> {
        let told = number.words.len() > 1 || self.lexemes.atoms_of(number.words.start) > 1;
        told.then(|| Found {
            words: number.words.clone(),
            value: number.value,
            high: None,
            unit: None,
            code: None,
            kind: FigureKind::Ratio,
            bound: Bound::Exact,
            per: None,
            rule: "fraction",
        })
    }

    /// A number and a unit, with «و نیم», a smaller unit of the same dimension, and what is measured.
    fn measured(&self, number: &Number, mut unit: Unit) -> Option<Found> {
        let mut value = number.value;
        let mut high = number.high;
        let whole = number.form == Form::Cardinal && high.is_none();
        if let Some((part, end)) = self.and_part(&unit).filter(|_| whole) {
            value = value.and_then(|value| value.checked_add(part));
            unit.end = end;
        } else if let Some((sum, smaller)) = self.and_smaller(value, &unit).filter(|_| whole) {
            value = Some(sum);
            unit = smaller;
        }
        if let Some(multiple) = unit.multiple {
            value = value.and_then(|value| value.checked_mul(multiple));
            high = high.and_then(|high| high.checked_mul(multiple));
        }
        let kind = self.kind(number, &unit);
        let mut end = unit.end;
        let mut text = unit.text;
        let measured = unit.kind == FigureKind::Measure && !unit.attributive;
        if let Some(noun) = self.measured_end(end).filter(|_| measured) {
            text = format!("{text} {}", self.text(end..noun));
            end = noun;
        }
        Some(Found {
            words: number.words.start..end,
            value,
            high,
            unit: Some(text),
            code: if kind == FigureKind::Count { None } else { unit.code },
            kind,
            bound: Bound::Exact,
            per: None,
            rule: unit.rule,
        })
    }

    /// A length of time may be an age, and تن a person.
    fn kind(&self, number: &Number, unit: &Unit) -> FigureKind {
        let start = number.words.start;
        let years = unit.code.as_deref() == Some("a") && number.value <= Some(Decimal::from(OLDEST));
        let grown = unit.attributive && number.value >= Some(Decimal::from(LONGEST_PLAN)) && !self.lasts(start);
        if years && (grown || self.ends_at(start, "age").is_some() || self.is_aged(start, unit.attributive)) {
            return FigureKind::Age;
        }
        let few = number.scale == Decimal::ONE && number.value.is_some_and(Decimal::is_integer);
        let word = unit.end == number.words.end + 1;
        let person = unit.code.as_deref() == Some("t") && !unit.attributive && few && word;
        // «5 تن از کارکنان»، «چهار تن زخمی»: what is weighed would stand right behind.
        if person && (self.measured_end(unit.end).is_none() || self.begins_at(unit.end, "predicate").is_some()) {
            return FigureKind::Count;
        }
        unit.kind
    }

    /// True if what stands right before is something that lasts: «سابقه 30 ساله».
    fn lasts(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.begins_at(before, "lasting").is_some())
    }

    /// True if somebody stands right before a number of years: by name, or as «کودکان»; for «18 ساله» that is enough
    /// within three words.
    fn is_aged(&self, at: usize, attributive: bool) -> bool {
        let reach = if attributive { 1 } else { 3 };
        (at.saturating_sub(reach)..at).any(|before| {
            let class = |class| self.doc.class_at(before, Kind::Counted, class).is_some();
            class("aged") || attributive && (class("person") || self.taken.get(before) == Some(&true))
        })
    }

    /// «دو سال و نیم»: the part of the unit, and the word behind it.
    fn and_part(&self, unit: &Unit) -> Option<(Decimal, usize)> {
        if unit.attributive || !self.doc.is(unit.end, WordClass::AND) {
            return None;
        }
        let part = self.number(unit.end + 1).filter(|part| part.form == Form::Fraction && part.words.len() == 1)?;
        let one = self.lexemes.atoms_of(part.words.start) == 1;
        let alone = one && part.suffix.is_none() && self.unit(&part).is_none();
        Some((part.value.filter(|_| alone)?, part.words.end))
    }

    /// «یک تن و 88 کیلوگرم»: the sum in the smaller unit.
    fn and_smaller(&self, value: Option<Decimal>, unit: &Unit) -> Option<(Decimal, Unit)> {
        if unit.attributive || !self.doc.is(unit.end, WordClass::AND) {
            return None;
        }
        let number = self.number(unit.end + 1).filter(|number| number.form == Form::Cardinal)?;
        let smaller = self.unit(&number).filter(|smaller| smaller.dimension == unit.dimension)?;
        let (large, small) = (unit.factor?, smaller.factor?);
        if large <= small || unit.kind != smaller.kind {
            return None;
        }
        let sum = value?.checked_mul(large)?.checked_div(small)?.checked_add(number.value?)?;
        Some((sum, smaller))
    }

    /// Things counted: the noun phrase behind the number.
    fn counted(&self, number: &Number, before: &[Found]) -> Option<Found> {
        let start = number.words.end;
        if number.suffix.is_some() {
            return None;
        }
        let classified = self.is_classifier(start);
        let counter =
            ["classifier", "times"].iter().any(|class| self.doc.class_at(start, Kind::Counted, class).is_some());
        let Some(end) = self.noun_end(start) else { return self.bare(number, before) };
        // «100 میلیارد کسری بودجه»: the currency goes without saying.
        if number.scale >= Decimal::from(1_000_000) && self.begins_at(start, "money_noun").is_some() {
            return Some(Found { kind: FigureKind::Money, rule: "money-noun", ..self.scaled(number) });
        }
        if number.weak
            && !(counter || classified && number.value != Some(Decimal::ONE))
            && !self.goes_on_from(number, start, before)
        {
            return None;
        }
        // «نمادهای منفی 5 نماد»: things are never fewer than none, so منفی belongs to the noun before it.
        let negative = number.value < Some(Decimal::ZERO) && number.value.is_some();
        let first = number.words.start + usize::from(negative);
        Some(Found {
            words: first..end,
            value: if negative { number.value.map(Decimal::negated) } else { number.value },
            high: number.high,
            unit: Some(self.text(start..end)),
            code: None,
            kind: FigureKind::Count,
            bound: Bound::Exact,
            per: None,
            rule: if classified { "count-classifier" } else { "count-noun" },
        })
    }

    /// «15 کارگاه اقماری و یک کارگاه جایگزین»: یک counts where it goes on a count of the same things.
    fn goes_on_from(&self, number: &Number, noun: usize, before: &[Found]) -> bool {
        let joint = number.words.start.wrapping_sub(1);
        before.last().is_some_and(|last| {
            let joined = last.words.end == joint && (self.doc.is(joint, WordClass::AND) || self.doc.word(joint) == "،");
            let head = last.unit.as_deref().and_then(|unit| unit.split(' ').next());
            joined && last.kind == FigureKind::Count && head == Some(self.doc.word(noun))
        })
    }

    /// A number with nothing behind it that it could count: only where a bound, a scale or the noun before it (تعداد،
    /// رقم) shows that it is a quantity.
    fn bare(&self, number: &Number, before: &[Found]) -> Option<Found> {
        let end = number.words.end;
        let bounded =
            BOUNDS.iter().any(|(class, _, behind)| !behind && self.ends_at(number.words.start, class).is_some());
        let large = number.words.len() > 1 && number.value >= Some(Decimal::from(1000));
        let amount = self.ends_at(number.words.start, "amount").is_some();
        let closed = !self.doc.is_letters(end) || self.doc.is_finite(end) || self.doc.is(end, WordClass::BOUNDARY);
        if !closed || number.weak || !(bounded || large || amount) {
            return None;
        }
        // «40 میلیون یورو برای باشگاه و 40 میلیون برای خود او»; thousands of millions alone are money.
        let sentence = self.doc.sentence_of(number.words.start);
        let last = before.last().filter(|last| last.words.start >= sentence.start);
        let told = last.is_some_and(|last| last.kind == FigureKind::Money) && number.scale > Decimal::from(1000);
        let money = told || number.scale >= Decimal::from(BILLION);
        Some(Found {
            words: number.words.clone(),
            value: number.value,
            high: number.high,
            unit: None,
            code: None,
            kind: if money { FigureKind::Money } else { FigureKind::Count },
            bound: Bound::Exact,
            per: None,
            rule: if money { "money-bare" } else { "count-bare" },
        })
    }

    /// The words of a range on one line.
    fn text(&self, words: Range<usize>) -> String {
        super::record::one_line(self.doc, words)
    }
}

/// The place that a figure is about: the nearest before it in its sentence, else the first behind it.
pub(crate) fn place_of(doc: &Document<'_, '_>, figure: &Range<usize>, places: &[Range<usize>]) -> Option<usize> {
    let sentence = doc.sentence_of(figure.start);
    let first = places.partition_point(|place| place.start < sentence.start);
    let end = places.partition_point(|place| place.start < sentence.end);
    let before = places.partition_point(|place| place.start < figure.end);
    if before > first { Some(before - 1) } else { (before < end).then_some(before) }
}

/// True for two digits or for a year of the Iranian, Gregorian or Hijri calendar.
fn is_year(number: &Number) -> bool {
    let year = number.value.and_then(Decimal::to_i64);
    year.is_some_and(|year| {
        (10..100).contains(&year) && number.literal || (1200..1500).contains(&year) || (1800..2100).contains(&year)
    })
}
