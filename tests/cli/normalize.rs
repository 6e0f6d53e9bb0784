//! The tool `normalize`.

use super::tool::{Folder, complaints, printed, run, status};

const TEXT: &str = "كتاب ها را مي خوانند";
const NORMALIZED: &str = "کتاب‌ها را می‌خوانند";

fn normalize(arguments: &[&str], input: &[u8]) -> std::process::Output {
    run("normalize", arguments, input)
}

#[test]
fn standard_input_and_files_are_normalized_in_order() {
    let folder = Folder::new("normalize");
    let first = folder.file("a.txt", TEXT);
    let second = folder.file("b.txt", "۱۲");
    let output = normalize(&[&first, &second, "-", "--digits", "ascii"], TEXT.as_bytes());
    assert_eq!((status(&output), complaints(&output)), (Some(0), ""));
    assert_eq!(printed(&output), format!("{NORMALIZED}\n12\n{NORMALIZED}\n"));
    let without_arguments = normalize(&[], TEXT.as_bytes());
    assert_eq!(printed(&without_arguments), format!("{NORMALIZED}\n"));
    let without_spacing = normalize(&["--no-spacing"], TEXT.as_bytes());
    assert_eq!(printed(&without_spacing), "کتاب ها را می خوانند\n");
}

#[test]
fn one_line_in_is_one_line_out() {
    let input = format!("{TEXT}\n\n  \n<p>{TEXT}</p><p>{TEXT}</p>\n{TEXT}");
    for threads in ["1", "3"] {
        let output = normalize(&["--lines", "--threads", threads], input.as_bytes());
        let lines: Vec<&str> = printed(&output).lines().collect();
        assert_eq!((lines.len(), lines[0], lines[1], lines[4]), (5, NORMALIZED, "", NORMALIZED), "{lines:?}");
    }
    let mut bytes = b"abc\xff\n".to_vec();
    bytes.extend_from_slice(TEXT.as_bytes());
    let output = normalize(&["--lines"], &bytes);
    assert_eq!((status(&output), printed(&output)), (Some(1), &*format!("\n{NORMALIZED}\n")));
    assert!(complaints(&output).starts_with("normalize: -: line 1: not UTF-8 at byte 3"), "{}", complaints(&output));
}

#[test]
fn failures_and_wrong_usage_have_statuses() {
    let missing = normalize(&["no-such-file", "-", "--stats"], TEXT.as_bytes());
    assert_eq!((status(&missing), printed(&missing)), (Some(1), &*format!("{NORMALIZED}\n")));
    assert!(complaints(&missing).contains("no-such-file: cannot open") && complaints(&missing).contains("1 errors"));
    let fast = normalize(&["no-such-file", "-", "--fail-fast"], TEXT.as_bytes());
    assert_eq!((status(&fast), printed(&fast)), (Some(1), ""));
    let large = normalize(&["-", "--max-bytes", "10"], TEXT.as_bytes());
    assert_eq!((status(&large), printed(&large)), (Some(1), ""));
    for wrong in [&["--digits", "roman"][..], &["--digits"], &["--no-such-option"], &["--threads", "0"]] {
        let output = normalize(wrong, TEXT.as_bytes());
        assert_eq!((status(&output), printed(&output)), (Some(2), ""), "{wrong:?}");
    }
}
