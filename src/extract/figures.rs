//! Figures: every stated quantity with what it counts or measures.
//!
//! Numbers are read first (see [`crate::quantity`]); each is then decided by its neighbours, in this order: a name
//! (`ماده 13`), a rank, a share or multiple, money, a measure, a length of time, or things counted.

mod amount;
mod noun;
mod rank;
mod reference;
mod several;
mod slashed;
mod unit;

use std::borrow::Cow;
use std::ops::Range;

use super::dictionary::{Reading, WordClass};
use super::document::Document;
use crate::article::{Bound, FigureKind};
use crate::lexicon::Kind;
use crate::quantity::{Decimal, Form, Lexemes, Number};
use crate::segment::WordKind;
use reference::is_year;

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

/// How many words before a figure its rate is looked for («هر بشکه نفت خام حدود 68 دلار»).
const FARTHEST_RATE: usize = 5;

/// Words of the longest bound (نه بیشتر از); so far before a number one is looked for.
const LONGEST_BOUND: usize = 4;

/// Reads the figures of one document.
struct Reader<'a, 't, 'd> {
    doc: &'a Document<'t, 'd>,
    lexemes: Cow<'a, Lexemes>,
    /// Words of dates, times and names, inside of which no number is read.
    taken: Vec<bool>,
    /// Words of dates and times, before which what is counted ends.
    dated: Vec<bool>,
    /// Words of people's names.
    named: Vec<bool>,
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
    let mut reader = Reader {
        doc,
        lexemes: slashed::turned(doc).map_or(Cow::Borrowed(&doc.lexemes), Cow::Owned),
        taken: vec![false; doc.tokens.len()],
        dated: vec![false; doc.tokens.len()],
        named: vec![false; doc.tokens.len()],
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
    for range in names {
        reader.named.get_mut(range.clone()).unwrap_or_default().fill(true);
    }
    for place in places {
        if let Some(slot) = reader.places.get_mut(place.start) {
            *slot = Some(place.end);
        }
    }
    let mut found = Vec::new();
    let mut at = 0;
    while at < doc.tokens.len() {
        let end = if reader.lexemes.may_open_number(at) { reader.read(at, &mut found) } else { at };
        at = end.max(at + 1);
    }
    reader.settle_tons(&mut found);
    reader.settle_money(&mut found);
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
        if let Some((several, end)) =
            self.change(&number).or_else(|| self.sides(&number)).or_else(|| self.sharing(&number))
        {
            found.extend(several);
            return end;
        }
        let figure = match number.form {
            Form::Ordinal => self.rank_behind_head(&number),
            Form::Attributive => self.rank_before_noun(&number),
            Form::Cardinal if self.is_ranked(&number) => self.rank_behind_head(&number),
            Form::Cardinal | Form::Fraction => {
                let several = self.range(&number).or_else(|| self.result(&number));
                several.or_else(|| self.quantity(&number, found))
            }
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
        let number = self.lexemes.number(first)?;
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
        let is = |(_, r): (_, &Reading)| r.kind == Kind::Quantity && r.entry.class() == class;
        let ends = |&start: &usize| {
            self.doc.may_begin(start, Kind::Quantity, class)
                && self.doc.hits_at(start).iter().any(|hit| hit.end == at && self.doc.senses(hit).any(is))
        };
        starts.into_iter().find(ends)
    }

    /// The end of a phrase of this class of quantity words that begins at a word.
    fn begins_at(&self, at: usize, class: &str) -> Option<usize> {
        self.doc.class_at(at, Kind::Quantity, class)
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
        if figure.kind == FigureKind::Rank {
            return None;
        }
        // «در سال 1398» and «در سال گذشته» are times.
        let timed = |end: usize| {
            self.lexemes.at_word(end).is_some() || self.doc.class_at(end, Kind::Calendar, "side").is_some()
        };
        if let Some(end) = self.begins_at(figure.words.end, "period_after").filter(|&end| !timed(end)) {
            return Some(figure.words.end..end);
        }
        if let Some(rate) = self.rate_behind(figure.words.end) {
            return Some(rate);
        }
        let sentence = self.doc.sentence_of(figure.words.start);
        let mut at = figure.words.start;
        for _ in 0..FARTHEST_RATE {
            at = at
                .checked_sub(1)
                .filter(|&at| at >= sentence.start && self.doc.is_letters(at) && !self.doc.is_finite(at))?;
            if let Some(end) = self.begins_at(at, "period") {
                // «مصرف روزانه ادارات به میزان 5 ساعت»: as an adjective it tells of something else.
                return (end == figure.words.start || !self.doc.is_content(end)).then_some(at..end);
            }
            if let Some(each) = self.begins_at(at, "each").filter(|&end| end < figure.words.start) {
                // «در هر صورت»، «به هر حال»
                if self.begins_at(at, "no_rate").is_some() || at > 0 && self.begins_at(at - 1, "no_rate").is_some() {
                    return None;
                }
                let bound = self.bound_start(figure.words.start);
                let end = (each..bound).find(|&at| !self.doc.is_content(at)).unwrap_or(bound);
                return (end > each).then_some(at..end);
            }
        }
        None
    }

    /// «به 62 دلار در هر بشکه رسید»; not where another number follows that it could be told for.
    fn rate_behind(&self, at: usize) -> Option<Range<usize>> {
        let each = self.begins_at(at, "each").filter(|&each| {
            self.doc.is(at, WordClass::PREPOSITION) && self.doc.is_letters(each) && !self.doc.is_finite(each)
        })?;
        let longest = each + FARTHEST_RATE;
        let end = (each + 1..longest).find(|&at| !self.doc.is_content(at)).unwrap_or(longest);
        let mut near = each..(end + FARTHEST_RATE).min(self.doc.sentence_of(at).end);
        let counted = near.any(|at| self.lexemes.at_word(at).is_some());
        (!counted).then_some(at..end)
    }

    /// Where the bound begins that stands right before `at`; `at` without one.
    fn bound_start(&self, at: usize) -> usize {
        BOUNDS.iter().filter(|(_, _, behind)| !behind).find_map(|(class, _, _)| self.ends_at(at, class)).unwrap_or(at)
    }

    /// Weighs what could be people: «میزان کشف 631 تن بود» where the article weighs other things in tons, unless «از»
    /// tells of whom they are.
    fn settle_tons(&self, found: &mut [Found]) {
        if !found.iter().any(|figure| figure.code.as_deref() == Some("t") && figure.kind == FigureKind::Measure) {
            return;
        }
        for figure in found.iter_mut().filter(|figure| figure.kind == FigureKind::Count && figure.rule == "measure") {
            let end = figure.words.end;
            if self.begins_at(end, "from").is_none() && self.begins_at(end, "predicate").is_none() {
                (figure.kind, figure.code) = (FigureKind::Measure, Some("t".to_owned()));
            }
        }
    }

    /// Makes money of the bare amounts before one: «در تهران 213 میلیون و در دیگر شهرها 142 میلیون تومان».
    fn settle_money(&self, found: &mut [Found]) {
        let mut money: Option<usize> = None;
        for figure in found.iter_mut().rev() {
            let clause = |start: usize| (figure.words.end..start).all(|at| !self.doc.is_finite(at));
            let sentence = self.doc.sentence_of(figure.words.start);
            let goes_on = money.is_some_and(|start| sentence.contains(&start) && clause(start));
            let bare = figure.rule == "count-bare" && figure.value >= Some(Decimal::from(1000));
            if bare && goes_on {
                (figure.kind, figure.rule) = (FigureKind::Money, "money-bare");
            }
            money = (figure.kind == FigureKind::Money).then_some(figure.words.start);
        }
    }

    /// The words of a range on one line.
    fn text(&self, words: Range<usize>) -> String {
        super::record::one_line(self.doc, words)
    }
}

/// The place that a figure is about: one right behind it («1400 مگاوات در هرمزگان»), else the nearest before it in its
/// sentence, else the first behind it.
pub(crate) fn place_of(doc: &Document<'_, '_>, figure: &Range<usize>, places: &[Range<usize>]) -> Option<usize> {
    let sentence = doc.sentence_of(figure.start);
    let first = places.partition_point(|place| place.start < sentence.start);
    let end = places.partition_point(|place| place.start < sentence.end);
    let before = places.partition_point(|place| place.start < figure.end);
    // A class word (استان) may stand between.
    let close = |place: &Range<usize>| place.start <= figure.end + 2 && doc.is(figure.end, WordClass::PREPOSITION);
    if before < end && places.get(before).is_some_and(close) {
        return Some(before);
    }
    if before > first { Some(before - 1) } else { (before < end).then_some(before) }
}
