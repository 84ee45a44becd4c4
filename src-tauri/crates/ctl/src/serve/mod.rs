//! `serve`: the same screen in a browser on this machine, for browser tests and for machines without a window.
//!
//! It listens on the loopback address alone. The printed address holds a word that works once; it is exchanged
//! for the token every later request must carry, so that nothing of use stays in a browser's history.

mod files;
mod gate;
mod screen;

use crate::answer::{Answer, Outcome, Voice, line};
use crate::args::{Common, ServeArgs};
use crate::session::desk;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path as Segment, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use comity_desk::Desk;
use comity_desk::wire::Problem;
use files::Folder;
use gate::Gate;
use serde_json::json;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::net::TcpListener;

/// The longest request to a command, bytes; the desk itself refuses longer ones.
const LONGEST_CALL: usize = 1 << 20;

/// What every handler needs.
pub(crate) struct Served {
    desk: Desk,
    gate: Gate,
    folder: Folder,
    ui: PathBuf,
}

/// `serve`.
pub(crate) fn serve(common: &Common, args: &ServeArgs, voice: &Voice) -> Outcome {
    let ui = args.ui.canonicalize().unwrap_or_else(|_| args.ui.clone());
    if !ui.join("index.html").is_file() {
        return Err(Problem::new("no-screen")
            .at("ui")
            .with("file", args.ui.display()));
    }
    let desk = desk(common)?;
    let failed = |_| Problem::new("internal");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(failed)?;
    runtime.block_on(async {
        let taken = |_| {
            Problem::new("port-taken")
                .at("port")
                .with("port", args.port)
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, args.port))
            .await
            .map_err(taken)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let gate = Gate::new(port).ok_or_else(|| Problem::new("internal"))?;
        let url = format!("http://127.0.0.1:{port}/enter/{}", gate.once());
        let folder = Folder::new().map_err(failed)?;
        let served = Arc::new(Served {
            desk,
            gate,
            folder,
            ui,
        });
        let said = if voice.json {
            json!({ "url": url, "port": port }).to_string()
        } else {
            voice.words.say("ctl-serving", &[("url", &url)])
        };
        line(&mut std::io::stdout(), &said);
        axum::serve(listener, router(Arc::clone(&served)))
            .with_graceful_shutdown(stopped())
            .await
            .map_err(failed)?;
        served.desk.close();
        Ok(Answer::new(json!({ "stopped": true }), String::new()))
    })
}

fn router(served: Arc<Served>) -> Router {
    let guarded = Router::new()
        .route(
            "/call/{name}",
            post(call).layer(DefaultBodyLimit::max(LONGEST_CALL)),
        )
        .route(
            "/files",
            post(files::take).layer(DefaultBodyLimit::max(files::LARGEST)),
        )
        .route("/files/new", post(files::place))
        .route("/files/{token}", get(files::give))
        .route_layer(axum::middleware::from_fn_with_state(
            Arc::clone(&served),
            gate::token,
        ));
    Router::new()
        .merge(guarded)
        .route("/enter/{once}", get(gate::enter))
        .fallback(get(screen::file))
        .layer(axum::middleware::from_fn_with_state(
            Arc::clone(&served),
            gate::host,
        ))
        .with_state(served)
}

/// Runs one command of the table off the network threads: the desk blocks.
async fn call(
    State(served): State<Arc<Served>>,
    Segment(name): Segment<String>,
    body: String,
) -> Response {
    let work = tokio::task::spawn_blocking(move || served.desk.dispatch(&name, &body));
    match work.await {
        Ok(answer) => {
            let json = HeaderValue::from_static("application/json");
            ([(header::CONTENT_TYPE, json)], answer).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Until somebody interrupts or ends the program.
async fn stopped() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut ended) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupted => {}
                _ = ended.recv() => {}
            }
            return;
        }
    }
    drop(interrupted.await);
}
