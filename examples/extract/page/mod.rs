//! A page that shows the articles of a run with everything found in them; it needs nothing but itself.
//!
//! What an article says is only ever written through [`escape`], and a content policy forbids every script but ours and
//! everything from the network, so that no article can make the page do anything.

mod marks;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use khabar::article::{Article, Figure};
use serde_json::Value;

use crate::explain::Explanation;
use crate::objects::{code_name, columns, count, rows};
use crate::options::{Kind, Options};
use crate::output::Sink;
use crate::reading::{Reading, Render};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");
/// `openssl dgst -sha256 -binary page.js | base64`: the only script that a browser runs on the page.
const SCRIPT_HASH: &str = "X9+3Q6/xgfDh02/CnCDVPzucpKA3UJJQgJ4tRk9sI8o=";

/// Bars of a chart, at most: more cannot be taken in.
const CHART_BARS: usize = 20;
const UNKNOWN: &str = "؟";

/// A text as it may stand in an element or in a quoted attribute.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&#39;",
            _ => escaped.push(c),
        }
    }
    escaped
}

/// The letter of a kind in classes and ids.
fn key(kind: Kind) -> char {
    match kind {
        Kind::Officials => 'o',
        Kind::Regions => 'r',
        Kind::Figures => 'f',
        Kind::Dates => 'd',
        Kind::Proposals => 'p',
        Kind::Statements => 's',
    }
}

fn label(kind: Kind) -> &'static str {
    match kind {
        Kind::Officials => "مقام‌ها",
        Kind::Regions => "مکان‌ها",
        Kind::Figures => "ارقام",
        Kind::Dates => "تاریخ‌ها",
        Kind::Proposals => "پیشنهادها",
        Kind::Statements => "گفته‌ها",
    }
}

/// Element id of an object's row: `a3-f0`.
fn object_id(article: usize, kind: Kind, index: usize) -> String {
    format!("a{article}-{}{index}", key(kind))
}

/// `1850000000` as `1,850,000,000`.
fn grouped(number: &str) -> String {
    let (sign, number) = number.strip_prefix('-').map_or(("", number), |rest| ("-", rest));
    let (whole, fraction) = number.split_once('.').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
    let mut grouped = sign.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if let Some(fraction) = fraction {
        grouped.push('.');
        grouped += fraction;
    }
    grouped
}

/// What the overview needs of an article.
#[derive(Default)]
struct Totals {
    objects: HashMap<char, usize>,
    /// Mentions of a place, by its name and sort.
    regions: HashMap<(String, String), usize>,
    /// Figures by sort.
    figures: HashMap<String, usize>,
}

impl Totals {
    fn of(article: &Article, kinds: &[Kind]) -> Self {
        let mut totals = Self::default();
        for &kind in kinds {
            totals.objects.insert(key(kind), count(article, kind));
        }
        if kinds.contains(&Kind::Regions) {
            for region in &article.regions {
                *totals.regions.entry((region.name.clone(), code_name(&region.kind))).or_default() += region.count;
            }
        }
        if kinds.contains(&Kind::Figures) {
            for figure in &article.figures {
                *totals.figures.entry(code_name(&figure.kind)).or_default() += 1;
            }
        }
        totals
    }

    fn add(&mut self, other: Self) {
        fn add<K: Eq + std::hash::Hash>(to: &mut HashMap<K, usize>, from: HashMap<K, usize>) {
            for (key, count) in from {
                *to.entry(key).or_default() += count;
            }
        }
        add(&mut self.objects, other.objects);
        add(&mut self.regions, other.regions);
        add(&mut self.figures, other.figures);
    }
}

/// An article of the page, with what the overview tells of it.
pub struct Piece {
    html: String,
    index_row: String,
    totals: Totals,
}

/// Renders the section of an article.
pub struct Section {
    kinds: Vec<Kind>,
}

impl Section {
    pub fn new(options: &Options) -> Self {
        Self { kinds: options.kinds() }
    }

    fn index_row(&self, reading: &Reading<'_>, title: &str) -> String {
        let Reading { number, source, article, .. } = reading;
        let mut row = format!(
            "<tr><td class=n>{number}</td><td><a href=\"#a{number}\">{}</a></td><td class=wide>{}</td>",
            escape(title),
            escape(source)
        );
        for &kind in &self.kinds {
            row += &format!("<td class=n>{}</td>", count(article, kind));
        }
        row + "</tr>\n"
    }
}

/// A line of what is known of the article's record.
fn meta(reading: &Reading<'_>) -> String {
    let as_text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let given = [&reading.date, &reading.id].into_iter().flatten().filter(|value| !value.is_null()).map(as_text);
    let parts: Vec<String> = std::iter::once(reading.source.to_owned()).chain(given).collect();
    parts.iter().map(|part| format!("<bdi>{}</bdi>", escape(part))).collect::<Vec<_>>().join(" · ")
}

impl Render for Section {
    type Piece = Piece;

    fn render(&self, reading: Reading<'_>) -> Piece {
        let Reading { number, text, article, .. } = &reading;
        let title = article.title.as_deref().unwrap_or(reading.source);
        let mut explanations = reading.explanations(&self.kinds).unwrap_or_default().into_iter();
        let mut html = format!("<article id=a{number}>\n<h2>{}</h2>\n<p class=meta>", escape(title));
        html += &meta(&reading);
        html += "</p>\n<div class=text>";
        html += &marks::marked(*number, text, article, &self.kinds);
        html += "</div>\n";
        for &kind in &self.kinds {
            let explained: Vec<Explanation> = explanations.by_ref().take(count(article, kind)).collect();
            html += &table(*number, article, kind, &explained);
        }
        html += "</article>\n";
        let index_row = self.index_row(&reading, title);
        Piece { html, index_row, totals: Totals::of(article, &self.kinds) }
    }
}

/// A column of a table on the page.
struct Cells {
    label: &'static str,
    class: &'static str,
    /// HTML, a cell a row.
    cells: Vec<String>,
}

/// What the page shows of a kind's objects, column by column; a column that says nothing in this article is left out.
fn cells(number: usize, article: &Article, kind: Kind, explanations: &[Explanation]) -> Vec<Cells> {
    let rows = rows(article, kind);
    let mut shown = Vec::new();
    for (at, column) in columns(kind).iter().enumerate() {
        let Some(label) = column.label else { continue };
        let class = match column.name {
            "value" | "high" | "mentions" | "count" | "year" | "month" | "day" => "n",
            _ => "",
        };
        let cells = rows.iter().map(|row| value(column.name, row.get(at).map_or("", String::as_str))).collect();
        let mut column_cells = Cells { label, class, cells };
        if column.name == "value" {
            add_bars(&mut column_cells.cells, article);
        }
        shown.push(column_cells);
    }
    if let Some(first) = shown.first_mut() {
        for (index, cell) in first.cells.iter_mut().enumerate() {
            // What has no name still leads to its place in the text.
            let words = if cell.is_empty() { UNKNOWN } else { &**cell };
            *cell = format!("<a href=\"#{}-m\">{words}</a>", object_id(number, kind, index));
        }
    }
    if !explanations.is_empty() {
        shown.push(Cells {
            label: "واژه‌نامه", class: "entries", cells: explanations.iter().map(entries).collect()
        });
    }
    shown.retain(|column| column.cells.iter().any(|cell| !cell.is_empty()));
    shown
}

/// The table of a kind; nothing if there is no object of it.
fn table(number: usize, article: &Article, kind: Kind, explanations: &[Explanation]) -> String {
    let rows = count(article, kind);
    if rows == 0 {
        return String::new();
    }
    let (key, label) = (key(kind), label(kind));
    let columns = cells(number, article, kind, explanations);
    let mut html = format!(
        "<details open data-kind=\"{label}\"><summary>{label} <bdi>({rows})</bdi></summary>\n\
         <div class=scroll><table class=objects data-key={key}><thead><tr>"
    );
    for column in &columns {
        let _ = write!(html, "<th>{}</th>", column.label);
    }
    html += "</tr></thead><tbody>\n";
    for index in 0..rows {
        let _ = write!(html, "<tr id={}>", object_id(number, kind, index));
        for Cells { label, class, cells } in &columns {
            let cell = cells.get(index).map_or("", String::as_str);
            let _ = write!(html, "<td class=\"{class}\" data-l=\"{label}\">{cell}</td>");
        }
        html += "</tr>\n";
    }
    html + "</tbody></table></div></details>\n"
}

/// Lexicon entries, one a line.
fn entries(explanation: &Explanation) -> String {
    let entry = |entry: &crate::explain::Entry| {
        let place = format!("{}:{}", entry.file, entry.line);
        format!("{} <code>{}</code>", escape(&entry.name), escape(&place))
    };
    explanation.lexicon.iter().map(entry).collect::<Vec<_>>().join("<br>")
}

/// A cell: codes and numbers run from left to right.
fn value(column: &str, cell: &str) -> String {
    match column {
        _ if cell.is_empty() => String::new(),
        "value" | "high" => grouped(cell),
        "role" | "status" | "kind" | "code" | "parent" | "unit_code" | "bound" | "calendar" | "polarity" | "rule"
        | "iso" | "relative" => format!("<code>{}</code>", escape(cell)),
        _ => escape(cell),
    }
}

/// Draws under each value its share of the largest of the same unit in the article; nothing under one that stands alone
/// with its unit.
fn add_bars(cells: &mut [String], article: &Article) {
    type Measure<'a> = (Option<&'a str>, f64);
    fn measure(figure: &Figure) -> Option<Measure<'_>> {
        let value: f64 = figure.value?.to_string().parse().ok()?;
        (value > 0.0).then_some((figure.unit_code.as_deref().or(figure.unit.as_deref()), value))
    }
    let measures: Vec<Option<Measure<'_>>> = article.figures.iter().map(measure).collect();
    let mut units: HashMap<Option<&str>, (f64, usize)> = HashMap::new();
    for (unit, value) in measures.iter().flatten() {
        let (largest, members) = units.entry(*unit).or_default();
        *largest = largest.max(*value);
        *members += 1;
    }
    for (cell, measure) in cells.iter_mut().zip(measures) {
        let Some((unit, value)) = measure else { continue };
        match units.get(&unit) {
            Some(&(largest, members)) if members > 1 => *cell += &bar(value / largest),
            _ => {}
        }
    }
}

/// A bar as long as this share of the room that it has.
fn bar(share: f64) -> String {
    format!("<i class=bar style=\"inline-size:{:.0}%\"></i>", share * 100.0)
}

/// Writes the page around its articles.
pub struct Page<W> {
    out: W,
    kinds: Vec<Kind>,
    index: String,
    articles: usize,
    totals: Totals,
}

impl<W: Write> Page<W> {
    pub fn begin(mut out: W, options: &Options) -> io::Result<Self> {
        let kinds = options.kinds();
        write!(
            out,
            "<!DOCTYPE html>\n<html lang=fa dir=rtl>\n<meta charset=utf-8>\n\
             <meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'unsafe-inline'; \
             script-src 'sha256-{SCRIPT_HASH}'; base-uri 'none'; form-action 'none'\">\n\
             <meta name=viewport content=\"width=device-width, initial-scale=1\">\n\
             <title>خبر</title>\n<style>\n{STYLE}</style>\n<nav><a href=\"#overview\">فهرست</a>\n"
        )?;
        for &kind in &kinds {
            let (key, label) = (key(kind), label(kind));
            writeln!(out, "<label class=\"key {key}\"><input type=checkbox id=show-{key} checked>{label}</label>")?;
        }
        writeln!(out, "</nav>\n<main>")?;
        Ok(Self { out, kinds, index: String::new(), articles: 0, totals: Totals::default() })
    }

    fn overview(&self) -> String {
        let mut html = String::from("<section id=overview>\n<h1>خبر</h1>\n<p class=meta>");
        let _ = write!(html, "مقاله‌ها: {}", self.articles);
        for &kind in &self.kinds {
            let _ = write!(html, " · {}: {}", label(kind), self.totals.objects.get(&key(kind)).unwrap_or(&0));
        }
        html += "</p>\n<div class=scroll><table class=index data-search=\"جستجو در فهرست\"><thead><tr><th>#</th>";
        html += "<th>مقاله</th><th class=wide>منبع</th>";
        for &kind in &self.kinds {
            let _ = write!(html, "<th>{}</th>", label(kind));
        }
        html += "</tr></thead><tbody>\n";
        html += &self.index;
        html += "</tbody></table></div>\n";
        let regions = self.totals.regions.iter();
        let regions = regions.map(|((name, kind), count)| (format!("{} <code>{kind}</code>", escape(name)), *count));
        html += &chart(Kind::Regions, regions.collect());
        let figures = self.totals.figures.iter();
        html += &chart(Kind::Figures, figures.map(|(kind, count)| (format!("<code>{kind}</code>"), *count)).collect());
        html + "</section>\n"
    }
}

/// The largest counts as bars, the largest first.
fn chart(kind: Kind, mut counts: Vec<(String, usize)>) -> String {
    counts.sort_by(|(a_label, a), (b_label, b)| b.cmp(a).then_with(|| a_label.cmp(b_label)));
    counts.truncate(CHART_BARS);
    let Some(&(_, largest)) = counts.first() else { return String::new() };
    let mut html = format!("<h3>{}</h3>\n<table class=\"chart {}\"><tbody>\n", label(kind), key(kind));
    for (label, count) in counts {
        let bar = bar(count as f64 / largest.max(1) as f64);
        let _ = writeln!(html, "<tr><th>{label}</th><td class=n>{count}</td><td>{bar}</td></tr>");
    }
    html + "</tbody></table>\n"
}

impl<W: Write> Sink<Piece> for Page<W> {
    fn write(&mut self, piece: Piece) -> io::Result<()> {
        self.articles += 1;
        self.index += &piece.index_row;
        self.totals.add(piece.totals);
        self.out.write_all(piece.html.as_bytes())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    fn end(mut self) -> io::Result<()> {
        let overview = self.overview();
        write!(
            self.out,
            "{overview}</main>\n<div id=card role=status hidden></div>\n<script>{SCRIPT}</script>\n</html>\n"
        )?;
        self.out.flush()
    }
}
