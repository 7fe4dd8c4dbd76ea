//! A host for one folder, on this machine alone.

use crate::page::BUILD_NUMBER;
use std::io::Cursor;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Component, Path};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use tiny_http::{Header, Request, Response, Server};

/// Serves files, and tells pages when there is a new build.
pub(super) struct Host {
    server: Server,
    /// The build that is shown.
    number: AtomicUsize,
    /// Pages that wait for the next.
    waiting: Mutex<Vec<Request>>,
}

impl Host {
    /// Takes the port, and answers nobody yet.
    pub(super) fn bind(port: u16) -> Result<Self, String> {
        let told = |error: &dyn std::fmt::Display| {
            format!("cannot serve on port {port} ({error}); choose another: cargo xtask serve --port 8090")
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| told(&error))?;
        let server = Server::from_listener(listener, None).map_err(|error| told(&error))?;
        // Pages of an earlier server must not take this one's build for theirs.
        let number = AtomicUsize::new(std::process::id() as usize);
        Ok(Self { server, number, waiting: Mutex::default() })
    }

    /// Answers for as long as the program runs.
    pub(super) fn answer(&self, folder: &Path) {
        for request in self.server.incoming_requests() {
            let (path, query) = request.url().split_once('?').unwrap_or((request.url(), ""));
            let path = path.trim_start_matches('/').to_owned();
            if path != BUILD_NUMBER {
                send(request, file(folder, &path));
            } else if query == format!("after={}", self.number()) {
                self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push(request);
            } else {
                send(request, Some(self.build_number()));
            }
        }
    }

    /// Tells waiting pages that there is another build.
    pub(super) fn announce(&self) {
        self.number.fetch_add(1, Ordering::Relaxed);
        for request in self.waiting.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            send(request, Some(self.build_number()));
        }
    }

    fn number(&self) -> usize {
        self.number.load(Ordering::Relaxed)
    }

    fn build_number(&self) -> (Vec<u8>, &'static str) {
        (self.number().to_string().into_bytes(), "text/plain")
    }
}

/// What is in a file and its type; nothing if there is none in the folder.
fn file(folder: &Path, path: &str) -> Option<(Vec<u8>, &'static str)> {
    let path = if path.is_empty() { "index.html" } else { path };
    let within = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let bytes = if within { std::fs::read(folder.join(path)).ok()? } else { return None };
    let ending = Path::new(path).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let kind = match ending {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    };
    Some((bytes, kind))
}

fn send(request: Request, found: Option<(Vec<u8>, &'static str)>) {
    let status = if found.is_some() { 200 } else { 404 };
    let (bytes, kind) = found.unwrap_or_else(|| (b"not found\n".to_vec(), "text/plain"));
    let headers = [("Content-Type", kind), ("Cache-Control", "no-store")];
    let headers = headers.iter().filter_map(|(name, value)| Header::from_bytes(*name, *value).ok()).collect();
    let length = bytes.len();
    // Who has gone meanwhile needs no answer.
    let _ = request.respond(Response::new(status.into(), headers, Cursor::new(bytes), Some(length), None));
}

#[cfg(test)]
mod tests {
    use super::{Host, file};
    use std::path::Path;

    #[test]
    fn only_files_of_the_folder_are_served_with_their_type() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(file(folder, "src/page/parts.js").map(|(_, kind)| kind), Some("text/javascript; charset=utf-8"));
        assert!(file(folder, "../Cargo.toml").is_none() && file(folder, "/etc/hostname").is_none());
        assert!(file(folder, "src").is_none() && file(folder, "missing.js").is_none());
    }

    #[test]
    fn a_port_in_use_is_told_with_what_to_do() {
        let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = Host::bind(port).err().unwrap();
        assert!(message.contains(&port.to_string()) && message.contains("--port"), "{message}");
    }
}
