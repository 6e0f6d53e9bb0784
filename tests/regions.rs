//! Places in sentences: what must be found, and what must not.

use std::collections::BTreeSet;

use khabar::Extractor;
use khabar::article::RegionRole;

const CASES: &str = include_str!("cases/regions.tsv");

/// Letters alone, as two spellings of a name are compared.
fn key(name: &str) -> String {
    khabar::Gazetteer::key(name)
}

/// The places of a record, as the table writes them; with a code where the table gives one.
fn found(text: &str, expected: &BTreeSet<String>) -> BTreeSet<String> {
    let record = Extractor::new().extract(text);
    let regions = record.regions.iter();
    regions
        .map(|region| {
            let kind = serde_json::to_value(region.kind).unwrap_or_default();
            let bare = format!("{}/{}", key(&region.name), kind.as_str().unwrap_or_default());
            let coded = format!("{bare}/{}", region.code.as_deref().unwrap_or("-"));
            if expected.contains(&bare) { bare } else { coded }
        })
        .collect()
}

fn expected(places: &str) -> BTreeSet<String> {
    let places = places.split(" | ").filter(|place| *place != "-");
    places
        .map(|place| place.split_once('/').map_or_else(String::new, |(name, rest)| format!("{}/{rest}", key(name))))
        .collect()
}

/// A text as it is, with Arabic letters and digits, and with spaces for half-spaces.
fn spellings(text: &str) -> [String; 3] {
    let arabic = text.chars().map(|c| match c {
        'ی' => 'ي',
        'ک' => 'ك',
        '۴' => '٤',
        '۵' => '٥',
        '۶' => '٦',
        c => c,
    });
    [text.to_owned(), arabic.collect(), text.replace('\u{200c}', " ")]
}

#[test]
fn every_case_holds() {
    let mut failures = Vec::new();
    let mut cases = 0;
    for (index, line) in CASES.lines().enumerate() {
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        let mut fields = line.split('\t');
        let (Some(rule), Some(text), Some(places), None) = (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            panic!("tests/cases/regions.tsv:{}: three fields with tabs between", index + 1);
        };
        cases += 1;
        let expected = expected(places);
        for text in spellings(text) {
            let found = found(&text, &expected);
            if found != expected {
                let missed: Vec<_> = expected.difference(&found).collect();
                let spurious: Vec<_> = found.difference(&expected).collect();
                let line = index + 1;
                failures.push(format!(
                    "tests/cases/regions.tsv:{line}: {rule}: {text}\n    missed {missed:?}, spurious {spurious:?}"
                ));
            }
        }
    }
    assert!(cases > 50);
    assert!(failures.is_empty(), "{} of {cases} cases\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_rule_has_what_it_must_not_find() {
    let lines = CASES.lines().filter(|line| !line.starts_with('#'));
    let rules: BTreeSet<&str> = lines.clone().filter_map(|line| line.split_once('\t')).map(|(rule, _)| rule).collect();
    for rule in rules {
        let of_rule: Vec<&str> = lines.clone().filter(|line| line.starts_with(&format!("{rule}\t"))).collect();
        assert!(of_rule.len() > 1, "{rule} has one case only");
    }
}

/// A village that no list knows is known by its bare name, once it has been called a village.
#[test]
fn unlisted_places_are_found_again() {
    let record = Extractor::new().extract("روستای کنارسنگ آب ندارد. مردم کنارسنگ از فرماندار یاری خواستند.");
    assert_eq!(record.regions.iter().map(|region| region.count).collect::<Vec<_>>(), [2]);
}

/// A capital that acts is its government, one that something happens in is the city.
#[test]
fn capitals_stand_for_governments() {
    let roles = |text: &str| -> Vec<RegionRole> {
        let record = Extractor::new().extract(text);
        record.regions.iter().flat_map(|region| &region.mentions).map(|mention| mention.role).collect()
    };
    assert_eq!(roles("تهران پیشنهاد را نپذیرفت."), [RegionRole::Metonym]);
    assert_eq!(roles("تحریم‌ها علیه تهران بیشتر شد."), [RegionRole::Metonym]);
    assert_eq!(roles("باران در تهران بارید."), [RegionRole::Place]);
    assert_eq!(roles("تهران - خبرنگار ما: باران بارید."), [RegionRole::Place]);
}

/// Every role of a text's mentions, in the order of the text.
fn roles(text: &str) -> Vec<RegionRole> {
    let record = Extractor::new().extract(text);
    let mut mentions: Vec<_> = record.regions.iter().flat_map(|region| &region.mentions).collect();
    mentions.sort_by_key(|mention| mention.start);
    mentions.iter().map(|mention| mention.role).collect()
}

/// A place that ends the name of a body is in the body; behind a body it may stand on its own.
#[test]
fn places_in_bodies_are_told_apart() {
    use RegionRole::{InOrganization, Place};
    let cases: [(&str, &[RegionRole]); 16] = [
        ("دولت ایران نپذیرفت.", &[InOrganization]),
        ("دولت جدید عراق نپذیرفت.", &[InOrganization]),
        ("اعضای شورای شهر یزد آمدند.", &[InOrganization]),
        ("وزارت دادگستری آلمان و ارتش سوریه خبر دادند.", &[InOrganization, InOrganization]),
        ("کارگاه‌های وزارت صنعت، معدن و تجارت چین بسته شد.", &[InOrganization]),
        ("دفتر سازمان نظام مهندسی ساختمان استان یزد باز شد.", &[InOrganization]),
        ("خبر را آموزش و پرورش یزد داد.", &[InOrganization]),
        ("تیم ملی فوتبال جوانان ایران برد.", &[InOrganization]),
        ("دولت و مردم سوریه ایستادند.", &[Place]),
        ("دولت در ایران تغییر کرد.", &[Place]),
        ("انتخابات ریاست‌جمهوری آمریکا برگزار شد.", &[Place]),
        ("هیئت عالی‌رتبه وارد تهران شد.", &[Place]),
        ("جمعیت ایران و نیروی کار ژاپن زیاد شد.", &[Place, Place]),
        ("شورای امنیت حمله تروریستی برلین را محکوم کرد.", &[Place]),
        ("سازمان ملل، ایران و عراق را دعوت کرد.", &[Place, Place]),
        ("مردم ایران شادند.", &[Place]),
    ];
    for (text, expected) in cases {
        for text in spellings(text) {
            assert_eq!(roles(&text), expected, "{text}");
        }
    }
}

/// A town whose name others bear is the one where the other places of the article lie; else the others are told.
#[test]
fn namesakes_are_settled_by_the_article() {
    let region = |text: &str| {
        let record = Extractor::new().extract(text);
        record
            .regions
            .iter()
            .find(|region| region.name == "محمودآباد")
            .map(|r| (r.parent.clone(), r.candidates.clone()))
    };
    for text in spellings("باران در محمودآباد آمد. آمل و بابل هم خیس شدند.") {
        assert_eq!(region(&text), Some((Some("IR-02".to_owned()), Vec::new())), "{text}");
    }
    for text in spellings("باران در محمودآباد آمد. میاندوآب و خوی هم خیس شدند.")
    {
        assert_eq!(region(&text), Some((Some("IR-04".to_owned()), Vec::new())), "{text}");
    }
    let open = region("باران در محمودآباد آمد.");
    assert!(open.is_some_and(|(parent, candidates)| parent.is_some() && candidates.len() == 1));
    let punjab = |text: &str| {
        let record = Extractor::new().extract(text);
        record.regions.iter().find(|region| region.name == "پنجاب").and_then(|region| region.parent.clone())
    };
    assert_eq!(punjab("گندم پنجاب خوب است. هند آن را خرید.").as_deref(), Some("IN"));
    assert_eq!(punjab("گندم پنجاب خوب است. پاکستان آن را خرید.").as_deref(), Some("PK"));
    let alone = Extractor::new().extract("باران در مراغه آمد.");
    assert!(alone.regions.iter().all(|region| region.candidates.is_empty()));
}

/// Mentions are spans of the text as it was given, and an object counts them all.
#[test]
fn mentions_are_where_the_text_has_them() {
    let text = "استاندار يزد گفت: يزد و  مهريز سرسبزند. مردم يزد آمدند.";
    let record = Extractor::new().extract(text);
    for region in &record.regions {
        assert_eq!(region.count, region.mentions.len());
        for mention in &region.mentions {
            assert_eq!(key(&text[mention.start..mention.end]), key(&mention.text));
        }
    }
    let city = record.regions.iter().find(|region| region.name == "یزد" && region.code.is_none());
    assert_eq!(city.map(|city| city.count), Some(2));
}
