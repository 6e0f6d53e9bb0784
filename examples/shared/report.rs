//! What is told on standard error: failures, and on a terminal how far the work is.

use std::fmt;
use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::input::Inputs;

/// What a run did.
#[derive(Clone, Debug, Default)]
pub struct Stats {
    /// What is counted as done: `articles`.
    pub name: &'static str,
    pub done: usize,
    pub bytes: usize,
    /// Things found, for a tool that finds some.
    pub objects: Option<usize>,
    pub failures: usize,
    pub loading: Duration,
    pub working: Duration,
    pub threads: usize,
}

impl fmt::Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.working.as_secs_f64();
        let rate = if seconds > 0.0 { self.bytes as f64 / 1e6 / seconds } else { 0.0 };
        write!(f, "{} {}, {} bytes, ", self.done, self.name, self.bytes)?;
        if let Some(objects) = self.objects {
            write!(f, "{objects} objects, ")?;
        }
        write!(f, "{} errors, {:.3} s loading lexicons, ", self.failures, self.loading.as_secs_f64())?;
        write!(f, "{seconds:.3} s working, {rate:.2} MB/s, {} threads", self.threads)
    }
}

/// Tells on standard error what happens; the bar is drawn only where somebody can see it and nothing else is printed.
pub struct Report {
    tool: &'static str,
    bar: ProgressBar,
    taken: Arc<AtomicU64>,
    begun: Instant,
}

impl Report {
    pub fn new(tool: &'static str, inputs: &Inputs) -> Self {
        let taken = Arc::default();
        let bar = if io::stderr().is_terminal() && !io::stdout().is_terminal() {
            bar(inputs.total_bytes())
        } else {
            ProgressBar::hidden()
        };
        Self { tool, bar, taken, begun: Instant::now() }
    }

    /// The counter of bytes that the reader keeps.
    pub fn taken(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.taken)
    }

    pub fn complain(&self, what: &str) {
        self.bar.suspend(|| eprintln!("{}: {what}", self.tool));
    }

    pub fn progress(&self, stats: &Stats) {
        if !self.bar.is_hidden() {
            let rate = stats.done as f64 / self.begun.elapsed().as_secs_f64().max(f64::EPSILON);
            self.bar.set_message(format!("{} {}, {rate:.0}/s", stats.done, stats.name));
            self.bar.set_position(self.taken.load(Ordering::Relaxed));
        }
    }

    pub fn end(&self) {
        self.bar.finish_and_clear();
    }
}

/// A bar over so many bytes, or a mark that turns where nobody knows how many.
fn bar(total: Option<u64>) -> ProgressBar {
    let (bar, template) = match total {
        Some(total) => (ProgressBar::new(total), "{wide_bar} {percent}% · {msg} · {binary_bytes_per_sec} · {eta} left"),
        None => (ProgressBar::new_spinner(), "{spinner} {binary_bytes} · {msg} · {elapsed}"),
    };
    bar.set_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}
