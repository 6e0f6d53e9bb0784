//! A number with what it measures, counts or is worth.

use super::unit::Unit;
use super::{BOUNDS, Found, Reader};
use crate::article::{Bound, FigureKind};
use crate::extract::dictionary::WordClass;
use crate::lexicon::Kind;
use crate::quantity::{Decimal, Form, Number};

/// From here on a number without a noun is money: nothing else is told in thousands of millions without saying what.
const BILLION: i64 = 1_000_000_000;

/// No age in the news is greater.
const OLDEST: i64 = 120;

/// Years that no plan, contract or term that is told as «5 ساله» reaches: from here on it is an age, unless a noun tells
/// otherwise.
const LONGEST_PLAN: i64 = 12;

impl Reader<'_, '_, '_> {
    /// A number with its unit, or with what it counts.
    pub(super) fn quantity(&self, number: &Number, before: &[Found]) -> Option<Found> {
        if let Some(unit) = self.unit(number).filter(|unit| !unit.subunit || number.literal) {
            return (!is_not_equal(number, &unit)).then(|| self.measured(number, unit)).flatten();
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
    pub(super) fn scaled(&self, number: &Number) -> Found {
        let named = self.is_spent(number.words.start);
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

    /// True if one of the three words before tells of money: هزینه، وام.
    fn is_spent(&self, at: usize) -> bool {
        (at.saturating_sub(3)..at).any(|at| self.begins_at(at, "money_noun").is_some())
    }

    /// «سه چهارم»; نیم and ربع alone are no number.
    pub(super) fn share(&self, number: &Number) -> Option<Found> {
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
    pub(super) fn measured(&self, number: &Number, mut unit: Unit) -> Option<Found> {
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
    pub(super) fn kind(&self, number: &Number, unit: &Unit) -> FigureKind {
        let years = unit.code.as_deref() == Some("a") && number.value <= Some(Decimal::from(OLDEST));
        let passed = self.doc.class_at(unit.end, Kind::Calendar, "side").is_some();
        if years && !passed && self.is_age(number, unit) {
            return FigureKind::Age;
        }
        let few = number.lead == Decimal::ONE && number.value.is_some_and(Decimal::is_integer);
        let word = unit.end == number.words.end + 1;
        let person = unit.code.as_deref() == Some("t") && !unit.attributive && few && word;
        // «5 تن از کارکنان»، «چهار تن زخمی»: what is weighed would stand right behind.
        if person && (self.measured_end(unit.end).is_none() || self.begins_at(unit.end, "predicate").is_some()) {
            return FigureKind::Count;
        }
        unit.kind
    }

    /// True if a number of years is somebody's age: «جوان 29 ساله»، «در سن 80 سالگی»، «فقط 18 سال دارد».
    fn is_age(&self, number: &Number, unit: &Unit) -> bool {
        let start = number.words.start;
        let grown = unit.attributive && number.value >= Some(Decimal::from(LONGEST_PLAN)) && !self.lasts(start);
        let mean = (start.saturating_sub(3)..start).any(|before| self.begins_at(before, "age_noun").is_some());
        let has = self.doc.verb(unit.end).is_some_and(|verb| verb.verb == "داشتن" && verb.is_finite());
        grown || mean || has || self.ends_at(start, "age").is_some() || self.is_aged(start, unit.attributive)
    }

    /// True if one of the two words before is something that lasts: «سابقه 30 ساله»، «سپرده‌گذاری تدریجی 15 ساله».
    pub(super) fn lasts(&self, at: usize) -> bool {
        (at.saturating_sub(2)..at).any(|before| self.begins_at(before, "lasting").is_some())
    }

    /// True if somebody stands right before a number of years: by name, or as «کودکان»; for «18 ساله» that is enough
    /// within three words.
    pub(super) fn is_aged(&self, at: usize, attributive: bool) -> bool {
        let reach = if attributive { 1 } else { 3 };
        (at.saturating_sub(reach)..at).any(|before| {
            let class = |class| self.doc.class_at(before, Kind::Counted, class).is_some();
            class("aged") || attributive && (class("person") || self.named.get(before) == Some(&true))
        })
    }

    /// «دو سال و نیم»: the part of the unit, and the word behind it.
    pub(super) fn and_part(&self, unit: &Unit) -> Option<(Decimal, usize)> {
        if unit.attributive || !self.doc.is(unit.end, WordClass::AND) {
            return None;
        }
        let part = self.number(unit.end + 1).filter(|part| part.form == Form::Fraction && part.words.len() == 1)?;
        let one = self.lexemes.atoms_of(part.words.start) == 1;
        let alone = one && part.suffix.is_none() && self.unit(&part).is_none();
        Some((part.value.filter(|_| alone)?, part.words.end))
    }

    /// «یک تن و 88 کیلوگرم»: the sum in the smaller unit.
    pub(super) fn and_smaller(&self, value: Option<Decimal>, unit: &Unit) -> Option<(Decimal, Unit)> {
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
    pub(super) fn counted(&self, number: &Number, before: &[Found]) -> Option<Found> {
        let start = number.words.end;
        if let Some(suffix) = &number.suffix {
            return Some(Found {
                unit: Some(suffix.clone()),
                kind: FigureKind::Count,
                rule: "count-classifier",
                ..self.scaled(number)
            });
        }
        let classified = self.is_classifier(start);
        let counter =
            ["classifier", "times"].iter().any(|class| self.doc.class_at(start, Kind::Counted, class).is_some());
        let Some(end) = self.noun_end(start) else { return self.bare(number, before) };
        // «100 میلیارد کسری بودجه»: the currency goes without saying.
        if number.scale >= Decimal::from(1_000_000) && self.begins_at(start, "money_noun").is_some() {
            return Some(Found { kind: FigureKind::Money, rule: "money-noun", ..self.scaled(number) });
        }
        let counts = counter
            || classified && number.value != Some(Decimal::ONE)
            || self.is_limited(number.words.start)
            || self.begins_at(start, "casualty").is_some() && number.value == Some(Decimal::ONE)
            || self.goes_on_from(number, start, before);
        if number.weak && !counts {
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

    /// True behind «دست‌کم» and «حداکثر», which make a number even of یک.
    fn is_limited(&self, at: usize) -> bool {
        ["at_least", "at_most"].iter().any(|class| self.ends_at(at, class).is_some())
    }

    /// «15 کارگاه اقماری و یک کارگاه جایگزین»: یک counts where it goes on a count of the same things.
    pub(super) fn goes_on_from(&self, number: &Number, noun: usize, before: &[Found]) -> bool {
        let joint = number.words.start.wrapping_sub(1);
        before.last().is_some_and(|last| {
            let joined = last.words.end == joint && (self.doc.is(joint, WordClass::AND) || self.doc.word(joint) == "،");
            let head = last.unit.as_deref().and_then(|unit| unit.split(' ').next());
            joined && last.kind == FigureKind::Count && head == Some(self.doc.word(noun))
        })
    }

    /// A number with nothing behind it that it could count: only where a bound, a scale or the noun before it (تعداد،
    /// رقم) shows that it is a quantity.
    pub(super) fn bare(&self, number: &Number, before: &[Found]) -> Option<Found> {
        let end = number.words.end;
        let bounded =
            BOUNDS.iter().any(|(class, _, behind)| !behind && self.ends_at(number.words.start, class).is_some());
        let large = number.words.len() > 1 && number.value >= Some(Decimal::from(1000));
        let amount = self.ends_at(number.words.start, "amount").is_some();
        // «به عدد 5 کاهش یافت»، «به بیش از 74 میلیون رسیده و …».
        let closed = !self.doc.is_content(end) || self.doc.verb(end).is_some();
        if !closed || number.weak || !(bounded || large || amount) {
            return None;
        }
        // «40 میلیون یورو برای باشگاه و 40 میلیون برای خود او»; thousands of millions alone are money.
        let sentence = self.doc.sentence_of(number.words.start);
        let last = before.last().filter(|last| last.words.start >= sentence.start);
        let told = last.is_some_and(|last| last.kind == FigureKind::Money) && number.scale > Decimal::from(1000);
        // «هزینه وام مسکن 1.5 میلیون ارزان شد»
        let start = number.words.start;
        let spent = number.scale > Decimal::from(1000) && self.is_spent(start);
        let money = told || spent || number.scale >= Decimal::from(BILLION);
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
}

/// «عدالت جنسیتی، نه برابری جنسیتی»: نه denies more often than it counts to nine.
fn is_not_equal(number: &Number, unit: &Unit) -> bool {
    number.weak && unit.kind == FigureKind::Ratio && unit.attributive && number.value == Some(Decimal::from(9))
}
