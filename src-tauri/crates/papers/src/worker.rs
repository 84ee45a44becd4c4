//! The parser process. Files from outside are never opened by the program that holds the store: it
//! starts its own executable again with the hidden argument [`ARGUMENT`], which confines itself, reads
//! the file and writes rows of JSON. A file that kills its reader kills only that process.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::cell::{Cell, Message, RawRow};
use crate::{limits, sheets, text};

/// The argument by which a program knows that it is started as the parser process.
pub const ARGUMENT: &str = "__parse-worker";

/// What the parent asks for, one line of JSON on the standard input.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Job {
    path: PathBuf,
    encoding: Option<String>,
    separator: Option<char>,
    /// Rows somebody pasted, read in the place of a file: no path is opened then.
    #[serde(default)]
    text: Option<String>,
}

/// The whole of the parser process: reads its job from `input`, writes messages to `output`.
pub fn main(input: impl Read, output: impl Write) -> ExitCode {
    let mut line = String::new();
    let mut out = BufWriter::new(output);
    let job = BufReader::new(input)
        .read_line(&mut line)
        .ok()
        .and_then(|_| serde_json::from_str::<Job>(&line).ok());
    let Some(job) = job else {
        return ExitCode::from(2);
    };
    let last = match work(&job, &mut |message| send(&mut out, &message)) {
        Ok(()) => Message::End,
        Err(code) => Message::Failed(code.to_owned()),
    };
    match send(&mut out, &last).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn send(out: &mut impl Write, message: &Message) -> std::io::Result<()> {
    serde_json::to_writer(&mut *out, message)?;
    out.write_all(b"\n")
}

fn work(job: &Job, emit: &mut sheets::Emit<'_>) -> Result<(), &'static str> {
    const UNREADABLE: &str = "register_unreadable";
    if let Some(text) = &job.text {
        return pasted(job, text, emit);
    }
    let mut file = File::open(&job.path).map_err(|_| "register_not_found")?;
    let size = file.metadata().map_err(|_| UNREADABLE)?.len();
    limits::confine(size).map_err(|_| "worker_not_confined")?;
    let start = text::sample(&mut file).map_err(|_| UNREADABLE)?;
    file.seek(SeekFrom::Start(0)).map_err(|_| UNREADABLE)?;
    if start.iter().all(u8::is_ascii_whitespace) {
        return Err("register_empty");
    }
    let archive = start.starts_with(b"PK\x03\x04");
    let compound = start.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]);
    if archive || compound {
        if size > limits::MEMORY / 4 {
            return Err("register_too_large");
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(|_| UNREADABLE)?;
        let excel = archive && bytes.windows(15).any(|w| w == b"xl/workbook.xml");
        return if excel {
            sheets::xlsx(&bytes, emit)
        } else {
            sheets::other(&bytes, emit)
        };
    }
    if [
        &b"%PDF"[..],
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"GIF8",
        b"\x7FELF",
        b"MZ",
        b"{\\rtf",
        b"Rar!",
        b"7z\xBC\xAF",
    ]
    .iter()
    .any(|m| start.starts_with(m))
    {
        return Err("register_kind_unknown");
    }
    lines(job, file, size, &start, emit)
}

/// Reads pasted rows under the limits of a file of their size.
fn pasted(job: &Job, text: &str, emit: &mut sheets::Emit<'_>) -> Result<(), &'static str> {
    let size = u64::try_from(text.len()).unwrap_or(u64::MAX);
    limits::confine(size).map_err(|_| "worker_not_confined")?;
    let start = text.as_bytes();
    if start.iter().all(u8::is_ascii_whitespace) {
        return Err("register_empty");
    }
    lines(job, std::io::Cursor::new(start.to_vec()), size, start, emit)
}

/// Streams a text file.
fn lines(
    job: &Job,
    file: impl Read,
    size: u64,
    start: &[u8],
    emit: &mut sheets::Emit<'_>,
) -> Result<(), &'static str> {
    const UNREADABLE: &str = "register_unreadable";
    let named = job
        .encoding
        .as_deref()
        .and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()));
    let encoding = named.unwrap_or_else(|| text::encoding(start));
    let (sample, _, _) = encoding.decode(start);
    if sample
        .chars()
        .filter(|c| c.is_control() && !c.is_whitespace())
        .count()
        * 20
        > sample.chars().count()
    {
        return Err("register_kind_unknown");
    }
    let separator = job.separator.unwrap_or_else(|| text::separator(&sample));
    let mut send = |message| emit(message).map_err(|_| UNREADABLE);
    send(Message::File {
        encoding: encoding.name().to_owned(),
        separator,
    })?;
    send(Message::Sheet {
        name: None,
        hidden: false,
        merges: Vec::new(),
    })?;
    let counter = Counter {
        file,
        read: std::rc::Rc::default(),
    };
    let read = std::rc::Rc::clone(&counter.read);
    let mut records = text::Records::stream(counter, encoding, separator);
    let mut count = 0_u64;
    while let Some(record) = records.next_record().map_err(|_| UNREADABLE)? {
        count += 1;
        if count.is_multiple_of(1000) {
            send(Message::Progress(read.get(), Some(size)))?;
        }
        let cells = record.fields.into_iter().map(Cell::text).collect();
        send(Message::Row(RawRow {
            row: record.line,
            cells,
        }))?;
    }
    Ok(())
}

struct Counter<R> {
    file: R,
    read: std::rc::Rc<std::cell::Cell<u64>>,
}

impl<R: Read> Read for Counter<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.read
            .set(self.read.get() + u64::try_from(count).unwrap_or(0));
        Ok(count)
    }
}

/// The parent's side: starts the process and reads its messages.
pub struct Client {
    child: Child,
    lines: BufReader<std::process::ChildStdout>,
    done: Arc<AtomicBool>,
    late: Arc<AtomicBool>,
    started: Instant,
    /// Milliseconds at which the parent began to wait for a message; 0 while it does not wait.
    waiting: Arc<AtomicU64>,
    watch: Option<std::thread::JoinHandle<()>>,
    ended: bool,
}

/// A line of messages can hold one row: 512 cells of 32,767 characters would be too much.
const LONGEST_LINE: u64 = 16 << 20;

impl Client {
    /// Starts `program` as a parser process for the file.
    ///
    /// # Errors
    /// A code: `worker_not_started`.
    pub fn start(
        program: &Path,
        path: &Path,
        encoding: Option<String>,
        separator: Option<char>,
    ) -> Result<Self, &'static str> {
        let path = std::path::absolute(path).map_err(|_| "worker_not_started")?;
        let size = std::fs::metadata(&path).map_or(0, |m| m.len());
        let job = Job {
            path,
            encoding,
            separator,
            text: None,
        };
        Self::run(program, &job, size)
    }

    /// Starts `program` as a parser process for pasted rows.
    ///
    /// # Errors
    /// A code: `worker_not_started`.
    pub fn pasted(program: &Path, text: &str) -> Result<Self, &'static str> {
        let job = Job {
            path: PathBuf::new(),
            encoding: Some("utf-8".to_owned()),
            separator: Some('\t'),
            text: Some(text.to_owned()),
        };
        Self::run(program, &job, u64::try_from(text.len()).unwrap_or(u64::MAX))
    }

    fn run(program: &Path, job: &Job, size: u64) -> Result<Self, &'static str> {
        let failed = |_| "worker_not_started";
        let mut child = Command::new(program)
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(failed)?;
        let mut input = child.stdin.take().ok_or("worker_not_started")?;
        let line = serde_json::to_string(job).map_err(|_| "worker_not_started")?;
        // A process that dies at once is told by its missing end.
        drop(writeln!(input, "{line}"));
        drop(input);
        let output = child.stdout.take().ok_or("worker_not_started")?;
        let mut client = Self {
            child,
            lines: BufReader::with_capacity(256 * 1024, output),
            done: Arc::default(),
            late: Arc::default(),
            started: Instant::now(),
            waiting: Arc::default(),
            watch: None,
            ended: false,
        };
        client.watch(Duration::from_secs(3 * limits::seconds(size)));
        Ok(client)
    }

    /// Ends the process when the parent has waited too long for one message. The clock is the
    /// parent's, because a process that waits uses no processor time.
    fn watch(&mut self, limit: Duration) {
        let (done, late, id) = (
            Arc::clone(&self.done),
            Arc::clone(&self.late),
            self.child.id(),
        );
        let (waiting, started) = (Arc::clone(&self.waiting), self.started);
        let watch = move || {
            while !done.load(Ordering::Acquire) {
                let since = waiting.load(Ordering::Acquire);
                if since > 0 && started.elapsed() > Duration::from_millis(since) + limit {
                    late.store(true, Ordering::Release);
                    end(id);
                    return;
                }
                std::thread::park_timeout(Duration::from_millis(500));
            }
        };
        self.watch = std::thread::Builder::new()
            .name("parser-watch".to_owned())
            .spawn(watch)
            .ok();
    }

    /// The next message; nothing after the end.
    ///
    /// # Errors
    /// A code: what the process said, or `register_hostile` if it died, `register_too_slow` if it
    /// was ended by the clock.
    pub fn next_message(&mut self) -> Result<Option<Message>, String> {
        if self.ended {
            return Ok(None);
        }
        let mut line = Vec::new();
        let now = u64::try_from(self.started.elapsed().as_millis())
            .unwrap_or(u64::MAX)
            .max(1);
        self.waiting.store(now, Ordering::Release);
        let read = (&mut self.lines)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line);
        self.waiting.store(0, Ordering::Release);
        let message = match read {
            Ok(count) if count > 0 && line.ends_with(b"\n") => {
                serde_json::from_slice::<Message>(&line).ok()
            }
            _ => None,
        };
        match message {
            Some(Message::End) => {
                self.ended = true;
                Ok(None)
            }
            Some(Message::Failed(code)) => Err(code),
            Some(message) => Ok(Some(message)),
            None if self.late.load(Ordering::Acquire) => Err("register_too_slow".to_owned()),
            None => Err("register_hostile".to_owned()),
        }
    }
}

/// Ends the parser process by its number; only ever called while the child has not been waited for,
/// so that the number is still its own.
fn end(id: u32) {
    #[cfg(unix)]
    let killed = Command::new("kill")
        .arg("-9")
        .arg(id.to_string())
        .stderr(Stdio::null())
        .status();
    #[cfg(windows)]
    let killed = Command::new("taskkill")
        .args(["/F", "/PID"])
        .arg(id.to_string())
        .stdout(Stdio::null())
        .status();
    // If even that fails, the process still has its own processor limit.
    drop(killed);
}

impl Drop for Client {
    fn drop(&mut self) {
        // The watch must have stopped before the child is waited for: its number is free after that.
        self.done.store(true, Ordering::Release);
        if let Some(watch) = self.watch.take() {
            watch.thread().unpark();
            drop(watch.join());
        }
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
