//! How a refusal travels: `application/problem+json`, with the code of [`Problem`] and its data.

use axum::http::header::{CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use deskside_protocol::problem::{MEDIA_TYPE, Problem};
use serde::Serialize;

use crate::fault::Fault;

/// A [`Problem`] with the members that RFC 9457 adds.
#[derive(Serialize)]
struct Travelling<'a> {
    r#type: &'static str,
    status: u16,
    #[serde(flatten)]
    problem: &'a Problem,
}

/// The answer to a call that was refused, or that failed.
pub(crate) fn refuse(fault: Fault) -> Response {
    let problem = fault.into_problem();
    let status = StatusCode::from_u16(problem.status()).expect("every problem has a valid status");
    let body =
        serde_json::to_vec(&Travelling { r#type: "about:blank", status: status.as_u16(), problem: &problem })
            .expect("a problem can be written as JSON");
    let mut response = (status, [(CONTENT_TYPE, MEDIA_TYPE)], body).into_response();
    let headers = response.headers_mut();
    if let Some(seconds) = problem.wait() {
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    if problem == Problem::SignInFirst {
        headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}
