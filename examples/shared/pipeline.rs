//! One thread reads, several work, one writes in the order of the reading.
//!
//! Memory is bounded: so many batches are under way at a time, and an item larger than a batch is only read on once
//! all before it are written.

use std::io;
use std::num::NonZero;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// A batch is handed on when it holds this many bytes: some ten articles, so that handing over costs nothing beside
/// the work and the cores still share even a small input.
const BATCH_BYTES: usize = 32 << 10;
/// Batches under way for each thread: the one in work, one waiting, and two for a thread that is ahead.
const BATCHES_PER_THREAD: usize = 4;
/// How soon the writer sees that the run was stopped while the reader waits for its input.
const STOP_INTERVAL: Duration = Duration::from_millis(50);

/// Tells all threads to end early.
#[derive(Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    pub fn set(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The run was stopped, so that nothing more need be read.
pub struct Stopped;

/// Counts the batches that are not yet written.
#[derive(Default)]
struct UnderWay {
    count: Mutex<usize>,
    none: Condvar,
}

impl UnderWay {
    fn enter(&self) {
        *self.count.lock().unwrap_or_else(PoisonError::into_inner) += 1;
    }

    fn leave(&self) {
        let mut count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        *count -= 1;
        if *count == 0 {
            self.none.notify_all();
        }
    }

    fn wait_for_none(&self) {
        let count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.none.wait_while(count, |count| *count > 0));
    }
}

struct Batch<T, P> {
    items: Vec<T>,
    done: SyncSender<Vec<P>>,
}

/// Where the reader puts what it has read.
pub struct Feed<T, P> {
    batch: Vec<T>,
    bytes: usize,
    work: SyncSender<Batch<T, P>>,
    order: SyncSender<Receiver<Vec<P>>>,
    under_way: Arc<UnderWay>,
    stop: Stop,
}

impl<T, P> Feed<T, P> {
    /// Takes an item of this many bytes.
    pub fn push(&mut self, item: T, bytes: usize) -> Result<(), Stopped> {
        self.batch.push(item);
        self.bytes += bytes;
        if self.bytes >= BATCH_BYTES { self.flush() } else { self.check() }
    }

    /// Hands on what it has: to be called where the next item may be long in coming.
    pub fn flush(&mut self) -> Result<(), Stopped> {
        self.check()?;
        self.bytes = 0;
        if self.batch.is_empty() {
            return Ok(());
        }
        let (done, result) = sync_channel(1);
        let batch = Batch { items: std::mem::take(&mut self.batch), done };
        self.under_way.enter();
        self.order.send(result).map_err(|_| Stopped)?;
        self.work.send(batch).map_err(|_| Stopped)
    }

    /// Waits until all that was handed on is written: to be called in the middle of an item that is large.
    pub fn drain(&mut self) -> Result<(), Stopped> {
        self.flush()?;
        self.under_way.wait_for_none();
        self.check()
    }

    fn check(&self) -> Result<(), Stopped> {
        if self.stop.is_set() { Err(Stopped) } else { Ok(()) }
    }
}

/// All cores that there are.
pub fn all_cores() -> NonZero<usize> {
    std::thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN)
}

/// Runs `read` on a thread, `work` on as many as are asked for, and `write` on this one, a batch at a time in the order
/// of the reading, until there is no more, `write` breaks off or `stop` is set; what was read before that is still
/// written.
///
/// The threads are not waited for: a reader may hang on an input that never comes.
///
/// # Errors
///
/// What `write` fails with.
pub fn run<T, P>(
    threads: NonZero<usize>,
    stop: &Stop,
    read: impl FnOnce(&mut Feed<T, P>) -> Result<(), Stopped> + Send + 'static,
    work: impl Fn(T) -> P + Send + Sync + 'static,
    mut write: impl FnMut(Vec<P>) -> io::Result<ControlFlow<()>>,
) -> io::Result<()>
where
    T: Send + 'static,
    P: Send + 'static,
{
    let window = threads.get() * BATCHES_PER_THREAD;
    let (to_work, work_queue) = sync_channel::<Batch<T, P>>(window);
    let (to_order, ordered) = sync_channel(window);
    let under_way = Arc::new(UnderWay::default());
    let mut feed = Feed {
        batch: Vec::new(),
        bytes: 0,
        work: to_work,
        order: to_order,
        under_way: Arc::clone(&under_way),
        stop: stop.clone(),
    };
    std::thread::spawn(move || {
        let _ = read(&mut feed).and_then(|()| feed.flush());
    });
    let (work, work_queue) = (Arc::new(work), Arc::new(Mutex::new(work_queue)));
    for _ in 0..threads.get() {
        let (work, work_queue) = (Arc::clone(&work), Arc::clone(&work_queue));
        std::thread::spawn(move || {
            loop {
                let next = work_queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
                let Ok(Batch { items, done }) = next else { break };
                // Nobody waits for it any more once the writer has broken off.
                let _ = done.send(items.into_iter().map(&*work).collect());
            }
        });
    }
    loop {
        match ordered.recv_timeout(STOP_INTERVAL) {
            Ok(result) => {
                let results = result.recv().map_err(|_| io::Error::other("a working thread has died"))?;
                let flow = write(results)?;
                under_way.leave();
                if flow.is_break() {
                    stop.set();
                    return Ok(());
                }
            }
            Err(RecvTimeoutError::Timeout) if !stop.is_set() => {}
            Err(_) => return Ok(()),
        }
    }
}
