//! Every object of a record that stands somewhere in the article.

use khabar::Article;

/// What must hold of each: `text` is what `start..end` of the article shows.
#[derive(Debug)]
pub struct Located<'a> {
    pub kind: &'static str,
    pub text: &'a str,
    pub start: usize,
    pub end: usize,
}

/// All mentions, figures, dates, proposals and statements, kind by kind in the order of the record.
pub fn located(article: &Article) -> Vec<Located<'_>> {
    macro_rules! gather {
        ($all:ident, $kind:literal, $objects:expr) => {
            $all.extend($objects.map(|x| Located { kind: $kind, text: &x.text, start: x.start, end: x.end }))
        };
    }
    let mut all = Vec::new();
    gather!(all, "official", article.officials.iter().flat_map(|official| &official.mentions));
    gather!(all, "region", article.regions.iter().flat_map(|region| &region.mentions));
    gather!(all, "figure", article.figures.iter());
    gather!(all, "date", article.dates.iter());
    gather!(all, "proposal", article.proposals.iter());
    gather!(all, "statement", article.statements.iter());
    all
}

/// Panics unless every span lies in the text, on the borders of characters and the right way round, and every index
/// points to an object that is there.
pub fn assert_sound(text: &str, article: &Article) {
    for x in located(article) {
        assert!(text.get(x.start..x.end).is_some_and(|cut| !cut.is_empty()), "{x:?} is no part of {text:?}");
        assert!(!x.text.is_empty(), "{x:?} has no wording");
    }
    let Article { officials, regions, .. } = article;
    for (index, official) in officials.iter().enumerate() {
        assert_eq!(official.id, index, "{official:?}");
        assert!(!official.mentions.is_empty(), "{official:?}");
        assert!(official.region_id.is_none_or(|id| id < regions.len()), "{official:?}");
    }
    for (index, region) in regions.iter().enumerate() {
        assert_eq!((region.id, region.count), (index, region.mentions.len()), "{region:?}");
        assert!(region.count > 0, "{region:?}");
    }
    let speakers = article.statements.iter().map(|s| s.official_id);
    let proposers = article.proposals.iter().map(|p| p.official_id);
    let sources = article.figures.iter().map(|f| f.official_id);
    for id in speakers.chain(proposers).chain(sources).flatten() {
        assert!(id < officials.len(), "official {id} of {}", officials.len());
    }
    for id in article.figures.iter().filter_map(|f| f.region_id) {
        assert!(id < regions.len(), "region {id} of {}", regions.len());
    }
    for (figure, next) in article.figures.iter().zip(article.figures.iter().skip(1)) {
        assert!(figure.start < next.start, "{figure:?} {next:?}");
    }
    for (date, next) in article.dates.iter().zip(article.dates.iter().skip(1)) {
        assert!(date.start <= next.start, "{date:?} {next:?}");
    }
}

/// Panics unless the mentions of an object, and the objects of a kind, follow the text.
pub fn assert_ordered(article: &Article) {
    fn follow(starts: impl Iterator<Item = usize>, what: &impl std::fmt::Debug) {
        assert!(starts.is_sorted(), "not in the order of the text: {what:?}");
    }
    for official in &article.officials {
        follow(official.mentions.iter().map(|m| m.start), official);
    }
    for region in &article.regions {
        follow(region.mentions.iter().map(|m| m.start), region);
    }
    follow(article.proposals.iter().map(|p| p.start), &article.proposals);
    follow(article.statements.iter().map(|s| s.start), &article.statements);
}
