//! Time that a busy machine does not stretch.

use cpu_time::ThreadTime;

/// Seconds of processor time that `work` takes in this thread: the mean of as many rounds as take long enough to be
/// measured.
pub fn seconds(mut work: impl FnMut()) -> f64 {
    const ENOUGH: f64 = 0.01;
    let begun = ThreadTime::now();
    let mut rounds = 0;
    loop {
        work();
        rounds += 1;
        let spent = begun.elapsed().as_secs_f64();
        if spent >= ENOUGH {
            return spent / f64::from(rounds);
        }
    }
}
