//! The served desk keeps strangers out: by address, by token, by name.
#![cfg(test)]

mod support;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use support::Place;

struct Running {
    child: Child,
    port: u16,
    url: String,
}

impl Running {
    fn start(place: &Place) -> Self {
        std::fs::create_dir(place.folder.path().join("ui")).unwrap();
        place.write("ui/index.html", "<!doctype html><title>Comity</title>");
        place.write("secret", "never served");
        let mut command = place.command(&[
            "serve", "--store", "office", "--port", "0", "--ui", "ui", "--json",
        ]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        let said: serde_json::Value = serde_json::from_str(&line).unwrap();
        let port = u16::try_from(said["port"].as_u64().unwrap()).unwrap();
        Self {
            child,
            port,
            url: said["url"].as_str().unwrap().to_owned(),
        }
    }

    /// Status and whole answer of one request; `more` are header lines.
    fn ask(&self, method: &str, path: &str, host: &str, more: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n{more}\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        (status, answer)
    }

    fn own(&self, method: &str, path: &str, more: &str, body: &str) -> (u16, String) {
        self.ask(
            method,
            path,
            &format!("127.0.0.1:{}", self.port),
            more,
            body,
        )
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[test]
fn a_browser_gets_in_once_by_the_printed_address_and_nobody_without_it() {
    let place = Place::new();
    let running = Running::start(&place);
    let status = "{}";
    assert_eq!(running.own("POST", "/call/desk.status", "", status).0, 403);

    let entrance = running
        .url
        .split_once(&format!(":{}", running.port))
        .unwrap()
        .1
        .to_owned();
    let (code, answer) = running.own("GET", &entrance, "", "");
    assert_eq!(code, 303);
    let token = answer
        .lines()
        .find_map(|line| line.split_once("/#token="))
        .unwrap()
        .1
        .trim()
        .to_owned();
    assert_eq!(
        running.own("GET", &entrance, "", "").0,
        403,
        "the address works once"
    );

    let header = format!("X-Comity-Token: {token}\r\n");
    let (code, answer) = running.own("POST", "/call/desk.status", &header, status);
    assert_eq!(code, 200);
    assert!(answer.contains("NO_OFFICE"), "{answer}");
    let (code, answer) = running.own("POST", "/files?name=register.csv", &header, "a;b");
    assert!(code == 200 && answer.contains("register.csv"), "{answer}");
}

#[test]
fn another_name_another_page_and_another_folder_are_refused() {
    let place = Place::new();
    let running = Running::start(&place);
    let (code, answer) = running.own("GET", "/", "", "");
    assert_eq!(code, 200);
    assert!(
        answer
            .to_lowercase()
            .contains("content-security-policy: default-src 'none'"),
        "{answer}"
    );
    assert_eq!(running.ask("GET", "/", "rebound.example", "", "").0, 421);
    assert_eq!(
        running
            .own("GET", "/", "Origin: http://elsewhere.example\r\n", "")
            .0,
        421
    );
    for path in ["/../secret", "/%2e%2e/secret", "/..%2fsecret"] {
        assert_eq!(running.own("GET", path, "", "").0, 404, "{path}");
    }
}
