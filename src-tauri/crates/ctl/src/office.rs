//! The office as a whole: set up, verify, back up, restore.

use crate::answer::{Answer, Outcome, Voice};
use crate::args::{BackupArgs, Common, InitArgs, RestoreArgs};
use crate::exit;
use crate::session::{
    ask, desk, existing, finish, new_place, passphrase, read_text, result_of, unlocked, unwritable,
    user,
};
use comity_desk::offline;
use comity_desk::wire::Problem;
use serde_json::{Value, json};
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;

/// `init`.
pub(crate) fn init(common: &Common, args: &InitArgs, voice: &Voice) -> Outcome {
    let desk = desk(common)?;
    let calendar = offline::calendar_file(&read_text(&args.calendar)?)?;
    // Before anything is made: a recovery key that cannot be kept must not come into being.
    if let Some(file) = &args.recovery_file {
        new_place(file)?;
    }
    let created = ask(
        &desk,
        "office.create",
        &json!({
            "office": args.office,
            "state": args.state,
            "calendar": calendar,
            "user": user(common)?,
            "passphrase": passphrase(common)?,
            "locale": voice.words.tag(),
        }),
    )?;
    let key = created
        .get("recovery_key")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if let Some(file) = &args.recovery_file {
        keep_secret(file, key)?;
    }
    let status = ask(&desk, "office.confirm", &json!({ "typed": key }))?;
    let store = shown(common.store.as_deref());
    let made = [("office", args.office.as_str()), ("store", store.as_str())];
    let mut text = vec![voice.words.say("ctl-office-made", &made)];
    let (name, value) = match &args.recovery_file {
        Some(file) => {
            let file = shown(Some(file));
            text.push(voice.words.say("ctl-recovery-file", &[("file", &file)]));
            ("recovery_file", file)
        }
        None => {
            text.push(voice.words.say("ctl-recovery-key", &[("key", key)]));
            ("recovery_key", key.to_owned())
        }
    };
    let data = json!({ "store": store, "status": status, name: value });
    Ok(Answer::new(data, text.join("\n")))
}

/// `verify`.
pub(crate) fn verify(common: &Common, voice: &Voice) -> Outcome {
    let desk = unlocked(common)?;
    let found = result_of(&finish(&desk, "store.verify", &json!({}), voice)?);
    if found.get("sound") == Some(&Value::Bool(true)) {
        return Ok(Answer::new(found, voice.words.say("ctl-verified", &[])));
    }
    let findings = found
        .get("findings")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let field = |finding: &Value, name: &str| {
        finding
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let mut lines = vec![voice.words.say("ctl-unsound", &[])];
    lines.extend(
        findings
            .iter()
            .map(|one| format!("{} {}", field(one, "code"), field(one, "place"))),
    );
    Ok(Answer {
        data: found,
        text: lines.join("\n"),
        exit: exit::DAMAGED,
    })
}

/// `backup`.
pub(crate) fn backup(common: &Common, args: &BackupArgs, voice: &Voice) -> Outcome {
    let place = new_place(&args.to)?;
    let desk = unlocked(common)?;
    let offered = desk.offer_file(place, true);
    let mut data = result_of(&finish(
        &desk,
        "store.backup",
        &json!({ "file": offered.token }),
        voice,
    )?);
    let file = shown(Some(&args.to));
    if let Some(data) = data.as_object_mut() {
        data.insert("file".into(), file.clone().into());
    }
    Ok(Answer::new(
        data,
        voice.words.say("ctl-backup-done", &[("file", &file)]),
    ))
}

/// `restore`.
pub(crate) fn restore(common: &Common, args: &RestoreArgs, voice: &Voice) -> Outcome {
    let store = common
        .store
        .as_deref()
        .ok_or_else(|| Problem::new("no-store").at("store"))?;
    let from = existing(&args.from)?;
    comity_desk::store::restore(&from, store, user(common)?, &passphrase(common)?)?;
    let store = shown(Some(store));
    let text = voice.words.say("ctl-restored", &[("store", &store)]);
    Ok(Answer::new(json!({ "store": store }), text))
}

fn shown(path: Option<&Path>) -> String {
    path.map(|path| path.display().to_string())
        .unwrap_or_default()
}

/// Writes a secret to a new file that its owner alone may read.
fn keep_secret(path: &Path, secret: &str) -> Result<(), Problem> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|_| unwritable(path))?;
    writeln!(file, "{secret}")
        .and_then(|()| file.sync_all())
        .map_err(|_| unwritable(path))
}
