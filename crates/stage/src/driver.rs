//! Programs that drive a window for a test: WebKit's for the app, Chromium's for IT's pages in a browser.

use std::net::TcpStream;
use std::time::Duration;

use anyhow::Result;

use crate::{Display, Home, Network, Port, Service};

const PATIENCE: Duration = Duration::from_secs(20);

/// A WebDriver server on a loopback port. One drives one window.
#[derive(Debug)]
pub struct Driver {
    host: String,
    port: Port,
    _service: Service,
}

impl Driver {
    /// For the app: what it starts draws on `display`, lives in `home` and sees `more`.
    ///
    /// The capabilities of a session are `{"webkitgtk:browserOptions": {"binary": APP, "args": []}}`, no browser name.
    pub fn webkit(display: &Display, home: &Home, more: &[(String, String)]) -> Result<Self> {
        Self::webkit_at(None, display, home, more)
    }

    /// The same, for an app at another place on the network.
    pub fn webkit_at(
        place: Option<&Network>,
        display: &Display,
        home: &Home,
        more: &[(String, String)],
    ) -> Result<Self> {
        let port = Port::reserve()?;
        let host = place.map_or_else(|| "127.0.0.1".to_owned(), Network::driven_at);
        let args = [format!("--port={}", port.number()), format!("--host={host}")];
        let mut env = home.env();
        env.push(display.env());
        // Without it WebKit does not let itself be driven.
        env.push(("TAURI_WEBVIEW_AUTOMATION".to_owned(), "true".to_owned()));
        // Drawn without the graphics card, as the app asks for, it gives no pictures to a driver.
        env.push(("WEBKIT_DISABLE_DMABUF_RENDERER".to_owned(), "0".to_owned()));
        env.extend_from_slice(more);
        Self::start(place, "WebKitWebDriver", args.into(), (host, port), &env, home)
    }

    /// For pages in a browser, which needs no display. Give the session `Driver::chromium_arguments`.
    pub fn chromium(home: &Home) -> Result<Self> {
        let port = Port::reserve()?;
        let args = [format!("--port={}", port.number())];
        Self::start(None, "chromedriver", args.into(), ("127.0.0.1".to_owned(), port), &home.env(), home)
    }

    /// What Chromium must be told to run without a display and without calling anyone.
    pub fn chromium_arguments(home: &Home) -> Vec<String> {
        let mut arguments: Vec<String> = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ]
        .map(str::to_owned)
        .into();
        arguments.push(format!("--user-data-dir={}", home.path().join("chromium").display()));
        arguments
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}:{}", self.host, self.port.number())
    }

    fn start(
        place: Option<&Network>,
        program: &str,
        args: Vec<String>,
        (host, port): (String, Port),
        env: &[(String, String)],
        home: &Home,
    ) -> Result<Self> {
        let mut service = Service::start_at(place, program, args, env, &home.path().join("driver.log"))?;
        let address = format!("{host}:{}", port.number());
        service.wait_until(PATIENCE, |_| TcpStream::connect(&address).is_ok())?;
        Ok(Self { host, port, _service: service })
    }
}
