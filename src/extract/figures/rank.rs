//! Places in an order.

use super::{Found, Reader};
use crate::article::{Bound, FigureKind};
use crate::quantity::{Decimal, Form, Number};

impl Reader<'_, '_, '_> {
    /// «رتبه 52», but not «رده 15 تا 17 سال».
    pub(super) fn is_ranked(&self, number: &Number) -> bool {
        let ranked = self.ends_at(number.words.start, "rank").is_some() && number.scale == Decimal::ONE;
        ranked && self.unit(number).is_none() && self.begins_at(number.words.end, "to").is_none()
    }

    /// «رتبه سوم»: the figure begins at رتبه.
    pub(super) fn rank_behind_head(&self, number: &Number) -> Option<Found> {
        let start = self.ends_at(number.words.start, "rank")?;
        // «رتبه سوم تا ششم»
        let to = self.begins_at(number.words.end, "to").and_then(|to| self.number(to));
        let to = to.filter(|to| to.form == Form::Ordinal && to.value > number.value);
        Some(Found {
            words: start..to.as_ref().map_or(number.words.end, |to| to.words.end),
            value: number.value,
            high: to.and_then(|to| to.value),
            unit: None,
            code: None,
            kind: FigureKind::Rank,
            bound: Bound::Exact,
            per: None,
            rule: "rank-head",
        })
    }

    /// «پنجمین نمایشگاه».
    pub(super) fn rank_before_noun(&self, number: &Number) -> Option<Found> {
        let (end, unit) = match &number.suffix {
            // «نخستین‌بار»
            Some(suffix) => (number.words.end, suffix.clone()),
            None => {
                let end = self.rank_end(number.words.end)?;
                (end, self.text(number.words.end..end))
            }
        };
        Some(Found {
            words: number.words.start..end,
            value: number.value,
            high: None,
            unit: Some(unit),
            code: None,
            kind: FigureKind::Rank,
            bound: Bound::Exact,
            per: None,
            rule: "rank-noun",
        })
    }
}
