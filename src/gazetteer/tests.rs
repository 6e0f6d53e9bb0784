//! The matcher against a naive one, and against the cases it was made for.

use proptest::prelude::*;

use super::fold::{self, Fold};
use super::{Gazetteer, Match, MatchKind, Path, seal};

/// A word or mark of a text with where it stands, and whether only white space stands before it.
struct Word {
    letters: String,
    start: usize,
    end: usize,
    follows: bool,
}

fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let (mut inside, mut follows) = (false, false);
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        fold::fold(c, |part| match part {
            Fold::Letter(c) => match words.last_mut() {
                Some(word) if inside => (word.end, _) = (end, word.letters.push(c)),
                _ => {
                    words.push(Word { letters: c.into(), start, end, follows });
                    (inside, follows) = (true, true);
                }
            },
            Fold::Mark(c) | Fold::Sign(c) => {
                words.push(Word { letters: c.into(), start, end, follows });
                (inside, follows) = (false, true);
            }
            Fold::Space => inside = false,
            Fold::Stop => (inside, follows) = (false, false),
            Fold::HalfSpace | Fold::Nothing => {}
        });
    }
    words
}

/// A phrase with `|` wherever text may have white space.
fn parts(phrase: &str) -> String {
    let spaced = phrase.replace(['\u{ad}', '\u{200b}', '\u{200c}', '\n', '\r', '\u{2028}'], " ");
    words(&spaced).iter().map(|word| word.letters.as_str()).collect::<Vec<_>>().join("|")
}

/// True if `text`, words joined by `|`, is the phrase glued at some of its joints.
fn fits(phrase: &str, text: &str) -> bool {
    let mut t = text.chars().peekable();
    for c in phrase.chars() {
        if t.next_if_eq(&c).is_none() && c != '|' {
            return false;
        }
    }
    t.next().is_none()
}

fn naive(phrases: &[(u32, String)], kind: MatchKind, text: &str) -> Vec<Match> {
    let phrases: Vec<(u32, String)> = phrases.iter().map(|(id, phrase)| (*id, parts(phrase))).collect();
    let words = words(text);
    let mut found = Vec::new();
    for (first, word) in words.iter().enumerate() {
        let mut run = String::new();
        for last in &words[first..] {
            if !run.is_empty() && !last.follows {
                break;
            }
            run += if run.is_empty() { "" } else { "|" };
            run += &last.letters;
            let fitting = phrases.iter().filter(|(_, phrase)| fits(phrase, &run));
            found.extend(fitting.map(|(id, _)| Match { id: *id, start: word.start, end: last.end }));
        }
    }
    found.sort_by_key(|found| (found.start, found.end, found.id));
    found.dedup();
    if kind == MatchKind::LeftmostLongest {
        found.sort_by_key(|found| (found.start, usize::MAX - found.end, found.id));
        let mut next = 0;
        found.retain(|found| {
            let free = found.start >= next;
            next = if free { found.end } else { next };
            free
        });
    }
    found
}

fn gazetteer(phrases: &[(u32, String)], kind: MatchKind) -> Gazetteer {
    Gazetteer::builder().match_kind(kind).phrases(phrases.iter().cloned()).build().expect("phrases have letters")
}

/// The same phrases, searched for in every way that this machine can, and once more stored and loaded.
fn gazetteers(phrases: &[(u32, String)], kind: MatchKind) -> impl Iterator<Item = Gazetteer> {
    let gazetteer = gazetteer(phrases, kind);
    let loaded = Gazetteer::from_bytes(&gazetteer.to_bytes()).expect("they were just stored");
    Path::available().into_iter().map(move |path| Gazetteer { path, ..gazetteer.clone() }).chain([loaded])
}

fn assert_equal(phrases: &[(u32, String)], text: &str) {
    for kind in [MatchKind::All, MatchKind::LeftmostLongest] {
        let expected = naive(phrases, kind, text);
        for gazetteer in gazetteers(phrases, kind) {
            for chunk in [1, 7, 100, super::CHUNK] {
                let found: Vec<Match> = gazetteer.find_in_chunks(text, chunk).collect();
                let path = gazetteer.path.name();
                assert_eq!(found, expected, "{kind:?} of {phrases:?} in {text:?}, {path}, {chunk} bytes at a time");
            }
        }
    }
}

/// Few letters, so that phrases are met, and everything that may stand between them.
fn hostile() -> impl Strategy<Value = String> {
    let letters = prop::sample::select(vec![
        "ا",
        "ب",
        "ی",
        "ي",
        "ى",
        "ک",
        "ك",
        "ه",
        "ة",
        "ۀ",
        "a",
        "A",
        "b",
        "é",
        "e\u{301}",
        "б",
        "Б",
        "中",
        "1",
        "۱",
        "١",
        "ﷲ",
        "ﻻ",
        "ﯽ",
        "\u{67e}\u{200d}",
        "क्",
        "𐍈",
        "Ⱥ",
        "Å",
    ]);
    let between = prop::sample::select(vec![
        " ", " ", " ", " ", "  ", "\u{200c}", "\u{200c}", "\u{200c}", "\u{640}", "\u{64e}", "\u{651}", "\u{200f}",
        "\u{202b}", "\u{a0}", "\u{ad}", "\t", "\n", "\u{2028}", "،", ",", "، ", " ،", ".", "؛", "-", "–", "«", "»",
        "(", ")", "☆", "€", "😀", "\0", "\u{feff}", "/", "\u{fdfa}",
    ]);
    prop::collection::vec(prop_oneof![3 => letters, 2 => between], 1..12).prop_map(|parts| parts.concat())
}

fn phrases() -> impl Strategy<Value = Vec<(u32, String)>> {
    let usable = hostile().prop_filter("no letter", |phrase| {
        phrase.chars().any(|c| {
            let mut letter = false;
            fold::fold(c, |part| letter |= matches!(part, Fold::Letter(_)));
            letter
        })
    });
    prop::collection::vec((0u32..6, usable), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn equals_the_naive_matcher(phrases in phrases(), text in prop::collection::vec(hostile(), 0..12)) {
        assert_equal(&phrases, &text.concat());
        assert_equal(&phrases, &text.join(" "));
    }

    #[test]
    fn equals_the_naive_matcher_where_phrases_are_met(
        phrases in phrases(),
        text in prop::collection::vec((0usize..12, prop::sample::select(vec![" ", "", "\u{200c}", "، ", "\n", "☆"])), 0..30),
    ) {
        let text: String = text.iter().map(|(at, between)| phrases[at % phrases.len()].1.clone() + between).collect();
        assert_equal(&phrases, &text);
    }

    #[test]
    fn paths_are_equal_in_long_text(
        phrases in phrases(),
        text in prop::collection::vec(prop_oneof![
            1 => hostile(),
            2 => "[ا-ی]{1,8} ",
            1 => "[ا-ی ،.a-z0-9\u{200c}]{1,40}",
            1 => (0usize..12).prop_map(|at| format!("#{at}#")),
        ], 0..60),
    ) {
        let text = text.concat();
        let text = (0..12).fold(text, |text, at| text.replace(&format!("#{at}#"), &phrases[at % phrases.len()].1));
        assert_equal(&phrases, &text);
    }

    #[test]
    fn bytes_made_to_deceive_do_no_harm(
        phrases in phrases(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        text in prop::collection::vec(hostile(), 0..12),
    ) {
        let mut bytes = seal::opened(&gazetteer(&phrases, MatchKind::All).to_bytes()).unwrap().to_vec();
        for (at, byte) in changes {
            *at.get_mut(&mut bytes) = byte;
        }
        for path in Path::available() {
            if let Some(mut loaded) = Gazetteer::load(&seal::closed(&bytes)) {
                loaded.path = path;
                loaded.find_iter(&text.concat()).for_each(drop);
            }
        }
    }

    #[test]
    fn any_text_will_do(text in any::<String>(), phrase in any::<String>()) {
        if let Ok(gazetteer) = Gazetteer::builder().phrases([(0, &phrase)]).build() {
            prop_assert!(gazetteer.find_iter(&phrase).count() <= 1);
            gazetteer.find_iter(&text).for_each(|found| assert!(text.get(found.start..found.end).is_some()));
        }
    }
}

fn found<'t>(phrases: &[&str], kind: MatchKind, text: &'t str) -> Vec<&'t str> {
    let phrases: Vec<(u32, String)> = (0..).zip(phrases.iter().map(|&phrase| phrase.to_owned())).collect();
    assert_equal(&phrases, text);
    gazetteer(&phrases, kind).find_iter(text).map(|found| &text[found.start..found.end]).collect()
}

fn longest<'t>(phrases: &[&str], text: &'t str) -> Vec<&'t str> {
    found(phrases, MatchKind::LeftmostLongest, text)
}

fn all<'t>(phrases: &[&str], text: &'t str) -> Vec<&'t str> {
    found(phrases, MatchKind::All, text)
}

#[test]
fn a_phrase_that_a_word_goes_beyond_does_not_hide_a_shorter_one() {
    assert_eq!(longest(&["مجلس", "مجلس شورا"], "مجلس شورایاری"), ["مجلس"]);
    assert_eq!(longest(&["مجلس", "مجلس شورا"], "مجلس شورا"), ["مجلس شورا"]);
    assert!(longest(&["شورا"], "شورایاری").is_empty());
    assert!(longest(&["یاری"], "شورایاری").is_empty());
}

#[test]
fn half_spaces_and_spaces_of_a_phrase_may_be_written_in_three_ways() {
    for phrase in ["رئیس\u{200c}جمهور", "رئیس جمهور"] {
        for text in ["رئیس\u{200c}جمهور", "رئیس جمهور", "رئیسجمهور", "رئیس\u{200c} جمهور", "رئیس  جمهور"]
        {
            assert_eq!(longest(&[phrase], text), [text], "{phrase}");
        }
    }
    assert_eq!(longest(&["رئیسجمهور"], "رئیس\u{200c}جمهور"), ["رئیس\u{200c}جمهور"]);
    assert!(longest(&["رئیسجمهور"], "رئیس جمهور").is_empty());
    assert!(longest(&["مادر"], "ما در").is_empty());
    let long = "سازمان برنامه و بودجه کل کشور جمهوری اسلامی ایران";
    let glued = long.replace(' ', "");
    assert_eq!(longest(&[long], &glued), [&glued]);
    assert_eq!(longest(&[long], &long.replacen(' ', "", 4)), [&long.replacen(' ', "", 4)]);
}

#[test]
fn letters_digits_and_marks_that_do_not_count() {
    let phrase = "کد ۱۲ یزد";
    for text in ["كد 12 يزد", "کد ١٢ یزد", "کـــد ۱۲ یَزْدِ", "\u{202b}کد\u{200f} ۱۲ یزد", "کد\u{a0}۱۲\tیزد"]
    {
        assert_eq!(longest(&[phrase], text).len(), 1, "{text}");
    }
    assert_eq!(longest(&["موسسه"], "مؤسسة"), ["مؤسسة"]);
    assert!(longest(&["آزاد"], "ازاد").is_empty());
    assert_eq!(longest(&["الله"], "ﷲ و الله"), ["ﷲ", "الله"]);
}

#[test]
fn a_match_ends_before_what_does_not_count() {
    assert_eq!(longest(&["تهران"], "\u{200f}تهرانِ\u{640}\u{200c} ما"), ["تهران"]);
    assert_eq!(longest(&["کتاب"], "کِتابٌ"), ["کِتاب"]);
}

#[test]
fn punctuation_of_a_phrase_must_stand_in_the_text() {
    let phrase = "اتاق بازرگانی، صنایع، معادن و کشاورزی";
    for text in [
        phrase,
        "اتاق بازرگانی ، صنایع ،معادن و کشاورزی",
        "اتاق بازرگانی, صنایع,معادن و کشاورزی",
        "اتاق بازرگانی،صنایع،معادن و کشاورزی",
    ] {
        assert_eq!(longest(&[phrase], text), [text]);
    }
    for text in [
        "اتاق بازرگانی صنایع معادن و کشاورزی",
        "اتاق بازرگانی؛ صنایع؛ معادن و کشاورزی",
        "اتاق بازرگانی،، صنایع، معادن و کشاورزی",
    ] {
        assert!(longest(&[phrase], text).is_empty(), "{text}");
    }
    assert_eq!(longest(&["وزیر تعاون، کار و رفاه اجتماعی"], "وزیر تعاون،\u{200c} کار و رفاه اجتماعی گفت").len(), 1);
    assert_eq!(longest(&["کنگو (کینشاسا)"], "در کنگو ( کینشاسا ) و"), ["کنگو ( کینشاسا )"]);
    assert_eq!(longest(&["C", "C++"], "C++ C"), ["C++", "C"]);
    assert_eq!(longest(&[".NET"], "a .NET"), [".NET"]);
    assert_eq!(longest(&["قند ☆ نبات"], "قند ☆ نبات، قند ★ نبات"), ["قند ☆ نبات"]);
}

#[test]
fn a_phrase_without_punctuation_does_not_match_across_it() {
    for between in ["، ", ". ", " - ", "\n", "\r\n", " ☆ ", "»", "/", "\u{2028}"] {
        assert!(longest(&["وزیر نیرو"], &format!("وزیر{between}نیرو")).is_empty(), "{between:?}");
    }
}

#[test]
fn bytes_that_were_not_stored_are_refused() {
    let phrases = ["تهران", "بندر عباس", "وزیر تعاون، کار", "a✓"].map(|phrase| (1, phrase));
    let bytes = Gazetteer::builder().phrases(phrases).build().map(|gazetteer| gazetteer.to_bytes()).unwrap();
    assert!(Gazetteer::from_bytes(&bytes).is_ok());
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1 << (at % 8);
        for bad in [&changed, &bytes[..at]] {
            let error = Gazetteer::from_bytes(bad).unwrap_err();
            assert!(error.to_string().contains("build it from its phrases again"), "{error}");
        }
    }
    assert!(Gazetteer::from_bytes(&[]).is_err());
}

#[test]
fn scripts_are_kept_apart() {
    assert_eq!(longest(&["made in russia"], "Made in Russia"), ["Made in Russia"]);
    assert_eq!(longest(&["Москва", "中国", "दिल्ली"], "москва, 中国 दिल्ली"), ["москва", "中国", "दिल्ली"]);
    assert!(longest(&["a", "о", "दिल"], "а o दिल्ली").is_empty());
    assert_eq!(longest(&["Orléans"], "ORLE\u{301}ANS Orleans"), ["ORLE\u{301}ANS", "Orleans"]);
}

#[test]
fn all_matches_come_by_start_then_length_then_id() {
    assert_eq!(
        all(&["بانک مرکزی", "بانک", "مرکزی ایران", "بانک مرکزی ایران"], "بانک مرکزی ایران"),
        ["بانک", "بانک مرکزی", "بانک مرکزی ایران", "مرکزی ایران"]
    );
}

#[test]
fn phrases_with_one_spelling_are_each_found_once() {
    let phrases = [(7, "بانک"), (3, "بانك"), (7, "بانک"), (7, "با نک")];
    let build = |kind| Gazetteer::builder().match_kind(kind).phrases(phrases).build().expect("phrases have letters");
    let ids = |kind| build(kind).find_iter("بانک").map(|found| found.id()).collect::<Vec<_>>();
    assert_eq!(ids(MatchKind::All), [3, 7]);
    assert_eq!(ids(MatchKind::LeftmostLongest), [3]);
}

#[test]
fn unusable_phrases_are_named() {
    for phrase in ["", " ", "\u{200c}", "\u{64e}\u{640}", "،", "...", "☆", "\n"] {
        let error = Gazetteer::builder().phrases([(1, "تهران"), (9, phrase)]).build().expect_err(phrase);
        assert!(error.is_gazetteer());
        assert_eq!(error.phrase_id(), Some(9), "{phrase:?}");
    }
}

#[test]
fn a_phrase_of_ten_thousand_words_is_found() {
    let phrase = "یک دو سه چهار پنج ".repeat(2_000);
    let text = format!("صفر {phrase}شش");
    let gazetteer = Gazetteer::builder().phrases([(0, &phrase), (1, &"یک دو".to_owned())]).build().expect("letters");
    let found: Vec<_> = gazetteer.find_iter(&text).map(|found| (found.id(), found.end() - found.start())).collect();
    assert_eq!(found, [(0, phrase.trim_end().len())]);
    assert!(gazetteer.find_iter(&phrase.repeat(3)).eq(gazetteer.find_in_chunks(&phrase.repeat(3), 1 << 20)));
}

#[test]
fn phrases_go_on_further_than_walks_go_at_once() {
    let words: Vec<&str> = "الف ب پ ت ث ج چ ح خ د ذ ر ز ژ".split(' ').collect();
    let phrases = [2, 7, 8, 9, 13].map(|count| words[..count].join(" "));
    let phrases = phrases.each_ref().map(String::as_str);
    let [.., nine, thirteen] = phrases;
    let text = [thirteen, &words[..12].join(" "), &words[..8].concat(), "الف", thirteen].join(" ");
    assert_eq!(longest(&phrases, &text), [thirteen, nine, &words[..8].concat(), thirteen]);
    // A word that is eight of them without spaces has no shorter ones in it.
    assert_eq!(all(&phrases, &text).len(), 5 + 4 + 1 + 5);
}

/// Of the blocks of Unicode that machines have tables for, and of those that Persian text has besides.
#[test]
fn every_character_is_folded_alike() {
    let phrases = ["کتاب", "باز", "کتاب باز", "کتابیباز", "۷"].map(str::to_owned);
    let phrases: Vec<(u32, String)> = (0..).zip(phrases).collect();
    let blocks = [0..0x800, 0x2000..0x2100, 0xfb50..0xfe00, 0xfe70..0xff00];
    let all: Vec<char> = blocks.into_iter().flatten().filter_map(char::from_u32).collect();
    for some in all.chunks(64) {
        let text: String = some.iter().map(|c| format!("کتاب{c}باز {c}")).collect();
        assert_equal(&phrases, &text);
    }
}

/// Text is folded and searched in blocks of 64: everything that may go wrong is put before, on and behind their edges.
#[test]
fn the_edges_of_blocks_make_no_difference() {
    let long = "سازمانبرنامهوبودجهکلکشور";
    let phrases = ["رئیس\u{200c}جمهور", "مجلس شورا", long, "هشتحرفی", "نهحرفدار ب", "☆ ب", ".NET", "Ж中", "ﷲ", "ا"];
    let phrases: Vec<(u32, String)> = (0..).zip(phrases.map(str::to_owned)).collect();
    let words = format!(
        "رئیس\u{200c}جمهور مجلسِ\u{200c} شورا {long} {long}ی هشتحرفی نهحرفدار ب «☆» ☆ب .NET ж中 ﷲ\u{200c}ا ﷲ «ا» “ا” مجلس\nشورا"
    );
    for filler in ["ا ", "\u{64e}", "\u{200c}", "،", "ب", "a", "… ", "中"] {
        for count in (0..66).chain(126..130) {
            assert_equal(&phrases, &(filler.repeat(count) + &words));
        }
    }
    assert_equal(&phrases, &"\u{64e}\u{640}\u{200c}".repeat(100));
    assert_equal(&phrases, &"،".repeat(200));
}

#[test]
fn nothing_is_found_in_or_by_nothing() {
    assert_eq!(Gazetteer::default().find_iter("تهران").count(), 0);
    assert_eq!(Gazetteer::builder().build().expect("no phrase is at fault").find_iter("تهران").count(), 0);
    assert!(longest(&["تهران"], "").is_empty());
}

#[test]
fn keys_are_equal_where_spellings_are() {
    assert_eq!(Gazetteer::key("مي\u{200c}رود"), Gazetteer::key("می رود"));
    assert_eq!(Gazetteer::key("تعاون، كار"), "تعاون,کار");
}
