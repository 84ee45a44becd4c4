//! What the window is allowed, read from the files that are shipped: one command for one window, no address but the
//! program's own, no tools for looking inside.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is not as it must be"
)]

use serde_json::Value;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: impl AsRef<Path>) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

fn config() -> Value {
    serde_json::from_str(&read("tauri.conf.json")).unwrap()
}

fn policy() -> Vec<(String, Vec<String>)> {
    let config = config();
    let rows = config["app"]["security"]["csp"].as_object().unwrap();
    let sources = |text: &Value| {
        text.as_str()
            .unwrap()
            .split(' ')
            .map(str::to_owned)
            .collect()
    };
    rows.iter()
        .map(|(name, text)| (name.clone(), sources(text)))
        .collect()
}

/// Every key of a JSON document, however deep.
fn keys(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                into.push(key.clone());
                keys(inner, into);
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| keys(inner, into)),
        _ => {}
    }
}

#[test]
fn the_content_policy_names_no_other_machine() {
    let known = [
        "'none'",
        "'self'",
        "blob:",
        "data:",
        "ipc:",
        "http://ipc.localhost",
    ];
    for (name, sources) in policy() {
        for source in sources {
            assert!(known.contains(&source.as_str()), "{name} allows {source}");
        }
    }
}

#[test]
fn the_content_policy_starts_from_nothing() {
    let expected = [
        ("default-src", "'none'"),
        ("script-src", "'self'"),
        ("style-src", "'self'"),
        ("font-src", "'self'"),
        ("object-src", "'none'"),
        ("base-uri", "'none'"),
        ("form-action", "'none'"),
        ("frame-src", "'none'"),
        ("frame-ancestors", "'none'"),
    ];
    let policy = policy();
    for (name, only) in expected {
        let row = policy.iter().find(|(row, _)| row == name);
        assert_eq!(
            row.map(|(_, sources)| sources.join(" ")).as_deref(),
            Some(only),
            "{name}"
        );
    }
}

#[test]
fn the_window_is_shut_in() {
    let config = config();
    let app = &config["app"];
    assert_eq!(app["withGlobalTauri"], false);
    assert_eq!(app["security"]["freezePrototype"], true);
    assert_eq!(app["security"]["capabilities"], serde_json::json!(["main"]));
    let windows = app["windows"].as_array().unwrap();
    assert_eq!(windows.len(), 1);
    for window in windows {
        assert_eq!(window["label"], "main");
        assert_eq!(
            window["create"], false,
            "the program makes it, with its guards"
        );
        assert_eq!(window["incognito"], true);
        assert_eq!(window["devtools"], false);
    }
    let mut all = Vec::new();
    keys(&config, &mut all);
    for key in all {
        let refused = ["plugins", "assetProtocol", "devUrl", "devCsp", "updater"];
        assert!(
            !refused.contains(&key.as_str()) && !key.starts_with("dangerous"),
            "{key}"
        );
    }
}

#[test]
fn the_capability_lists_call_and_nothing_else() {
    let folder = root().join("src-tauri/capabilities");
    let files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let capability: Value = serde_json::from_str(&read(&files[0])).unwrap();
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert_eq!(capability["permissions"], serde_json::json!(["allow-call"]));
    assert_eq!(capability["local"], true);
    assert!(capability.get("remote").is_none() && capability.get("webviews").is_none());
}

#[test]
fn the_build_declares_one_command() {
    let build = read("src-tauri/build.rs");
    assert!(
        build.contains(r#".commands(&["call"])"#),
        "src-tauri/build.rs"
    );
    let window = read("src-tauri/src/lib.rs");
    assert!(
        window.contains("generate_handler![call::call]"),
        "src-tauri/src/lib.rs"
    );
}
