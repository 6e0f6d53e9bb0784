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
