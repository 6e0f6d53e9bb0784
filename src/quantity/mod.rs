//! Placeholder: numbers, units and quantities.
use rust_decimal::Decimal as Inner;

/// An exact decimal number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Decimal(i64);

impl Decimal {
    /// Placeholder.
    #[must_use]
    pub fn inner(self) -> Inner {
        Inner::from(self.0)
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
