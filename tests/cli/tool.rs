//! How the tests run a tool and read what it prints.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

use serde_json::{Value, json};

use super::common::fixtures;

pub const SENTENCE: &str = "استاندار یزد گفت: کار راه تازه آغاز شد.";

/// A folder of its own for one test, gone when the test ends.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("khabar-cli-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).expect("a temporary folder can be made");
        Self(path)
    }

    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("a folder can be made");
        fs::write(&path, bytes).expect("a temporary file can be written");
        path.display().to_string()
    }

    pub fn path(&self) -> String {
        self.0.display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// `target/PROFILE/examples/NAME`, seen from this test in `target/PROFILE/deps`.
pub fn binary(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test knows where it is");
    let profile = test.ancestors().nth(2).expect("a test lies in target/PROFILE/deps");
    let path = profile.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is not built: cargo build --example {name}", path.display());
    path
}

/// The tool, begun, with all its pipes in our hands.
pub fn spawn(tool: &str, arguments: &[&str]) -> Child {
    Command::new(binary(tool))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the tool runs")
}

pub fn run(tool: &str, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = spawn(tool, arguments);
    let mut pipe = child.stdin.take().expect("a pipe was asked for");
    std::thread::scope(|scope| {
        // Whoever is done before reading everything closes the pipe: that is for the asserts on the output to judge.
        scope.spawn(move || {
            let _ = pipe.write_all(input);
        });
        child.wait_with_output().expect("the tool ends")
    })
}

pub fn extract(arguments: &[&str]) -> Output {
    extract_from(arguments, b"")
}

pub fn extract_from(arguments: &[&str], input: &[u8]) -> Output {
    run("extract", arguments, input)
}

pub fn status(output: &Output) -> Option<i32> {
    output.status.code()
}

pub fn complaints(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("messages are UTF-8")
}

pub fn printed(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("output is UTF-8")
}

/// The records of `--format jsonl`.
pub fn records(output: &Output) -> Vec<Value> {
    let parse = |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    printed(output).lines().map(parse).collect()
}

pub fn article_path(name: &str) -> String {
    fixtures::folder().join(name).display().to_string()
}

/// JSON lines of different articles: the bundled ones over and over, each with its number as id.
pub fn archive(articles: usize) -> String {
    let fixtures = fixtures::all();
    let line = |id: usize| json!({"id": id, "text": fixtures[id % fixtures.len()].text}).to_string() + "\n";
    (0..articles).map(line).collect()
}
