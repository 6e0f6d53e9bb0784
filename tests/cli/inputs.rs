//! What is read: files, folders, lines, compressed data; and what is said of each that cannot be.

use std::io::Write;
use std::path::Path;
use std::process::Output;

use flate2::write::GzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use serde_json::{Value, json};

use super::tool::{Folder, SENTENCE, archive, complaints, extract, extract_from, records, status};

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).expect("memory takes everything");
    encoder.finish().expect("memory takes everything")
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, CompressionLevel::Fastest)
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
fn names_tell_json_lines_and_compression() {
    let folder = Folder::new("names");
    let lines = archive(40);
    let (first, rest) = lines.as_bytes().split_at(lines.len() / 2);
    let plain = records(&extract(&[&folder.file("plain.jsonl", &lines), "--format", "jsonl"]));
    assert_eq!(plain.len(), 40);
    let skippable = [&[0x50, 0x2A, 0x4D, 0x18, 3, 0, 0, 0][..], b"abc"].concat();
    let packed = [
        ("one.jsonl.gz", gzip(lines.as_bytes())),
        ("members.jsonl.gz", [gzip(first), gzip(rest)].concat()),
        ("one.ndjson.zst", zstd(lines.as_bytes())),
        ("frames.JSONL.ZST", [zstd(first), skippable, zstd(rest)].concat()),
    ];
    for (name, bytes) in packed {
        let path = folder.file(name, bytes);
        let output = extract(&[&path, "--format", "jsonl"]);
        assert_eq!((status(&output), complaints(&output)), (Some(0), ""), "{name}");
        for (found, plain) in records(&output).iter_mut().zip(&plain) {
            found["source"] = plain["source"].clone();
            assert_eq!(found, plain, "{name}");
        }
        assert_eq!(records(&output).len(), 40, "{name}");
    }
}

#[test]
fn a_folder_gives_its_compressed_articles_too() {
    let folder = Folder::new("packed-folder");
    folder.file("a.txt.gz", gzip(SENTENCE.as_bytes()));
    folder.file("b.txt.zst", zstd(SENTENCE.as_bytes()));
    folder.file("c.md.gz", gzip(SENTENCE.as_bytes()));
    let output = extract(&[&folder.path(), "--format", "jsonl"]);
    assert_eq!((status(&output), complaints(&output)), (Some(0), ""));
    let found = records(&output);
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|record| record["officials"][0]["office"] == json!("استاندار یزد")));
}

/// Every bad input with what is said of it; the good one beside it is read all the same.
#[test]
fn every_bad_input_is_named_with_what_is_wrong() {
    let folder = Folder::new("bad");
    let mut wrong_checksum = zstd(SENTENCE.as_bytes());
    *wrong_checksum.last_mut().expect("a frame") ^= 1;
    let cut = |bytes: Vec<u8>| bytes[..bytes.len() - 9].to_vec();
    let bad: Vec<(&str, Vec<u8>, &str)> = vec![
        ("legacy.txt", b"abc \xc7\xd3 def".to_vec(), "not UTF-8 at byte 4; convert the file"),
        ("json.jsonl", b"{\"text\": ".to_vec(), "line 1: not JSON: EOF while parsing"),
        ("bytes.jsonl", b"{\"text\": \"\xff\"}".to_vec(), "line 1: not UTF-8 at byte 10"),
        ("field.jsonl", b"{\"body\": \"\"}".to_vec(), "line 1: no field \"text\"; name another with --text-field"),
        ("type.jsonl", b"{\"text\": 3}".to_vec(), "line 1: the field \"text\" is not a string"),
        ("array.jsonl", b"[1]".to_vec(), "line 1: no field \"text\""),
        ("no.txt.gz", b"no gzip".to_vec(), "cannot read: "),
        ("cut.txt.gz", cut(gzip(SENTENCE.as_bytes())), "cannot read: "),
        ("no.txt.zst", b"no zstd".to_vec(), "cannot read: corrupt zstd data"),
        ("cut.txt.zst", cut(zstd(SENTENCE.as_bytes())), "cannot read: corrupt zstd data"),
        ("sum.txt.zst", wrong_checksum, "cannot read: corrupt zstd data: the checksum is another"),
        ("large.txt", vec![b' '; 5000], "more than the 4096 bytes that --max-bytes allows"),
        ("large.jsonl", vec![b' '; 5000], "line 1: more than the 4096 bytes that --max-bytes allows"),
    ];
    let good = folder.file("good.txt", SENTENCE);
    for (name, bytes, what) in bad {
        let path = folder.file(name, bytes);
        let output = extract(&[&path, &good, "--format", "jsonl", "--max-bytes", "4k"]);
        assert_eq!(status(&output), Some(1), "{name}");
        let said = complaints(&output);
        assert!(said.starts_with(&format!("extract: {path}: {what}")), "{name}: {said}");
        assert_eq!(said.lines().count(), 1, "{name}: {said}");
        assert_eq!(records(&output).len(), 1, "{name}");
    }
    let missing = folder.0.join("missing.txt").display().to_string();
    let output = extract(&[&missing, &good, "--format", "jsonl"]);
    assert_eq!((status(&output), records(&output).len()), (Some(1), 1));
    assert!(complaints(&output).starts_with(&format!("extract: {missing}: cannot open: ")), "{}", complaints(&output));
}

#[test]
fn lines_before_and_behind_a_large_one_are_read() {
    let large = format!("{}\n", json!({"id": 1, "text": " ".repeat(5 << 20)}));
    let small = |id: usize| format!("{}\n", json!({"id": id, "text": SENTENCE}));
    let lines = [small(0), large, small(2)].concat();
    let ids = |arguments: &[&str]| -> Vec<Value> {
        let common = ["-", "--input-format", "jsonl", "--format", "jsonl"];
        let output = extract_from(&[&common[..], arguments].concat(), lines.as_bytes());
        records(&output).iter().map(|record| record["id"].clone()).collect()
    };
    assert_eq!(ids(&[]), [json!(0), json!(1), json!(2)]);
    assert_eq!(ids(&["--max-bytes", "1M"]), [json!(0), json!(2)]);
}

#[test]
fn the_date_of_a_record_is_handed_on() {
    let line = json!({"id": 1, "when": "1404-08-22", "text": SENTENCE}).to_string();
    let common = ["-", "--input-format", "jsonl", "--format", "jsonl"];
    let with = records(&extract_from(&[&common[..], &["--date-field", "when"]].concat(), line.as_bytes()));
    assert_eq!(with[0]["date"], json!("1404-08-22"));
    let without = records(&extract_from(&common, line.as_bytes()));
    assert_eq!(without[0].get("date"), None);
}
