//! The tables of what the normalizer makes of a text.

use std::collections::HashSet;

use khabar::Normalizer;

/// A field of a table as the text it stands for.
fn text(field: &str) -> String {
    let mut out = String::new();
    let mut rest = field;
    while let Some(c) = rest.chars().next() {
        if let Some(end) = rest.strip_prefix("\\u{").and_then(|code| code.find('}')) {
            let code = &rest[3..3 + end];
            out.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
            rest = &rest[3 + end + 1..];
        } else if let Some(after) = rest.strip_prefix("\\n") {
            out.push('\n');
            rest = after;
        } else if let Some(after) = rest.strip_prefix("\\r") {
            out.push('\r');
            rest = after;
        } else {
            out.push(if c == '~' { '\u{200c}' } else { c });
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// A text with its invisible characters shown.
fn shown(text: &str) -> String {
    text.replace('\u{200c}', "‹ZWNJ›").replace('\n', "‹LF›")
}

#[test]
fn every_row_comes_out_as_the_table_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/normalize.tsv");
    let table = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let normalizer = Normalizer::new();
    let (mut wrong, mut rules) = (Vec::new(), HashSet::new());
    for (number, line) in table.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let number = number + 1;
        let fields: Vec<_> = line.split('\t').collect();
        let [rule, input, want] = fields[..] else { panic!("{path}:{number}: three columns are wanted") };
        assert!(rules.insert(rule.to_owned()), "{path}:{number}: {rule} stands there twice");
        let input = text(input);
        let want = if want.is_empty() { input.clone() } else { text(want) };
        let got = normalizer.normalize(&input);
        if got.text() != want {
            wrong.push(format!(
                "{number}: {rule}: {} became {}, not {}",
                shown(&input),
                shown(got.text()),
                shown(&want)
            ));
        }
        let again = normalizer.normalize(got.text());
        if again.text() != got.text() {
            wrong.push(format!("{number}: {rule}: a second time {}", shown(again.text())));
        }
    }
    assert!(wrong.is_empty(), "{path}:\n{}", wrong.join("\n"));
    assert!(rules.len() > 80, "the table is cut short");
}
