//! Officials in sentences: who must be found, as what, and who must not.
#![cfg(feature = "serde")]

mod common;
#[path = "common/tables.rs"]
mod tables;

use khabar::Article;
use khabar::article::MentionKind;
use tables::{Found, Table};

const OFFICIALS: Table = Table {
    file: "tests/cases/officials.tsv",
    lines: include_str!("cases/officials.tsv"),
    sources: &[include_str!("../src/extract/people.rs"), include_str!("../src/extract/officials.rs")],
    read: officials,
};

/// Name, office, title, organization, region, status, and how many mentions there are without pronouns.
fn officials(article: &Article) -> Found {
    let mut found = Found::default();
    for official in &article.officials {
        let texts = [&official.name, &official.office, &official.title, &official.organization, &official.region];
        let mut fields: Vec<String> = texts.iter().map(|text| text.as_deref().unwrap_or_default().to_owned()).collect();
        let status = serde_json::to_value(official.status).expect("a status can be serialized");
        fields.push(status.as_str().unwrap_or_default().to_owned());
        let pronouns = official.mentions.iter().filter(|mention| mention.kind == MentionKind::Pronoun).count();
        fields.push((official.mentions.len() - pronouns).to_string());
        found.objects.push(fields);
        found.rules.extend(official.mentions.iter().map(|mention| mention.rule.clone()));
    }
    found
}

#[test]
fn every_case_holds() {
    OFFICIALS.check();
}

#[test]
fn every_rule_has_what_it_must_find_and_must_not() {
    OFFICIALS.check_rules();
}
