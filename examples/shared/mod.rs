//! What the tools have in common: where texts come from, how they go over all cores and stay in order, what is told
//! meanwhile, how they end.

pub mod arguments;
pub mod decompress;
pub mod input;
pub mod pipeline;
pub mod report;

use std::io;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use pipeline::Stop;
use report::Stats;

/// What a shell tells of a program that Ctrl-C ended.
const INTERRUPTED_STATUS: u8 = 130;
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Lets Ctrl-C stop the run: at once what is read, a second time everything.
pub fn stop_on_interrupt(stop: &Stop) {
    let stop = stop.clone();
    let handled = ctrlc::set_handler(move || {
        if INTERRUPTED.swap(true, Ordering::Relaxed) {
            std::process::exit(i32::from(INTERRUPTED_STATUS));
        }
        stop.set();
    });
    // Without a handler Ctrl-C ends the program at once, which is its right.
    let _ = handled;
}

/// The status of a run that has ended, which tells what went wrong with the writing.
pub fn exit_code(tool: &str, written: io::Result<()>, stats: &Stats) -> ExitCode {
    match written {
        // A closed pipe: whoever reads us has had enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("{tool}: writing failed: {error}");
            ExitCode::FAILURE
        }
        _ if INTERRUPTED.load(Ordering::Relaxed) => ExitCode::from(INTERRUPTED_STATUS),
        _ if stats.failures == 0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
