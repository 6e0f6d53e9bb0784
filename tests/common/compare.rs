//! Compares two records of one article as a reader would: by what they say, not by how it is spelt.
//!
//! Objects are paired by likeness, best pairs first; what stays alone is missing or spurious, and so is every field in
//! which a pair differs. Spaces, half-spaces, punctuation, variants of letters and digits never count.

use std::collections::HashMap;

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// One disagreement of two records.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    /// `officials`, `figures`… or a field of them (`officials.title`).
    pub kind: String,
    pub object: String,
    /// `missing` or `spurious`.
    pub verdict: &'static str,
}

impl Mistake {
    /// The mistake as a line of a list of gaps, without what stands before it.
    pub fn line(&self) -> String {
        let object: String = self.object.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        format!("{}\t{object}\t{}", self.kind, self.verdict)
    }
}

/// Letters and digits only, each in one spelling.
pub fn fold(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .filter_map(|c| match c {
            'ي' | 'ى' | 'ئ' => Some('ی'),
            'ك' => Some('ک'),
            'ة' | 'ۀ' => Some('ه'),
            'ؤ' => Some('و'),
            'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
            'ء' | 'ـ' => None,
            '۰'..='۹' => char::from_digit(u32::from(c) - u32::from('۰'), 10),
            '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10),
            _ => (c.is_alphanumeric() && !is_combining_mark(c)).then_some(c),
        })
        .collect()
}

fn bigrams(text: &str) -> HashMap<Vec<char>, usize> {
    let chars: Vec<char> = fold(text).chars().collect();
    let mut counts = HashMap::new();
    for pair in chars.windows(2.min(chars.len()).max(1)) {
        *counts.entry(pair.to_vec()).or_insert(0) += 1;
    }
    counts
}

/// Dice overlap of letter bigrams, 0 to 1.
pub fn alike(a: &str, b: &str) -> f64 {
    let (a, b) = (bigrams(a), bigrams(b));
    let total: usize = a.values().chain(b.values()).sum();
    if total == 0 {
        return 1.0;
    }
    let shared: usize = a.iter().map(|(pair, &count)| count.min(b.get(pair).copied().unwrap_or(0))).sum();
    (2 * shared) as f64 / total as f64
}

fn list<'a>(record: &'a Value, kind: &str) -> &'a [Value] {
    record[kind].as_array().map_or(&[], Vec::as_slice)
}

fn string<'a>(object: &'a Value, field: &str) -> &'a str {
    object[field].as_str().unwrap_or("")
}

/// A number, however it is written in JSON, to six decimals.
fn number(value: &Value) -> Option<i128> {
    let number = value.as_f64().or_else(|| value.as_str()?.parse().ok())?;
    Some((number * 1e6).round() as i128)
}

/// Pairs objects one to one, the most alike first; the second and third lists are those left alone.
fn pair<'a>(
    expected: &'a [Value],
    got: &'a [Value],
    least: f64,
    likeness: impl Fn(&Value, &Value) -> f64,
) -> (Vec<(&'a Value, &'a Value)>, Vec<&'a Value>, Vec<&'a Value>) {
    let mut scores: Vec<(f64, usize, usize)> = (0..expected.len())
        .flat_map(|i| (0..got.len()).map(move |j| (i, j)))
        .map(|(i, j)| (likeness(&expected[i], &got[j]), i, j))
        .filter(|&(score, ..)| score >= least)
        .collect();
    scores.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let (mut taken, mut given) = (vec![false; expected.len()], vec![false; got.len()]);
    let mut pairs = Vec::new();
    for (_, i, j) in scores {
        if !taken[i] && !given[j] {
            (taken[i], given[j]) = (true, true);
            pairs.push((&expected[i], &got[j]));
        }
    }
    let alone =
        |all: &'a [Value], used: &[bool]| all.iter().zip(used).filter(|(_, used)| !**used).map(|(x, _)| x).collect();
    (pairs, alone(expected, &taken), alone(got, &given))
}

fn same_person(a: &str, b: &str) -> bool {
    let (a, b) = (fold(a), fold(b));
    let shorter = a.chars().count().min(b.chars().count());
    a == b || (shorter >= 4 && (a.ends_with(&b) || b.ends_with(&a)))
}

fn official_likeness(a: &Value, b: &Value) -> f64 {
    let (name, other) = (string(a, "name"), string(b, "name"));
    if !name.is_empty() && !other.is_empty() {
        return if fold(name) == fold(other) {
            1.0
        } else if same_person(name, other) {
            0.9
        } else {
            0.0
        };
    }
    let office = alike(string(a, "office"), string(b, "office"));
    if office >= 0.75 { 0.8 * office } else { 0.0 }
}

fn figure_likeness(a: &Value, b: &Value) -> f64 {
    let value = |figure: &Value| (number(&figure["value"]), number(&figure["high"]));
    let head = |figure: &Value| {
        let unit = string(figure, "unit");
        fold(unit.split([' ', '\u{200c}']).next().unwrap_or("")).chars().take(4).collect::<String>()
    };
    if value(a) != value(b) || head(a) != head(b) {
        return 0.0;
    }
    0.5 + 0.5 * alike(string(a, "text"), string(b, "text"))
}

/// Every way in which a record names the person called `who`.
fn aliases<'a>(who: &'a str, record: &'a Value) -> Vec<&'a str> {
    let mut names = vec![who];
    for official in list(record, "officials") {
        let mentions = list(official, "mentions").iter().map(|m| m.as_str().unwrap_or_else(|| string(m, "text")));
        let own: Vec<&str> = [string(official, "name"), string(official, "office")]
            .into_iter()
            .chain(mentions)
            .filter(|x| !x.is_empty())
            .collect();
        if own.iter().any(|name| same_person(who, name) || alike(who, name) >= 0.85) {
            names.extend(own);
        }
    }
    names
}

/// Two records side by side, and what they disagree on.
struct Comparison<'a> {
    expected: &'a Value,
    got: &'a Value,
    mistakes: Vec<Mistake>,
}

impl Comparison<'_> {
    fn tell(&mut self, kind: &str, object: impl Into<String>, verdict: &'static str) {
        self.mistakes.push(Mistake { kind: kind.to_owned(), object: object.into(), verdict });
    }

    fn alone(&mut self, kind: &str, missing: &[&Value], spurious: &[&Value], show: impl Fn(&Value) -> String) {
        for object in missing {
            self.tell(kind, show(object), "missing");
        }
        for object in spurious {
            self.tell(kind, show(object), "spurious");
        }
    }

    /// A field in which a pair must agree; `whose` tells the reader which object it is.
    fn field(&mut self, kind: &str, whose: &str, agree: bool, expected: &Value, got: &Value) {
        if agree {
            return;
        }
        for (value, verdict) in [(expected, "missing"), (got, "spurious")] {
            let plain = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            self.tell(kind, format!("{whose}: {plain}"), verdict);
        }
    }

    fn texts(&mut self, kind: &str, whose: &str, field: &str, least: f64, pair: (&Value, &Value)) {
        let (expected, got) = pair;
        let agree = expected[field].is_null() == got[field].is_null()
            && alike(string(expected, field), string(got, field)) >= least;
        self.field(&format!("{kind}.{field}"), whose, agree, &expected[field], &got[field]);
    }

    fn person(&mut self, kind: &str, field: &str, pair: (&Value, &Value)) {
        let (expected, got) = pair;
        let agree = match (expected[field].as_str(), got[field].as_str()) {
            (Some(a), Some(b)) => {
                let others = aliases(b, self.got);
                aliases(a, self.expected).iter().any(|a| others.iter().any(|b| same_person(a, b) || alike(a, b) >= 0.7))
            }
            (a, b) => a == b,
        };
        self.field(&format!("{kind}.{field}"), string(expected, "text"), agree, &expected[field], &got[field]);
    }

    fn officials(&mut self) {
        let (pairs, missing, spurious) =
            pair(list(self.expected, "officials"), list(self.got, "officials"), 0.5, official_likeness);
        self.alone("officials", &missing, &spurious, |o| format!("{} | {}", o["name"], o["office"]).replace('"', ""));
        for (a, b) in pairs {
            let whose = if a["name"].is_null() { string(a, "office") } else { string(a, "name") };
            self.texts("officials", whose, "name", 1.0, (a, b));
            self.texts("officials", whose, "office", 0.85, (a, b));
            self.texts("officials", whose, "title", 0.85, (a, b));
            self.texts("officials", whose, "organization", 0.85, (a, b));
            self.texts("officials", whose, "region", 1.0, (a, b));
            self.texts("officials", whose, "status", 1.0, (a, b));
        }
    }

    fn regions(&mut self) {
        let likeness = |a: &Value, b: &Value| {
            if fold(string(a, "name")) == fold(string(b, "name")) {
                1.0 + f64::from(a["kind"] == b["kind"])
            } else {
                0.0
            }
        };
        let (pairs, missing, spurious) = pair(list(self.expected, "regions"), list(self.got, "regions"), 1.0, likeness);
        self.alone("regions", &missing, &spurious, |r| format!("{} ({})", string(r, "name"), string(r, "kind")));
        for (a, b) in pairs {
            let whose = format!("{} ({})", string(a, "name"), string(a, "kind"));
            for field in ["kind", "code", "count"] {
                self.field(&format!("regions.{field}"), &whose, a[field] == b[field], &a[field], &b[field]);
            }
        }
    }

    fn figures(&mut self) {
        let (pairs, missing, spurious) =
            pair(list(self.expected, "figures"), list(self.got, "figures"), 0.5, figure_likeness);
        let show = |f: &Value| {
            let high = if f["high"].is_null() { String::new() } else { format!("–{}", f["high"]) };
            format!("{} = {}{high} [{}]", string(f, "text"), f["value"], string(f, "unit")).replace('"', "")
        };
        self.alone("figures", &missing, &spurious, show);
        for (a, b) in pairs {
            self.texts("figures", string(a, "text"), "text", 0.9, (a, b));
            self.texts("figures", string(a, "text"), "kind", 1.0, (a, b));
            self.texts("figures", string(a, "text"), "bound", 1.0, (a, b));
        }
    }

    fn dates(&mut self) {
        let got: Vec<Value> = list(self.got, "dates").iter().filter(|date| date["relative"] != true).cloned().collect();
        let same = |a: &Value, b: &Value| f64::from(["year", "month", "day"].iter().all(|&part| a[part] == b[part]));
        let (pairs, missing, spurious) = pair(list(self.expected, "dates"), &got, 1.0, same);
        let show = |d: &Value| format!("{} = {}-{}-{}", string(d, "text"), d["year"], d["month"], d["day"]);
        self.alone("dates", &missing, &spurious, show);
        for (a, b) in pairs {
            self.texts("dates", string(a, "text"), "calendar", 1.0, (a, b));
        }
    }

    fn proposals(&mut self) {
        let likeness = |a: &Value, b: &Value| alike(string(a, "text"), string(b, "text"));
        let (pairs, missing, spurious) =
            pair(list(self.expected, "proposals"), list(self.got, "proposals"), 0.6, likeness);
        self.alone("proposals", &missing, &spurious, |p| string(p, "text").to_owned());
        for (a, b) in pairs {
            self.person("proposals", "proposer", (a, b));
            self.texts("proposals", string(a, "text"), "kind", 1.0, (a, b));
        }
    }

    fn statements(&mut self) {
        // The expected record gives only the first words of an utterance.
        let opening = |a: &Value, b: &Value| {
            let letters = fold(string(a, "text"));
            let start: String = fold(string(b, "text")).chars().take(letters.chars().count()).collect();
            alike(&letters, &start)
        };
        let (pairs, missing, spurious) =
            pair(list(self.expected, "statements"), list(self.got, "statements"), 0.6, opening);
        self.alone("statements", &missing, &spurious, |s| format!("{}: {}", string(s, "cue"), string(s, "text")));
        for (a, b) in pairs {
            self.person("statements", "speaker", (a, b));
            self.texts("statements", string(a, "text"), "cue", 1.0, (a, b));
        }
    }
}

/// Every disagreement of what an article tells (`expected`) and what was read from it (`got`).
pub fn compare(expected: &Value, got: &Value) -> Vec<Mistake> {
    let mut comparison = Comparison { expected, got, mistakes: Vec::new() };
    comparison.officials();
    comparison.regions();
    comparison.figures();
    comparison.dates();
    comparison.proposals();
    comparison.statements();
    comparison.mistakes
}
