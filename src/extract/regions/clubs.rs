//! Clubs that bear the name of their city: in a report on sport «بارسلونا» plays, and lies nowhere.

use super::Place;
use crate::extract::document::Document;
use crate::lexicon::Kind;

/// So many words of sport make a report on sport; one stands in other news as well («تیم مذاکره‌کننده»).
const WORDS_OF_SPORT: usize = 2;

/// Leaves out names of cities that are clubs there, but where a class word tells of the city («شهر بارسلونا»).
pub(super) fn leave_clubs(doc: &Document<'_, '_>, places: &mut Vec<Place>) {
    // The name of the entry, since the text may have it with an ending («بارسلوناست»).
    let name = |place: &Place| place.reading(doc.dictionary).map(|reading| reading.entry.name());
    let may_be_club =
        |place: &Place| !place.classed && name(place).is_some_and(|name| doc.dictionary.is_word(name, "club_city"));
    if places.iter().any(may_be_club) && is_on_sport(doc) {
        places.retain(|place| !may_be_club(place));
    }
}

fn is_on_sport(doc: &Document<'_, '_>) -> bool {
    let of_sport = (0..doc.tokens.len()).filter(|&at| doc.class_at(at, Kind::Word, "sport").is_some());
    of_sport.take(WORDS_OF_SPORT).count() == WORDS_OF_SPORT
}
