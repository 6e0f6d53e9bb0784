//! The `extract` example, driven as its users drive it.
//!
//! `cargo test` builds the examples before the tests run; after `cargo test --test cli` alone the binary may be an old
//! one, so build it first: `cargo build --example extract` in the same profile.
#![cfg(feature = "serde")]

mod common;

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use common::fixtures;
use khabar::Extractor;
use serde_json::{Value, json};

const SENTENCE: &str = "استاندار یزد گفت: کار راه تازه آغاز شد.";

/// A folder of its own for one test, gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("khabar-cli-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).expect("a temporary folder can be made");
        Self(path)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("a folder can be made");
        fs::write(&path, bytes).expect("a temporary file can be written");
        path.display().to_string()
    }

    fn path(&self) -> String {
        self.0.display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// `target/PROFILE/examples/extract`, seen from this test in `target/PROFILE/deps`.
fn binary() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows where it is");
    let profile = test.ancestors().nth(2).expect("a test lies in target/PROFILE/deps");
    let path = profile.join("examples").join(format!("extract{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is not built: cargo build --example extract", path.display());
    path
}

fn extract(arguments: &[&str]) -> Output {
    extract_from(arguments, b"")
}

fn extract_from(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(binary())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("extract runs");
    // Whoever is done before reading everything closes the pipe: that is for the asserts on the output to judge.
    let _ = child.stdin.take().expect("a pipe was asked for").write_all(input);
    child.wait_with_output().expect("extract ends")
}

fn status(output: &Output) -> Option<i32> {
    output.status.code()
}

fn complaints(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("messages are UTF-8")
}

/// The records of `--format jsonl`.
fn records(output: &Output) -> Vec<Value> {
    let lines = std::str::from_utf8(&output.stdout).expect("records are UTF-8").lines();
    lines.map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

fn article_path(name: &str) -> String {
    fixtures::folder().join(name).display().to_string()
}

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
fn an_empty_file_is_an_empty_record() {
    let folder = Folder::new("empty");
    let path = folder.file("empty.txt", "");
    let output = extract(&[&path, "--format", "jsonl"]);
    assert_eq!((status(&output), complaints(&output)), (Some(0), ""));
    let record = records(&output).remove(0);
    assert_eq!((&record["title"], &record["officials"], &record["figures"]), (&Value::Null, &json!([]), &json!([])));
}

#[test]
fn files_that_cannot_be_read_are_named_and_the_others_done() {
    let folder = Folder::new("unreadable");
    let good = folder.file("good.txt", SENTENCE);
    let legacy = folder.file("legacy.txt", b"abc \xc7\xd3 def");
    let cut = folder.file("cut.txt", &"سلام".as_bytes()[..5]);
    let missing = folder.0.join("missing.txt").display().to_string();
    let output = extract(&[&legacy, &missing, &cut, &good, "--format", "jsonl"]);
    assert_eq!(status(&output), Some(1));
    let records = records(&output);
    assert_eq!(records.len(), 1);
    assert_eq!(records[0]["source"], json!(good));
    let complaints: Vec<&str> = complaints(&output).lines().collect();
    assert_eq!(complaints.len(), 3, "{complaints:?}");
    assert!(complaints[0].contains(&format!("{legacy}: not UTF-8 at byte 4")), "{complaints:?}");
    assert!(complaints[1].contains(&missing), "{complaints:?}");
    assert!(complaints[2].contains(&format!("{cut}: not UTF-8 at byte 4")), "{complaints:?}");
}

#[test]
fn bad_lines_are_named_by_number_and_the_others_kept() {
    let folder = Folder::new("lines");
    let mut lines = format!("\u{feff}{}\n", json!({"id": 7, "text": SENTENCE})).into_bytes();
    lines.extend_from_slice(b"{\"id\": 8, \"text\": \n\n   \n");
    lines.extend_from_slice(b"{\"id\": 9}\n{\"id\": 10, \"text\": 11}\n[1]\n\"text\"\n{\"text\": \"\xff\"}\n");
    lines.extend_from_slice(json!({"id": "last", "text": SENTENCE}).to_string().as_bytes());
    let path = folder.file("a.jsonl", &lines);
    let output = extract(&[&path, "--input-format", "jsonl", "--format", "jsonl"]);
    assert_eq!(status(&output), Some(1));
    let records = records(&output);
    assert_eq!(records.iter().map(|record| &record["id"]).collect::<Vec<_>>(), [&json!(7), &json!("last")]);
    let complaints: Vec<&str> = complaints(&output).lines().collect();
    let numbers = [2, 5, 6, 7, 8, 9];
    assert_eq!(complaints.len(), numbers.len(), "{complaints:?}");
    for (complaint, number) in complaints.iter().zip(numbers) {
        assert!(complaint.contains(&format!("{path}: line {number}: ")), "{complaint}");
    }
}

#[test]
fn fields_of_json_records_can_be_named() {
    let line = json!({"id": 1, "key": "k", "head": "تیتر", "body": SENTENCE}).to_string();
    let named = ["--text-field", "body", "--id-field", "key", "--title-field", "head"];
    let common = ["-", "--input-format", "jsonl", "--format", "jsonl"];
    let output = extract_from(&[&common[..], &named[..]].concat(), line.as_bytes());
    assert_eq!((status(&output), complaints(&output)), (Some(0), ""));
    let record = records(&output).remove(0);
    assert_eq!((&record["source"], &record["id"], &record["title"]), (&json!("-"), &json!("k"), &json!("تیتر")));
    assert_eq!(record["officials"][0]["office"], json!("استاندار یزد"));
    let unnamed = extract_from(&common, line.as_bytes());
    assert_eq!(status(&unnamed), Some(1));
    assert!(complaints(&unnamed).contains("--text-field"), "{}", complaints(&unnamed));
}

#[test]
fn standard_input_is_an_article() {
    let output = extract_from(&["-", "--format", "jsonl"], SENTENCE.as_bytes());
    let record = records(&output).remove(0);
    assert_eq!((&record["source"], record.get("id")), (&json!("-"), None));
    assert_eq!(record["regions"][0]["code"], json!("IR-21"));
}

#[test]
fn folders_give_their_articles_in_order() {
    let folder = Folder::new("folder");
    for name in ["b.txt", "a/z.txt", "a/y.txt", "c.txt", "notes.md", "a/x.json"] {
        folder.file(name, SENTENCE);
    }
    folder.file("d.jsonl", json!({"text": SENTENCE}).to_string());
    let sources = |output: &Output| -> Vec<String> {
        let relative = |record: &Value| {
            let source = Path::new(record["source"].as_str().expect("a source"));
            source.strip_prefix(&folder.0).expect("below the folder").display().to_string().replace('\\', "/")
        };
        records(output).iter().map(relative).collect()
    };
    let texts = extract(&[&folder.path(), "--format", "jsonl"]);
    assert_eq!(
        (status(&texts), sources(&texts)),
        (Some(0), ["a/y.txt", "a/z.txt", "b.txt", "c.txt"].map(str::to_owned).to_vec())
    );
    let lines = extract(&[&folder.path(), "--format", "jsonl", "--input-format", "jsonl"]);
    assert_eq!((status(&lines), sources(&lines)), (Some(0), vec!["d.jsonl".to_owned()]));
}

#[cfg(unix)]
#[test]
fn a_folder_that_links_back_to_itself_is_read_once() {
    let folder = Folder::new("link");
    folder.file("a.txt", SENTENCE);
    std::os::unix::fs::symlink(&folder.0, folder.0.join("again")).expect("a link can be made");
    assert_eq!(records(&extract(&[&folder.path(), "--format", "jsonl"])).len(), 1);
}

#[test]
fn wrong_usage_has_a_status_of_its_own() {
    let folder = Folder::new("usage");
    let article = folder.file("a.txt", SENTENCE);
    let lexicon = folder.file("bad.lex", "no header\n");
    let wrong: &[&[&str]] = &[
        &[],
        &[&article, "--format", "xml"],
        &[&article, "--offsets", "words"],
        &[&article, "--only", "officials,people"],
        &[&article, "--no-such-option"],
        &[&article, "--lexicon", &lexicon],
        &[&article, "--lexicon", "no-such.lex"],
    ];
    for arguments in wrong {
        let output = extract(arguments);
        assert_eq!((status(&output), output.stdout.len()), (Some(2), 0), "{arguments:?}");
        assert!(!complaints(&output).is_empty(), "{arguments:?}");
    }
    assert!(complaints(&extract(&[&article, "--lexicon", &lexicon])).contains("bad.lex:1"));
    let help = extract(&["--help"]);
    assert_eq!(status(&help), Some(0));
    assert!(String::from_utf8_lossy(&help.stdout).contains("Exit status"));
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

#[test]
fn stats_tell_what_was_done() {
    let output = extract_from(&["-", "no-such-file", "--format", "jsonl", "--stats"], SENTENCE.as_bytes());
    assert_eq!(status(&output), Some(1));
    let last = complaints(&output).lines().last().unwrap_or("");
    assert!(last.contains(&format!("1 articles, {} bytes", SENTENCE.len())) && last.contains("1 errors"), "{last}");
}

#[test]
fn a_reader_that_has_enough_ends_the_run_quietly() {
    let line = format!("{}\n", json!({"text": SENTENCE}));
    let mut child = Command::new(binary())
        .args(["-", "--input-format", "jsonl", "--format", "jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("extract runs");
    let mut input = child.stdin.take().expect("a pipe was asked for");
    let writer = std::thread::spawn(move || (0..2000).all(|_| input.write_all(line.as_bytes()).is_ok()));
    let mut first = [0; 1];
    let mut out = child.stdout.take().expect("a pipe was asked for");
    out.read_exact(&mut first).expect("a first byte");
    drop(out);
    let output = child.wait_with_output().expect("extract ends");
    let all_written = writer.join().expect("the writer ends");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
    assert!(!all_written, "extract reads on for nobody");
}
