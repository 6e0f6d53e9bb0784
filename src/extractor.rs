//! The way of the data: normalize, segment, annotate, extract. Holds no rule of its own.

use std::sync::Arc;

use crate::article::Article;
use crate::extract::dictionary::{Dictionary, bundled_lexicons};
use crate::extract::document::Document;
use crate::extract::{self, Parts};
use crate::lexicon::Lexicon;
use crate::normalize::Normalizer;
use crate::segment::segment;
use crate::{Error, Gazetteer, Span};

/// Reads articles. Cheap to clone; one extractor serves any number of threads.
///
/// ```
/// let article = khabar::Extractor::new().extract("استاندار یزد گفت: ۳۸ شهرک صنعتی در این استان فعال است.");
/// assert_eq!(article.officials[0].office.as_deref(), Some("استاندار یزد"));
/// assert_eq!(article.regions[0].code.as_deref(), Some("IR-21"));
/// assert_eq!(article.figures[0].text, "38 شهرک صنعتی");
/// ```
///
/// # Companies and people of your own
///
/// A newsroom knows names that no lexicon of the crate has. A file of its own adds them: the company below is then no
/// more taken for the place in its name, and the surname tells a person.
///
/// ```
/// use khabar::{Extractor, Lexicon};
///
/// let source = "#! source newsroom: our own archive | CC0-1.0";
/// let companies = format!("#! kind: body  layout: list\n{source}\n\n[company]\nکاشی نگین یزد = کاشی نگین\n");
/// let people = format!("#! kind: name  layout: list\n{source}\n\n[surname]\nزرین\u{200c}کوهی\n");
/// let extractor = Extractor::builder()
///     .lexicon(Lexicon::parse("companies.lex", &companies)?)
///     .lexicon(Lexicon::parse("people.lex", &people)?)
///     .build()?;
///
/// let article = extractor.extract("زرین\u{200c}کوهی، مدیرعامل کاشی نگین یزد گفت: ۳۰ نفر استخدام شدند.");
/// assert_eq!(article.officials[0].name.as_deref(), Some("زرین\u{200c}کوهی"));
/// assert_eq!(article.officials[0].organization.as_deref(), Some("کاشی نگین یزد"));
///
/// let error = Lexicon::parse("people.lex", "#! kind: name  layout: list\nبرنا\n").unwrap_err();
/// assert!(error.to_string().starts_with("people.lex:2:1: a term before the first heading; write `[class]`"));
/// # Ok::<(), khabar::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Extractor {
    normalizer: Normalizer,
    dictionary: Words,
    parts: Parts,
}

/// The lexicons of an extractor: the bundled ones, or those merged with a user's.
#[derive(Clone, Debug)]
enum Words {
    Bundled,
    Own(Arc<Dictionary>),
}

/// Options of an [`Extractor`].
///
/// ```
/// use khabar::Extractor;
///
/// let figures = Extractor::builder().officials(false).regions(false).proposals(false).statements(false).build()?;
/// let article = figures.extract("استاندار یزد امروز گفت: ۳۸ شهرک صنعتی داریم.");
/// assert_eq!((article.figures.len(), article.officials.len()), (1, 0));
///
/// let relative = Extractor::builder().relative_dates(true).build()?;
/// assert!(relative.extract("استاندار یزد امروز گفت: ۳۸ شهرک صنعتی داریم.").dates[0].relative);
/// # Ok::<(), khabar::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct ExtractorBuilder {
    normalizer: Option<Normalizer>,
    lexicons: Vec<Lexicon>,
    without_bundled: bool,
    parts: Parts,
}

impl Default for Extractor {
    fn default() -> Self {
        Self::new()
    }
}

impl Extractor {
    /// An extractor with the bundled lexicons and every stage on.
    ///
    /// This costs nothing; the first article that any extractor of the process reads does: the lexicons are then read
    /// and compiled, once, and shared from then on. Call `extract("")` early where the first article
    /// must not wait; `cargo bench --bench extract` tells the time and the memory that it takes.
    #[must_use]
    pub fn new() -> Self {
        Self { normalizer: Normalizer::new(), dictionary: Words::Bundled, parts: Parts::default() }
    }

    /// Options: own lexicons, another normalizer, stages switched off.
    #[must_use]
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder::default()
    }

    /// Reads one article.
    ///
    /// Never fails and never panics: a text without anything to find gives an empty record. Takes time linear in the
    /// text; spans of the record are bytes of `text` as given. The first call in a process reads the lexicons, see
    /// [`Extractor::new`].
    #[must_use]
    pub fn extract(&self, text: &str) -> Article {
        self.extract_in_stages(text, |_| {})
    }

    /// [`Extractor::extract`] that calls `done` with the name of each stage when it ends; for measurements.
    #[doc(hidden)]
    #[must_use]
    pub fn extract_in_stages(&self, text: &str, mut done: impl FnMut(&'static str)) -> Article {
        let normalized = self.normalizer.normalize(text);
        done("normalize");
        let dictionary = match &self.dictionary {
            Words::Bundled => Dictionary::bundled(),
            Words::Own(dictionary) => dictionary,
        };
        let segments = segment(normalized.text());
        done("segment");
        let document = Document::new(normalized.text(), segments, dictionary);
        done("look up");
        let mut article = extract::extract(&document, &self.parts);
        for (start, end) in article.spans_mut() {
            let original = normalized.to_original(Span::new(*start, *end));
            (*start, *end) = (original.start, original.end);
        }
        done("extract");
        article
    }
}

impl ExtractorBuilder {
    /// Adds a lexicon over the bundled ones. Its entries are added; one with the id of a bundled entry of the same kind
    /// (or, without an id, with its class and name and, of places, its parent) replaces that, and one that also says
    /// `remove: yes` takes it away.
    ///
    /// ```
    /// use khabar::{Extractor, Lexicon};
    ///
    /// let head = "#! kind: region  layout: record\n#! source own: by hand | MIT\n\n";
    /// let lexicon = Lexicon::parse("own.lex", &format!("{head}name: گلشهر نو\nclass: city\n"))?;
    /// let extractor = Extractor::builder().lexicon(lexicon).build()?;
    /// assert_eq!(extractor.extract("بازار گلشهر نو باز شد.").regions[0].name, "گلشهر نو");
    /// # Ok::<(), khabar::Error>(())
    /// ```
    #[must_use]
    pub fn lexicon(mut self, lexicon: Lexicon) -> Self {
        self.lexicons.push(lexicon);
        self
    }

    /// Leaves the bundled lexicons out, so that only the added ones are read.
    #[must_use]
    pub fn without_bundled_lexicons(mut self) -> Self {
        self.without_bundled = true;
        self
    }

    /// Uses this normalizer instead of the default one. The rules read what the default one writes: one that leaves steps
    /// out, or writes other digits than those of ASCII, hides from them what is written otherwise.
    ///
    /// ```
    /// use khabar::{Extractor, Normalizer};
    ///
    /// let plain = Normalizer::builder().markup(false).build(); // nothing in these texts is HTML
    /// let extractor = Extractor::builder().normalizer(plain).build()?;
    /// assert_eq!(extractor.extract("۳۸ شهرک صنعتی داریم.").figures[0].text, "38 شهرک صنعتی");
    /// # Ok::<(), khabar::Error>(())
    /// ```
    #[must_use]
    pub fn normalizer(mut self, normalizer: Normalizer) -> Self {
        self.normalizer = Some(normalizer);
        self
    }

    /// Whether to look for officials (on by default). Statements and proposals are told without speakers that only
    /// this stage would resolve when it is off.
    #[must_use]
    pub fn officials(mut self, on: bool) -> Self {
        self.parts.officials = on;
        self
    }

    /// Whether to report regions (on by default).
    #[must_use]
    pub fn regions(mut self, on: bool) -> Self {
        self.parts.regions = on;
        self
    }

    /// Whether to look for figures (on by default).
    #[must_use]
    pub fn figures(mut self, on: bool) -> Self {
        self.parts.figures = on;
        self
    }

    /// Whether to look for dates (on by default).
    #[must_use]
    pub fn dates(mut self, on: bool) -> Self {
        self.parts.dates = on;
        self
    }

    /// Whether to report relative dates too: امروز، سال گذشته، روز پنجشنبه (off by default: they name no day until the
    /// day of writing is known).
    #[must_use]
    pub fn relative_dates(mut self, on: bool) -> Self {
        self.parts.relative_dates = on;
        self
    }

    /// Whether to look for proposals (on by default).
    #[must_use]
    pub fn proposals(mut self, on: bool) -> Self {
        self.parts.proposals = on;
        self
    }

    /// Whether to look for statements (on by default).
    #[must_use]
    pub fn statements(mut self, on: bool) -> Self {
        self.parts.statements = on;
        self
    }

    /// Builds the extractor.
    ///
    /// With lexicons added, or without the bundled ones, all are compiled here, for this extractor and its clones alone:
    /// that takes some three times as long as the first use of the bundled ones, which were compiled with the crate, and as
    /// much memory.
    ///
    /// # Errors
    ///
    /// A lexicon that holds a phrase which cannot be matched, such as one of marks only; the error names the file and
    /// line.
    ///
    /// ```
    /// use khabar::{Extractor, Lexicon};
    ///
    /// let text = "#! kind: unit  layout: record\n#! source own: by hand | MIT\n\nname: ،\nclass: measure\n";
    /// let lexicon = Lexicon::parse("own.lex", text)?;
    /// let error = Extractor::builder().lexicon(lexicon).build().unwrap_err();
    /// assert!(error.to_string().starts_with("own.lex:4:"));
    /// # Ok::<(), khabar::Error>(())
    /// ```
    pub fn build(self) -> Result<Extractor, Error> {
        self.lexicons.iter().try_for_each(check_phrases)?;
        let dictionary = if self.lexicons.is_empty() && !self.without_bundled {
            Words::Bundled
        } else {
            let mut lexicons = if self.without_bundled { Vec::new() } else { bundled_lexicons() };
            lexicons.extend(self.lexicons);
            Words::Own(Arc::new(Dictionary::new(lexicons)))
        };
        Ok(Extractor { normalizer: self.normalizer.unwrap_or_default(), dictionary, parts: self.parts })
    }
}

/// Refuses a lexicon with a phrase that the matcher cannot look for.
fn check_phrases(lexicon: &Lexicon) -> Result<(), Error> {
    let lines = || {
        lexicon.entries().iter().flat_map(|entry| {
            let spellings = entry.spellings().chain(entry.all("plural")).chain(entry.all("noun"));
            spellings.map(|spelling| (entry.line(), spelling))
        })
    };
    let phrases = (0..).zip(lines().map(|(_, spelling)| spelling));
    let Err(refused) = Gazetteer::builder().phrases(phrases).build() else { return Ok(()) };
    let index = refused.phrase_id().and_then(|id| usize::try_from(id).ok()).unwrap_or_default();
    let (line, phrase) = lines().nth(index).unwrap_or_default();
    let what = format!("«{phrase}» cannot be looked for");
    Err(Error::lexicon(lexicon.file(), line, 1, what, "write a phrase with a letter or a digit"))
}
