//! The unit behind a number: currency, percent, measure, length of time.

use super::Reader;
use super::reference::is_likely_year;
use crate::Gazetteer;
use crate::article::FigureKind;
use crate::extract::dictionary::{Reading, WordClass};
use crate::lexicon::Kind;
use crate::quantity::{Decimal, Number};

/// A unit as it stands behind a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// One past its last word.
    pub(super) end: usize,
    /// As written; without the ی of money and percent.
    pub(super) text: String,
    pub(super) code: Option<String>,
    pub(super) kind: FigureKind,
    pub(super) dimension: String,
    /// Its size among the units of its dimension.
    pub(super) factor: Option<Decimal>,
    /// What it multiplies the number by (همت، درجه زیر صفر).
    pub(super) multiple: Option<Decimal>,
    /// True for the form of an adjective (مگاواتی، ساله), which ends the figure.
    pub(super) attributive: bool,
    /// True for a part of a currency (سنت), whose word means something else too.
    pub(super) subunit: bool,
    pub(super) rule: &'static str,
}

impl Reader<'_, '_, '_> {
    /// The unit of a number, written together with it or behind it.
    pub(super) fn unit(&self, number: &Number) -> Option<Unit> {
        let end = number.words.end;
        if let Some(suffix) = &number.suffix {
            return self.glued_unit(suffix, end);
        }
        if matches!(self.doc.word(end), "%" | "٪") {
            return Some(percent_sign(end + 1));
        }
        // «٪30»
        let before = number.words.start.checked_sub(1);
        let signed = before.is_some_and(|at| matches!(self.doc.word(at), "%" | "٪"));
        if signed && !self.doc.token(number.words.start).is_some_and(|token| token.word.spaced) {
            return Some(percent_sign(end));
        }
        // «150 و ون» is no وون.
        if self.doc.is(end, WordClass::AND) {
            return None;
        }
        self.doc.hits_at(end).iter().find_map(|hit| {
            let reading = self.doc.senses(hit).map(|(_, reading)| reading).find(|reading| is_unit(reading))?;
            // «693 تن در سال 1397»: the year is no part of the unit.
            if self.dated.get(hit.start..hit.end)?.contains(&true) {
                return None;
            }
            // «در 1386 تا 1398 برابر با 5 درصد بود»
            let equals = self.lexemes.at_word(hit.end).is_some() || self.begins_at(hit.end, "equal_to").is_some();
            if reading.entry.class() == "ratio" && is_likely_year(number) && equals {
                return None;
            }
            let text = self.doc.slice(hit.start..hit.end);
            Some(describe(reading, text, hit.end))
        })
    }

    /// The unit or attribute that is written together with its number.
    fn glued_unit(&self, suffix: &str, end: usize) -> Option<Unit> {
        let reading = self.doc.dictionary.spelled(suffix).find(|reading| is_unit(reading))?;
        Some(describe(reading, suffix, end))
    }
}

fn is_unit(reading: &Reading) -> bool {
    matches!(reading.kind, Kind::Unit | Kind::Currency)
        || reading.kind == Kind::Counted && reading.entry.class() == "attributive"
}

fn percent_sign(end: usize) -> Unit {
    Unit {
        end,
        text: "%".to_owned(),
        code: Some("percent".to_owned()),
        kind: FigureKind::Percent,
        dimension: "share".to_owned(),
        factor: None,
        multiple: None,
        attributive: false,
        subunit: false,
        rule: "percent",
    }
}

/// What a lexicon entry says of a unit written as `text`.
fn describe(reading: &Reading, text: &str, end: usize) -> Unit {
    let entry = &reading.entry;
    let own = |key: &'static str| entry.get(key).map(str::to_owned);
    let (kind, rule) = match (reading.kind, entry.class()) {
        (Kind::Currency, _) => (FigureKind::Money, "money"),
        (Kind::Counted, _) => (FigureKind::Count, "count-attributive"),
        (_, "percent") => (FigureKind::Percent, "percent"),
        (_, "ratio") => (FigureKind::Ratio, "multiple"),
        (_, "score") => (FigureKind::Score, "score"),
        (_, "age_attributive") => (FigureKind::Age, "age"),
        (_, "duration" | "duration_attributive") => (FigureKind::Duration, "duration"),
        _ => (FigureKind::Measure, "measure"),
    };
    let key = Gazetteer::key(text);
    let listed = |bare: &&str| entry.spellings().any(|spelling| Gazetteer::key(spelling) == **bare);
    let bare =
        key.strip_suffix('ی').and_then(|bare| Some(bare).filter(listed).or(bare.strip_suffix('ا').filter(listed)));
    let attributive = bare.is_some() || entry.class().ends_with("_attributive") || reading.kind == Kind::Counted;
    let drops = matches!(kind, FigureKind::Money | FigureKind::Percent | FigureKind::Ratio | FigureKind::Score);
    let text = match text.strip_suffix('ی').filter(|_| bare.is_some() && drops) {
        Some(text) => text.trim_end_matches('\u{200c}'),
        None => text,
    };
    let factor: Option<Decimal> = entry.get("factor").and_then(|factor| factor.parse().ok());
    let money = reading.kind == Kind::Currency;
    let subunit = money && entry.class() == "subunit";
    let size = match factor.filter(|_| subunit) {
        Some(parts) => Decimal::ONE.checked_div(parts),
        None if money => Some(Decimal::ONE),
        None => factor,
    };
    Unit {
        end,
        text: text.to_owned(),
        // No code counts parts of a currency.
        code: own("code").filter(|_| !subunit),
        kind,
        dimension: if money { own("code") } else { own("dimension") }.unwrap_or_default(),
        factor: size,
        multiple: match entry.class() {
            "measure_below" => Some(Decimal::ONE.negated()),
            _ => factor.filter(|_| money && !subunit),
        },
        attributive,
        subunit,
        rule,
    }
}
