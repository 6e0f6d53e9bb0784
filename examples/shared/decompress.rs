//! Readers of compressed files, chosen by the file's name.

use std::io::{self, BufRead, Read};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

/// How a file is compressed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Compression {
    None,
    Gzip,
    Zstd,
}

impl Compression {
    /// The compression that a file's name tells, and the name without that ending.
    pub fn of(name: &str) -> (Self, &str) {
        let without = |ending: &str| {
            let cut = name.len().checked_sub(ending.len())?;
            let (stem, end) = (name.get(..cut)?, name.get(cut..)?);
            end.eq_ignore_ascii_case(ending).then_some(stem)
        };
        if let Some(stem) = without(".gz") {
            (Self::Gzip, stem)
        } else if let Some(stem) = without(".zst").or_else(|| without(".zstd")) {
            (Self::Zstd, stem)
        } else {
            (Self::None, name)
        }
    }

    /// What the file says once it is unpacked.
    pub fn reader(self, file: impl BufRead + Send + 'static) -> Box<dyn Read + Send> {
        match self {
            Self::None => Box::new(file),
            Self::Gzip => Box::new(MultiGzDecoder::new(file)),
            Self::Zstd => Box::new(Zstd::new(file)),
        }
    }
}

/// The contents of every frame of a zstd file, one behind the other.
///
/// `ruzstd` reads a single frame and leaves its checksum to the caller; archives are often made of many frames.
struct Zstd<R> {
    source: R,
    decoder: FrameDecoder,
    inside_frame: bool,
}

fn corrupt(error: impl std::fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("corrupt zstd data: {error}"))
}

impl<R: BufRead> Zstd<R> {
    fn new(source: R) -> Self {
        Self { source, decoder: FrameDecoder::new(), inside_frame: false }
    }

    /// Begins the next frame; false at the end of the file.
    fn next_frame(&mut self) -> io::Result<bool> {
        while !self.source.fill_buf()?.is_empty() {
            match self.decoder.reset(&mut self.source) {
                Ok(()) => {
                    self.inside_frame = true;
                    return Ok(true);
                }
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { length, .. })) => {
                    io::copy(&mut self.source.by_ref().take(u64::from(length)), &mut io::sink())?;
                }
                Err(error) => return Err(corrupt(error)),
            }
        }
        Ok(false)
    }

    fn end_frame(&mut self) -> io::Result<()> {
        self.inside_frame = false;
        match (self.decoder.get_checksum_from_data(), self.decoder.get_calculated_checksum()) {
            (Some(told), Some(found)) if told != found => Err(corrupt("the checksum is another")),
            _ => Ok(()),
        }
    }
}

impl<R: BufRead> Read for Zstd<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if !self.inside_frame && !self.next_frame()? {
                return Ok(0);
            }
            if self.decoder.can_collect() > 0 {
                return self.decoder.read(buffer);
            }
            if self.decoder.is_finished() {
                self.end_frame()?;
            } else {
                self.decoder.decode_blocks(&mut self.source, BlockDecodingStrategy::UptoBlocks(1)).map_err(corrupt)?;
            }
        }
    }
}
