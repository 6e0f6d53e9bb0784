//! One view of everything in a record: objects with their spans, and tables of their fields.

use khabar::Span;
use khabar::article::Article;
use serde::Serialize;
use serde_json::Value;

use crate::options::Kind;

/// What every object of a record has.
pub struct Object<'a> {
    pub kind: Kind,
    /// Its place in the list of its kind.
    pub index: usize,
    pub rule: &'a str,
    /// Where it stands: an official or region wherever it is mentioned.
    pub spans: Vec<Span>,
    /// The words that announce a proposal or statement, which stand outside of it.
    pub cue: Option<&'a str>,
}

/// The objects of these kinds, in the order of the record.
pub fn objects<'a>(article: &'a Article, kinds: &[Kind]) -> Vec<Object<'a>> {
    let mut objects = Vec::new();
    for &kind in kinds {
        let mut push = |index, rule, spans, cue| objects.push(Object { kind, index, rule, spans, cue });
        match kind {
            Kind::Officials => {
                for (index, official) in article.officials.iter().enumerate() {
                    push(
                        index,
                        &*official.rule,
                        official.mentions.iter().map(|mention| mention.span()).collect(),
                        None,
                    );
                }
            }
            Kind::Regions => {
                for (index, region) in article.regions.iter().enumerate() {
                    push(index, &*region.rule, region.mentions.iter().map(|mention| mention.span()).collect(), None);
                }
            }
            Kind::Figures => {
                for (index, figure) in article.figures.iter().enumerate() {
                    push(index, &*figure.rule, vec![figure.span()], None);
                }
            }
            Kind::Dates => {
                for (index, date) in article.dates.iter().enumerate() {
                    push(index, &*date.rule, vec![date.span()], None);
                }
            }
            Kind::Proposals => {
                for (index, proposal) in article.proposals.iter().enumerate() {
                    push(index, &*proposal.rule, vec![proposal.span()], Some(&*proposal.cue));
                }
            }
            Kind::Statements => {
                for (index, statement) in article.statements.iter().enumerate() {
                    push(index, &*statement.rule, vec![statement.span()], Some(&*statement.cue));
                }
            }
        }
    }
    objects
}

/// A column of a kind's table.
pub struct Column {
    pub name: &'static str,
    /// What the page calls it; it leaves the others out.
    pub label: Option<&'static str>,
}

const fn shown(name: &'static str, label: &'static str) -> Column {
    Column { name, label: Some(label) }
}

const fn hidden(name: &'static str) -> Column {
    Column { name, label: None }
}

/// The columns of a kind, in the order of [`rows`].
pub fn columns(kind: Kind) -> &'static [Column] {
    match kind {
        Kind::Officials => {
            &const {
                [
                    hidden("official_id"),
                    shown("name", "نام"),
                    shown("honorifics", "عنوان احترام"),
                    shown("office", "سمت"),
                    shown("title", "پست"),
                    shown("role", "رده"),
                    shown("organization", "نهاد"),
                    shown("region", "حوزه"),
                    hidden("region_id"),
                    shown("status", "وضع"),
                    shown("mentions", "دفعات"),
                    hidden("spans"),
                    shown("rule", "قاعده"),
                ]
            }
        }
        Kind::Regions => {
            &const {
                [
                    hidden("region_id"),
                    shown("name", "نام"),
                    shown("kind", "نوع"),
                    shown("code", "کد"),
                    shown("parent", "در"),
                    shown("count", "دفعات"),
                    hidden("spans"),
                    hidden("roles"),
                    shown("rule", "قاعده"),
                ]
            }
        }
        Kind::Figures => {
            &const {
                [
                    hidden("figure_id"),
                    shown("text", "متن"),
                    hidden("start"),
                    hidden("end"),
                    shown("value", "مقدار"),
                    shown("high", "تا"),
                    shown("unit", "واحد"),
                    shown("unit_code", "کد واحد"),
                    shown("kind", "نوع"),
                    shown("bound", "حد"),
                    shown("per", "در هر"),
                    shown("region", "مکان"),
                    hidden("region_id"),
                    shown("official", "گوینده"),
                    hidden("official_id"),
                    shown("rule", "قاعده"),
                ]
            }
        }
        Kind::Dates => {
            &const {
                [
                    hidden("date_id"),
                    shown("text", "متن"),
                    hidden("start"),
                    hidden("end"),
                    shown("calendar", "تقویم"),
                    shown("year", "سال"),
                    shown("month", "ماه"),
                    shown("day", "روز"),
                    shown("iso", "میلادی"),
                    shown("relative", "نسبی"),
                    shown("rule", "قاعده"),
                ]
            }
        }
        Kind::Proposals => {
            &const {
                [
                    hidden("proposal_id"),
                    shown("proposer", "پیشنهاددهنده"),
                    hidden("official_id"),
                    shown("cue", "نشانه"),
                    shown("addressee", "مخاطب"),
                    shown("text", "متن"),
                    hidden("start"),
                    hidden("end"),
                    shown("kind", "نوع"),
                    shown("polarity", "سرانجام"),
                    hidden("sentence"),
                    shown("rule", "قاعده"),
                ]
            }
        }
        Kind::Statements => {
            &const {
                [
                    hidden("statement_id"),
                    shown("speaker", "گوینده"),
                    hidden("official_id"),
                    shown("cue", "نشانه"),
                    shown("text", "متن"),
                    hidden("start"),
                    hidden("end"),
                    shown("rule", "قاعده"),
                ]
            }
        }
    }
}

/// The snake_case name that a record gives for a value of an enumeration.
pub fn code_name(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => name,
        _ => String::new(),
    }
}

fn or_empty<T: ToString>(value: Option<&T>) -> String {
    value.map(T::to_string).unwrap_or_default()
}

/// `0-12 40-52`: spans in one cell.
fn spans(spans: impl Iterator<Item = Span>) -> String {
    let spans: Vec<String> = spans.map(|span| format!("{}-{}", span.start, span.end)).collect();
    spans.join(" ")
}

/// The objects of a kind as rows of its table; an empty cell says that the article does not tell.
pub fn rows(article: &Article, kind: Kind) -> Vec<Vec<String>> {
    match kind {
        Kind::Officials => officials(article),
        Kind::Regions => regions(article),
        Kind::Figures => figures(article),
        Kind::Dates => dates(article),
        Kind::Proposals => proposals(article),
        Kind::Statements => statements(article),
    }
}

fn officials(article: &Article) -> Vec<Vec<String>> {
    let row = |official: &khabar::article::Official| {
        vec![
            official.id.to_string(),
            or_empty(official.name.as_ref()),
            official.honorifics.join("; "),
            or_empty(official.office.as_ref()),
            or_empty(official.title.as_ref()),
            code_name(&official.role),
            or_empty(official.organization.as_ref()),
            or_empty(official.region.as_ref()),
            or_empty(official.region_id.as_ref()),
            code_name(&official.status),
            official.mentions.len().to_string(),
            spans(official.mentions.iter().map(|mention| mention.span())),
            official.rule.clone(),
        ]
    };
    article.officials.iter().map(row).collect()
}

fn regions(article: &Article) -> Vec<Vec<String>> {
    let row = |region: &khabar::article::Region| {
        let roles: Vec<String> = region.mentions.iter().map(|mention| code_name(&mention.role)).collect();
        vec![
            region.id.to_string(),
            region.name.clone(),
            code_name(&region.kind),
            or_empty(region.code.as_ref()),
            or_empty(region.parent.as_ref()),
            region.count.to_string(),
            spans(region.mentions.iter().map(|mention| mention.span())),
            roles.join(" "),
            region.rule.clone(),
        ]
    };
    article.regions.iter().map(row).collect()
}

fn figures(article: &Article) -> Vec<Vec<String>> {
    let row = |(id, figure): (usize, &khabar::article::Figure)| {
        let region = figure.region_id.and_then(|id| article.regions.get(id)).map(|region| &region.name);
        let official = figure.official_id.and_then(|id| article.officials.get(id));
        vec![
            id.to_string(),
            figure.text.clone(),
            figure.start.to_string(),
            figure.end.to_string(),
            or_empty(figure.value.as_ref()),
            or_empty(figure.high.as_ref()),
            or_empty(figure.unit.as_ref()),
            or_empty(figure.unit_code.as_ref()),
            code_name(&figure.kind),
            code_name(&figure.bound),
            or_empty(figure.per.as_ref()),
            or_empty(region),
            or_empty(figure.region_id.as_ref()),
            or_empty(official.and_then(|official| official.name.as_ref().or(official.office.as_ref()))),
            or_empty(figure.official_id.as_ref()),
            figure.rule.clone(),
        ]
    };
    article.figures.iter().enumerate().map(row).collect()
}

fn dates(article: &Article) -> Vec<Vec<String>> {
    let row = |(id, date): (usize, &khabar::article::Date)| {
        vec![
            id.to_string(),
            date.text.clone(),
            date.start.to_string(),
            date.end.to_string(),
            code_name(&date.calendar),
            or_empty(date.year.as_ref()),
            or_empty(date.month.as_ref()),
            or_empty(date.day.as_ref()),
            or_empty(date.iso.as_ref()),
            date.relative.to_string(),
            date.rule.clone(),
        ]
    };
    article.dates.iter().enumerate().map(row).collect()
}

fn proposals(article: &Article) -> Vec<Vec<String>> {
    let row = |(id, proposal): (usize, &khabar::article::Proposal)| {
        vec![
            id.to_string(),
            or_empty(proposal.proposer.as_ref()),
            or_empty(proposal.official_id.as_ref()),
            proposal.cue.clone(),
            or_empty(proposal.addressee.as_ref()),
            proposal.text.clone(),
            proposal.start.to_string(),
            proposal.end.to_string(),
            code_name(&proposal.kind),
            code_name(&proposal.polarity),
            proposal.sentence.to_string(),
            proposal.rule.clone(),
        ]
    };
    article.proposals.iter().enumerate().map(row).collect()
}

fn statements(article: &Article) -> Vec<Vec<String>> {
    let row = |(id, statement): (usize, &khabar::article::Statement)| {
        vec![
            id.to_string(),
            or_empty(statement.speaker.as_ref()),
            or_empty(statement.official_id.as_ref()),
            statement.cue.clone(),
            statement.text.clone(),
            statement.start.to_string(),
            statement.end.to_string(),
            statement.rule.clone(),
        ]
    };
    article.statements.iter().enumerate().map(row).collect()
}

/// How many objects of a kind a record holds.
pub fn count(article: &Article, kind: Kind) -> usize {
    match kind {
        Kind::Officials => article.officials.len(),
        Kind::Regions => article.regions.len(),
        Kind::Figures => article.figures.len(),
        Kind::Dates => article.dates.len(),
        Kind::Proposals => article.proposals.len(),
        Kind::Statements => article.statements.len(),
    }
}
