//! The command line: every subcommand with what it needs, and a help that teaches by example.

use crate::answer::Voice;
use crate::{call, count, demo, exit, figures, law, office, register, serve};
use clap::{Args, Parser, Subcommand};
use comity_desk::words::Words;
use std::path::PathBuf;
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  comityctl init --store office --office \"Central Authority\" --state XA \\
      --calendar averland.toml --user maren --passphrase-file pass --recovery-file recovery.txt
  comityctl import --store office --user maren --passphrase-file pass --file register.csv --dry-run
  comityctl stats --store office --user maren --passphrase-file pass --period 2026-Q2 --xlsx q2.xlsx
  comityctl deadlines compute --rule ECE-PA-18 --trigger 2026-03-10 --json

The passphrase comes from a file or from standard input, never from an argument: arguments are
visible to everybody on the machine and stay in the shell's history.";

/// A case desk without a window: the same office, the same rules, the same access checks.
#[derive(Parser)]
#[command(name = "comityctl", version, after_help = EXAMPLES, after_long_help = concat_help(), max_term_width = 100)]
pub(crate) struct CommandLine {
    /// What every subcommand takes.
    #[command(flatten)]
    pub(crate) common: Common,
    /// Which one.
    #[command(subcommand)]
    command: Command,
}

fn concat_help() -> String {
    format!("{EXAMPLES}\n\n{}", exit::HELP)
}

/// Options of every subcommand.
#[derive(Args, Debug)]
pub(crate) struct Common {
    /// The folder of the office's store.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) store: Option<PathBuf>,
    /// Who you are: the name typed to unlock.
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) user: Option<String>,
    /// A file whose first line is the passphrase.
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        conflicts_with = "passphrase_stdin"
    )]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Read the passphrase from the first line of standard input.
    #[arg(long, global = true)]
    pub(crate) passphrase_stdin: bool,
    /// Answer in JSON, problems too.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Language of the answer: ar, en, es, fr, ru or zh. Without it, that of LANG.
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) lang: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Sets up a new office, without a question asked.
    #[command(
        after_help = "Example:\n  comityctl init --store office --office \"Central Authority\" --state XA \\\n      --calendar averland.toml --user maren --passphrase-file pass --recovery-file recovery.txt\n\nThe calendar file:\n  weekend = [\"fri\", \"sat\"]\n  holidays = [\"2026-03-19\"]\n  zone = \"+03:00\"\n\nThe recovery key is shown once. Without --recovery-file it is part of the answer."
    )]
    Init(InitArgs),
    /// Brings in a register, or says row by row what would happen.
    #[command(
        after_help = "Examples:\n  comityctl import --file register.xlsx --dry-run --json > report.json\n  comityctl import --file register.csv --mapping columns.json\n\nRows that must be corrected by a person first are refused and listed; the others are written as one\nimport that can be undone. With --strict the exit code is 8 when a row was refused."
    )]
    Import(ImportArgs),
    /// Counts time limits; needs no store.
    #[command(subcommand)]
    Deadlines(Deadlines),
    /// Prints the whole law as one document for a lawyer to review; needs no store.
    #[command(
        after_help = "Examples:\n  comityctl law --html --lang ar --out law.html\n  comityctl law --md > law.md\n\nEvery row stands with its article and its certainty. The file must not be there yet."
    )]
    Law(LawArgs),
    /// Prints a table of figures for a period, or writes it as a workbook.
    #[command(
        after_help = "Examples:\n  comityctl stats --period 2026-Q2 --table Q1\n  comityctl stats --period 2026-04-01..2026-06-30 --csv q2.csv\n  comityctl stats --period 2026 --xlsx year.xlsx --lang ar\n  comityctl stats --period 2026 --own \"Court=North\" --split \"Amount band\""
    )]
    Stats(StatsArgs),
    /// Finds requests by reference, name in any script, or words.
    #[command(
        after_help = "Examples:\n  comityctl search Velloch\n  comityctl search \"bank records\" --limit 5 --json"
    )]
    Search(SearchArgs),
    /// Checks the whole store: pages, chain, rows against the ledger.
    #[command(
        after_help = "Example:\n  comityctl verify --store office --user maren --passphrase-file pass\n\nExit code 6 when something does not hold."
    )]
    Verify,
    /// Writes an encrypted backup and reads it back.
    #[command(
        after_help = "Example:\n  comityctl backup --to /media/stick/office-2026-11-12.comity"
    )]
    Backup(BackupArgs),
    /// Puts a backup into a new store folder.
    #[command(
        after_help = "Example:\n  comityctl restore --from /media/stick/office-2026-11-12.comity --store restored\n\nNothing is overwritten: the folder must not hold a store yet."
    )]
    Restore(RestoreArgs),
    /// Makes a demo office of invented cases.
    #[command(
        after_help = "Example:\n  comityctl demo --requests 10000 --seed 7 --store demo --passphrase-file pass\n\nThe same seed and day give the same office."
    )]
    Demo(DemoArgs),
    /// Calls any command of the table; see `comityctl commands`.
    #[command(
        after_help = "Examples:\n  comityctl call register.page '{\"open\":true,\"limit\":10}'\n  comityctl call requests.register @request.json\n  echo '{}' | comityctl call today.view -\n  comityctl call import.rehearse '{\"file\":\"$file\"}' --file register.csv\n\nA long job is waited for, and its last standing printed."
    )]
    Call(CallArgs),
    /// Lists the commands that `call` knows.
    #[command(after_help = "Example:\n  comityctl commands --json")]
    Commands,
    /// Serves the screen to a browser on this machine only.
    #[command(
        after_help = "Example:\n  comityctl serve --store office --port 0 --ui ui/dist\n\nListens on 127.0.0.1 only. The printed address holds a token that works once."
    )]
    Serve(ServeArgs),
}

#[derive(Subcommand)]
enum Deadlines {
    /// Counts one time limit and shows how.
    #[command(
        after_help = "Examples:\n  comityctl deadlines compute --rule ECE-PA-18 --trigger 2026-03-10\n  comityctl deadlines compute --rule INT-STATUS --trigger 2026-03-10 --calendar averland.toml --json\n  comityctl deadlines compute --rule EIO-PROV-24 --trigger 2026-09-04T16:30\n\nRules still to be verified are counted too, and say so. Without --calendar: Saturday and Sunday are\ndays of rest, and there are no holidays."
    )]
    Compute(ComputeArgs),
    /// Lists the rules.
    #[command(after_help = "Example:\n  comityctl deadlines rules --json")]
    Rules,
}

/// `deadlines compute`.
#[derive(Args)]
pub(crate) struct ComputeArgs {
    /// The rule's code.
    #[arg(long)]
    pub(crate) rule: String,
    /// The day or local instant of the event that starts it: 2026-03-28 or 2026-03-28T16:30.
    #[arg(long)]
    pub(crate) trigger: String,
    /// A calendar file: weekend, holidays, zone.
    #[arg(long, value_name = "FILE")]
    pub(crate) calendar: Option<PathBuf>,
    /// Whether the day of the event counts: excl or incl.
    #[arg(long, value_name = "excl|incl")]
    pub(crate) count: Option<String>,
    /// An interval left out, FROM..TO: the first day left out, the first day counted again.
    #[arg(long, value_name = "FROM..TO")]
    pub(crate) pause: Vec<String>,
    /// Another length, in the rule's own unit, where the rule allows one.
    #[arg(long, value_name = "N", conflicts_with = "due")]
    pub(crate) length: Option<u32>,
    /// The day itself, for a rule whose day somebody sets.
    #[arg(long, value_name = "DAY")]
    pub(crate) due: Option<String>,
    /// The old due day, when the limit is extended.
    #[arg(long, value_name = "DAY")]
    pub(crate) extends: Option<String>,
}

/// `law`.
#[derive(Args)]
pub(crate) struct LawArgs {
    /// As one static page.
    #[arg(long)]
    pub(crate) html: bool,
    /// As text with marks, one row a line; the form without a choice.
    #[arg(long, conflicts_with = "html")]
    pub(crate) md: bool,
    /// Where to write it; without it, standard output.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// `init`.
#[derive(Args)]
pub(crate) struct InitArgs {
    /// The office's name.
    #[arg(long, value_name = "NAME")]
    pub(crate) office: String,
    /// The home State, two letters.
    #[arg(long, value_name = "CODE")]
    pub(crate) state: String,
    /// Its calendar file: weekend, holidays, zone.
    #[arg(long, value_name = "FILE")]
    pub(crate) calendar: PathBuf,
    /// Where to write the recovery key; a new file, readable by you alone.
    #[arg(long, value_name = "FILE")]
    pub(crate) recovery_file: Option<PathBuf>,
}

/// `import`.
#[derive(Args)]
pub(crate) struct ImportArgs {
    /// The register: xlsx, xls, ods or csv.
    #[arg(long, value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// How to read its columns, JSON; without it the program's own proposal is used.
    #[arg(long, value_name = "FILE")]
    pub(crate) mapping: Option<PathBuf>,
    /// Only say what would happen.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// End with exit code 8 when a row was refused.
    #[arg(long)]
    pub(crate) strict: bool,
}

/// `stats`.
#[derive(Args)]
pub(crate) struct StatsArgs {
    /// 2026-Q2, 2026, or 2026-04-01..2026-06-30.
    #[arg(long)]
    pub(crate) period: String,
    /// Which table.
    #[arg(long, default_value = "Q1")]
    pub(crate) table: String,
    /// Only requests with this value in a field of the office's own, by its label or id; any value if it ends with `=`.
    #[arg(long, value_name = "FIELD=VALUE")]
    pub(crate) own: Vec<String>,
    /// Split the totals by the values of a field of the office's own, by its label or id.
    #[arg(long, value_name = "FIELD")]
    pub(crate) split: Option<String>,
    /// Write it as a workbook too.
    #[arg(long, value_name = "FILE")]
    pub(crate) xlsx: Option<PathBuf>,
    /// Write it as CSV too.
    #[arg(long, value_name = "FILE")]
    pub(crate) csv: Option<PathBuf>,
}

/// `search`.
#[derive(Args)]
pub(crate) struct SearchArgs {
    /// What to look for.
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    /// How many at most.
    #[arg(long, default_value_t = 50)]
    pub(crate) limit: u32,
}

/// `backup`.
#[derive(Args)]
pub(crate) struct BackupArgs {
    /// The file to write; it must not be there yet.
    #[arg(long, value_name = "FILE")]
    pub(crate) to: PathBuf,
}

/// `restore`.
#[derive(Args)]
pub(crate) struct RestoreArgs {
    /// The backup.
    #[arg(long, value_name = "FILE")]
    pub(crate) from: PathBuf,
}

/// `demo`.
#[derive(Args)]
pub(crate) struct DemoArgs {
    /// How many requests.
    #[arg(long, default_value_t = 1000)]
    pub(crate) requests: u32,
    /// What the invention starts from.
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
}

/// `call`.
#[derive(Args)]
pub(crate) struct CallArgs {
    /// The command's name.
    pub(crate) name: String,
    /// Its request: JSON, @FILE, or - for standard input.
    #[arg(default_value = "{}")]
    pub(crate) body: String,
    /// A file to read: its token replaces "$file" in the request.
    #[arg(long, value_name = "FILE", conflicts_with = "new_file")]
    pub(crate) file: Option<PathBuf>,
    /// A file to write: its token replaces "$file" in the request.
    #[arg(long, value_name = "FILE")]
    pub(crate) new_file: Option<PathBuf>,
}

/// `serve`.
#[derive(Args)]
pub(crate) struct ServeArgs {
    /// The port; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,
    /// The built screen.
    #[arg(long, value_name = "DIR", default_value = "ui/dist")]
    pub(crate) ui: PathBuf,
}

/// Reads the command line and runs it.
pub(crate) fn run() -> ExitCode {
    let line = CommandLine::parse();
    let common = &line.common;
    let lang = common
        .lang
        .clone()
        .or_else(|| std::env::var("LANG").ok())
        .unwrap_or_default();
    let voice = Voice {
        words: Words::of(&lang),
        json: common.json,
    };
    let outcome = match &line.command {
        Command::Init(args) => office::init(common, args, &voice),
        Command::Import(args) => register::import(common, args, &voice),
        Command::Deadlines(Deadlines::Compute(args)) => count::compute(args, &voice),
        Command::Deadlines(Deadlines::Rules) => count::rules(),
        Command::Law(args) => law::print(args, &voice),
        Command::Stats(args) => figures::stats(common, args, &voice),
        Command::Search(args) => register::search(common, args, &voice),
        Command::Verify => office::verify(common, &voice),
        Command::Backup(args) => office::backup(common, args, &voice),
        Command::Restore(args) => office::restore(common, args, &voice),
        Command::Demo(args) => demo::make(common, args, &voice),
        Command::Call(args) => call::call(common, args, &voice),
        Command::Commands => call::commands(),
        Command::Serve(args) => serve::serve(common, args, &voice),
    };
    voice.say(outcome)
}
