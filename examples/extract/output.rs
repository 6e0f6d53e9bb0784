//! Where pieces of output go.

use std::io;

/// Takes the pieces of a run in their order.
pub trait Sink<P> {
    fn write(&mut self, piece: P) -> io::Result<()>;

    /// Hands on what is written so far to whoever reads it.
    fn flush(&mut self) -> io::Result<()>;

    /// Writes what stands behind the last piece.
    fn end(self) -> io::Result<()>;
}
