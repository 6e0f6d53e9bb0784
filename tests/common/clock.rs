//! Time that a busy machine does not stretch.

use std::fs;
use std::time::Instant;

/// Seconds over which work is measured: systems count a thread's time in steps of some milliseconds.
const ENOUGH: f64 = 0.06;

/// Seconds that this thread has run on a processor; of the clock on the wall where the system does not tell.
fn thread_time(begun: Instant) -> f64 {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| begun.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
}

/// Seconds of processor time that `work` takes, the mean of as many rounds as can be measured well.
pub fn seconds(mut work: impl FnMut()) -> f64 {
    let begun = Instant::now();
    let before = thread_time(begun);
    let mut rounds = 0;
    loop {
        work();
        rounds += 1;
        let spent = thread_time(begun) - before;
        if spent >= ENOUGH {
            return spent / f64::from(rounds);
        }
    }
}
