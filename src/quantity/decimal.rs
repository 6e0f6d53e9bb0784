//! Exact decimal numbers.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal as Inner;

/// Decimal places that a quotient without end (one third) is cut to: all of them still survive a trip through a
/// JSON reader that holds numbers in double precision.
const QUOTIENT_PLACES: u32 = 12;

/// An exact decimal number with up to 28 digits, such as `1652343000000` or `2.7`.
///
/// Nothing is ever rounded or wrapped: an operation whose result does not fit gives `None`. Two numbers are equal if
/// their values are (`2.50` and `2.5`).
///
/// ```
/// use khabar::quantity::Decimal;
/// let price: Decimal = "2.7".parse().unwrap();
/// let million = Decimal::from(1_000_000);
/// assert_eq!(price.checked_mul(million).unwrap().to_string(), "2700000");
/// assert_eq!("31.50".parse::<Decimal>().unwrap().to_string(), "31.5");
/// ```
// The inner number never has trailing zeros behind the point: every way in takes them off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Decimal(Inner);

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self(Inner::ZERO);
    /// One.
    pub const ONE: Self = Self(Inner::ONE);

    /// The sum, if it fits.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let scale = self.0.scale().max(other.0.scale());
        // The inner number would rather give up low digits than refuse, so the sum is made of whole numbers.
        let whole = |inner: Inner| inner.mantissa().checked_mul(10_i128.checked_pow(scale - inner.scale())?);
        let sum = whole(self.0)?.checked_add(whole(other.0)?)?;
        Inner::try_from_i128_with_scale(sum, scale).ok().map(|inner| Self(inner.normalize()))
    }

    /// The difference, if it fits.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(other.negated())
    }

    /// The product, if it fits without losing digits.
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let (a, b) = (self.0, other.0);
        let mantissa = a.mantissa().checked_mul(b.mantissa())?;
        let scale = a.scale() + b.scale();
        let product = Inner::try_from_i128_with_scale(mantissa, scale).ok()?;
        Some(Self(if scale == 0 { product } else { product.normalize() }))
    }

    /// The quotient; one that does not end is rounded to 12 decimal places. `None` for a division by zero.
    #[must_use]
    pub fn checked_div(self, other: Self) -> Option<Self> {
        let quotient = self.0.checked_div(other.0)?;
        let exact = quotient.checked_mul(other.0) == Some(self.0);
        Some(Self(if exact { quotient } else { quotient.round_dp(QUOTIENT_PLACES) }.normalize()))
    }

    /// The number with its sign turned.
    #[must_use]
    pub fn negated(self) -> Self {
        Self(-self.0)
    }

    /// True if it has no decimal places.
    #[must_use]
    pub fn is_integer(self) -> bool {
        self.0.is_integer()
    }

    /// The whole number, if it is one and fits.
    #[must_use]
    pub fn to_i64(self) -> Option<i64> {
        let whole = self.0;
        (whole.scale() == 0).then(|| i64::try_from(whole.mantissa()).ok()).flatten()
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self(Inner::from(value))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Why a text is no [`Decimal`]: it has something other than a sign, ASCII digits and one full stop, or too many
/// digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDecimalError;

impl fmt::Display for ParseDecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number of at most 28 digits, such as -12.5")
    }
}

impl std::error::Error for ParseDecimalError {}

impl FromStr for Decimal {
    type Err = ParseDecimalError;

    /// Reads `-12.5`: an optional sign, ASCII digits, an optional full stop between them.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let plain = digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            && digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.ends_with(|c: char| c.is_ascii_digit());
        if !plain {
            return Err(ParseDecimalError);
        }
        Inner::from_str_exact(text).map(|inner| Self(inner.normalize())).map_err(|_| ParseDecimalError)
    }
}

#[cfg(feature = "serde")]
mod serde_impl {
    use super::{Decimal, Inner};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
    use std::fmt;

    /// A JSON number: a whole one as an integer, any other in its shortest decimal form. A fraction with more digits
    /// than double precision holds is written as a string, so that no reader can lose one.
    impl Serialize for Decimal {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            if let Some(whole) = self.to_i64() {
                return serializer.serialize_i64(whole);
            }
            if self.0.scale() == 0 {
                return serializer.serialize_i128(self.0.mantissa());
            }
            let text = self.to_string();
            match text.parse::<f64>() {
                Ok(float) if float.to_string() == text => serializer.serialize_f64(float),
                _ => serializer.serialize_str(&text),
            }
        }
    }

    impl<'de> Deserialize<'de> for Decimal {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(Visitor)
        }
    }

    struct Visitor;

    impl de::Visitor<'_> for Visitor {
        type Value = Decimal;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a decimal number of at most 28 digits")
        }

        fn visit_i64<E: de::Error>(self, value: i64) -> Result<Decimal, E> {
            Ok(Decimal::from(value))
        }

        fn visit_u64<E: de::Error>(self, value: u64) -> Result<Decimal, E> {
            Ok(Decimal(Inner::from(value)))
        }

        fn visit_i128<E: de::Error>(self, value: i128) -> Result<Decimal, E> {
            Inner::try_from_i128_with_scale(value, 0).map(Decimal).map_err(E::custom)
        }

        fn visit_u128<E: de::Error>(self, value: u128) -> Result<Decimal, E> {
            i128::try_from(value).map_err(E::custom).and_then(|value| self.visit_i128(value))
        }

        fn visit_f64<E: de::Error>(self, value: f64) -> Result<Decimal, E> {
            // The shortest decimal form is the one that was written.
            self.visit_str(&value.to_string())
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Decimal, E> {
            text.parse().map_err(E::custom)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn nothing_is_rounded_or_wrapped() {
        let trillion = d("1000000000000");
        assert_eq!(trillion.checked_mul(d("1000000000")).unwrap().to_string(), "1000000000000000000000");
        assert_eq!(trillion.checked_mul(trillion).unwrap().checked_mul(trillion), None);
        assert_eq!(d("79228162514264337593543950335").checked_add(d("1")), None);
        assert_eq!(d("7922816251426433759354395033").checked_add(d("0.05")), None);
        assert!("99999999999999999999999999999999".parse::<Decimal>().is_err());
    }

    #[test]
    fn quotients_end_or_are_cut() {
        assert_eq!(d("3").checked_div(d("4")), Some(d("0.75")));
        assert_eq!(d("1").checked_div(d("3")), Some(d("0.333333333333")));
        assert_eq!(d("1").checked_div(Decimal::ZERO), None);
    }

    #[test]
    fn only_plain_numbers_parse() {
        for text in ["", "-", ".5", "5.", "1,000", "1e5", "1_000", "۵", "--5", "1..2"] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
        assert_eq!(d("-0.50").to_string(), "-0.5");
    }

    #[cfg(feature = "serde")]
    #[test]
    fn json_numbers_lose_nothing() {
        for (text, json) in [
            ("2.7", "2.7"),
            ("100000", "100000"),
            ("-14", "-14"),
            ("1000000000000000000000", "1000000000000000000000"),
            ("123456789012345678.12345", "\"123456789012345678.12345\""),
        ] {
            assert_eq!(serde_json::to_string(&d(text)).unwrap(), json);
            if text.len() < 20 || json.starts_with('"') {
                assert_eq!(serde_json::from_str::<Decimal>(json).unwrap(), d(text));
            }
        }
    }
}
