//! The house rules that no compiler knows: how long a file may be, how it begins, what it may be called, what may
//! stand where. Each check names the file and the line, so that it can be mended without reading this.
#![expect(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

const LONGEST: usize = 500;

/// Names that say nothing about what a file does.
const EMPTY_NAMES: &[&str] = &[
    "util", "utils", "helper", "helpers", "manager", "common", "misc",
];

struct File {
    path: String,
    text: String,
}

impl File {
    fn ends(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }

    /// Tests stand in `tests/`, in `tests.rs` beside the code, or in `*.test.ts`.
    fn is_test(&self) -> bool {
        self.path.starts_with("tests/")
            || self.path.contains("/tests/")
            || self.path.ends_with("tests.rs")
            || self.path.ends_with(".test.ts")
    }

    /// Lines of Rust that ship: those before the tests at the bottom.
    fn shipped(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self
            .text
            .lines()
            .take_while(|line| !line.starts_with("#[cfg(test)]"));
        lines.enumerate().map(|(at, line)| (at + 1, line))
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every text file of the project, tracked or about to be.
fn files() -> Vec<File> {
    let list = Command::new("git")
        .args([
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "-z",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        list.status.success(),
        "the house rules are checked in a git clone"
    );
    let names = String::from_utf8(list.stdout).unwrap();
    let read = |path: &str| {
        let text = std::fs::read_to_string(root().join(path)).ok()?;
        Some(File {
            path: path.to_owned(),
            text,
        })
    };
    let found: Vec<_> = names
        .split('\0')
        .filter(|path| !path.is_empty())
        .filter_map(read)
        .collect();
    assert!(found.len() > 50, "only {} files found", found.len());
    found
}

fn none(broken: &[String]) {
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

/// A word cut in two, so that this file does not find itself.
fn word(first: &str, second: &str) -> String {
    [first, second].concat()
}

#[test]
fn no_source_file_is_longer_than_five_hundred_lines() {
    let source = &[".rs", ".ts", ".svelte", ".css", ".sql", ".mjs"];
    let generated = "// Written by ";
    let long = files().into_iter().filter(|file| {
        file.ends(source)
            && !file.is_test()
            && !file.text.starts_with(generated)
            && file.text.lines().count() > LONGEST
    });
    let told = |file: File| format!("{}: {} lines", file.path, file.text.lines().count());
    none(&long.map(told).collect::<Vec<_>>());
}

#[test]
fn every_module_begins_by_saying_why_it_exists() {
    let silent = files().into_iter().filter(|file| {
        let opening = file.text.lines().next().unwrap_or_default();
        // Tests beside the code need no reason of their own.
        file.ends(&[".rs"])
            && !file.ends(&["/tests.rs"])
            && (!opening.starts_with("//! ") || opening.len() < 12)
    });
    none(&silent.map(|file| file.path).collect::<Vec<_>>());
}

#[test]
fn no_file_has_a_name_that_says_nothing() {
    let empty = files().into_iter().filter(|file| {
        file.path.split('/').any(|part| {
            let stem = part.split('.').next().unwrap_or_default().to_lowercase();
            EMPTY_NAMES.contains(&stem.as_str())
                || stem
                    .split(['_', '-'])
                    .any(|piece| EMPTY_NAMES.contains(&piece))
        })
    });
    none(&empty.map(|file| file.path).collect::<Vec<_>>());
}

#[test]
fn every_file_ends_with_a_line_break() {
    let source = &[
        ".rs", ".ts", ".svelte", ".css", ".sql", ".mjs", ".md", ".toml", ".ftl", ".json",
    ];
    let cut = files().into_iter().filter(|file| {
        file.ends(source)
            && !file.path.contains("/fixtures/")
            && !file.text.is_empty()
            && !file.text.ends_with('\n')
    });
    none(&cut.map(|file| file.path).collect::<Vec<_>>());
}

#[test]
fn no_test_is_left_out() {
    let rust = [
        word("#[ign", "ore"),
        word("tod", "o!("),
        word("unimplement", "ed!("),
    ];
    let script: Vec<_> = ["it", "test", "describe"]
        .iter()
        .flat_map(|call| {
            [
                word(call, ".skip("),
                word(call, ".only("),
                word(call, ".todo("),
            ]
        })
        .chain([word("xi", "t("), word("xdescri", "be(")])
        .collect();
    let mut left_out = Vec::new();
    for file in files() {
        let marks: &[String] = match () {
            () if file.ends(&[".rs"]) => &rust,
            () if file.ends(&[".ts", ".mjs", ".svelte"]) => &script,
            () => &[],
        };
        for (at, line) in file.text.lines().enumerate() {
            // A call named like a mark is one only at the start of a word.
            let starts = |mark: &String| {
                line.match_indices(mark.as_str()).any(|(place, _)| {
                    let before = line.get(..place).and_then(|text| text.chars().next_back());
                    !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '.')
                })
            };
            if marks.iter().any(starts) {
                left_out.push(format!("{}:{}: {}", file.path, at + 1, line.trim()));
            }
        }
    }
    none(&left_out);
}

#[test]
fn statements_stand_in_the_vault_alone() {
    let files = files();
    let strays = files.iter().filter(|file| {
        file.ends(&[".sql"])
            && !file.path.starts_with("src-tauri/crates/vault/")
            && !file.path.starts_with("tests/")
    });
    none(&strays.map(|file| file.path.clone()).collect::<Vec<_>>());

    let verbs = [
        "select ",
        "insert into ",
        "delete from ",
        "create table ",
        "drop table ",
        "pragma ",
    ];
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.ends(&[".rs"])) {
        let ours = file.path.starts_with("src-tauri/") && !file.path.contains("/crates/vault/");
        for (at, line) in file.shipped().filter(|_| ours && !file.is_test()) {
            let quoted = line.split('"').skip(1).step_by(2).map(str::to_lowercase);
            if quoted
                .into_iter()
                .any(|text| verbs.iter().any(|verb| text.starts_with(verb)))
            {
                found.push(format!("{}:{at}: {}", file.path, line.trim()));
            }
        }
    }
    none(&found);
}

#[test]
fn no_statement_is_put_together_from_pieces() {
    let verbs = [
        "SELECT ", "INSERT ", "UPDATE ", "DELETE ", "CREATE ", "PRAGMA ", "ATTACH ",
    ];
    let mut found = Vec::new();
    for file in files()
        .iter()
        .filter(|file| file.path.starts_with("src-tauri/crates/vault/src"))
    {
        for (at, line) in file
            .shipped()
            .filter(|_| file.ends(&[".rs"]) && !file.is_test())
        {
            let built = line.contains("format!(") || line.contains("push_str(");
            if built && verbs.iter().any(|verb| line.to_uppercase().contains(verb)) {
                found.push(format!("{}:{at}: {}", file.path, line.trim()));
            }
        }
    }
    none(&found);
}

#[test]
fn only_the_desk_and_the_programs_read_the_clock() {
    let clocks = ["SystemTime::now", "Instant::now", "Utc::now", "Local::now"];
    let mut found = Vec::new();
    for file in files()
        .iter()
        .filter(|file| file.path.starts_with("src-tauri/crates/"))
    {
        let may = ["desk", "ctl"]
            .iter()
            .any(|name| file.path.starts_with(&format!("src-tauri/crates/{name}/")));
        // The worker is watched by a stopwatch: no date ever comes of it.
        let watch = file.path == "src-tauri/crates/papers/src/worker.rs";
        for (at, line) in file.shipped().filter(|_| !may && !file.is_test()) {
            if watch && line.contains("Instant::now") {
                continue;
            }
            if clocks.iter().any(|clock| line.contains(clock)) {
                found.push(format!("{}:{at}: {}", file.path, line.trim()));
            }
        }
    }
    none(&found);
}

#[test]
fn only_the_bridge_knows_tauri() {
    let strays = files().into_iter().filter(|file| {
        file.path.starts_with("ui/src/")
            && file.path != "ui/src/bridge/tauri.ts"
            && file.text.contains("@tauri-apps/")
    });
    none(&strays.map(|file| file.path).collect::<Vec<_>>());
}

#[test]
fn no_screen_takes_markup_from_data() {
    let raw = [
        word("{@ht", "ml"),
        word("inner", "HTML"),
        word("outer", "HTML"),
    ];
    let strays = files().into_iter().filter(|file| {
        file.path.starts_with("ui/src/") && raw.iter().any(|mark| file.text.contains(mark.as_str()))
    });
    none(&strays.map(|file| file.path).collect::<Vec<_>>());
}

#[test]
fn nothing_names_a_place_on_one_machine() {
    let places = [
        word("/wor", "k/"),
        word("/roo", "t/"),
        word("/hom", "e/"),
        word("C:\\Use", "rs"),
    ];
    let mut found = Vec::new();
    for file in files()
        .iter()
        .filter(|file| !file.path.contains("/fixtures/"))
    {
        for (at, line) in file.text.lines().enumerate() {
            // An address of the web may well contain such a part.
            let named = places.iter().any(|place| {
                line.match_indices(place.as_str()).any(|(start, _)| {
                    let before = line.get(..start).and_then(|text| text.chars().next_back());
                    !before
                        .is_some_and(|letter| letter.is_alphanumeric() || "._-*)".contains(letter))
                })
            });
            if named {
                found.push(format!("{}:{}: {}", file.path, at + 1, line.trim()));
            }
        }
    }
    none(&found);
}

#[test]
fn every_test_that_the_architecture_names_exists() {
    let files = files();
    let page = files
        .iter()
        .find(|file| file.path == "ARCHITECTURE.md")
        .unwrap();
    let named = page.text.split('`').skip(1).step_by(2).filter(|name| {
        name.matches('_').count() > 3 && name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
    });
    let (mut gone, mut seen) = (Vec::new(), 0);
    for name in named {
        seen += 1;
        let definition = format!("fn {name}(");
        let stands = |file: &File| file.ends(&[".rs"]) && file.text.contains(&definition);
        if !files.iter().any(stands) {
            gone.push(name.to_owned());
        }
    }
    assert!(seen > 20, "only {seen} names found");
    none(&gone);
}
