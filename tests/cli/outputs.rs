//! What is printed: records, summaries, tables, reasons.

use std::collections::HashMap;
use std::fs;
use std::process::Output;

use khabar::Extractor;
use serde_json::{Value, json};

use super::tool::{
    Folder, SENTENCE, archive, article_path, complaints, extract, extract_from, printed, records, status,
};

#[test]
fn jsonl_is_the_record_of_the_library_and_what_the_contract_adds() {
    let path = article_path("malayer-council.txt");
    let output = extract(&[&path, "--format", "jsonl"]);
    assert_eq!((status(&output), complaints(&output)), (Some(0), ""));
    let records = records(&output);
    assert_eq!(records.len(), 1);
    let text = fs::read_to_string(&path).expect("a fixture can be read");
    let mut expected = serde_json::to_value(Extractor::new().extract(&text)).expect("a record can be serialized");
    for (key, value) in [("schema", json!(1)), ("source", json!(path)), ("offsets", json!("bytes"))] {
        expected[key] = value;
    }
    assert_eq!(records[0], expected, "every field of an article, none else");
}

#[test]
fn json_is_one_document_for_one_file_and_an_array_for_several() {
    let one = article_path("malayer-council.txt");
    let other = article_path("yazd-industry.txt");
    let parse = |output: &Output| serde_json::from_slice::<Value>(&output.stdout).expect("one JSON document");
    let single = parse(&extract(&[&one, "--format", "json"]));
    assert_eq!(single["source"], json!(one));
    let both = parse(&extract(&[&one, &other, "--format", "json"]));
    assert_eq!(both[0], single);
    assert_eq!(both[1]["source"], json!(other));
    let missing = extract(&["no-such-file", "nor-this", "--format", "json"]);
    assert_eq!((status(&missing), parse(&missing)), (Some(1), json!([])), "valid even where nothing could be read");
    let folder = Folder::new("json");
    let lines = folder.file("two.jsonl", format!("{}\n{}\n", json!({"text": SENTENCE}), json!({"text": ""})));
    let records = parse(&extract(&[&lines, "--input-format", "jsonl", "--format", "json"]));
    assert_eq!(records.as_array().map(Vec::len), Some(2), "a file of several records is an array");
}

#[test]
fn text_tells_every_kind_in_readable_lines() {
    let path = article_path("malayer-council.txt");
    let output = extract(&[&path]);
    assert_eq!(status(&output), Some(0));
    let summary = String::from_utf8(output.stdout).expect("the summary is UTF-8");
    assert!(summary.starts_with(&format!("== {path}\n")), "{summary}");
    for kind in ["officials", "regions", "figures", "dates", "proposals", "statements"] {
        assert!(summary.contains(&format!("-- {kind}: ")), "{kind}: {summary}");
    }
    assert!(summary.contains("   منصور شالباف — رئیس شورای اسلامی شهر ملایر"), "{summary}");
}

#[test]
fn offsets_are_counted_in_the_unit_asked_for() {
    let folder = Folder::new("offsets");
    let text = format!("😀 {SENTENCE}");
    let path = folder.file("a.txt", &text);
    let cut = |unit: &str| {
        let record = records(&extract(&[&path, "--format", "jsonl", "--offsets", unit])).remove(0);
        assert_eq!(record["offsets"], json!(unit));
        let mention = &record["officials"][0]["mentions"][0];
        let offset = |field: &str| mention[field].as_u64().and_then(|x| usize::try_from(x).ok()).expect("an offset");
        (offset("start"), offset("end"))
    };
    let (start, end) = cut("bytes");
    assert_eq!(&text[start..end], "استاندار یزد");
    let (start, end) = cut("chars");
    assert_eq!(text.chars().take(end).skip(start).collect::<String>(), "استاندار یزد");
    let (start, end) = cut("utf16");
    let units: Vec<u16> = text.encode_utf16().collect();
    assert_eq!(String::from_utf16_lossy(&units[start..end]), "استاندار یزد");
}

#[test]
fn only_leaves_the_other_kinds_out() {
    let output = extract_from(&["-", "--format", "jsonl", "--only", "officials,dates"], SENTENCE.as_bytes());
    let record = records(&output).remove(0);
    let keys: Vec<&String> = record.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["dates", "officials", "offsets", "schema", "source", "title"]);
    let summary = extract_from(&["-", "--only", "regions"], SENTENCE.as_bytes());
    let summary = String::from_utf8(summary.stdout).expect("the summary is UTF-8");
    assert!(summary.contains("-- regions: 1") && !summary.contains("-- officials"), "{summary}");
}

/// The rows of a table, each as a map from the names of its columns to its cells.
fn table(text: &str) -> Vec<HashMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.expect("a row of as many cells as the heading")).collect()
}

/// A value of a record as a cell holds it.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[test]
fn tables_hold_every_object_and_join_by_article() {
    let folder = Folder::new("tables");
    let lines = folder.file("a.jsonl", archive(10) + "no json\n" + &archive(1));
    let tables = folder.0.join("made/tables");
    let dir = tables.display().to_string();
    let output = extract(&[&lines, "--csv-dir", &dir]);
    assert_eq!((status(&output), printed(&output)), (Some(1), ""));
    let read = |name: &str| {
        table(&fs::read_to_string(tables.join(format!("{name}.csv"))).unwrap_or_else(|error| panic!("{name}: {error}")))
    };
    let all = records(&extract(&[&lines, "--format", "jsonl"]));
    let articles = read("articles");
    assert_eq!(articles.len(), 11);
    assert_eq!(articles[10]["article"], "12", "a failed record keeps its number");
    for kind in ["officials", "regions", "figures", "dates", "proposals", "statements"] {
        let rows = read(kind);
        for (article, record) in articles.iter().zip(&all) {
            let objects = record[kind].as_array().expect("a list");
            let own: Vec<&HashMap<String, String>> =
                rows.iter().filter(|row| row["article"] == article["article"]).collect();
            assert_eq!((own.len(), &article[kind]), (objects.len(), &objects.len().to_string()), "{kind}");
            assert_eq!(article["title"], cell(&record["title"]));
            for (row, object) in own.iter().zip(objects) {
                assert_eq!((&row["rule"], &row["source"]), (&cell(&object["rule"]), &lines), "{kind}");
                for field in ["text", "name", "start", "end", "cue", "role", "official_id", "region_id"] {
                    if let (Some(found), Some(value)) = (row.get(field), object.get(field)) {
                        assert_eq!(found, &cell(value), "{kind}.{field}");
                    }
                }
            }
        }
    }
}

#[test]
fn one_table_goes_to_standard_output() {
    let output = extract_from(&["-", "--format", "csv", "--only", "officials"], SENTENCE.as_bytes());
    assert_eq!((status(&output), complaints(&output)), (Some(0), ""));
    let rows = table(printed(&output));
    assert_eq!((rows.len(), &*rows[0]["office"]), (1, "استاندار یزد"));
    assert!(printed(&output).starts_with("article,source,article_id,official_id,name,"));
}

#[test]
fn a_folder_that_takes_no_tables_is_told_before_anything_is_read() {
    let folder = Folder::new("no-tables");
    let file = folder.file("file", "");
    let output = extract(&["no-such-file", "--csv-dir", &file]);
    assert_eq!(status(&output), Some(2));
    assert!(complaints(&output).starts_with(&format!("extract: {file}: cannot write tables: ")));
    assert!(!complaints(&output).contains("no-such-file"));
}

#[test]
fn explanations_name_rule_words_and_lexicon_entries() {
    let output = extract_from(&["-", "--format", "jsonl", "--explain"], SENTENCE.as_bytes());
    let record = records(&output).remove(0);
    let explained = record["explanations"].as_array().expect("a list");
    let of = |kind: &str| explained.iter().find(|one| one["kind"] == json!(kind)).expect("one of this kind");
    let official = of("officials");
    assert_eq!((&official["rule"], &official["words"]), (&record["officials"][0]["rule"], &json!(["استاندار یزد"])));
    let has = |one: &Value, file: &str, name: &str, class: &str| {
        let entries = one["lexicon"].as_array().expect("a list");
        entries.iter().any(|entry| {
            (&entry["file"], &entry["name"], &entry["class"]) == (&json!(file), &json!(name), &json!(class))
        })
    };
    assert!(has(official, "titles.lex", "استاندار", "governor"), "{official}");
    assert!(has(of("regions"), "iran.lex", "یزد", "province"), "{}", of("regions"));
    assert!(has(of("statements"), "speech.lex", "گفت", "statement"), "{}", of("statements"));
    // The line is that of the file.
    let entry = &of("regions")["lexicon"][0];
    let file = format!("{}/lexicons/iran.lex", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(file).expect("a lexicon can be read");
    let line = entry["line"].as_u64().and_then(|line| usize::try_from(line).ok()).expect("a line");
    let block: Vec<&str> = text.lines().skip(line - 1).take_while(|line| !line.is_empty()).collect();
    assert!(block.contains(&"name: یزد"), "{block:?}");

    let summary = extract_from(&["-", "--explain", "--only", "regions"], SENTENCE.as_bytes());
    assert!(printed(&summary).contains("rule ") && printed(&summary).contains("iran.lex:"), "{}", printed(&summary));
}

#[test]
fn an_own_lexicon_is_read_and_named() {
    let folder = Folder::new("own");
    let own = "#! kind: region  layout: record\n#! source own: by hand | MIT\n\nname: گلشهر نو\nclass: city\n";
    let lexicon = folder.file("own.lex", own);
    let text = "شورای شهر گلشهر نو بودجه را تصویب کرد.";
    let arguments = ["-", "--format", "jsonl", "--explain", "--lexicon", &lexicon];
    let record = records(&extract_from(&arguments, text.as_bytes())).remove(0);
    assert_eq!(record["regions"][0]["name"], json!("گلشهر نو"));
    let explained = record["explanations"].as_array().expect("a list");
    let region = explained.iter().find(|one| one["kind"] == json!("regions")).expect("the region");
    assert_eq!((&region["lexicon"][0]["file"], &region["lexicon"][0]["line"]), (&json!(lexicon), &json!(4)));
}

#[test]
fn colours_come_where_they_are_wanted() {
    let print = |color: &str| {
        let output = extract_from(&["-", "--color", color], SENTENCE.as_bytes());
        assert_eq!(status(&output), Some(0));
        printed(&output).to_owned()
    };
    assert!(!print("auto").contains('\u{1b}'), "a pipe has none");
    assert_eq!(print("auto"), print("never"));
    let colored = print("always");
    assert!(colored.contains("\u{1b}[32mیزد\u{1b}[0m"), "{colored:?}");
}

#[test]
fn a_summary_steers_no_terminal_and_runs_from_right_to_left() {
    let line = json!({"head": "CNG در \u{1b}[2Jیزد\u{7}", "text": SENTENCE}).to_string();
    let output = extract_from(&["-", "--input-format", "jsonl", "--title-field", "head"], line.as_bytes());
    let summary = printed(&output);
    assert!(!summary.chars().any(|c| c.is_control() && c != '\n'), "{summary:?}");
    assert!(summary.contains("\n\u{200F}CNG"), "{summary:?}");
}
