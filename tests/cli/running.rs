//! How a run goes and ends: usage, threads, streams, interruption, statistics, progress.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::tool::{
    Folder, SENTENCE, archive, binary, complaints, extract, extract_from, printed, records, run, spawn, status,
};

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
fn stats_tell_what_was_done() {
    let output = extract_from(&["-", "no-such-file", "--format", "jsonl", "--stats"], SENTENCE.as_bytes());
    assert_eq!(status(&output), Some(1));
    let last = complaints(&output).lines().last().unwrap_or("");
    assert!(last.contains(&format!("1 articles, {} bytes", SENTENCE.len())) && last.contains("1 errors"), "{last}");
}

#[test]
fn a_reader_that_has_enough_ends_the_run_quietly() {
    let line = format!("{}\n", json!({"text": SENTENCE}));
    let mut child = spawn("extract", &["-", "--input-format", "jsonl", "--format", "jsonl"]);
    let mut input = child.stdin.take().expect("a pipe was asked for");
    // More than any reading ahead takes in.
    let writer = std::thread::spawn(move || (0..1_000_000).all(|_| input.write_all(line.as_bytes()).is_ok()));
    let mut first = [0; 1];
    let mut out = child.stdout.take().expect("a pipe was asked for");
    out.read_exact(&mut first).expect("a first byte");
    drop(out);
    let output = child.wait_with_output().expect("extract ends");
    let all_written = writer.join().expect("the writer ends");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
    assert!(!all_written, "extract reads on for nobody");
}

#[test]
fn a_filter_answers_each_line_before_the_next_is_sent() {
    let mut child = spawn("extract", &["-", "--input-format", "jsonl", "--format", "jsonl"]);
    let mut input = child.stdin.take().expect("a pipe was asked for");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe was asked for")).lines();
    for id in 0..3 {
        writeln!(input, "{}", json!({"id": id, "text": SENTENCE})).expect("extract reads");
        let line = lines.next().expect("an answer").expect("extract writes");
        assert_eq!(serde_json::from_str::<Value>(&line).expect("a record")["id"], json!(id));
    }
    drop(input);
    assert!(child.wait().expect("extract ends").success());
}

#[test]
fn any_number_of_threads_prints_the_same_in_the_order_of_the_input() {
    let lines = archive(120);
    for format in ["jsonl", "json", "html"] {
        let print = |threads: &str| {
            let arguments = ["-", "--input-format", "jsonl", "--format", format, "--threads", threads];
            let output = extract_from(&arguments, lines.as_bytes());
            assert_eq!((status(&output), complaints(&output)), (Some(0), ""), "{format}, {threads} threads");
            output.stdout
        };
        let one = print("1");
        assert!(one == print("5"), "{format}");
    }
    let all = records(&extract_from(&["-", "--input-format", "jsonl", "--format", "jsonl"], lines.as_bytes()));
    let ids: Vec<u64> = all.iter().filter_map(|record| record["id"].as_u64()).collect();
    assert_eq!(ids, (0..120).collect::<Vec<_>>());
}

#[test]
fn one_run_over_many_files_is_the_runs_over_each() {
    let names = ["malayer-council.txt", "yazd-industry.txt", "rudan-quake.txt"].map(super::tool::article_path);
    let paths: Vec<&str> = names.iter().map(String::as_str).collect();
    let together = extract(&[&paths[..], &["--format", "jsonl"]].concat());
    let single: Vec<u8> = paths.iter().flat_map(|path| extract(&[path, "--format", "jsonl"]).stdout).collect();
    assert_eq!(printed(&together).as_bytes(), single);
}

#[test]
fn fail_fast_stops_at_the_first_failure_and_keeps_what_came_before() {
    let lines = format!("{}\nno json\n{}\n", json!({"text": SENTENCE}), json!({"text": SENTENCE}));
    let common = ["-", "--input-format", "jsonl", "--format", "json"];
    let output = extract_from(&[&common[..], &["--fail-fast"]].concat(), lines.as_bytes());
    assert_eq!(status(&output), Some(1));
    let kept: Value = serde_json::from_slice(&output.stdout).expect("the array is closed");
    assert_eq!(kept.as_array().map(Vec::len), Some(1));
    assert_eq!(complaints(&output).lines().count(), 1);
    let all = extract_from(&common, lines.as_bytes());
    let all: Value = serde_json::from_slice(&all.stdout).expect("an array");
    assert_eq!(all.as_array().map(Vec::len), Some(2));
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_the_run_with_what_was_done_written_out() {
    let mut child = spawn("extract", &["-", "--input-format", "jsonl", "--format", "json"]);
    let mut input = child.stdin.take().expect("a pipe was asked for");
    writeln!(input, "{}", json!({"id": 1, "text": SENTENCE})).expect("extract reads");
    let mut out = child.stdout.take().expect("a pipe was asked for");
    let mut printed = vec![0; 100];
    out.read_exact(&mut printed).expect("the record comes before the input ends");
    let interrupt = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill runs");
    assert!(interrupt.success());
    out.read_to_end(&mut printed).expect("the rest can be read");
    let records: Value = serde_json::from_slice(&printed).expect("a whole document");
    assert_eq!(records[0]["id"], json!(1));
    assert_eq!(child.wait().expect("extract ends, though its input does not").code(), Some(130));
    drop(input);
}

#[test]
fn progress_is_shown_on_a_terminal_only() {
    let folder = Folder::new("progress");
    let lines = folder.file("a.jsonl", archive(200));
    let in_a_pipe = extract(&[&lines, "--format", "jsonl"]);
    assert_eq!((status(&in_a_pipe), complaints(&in_a_pipe)), (Some(0), ""));
    // `script` of util-linux lends a terminal.
    let records = folder.0.join("records");
    let command = format!("{} {lines} --format jsonl >{}", binary("extract").display(), records.display());
    let shown = Command::new("script").args(["-qec", &command, "/dev/null"]).stdin(Stdio::null()).output();
    let Ok(shown) = shown.map_err(|_| eprintln!("skipped: no `script` to lend a terminal")) else { return };
    if !shown.status.success() {
        eprintln!("skipped: this `script` lends no terminal");
        return;
    }
    let shown = String::from_utf8_lossy(&shown.stdout);
    assert!(shown.contains("articles") && shown.contains('%') && shown.contains("left"), "{shown:?}");
    assert_eq!(std::fs::read(&records).expect("the records are written"), in_a_pipe.stdout);
}

#[test]
fn an_output_that_takes_nothing_more_is_told() {
    if !std::path::Path::new("/dev/full").exists() {
        eprintln!("skipped: no /dev/full");
        return;
    }
    let full = std::fs::File::create("/dev/full").expect("it can be opened");
    let path = super::tool::article_path("malayer-council.txt");
    let output = Command::new(binary("extract"))
        .args([&path, "--format", "jsonl"])
        .stdout(full)
        .stderr(Stdio::piped())
        .output()
        .expect("extract runs");
    assert_eq!(status(&output), Some(1));
    assert!(complaints(&output).contains("writing failed"), "{}", complaints(&output));
}

#[test]
fn help_shows_examples_and_statuses() {
    for tool in ["extract", "normalize"] {
        let help = run(tool, &["--help"], b"");
        let text = printed(&help);
        assert!(text.contains("Examples:") && text.contains("Exit status: 0"), "{text}");
    }
}
