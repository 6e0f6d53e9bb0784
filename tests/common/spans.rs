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

/// Panics unless every span lies in the text, on the borders of characters and the right way round, the objects of a
/// kind follow the text, and every index points to an object that is there.
pub fn assert_sound(text: &str, article: &Article) {
    for x in located(article) {
        assert!(text.get(x.start..x.end).is_some_and(|cut| !cut.is_empty()), "{x:?} is no part of {text:?}");
        assert!(!x.text.is_empty(), "{x:?} has no wording");
    }
    let ordered = |spans: &mut dyn Iterator<Item = (usize, usize)>| spans.is_sorted_by_key(|(start, _)| start);
    for official in &article.officials {
        assert!(ordered(&mut official.mentions.iter().map(|m| (m.start, m.end))), "{official:?}");
        assert!(!official.mentions.is_empty(), "{official:?}");
        assert!(official.region_id.is_none_or(|id| id < article.regions.len()), "{official:?}");
    }
    for region in &article.regions {
        assert!(ordered(&mut region.mentions.iter().map(|m| (m.start, m.end))), "{region:?}");
        assert_eq!(region.count, region.mentions.len(), "{region:?}");
    }
    assert!(ordered(&mut article.figures.iter().map(|f| (f.start, f.end))), "{:?}", article.figures);
    assert!(ordered(&mut article.dates.iter().map(|d| (d.start, d.end))), "{:?}", article.dates);
    assert!(ordered(&mut article.proposals.iter().map(|p| (p.start, p.end))), "{:?}", article.proposals);
    assert!(ordered(&mut article.statements.iter().map(|s| (s.start, s.end))), "{:?}", article.statements);
    assert!(article.officials.iter().enumerate().all(|(i, official)| official.id == i), "{:?}", article.officials);
    assert!(article.regions.iter().enumerate().all(|(i, region)| region.id == i), "{:?}", article.regions);
    let speakers = article.statements.iter().map(|s| s.official_id);
    let proposers = article.proposals.iter().map(|p| p.official_id);
    let sources = article.figures.iter().map(|f| f.official_id);
    for id in speakers.chain(proposers).chain(sources).flatten() {
        assert!(id < article.officials.len(), "official {id} of {}", article.officials.len());
    }
    for id in article.figures.iter().filter_map(|f| f.region_id) {
        assert!(id < article.regions.len(), "region {id} of {}", article.regions.len());
    }
}
