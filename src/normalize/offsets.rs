//! Placeholder.
/// Map.
#[derive(Clone, Debug, Default)]
pub struct OffsetMap {}
