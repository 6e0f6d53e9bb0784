//! Lexicons of the user's own over the bundled ones: added, in place of entries, taking entries away, and refused.

use khabar::{Article, Extractor, Lexicon};

const SOURCE: &str = "#! source own: our own archive | CC0-1.0";

/// An extractor with a lexicon of one kind over the bundled ones.
fn with(kind: &str, layout: &str, entries: &str) -> Extractor {
    Extractor::builder().lexicon(lexicon(kind, layout, entries)).build().expect("a lexicon that can be used")
}

fn lexicon(kind: &str, layout: &str, entries: &str) -> Lexicon {
    let text = format!("#! kind: {kind}  layout: {layout}\n{SOURCE}\n\n{entries}\n");
    Lexicon::parse("own.lex", &text).expect("a good lexicon")
}

fn regions(article: &Article) -> Vec<&str> {
    article.regions.iter().map(|region| region.name.as_str()).collect()
}

#[test]
fn a_company_of_ones_own_is_no_place() {
    let text = "سهام کاشی نگین یزد امروز ۲۰ درصد گران شد.";
    assert_eq!(regions(&Extractor::new().extract(text)), ["یزد"]);
    let own = with("body", "list", "[company]\nکاشی نگین یزد");
    assert!(own.extract(text).regions.is_empty());
    // What the company's name holds is a place elsewhere.
    assert_eq!(regions(&own.extract("کاشی در یزد گران شد.")), ["یزد"]);
}

#[test]
fn a_surname_of_ones_own_tells_a_person() {
    let text = "زرین\u{200c}کوهی، مدیرعامل برگ\u{200c}پارس گفت: ۳۰ فروشگاه تازه باز می\u{200c}کنیم.";
    let name = |extractor: &Extractor| extractor.extract(text).officials[0].name.clone();
    assert_eq!(name(&Extractor::new()), None);
    assert_eq!(name(&with("name", "list", "[surname]\nزرین\u{200c}کوهی")).as_deref(), Some("زرین\u{200c}کوهی"));
}

#[test]
fn an_entry_with_a_known_id_replaces_that_entry() {
    let own =
        with("region", "record", "id: IR-21\nname: یزدستان\nclass: province\ncode: XX-1\nparent: XX\nsource: own");
    let region = own.extract("استاندار یزدستان آمد.").regions.remove(0);
    assert_eq!((region.name.as_str(), region.code.as_deref()), ("یزدستان", Some("XX-1")));
    let bundled = own.extract("استاندار یزد گفت: باران می\u{200c}بارد.");
    assert!(bundled.regions.iter().all(|region| region.code.as_deref() != Some("IR-21")));
}

#[test]
fn an_entry_without_id_replaces_the_one_of_its_class_and_name() {
    let text = "دوازده کارگر آمدند.";
    let value = |extractor: &Extractor| extractor.extract(text).figures[0].value.map(|value| value.to_string());
    assert_eq!(value(&Extractor::new()).as_deref(), Some("12"));
    let own = with("number", "record", "name: دوازده\nclass: cardinal\nvalue: 13\nsource: own");
    assert_eq!(value(&own).as_deref(), Some("13"));
}

#[test]
fn an_entry_can_be_taken_away() {
    let number = with("number", "record", "name: دوازده\nclass: cardinal\nremove: yes\nsource: own");
    assert!(number.extract("دوازده کارگر آمدند.").figures.is_empty());
    let region = with("region", "record", "id: IR-21\nname: یزد\nclass: province\nremove: yes\nsource: own");
    assert_eq!(regions(&region.extract("استاندار قم آمد.")), ["قم"]);
    assert!(region.extract("استان یزد").regions.iter().all(|region| region.code.is_none()));
}

#[test]
fn the_last_of_several_lexicons_counts() {
    let entry = |value: u8| format!("name: دوازده\nclass: cardinal\nvalue: {value}\nsource: own");
    let builder = Extractor::builder().lexicon(lexicon("number", "record", &entry(13)));
    let extractor = builder.lexicon(lexicon("number", "record", &entry(14))).build().expect("good lexicons");
    let figures = extractor.extract("دوازده کارگر آمدند.").figures;
    assert_eq!(figures[0].value.map(|value| value.to_string()).as_deref(), Some("14"));
}

#[test]
fn without_the_bundled_lexicons_only_ones_own_are_read() {
    let entries = "name: گلشهر نو\nclass: city\nsource: own";
    let builder = Extractor::builder().without_bundled_lexicons().lexicon(lexicon("region", "record", entries));
    let extractor = builder.build().expect("a good lexicon");
    assert_eq!(regions(&extractor.extract("راه گلشهر نو به تهران باز شد.")), ["گلشهر نو"]);
}

#[test]
fn what_no_text_can_match_is_refused_with_its_place() {
    for entries in
        ["name: قم\nclass: city\n\nname: ***\nclass: city", "name: قم\nclass: city\n\nname: ری\nclass: city\nalias: !"]
    {
        let error = Extractor::builder().lexicon(lexicon("region", "record", entries)).build();
        let error = error.expect_err("marks alone are no phrase");
        assert!(error.is_lexicon() && error.line() == Some(7), "{error}");
        assert!(error.to_string().starts_with("own.lex:7:1: "), "{error}");
    }
}

#[test]
fn adding_nothing_changes_nothing() {
    let text = "استاندار یزد گفت: دوازده کارگر از تهران آمدند.";
    let own = with("name", "list", "[surname]\nزرین\u{200c}کوهی");
    assert_eq!(own.extract(text), Extractor::new().extract(text));
}
