//! Whole articles against the records that a careful reader took from them.
#![cfg(feature = "serde")]

mod common;

use common::compare::{alike, compare, fold};
use common::{fixtures, gaps};
use khabar::Extractor;
use serde_json::json;

#[test]
fn articles_give_the_records_that_a_reader_takes() {
    let extractor = Extractor::new();
    let mut mistakes = Vec::new();
    for fixture in fixtures::all() {
        let record = serde_json::to_value(extractor.extract(&fixture.text)).expect("a record can be serialized");
        let found = compare(&fixture.expected, &record);
        mistakes.extend(found.iter().map(|mistake| format!("{}\t{}", fixture.name, mistake.line())));
    }
    gaps::check("known_gaps.tsv", "file\ttype\tobject\tverdict", mistakes);
}

#[test]
fn expected_records_quote_their_articles() {
    for fixture in fixtures::all() {
        let article = fold(khabar::Normalizer::new().normalize(&fixture.text).text());
        for (kind, objects) in fixture.expected.as_object().expect("a record is an object") {
            for object in objects.as_array().into_iter().flatten() {
                let fields = ["text", "name", "office", "cue", "proposer", "speaker"];
                for quoted in fields.iter().filter_map(|field| object[field].as_str()) {
                    assert!(article.contains(&fold(quoted)), "{}: {kind}: {quoted}", fixture.name);
                }
            }
        }
    }
}

#[test]
fn comparison_folds_spelling_and_nothing_else() {
    assert_eq!(fold("كتاب‌هاي ١٢ «نو»"), fold("کتابهای ۱۲ نو"));
    assert_ne!(fold("استان یزد"), fold("استان قم"));
    assert!((alike("یزد", "يزد") - 1.0).abs() < 1e-9);
    assert!(alike("یزد", "قم") < 1e-9);
}

#[test]
fn comparison_tells_every_sort_of_mistake() {
    let expected = json!({
        "officials": [{"name": null, "office": "استاندار یزد", "title": "استاندار", "region": "یزد", "status": "current"}],
        "regions": [{"name": "یزد", "kind": "province", "code": "IR-21", "count": 1}],
        "figures": [{"text": "20 تا 30 درصد", "value": 20, "high": 30, "unit": "درصد", "kind": "percent", "bound": "about"}],
        "dates": [{"text": "سال 1402", "calendar": "jalali", "year": 1402, "month": null, "day": null}],
        "proposals": [{"kind": "request", "proposer": "استاندار یزد", "text": "ساخت پل تازه"}],
        "statements": [{"speaker": "استاندار یزد", "cue": "گفت", "text": "پل آماده است"}],
    });
    assert_eq!(compare(&expected, &expected), []);
    let kinds = |got| compare(&expected, &got).iter().map(|m| format!("{} {}", m.kind, m.verdict)).collect::<Vec<_>>();
    assert_eq!(kinds(json!({})).len(), 6, "a record that tells nothing misses every object");
    let mut wrong = expected.clone();
    wrong["officials"][0]["status"] = json!("former");
    wrong["regions"][0]["kind"] = json!("city");
    wrong["figures"][0]["high"] = json!(null);
    wrong["dates"][0]["relative"] = json!(true);
    wrong["proposals"][0]["proposer"] = json!("شهردار تفت");
    wrong["statements"][0]["text"] = json!("باران می‌بارد");
    let both = |kind: &str| [format!("{kind} missing"), format!("{kind} spurious")];
    let mut want: Vec<String> = ["officials.status", "regions.kind", "figures"].into_iter().flat_map(both).collect();
    want.push("dates missing".to_owned());
    want.extend(["proposals.proposer", "statements"].into_iter().flat_map(both));
    assert_eq!(kinds(wrong), want);
}
