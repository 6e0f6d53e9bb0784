//! Numbers that state no quantity: names, years, times of day, idioms, and two that were named before.

use super::noun::ADJECTIVE;
use super::{Found, Reader};
use crate::article::FigureKind;
use crate::extract::dictionary::WordClass;
use crate::quantity::{Decimal, Form, Number};
use crate::segment::WordKind;

impl Reader<'_, '_, '_> {
    /// The end of a phrase that holds the number and counts nothing: «نه تنها»، «هر دو»; or of a number that something
    /// vague multiplies: «ده‌ها هزار».
    pub(super) fn idiom(&self, number: &Number) -> Option<usize> {
        let starts = number.words.start.saturating_sub(1)..=number.words.start;
        let phrase = starts.into_iter().filter_map(|start| self.begins_at(start, "idiom"));
        let whole = phrase.filter(|&end| end >= number.words.end).max();
        let vague = || self.ends_at(number.words.start, "vague").map(|_| number.words.end);
        whole.or_else(vague).or_else(|| self.refers_back(number))
    }

    /// «دو کشور»، «این دو انتخابات»: the two that were named before.
    pub(super) fn refers_back(&self, number: &Number) -> Option<usize> {
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
    pub(super) fn reference(&self, number: &Number, last: Option<&Found>) -> Option<usize> {
        let start = number.words.start;
        let before = start.checked_sub(1)?;
        // «24 ساعت 5 نفر»: the word before belongs to another figure.
        if last.is_some_and(|last| last.words.end == start) {
            return None;
        }
        let joint = self.doc.is(before, WordClass::AND.or(WordClass::UNTIL))
            || matches!(self.doc.word(before), "،" | "," | "-");
        let listed = joint && self.referred == Some(before) && !self.counts(number);
        let listed = listed && (!self.years || is_year(number));
        // «ساعت حدود سه و نیم»
        let clock = self.ends_at(self.bound_start(start), "clock").is_some();
        let plain = number.scale == Decimal::ONE && number.suffix.is_none();
        // «پس از جام جهانی 10 امتیاز عقب افتاد»
        let scored = self.unit(number).is_some_and(|unit| unit.kind == FigureKind::Score);
        let year = plain && is_year(number) && self.ends_at(start, "year").is_some() && !scored;
        let named = plain && number.form != Form::Attributive && self.is_referred_to(number);
        let named = named && !self.counts(number);
        if !(listed || clock || year || named || self.is_glued(number)) {
            return None;
        }
        let end = number.words.end;
        // «ساعت 10 و 30 دقیقه»
        let minutes = (clock && self.doc.is(end, WordClass::AND)).then(|| self.number(end + 1)).flatten();
        Some(minutes.map_or(end, |minutes| minutes.words.end + 1))
    }

    /// True if the word before calls things by numbers (ماده، شماره), and the number is not one of an adjective
    /// («بخشنامه هشت ماده‌ای») or of things counted in it («در این فصل 5 بازیکن»).
    fn is_referred_to(&self, number: &Number) -> bool {
        let Some(head) = self.ends_at(number.words.start, "reference") else { return false };
        let pointed = head.checked_sub(1).is_some_and(|before| self.doc.is(before, WordClass::DEMONSTRATIVE));
        let adjective = self.doc.word(number.words.end).ends_with(ADJECTIVE);
        !(adjective || pointed && self.noun_end(number.words.end).is_some())
    }

    /// True if money, a share, a measure or a classifier behind the number shows that it counts, whatever stands before.
    pub(super) fn counts(&self, number: &Number) -> bool {
        let alone = |number: &Number| {
            self.unit(number).is_some_and(|unit| unit.kind != FigureKind::Duration || unit.attributive)
                || self.is_classifier(number.words.end)
        };
        let behind = self.begins_at(number.words.end, "to").and_then(|end| self.number(end));
        alone(number) || behind.is_some_and(|high| alone(&high))
    }

    /// «کووید-19»، «پیام/86015»، «HP 20»، «1+5»: digits that go on from a word.
    pub(super) fn is_glued(&self, number: &Number) -> bool {
        let at = number.words.start;
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
        let behind_word = before.checked_sub(1).is_some_and(|i| {
            let number = self.doc.token(i).is_some_and(|token| token.word.kind == WordKind::Number);
            number || self.doc.is_letters(i)
        });
        // «28 واحد پلمب شد/38 واحد اخطار گرفت»: a stroke parts two headlines.
        let parts = mark.word.text == "/" && !self.doc.is_digits(before.wrapping_sub(1)) && self.counts(number);
        joins && !this.word.spaced && !mark.word.spaced && behind_word && !parts
    }
}

/// True for two digits or for a year of the Iranian, Gregorian or Hijri calendar.
pub(super) fn is_year(number: &Number) -> bool {
    let year = number.value.and_then(Decimal::to_i64);
    year.is_some_and(|year| {
        (10..100).contains(&year) && number.literal || (1200..1500).contains(&year) || (1800..2100).contains(&year)
    })
}

/// True for four digits that news could mean as a year.
pub(super) fn is_likely_year(number: &Number) -> bool {
    let year = number.value.and_then(Decimal::to_i64);
    number.literal && year.is_some_and(|year| (1300..1450).contains(&year) || (1900..2050).contains(&year))
}
