//! From the annotated stream to the objects of the record: phrases, then frames, then links across the article.

mod attribution;
mod classes;
mod dates;
pub(crate) mod dictionary;
pub(crate) mod document;
mod figures;
mod names;
mod obligations;
mod offices;
mod officials;
mod people;
mod phrases;
mod proposals;
mod record;
mod regions;
mod speech;
mod statements;

use document::Document;
use record::Record;

use crate::article::Article;

/// Which objects to look for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts {
    pub(crate) officials: bool,
    pub(crate) regions: bool,
    pub(crate) figures: bool,
    pub(crate) dates: bool,
    /// Dates that only the day of writing fixes, too.
    pub(crate) relative_dates: bool,
    pub(crate) proposals: bool,
    pub(crate) statements: bool,
}

impl Default for Parts {
    fn default() -> Self {
        Self {
            officials: true,
            regions: true,
            figures: true,
            dates: true,
            relative_dates: false,
            proposals: true,
            statements: true,
        }
    }
}

/// Reads everything that was asked for. Spans are of the normalized text.
///
/// Each level is read once and by all above it: places, people and cues first, since every object may speak of them;
/// then what was said, proposed and counted; last the objects of the record.
pub(crate) fn extract(doc: &Document<'_, '_>, parts: &Parts) -> Article {
    let mut places = regions::places(doc);
    let mut mentions = people::mentions(doc, &places);
    people::surnames(doc, &mut mentions);
    officials::take_places(doc, &mentions, &mut places);
    let (people, cues) = attribution::attribute(doc, &mut mentions, speech::cues(doc));
    let (regions, region_of) = regions::regions(doc, &places);
    let officials = officials::officials(doc, &people, &mentions, &places, &region_of);
    let statements = statements::statements(doc, &cues);
    let record = Record::new(doc, &people, &officials.of_person, &cues);

    let dates = dates::dates(doc);

    let mut article = Article { title: record.title(&dates), ..Article::default() };
    if parts.figures {
        let named: Vec<_> = mentions.iter().filter_map(|mention| Some(mention.name.as_ref()?.whole.clone())).collect();
        let placed: Vec<_> = places.iter().map(|place| place.words.clone()).collect();
        let figures = figures::figures(doc, &dates::taken(doc, &dates), &named, &placed);
        let said = record.speakers(&statements);
        article.figures = figures
            .into_iter()
            .map(|found| {
                let place = figures::place_of(doc, &found.words, &placed);
                let region = place.and_then(|place| region_of.get(place)).copied();
                let official = said.get(found.words.start).copied().flatten();
                record.figure(found, region.filter(|_| parts.regions), official.filter(|_| parts.officials))
            })
            .collect();
    }
    if parts.dates {
        let wanted = dates.into_iter().filter(|found| parts.relative_dates || !found.relative);
        article.dates = wanted.map(|found| record.date(found)).collect();
    }
    if parts.proposals {
        let found = proposals::proposals(doc, &cues, &mentions);
        article.proposals = found.into_iter().map(|found| record.proposal(found)).collect();
    }
    if parts.statements {
        article.statements = statements.into_iter().filter_map(|found| record.statement(found)).collect();
    }
    if parts.officials {
        article.officials = officials.list;
    }
    if parts.regions {
        article.regions = regions;
    }
    article
}
