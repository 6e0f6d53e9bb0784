//! Decimals with a stroke whose sides changed places.

use crate::extract::document::Document;
use crate::lexicon::Kind;
use crate::quantity::{Lexemes, Slashed};

/// No hour is greater.
const LAST_HOUR: u8 = 24;

/// The numbers of the text with «2/5» read as five and two tenths, for an article that shows by another number that its sides were turned around, as
/// in some archives of the years before 1388: by an hour («ساعت 30/18») or by a fraction of nothing («5/0 درصد»). Elsewhere,
/// and where a number shows the usual order too («0/5 درصد»), the left side is the whole: `None`.
pub(super) fn turned(doc: &Document<'_, '_>) -> Option<Lexemes> {
    let slashed = || {
        (0..doc.tokens.len()).filter(|&at| doc.is_digits(at)).filter_map(|at| Some((at, Slashed::new(doc.word(at))?)))
    };
    let usual = slashed().any(|(_, number)| number.left == "0");
    if usual || !slashed().any(|(at, number)| is_turned(doc, at, number)) {
        return None;
    }
    Some(doc.lexemes.with_literals(slashed().map(|(at, number)| (at, number.turned()))))
}

/// True for «30/18» behind «ساعت», and for «5/0».
fn is_turned(doc: &Document<'_, '_>, at: usize, number: Slashed<'_>) -> bool {
    let parsed = |side: &str| side.parse::<u8>().ok();
    let clock = at.checked_sub(1).is_some_and(|word| doc.class_at(word, Kind::Quantity, "clock") == Some(at));
    let hour = parsed(number.right).is_some_and(|hour| hour <= LAST_HOUR);
    let minutes = parsed(number.left).is_some_and(|minutes| minutes > LAST_HOUR);
    clock && hour && minutes || number.right == "0" && number.left != "0"
}
