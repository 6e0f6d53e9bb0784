//! What users may rely on of the public types, beyond what their functions do.

use std::fmt::Debug;
use std::panic::{RefUnwindSafe, UnwindSafe};

use khabar::article::{
    Article, Bound, Calendar, Date, Figure, FigureKind, Mention, MentionKind, Official, Offsets, Polarity, Proposal,
    ProposalKind, Region, RegionKind, RegionMention, RegionRole, Role, Statement, Status,
};
use khabar::gazetteer::{GazetteerBuilder, Match, MatchKind, Matches};
use khabar::lexicon::{Entry, Kind};
use khabar::normalize::{Digits, NormalizerBuilder, OffsetMap};
use khabar::quantity::{Decimal, ParseDecimalError};
use khabar::segment::{Segments, Sentence, Word, WordKind};
use khabar::{Error, Extractor, ExtractorBuilder, Gazetteer, Lexicon, Normalized, Normalizer, Span};

/// Threads share it, panics of others do not spoil it, it can be copied and printed.
fn solid<T: Clone + Debug + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}

/// The same for a plain value: compared and made from nothing too.
fn value<T: Clone + Debug + Default + PartialEq + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}

/// The same for a choice of a few.
fn choice<T: Copy + Debug + Default + Eq + std::hash::Hash + Send + Sync>() {}

fn error<T: std::error::Error + Clone + Eq + Send + Sync + 'static>() {}

#[test]
fn public_types_can_be_used_anywhere() {
    solid::<Extractor>();
    solid::<ExtractorBuilder>();
    solid::<Normalizer>();
    solid::<NormalizerBuilder>();
    solid::<Normalized<'static>>();
    solid::<OffsetMap>();
    solid::<Gazetteer>();
    solid::<GazetteerBuilder>();
    solid::<Matches<'static, 'static>>();
    solid::<Match>();
    solid::<Lexicon>();
    solid::<Entry>();
    solid::<Kind>();
    solid::<Segments<'static>>();
    solid::<Sentence>();
    solid::<Word<'static>>();
    solid::<WordKind>();
    error::<Error>();
    error::<ParseDecimalError>();
}

#[test]
fn parts_of_a_record_are_plain_values() {
    value::<Article>();
    value::<Official>();
    value::<Mention>();
    value::<Region>();
    value::<RegionMention>();
    value::<Figure>();
    value::<Date>();
    value::<Proposal>();
    value::<Statement>();
    value::<Decimal>();
    value::<Span>();
    choice::<MentionKind>();
    choice::<Role>();
    choice::<Status>();
    choice::<RegionKind>();
    choice::<RegionRole>();
    choice::<FigureKind>();
    choice::<Bound>();
    choice::<ProposalKind>();
    choice::<Polarity>();
    choice::<Offsets>();
    choice::<Calendar>();
    choice::<Digits>();
    choice::<MatchKind>();
}

/// Each switch of the builder takes away its own objects and no others.
#[test]
fn stages_switch_off_one_by_one() {
    let text = "استاندار یزد در ۲۲ آبان ۱۴۰۴ گفت: ۲۰ پل ساخته شد. وی از بانک‌ها خواست ۵ میلیارد تومان وام بدهند.";
    let counts = |extractor: &Extractor| {
        let a = extractor.extract(text);
        [a.officials.len(), a.regions.len(), a.figures.len(), a.dates.len(), a.proposals.len(), a.statements.len()]
    };
    let all = counts(&Extractor::new());
    assert!(all.iter().all(|&count| count > 0), "{all:?}");
    let switches: [fn(ExtractorBuilder, bool) -> ExtractorBuilder; 6] = [
        ExtractorBuilder::officials,
        ExtractorBuilder::regions,
        ExtractorBuilder::figures,
        ExtractorBuilder::dates,
        ExtractorBuilder::proposals,
        ExtractorBuilder::statements,
    ];
    for (index, switch) in switches.into_iter().enumerate() {
        let built = |on| switch(Extractor::builder(), on).build().expect("the bundled lexicons are sound");
        let mut expected = all;
        expected[index] = 0;
        assert_eq!(counts(&built(false)), expected, "switch {index}");
        assert_eq!(counts(&built(true)), all, "switch {index}");
    }
}

#[test]
fn an_error_says_where_and_what_to_do() {
    let error = Lexicon::parse("own.lex", "#! kind: region  layout: record\n#! source own: by hand | MIT\n\nnme: x\n")
        .expect_err("nme is no key");
    assert!(error.is_lexicon() && !error.is_gazetteer());
    assert_eq!(error.line(), Some(4));
    assert!(error.to_string().starts_with("own.lex:4:"), "{error}");
    let error = Gazetteer::builder().phrases([(7, "،")]).build();
    if let Err(error) = error {
        assert_eq!((error.is_gazetteer(), error.phrase_id(), error.line()), (true, Some(7), None));
    } else {
        panic!("a phrase of marks only is refused");
    }
}
