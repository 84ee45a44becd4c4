//! `make bench`: first figures of Comity, each beside plain SQLite doing the same, printed as ratios.
//!
//! Our side goes through `Desk::dispatch`, as the window does: access, JSON and words included. The rival is
//! Debian's `sqlite3` program on an unencrypted file with the same rows: a program of its own, because in this
//! workspace only the vault may link SQLite, and its copy is the encrypting one.

mod plain;

use comity_casework::calendar::Calendar;
use comity_desk::clock::SystemClock;
use comity_desk::demo::{self, Wanted};
use comity_desk::{Desk, Host};
use plain::Plain;
use serde_json::{Value, json};
use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

type Done<T> = Result<T, Box<dyn Error>>;

const PASSPHRASE: &str = "a passphrase for measuring";
const ROUNDS: usize = 5;
const PERIODS: [&str; 4] = ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"];
const WORDS: [&str; 8] = [
    "Velloch",
    "bank",
    "الورداني",
    "Вереща",
    "statements",
    "Norlane",
    "欧阳",
    "IN-2025-0100",
];
const PAGES: [(&str, &str); 4] = [
    ("{\"limit\":50}", ""),
    ("{\"open\":true,\"sort\":\"due\",\"limit\":50}", "open"),
    ("{\"states\":[\"XB\"],\"limit\":50}", "state"),
    (
        "{\"direction\":\"IN\",\"kinds\":[\"MLA\"],\"offset\":500,\"limit\":50}",
        "kind",
    ),
];

fn main() -> Done<()> {
    let sizes: Vec<u32> = std::env::args()
        .skip(1)
        .filter_map(|size| size.parse().ok())
        .collect();
    let sizes = if sizes.is_empty() {
        vec![10_000, 100_000]
    } else {
        sizes
    };
    let built = if cfg!(debug_assertions) {
        "debug build: not for publication"
    } else {
        "release build"
    };
    say(&format!(
        "{built}; times in milliseconds; ratio = Comity / plain SQLite"
    ))?;
    for size in sizes {
        measure(size)?;
    }
    Ok(())
}

fn measure(size: u32) -> Done<()> {
    let folder = tempfile::tempdir()?;
    let store = folder.path().join("office");
    let wanted = Wanted {
        requests: size,
        seed: 7,
    };
    say(&format!("\n{size} requests"))?;

    let desk = desk(&store)?;
    let mut started = Instant::now();
    demo::make(&desk, wanted, PASSPHRASE, |written| {
        if written == 0 {
            started = Instant::now();
        }
        true
    })
    .map_err(|problem| problem.code)?;
    let ours = started.elapsed();
    drop(desk);
    let calendar = Calendar::from_toml("weekend = [\"fri\", \"sat\"]\nzone = \"+03:00\"")
        .map_err(|problem| problem.code())?;
    let today = comity_desk::clock::day_at(comity_desk::clock::Clock::now_ms(&SystemClock), 180);
    let mut plain = Plain::open(folder.path())?;
    let theirs = plain.fill(demo::cases(wanted, &calendar, today))?;
    compare("write, whole", ours, theirs)?;
    let rate = f64::from(size) / ours.as_secs_f64();
    say(&format!(
        "  write: {rate:.0} requests a second, {:.2} ms each",
        1000.0 / rate
    ))?;
    let bytes = std::fs::metadata(store.join("store.db"))?.len();
    say(&format!("  store: {} MB", bytes / 1_000_000))?;

    let desk = unlocking(&store)?;
    let (mut pages, mut finds, mut tables) = (Pair::default(), Pair::default(), Pair::default());
    for _ in 0..ROUNDS {
        for (query, sort) in PAGES {
            pages.ours.push(timed(&desk, "register.page", query)?);
            pages.theirs.push(plain.page(sort)?);
        }
        for word in WORDS {
            let query = json!({ "text": word, "limit": 50 }).to_string();
            finds.ours.push(timed(&desk, "find.query", &query)?);
            finds.theirs.push(plain.find(word)?);
        }
        for period in PERIODS {
            let query = json!({ "period": period, "table": "Q1" }).to_string();
            tables.ours.push(timed(&desk, "stats.table", &query)?);
            tables.theirs.push(plain.q1(period)?);
        }
    }
    pages.print("register page")?;
    finds.print("search")?;
    tables.print("statistics Q1")
}

fn desk(store: &Path) -> Done<Desk> {
    let host = Host {
        store: store.to_owned(),
        worker: std::env::current_exe()?,
        clock: Arc::new(SystemClock),
    };
    Ok(Desk::new(host))
}

/// Opens the store: the whole, and what remains without the key derivation. A wrong passphrase costs the
/// derivation and nothing else, so the difference is the opening.
fn unlocking(store: &Path) -> Done<Desk> {
    let unlock = |desk: &Desk, passphrase: &str| {
        let body = json!({ "user": "orsel", "passphrase": passphrase }).to_string();
        let start = Instant::now();
        let answer = desk.dispatch("desk.unlock", &body);
        (start.elapsed(), answer)
    };
    let (mut whole, mut derivation) = (Vec::new(), Vec::new());
    let mut open = desk(store)?;
    for round in 0..ROUNDS {
        if round > 0 {
            open.close();
        }
        derivation.push(unlock(&open, "not the passphrase at all").0);
        let (took, answer) = unlock(&open, PASSPHRASE);
        if !answer.contains("\"ok\"") {
            return Err(answer.into());
        }
        whole.push(took);
    }
    let (whole, derivation) = (at(&mut whole, 50), at(&mut derivation, 50));
    say(&format!(
        "  open: {:.0} whole, {:.1} without the key derivation",
        ms(whole),
        ms(whole) - ms(derivation)
    ))?;
    open = settled(open)?;
    Ok(open)
}

/// Reads once, so that the first touch of the pages is not measured.
fn settled(desk: Desk) -> Done<Desk> {
    for (query, _) in PAGES {
        timed(&desk, "register.page", query)?;
    }
    Ok(desk)
}

fn timed(desk: &Desk, name: &str, body: &str) -> Done<Duration> {
    let start = Instant::now();
    let answer = desk.dispatch(name, body);
    let took = start.elapsed();
    let answer: Value = serde_json::from_str(&answer)?;
    if answer.get("ok").is_none() {
        return Err(format!("{name}: {answer}").into());
    }
    Ok(took)
}

#[derive(Default)]
struct Pair {
    ours: Vec<Duration>,
    theirs: Vec<Duration>,
}

impl Pair {
    fn print(mut self, what: &str) -> Done<()> {
        for share in [50, 95] {
            let name = format!("{what}, p{share}");
            compare(
                &name,
                at(&mut self.ours, share),
                at(&mut self.theirs, share),
            )?;
        }
        Ok(())
    }
}

/// The value that so many of a hundred do not exceed, nearest rank.
fn at(times: &mut [Duration], share: usize) -> Duration {
    times.sort_unstable();
    let rank = (times.len() * share).div_ceil(100).saturating_sub(1);
    times.get(rank).copied().unwrap_or_default()
}

fn compare(what: &str, ours: Duration, theirs: Duration) -> Done<()> {
    let ratio = ms(ours) / ms(theirs).max(0.001);
    say(&format!(
        "  {what}: {:.2} against {:.2}, ratio {ratio:.2}",
        ms(ours),
        ms(theirs)
    ))
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn say(text: &str) -> Done<()> {
    writeln!(std::io::stdout(), "{text}")?;
    Ok(())
}
