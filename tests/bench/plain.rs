//! The rival: Debian's `sqlite3` on an unencrypted file, kept running, timed by its own timer.
//!
//! The same rows in the same tables, an index where the register needs one, and FTS5 over the same words. No
//! ledger, no signatures, no encryption, no access checks: what those cost is what the ratios show.

use comity_casework::edits::{Edit, Op};
use comity_casework::nouns::Noun;
use comity_casework::value::{Id, Value};
use std::collections::HashMap;
use std::error::Error;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

type Done<T> = Result<T, Box<dyn Error>>;

/// A running `sqlite3`.
pub(crate) struct Plain {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    folder: PathBuf,
}

impl Drop for Plain {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Plain {
    /// Starts it on a new file.
    pub(crate) fn open(folder: &Path) -> Done<Self> {
        let mut child = Command::new("sqlite3")
            .arg(folder.join("plain.db"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = child.stdin.take().ok_or("no input")?;
        let output = BufReader::new(child.stdout.take().ok_or("no output")?);
        let mut plain = Self {
            child,
            input,
            output,
            folder: folder.to_owned(),
        };
        plain.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;\n.timer on\n")?;
        Ok(plain)
    }

    /// Writes the same rows: one transaction of `.import` from CSV, the indexes, the search table. Preparing
    /// the CSV is not counted.
    pub(crate) fn fill(&mut self, cases: impl Iterator<Item = Vec<Edit>>) -> Done<Duration> {
        let mut files: HashMap<Noun, BufWriter<std::fs::File>> = HashMap::new();
        for edits in cases {
            for (noun, id, fields) in rows(&edits) {
                let file = match files.entry(noun) {
                    std::collections::hash_map::Entry::Occupied(entry) => entry.into_mut(),
                    std::collections::hash_map::Entry::Vacant(entry) => {
                        let path = self.folder.join(format!("{}.csv", noun.name()));
                        entry.insert(BufWriter::new(std::fs::File::create(path)?))
                    }
                };
                write!(file, "{id}")?;
                for field in noun.fields() {
                    write!(
                        file,
                        ",{}",
                        fields
                            .get(&field.tag)
                            .map(|value| cell(value))
                            .unwrap_or_default()
                    )?;
                }
                writeln!(file)?;
            }
        }
        let mut script = String::from("BEGIN;\n");
        for noun in files.keys() {
            let columns: Vec<String> = noun
                .fields()
                .iter()
                .map(|field| format!("\"{}\"", field.name))
                .collect();
            writeln!(
                script,
                "CREATE TABLE {} (id TEXT PRIMARY KEY, {});",
                noun.name(),
                columns.join(", ")
            )?;
        }
        script.push_str("COMMIT;\n");
        let nouns: Vec<Noun> = files.keys().copied().collect();
        for (_, mut file) in files.drain() {
            file.flush()?;
        }
        let mut took = self.run(&script)?;
        script = String::from(".mode csv\nBEGIN;\n");
        for noun in &nouns {
            let path = self.folder.join(format!("{}.csv", noun.name()));
            writeln!(script, ".import \"{}\" {}", path.display(), noun.name())?;
        }
        script.push_str("COMMIT;\n.mode list\n");
        // `.import` is a command of the program and not timed by its timer: the clock on the wall is taken.
        let start = std::time::Instant::now();
        self.run(&script)?;
        took += start.elapsed();
        took += self.run(include_str!("plain.sql"))?;
        Ok(took)
    }

    /// A page of the register, counted and with its first persons.
    pub(crate) fn page(&mut self, sort: &str) -> Done<Duration> {
        let (filter, order) = match sort {
            "open" => ("outcome = ''", "status_on"),
            "state" => ("state = 'XB'", "day DESC"),
            "kind" => ("direction = 'IN' AND kind = 'MLA'", "day DESC"),
            _ => ("1", "day DESC"),
        };
        self.run(&format!(
            "SELECT count(*) FROM listed WHERE {filter};\n\
             SELECT l.*, (SELECT n.full FROM involvement i JOIN person_name n ON n.person = i.person \
             WHERE i.request = l.id ORDER BY i.position LIMIT 1) FROM listed l WHERE {filter} \
             ORDER BY {order} LIMIT 50;\n"
        ))
    }

    /// A search, newest first.
    pub(crate) fn find(&mut self, word: &str) -> Done<Duration> {
        self.run(&format!(
            "SELECT l.* FROM found f JOIN listed l ON l.rowid = f.rowid WHERE found MATCH '\"{word}\"*' \
             ORDER BY f.rowid DESC LIMIT 50;\n"
        ))
    }

    /// Table Q1 as a report writer would put it: flow alone, without times, rates or data hash.
    pub(crate) fn q1(&mut self, period: &str) -> Done<Duration> {
        let (from, to) = match period {
            "2025-Q3" => ("2025-07-01", "2025-09-30"),
            "2025-Q4" => ("2025-10-01", "2025-12-31"),
            "2026-Q1" => ("2026-01-01", "2026-03-31"),
            _ => ("2026-04-01", "2026-06-30"),
        };
        self.run(&format!(
            "SELECT direction, kind, sum(day < '{from}' AND (ended = '' OR ended >= '{from}')), \
             sum(day BETWEEN '{from}' AND '{to}'), \
             sum(ended BETWEEN '{from}' AND '{to}' AND outcome = 'EXECUTED_FULL'), \
             sum(ended BETWEEN '{from}' AND '{to}' AND outcome = 'EXECUTED_PART'), \
             sum(ended BETWEEN '{from}' AND '{to}' AND outcome = 'NO_RESULT'), \
             sum(ended BETWEEN '{from}' AND '{to}' AND outcome = 'REFUSED'), \
             sum(ended BETWEEN '{from}' AND '{to}' AND outcome = 'WITHDRAWN'), \
             sum(day <= '{to}' AND (ended = '' OR ended > '{to}')) \
             FROM listed WHERE day <> '' AND day <= '{to}' AND kind NOT IN ('SPO', 'INF') \
             GROUP BY direction, kind;\n"
        ))
    }

    /// Runs a script to its end; the processor time its own timer shows, summed over the statements.
    fn run(&mut self, script: &str) -> Done<Duration> {
        writeln!(self.input, "{script}.print \"the-end\"")?;
        self.input.flush()?;
        let mut took = Duration::ZERO;
        let mut line = String::new();
        loop {
            line.clear();
            if self.output.read_line(&mut line)? == 0 {
                return Err("sqlite3 ended".into());
            }
            if line.trim() == "the-end" {
                return Ok(took);
            }
            if let Some(times) = line.strip_prefix("Run Time: ") {
                // "real 0.012 user 0.010123 sys 0.001000": user and sys are finer than a millisecond.
                let words: Vec<&str> = times.split_whitespace().collect();
                for (name, value) in words.iter().zip(words.iter().skip(1)) {
                    if matches!(*name, "user" | "sys") {
                        took += Duration::from_secs_f64(value.parse()?);
                    }
                }
            }
        }
    }
}

/// The rows that a case's edits bring into being.
fn rows(edits: &[Edit]) -> Vec<(Noun, Id, HashMap<u16, &Value>)> {
    let mut rows: Vec<(Noun, Id, HashMap<u16, &Value>)> = Vec::new();
    for edit in edits {
        match &edit.op {
            Op::Add => rows.push((edit.noun, edit.id, HashMap::new())),
            Op::Set { field, now, .. } => {
                let row = rows
                    .iter_mut()
                    .rev()
                    .find(|(noun, id, _)| *noun == edit.noun && *id == edit.id);
                if let Some((_, _, fields)) = row {
                    fields.insert(*field, now);
                }
            }
            Op::Drop => {}
        }
    }
    rows
}

/// A value as a CSV cell.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => u8::from(*yes).to_string(),
        Value::Int(number) => number.to_string(),
        Value::Text(text) => format!("\"{}\"", text.replace('"', "\"\"")),
    }
}
