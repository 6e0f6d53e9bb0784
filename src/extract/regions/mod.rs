//! Places: which names in the text are places, of what kind, and which of several places of one name is meant.

mod article;
mod blocked;
mod bodies;
mod clubs;
mod context;
mod mentions;
mod namesakes;
mod readings;
mod record;
mod shapes;
mod unlisted;

use std::ops::Range;

use super::dictionary::{Dictionary, EntryId, Reading};
use super::document::Document;
use crate::article::{RegionKind, RegionRole};

pub(crate) use record::regions;

/// One mention of a place.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// The name, without its class word.
    pub(crate) words: Range<usize>,
    pub(crate) kind: RegionKind,
    /// The place of the lexicon; none for a village that no list knows.
    entry: Option<EntryId>,
    pub(crate) role: RegionRole,
    /// True if a class word or an office told the kind.
    classed: bool,
    /// True if it is what an office serves, or stands in such a list: «نماینده مردم تهران، ری و پردیس».
    served: bool,
    rule: &'static str,
    /// True if the name is hardly anything but a place.
    pub(crate) sure: bool,
    /// Other places that the name may as well mean, where the article does not tell.
    others: Vec<EntryId>,
}

impl Place {
    /// A place of its own, told by a rule.
    fn new(words: Range<usize>, kind: RegionKind, entry: Option<EntryId>, rule: &'static str) -> Self {
        Self {
            words,
            kind,
            entry,
            role: RegionRole::Place,
            classed: false,
            served: false,
            rule,
            sure: false,
            others: Vec::new(),
        }
    }

    /// What the lexicon says of it.
    fn reading<'d>(&self, dictionary: &'d Dictionary) -> Option<&'d Reading> {
        dictionary.get(self.entry?)
    }
}

/// Every place of the text, in order, kinds decided.
pub(crate) fn places(doc: &Document<'_, '_>) -> Vec<Place> {
    let (mut places, pending) = mentions::mentions(doc);
    article::vouch_by_the_article(doc, &mut places, pending);
    article::find_again(doc, &mut places);
    article::follow_the_article(doc, &mut places);
    namesakes::settle(doc, &mut places);
    clubs::leave_clubs(doc, &mut places);
    for place in &mut places {
        place.sure = place.reading(doc.dictionary).is_some_and(|reading| reading.context.asks_nothing());
    }
    bodies::tell_bodies(doc, &mut places);
    article::tell_metonyms(doc, &mut places);
    places
}
