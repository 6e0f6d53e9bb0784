//! Two or more numbers that make one figure or share what follows: ranges, changes, lists, results.

use super::reference::is_likely_year;
use super::{BOUNDS, Found, Reader};
use crate::article::{Bound, FigureKind};
use crate::extract::dictionary::WordClass;
use crate::quantity::{Decimal, Form, Number};
use crate::segment::WordKind;

/// Numbers of a list that share one unit. More in a row are a table, and looking further from each would not be linear.
const LONGEST_LIST: usize = 8;

/// No side of a result in the news has more.
const MOST_GOALS: i64 = 200;

impl Reader<'_, '_, '_> {
    /// «از ۲۰ به ۳۰ درصد»: two figures; the first has the scale and the unit of the second.
    pub(super) fn change(&self, number: &Number) -> Option<(Vec<Found>, usize)> {
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

    /// «23 در 268 در 178 میلی‌متر»: the sides of a thing, in the unit of the last.
    pub(super) fn sides(&self, first: &Number) -> Option<(Vec<Found>, usize)> {
        let mut sides = vec![first.clone()];
        while let Some(last) = sides.last().filter(|_| sides.len() < LONGEST_LIST) {
            let plain = last.form == Form::Cardinal && self.unit(last).is_none();
            let Some(joint) = self.begins_at(last.words.end, "by").filter(|_| plain) else { break };
            sides.push(self.number(joint)?);
        }
        let last = sides.pop().filter(|_| !sides.is_empty())?;
        let unit = self.unit(&last).filter(|unit| unit.dimension == "length")?;
        let to = self.measured(&last, unit)?;
        let end = to.words.end;
        let shared = |side: Number| Found { words: side.words, value: side.value, rule: "side", ..to.clone() };
        let mut found: Vec<Found> = sides.into_iter().map(shared).collect();
        found.push(to);
        Some((found, end))
    }

    /// «3 بر 1», and «نتیجه 2-1»: the value is the first side's.
    pub(super) fn result(&self, first: &Number) -> Option<Found> {
        let goals = |number: &Number| {
            let few = number.value.and_then(Decimal::to_i64).is_some_and(|goals| (0..MOST_GOALS).contains(&goals));
            few && number.form == Form::Cardinal && number.suffix.is_none()
        };
        let joint = first.words.end;
        let dash = matches!(self.doc.word(joint), "-" | "–");
        let start = first.words.start;
        let named = (start.saturating_sub(2)..start).any(|at| self.begins_at(at, "result").is_some());
        let behind = self.begins_at(joint, "against").or_else(|| (dash && named).then_some(joint + 1))?;
        let second = self.number(behind).filter(|second| goals(second) && self.unit(second).is_none())?;
        goals(first).then_some(Found {
            words: start..second.words.end,
            value: first.value,
            high: None,
            unit: None,
            code: None,
            kind: FigureKind::Score,
            bound: Bound::Exact,
            per: None,
            rule: "result",
        })
    }

    /// «2.4 و 2.8 درصد»، «59، 107 و 142 میلیارد ریال»: numbers in a row that share the unit of the last.
    pub(super) fn sharing(&self, first: &Number) -> Option<(Vec<Found>, usize)> {
        if self.range_joint(first, first.words.end).is_some() {
            return None;
        }
        let mut shared = vec![first.clone()];
        let last = loop {
            let number = shared.last().filter(|_| shared.len() < LONGEST_LIST)?;
            let dated = is_likely_year(number);
            let bare = number.form == Form::Cardinal && number.suffix.is_none() && !number.weak && !dated;
            let joint = self.sharing_joint(number.words.end).filter(|_| bare && self.unit(number).is_none());
            let next = joint.and_then(|joint| self.number(joint));
            let Some(next) = next.filter(|next| next.form == Form::Cardinal && !next.weak) else {
                // «120، 100 و 80 برگ»: three in digits are a list of the noun behind the last.
                let list = shared.len() > 2 && shared.iter().all(|number| number.literal);
                break shared.pop().filter(|last| list && self.noun_end(last.words.end).is_some())?;
            };
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
    pub(super) fn sharing_joint(&self, at: usize) -> Option<usize> {
        let comma = matches!(self.doc.word(at), "،" | ",");
        let start = if comma { at + 1 } else { at };
        self.begins_at(start, "sharing").or(comma.then_some(start))
    }

    /// The value of a first number that may share the scale of a second: «200 تا 300 میلیون».
    pub(super) fn shared(&self, first: &Number, second: &Number) -> Option<Decimal> {
        let plain = first.lead == Decimal::ONE && second.lead > Decimal::ONE;
        let scaled = first.value.and_then(|value| value.checked_mul(second.lead));
        let most = second.high.or(second.value);
        // «یک تا یک میلیون و 500 هزار بشکه»: of a sum only the first scale is shared, and only to a smaller number.
        let whole = second.scale == second.lead;
        let most = if whole { most.and_then(|value| value.checked_mul(Decimal::from(2))) } else { most };
        // «900 تا هزار نفر»: a thousand has no number before it to share its scale with.
        if plain && scaled <= most && second.value != Some(second.lead) { scaled } else { first.value }
    }

    /// «200 تا 300 میلیون تومان»، «بین 20 و 30 درصد»، «3 ماه تا یک سال و نیم»: one figure in the unit of its low end.
    pub(super) fn range(&self, low: &Number) -> Option<Found> {
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
        // «600-500 میلیارد»: written from right to left, the two sides of a hyphen change places; «بین 0.1 تا -0.1» is told
        // from its high end.
        let dashed = !self.doc.is_letters(start - 1);
        let free = dashed || self.ends_at(low.words.start, "between").is_some();
        let (low_value, high_value) =
            if free && low_value > high_value { (high_value, low_value) } else { (low_value, high_value) };
        let noun = figure.kind == FigureKind::Count && figure.rule == "count-noun";
        // «3-0 شاگردان او» is a result, «1958 تا 2019» a pair of years.
        if noun && (dashed || is_likely_year(low) && is_likely_year(&high)) {
            return None;
        }
        if low_value >= high_value && high_value.is_some() {
            return None;
        }
        // «کودکان 6 تا 9 سال»
        let start = low.words.start;
        if figure.code.as_deref() == Some("a") && (self.ends_at(start, "age").is_some() || self.is_aged(start, false)) {
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
    pub(super) fn range_joint(&self, low: &Number, at: usize) -> Option<usize> {
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
        // «ده - پانزده متر»
        let worded =
            |next: &Number| !low.literal && !next.literal && low.value < next.value && self.unit(next).is_some();
        if dash && self.number(at + 1).is_some_and(|next| worded(&next)) {
            return Some(at + 1);
        }
        (dash && low.literal && self.doc.token(at + 1).is_some_and(|next| next.word.kind == WordKind::Number))
            .then_some(at + 1)
    }
}
