//! A lint over every file of `lexicons/`: what the parser cannot know, told with file and line.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use khabar::lexicon::{Entry, Kind, Lexicon};
use khabar::{Gazetteer, Normalizer};

/// Classes that an entry of kind `region` may have.
const REGION_CLASSES: &[&str] =
    &["country", "province", "county", "city", "district", "village", "continent", "area", "feature"];

/// Classes of places that lie nowhere but in the world, so that they need no parent.
const WITHOUT_PARENT: &[&str] = &["country", "continent", "area", "feature"];

/// What may follow a title and belong to the office; the head of `titles.lex` explains it.
const TAKES: &[&str] = &["office", "body", "region", "field", "in", "alone", "none"];

/// What may stand with a verb of speech; the head of `speech.lex` explains it.
const FRAMES: &[&str] = &[
    "quote",
    "object",
    "news-of",
    "from",
    "with",
    "on",
    "topic-to",
    "about",
    "as",
    "to",
    "from-want",
    "of-noun",
    "passive",
    "expect",
];

/// What the lint compares names with.
struct Lint {
    /// Puts letters, digits, spaces and marks right.
    letters: Normalizer,
    /// Words of the language that a name must not be taken for.
    frequent: HashSet<String>,
    /// Infinitives of the verbs whose forms are known.
    infinitives: HashSet<String>,
    /// Codes of countries and of the provinces of Iran.
    codes: HashSet<String>,
}

impl Lint {
    fn new() -> Self {
        let only_places = words("only_places.txt");
        let frequent = words("frequent_words.txt").into_iter().filter(|word| !only_places.contains(word)).collect();
        // A value may keep its vowel marks (تقریباً), and half-spaces are its own choice: it says how to write the name.
        let letters = Normalizer::builder().half_spaces(false).diacritics(false).build();
        let infinitives = read("verbs.lex").entries().iter().map(|verb| verb.name().to_owned()).collect();
        let code = |entry: &Entry| entry.get("code").map(str::to_owned);
        let codes = ["countries.lex", "iran.lex"].iter().flat_map(|file| {
            let codes: Vec<_> = read(file).entries().iter().filter_map(code).collect();
            codes
        });
        Self { letters, frequent, infinitives, codes: codes.collect() }
    }

    /// Everything wrong with a lexicon, as `file:line: what, and what to do`.
    fn problems(&self, file: &str, text: &str) -> Vec<String> {
        let mut found = marks(file, text);
        let lexicon = match Lexicon::parse(file, text) {
            Ok(lexicon) => lexicon,
            Err(error) => {
                found.push(error.to_string());
                return found;
            }
        };
        if lexicon.sources().count() == 0 {
            found.push(format!("{file}:1: no source; write `#! source KEY: what it is | licence`"));
        }
        for (key, about) in lexicon.sources() {
            if about.rsplit('|').next().is_none_or(|licence| licence.trim().is_empty()) {
                found.push(format!("{file}:1: the source {key} has no licence; write it behind the last `|`"));
            }
        }
        found.extend(classes(file, text, &lexicon));
        // Lists of kind `title` hold markers, which take nothing.
        let titles = lexicon.entries().iter().any(|entry| entry.get("takes").is_some());
        for entry in lexicon.entries() {
            let mut tell = |what: String| found.push(format!("{file}:{}: {what}", entry.line()));
            self.spelling(lexicon.kind(), entry, &mut tell);
            match lexicon.kind() {
                Kind::Region => self.region(entry, &mut tell),
                Kind::Unit if entry.get("dimension").is_none() => {
                    tell(format!("the unit {} has no dimension; give it one", entry.name()));
                }
                Kind::Title if titles && entry.words("takes").count() == 0 => {
                    tell(format!("the title {} does not say what it takes; `takes: none` if nothing", entry.name()));
                }
                Kind::Title => one_of("takes", entry, TAKES, &mut tell),
                Kind::Verb => self.verb(entry, &mut tell),
                _ => {}
            }
        }
        found.extend(twice(&lexicon));
        found
    }

    /// A value that the normalizer would change would never be found in a normalized text, or would be printed in
    /// another spelling than the text's. Lexicons of spellings are what the normalizer itself is made of.
    fn spelling(&self, kind: Kind, entry: &Entry, tell: &mut impl FnMut(String)) {
        if kind == Kind::Spelling {
            return;
        }
        for spelling in entry.spellings().chain(entry.all("plural")).chain(entry.all("adjective")) {
            let normal = self.letters.normalize(spelling);
            if normal.text() != spelling {
                tell(format!("{spelling} is not normal; write {}", normal.text()));
            }
        }
    }

    fn verb(&self, entry: &Entry, tell: &mut impl FnMut(String)) {
        one_of("frame", entry, FRAMES, tell);
        for light in entry.words("light").filter(|light| !self.infinitives.contains(&**light)) {
            tell(format!("the light verb {light} is not in verbs.lex; add it there, with its stems"));
        }
    }

    fn region(&self, entry: &Entry, tell: &mut impl FnMut(String)) {
        let name = entry.name();
        if !WITHOUT_PARENT.contains(&entry.class()) && entry.get("parent").is_none() {
            tell(format!("{name} lies nowhere; write `parent: ` and the code of its province or country"));
        }
        if let Some(parent) = entry.get("parent").filter(|parent| !self.codes.contains(*parent)) {
            tell(format!("no country or province has the code {parent}, the parent of {name}"));
        }
        let context = entry.get("needs").or(entry.get("blocks"));
        if entry.class() == "feature" || context.is_some() {
            return;
        }
        for spelling in entry.spellings().filter(|spelling| self.frequent.contains(*spelling)) {
            let advice =
                "write `needs: class`, or add it to tests/data/only_places.txt if the news never means another thing";
            tell(format!("{spelling} is a common word and has no context; {advice}"));
        }
    }
}

/// Tells each word of a key that is none of those that the key knows.
fn one_of(key: &str, entry: &Entry, known: &[&str], tell: &mut impl FnMut(String)) {
    for word in entry.words(key).filter(|word| !known.contains(&&**word)) {
        tell(format!("`{key}: {word}` says nothing; write one of {}", known.join(", ")));
    }
}

/// The lines of a list of `tests/data`, without its comments.
fn words(file: &str) -> HashSet<String> {
    let path = format!("{}/tests/data/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(str::to_owned).collect()
}

/// Characters that no line may hold: carriage returns, byte order marks and marks of direction, seen nowhere.
fn marks(file: &str, text: &str) -> Vec<String> {
    let is_stray = |c: char| matches!(c, '\r' | '\u{feff}' | '\u{200b}' | '\u{200d}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let lines = text.split('\n').enumerate();
    lines
        .filter_map(|(index, line)| {
            let stray = line.chars().find(|c| is_stray(*c))?;
            Some(format!("{file}:{}: the invisible character U+{:04X}; delete it", index + 1, u32::from(stray)))
        })
        .collect()
}

/// Words of the comments of a file, and headings with a comment right above: the classes that the file explains.
fn explained(text: &str) -> HashSet<String> {
    let mut explained = HashSet::new();
    let mut above = "";
    for line in text.lines() {
        if let Some(comment) = line.strip_prefix('#') {
            let words = comment.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '-'));
            explained.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
        }
        let heading = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
        explained.extend(heading.filter(|_| above.starts_with('#')).map(str::to_owned));
        above = line;
    }
    explained
}

/// A class is known to the schema, or told of in the comments of its file; each is told once, at its first entry.
fn classes(file: &str, text: &str, lexicon: &Lexicon) -> Vec<String> {
    let explained = explained(text);
    let mut seen: HashSet<&str> = HashSet::new();
    let is_known = |class: &str| match lexicon.kind() {
        Kind::Region => REGION_CLASSES.contains(&class),
        Kind::Spelling if class == "count" => true,
        _ => explained.contains(class),
    };
    let unknown = lexicon.entries().iter().filter(|entry| seen.insert(entry.class()) && !is_known(entry.class()));
    unknown
        .map(|entry| {
            let (line, class) = (entry.line(), entry.class());
            format!("{file}:{line}: the class {class} is unknown; explain it in a comment of the file")
        })
        .collect()
}

/// Two entries of one class and place that share a spelling, once half-spaces and letter variants are folded; and a spelling
/// that an entry has twice to the letter. Another code makes another place (کنگو is two countries).
fn twice(lexicon: &Lexicon) -> Vec<String> {
    let mut first: HashMap<(String, String), usize> = HashMap::new();
    let mut found = Vec::new();
    if matches!(lexicon.kind(), Kind::Spelling | Kind::Verb) {
        return found;
    }
    for entry in lexicon.entries() {
        // Two villages or towns of one county would be one place told twice.
        let place = ["parent", "county", "code", "iso"].map(|key| entry.get(key).unwrap_or_default()).join(" ");
        let (file, line) = (lexicon.file(), entry.line());
        let mut own: HashSet<&str> = HashSet::new();
        let mut keys: HashSet<String> = HashSet::new();
        for spelling in entry.spellings() {
            if !own.insert(spelling) {
                found.push(format!("{file}:{line}: {spelling} is written twice; delete one"));
            }
            keys.insert(Gazetteer::key(spelling));
        }
        for key in keys {
            if let Some(earlier) = first.insert((format!("{} {place}", entry.class()), key.clone()), line) {
                found.push(format!("{file}:{line}: {key} stands at line {earlier} too; make them one entry"));
            }
        }
    }
    found
}

#[test]
fn every_lexicon_is_clean() {
    let lint = Lint::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicons");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "lex"))
        .collect();
    files.sort();
    assert!(files.len() > 20, "only {} lexicons", files.len());
    let mut problems = Vec::new();
    for path in files {
        let name = format!("lexicons/{}", path.file_name().unwrap_or_default().to_string_lossy());
        match std::fs::read_to_string(&path) {
            Ok(text) => problems.extend(lint.problems(&name, &text)),
            Err(error) => problems.push(format!("{name}: {error}; the file is UTF-8")),
        }
    }
    assert!(problems.is_empty(), "{} problems\n{}", problems.len(), problems.join("\n"));
}

fn read(file: &str) -> Lexicon {
    let path = format!("{}/lexicons/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    Lexicon::parse(file, &text).unwrap_or_else(|error| panic!("{error}"))
}

/// The provinces of Iran, all of them with their code; the divisions below them lie in one of them.
#[test]
fn iran_is_complete() {
    let iran = read("iran.lex");
    let of = |class: &'static str| iran.entries().iter().filter(move |entry| entry.class() == class);
    let codes: HashSet<String> = of("province").filter_map(|entry| entry.get("code")).map(str::to_owned).collect();
    let expected: HashSet<String> = (0..=30).map(|number| format!("IR-{number:02}")).collect();
    assert_eq!(codes, expected);
    assert!(of("county").count() >= 448 && of("city").count() >= 1354);
    for entry in iran.entries().iter().filter(|entry| entry.class() != "province") {
        let parent = entry.get("parent").unwrap_or_default();
        assert!(parent == "IR" || codes.contains(parent), "iran.lex:{}: {parent}", entry.line());
    }
}

/// What a newspaper needs of the world, and the code of every country.
#[test]
fn the_world_is_covered() {
    let count = |file: &str, class: &str| read(file).entries().iter().filter(|entry| entry.class() == class).count();
    assert!(count("cities.lex", "city") >= 1400);
    let divisions = count("subdivisions.lex", "province") + count("subdivisions.lex", "county");
    assert!(divisions + count("iran.lex", "province") >= 3600, "{divisions}");
    let countries = read("countries.lex");
    let codes: HashSet<&str> = countries.entries().iter().filter_map(|entry| entry.get("code")).collect();
    assert!(codes.len() >= 249, "ISO 3166-1 has 249 countries, the lexicon {}", codes.len());
    for entry in read("countries.lex").entries() {
        let code = entry.get("code").unwrap_or_default();
        let letters = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        assert!(letters, "countries.lex:{}: {code:?}", entry.line());
    }
}

/// Rows of a table of `KHABAR_DATA`, apart by tabs, without its comments and its head; none where no folder is named.
fn table(file: &str) -> Option<Vec<Vec<String>>> {
    let Some(folder) = std::env::var_os("KHABAR_DATA") else {
        eprintln!("skipped: KHABAR_DATA names no folder with {file}");
        return None;
    };
    let path = Path::new(&folder).join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).skip(1);
    Some(rows.map(|row| row.split('\t').map(str::to_owned).collect()).collect())
}

/// Class, parent and key of every spelling of a lexicon of places.
fn places_of(file: &str) -> HashSet<(String, String, String)> {
    let lexicon = read(file);
    let of_entry = |entry: &Entry| -> Vec<_> {
        let (class, parent) = (entry.class().to_owned(), entry.get("parent").unwrap_or_default().to_owned());
        entry.spellings().map(|name| (class.clone(), parent.clone(), Gazetteer::key(name))).collect()
    };
    lexicon.entries().iter().flat_map(of_entry).collect()
}

/// Every county, city and district of the official table of 1398–99, and what a second list confirms of that of 1402.
#[test]
fn the_official_tables_are_covered() {
    let known = places_of("iran.lex");
    // One «بخش مرکزی» stands for those of all counties.
    let has = |class: &str, name: &str, province: &str| {
        // «خداجو(خراجو)» gives an older name.
        let name = Gazetteer::key(name.split('(').next().unwrap_or_default());
        [province, "IR"].iter().any(|parent| known.contains(&(class.to_owned(), (*parent).to_owned(), name.clone())))
    };
    // With each table the column that holds further spellings (گنآباد, but گناباد).
    let tables = [
        ("county", "iran_counties.tsv", 448, 4),
        ("city", "iran_cities.tsv", 1354, 8),
        ("district", "iran_districts.tsv", 1099, 5),
    ];
    for (class, file, count, variants) in tables {
        let Some(rows) = table(&format!("lexicons/{file}")) else { return };
        assert_eq!(rows.len(), count, "{file}");
        let is_listed = |row: &&Vec<String>| {
            let further = row.get(variants).into_iter().flat_map(|names| names.split(" | "));
            further.chain([row[1].as_str()]).any(|name| has(class, name, &row[2]))
        };
        let missing: Vec<_> = rows.iter().filter(|row| !is_listed(row)).collect();
        assert!(missing.is_empty(), "{file}: {missing:?}");
    }
    let Some(rows) = table("lexicons/iran_divisions_addendum_1402.tsv") else { return };
    let confirmed = rows.iter().filter(|row| row.get(5).is_some_and(|by| !by.is_empty()));
    let missing: Vec<_> = confirmed.filter(|row| !has(&row[0], &row[1], &row[2])).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Every country of the tables is known by its code, and the world's cities but for stations and islets, by name and country.
#[test]
fn the_tables_of_the_world_are_covered() {
    let Some(rows) = table("lexicons/countries.tsv") else { return };
    let countries = read("countries.lex");
    let codes: HashSet<&str> = countries.entries().iter().filter_map(|entry| entry.get("code")).collect();
    // Sark and the European Union have reserved codes, and are no countries.
    let missing: Vec<_> = rows.iter().filter(|row| !codes.contains(row[0].as_str())).map(|row| &row[0]).collect();
    assert_eq!(missing, ["CQ", "EU"]);

    let Some(rows) = table("lexicons/world_cities.tsv") else { return };
    let known = places_of("cities.lex");
    let has = |row: &&Vec<String>| known.contains(&("city".to_owned(), row[2].clone(), Gazetteer::key(&row[0])));
    // Natural Earth gives no code to countries that few recognize.
    let capital = |row: &&Vec<String>| row[4] == "1" && !matches!(row[2].as_str(), "IR" | "-99");
    let capitals: Vec<_> = rows.iter().filter(capital).filter(|row| !has(row)).collect();
    assert!(capitals.is_empty(), "{capitals:?}");
}

/// Every name that ICU gives a country is known with its code.
#[test]
fn countries_of_icu_have_their_code() {
    let Some(folder) = std::env::var_os("KHABAR_DATA") else {
        eprintln!("skipped: KHABAR_DATA names no folder with cases/country_cldr.tsv");
        return;
    };
    let path = Path::new(&folder).join("cases/country_cldr.tsv");
    let table = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let countries = read("countries.lex");
    let known: HashSet<(String, &str)> = countries
        .entries()
        .iter()
        .flat_map(|entry| entry.spellings().map(|name| (Gazetteer::key(name), entry.get("code").unwrap_or_default())))
        .collect();
    let rows = table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    let unknown: Vec<_> = rows.filter(|(name, code)| !known.contains(&(Gazetteer::key(name), code.trim()))).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// The README names every file, and its blocks are what the parser reads.
#[test]
fn the_readme_tells_of_every_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicons");
    let readme = std::fs::read_to_string(folder.join("README.md")).unwrap_or_else(|error| panic!("README.md: {error}"));
    for file in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        assert!(
            !name.ends_with(".lex") || readme.contains(&format!("`{name}`")),
            "lexicons/README.md: add a row for {name}"
        );
    }
    for block in readme.split("```lex\n").skip(1).filter_map(|block| block.split("```").next()) {
        let kind = [("takes:", "title"), ("frame:", "verb"), ("dimension:", "unit")]
            .iter()
            .find(|(key, _)| block.contains(key));
        let head = format!(
            "#! kind: {}  layout: record\n#! source s: by hand | MIT\n\n",
            kind.map_or("region", |kind| kind.1)
        );
        let text = if block.starts_with("#!") { block.to_owned() } else { head + block };
        if let Err(error) = Lexicon::parse("README.md", &text) {
            panic!("{error}\n{block}");
        }
    }
}

/// Every fault that the lint looks for, in a small lexicon that has it.
#[test]
fn every_fault_is_told_with_its_line() {
    const HEAD: &str = "#! kind: region  layout: record\n#! source s: by hand | MIT\n\n";
    let lint = Lint::new();
    let with = |rest: &str| lint.problems("x.lex", &format!("{HEAD}{rest}"));
    let sound = "name: آمل\nclass: city\nparent: IR-02\n";
    assert_eq!(with(sound), Vec::<String>::new());

    let faults = [
        ("an unknown key", "name: آمل\nclass: city\nparent: IR-02\ncolour: سبز\n", "x.lex:7"),
        ("an undeclared source", "name: آمل\nclass: city\nparent: IR-02\nsource: t\n", "x.lex:7"),
        (
            "a second id",
            "id: a\nname: آمل\nclass: city\nparent: IR\n\nid: a\nname: بابل\nclass: city\nparent: IR\n",
            "x.lex:9",
        ),
        ("one place twice", "name: آمل\nclass: city\nparent: IR\n\nname: آمل\nclass: city\nparent: IR\n", "x.lex:8"),
        (
            "one spelling of two places",
            "name: آمل\nclass: city\nparent: IR\n\nname: هراز\nclass: city\nalias: آ\u{200c}مل\nparent: IR\n",
            "x.lex:8: آمل stands at line 4 too",
        ),
        ("a spelling twice", "name: آمل\nclass: city\nalias: آمل\nparent: IR-02\n", "x.lex:4: آمل is written twice"),
        ("an Arabic letter", "name: كرج\nclass: city\nparent: IR-30\n", "x.lex:4: كرج is not normal; write کرج"),
        ("a common word", "name: دولت\nclass: city\nparent: IR-30\n", "x.lex:4: دولت is a common word"),
        ("an unknown class", "name: آمل\nclass: town\nparent: IR-02\n", "x.lex:4: the class town"),
        ("no parent", "name: آمل\nclass: city\n", "x.lex:4: آمل lies nowhere"),
        (
            "an unknown parent",
            "name: آمل\nclass: city\nparent: IR-99\n",
            "x.lex:4: no country or province has the code IR-99",
        ),
        ("a carriage return", "name: آمل\r\nclass: city\nparent: IR-02\n", "x.lex:4: the invisible character U+000D"),
        ("a mark of direction", "name: آمل\u{200f}\nclass: city\nparent: IR-02\n", "x.lex:4: the invisible"),
    ];
    for (fault, text, expected) in faults {
        let problems = with(text);
        assert!(problems.iter().any(|problem| problem.contains(expected)), "{fault}: {problems:?}");
    }
    assert_eq!(with("name: دولت\nclass: city\nparent: IR-30\nneeds: class\n"), Vec::<String>::new());

    let alone = |text: &str| lint.problems("x.lex", text);
    assert!(alone("name: آمل\nclass: city\n")[0].contains("x.lex:1"), "no header");
    assert!(alone("#! kind: region  layout: record\n")[0].contains("no source"), "no source");
    assert!(alone("#! kind: region  layout: record\n#! source s: by hand\n")[0].contains("no licence"), "no licence");
    assert!(alone("#! kind: region  layout: record\n#! source s: by hand |\n")[0].contains("no licence"), "no licence");
    assert!(alone("\u{feff}#! kind: region  layout: record\n")[0].contains("U+FEFF"), "byte order mark");
    let unit =
        "#! kind: unit  layout: record\n#! source s: by hand | MIT\n# length: measures\n\nname: ذرع\nclass: length\n";
    assert!(alone(unit)[0].contains("x.lex:5: the unit ذرع has no dimension"), "{:?}", alone(unit));
    let title = |lines: &str| {
        let head = "#! kind: title  layout: record\n#! source s: by hand | MIT\n# head: heads\n\n";
        alone(&format!("{head}name: سرپرست\nclass: head\ntakes: body\n\nname: دیده‌بان\n{lines}"))
    };
    assert_eq!(title("class: head\ntakes: none\n"), Vec::<String>::new());
    assert!(title("class: head\n")[0].contains("x.lex:9: the title دیده‌بان does not say what it takes"));
    assert!(title("class: chief\ntakes: none\n")[0].contains("x.lex:9: the class chief"), "a role nobody explains");
    assert!(title("takes: none\n")[0].contains("x.lex:9"), "{:?}", title("takes: none\n"));
    assert!(title("class: head\ntakes: bodies\n")[0].contains("x.lex:9: `takes: bodies` says nothing"));
    let verb = |lines: &str| {
        let head = "#! kind: verb  layout: record\n#! source s: by hand | MIT\n# statement: reports\n\n";
        alone(&format!("{head}name: نهیب زد\nclass: statement\nnoun: نهیب\n{lines}"))
    };
    assert_eq!(verb("light: زدن\nframe: quote object\n"), Vec::<String>::new());
    assert!(verb("light: زدنن\nframe: quote\n")[0].contains("x.lex:5: the light verb زدنن is not in verbs.lex"));
    assert!(verb("light: زدن\nframe: quotes\n")[0].contains("x.lex:5: `frame: quotes` says nothing"));
}
