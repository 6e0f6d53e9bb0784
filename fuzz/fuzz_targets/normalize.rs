#![no_main]

#[allow(dead_code, reason = "every target uses its own part")]
#[path = "../../tests/common/spans.rs"]
mod spans;
#[allow(dead_code, reason = "every target uses its own part")]
#[path = "../../tests/common/targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|data: &[u8]| targets::normalize(data));
