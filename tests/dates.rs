//! Dates: the rules one by one, and tables of dates and date phrases from outside.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::rules::rules_of;
use common::{clock, outside};
use khabar::Extractor;
use khabar::article::{Calendar, Date};
use khabar::calendar;

/// The sources in which the rules have their names.
const SOURCES: &[&str] = &[
    include_str!("../src/extract/dates/days.rs"),
    include_str!("../src/extract/dates/numeric.rs"),
    include_str!("../src/extract/dates/relative.rs"),
    include_str!("../src/extract/dates/years.rs"),
];

fn extractor() -> Extractor {
    Extractor::builder()
        .relative_dates(true)
        .officials(false)
        .regions(false)
        .figures(false)
        .proposals(false)
        .statements(false)
        .build()
        .expect("bundled lexicons")
}

/// A date as the table of cases writes it.
fn told(date: &Date) -> String {
    let calendar = match date.calendar {
        Calendar::Jalali => "jalali",
        Calendar::Gregorian => "gregorian",
        Calendar::Hijri => "hijri",
    };
    let part = |part: Option<i32>| part.map_or("?".to_owned(), |part| part.to_string());
    let [year, month, day] = [date.year, date.month.map(i32::from), date.day.map(i32::from)].map(part);
    let mark = if date.relative { "~" } else { "" };
    format!("{mark}{} = {calendar} {year}-{month}-{day} ({})", date.text, date.rule)
}

fn unspaced(text: &str) -> String {
    text.replace([' ', '\u{200c}'], "")
}

/// Rows of a table with their numbers: lines that are no comments, cut at tabs.
fn rows(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    let rows = (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
    rows.map(|(number, line)| (number, line.split('\t').collect()))
}

#[test]
fn every_rule_finds_its_examples_and_not_the_others() {
    let text = include_str!("cases/dates.tsv");
    let (extractor, mut wrong, mut used) = (extractor(), Vec::new(), BTreeSet::new());
    for (number, row) in rows(text) {
        let [article, expected] = row[..] else {
            panic!("tests/cases/dates.tsv:{number}: two columns with a tab between")
        };
        let dates = extractor.extract(article).dates;
        used.extend(dates.iter().map(|date| date.rule.clone()));
        let found: Vec<String> = dates.iter().map(told).collect();
        let expected: Vec<&str> = if expected == "-" { Vec::new() } else { expected.split(" ; ").collect() };
        // Where half-spaces stand is the normalizer's to say.
        if !found.iter().map(|date| unspaced(date)).eq(expected.iter().map(|date| unspaced(date))) {
            let expected = if expected.is_empty() { "-".to_owned() } else { expected.join(" ; ") };
            let found = if found.is_empty() { "-".to_owned() } else { found.join(" ; ") };
            wrong.push(format!("tests/cases/dates.tsv:{number}: {article}\n  expected {expected}\n  found    {found}"));
        }
    }
    assert!(wrong.is_empty(), "{} of the cases:\n{}", wrong.len(), wrong.join("\n"));
    let used: BTreeSet<&str> = used.iter().map(String::as_str).collect();
    let rules: BTreeSet<&str> = SOURCES.iter().flat_map(|source| rules_of(source)).collect();
    assert_eq!(used, rules, "left the rules that the cases show, right those of the sources");
}

#[test]
fn spans_are_of_the_article_as_given() {
    let article = "نشست در «۲۲ آبان‌ماه\u{200c} ۱۴۰۴» و سپس ١٤٠٤/٠٩/٠١ است.";
    let spans: Vec<_> = extractor().extract(article).dates.iter().map(|d| article[d.start..d.end].to_owned()).collect();
    assert_eq!(spans, ["۲۲ آبان‌ماه\u{200c} ۱۴۰۴", "١٤٠٤/٠٩/٠١"]);
}

#[test]
fn the_articles_own_date_settles_relative_ones() {
    let article = "تاریخ انتشار: ۱ آذر ۱۴۰۴ - ۱۴:۲۵\nوزیر دیروز به تبریز رفت. او سال گذشته و ماه گذشته و سال گذشته میلادی نیز رفته بود. طرح ۱۰ مهرماه امسال آغاز شد. روز پنجشنبه باران آمد.";
    let dates = extractor().extract(article).dates;
    let told: Vec<String> = dates.iter().map(told).collect();
    let expected = [
        "1 آذر 1404 = jalali 1404-9-1 (date-day-month)",
        "~دیروز = jalali 1404-8-30 (date-relative)",
        "~سال گذشته = jalali 1403-?-? (date-relative-unit)",
        "~ماه گذشته = jalali 1404-8-? (date-relative-unit)",
        "~سال گذشته میلادی = gregorian 2024-?-? (date-relative-unit)",
        "10 مهرماه امسال = jalali 1404-7-10 (date-day-month)",
        "~روز پنجشنبه = jalali ?-?-? (date-weekday)",
    ];
    assert_eq!(told, expected);
    assert_eq!(dates[1].iso.as_deref(), Some("2025-11-21"));
    // Two days that could be the article's own: neither is.
    let article = format!("{article}\nتاریخ انتشار: ۳ آذر ۱۴۰۴");
    assert!(extractor().extract(&article).dates.iter().all(|date| !date.relative || date.year.is_none()));
}

#[test]
fn weekdays_are_counted_from_the_articles_own_date() {
    // A Saturday.
    for (phrase, day) in [
        ("پنجشنبه گذشته", Some(29)),
        ("شنبه گذشته", Some(24)),
        ("جمعه آینده", Some(7)),
        ("شنبه آینده", Some(8)),
        ("شنبه هفته جاری", Some(1)),
        ("دوشنبه این هفته", Some(3)),
        ("جمعه هفته گذشته", Some(30)),
        ("سه‌شنبه هفته آینده", Some(11)),
        ("روز سه‌شنبه", None),
    ] {
        let article = format!("شنبه ۱ آذر ۱۴۰۴\nباران {phrase} در شهر می‌بارد.");
        let dates = extractor().extract(&article).dates;
        assert_eq!(dates.last().map(|date| date.day), Some(day), "{phrase}: {dates:?}");
    }
}

#[test]
fn an_articles_own_date_stands_in_one_of_four_ways() {
    let second = "وزیر دیروز به تبریز رفت.";
    let year_of = |first: &str| {
        let dates = extractor().extract(&format!("{first}\n{second}")).dates;
        dates.last().and_then(|date| date.iso.clone())
    };
    let stamps = [
        "تاریخ: ۱۴۰۴/۰۹/۰۱ | کد خبر: 123456",
        "شنبه ۱ آذر ۱۴۰۴",
        "۱۴:۲۵ - ۱۴۰۴/۰۹/۰۱",
        "شناسه خبر: 3686018 - شنبه ۱ آذر ۱۴۰۴ - ۱۱:۴۷",
        "date 2025-11-22 گسترش همکاری‌ها",
    ];
    for stamp in stamps {
        assert_eq!(year_of(stamp).as_deref(), Some("2025-11-21"), "{stamp}");
    }
    for other in ["جاده در تاریخ ۱ آذر ۱۴۰۴ باز شد.", "جاده ۱ آذر ۱۴۰۴، ساعت ۱۱:۴۷ باز شد."]
    {
        assert_eq!(year_of(other), None, "{other}");
    }
}

#[test]
fn a_moon_sighted_late_gives_its_month_a_thirtieth_day() {
    let dates = extractor().extract("۳۰ صفر ۱۴۴۶ سالروز است").dates;
    assert_eq!(dates.iter().map(|date| (date.day, date.iso.clone())).collect::<Vec<_>>(), [(Some(30), None)]);
}

#[test]
fn long_runs_of_numbers_and_names_take_linear_time() {
    let extractor = extractor();
    for unit in [
        "۵ و ",
        "پایان ",
        "سال ",
        "۲۰ مهر تا ",
        "1404/1/",
        "بیست و ",
        "ساعت ۵ تا ",
        "روز ",
        "شنبه، ",
        "هزار ",
        "صد و ",
        "یک میلیون و ",
    ] {
        let time = |times: usize| {
            let text = unit.repeat(times);
            clock::seconds(|| drop(extractor.extract(&text)))
        };
        let (short, long) = (time(2_000), time(20_000));
        assert!(long < 40.0 * short, "{unit}: {short} s for 2,000, {long} s for 20,000");
    }
}

#[test]
fn dates_as_icu_writes_them() {
    let Some(rows) = outside::table("date_icu_jalali") else { return };
    let extractor = extractor();
    for (_, row) in rows {
        let found = extractor.extract(&row[0]).dates;
        assert_eq!(found.first().and_then(|date| date.iso.as_deref()), Some(row[1].as_str()), "{}", row[0]);
    }
}

#[test]
fn days_of_a_month_in_words_and_digits() {
    let Some(rows) = outside::table("daynumber_dateparser") else { return };
    let extractor = extractor();
    for (_, row) in rows {
        let Some(day) = row[1].parse::<u8>().ok().filter(|day| (1..=31).contains(day)) else { continue };
        let dates = extractor.extract(&format!("روز {} فروردین", row[0])).dates;
        assert_eq!(dates.iter().map(|date| date.day).collect::<Vec<_>>(), [Some(day)], "{}", row[0]);
    }
}

/// Each phrase of theirs has a date of ours that touches it, and each date of ours a phrase of theirs. They mark clock
/// times, lengths of time and vague times too.
#[test]
fn date_phrases_of_another_project() {
    let Some(rows) = outside::table("datespan_parstdex") else { return };
    let extractor = extractor();
    let mut differ = BTreeMap::new();
    for (number, row) in rows {
        let spans: Vec<(usize, usize)> = serde_json::from_str(&row[1]).expect("spans");
        let dates = extractor.extract(&row[0]).with_offsets(&row[0], khabar::article::Offsets::Chars).dates;
        let touch = |span: &(usize, usize), date: &Date| span.0 < date.end && date.start < span.1;
        for span in spans.iter().filter(|span| !dates.iter().any(|date| touch(span, date))) {
            let phrase: String = row[0].chars().skip(span.0).take(span.1 - span.0).collect();
            differ.insert((number, span.0), format!("missed {phrase}"));
        }
        for date in dates.iter().filter(|date| !spans.iter().any(|span| touch(span, date))) {
            differ.insert((number, date.start), format!("{} is none of theirs", date.text));
        }
    }
    outside::assert_known("datespan_parstdex", differ);
}

#[test]
fn every_month_is_read_in_every_spelling() {
    let lexicon =
        khabar::Lexicon::parse("calendar.lex", include_str!("../lexicons/calendar.lex")).expect("a good lexicon");
    let extractor = extractor();
    let mut months = 0;
    for month in lexicon.entries().iter().filter(|entry| entry.class() == "month") {
        for spelling in month.spellings() {
            let dates = extractor.extract(&format!("باران در ۵ {spelling}، آمد")).dates;
            let found: Vec<_> = dates.iter().map(|date| (date.day, date.month)).collect();
            assert_eq!(found, [(Some(5), month.get("value").and_then(|value| value.parse().ok()))], "{spelling}");
            months += 1;
        }
    }
    assert!(months >= 36);
}

/// A year of days in one text, each told in two ways on a line of its own, and the days that do not exist.
#[test]
fn every_day_of_three_centuries_is_read_back() {
    let extractor = extractor();
    let months =
        ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];
    for year in 1200..1500 {
        let (mut text, mut expected) = (String::new(), Vec::new());
        for (month, name) in (1u8..).zip(months) {
            for day in 1..=32 {
                text.push_str(&format!(
                    "کاروان در {day} {name} {year} به شهر رفت.\nکاروان در {year}/{month:02}/{day:02} به شهر رفت.\n"
                ));
                let date = calendar::Date::new(Calendar::Jalali, year, month, day);
                expected.extend(date.into_iter().flat_map(|date| [date.iso(), date.iso()]));
            }
        }
        let found: Vec<String> = extractor.extract(&text).dates.into_iter().filter_map(|found| found.iso).collect();
        let first = found.iter().zip(&expected).find(|(found, expected)| found != expected);
        assert!(
            first.is_none() && found.len() == expected.len(),
            "{year}: {first:?}, {} of {}",
            found.len(),
            expected.len()
        );
    }
}
