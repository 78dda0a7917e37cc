//! A screen that nobody sees: Xvfb, with a window manager where focus and dialogs matter.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use tempfile::TempDir;

use crate::tools::{command, run, wait_until};
use crate::{Home, Service};

const PATIENCE: Duration = Duration::from_secs(20);
/// Letters have soft edges in many shades. Nothing that is there before the page has so many colours.
const COLOURS: usize = 8;

/// A virtual screen. Programs find it by `env`.
#[derive(Debug)]
pub struct Display {
    name: String,
    // Dropped in this order: who draws on the screen before the screen.
    manager: Option<(Service, Home)>,
    _server: Service,
    folder: TempDir,
}

impl Display {
    /// A screen of this size, in pixels, on a number that is free.
    pub fn start(width: u32, height: u32) -> Result<Self> {
        Self::start_with(width, height, |_| Vec::new())
    }

    /// Such a screen without a pointer, whose `pixels` can be read at any moment without asking anybody.
    pub fn watched(width: u32, height: u32) -> Result<Self> {
        let memory = |folder: &Path| vec!["-fbdir".to_owned(), folder.display().to_string()];
        Self::start_with(width, height, |folder| [memory(folder), vec!["-nocursor".to_owned()]].concat())
    }

    fn start_with(width: u32, height: u32, more: impl Fn(&Path) -> Vec<String>) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("deskside-display-").tempdir()?;
        // Xvfb picks a free number and says which, so two stages never meet.
        let args = ["-displayfd", "1", "-nolisten", "tcp", "-noreset", "-screen", "0"];
        let mut server = Service::start_with(
            "Xvfb",
            args.map(str::to_owned)
                .into_iter()
                .chain([format!("{width}x{height}x24")])
                .chain(more(folder.path())),
            &[],
            &folder.path().join("xvfb.log"),
            Stdio::null(),
            Some(Stdio::piped()),
        )?;
        let mut number = String::new();
        let said = server.take_stdout().context("the output of Xvfb is piped above")?;
        BufReader::new(said).read_line(&mut number)?;
        ensure!(!number.trim().is_empty(), "Xvfb does not start: {}", server.log());
        Ok(Self { name: format!(":{}", number.trim()), manager: None, _server: server, folder })
    }

    /// Adds openbox, so that windows have focus, titles and a place of their own.
    pub fn with_window_manager(mut self) -> Result<Self> {
        let home = Home::new()?;
        let mut env = home.env();
        env.push(self.env());
        let none: [&str; 0] = [];
        let manager = Service::start("openbox", none, &env, &self.folder.path().join("openbox.log"))?;
        self.manager = Some((manager, home));
        wait_until("no window manager", PATIENCE, || {
            let said = run(
                command("xprop").ok()?.envs([self.env()]).args(["-root", "_NET_SUPPORTING_WM_CHECK"]),
                b"",
            );
            said.ok().filter(|said| said.contains("window id"))
        })?;
        Ok(self)
    }

    /// The name, such as `:99`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The variable that makes a program draw here.
    pub fn env(&self) -> (String, String) {
        ("DISPLAY".to_owned(), self.name.clone())
    }

    /// What a watched screen shows now: four bytes for each pixel, row by row.
    pub fn pixels(&self) -> Result<Vec<u8>> {
        let mut all = fs::read(self.folder.path().join("Xvfb_screen0"))?;
        // The format of `xwd`: a header that names its own length, then twelve bytes for each colour in a table.
        let number = |at: usize| {
            let bytes = all.get(4 * at..4 * at + 4)?.try_into().ok()?;
            usize::try_from(u32::from_be_bytes(bytes)).ok()
        };
        let start = number(0).zip(number(19)).map(|(header, colours)| header + 12 * colours);
        let start = start.filter(|start| *start <= all.len()).context("the picture has no header")?;
        Ok(all.split_off(start))
    }

    /// Whether there are letters on a watched screen.
    pub fn has_words(&self) -> Result<bool> {
        let pixels = self.pixels()?;
        let (mut colours, mut last) = (Vec::with_capacity(COLOURS + 1), None);
        for pixel in pixels.chunks_exact(4) {
            // Most pixels are as the one before.
            if last != Some(pixel) && !colours.contains(&pixel) {
                colours.push(pixel);
                if colours.len() > COLOURS {
                    return Ok(true);
                }
            }
            last = Some(pixel);
        }
        Ok(false)
    }

    /// Saves what is on the screen as a PNG.
    pub fn screenshot(&self, path: &Path) -> Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut import = command("import")?;
        import.envs([self.env()]).args(["-window", "root"]).arg(path);
        run(&mut import, b"").map(|_| ())
    }
}
