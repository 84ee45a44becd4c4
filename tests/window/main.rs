//! The one door of the window: what passes it, and that nothing else does. Tauri's own access rules are asked, with
//! the configuration and the capability that are shipped.
#![expect(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

use comity_desk::clock::SystemClock;
use comity_desk::{Desk, Host};
use serde_json::{Value, json};
use std::sync::Arc;
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager as _, WebviewWindow, WebviewWindowBuilder};

struct Program {
    app: App<MockRuntime>,
    _folder: tempfile::TempDir,
}

impl Program {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("store");
        let worker = std::env::current_exe().unwrap();
        let host = Host {
            store,
            worker,
            clock: Arc::new(SystemClock),
        };
        let app = comity_window::assemble(mock_builder(), |_app| Ok(Desk::new(host))).unwrap();
        Self {
            app,
            _folder: folder,
        }
    }

    fn window(&self) -> WebviewWindow<MockRuntime> {
        self.app.get_webview_window(comity_window::WINDOW).unwrap()
    }
}

fn send(
    page: &WebviewWindow<MockRuntime>,
    from: &str,
    command: &str,
    body: Value,
) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: tauri::ipc::CallbackFn(0),
        error: tauri::ipc::CallbackFn(1),
        url: from.parse().unwrap(),
        body: body.into(),
        headers: tauri::http::HeaderMap::new(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(page, request).map(|answer| answer.deserialize().unwrap())
}

const OWN: &str = if cfg!(windows) {
    "http://tauri.localhost"
} else {
    "tauri://localhost"
};

fn status() -> Value {
    json!({ "name": "desk.status", "body": "{}" })
}

/// What the desk said, out of the text that the command carries.
fn answer(carried: Result<Value, Value>) -> Value {
    serde_json::from_str(carried.unwrap().as_str().unwrap()).unwrap()
}

#[test]
fn the_window_carries_a_call_to_the_desk_and_its_answer_back() {
    let program = Program::start();
    let said = answer(send(&program.window(), OWN, "call", status()));
    assert_eq!(said["ok"]["stage"], "NO_OFFICE", "{said}");
}

#[test]
fn a_command_the_desk_does_not_know_is_a_problem_with_a_code() {
    let program = Program::start();
    let body = json!({ "name": "requests.forget", "body": "{}" });
    let said = answer(send(&program.window(), OWN, "call", body));
    assert!(said["problem"]["code"].is_string(), "{said}");
}

#[test]
fn every_command_but_call_is_refused() {
    let program = Program::start();
    for command in [
        "dispatch",
        "plugin:app|version",
        "plugin:event|listen",
        "plugin:window|close",
        "plugin:window|set_title",
        "plugin:webview|create_webview_window",
        "plugin:path|resolve_directory",
        "plugin:fs|read_text_file",
        "plugin:shell|execute",
        "plugin:opener|open_url",
        "plugin:http|fetch",
        "plugin:clipboard-manager|read_text",
    ] {
        let refused = send(&program.window(), OWN, command, json!({}));
        assert!(refused.is_err(), "{command} passed: {refused:?}");
    }
}

#[test]
fn a_window_of_another_name_may_not_call() {
    let program = Program::start();
    let other = WebviewWindowBuilder::new(&program.app, "other", tauri::WebviewUrl::default());
    let refused = send(&other.build().unwrap(), OWN, "call", status());
    assert!(refused.is_err(), "{refused:?}");
}

#[test]
fn a_page_from_elsewhere_may_not_call() {
    let program = Program::start();
    for foreign in ["https://example.org/", "http://127.0.0.1:8080/"] {
        let refused = send(&program.window(), foreign, "call", status());
        assert!(refused.is_err(), "{foreign}: {refused:?}");
    }
}

#[test]
fn a_body_larger_than_a_mebibyte_is_refused() {
    let program = Program::start();
    let body = json!({ "name": "desk.status", "body": " ".repeat((1 << 20) + 1) });
    let said = answer(send(&program.window(), OWN, "call", body));
    assert_eq!(said["problem"]["code"], "request-too-long");
}

#[test]
fn a_dialog_asked_for_in_a_wrong_way_does_not_open() {
    let program = Program::start();
    let body = json!({ "name": "window.pick_open", "body": r#"{"purpose": "register", "path": "secrets"}"# });
    let said = answer(send(&program.window(), OWN, "call", body));
    assert_eq!(said["problem"]["code"], "bad-request");
}
