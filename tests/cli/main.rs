//! The examples `extract` and `normalize`, driven as their users drive them.
//!
//! `cargo test` builds the examples before the tests run; after `cargo test --test cli` alone the binaries may be old
//! ones, so build them first: `cargo build --examples` in the same profile.
#![cfg(feature = "serde")]

#[path = "../common/mod.rs"]
mod common;

mod inputs;
mod normalize;
mod outputs;
mod page;
mod running;
mod tool;
