//! Statements and proposals in sentences: what must be found, by whom, and what must not.
#![cfg(feature = "serde")]

mod common;
#[path = "common/tables.rs"]
mod tables;

use khabar::Article;
use khabar::article::Polarity;
use tables::{Found, Table};

const STATEMENTS: Table = Table {
    file: "tests/cases/statements.tsv",
    lines: include_str!("cases/statements.tsv"),
    sources: &[include_str!("../src/extract/statements.rs")],
    read: statements,
};

const PROPOSALS: Table = Table {
    file: "tests/cases/proposals.tsv",
    lines: include_str!("cases/proposals.tsv"),
    sources: &[include_str!("../src/extract/proposals.rs"), include_str!("../src/extract/obligations.rs")],
    read: proposals,
};

/// Speaker, cue and text.
fn statements(article: &Article) -> Found {
    let objects = article.statements.iter().map(|statement| {
        let speaker = statement.speaker.as_deref().unwrap_or_default();
        [speaker, &statement.cue, &statement.text].map(str::to_owned).to_vec()
    });
    let rules = article.statements.iter().map(|statement| statement.rule.clone());
    Found { objects: objects.collect(), rules: rules.collect() }
}

/// Kind, proposer and text.
fn proposals(article: &Article) -> Found {
    let objects = article.proposals.iter().map(|proposal| {
        let kind = serde_json::to_value(proposal.kind).expect("a kind can be serialized");
        let proposer = proposal.proposer.as_deref().unwrap_or_default();
        [kind.as_str().unwrap_or_default(), proposer, &proposal.text].map(str::to_owned).to_vec()
    });
    let rules = article.proposals.iter().map(|proposal| proposal.rule.clone());
    Found { objects: objects.collect(), rules: rules.collect() }
}

#[test]
fn every_statement_holds() {
    STATEMENTS.check();
}

#[test]
fn every_proposal_holds() {
    PROPOSALS.check();
}

#[test]
fn every_rule_has_what_it_must_find_and_must_not() {
    STATEMENTS.check_rules();
    PROPOSALS.check_rules();
}

#[test]
fn a_judged_proposal_keeps_its_own_proposer() {
    for (text, proposer, polarity) in [
        ("مجلس پیشنهاد دولت برای افزایش بهای آب را رد کرد.", "دولت", Polarity::Rejected),
        ("شورا با درخواست استاندار یزد برای ساخت پل تازه موافقت کرد.", "استاندار یزد", Polarity::Accepted),
        ("پیشنهاد استاندار یزد مبنی بر احداث بازارچه مرزی تصویب شد.", "استاندار یزد", Polarity::Accepted),
        ("در پاسخ به درخواست استاندار یزد برای ساخت سد، کار آغاز شد.", "استاندار یزد", Polarity::Made),
    ] {
        let article = khabar::Extractor::new().extract(text);
        let found: Vec<_> = article.proposals.iter().map(|p| (p.proposer.as_deref(), p.polarity)).collect();
        assert_eq!(found, [(Some(proposer), polarity)], "{text}");
    }
}
