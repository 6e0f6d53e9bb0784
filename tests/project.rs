//! What must hold of the project as a whole: where `unsafe` may stand, and under which licences all of it comes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.expect("an entry can be read").path());
    paths
        .flat_map(|path| match path.is_dir() {
            true => sources(&path),
            false => vec![path],
        })
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect()
}

#[test]
fn unsafe_code_stands_in_the_matcher_only() {
    let matcher = root().join("src/gazetteer");
    let word = ["un", "safe "].concat();
    let mut inside = 0;
    for path in ["src", "examples", "tests"].iter().flat_map(|folder| sources(&root().join(folder))) {
        let text = fs::read_to_string(&path).expect("a source can be read");
        let code = text.lines().map(|line| line.split("//").next().unwrap_or_default());
        let opens = |rest: &str| ["{", "fn ", "impl ", "extern ", "trait "].iter().any(|next| rest.starts_with(next));
        let uses: usize = code.map(|line| line.split(&word).skip(1).filter(|rest| opens(rest)).count()).sum();
        if path.starts_with(&matcher) {
            inside += uses;
        } else {
            assert_eq!(uses, 0, "{}: {word}code outside the matcher", path.display());
        }
    }
    assert!(inside > 0, "the matcher has {word}code, or this test looks at the wrong place");
}

/// Licences that a crate under MIT OR Apache-2.0 may depend on without duties for its users beyond keeping notices.
const ALLOWED: [&str; 9] = [
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// True if an SPDX expression can be fulfilled with allowed licences: one side of an OR, both of an AND.
fn allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    let inner = |part: &str| part.trim().trim_matches(['(', ')']).trim().to_owned();
    // `(A OR B) AND C` is the only nesting that registries hold; AND binds tighter where there are no brackets.
    if let Some((left, right)) = expression.split_once(") AND ") {
        return allowed(&inner(left)) && allowed(&inner(right));
    }
    expression.split(" OR ").any(|one| one.split(" AND ").all(|licence| ALLOWED.contains(&inner(licence).as_str())))
}

#[test]
fn licences_of_all_dependencies_are_allowed() {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let asked = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--offline", "--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(root())
        .output();
    let told = match asked {
        Ok(output) if output.status.success() => output.stdout,
        other => {
            eprintln!("skipped: cargo metadata tells nothing here: {other:?}");
            return;
        }
    };
    let metadata: Value = serde_json::from_slice(&told).expect("cargo metadata prints JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    assert!(packages.len() > 10, "{} packages", packages.len());
    let refused: Vec<_> = packages
        .iter()
        .filter(|package| !package["license"].as_str().is_some_and(allowed))
        .map(|package| format!("{} {}: {}", package["name"], package["version"], package["license"]))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn expressions_of_licences_are_read_rightly() {
    for good in ["MIT", "MIT OR GPL-3.0", "Unlicense/MIT", "(MIT OR Apache-2.0) AND Unicode-3.0", "MIT AND ISC"] {
        assert!(allowed(good), "{good}");
    }
    for bad in ["GPL-3.0", "MIT AND GPL-3.0", "(MIT OR Apache-2.0) AND CC-BY-SA-4.0", "", "AGPL-3.0 OR LGPL-3.0"] {
        assert!(!allowed(bad), "{bad}");
    }
}

/// Every source of the lexicons is named with a licence that the crate's own allows.
#[test]
fn licences_of_all_lexicons_are_allowed() {
    let folder = root().join("lexicons");
    let good =
        ["MIT", "Apache-2.0", "Unicode-3.0", "Unicode-DFS-2016", "CC BY 4.0", "CC-BY-4.0", "public domain", "facts"];
    let mut sources = 0;
    for path in fs::read_dir(&folder).expect("the lexicons can be listed").map(|entry| entry.expect("an entry").path())
    {
        if path.extension().is_none_or(|ending| ending != "lex") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a lexicon can be read");
        for line in text.lines().filter(|line| line.starts_with("#! source")) {
            let licence = line.rsplit('|').next().unwrap_or_default();
            assert!(good.iter().any(|known| licence.contains(known)), "{}: {line}", path.display());
            assert!(
                !["GPL", "-SA", "ODbL", "NC"].iter().any(|bad| licence.contains(bad)),
                "{}: {line}",
                path.display()
            );
            sources += 1;
        }
    }
    assert!(sources > 20, "{sources} sources");
}
