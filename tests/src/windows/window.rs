//! One real window, driven over WebDriver by role and name, as a person or a screen reader finds things.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use thirtyfour::session::scriptret::ScriptRet;
use thirtyfour::{WebDriver, WebElement};

const FIND: &str = include_str!("find.js");
/// Keeps what goes wrong in the page, which nobody would see.
const HEAR: &str = "window.wrongs = [];
    addEventListener('error', (event) => window.wrongs.push(`${event.message} ${event.error?.stack ?? ''}`));
    addEventListener('unhandledrejection', (event) => window.wrongs.push(`${event.reason} ${event.reason?.stack ?? ''}`));";
/// Scrolls to what a person could not see whole. WebKit's own way leaves what is cut off at the edge where it is.
const REVEAL: &str = "const { top, bottom } = arguments[0].getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });";
/// Whether what it stands in has just come and takes no press yet.
const SETTLES: &str = "return arguments[0].closest('[aria-busy=true]') !== null;";
/// What lies where somebody would click.
const OVER: &str = "const { x, y, width, height } = arguments[0].getBoundingClientRect();
    const over = document.elementFromPoint(x + width / 2, y + height / 2);
    return [x, y, width, height, over?.outerHTML.slice(0, 300)];";
/// How long a page may take to come.
const PATIENCE: Duration = Duration::from_secs(30);
/// So quickly do things come and go.
const SHORT: Duration = Duration::from_millis(60);

/// A window that is driven.
#[derive(Debug)]
pub struct Window {
    driver: Option<WebDriver>,
}

impl Window {
    /// Opens the app through the WebDriver server at `url`.
    pub async fn open(url: &str, binary: &Path, args: &[&str]) -> Result<Self> {
        // WebDriver is spoken without TLS, and still its client wants to know who would do it. A second call is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut capabilities = Capabilities::new();
        capabilities.set("webkitgtk:browserOptions", json!({ "binary": binary, "args": args }))?;
        let opening =
            WebDriver::builder(url, capabilities).request_timeout(Duration::from_secs(60)).connect();
        let driver =
            opening.await.with_context(|| format!("`{}` does not open a window", binary.display()))?;
        Ok(Self { driver: Some(driver) })
    }

    /// Closes the window and ends the app as its own menu would.
    pub async fn close(mut self) {
        if let Some(driver) = self.driver.take() {
            // An app that was killed cannot say goodbye.
            let _ = tokio::time::timeout(Duration::from_secs(10), driver.quit()).await;
        }
    }

    pub(crate) fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("taken only by `close` and `drop`")
    }

    /// Runs a script in the page, with axe at hand.
    pub(crate) async fn run(&self, script: &str, args: Vec<Value>) -> Result<ScriptRet> {
        let there = self.driver().execute("return Boolean(window.axe)", Vec::new()).await?;
        if there.json() != &json!(true) {
            // As the body of the script, so that the page's own rules for scripts hold: nothing is loaded, nothing evaluated.
            self.driver().execute(HEAR, Vec::new()).await?;
            self.driver()
                .execute(axe_source()?, Vec::new())
                .await
                .context("axe does not go into the page")?;
        }
        Ok(self.driver().execute(script, args).await?)
    }

    async fn find_now(&self, role: &str, name: &str) -> Result<Vec<WebElement>> {
        let found = self.run(FIND, vec![json!(role), json!(name)]).await?;
        Ok(found.elements()?)
    }

    /// Waits until something with this role and name is there. A name that ends in `…` stands for all that begin so.
    pub async fn find(&self, role: &str, name: &str) -> Result<WebElement> {
        self.find_one_of(&[role], name).await
    }

    async fn find_one_of(&self, roles: &[&str], name: &str) -> Result<WebElement> {
        let begun = Instant::now();
        loop {
            for role in roles {
                // A page that is just being turned may lose what was found.
                let found = self.find_now(role, name).await;
                if let Ok(mut found) = found
                    && !found.is_empty()
                {
                    return Ok(found.swap_remove(0));
                }
            }
            if begun.elapsed() > PATIENCE {
                let page = self.text().await.unwrap_or_default();
                bail!("no {roles:?} `{name}` in {} s; the page reads:\n{page}", PATIENCE.as_secs());
            }
            tokio::time::sleep(SHORT).await;
        }
    }

    /// Waits for the page with this headline.
    pub async fn headline(&self, name: &str) -> Result<()> {
        let begun = Instant::now();
        loop {
            let now = self.current_headline().await.unwrap_or_default();
            if fits(&now, name) {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                let (page, wrongs) = (self.text().await.unwrap_or_default(), self.wrongs().await);
                bail!("the page is `{now}` and not `{name}`; what went wrong: {wrongs:?}; it reads:\n{page}");
            }
            tokio::time::sleep(SHORT).await;
        }
    }

    /// Waits until one of these is the headline, and says which.
    pub async fn headline_of<'a>(&self, names: &[&'a str]) -> Result<&'a str> {
        let begun = Instant::now();
        loop {
            let now = self.current_headline().await.unwrap_or_default();
            if let Some(name) = names.iter().find(|name| fits(&now, name)) {
                return Ok(name);
            }
            ensure!(begun.elapsed() < PATIENCE, "the page is `{now}` and none of {names:?}");
            tokio::time::sleep(SHORT).await;
        }
    }

    /// The headline of the page.
    pub async fn current_headline(&self) -> Result<String> {
        let script = "return document.querySelector('main h1')?.innerText ?? ''";
        let said: String = self.driver().execute(script, Vec::new()).await?.convert()?;
        Ok(said.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Whether something with this role and name is there now.
    pub async fn has(&self, role: &str, name: &str) -> Result<bool> {
        Ok(!self.find_now(role, name).await?.is_empty())
    }

    /// How many with this role and name are there now.
    pub async fn count(&self, role: &str, name: &str) -> Result<usize> {
        Ok(self.find_now(role, name).await?.len())
    }

    /// Clicks.
    pub async fn click(&self, role: &str, name: &str) -> Result<()> {
        let begun = Instant::now();
        loop {
            // The element may go between finding and clicking, while a page is being turned.
            let found = self.find(role, name).await?;
            let settles = self.driver().execute(SETTLES, vec![found.to_json()?]).await;
            if settles.is_ok_and(|it| *it.json() == Value::Bool(true)) && begun.elapsed() < PATIENCE / 3 {
                tokio::time::sleep(SHORT).await;
                continue;
            }
            let clicked = async {
                self.driver().execute(REVEAL, vec![found.to_json()?]).await?;
                found.click().await
            };
            match clicked.await {
                Ok(()) => return Ok(()),
                Err(error) if begun.elapsed() > PATIENCE / 3 => {
                    let over = self.driver().execute(OVER, vec![found.to_json()?]).await;
                    let over = over.map(|it| it.json().clone()).unwrap_or_default();
                    return Err(error)
                        .with_context(|| format!("cannot click {role} `{name}`; there is {over}"));
                }
                Err(_) => tokio::time::sleep(SHORT).await,
            }
        }
    }

    /// Presses a button.
    pub async fn press(&self, name: &str) -> Result<()> {
        self.click("button", name).await
    }

    /// Chooses an answer.
    pub async fn choose(&self, name: &str) -> Result<()> {
        self.click("radio", name).await
    }

    /// Types into a field, in place of what is there.
    pub async fn fill(&self, name: &str, text: &str) -> Result<()> {
        let field = self.find_one_of(&["searchbox", "textbox"], name).await?;
        // WebKit's driver does not always bring a field that is only a little below the window into it by itself.
        field.scroll_into_view().await?;
        field.clear().await.with_context(|| format!("cannot clear `{name}`"))?;
        field.send_keys(text).await.with_context(|| format!("cannot type into `{name}`"))?;
        // What somebody types must be there: a page that takes the focus away meanwhile loses it.
        let typed = field.prop("value").await?.unwrap_or_default();
        ensure!(typed == text, "`{name}` got `{typed}` and not `{text}`");
        Ok(())
    }

    /// All that can be read on the page.
    pub async fn text(&self) -> Result<String> {
        Ok(self.driver().execute("return document.body.innerText", Vec::new()).await?.convert()?)
    }

    /// Waits until these words can be read.
    pub async fn reads(&self, words: &str) -> Result<()> {
        let begun = Instant::now();
        loop {
            let page = self.text().await.unwrap_or_default();
            if page.contains(words) {
                return Ok(());
            }
            ensure!(begun.elapsed() < PATIENCE, "`{words}` does not come; the page reads:\n{page}");
            tokio::time::sleep(SHORT).await;
        }
    }

    /// What went wrong in the page since it was first looked at.
    pub async fn wrongs(&self) -> Result<Vec<String>> {
        Ok(self.driver().execute("return window.wrongs ?? []", Vec::new()).await?.convert()?)
    }

    /// What a script answers, for what no role tells.
    pub async fn ask(&self, script: &str) -> Result<Value> {
        Ok(self.driver().execute(script, Vec::new()).await?.json().clone())
    }

    /// Light or dark, or as the person has it.
    pub async fn set_dark(&self, dark: Option<bool>) -> Result<()> {
        let script = "const root = document.documentElement, [dark] = arguments;
            if (dark === null) { if (root.dataset.before) root.dataset.theme = root.dataset.before; else delete root.dataset.theme; delete root.dataset.before; }
            else { root.dataset.before ??= root.dataset.theme ?? ''; root.dataset.theme = dark ? 'dark' : 'light'; }";
        self.driver().execute(script, vec![json!(dark)]).await?;
        self.rest().await
    }

    /// Calls a command of the app as a screen would.
    pub async fn call(&self, command: &str, args: Value) -> Result<Value> {
        let script = "const [name, args, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(name, { args }).then((ok) => done({ ok }), (no) => done({ no }));";
        let said = self.driver().execute_async(script, vec![json!(command), args]).await?;
        match said.json().get("ok") {
            Some(answer) => Ok(answer.clone()),
            None => bail!("`{command}` says {}", said.json()),
        }
    }

    /// Waits until nothing moves any more. The first frame may be the one before; the second is not.
    pub(crate) async fn rest(&self) -> Result<()> {
        let frames = "const done = arguments[0];
            const frame = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
            const ends = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
            frame().then(() => Promise.allSettled(ends.map((one) => one.finished))).then(frame).then(() => done(1));";
        self.driver().execute_async(frames, Vec::new()).await?;
        Ok(())
    }

    /// Saves a picture of what the window shows.
    pub async fn picture(&self, path: &Path) -> Result<()> {
        self.rest().await?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        self.driver().screenshot(path).await.context("no picture of the window")
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // Its WebDriver server is ended next, and the app with it; saying goodbye here would block.
        if let Some(driver) = self.driver.take() {
            let _ = driver.leak();
        }
    }
}

/// Whether what is said has this name.
pub(crate) fn fits(said: &str, name: &str) -> bool {
    match (name.strip_prefix('…'), name.strip_suffix('…')) {
        (Some(end), _) => said.ends_with(end),
        (None, Some(begin)) => said.starts_with(begin),
        (None, None) => said == name,
    }
}

fn axe_source() -> Result<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&path).with_context(|| format!("`{}`: run `npm ci` in ui", path.display()))
}
