//! The window: a frame round the screens and one door to the desk. It decides nothing, so that everything an
//! office does can be done, and tested, without it.

mod call;
mod dialogs;
mod paths;
mod platform;

use comity_desk::clock::SystemClock;
use comity_desk::{Desk, Host};
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;
use tauri::webview::NewWindowResponse;
use tauri::{
    App, AppHandle, Builder, Context, Manager as _, RunEvent, Runtime, WebviewWindowBuilder,
};

/// The one window's label; the capability names it too.
pub const WINDOW: &str = "main";

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Opens the window and returns when it is closed. The office is locked before the program ends.
pub fn run() -> ExitCode {
    say_only_where_it_broke();
    platform::draw_as_suits_the_machine();
    match assemble(Builder::default(), this_machines_desk) {
        Ok(app) => {
            app.run(|app, event| {
                if matches!(event, RunEvent::Exit) {
                    app.state::<Arc<Desk>>().close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            // Nobody can be told on a screen that does not open.
            let _unheard = writeln!(std::io::stderr(), "comity: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The frame, on any runtime and any desk, so that the tests can ask the very rules that are shipped.
///
/// # Errors
/// When the desk or the window cannot be made.
pub fn assemble<R: Runtime>(
    builder: Builder<R>,
    desk: impl FnOnce(&AppHandle<R>) -> Outcome<Desk>,
) -> Outcome<App<R>> {
    let app = builder
        .invoke_handler(tauri::generate_handler![call::call])
        .build(context())?;
    app.manage(Arc::new(desk(app.handle())?));
    app.manage(dialogs::Dialogs::from_environment());
    open_window(&app)?;
    Ok(app)
}

/// The office kept in the user's own data folder.
fn this_machines_desk<R: Runtime>(app: &AppHandle<R>) -> Outcome<Desk> {
    let clock = Arc::new(SystemClock);
    Ok(Desk::new(Host {
        store: paths::store(app)?,
        worker: paths::worker()?,
        clock,
    }))
}

/// What `tauri.conf.json`, the capabilities and the built screens say, compiled in.
fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// The screens never leave their own pages and never open others.
fn open_window<R: Runtime>(app: &App<R>) -> Outcome<()> {
    for config in app
        .config()
        .app
        .windows
        .iter()
        .filter(|config| config.label == WINDOW)
    {
        WebviewWindowBuilder::from_config(app.handle(), config)?
            .incognito(config.incognito && !driven_by_a_test())
            .on_navigation(is_own_page)
            .on_new_window(|_address, _features| NewWindowResponse::Deny)
            .build()?;
    }
    Ok(())
}

/// tauri-driver asks for automation by this name, and WebKitGTK grants none to a web view that keeps nothing. A
/// release is never driven.
fn driven_by_a_test() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

/// Windows and Android cannot give pages a scheme of their own; there they stand under a host that never leaves
/// the machine.
fn is_own_page(address: &tauri::Url) -> bool {
    if cfg!(any(windows, target_os = "android")) {
        address.host_str() == Some("tauri.localhost")
    } else {
        address.scheme() == "tauri" && address.host_str() == Some("localhost")
    }
}

/// A panic's message may quote a name or a note; only its place is ever written down.
fn say_only_where_it_broke() {
    std::panic::set_hook(Box::new(|broken| {
        if let Some(place) = broken.location() {
            let _unheard = writeln!(std::io::stderr(), "comity: broke at {place}");
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::is_own_page;

    fn own(address: &str) -> bool {
        is_own_page(&address.parse().unwrap())
    }

    #[test]
    #[cfg(not(any(windows, target_os = "android")))]
    fn only_the_programs_own_pages_may_be_shown() {
        assert!(own("tauri://localhost/"));
        assert!(own("tauri://localhost/index.html#/today"));
        for foreign in [
            "https://example.org/",
            "http://localhost/",
            "http://tauri.localhost/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "about:blank",
        ] {
            assert!(!own(foreign), "{foreign}");
        }
    }
}
