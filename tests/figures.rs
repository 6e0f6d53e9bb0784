//! Figures: what every rule must find and must not find, and tables of units and currencies.

mod common;

use std::collections::{HashMap, HashSet};
use std::fmt::Debug;

use common::outside;
use khabar::Extractor;
use khabar::article::{Bound, Figure};

/// The snake_case of a variant's name, as the record writes it.
fn word(value: impl Debug) -> String {
    let name = format!("{value:?}");
    let mut text = String::new();
    for (at, c) in name.char_indices() {
        if c.is_uppercase() && at > 0 {
            text.push('_');
        }
        text.extend(c.to_lowercase());
    }
    text
}

/// A figure as the table writes it.
fn line(figure: &Figure) -> String {
    let value = figure.value.map_or("?".to_owned(), |value| value.to_string());
    let high = figure.high.map(|high| format!("..{high}")).unwrap_or_default();
    let unit = figure.unit.as_deref().unwrap_or("-");
    let bound = if figure.bound == Bound::Exact { String::new() } else { format!(" {}", word(figure.bound)) };
    format!("{} = {value}{high} [{unit}] {}{bound}", figure.text, word(figure.kind))
}

#[test]
fn every_rule_finds_its_figures_and_no_others() {
    let extractor = Extractor::new();
    let table = include_str!("cases/figures.tsv");
    let mut wrong = Vec::new();
    let (mut found, mut kept_away): (HashSet<&str>, HashSet<&str>) = Default::default();
    for (number, row) in table.lines().enumerate().filter(|(_, row)| !row.starts_with('#') && !row.is_empty()) {
        let [rule, sentence, expected] = *row.split('\t').collect::<Vec<_>>() else {
            panic!("tests/cases/figures.tsv:{}: three columns with tabs between", number + 1)
        };
        let article = extractor.extract(sentence);
        let got: Vec<String> = article.figures.iter().map(line).collect();
        let got = if got.is_empty() { "-".to_owned() } else { got.join(" | ") };
        // Where half-spaces stand is the normalizer's business.
        let bare = |text: &str| text.replace([' ', '\u{200c}'], "");
        if bare(&got) != bare(expected) {
            wrong.push(format!(
                "tests/cases/figures.tsv:{}: {sentence}\n  expected {expected}\n  got      {got}",
                number + 1
            ));
        }
        match article.figures.first() {
            Some(first) if first.rule == rule => found.insert(rule),
            _ => kept_away.insert(rule),
        };
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
    let one_sided: Vec<_> = found.symmetric_difference(&kept_away).collect();
    assert!(one_sided.is_empty(), "not both a sentence that it reads and one that it keeps away from: {one_sided:?}");
}

#[test]
fn figures_overlap_neither_each_other_nor_dates() {
    let mut text: String = include_str!("cases/figures.tsv").split('\t').filter(|cell| cell.contains(' ')).collect();
    text.push_str("\nروز ۲۲ آبان ۱۴۰۴، ۵ نفر در ۱۲ و ۱۳ آذر و ساعت ۱۰:۳۰ آمدند و ۳۰ مهرماه ۲۰ شرکت رفتند.");
    let article = Extractor::builder().relative_dates(true).build().expect("bundled lexicons").extract(&text);
    let figures: Vec<_> = article.figures.iter().map(|figure| (figure.start, figure.end)).collect();
    assert!(figures.len() > 100);
    for pair in figures.windows(2) {
        assert!(pair[0].1 <= pair[1].0, "{} | {}", &text[pair[0].0..pair[0].1], &text[pair[1].0..pair[1].1]);
    }
    for date in &article.dates {
        let inside = figures.iter().find(|&&(start, end)| start < date.end && date.start < end);
        assert!(inside.is_none(), "{inside:?} of {text:?} lies in {}", date.text);
    }
}

#[test]
fn spans_are_of_the_article_as_given() {
    let text = "به  گفته او «۳۸ شهرک‌ صنعتی» و ۱۳ميليون تومان و\n۵۰\u{200f} درصد";
    let article = Extractor::new().extract(text);
    let spans: Vec<&str> = article.figures.iter().map(|f| &text[f.start..f.end]).collect();
    assert_eq!(spans, ["۳۸ شهرک‌ صنعتی", "۱۳ميليون تومان", "۵۰\u{200f} درصد"]);
}

#[test]
fn figures_are_linked_to_their_place_and_speaker() {
    let article = Extractor::new().extract("استاندار یزد گفت: ۳۸ شهرک صنعتی در این استان فعال است.");
    let [figure] = article.figures.as_slice() else { panic!("{:?}", article.figures) };
    assert_eq!(figure.region_id.and_then(|id| article.regions.get(id)).map(|r| r.name.as_str()), Some("یزد"));
    let official = figure.official_id.and_then(|id| article.officials.get(id));
    assert_eq!(official.and_then(|o| o.office.as_deref()), Some("استاندار یزد"));
}

#[test]
fn a_place_right_behind_a_figure_is_its_own() {
    let article =
        Extractor::new().extract("وزیر نیرو به تهران رفت و نیروگاهی ۱۴۰۰ مگاواتی در هرمزگان و ۲ سد در استان یزد گشود.");
    let names: Vec<_> =
        article.figures.iter().map(|f| f.region_id.map(|id| article.regions[id].name.as_str())).collect();
    assert_eq!(names, [Some("هرمزگان"), Some("یزد")]);
}

#[test]
fn rates_are_told_with_their_figures() {
    let text = "سالانه ۲۷۰ میلیون جفت کفش، ۵ تن گوشت و ۶ نفر در روز. هر بشکه نفت حدود ۶۸ تا ۷۲ دلار است و ۳ نفر رفتند.";
    let figures = Extractor::new().extract(text).figures;
    let rates: Vec<_> = figures.iter().map(|figure| figure.per.as_deref()).collect();
    assert_eq!(rates, [Some("سالانه"), None, Some("در روز"), Some("هر بشکه نفت"), None]);
    for text in [
        "در هر صورت این نرخ ۷۵۰۰ تومان است.",
        "هر چند وقت یک بار آمدند.",
        "با افزایش ماهانه قیمت‌ها دومین اقتصاد جهان شد.",
        "مصرف روزانه ادارات به میزان ۵ ساعت کم شد.",
        "سومین شرکت در سال ۱۳۹۸ باز شد.",
        "۶ هزار نفر در سال گذشته آمدند.",
    ] {
        let figures = Extractor::new().extract(text).figures;
        assert!(!figures.is_empty() && figures.iter().all(|figure| figure.per.is_none()), "{text}: {figures:?}");
    }
}

#[test]
fn rates_behind_their_figures() {
    let text = "بها به ۶۲ دلار در هر بشکه رسید. بها برای هر نفر ۵ تومان است. مصرف آن ۵ لیتر در هر ۱۰۰ کیلومتر است.";
    let figures = Extractor::new().extract(text).figures;
    let rates: Vec<_> = figures.iter().map(|figure| figure.per.as_deref()).collect();
    assert_eq!(rates, [Some("در هر بشکه"), Some("هر نفر"), None, None]);
}

#[test]
fn sides_of_a_stroke_change_places_where_the_article_shows_it() {
    let values = |text: &str| {
        let figures = Extractor::new().extract(text).figures;
        figures.iter().filter_map(|figure| figure.value).map(|value| value.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(values("تولید ۵/۲ درصد بالا رفت."), ["5.2"]);
    assert_eq!(values("تولید ۵/۲ درصد بالا رفت. نشست ساعت ۳۰/۱۸ برگزار می‌شود."), ["2.5"]);
    assert_eq!(values("تولید ۵/۲ میلیون تن و رشد آن ۷/۰ درصد بود."), ["2500000", "0.7"]);
    assert_eq!(values("تولید ۵/۲ درصد و رشد آن ۰/۷ درصد بود، نه ۷/۰ درصد."), ["5.2", "0.7", "7"]);
    assert_eq!(values("تولید ۵/۲ درصد بالا رفت. نشست ساعت ۱۸/۳۰ برگزار می‌شود."), ["5.2"]);
}

#[test]
fn a_figure_too_large_to_hold_has_no_value() {
    let article = Extractor::new().extract(&format!("{} تومان هزینه شد.", "۹".repeat(40)));
    let [figure] = article.figures.as_slice() else { panic!("{:?}", article.figures) };
    let told = (figure.value, figure.unit.as_deref(), figure.rule.as_str());
    assert_eq!(told, (None, Some("تومان"), "too-large"));
}

#[test]
fn half_spaces_change_no_figure() {
    let extractor = Extractor::new();
    let read = |text: &str| extractor.extract(text).figures.iter().map(|f| (f.value, f.kind)).collect::<Vec<_>>();
    for sentence in [
        "فروش سه\u{200c}برابر و یک\u{200c}سوم بدهی پرداخت شد.",
        "بیست\u{200c}ویک میلی\u{200c}متر باران و پانزده\u{200c}هزار تومان.",
        "سی\u{200c}وچهارمین جلسه با پنج\u{200c}درصد رشد.",
    ] {
        let given = read(sentence);
        assert!(!given.is_empty(), "{sentence}");
        assert_eq!(read(&sentence.replace('\u{200c}', " ")), given, "{sentence}");
        assert_eq!(read(&sentence.replace('\u{200c}', "")), given, "{sentence}");
    }
}

#[test]
fn tables_of_units_and_currencies() {
    let extractor = Extractor::new();
    let mut wrong = Vec::new();
    let units: HashMap<&str, &str> = [
        ("barrel", "bbl"),
        ("celsius", "Cel"),
        ("cubic_meter", "m3"),
        ("day", "d"),
        ("gigabyte", "GB"),
        ("gigawatt", "GW"),
        ("gram", "g"),
        ("hectare", "ha"),
        ("hour", "h"),
        ("karat", "karat"),
        ("kilogram", "kg"),
        ("kilometer", "km"),
        ("kilowatt", "kW"),
        ("kilowatt_hour", "kWh"),
        ("liter", "l"),
        ("megawatt", "MW"),
        ("meter", "m"),
        ("metric_ton", "t"),
        ("minute", "min"),
        ("month", "mo"),
        ("second", "s"),
        ("square_kilometer", "km2"),
        ("square_meter", "m2"),
        ("week", "wk"),
        ("year", "a"),
    ]
    .into();
    let tables = ["units_icu", "currency_icu"].into_iter().filter_map(outside::table).flatten();
    for (_, row) in tables {
        let [text, value, code] = row.as_slice() else { continue };
        let code = units.get(code.as_str()).copied().unwrap_or(code);
        let figures = extractor.extract(text).figures;
        let got = figures.first().map(|f| (f.value.map(|v| v.to_string()), f.unit_code.clone()));
        if figures.len() != 1 || got != Some((Some(value.clone()), Some(code.to_owned()))) {
            wrong.push(format!("{text}: {got:?}, expected {value} {code}"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}
