//! Files, folders and standard input, parted into records: whole files or lines.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::decompress::Compression;
use super::pipeline::{Feed, Stopped};

/// A record of more bytes is read on only when all before it are done, so that one such record at most is in memory.
const LARGE: usize = 1 << 20;
const READ_BUFFER: usize = 64 << 10;
const STANDARD_INPUT: &str = "-";

/// What is to be read, and how.
#[derive(Clone)]
pub struct Inputs {
    /// Files, folders, or `-` for standard input.
    pub paths: Vec<PathBuf>,
    /// Whether each line of a file is a record, by the file's name (without `.gz` or `.zst`); else all of it is one.
    pub has_lines: fn(&str) -> bool,
    /// Files with these extensions are read out of a folder, compressed or not.
    pub extensions: &'static [&'static str],
    /// Skips lines of nothing but white space instead of giving them as records.
    pub skip_blank_lines: bool,
    /// A record of more bytes is refused.
    pub max_bytes: Option<u64>,
}

/// A text as it was read.
pub struct Record {
    /// Its place in the run, counted from 1, with those that could not be read.
    #[allow(dead_code, reason = "normalize has no use for it")]
    pub number: usize,
    pub source: Arc<str>,
    /// Line of the source, from 1, where each line is a record.
    pub line: Option<usize>,
    /// What was read, or why it could not be.
    pub bytes: Result<Vec<u8>, String>,
}

impl Record {
    /// A message about this record, led by where it stands.
    pub fn complaint(&self, what: &str) -> String {
        match self.line {
            Some(line) => format!("{}: line {line}: {what}", self.source),
            None => format!("{}: {what}", self.source),
        }
    }
}

/// What is told of bytes that are no text.
pub fn not_utf8(error: std::str::Utf8Error) -> String {
    format!("not UTF-8 at byte {}; convert the file, for example with iconv", error.valid_up_to())
}

/// What a path leads to.
pub enum Found {
    File(PathBuf),
    /// A folder that cannot be listed, and why.
    Unlisted(PathBuf, io::Error),
}

/// Walks the paths and, in the order of names, the folders under them.
pub struct Walk {
    /// What is still to be visited, the next one last; the flag tells what was named by the user.
    pending: Vec<(PathBuf, bool)>,
    extensions: &'static [&'static str],
}

impl Walk {
    fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut paths = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        paths.sort_unstable();
        Ok(paths)
    }

    fn has_extension(&self, path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        has_extension(Compression::of(&name).1, self.extensions)
    }
}

/// Whether the name ends in one of these, whatever the case of its letters.
pub fn has_extension(name: &str, extensions: &[&str]) -> bool {
    let extension = Path::new(name).extension().unwrap_or_default();
    extensions.iter().any(|wanted| extension.eq_ignore_ascii_case(wanted))
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        while let Some((path, named)) = self.pending.pop() {
            // A folder that is linked to within a folder is not followed: it may lead back to where we are.
            let is_folder = path.is_dir() && (named || !path.is_symlink());
            if is_folder {
                match Self::entries(&path) {
                    Ok(entries) => self.pending.extend(entries.into_iter().rev().map(|path| (path, false))),
                    Err(error) => return Some(Found::Unlisted(path, error)),
                }
            } else if named || (self.has_extension(&path) && !path.is_dir()) {
                return Some(Found::File(path));
            }
        }
        None
    }
}

/// Counts the bytes taken from a file.
struct Counted<R> {
    reader: R,
    count: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.count.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// What reading one record came to.
enum Got {
    Record(Vec<u8>),
    TooLarge,
    End,
}

impl Inputs {
    pub fn walk(&self) -> Walk {
        let pending = self.paths.iter().rev().map(|path| (path.clone(), true)).collect();
        Walk { pending, extensions: self.extensions }
    }

    /// Bytes of all files as they lie on the disk; none if one of them has no known length, such as standard input.
    pub fn total_bytes(&self) -> Option<u64> {
        self.walk().try_fold(0, |total, found| match found {
            Found::File(path) if path.as_os_str() == STANDARD_INPUT => None,
            Found::File(path) => match path.metadata() {
                Ok(metadata) => metadata.is_file().then_some(total + metadata.len()),
                Err(_) => Some(total),
            },
            Found::Unlisted(..) => Some(total),
        })
    }

    /// Whether each line of this file is a record.
    pub fn is_lines(&self, path: &Path) -> bool {
        (self.has_lines)(Compression::of(&path.to_string_lossy()).1)
    }

    /// Reads everything into the feed; `taken` counts the bytes on the way.
    pub fn read<P>(&self, taken: &Arc<AtomicU64>, feed: &mut Feed<Record, P>) -> Result<(), Stopped> {
        let mut reading = Reading { inputs: self, feed, source: "".into(), line: None, number: 0 };
        for found in self.walk() {
            match found {
                Found::File(path) => reading.file(&path, taken)?,
                Found::Unlisted(path, error) => {
                    reading.begin(&path);
                    reading.push(Err(format!("cannot list: {error}")))?;
                }
            }
        }
        Ok(())
    }
}

/// The reading of one input after the other.
struct Reading<'a, P> {
    inputs: &'a Inputs,
    feed: &'a mut Feed<Record, P>,
    source: Arc<str>,
    line: Option<usize>,
    number: usize,
}

impl<P> Reading<'_, P> {
    fn begin(&mut self, path: &Path) {
        self.source = path.display().to_string().into();
        self.line = None;
    }

    fn push(&mut self, bytes: Result<Vec<u8>, String>) -> Result<(), Stopped> {
        self.number += 1;
        let size = bytes.as_ref().map_or(0, Vec::len);
        let record = Record { number: self.number, source: Arc::clone(&self.source), line: self.line, bytes };
        self.feed.push(record, size)
    }

    fn file(&mut self, path: &Path, taken: &Arc<AtomicU64>) -> Result<(), Stopped> {
        self.begin(path);
        let counted = |reader: Box<dyn Read + Send>| Counted { reader, count: Arc::clone(taken) };
        let reader: Box<dyn Read + Send> = if path.as_os_str() == STANDARD_INPUT {
            Box::new(counted(Box::new(io::stdin())))
        } else {
            match File::open(path) {
                Ok(file) => match Compression::of(&path.to_string_lossy()).0 {
                    Compression::None => Box::new(counted(Box::new(file))),
                    packed => packed.reader(BufReader::with_capacity(READ_BUFFER, counted(Box::new(file)))),
                },
                Err(error) => return self.push(Err(format!("cannot open: {error}"))),
            }
        };
        let mut reader = BufReader::with_capacity(READ_BUFFER, reader);
        if self.inputs.is_lines(path) { self.lines(&mut reader) } else { self.whole(&mut reader) }
    }

    fn whole(&mut self, reader: &mut BufReader<impl Read>) -> Result<(), Stopped> {
        match self.record(reader, None)? {
            Ok(Got::Record(bytes)) => self.push(Ok(bytes)),
            Ok(Got::End) => self.push(Ok(Vec::new())),
            Ok(Got::TooLarge) => self.too_large(),
            Err(error) => self.push(Err(format!("cannot read: {error}"))),
        }
    }

    fn lines(&mut self, reader: &mut BufReader<impl Read>) -> Result<(), Stopped> {
        for line in 1.. {
            self.line = Some(line);
            match self.record(reader, Some(b'\n'))? {
                Ok(Got::Record(bytes)) if self.inputs.skip_blank_lines && bytes.trim_ascii().is_empty() => {}
                Ok(Got::Record(bytes)) => self.push(Ok(bytes))?,
                Ok(Got::TooLarge) => self.too_large()?,
                Ok(Got::End) => break,
                Err(error) => return self.push(Err(format!("cannot read: {error}"))),
            }
        }
        Ok(())
    }

    fn too_large(&mut self) -> Result<(), Stopped> {
        let max = self.inputs.max_bytes.unwrap_or(u64::MAX);
        self.push(Err(format!("more than the {max} bytes that --max-bytes allows; it is skipped")))
    }

    /// The bytes up to the end mark, or to the end of the input.
    fn record(&mut self, reader: &mut BufReader<impl Read>, end_mark: Option<u8>) -> Result<io::Result<Got>, Stopped> {
        let max = self.inputs.max_bytes.map_or(usize::MAX, |max| usize::try_from(max).unwrap_or(usize::MAX));
        let mut record = Vec::new();
        let (mut begun, mut too_large, mut drained) = (false, false, false);
        loop {
            if end_mark.is_some() && reader.buffer().is_empty() {
                // The next read may wait for whoever writes to us: what is there should not wait with it.
                self.feed.flush()?;
            }
            let buffer = match reader.fill_buf() {
                Ok(buffer) => buffer,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Ok(Err(error)),
            };
            if buffer.is_empty() {
                break;
            }
            begun = true;
            let end = end_mark.and_then(|mark| memchr::memchr(mark, buffer));
            let part = &buffer[..end.unwrap_or(buffer.len())];
            too_large |= record.len() + part.len() > max;
            if too_large {
                record = Vec::new();
                if end_mark.is_none() {
                    break;
                }
            } else {
                record.extend_from_slice(part);
            }
            let used = part.len() + usize::from(end.is_some());
            reader.consume(used);
            if end.is_some() {
                break;
            }
            if record.len() > LARGE && !drained {
                self.feed.drain()?;
                drained = true;
            }
        }
        Ok(Ok(match (begun, too_large) {
            (false, _) => Got::End,
            (true, true) => Got::TooLarge,
            (true, false) => Got::Record(record),
        }))
    }
}
