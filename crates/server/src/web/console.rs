//! The pages for browsers: the console of IT, and what somebody sees who opens an invitation in a browser.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, Response};
use axum::routing::{get, get_service};
use tower_http::services::{ServeDir, ServeFile};

use crate::desk::Desk;

/// Nothing from elsewhere, nothing in line, in nobody's frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const SAFE: [(HeaderName, &str); 4] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (CACHE_CONTROL, "no-cache"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    ),
];

/// The pages. Without a folder for the console, a plain page says so.
pub(super) fn router(ui: Option<&Path>) -> Router<Arc<Desk>> {
    let pages = Router::new().route("/join", get(async || Html(JOIN)));
    let pages = match ui.filter(|ui| ui.join("console.html").is_file()) {
        None => pages.route("/", get(async || Html(ABSENT))).route("/console", get(async || Html(ABSENT))),
        Some(ui) => {
            let console = get_service(ServeFile::new(ui.join("console.html")));
            pages
                .route("/", console.clone())
                .route("/console", console.clone())
                .route("/console.html", console)
                .nest_service(
                    "/assets",
                    ServeDir::new(ui.join("assets")).append_index_html_on_directories(false),
                )
        }
    };
    pages.layer(from_fn(careful))
}

async fn careful(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in SAFE {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

const ABSENT: &str = include_str!("absent.html");
const JOIN: &str = include_str!("join.html");
