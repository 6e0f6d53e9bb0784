//! From the annotated stream to the objects of the record.

pub(crate) mod dictionary;
pub(crate) mod document;
