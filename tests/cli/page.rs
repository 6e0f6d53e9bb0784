//! The page of `--format html`: what it holds, what it must never do, and how a browser shows it.

use std::path::PathBuf;
use std::process::Command;

use serde_json::json;
use sha2::{Digest, Sha256};

use super::tool::{Folder, SENTENCE, archive, complaints, extract, extract_from, printed, status};

/// Texts that try to be more than text.
const HOSTILE: &str = "استاندار یزد</div></article><script>document.title='taken'</script> گفت: \"><img src=x \
                       onerror=\"document.title='taken'\">' & &lt;b&gt; <!-- 100 هزار شرکت در یزد کار می‌کنند.";

fn page(arguments: &[&str], input: &str) -> String {
    let output = extract_from(&[&["-", "--format", "html"][..], arguments].concat(), input.as_bytes());
    assert_eq!((status(&output), complaints(&output)), (Some(0), ""));
    printed(&output).to_owned()
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(begin).unwrap_or_else(|| panic!("no {begin}"));
    rest.split_once(end).unwrap_or_else(|| panic!("no {end}")).0
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().fold(0, |word, byte| (word << 8) | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let letter = LETTERS[(word >> (18 - 6 * at)) as usize % 64];
            text.push(if at > chunk.len() { '=' } else { char::from(letter) });
        }
    }
    text
}

/// A browser, where this machine has one.
fn chromium() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let found =
        std::env::split_paths(&path).flat_map(|folder| names.map(|name| folder.join(name))).find(|path| path.is_file());
    if found.is_none() {
        eprintln!("skipped: no Chromium on this machine");
    }
    found
}

/// The page as it stands in a phone-wide browser after its scripts have run.
fn rendered(chromium: &PathBuf, folder: &Folder, page: &str) -> String {
    let path = folder.file("page.html", page);
    let output = Command::new(chromium)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args(["--window-size=500,900", "--dump-dom"])
        .arg(format!("--user-data-dir={}", folder.0.join("profile").display()))
        .arg(format!("file://{path}"))
        .output()
        .expect("the browser runs");
    assert!(output.status.success(), "{}", complaints(&output));
    printed(&output).to_owned()
}

#[test]
fn a_page_needs_nothing_but_itself() {
    let page = page(&["--input-format", "jsonl"], &archive(8));
    for outside in ["http:", "https:", "//cdn", "src=", "<link", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=fa dir=rtl>"));
    assert!(page.contains("<meta name=viewport") && page.contains("@media print"));
    assert_eq!(page.matches("<article id=a").count(), 8);
    assert!(page.contains("href=\"#a8\""), "the index leads to each");
}

#[test]
fn the_policy_of_a_page_allows_its_own_script() {
    let page = page(&[], SENTENCE);
    let hash = base64(&Sha256::digest(between(&page, "<script>", "</script>")));
    assert_eq!(between(&page, "script-src 'sha256-", "'"), hash, "SCRIPT_HASH is to be set anew");
}

#[test]
fn no_article_can_make_the_page_do_anything() {
    let folder = Folder::new("hostile");
    let path = folder.file("<b onclick='x'>&.txt", HOSTILE);
    let line = json!({"id": "<script>x</script>", "head": "<i>\"'", "when": "<u>", "text": HOSTILE}).to_string();
    let lines = folder.file("a.jsonl", line);
    let output =
        extract(&[&path, &lines, "--title-field", "head", "--date-field", "when", "--format", "html", "--explain"]);
    let page = printed(&output);
    let articles = between(page, "<main>", "<div id=card");
    for tag in ["<script", "<img", "<b", "<i>", "<u>", "<!--", "onclick='", "onerror=\""] {
        let allowed = articles.replace("<br>", "").replace("<bdi>", "").matches(tag).count();
        assert_eq!(allowed, 0, "{tag}");
    }
    assert_eq!(articles.matches("</article>").count(), 2);
}

#[test]
fn a_text_stands_on_the_page_as_it_was_given() {
    let page = page(&[], HOSTILE);
    let marked = between(&page, "<div class=text>", "</div>");
    let mut text = String::new();
    let mut rest = marked;
    while let Some((before, tag)) = rest.split_once('<') {
        text += before;
        rest = tag.split_once('>').expect("a tag ends").1;
    }
    text += rest;
    for (escaped, c) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replace(escaped, c);
    }
    assert_eq!(text, HOSTILE);
    assert!(marked.contains("class=\"m r o\"") || marked.contains("class=\"m o r\""), "a place within an office");
}

#[test]
fn a_browser_runs_our_script_and_no_other() {
    let Some(chromium) = chromium() else { return };
    let folder = Folder::new("browser");
    let lines = archive(12) + &json!({"text": HOSTILE}).to_string();
    let dom = rendered(&chromium, &folder, &page(&["--input-format", "jsonl"], &lines));
    assert!(dom.contains("<main><section id=\"overview\">"), "the script has brought the overview to the front");
    assert!(dom.contains("id=\"filter\""), "and a search over the long index");
    assert_eq!(between(&dom, "<title>", "</title>"), "خبر");
    assert_eq!((dom.matches("<script").count(), dom.matches("<img").count()), (1, 0));
}

#[test]
fn a_tap_shows_the_fields_of_what_was_tapped() {
    let Some(chromium) = chromium() else { return };
    let folder = Folder::new("tap");
    let page = page(&[], SENTENCE);
    // What a person would do, in a script that the page's own policy would refuse.
    let policy = format!(
        "<meta http-equiv=Content-Security-Policy{}>",
        between(&page, "<meta http-equiv=Content-Security-Policy", ">")
    );
    let tapping = "<script>document.querySelector('.m.r').click();\
                   document.title = [card.hidden, card.querySelector('dl').textContent, \
                   document.querySelectorAll('.on').length, \
                   document.documentElement.scrollWidth <= innerWidth, \
                   getComputedStyle(document.querySelector('.objects thead')).display].join('|');</script>";
    let dom = rendered(&chromium, &folder, &page.replace(&policy, "").replace("</html>", tapping));
    let title = between(&dom, "<title>", "</title>");
    let parts: Vec<&str> = title.split('|').collect();
    assert_eq!((parts[0], parts[2], parts[3], parts[4]), ("false", "1", "true", "none"), "{title}");
    assert!(parts[1].contains("یزد") && parts[1].contains("IR-21") && parts[1].contains("province"), "{title}");
}
