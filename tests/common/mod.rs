//! What the tests over whole articles share: the articles, the comparison of records, the lists of known gaps.
#![allow(dead_code, reason = "every test binary compiles this module and uses its own part of it")]

pub mod clock;
pub mod compare;
pub mod fixtures;
pub mod gaps;
pub mod outside;
pub mod rules;
pub mod spans;
pub mod targets;
