//! Browsers: cookies that other sites cannot use, pages under a strict policy, and errors that are all of one form.

use deskside_protocol::Done;
use deskside_protocol::account::{Me, Session};
use deskside_protocol::problem::Problem;
use deskside_server::Transport;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk, PASSWORD, answer, http};

const SAME: (&str, &str) = ("sec-fetch-site", "same-origin");

async fn send(
    desk: &Desk,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: Value,
) -> (HeaderMap, Answer) {
    let mut call = http().request(method.parse().unwrap(), format!("{}{path}", desk.url)).json(&body);
    for (name, value) in headers {
        call = call.header(*name, *value);
    }
    let response = call.send().await.unwrap();
    (response.headers().clone(), answer(response).await)
}

async fn signed_in() -> (Desk, String) {
    let desk = Desk::open().await;
    desk.it().await;
    let body = json!({ "login": "irma", "password": PASSWORD, "cookie": true });
    let (headers, answer) = send(&desk, "POST", "/v1/session", &[SAME], body).await;
    assert_eq!(answer.ok::<Session>().token, "", "the page never sees the token");
    let cookie = headers["set-cookie"].to_str().unwrap().to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
    (desk, cookie.split(';').next().unwrap().to_owned())
}

#[tokio::test]
async fn a_cookie_counts_for_pages_of_this_server_only() {
    let (desk, cookie) = signed_in().await;
    let cookie = ("cookie", cookie.as_str());
    let invite = json!({ "role": "it", "name": "Eve" });
    let try_it = async |headers: &[(&str, &str)]| {
        send(&desk, "POST", "/v1/invitations", headers, invite.clone()).await.1
    };
    let host = desk.url.strip_prefix("http://").unwrap();

    for headers in [
        &[cookie][..],
        &[cookie, ("sec-fetch-site", "cross-site")],
        &[cookie, ("sec-fetch-site", "same-site")],
        &[cookie, ("origin", "https://elsewhere.example")],
        &[cookie, ("origin", "null")],
        &[cookie, ("sec-fetch-site", "cross-site"), ("origin", desk.url.as_str())],
    ] {
        assert_eq!(try_it(headers).await.problem(), Problem::NotAllowed, "{headers:?}");
    }
    try_it(&[cookie, SAME]).await.ok::<Value>();
    try_it(&[cookie, ("origin", desk.url.as_str()), ("host", host)]).await.ok::<Value>();
    send(&desk, "GET", "/v1/me", &[cookie], Value::Null).await.1.ok::<Me>();

    // Another site could not read from the live connection either.
    let upgrade = [
        cookie,
        ("connection", "upgrade"),
        ("upgrade", "websocket"),
        ("origin", "https://elsewhere.example"),
    ];
    assert_eq!(send(&desk, "GET", "/v1/live", &upgrade, Value::Null).await.1.problem(), Problem::NotAllowed);

    let (headers, done) = send(&desk, "DELETE", "/v1/session", &[cookie, SAME], Value::Null).await;
    done.ok::<Done>();
    assert!(headers["set-cookie"].to_str().unwrap().contains("Max-Age=0"));
    assert_eq!(send(&desk, "GET", "/v1/me", &[cookie], Value::Null).await.1.problem(), Problem::SignInFirst);
}

#[tokio::test]
async fn another_site_can_neither_sign_a_browser_in_nor_send_a_form() {
    let desk = Desk::open().await;
    desk.it().await;
    let body = json!({ "login": "irma", "password": PASSWORD, "cookie": true });
    let (headers, refused) =
        send(&desk, "POST", "/v1/session", &[("sec-fetch-site", "cross-site")], body.clone()).await;
    assert_eq!(refused.problem(), Problem::NotAllowed);
    assert!(!headers.contains_key("set-cookie"));
    let form = http()
        .post(format!("{}/v1/session", desk.url))
        .header("content-type", "text/plain")
        .body(body.to_string());
    let problem = answer(form.send().await.unwrap()).await.problem();
    assert!(matches!(problem, Problem::Unusable { field, .. } if field == "/header/content-type"));
}

#[tokio::test]
async fn every_refusal_is_a_problem_with_a_code() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    assert_eq!(irma.get("/v1/nothing").await.problem(), Problem::NotFound);
    assert_eq!(irma.get("/nothing").await.problem(), Problem::NotFound);
    assert_eq!(irma.call("PATCH", "/v1/me", None).await.problem(), Problem::WrongMethod);
    assert_eq!(irma.call("POST", "/v1/welcome", None).await.problem(), Problem::WrongMethod);
    let field = async |path: &str| match irma.get(path).await.problem() {
        Problem::Unusable { field, .. } => field,
        other => panic!("{path}: {other:?}"),
    };
    assert_eq!(field("/v1/requests/not-an-id").await, "/path/id");
    assert_eq!(field("/v1/requests?view=sideways").await, "/query");
    assert_eq!(field("/v1/requests?limit=0").await, "/limit");
    assert_eq!(field("/v1/requests?limit=201").await, "/limit");
    assert_eq!(field("/v1/requests?cursor=made-up").await, "/cursor");
    assert_eq!(field("/v1/events?after=later").await, "/query");
    let broken = http()
        .post(format!("{}/v1/join", desk.url))
        .header("content-type", "application/json")
        .body("{\"token\":");
    assert!(matches!(answer(broken.send().await.unwrap()).await.problem(), Problem::Unusable { .. }));
    let large = http()
        .post(format!("{}/v1/join", desk.url))
        .header("content-type", "application/json")
        .body(vec![b' '; 16_385]);
    assert_eq!(answer(large.send().await.unwrap()).await.problem(), Problem::TooLarge { limit: 16_384 });
}

#[tokio::test]
async fn pages_come_with_a_strict_policy_or_a_plain_page_says_that_they_are_absent() {
    let desk = Desk::open().await;
    let get = async |url: &str, path: &str| http().get(format!("{url}{path}")).send().await.unwrap();
    let absent = get(&desk.url, "/console").await;
    assert_eq!(absent.status(), 200);
    assert!(absent.text().await.unwrap().contains("not installed"));

    let ui = tempfile::tempdir().unwrap();
    std::fs::create_dir(ui.path().join("assets")).unwrap();
    std::fs::write(ui.path().join("console.html"), "<!doctype html><title>Console</title>").unwrap();
    std::fs::write(ui.path().join("assets/console.js"), "export {}").unwrap();
    let desk = desk.restarted_with(|config| config.ui = Some(ui.path().into())).await;
    for path in ["/", "/console", "/console.html", "/assets/console.js", "/join"] {
        let page = get(&desk.url, path).await;
        assert_eq!(page.status(), 200, "{path}");
        let policy = page.headers()["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path} {policy}");
        assert_eq!(page.headers()["x-content-type-options"], "nosniff", "{path}");
    }
    assert!(get(&desk.url, "/").await.text().await.unwrap().contains("<title>Console"));
    for path in ["/assets/", "/assets/..%2fconsole.html", "/assets/../../data/key.pem", "/assets/none.js"] {
        assert_eq!(get(&desk.url, path).await.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn the_document_is_served() {
    let desk = Desk::open().await;
    let document: Value = desk.call("GET", "/v1/openapi.json", Value::Null).await.ok();
    assert_eq!(document, deskside_server::openapi());
    assert_eq!(document["openapi"], "3.1.0");
}

#[tokio::test]
async fn behind_a_proxy_cookies_are_secure_and_the_proxy_says_who_calls() {
    let desk = Desk::with(|config| config.transport = Transport::BehindProxy).await;
    desk.it().await;
    let body = json!({ "login": "irma", "password": PASSWORD, "cookie": true });
    let (headers, _) = send(&desk, "POST", "/v1/session", &[SAME], body).await;
    let cookie = headers["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-deskside=") && cookie.ends_with("; Secure"), "{cookie}");

    let attempt = async |from: &str| {
        let body = json!({ "login": "irma", "password": "wrong password" });
        send(&desk, "POST", "/v1/session", &[("x-forwarded-for", from)], body).await.1.problem()
    };
    for number in 0..10 {
        // What the caller claims comes first; what the proxy saw comes last.
        assert_eq!(attempt(&format!("10.0.0.{number}, 192.0.2.7")).await, Problem::WrongPassword);
    }
    assert!(matches!(attempt("192.0.2.7").await, Problem::TooManyAttempts { .. }));
    assert_eq!(attempt("192.0.2.8").await, Problem::WrongPassword);
}
