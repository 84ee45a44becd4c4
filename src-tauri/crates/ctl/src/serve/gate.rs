//! Who may speak to the served desk: a browser on this machine that was given the printed address.

use super::Served;
use axum::extract::{Path as Segment, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

/// The header that carries the token.
const TOKEN: &str = "x-comity-token";

/// The content policy of the window, with the served address in place of the window's own channel.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; object-src 'none'; \
    base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'";

/// The keys of one run.
pub(super) struct Gate {
    once: Mutex<Option<String>>,
    shown: String,
    token: String,
    hosts: [String; 2],
}

impl Gate {
    /// Fresh keys for a port; none when the machine has no randomness.
    pub(super) fn new(port: u16) -> Option<Self> {
        let shown = secret()?;
        Some(Self {
            once: Mutex::new(Some(shown.clone())),
            shown,
            token: secret()?,
            hosts: [format!("127.0.0.1:{port}"), format!("localhost:{port}")],
        })
    }

    /// The word in the printed address.
    pub(super) fn once(&self) -> &str {
        &self.shown
    }

    /// The token for the word, the first time it is given; afterwards the word is worthless.
    fn exchange(&self, word: &str) -> Option<&str> {
        let mut once = self.once.lock().unwrap_or_else(PoisonError::into_inner);
        if once.as_deref().is_some_and(|kept| same(kept, word)) {
            *once = None;
            Some(&self.token)
        } else {
            None
        }
    }

    fn knows(&self, headers: &HeaderMap) -> bool {
        let given = headers.get(TOKEN).and_then(|value| value.to_str().ok());
        given.is_some_and(|given| same(&self.token, given))
    }

    /// Whether a request was meant for this address. Another name that resolves here (DNS rebinding) or
    /// another page that sends a request here shows itself in these headers.
    fn addressed(&self, headers: &HeaderMap) -> bool {
        let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
        let host = text(header::HOST).is_some_and(|host| self.hosts.iter().any(|own| own == host));
        let origin = text(header::ORIGIN).is_none_or(|origin| {
            origin
                .strip_prefix("http://")
                .is_some_and(|host| self.hosts.iter().any(|own| own == host))
        });
        host && origin
    }
}

/// Every answer: only to our own address, with the strict policy, never cached.
pub(super) async fn host(
    State(served): State<Arc<Served>>,
    request: Request,
    next: Next,
) -> Response {
    let mut answer = if served.gate.addressed(request.headers()) {
        next.run(request).await
    } else {
        StatusCode::MISDIRECTED_REQUEST.into_response()
    };
    let headers = answer.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    answer
}

/// Commands and files: only with the token.
pub(super) async fn token(
    State(served): State<Arc<Served>>,
    request: Request,
    next: Next,
) -> Response {
    if served.gate.knows(request.headers()) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

/// Exchanges the printed word for the token. The token travels behind `#`, which browsers keep to themselves.
pub(super) async fn enter(
    State(served): State<Arc<Served>>,
    Segment(word): Segment<String>,
) -> Response {
    let place = served
        .gate
        .exchange(&word)
        .and_then(|token| format!("/#token={token}").parse::<HeaderValue>().ok());
    match place {
        Some(place) => (StatusCode::SEE_OTHER, [(header::LOCATION, place)]).into_response(),
        None => StatusCode::FORBIDDEN.into_response(),
    }
}

fn secret() -> Option<String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// Compares without telling by its duration how far the two agree.
fn same(kept: &str, given: &str) -> bool {
    let differing = kept
        .bytes()
        .zip(given.bytes())
        .fold(0_u8, |seen, (one, other)| seen | (one ^ other));
    kept.len() == given.len() && differing == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()))
            .collect()
    }

    #[test]
    fn the_printed_word_works_once() {
        let gate = Gate::new(4000).unwrap();
        let word = gate.once().to_owned();
        assert_eq!(gate.exchange("wrong"), None);
        assert_eq!(gate.exchange(&word), Some(gate.token.as_str()));
        assert_eq!(gate.exchange(&word), None);
        assert_ne!(gate.token, word);
    }

    #[test]
    fn a_request_under_another_name_or_from_another_page_is_not_for_us() {
        let gate = Gate::new(4000).unwrap();
        assert!(gate.addressed(&headers(&[("host", "127.0.0.1:4000")])));
        assert!(gate.addressed(&headers(&[
            ("host", "localhost:4000"),
            ("origin", "http://localhost:4000")
        ])));
        for wrong in [
            headers(&[]),
            headers(&[("host", "rebound.example:4000")]),
            headers(&[("host", "127.0.0.1:4001")]),
            headers(&[
                ("host", "127.0.0.1:4000"),
                ("origin", "http://elsewhere.example"),
            ]),
            headers(&[("host", "127.0.0.1:4000"), ("origin", "null")]),
        ] {
            assert!(!gate.addressed(&wrong), "{wrong:?}");
        }
    }

    #[test]
    fn only_the_token_opens_commands() {
        let gate = Gate::new(4000).unwrap();
        let token = gate.token.clone();
        assert!(gate.knows(&headers(&[(TOKEN, &token)])));
        assert!(!gate.knows(&headers(&[(TOKEN, gate.once())])));
        assert!(!gate.knows(&headers(&[])));
    }
}
