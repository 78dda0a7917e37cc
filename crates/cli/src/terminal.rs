//! Where a person reads and types: a terminal, or whatever else is connected to the program.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _, Write as _};
use std::time::Duration;

use tokio::sync::mpsc;

use crate::layout::{Layout, Shape};

mod unseen;

/// The longest line that is taken, in bytes.
const LONGEST: u64 = 8 * 1024;
/// How long the first moment of a page is.
const MOMENT: Duration = Duration::from_millis(400);
/// So many lines may be typed ahead.
const AHEAD: usize = 16;

/// What was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Heard {
    /// A line.
    Line(String),
    /// There is no more to come.
    End,
    /// Ctrl-C.
    Interrupted,
}

/// A terminal that somebody sits at, or a pipe.
pub(crate) struct Terminal {
    shape: Shape,
    /// Whether somebody types, so that what they type can be told from what was typed before they read.
    typed: bool,
    lines: mpsc::Receiver<String>,
    interrupts: mpsc::Receiver<()>,
}

impl Terminal {
    /// Begins to listen. It needs the runtime.
    pub(crate) fn open() -> Terminal {
        let (tell, lines) = mpsc::channel(AHEAD);
        // A thread of its own: nobody can take it out of waiting for a line, and it ends with the program.
        std::thread::spawn(move || listen(&tell));
        let (interrupt, interrupts) = mpsc::channel(1);
        tokio::spawn(async move {
            while tokio::signal::ctrl_c().await.is_ok() {
                // One that nobody has looked at yet is enough.
                let _ = interrupt.try_send(());
            }
        });
        Terminal { shape: shape(), typed: io::stdin().is_terminal(), lines, interrupts }
    }

    /// Whether somebody types. Otherwise the lines come from a program or a file.
    pub(crate) fn is_typed(&self) -> bool {
        self.typed
    }

    /// Lines to be shown here.
    pub(crate) fn layout(&self) -> Layout {
        Layout::new(self.shape)
    }

    /// Shows lines.
    pub(crate) fn show(&self, layout: Layout) -> io::Result<()> {
        write(&layout.into_text())
    }

    /// Forgets what was typed before this moment. What comes from a program or a file was all written before.
    pub(crate) fn forget_typed_ahead(&mut self) {
        while self.typed && self.lines.try_recv().is_ok() {}
    }

    /// Lets the first moment of a page pass, in which nothing counts: a hand that was faster than the eye has not read it.
    pub(crate) async fn first_moment(&mut self) {
        if self.typed {
            tokio::time::sleep(MOMENT).await;
            self.forget_typed_ahead();
        }
    }

    /// Waits for a line.
    pub(crate) async fn hear(&mut self) -> io::Result<Heard> {
        write("> ")?;
        let heard = tokio::select! {
            biased;
            _ = self.interrupts.recv() => Heard::Interrupted,
            line = self.lines.recv() => line.map_or(Heard::End, Heard::Line),
        };
        if heard != Heard::Interrupted && self.typed {
            return Ok(heard);
        }
        // Nobody pressed Enter, so the line of the prompt still has to be ended.
        write("\n")?;
        Ok(heard)
    }

    /// Whether what is typed can be hidden here.
    pub(crate) fn can_hide(&self) -> bool {
        unseen::Unseen::begin().is_some()
    }

    /// Waits for a line that is not shown while it is typed, where the system can hide it.
    pub(crate) async fn hear_unseen(&mut self) -> io::Result<Heard> {
        let hidden = unseen::Unseen::begin();
        let heard = self.hear().await?;
        if hidden.is_some() && matches!(heard, Heard::Line(_)) {
            // Enter was not shown either.
            write("\n")?;
        }
        Ok(heard)
    }

    /// Waits for Ctrl-C.
    pub(crate) async fn interrupted(&mut self) {
        // Without the signal there is nothing to wait for.
        if self.interrupts.recv().await.is_none() {
            std::future::pending().await
        }
    }
}

/// The shape of what is printed here.
pub(crate) fn shape() -> Shape {
    let out = io::stdout();
    let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let plain =
        std::env::var_os("NO_COLOR").is_some() || std::env::var("TERM").is_ok_and(|term| term == "dumb");
    Shape::new(width, out.is_terminal() && !plain)
}

/// Writes to whoever reads.
pub(crate) fn write(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

fn listen(tell: &mpsc::Sender<String>) {
    let mut input = io::stdin().lock();
    loop {
        let mut line = Vec::new();
        match (&mut input).take(LONGEST).read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => return,
            Ok(_) => {
                // Only its end is taken off: a password may begin and end as it likes.
                let line = String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned();
                if tell.blocking_send(line).is_err() {
                    return;
                }
            }
        }
    }
}
