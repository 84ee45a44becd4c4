//! Long work: runs in the background, says how far it is, stops when asked.

use crate::problems::Problem;
use crate::session::Open;
use crate::wire::{JobView, WhichJob};
use serde_json::Value;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

/// The jobs of one open office.
#[derive(Default)]
pub struct Jobs {
    list: Mutex<HashMap<String, Arc<Job>>>,
    threads: Mutex<Vec<JoinHandle<()>>>,
    made: AtomicU32,
    over: AtomicBool,
}

/// One job.
pub struct Job {
    /// Its name.
    pub id: String,
    done: AtomicU32,
    total: AtomicU32,
    stopped: AtomicBool,
    standing: Mutex<Standing>,
}

struct Standing {
    step: &'static str,
    ended: Option<Result<Value, Problem>>,
}

impl Job {
    /// Says how far it is. Counts past `u32` stand still at its end.
    pub fn progress(&self, done: u64, total: Option<u64>) {
        let clip = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        self.done.store(clip(done), Ordering::Relaxed);
        self.total.store(total.map_or(0, clip), Ordering::Relaxed);
    }

    /// Says what it is doing.
    pub fn step(&self, step: &'static str) {
        self.progress(0, None);
        self.standing
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .step = step;
    }

    /// Whether somebody asked it to stop.
    #[must_use]
    pub fn stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    fn view(&self) -> JobView {
        let standing = self.standing.lock().unwrap_or_else(PoisonError::into_inner);
        let total = self.total.load(Ordering::Relaxed);
        let (state, result, problem) = match &standing.ended {
            None => ("RUNNING", None, None),
            Some(Ok(result)) => ("DONE", Some(result.clone()), None),
            Some(Err(problem)) if problem.code == "cancelled" => ("CANCELLED", None, None),
            Some(Err(problem)) => ("FAILED", None, Some(problem.clone())),
        };
        JobView {
            job: self.id.clone(),
            state: state.to_owned(),
            step: standing.step.to_owned(),
            done: self.done.load(Ordering::Relaxed),
            total: (total > 0).then_some(total),
            result,
            problem,
        }
    }
}

impl Jobs {
    /// Starts work on a thread of its own.
    pub(crate) fn start(
        &self,
        work: impl FnOnce(&Job) -> Result<Value, Problem> + Send + 'static,
    ) -> JobView {
        let id = format!("job-{}", self.made.fetch_add(1, Ordering::Relaxed) + 1);
        let job = Arc::new(Job {
            id: id.clone(),
            done: AtomicU32::new(0),
            total: AtomicU32::new(0),
            stopped: AtomicBool::new(false),
            standing: Mutex::new(Standing {
                step: "READING",
                ended: None,
            }),
        });
        let running = Arc::clone(&job);
        let thread = std::thread::spawn(move || {
            let ended = work(&running);
            running
                .standing
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .ended = Some(ended);
        });
        let view = job.view();
        self.list
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id, Arc::clone(&job));
        // A question that came just before the locking may begin one just after it.
        if self.over.load(Ordering::SeqCst) {
            job.stopped.store(true, Ordering::Relaxed);
        }
        self.threads
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(thread);
        view
    }

    /// Starts work of which there is one at a time: while it runs, asking again answers the one that runs.
    pub(crate) fn only(
        &self,
        work: impl FnOnce(&Job) -> Result<Value, Problem> + Send + 'static,
    ) -> JobView {
        let running = {
            let list = self.list.lock().unwrap_or_else(PoisonError::into_inner);
            let mut views = list.values().map(|job| job.view());
            views.find(|view| view.state == "RUNNING")
        };
        running.unwrap_or_else(|| self.start(work))
    }

    /// Where a job stands.
    pub(crate) fn seen(&self, request: &WhichJob) -> Result<JobView, Problem> {
        Ok(self.get(&request.job)?.view())
    }

    /// Asks a job to stop.
    pub(crate) fn stop(&self, request: &WhichJob) -> Result<JobView, Problem> {
        let job = self.get(&request.job)?;
        job.stopped.store(true, Ordering::Relaxed);
        Ok(job.view())
    }

    fn get(&self, id: &str) -> Result<Arc<Job>, Problem> {
        let list = self.list.lock().unwrap_or_else(PoisonError::into_inner);
        list.get(id)
            .cloned()
            .ok_or_else(|| Problem::new("no-such-job").with("job", id))
    }

    /// Asks every job to stop, and each that is begun later, and waits until all have: locking must not leave one behind
    /// with the keys.
    pub(crate) fn stop_all(&self) {
        self.over.store(true, Ordering::SeqCst);
        for job in self
            .list
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .values()
        {
            job.stopped.store(true, Ordering::Relaxed);
        }
        let threads: Vec<_> = self
            .threads
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .drain(..)
            .collect();
        for thread in threads {
            // A job that panicked has nothing more to say; the store rolled its transaction back.
            drop(thread.join());
        }
    }
}

/// `jobs.view`.
pub(crate) fn view(open: &Open, request: WhichJob) -> Result<JobView, Problem> {
    open.jobs.seen(&request)
}

/// `jobs.cancel`.
pub(crate) fn cancel(open: &Open, request: WhichJob) -> Result<JobView, Problem> {
    open.jobs.stop(&request)
}

/// The refusal of a job that was asked to stop.
#[must_use]
pub(crate) fn cancelled() -> Problem {
    Problem::new("cancelled")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_begun_after_all_were_stopped_stops_too() {
        let jobs = Jobs::default();
        let until_stopped = |job: &Job| {
            while !job.stopped() {
                std::thread::yield_now();
            }
            Err(cancelled())
        };
        jobs.start(until_stopped);
        jobs.stop_all();
        let late = jobs.start(until_stopped);
        let threads: Vec<_> = jobs.threads.lock().unwrap().drain(..).collect();
        for thread in threads {
            thread.join().unwrap();
        }
        let late = jobs.seen(&WhichJob { job: late.job }).unwrap();
        assert_eq!(late.state, "CANCELLED");
    }
}
