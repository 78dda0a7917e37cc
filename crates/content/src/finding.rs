//! What is wrong with a piece of content, shown with its file, line and a caret, like a compiler does.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

/// A file of content: its path for people, and its text.
#[derive(Debug, Clone)]
pub struct Source {
    /// Such as `printing-stuck/wizard.yaml`.
    pub path: String,
    /// All of it.
    pub text: String,
}

/// One thing that an author has to change. Content with a finding is not loaded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The name of the rule, such as `unknown-check`.
    pub rule: &'static str,
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in signs, from 1.
    pub column: usize,
    /// What is wrong, in one line.
    pub message: String,
    /// What would help.
    pub help: Option<String>,
    /// All of it with the lines of the file and a caret.
    pub rendered: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.rendered)
    }
}

impl Source {
    /// A file of content.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Source { path: path.into(), text: text.into() }
    }

    /// A finding at a place of this file; `label` stands beside the caret.
    pub(crate) fn finding(
        &self,
        rule: &'static str,
        at: Range<usize>,
        message: impl Into<String>,
        label: &str,
        help: Option<String>,
    ) -> Finding {
        let message = message.into();
        let at = self.fitted(at);
        let before = &self.text[..at.start];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let annotation =
            AnnotationKind::Primary.span(at).label((!label.is_empty()).then(|| label.to_owned()));
        let snippet = Snippet::source(self.text.as_str()).path(self.path.as_str()).annotation(annotation);
        let mut group = Level::ERROR.primary_title(message.as_str()).id(rule).element(snippet);
        if let Some(help) = &help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        let rendered = Renderer::plain().render(&[group]);
        Finding { rule, path: self.path.clone(), line, column, message, help, rendered }
    }

    /// A place that is inside the text, on character boundaries, on one line, and at least one sign wide where it can be.
    fn fitted(&self, at: Range<usize>) -> Range<usize> {
        let text = &self.text;
        let mut start = at.start.min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let line_end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        let mut end = at.end.clamp(start, line_end);
        while !text.is_char_boundary(end) {
            end += 1;
        }
        if end == start {
            end += text[start..line_end].chars().next().map_or(0, char::len_utf8);
        }
        start..end
    }
}

/// A finding about a file that is not there or is no text.
pub(crate) fn without_place(
    rule: &'static str,
    path: String,
    message: String,
    help: Option<String>,
) -> Finding {
    let mut rendered = format!("error[{rule}]: {message}\n --> {path}");
    if let Some(help) = &help {
        rendered.push_str(&format!("\n  = help: {help}"));
    }
    Finding { rule, path, line: 1, column: 1, message, help, rendered }
}

/// The name among `known` that was probably meant.
pub(crate) fn meant<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let limit = (given.chars().count() / 3).max(1);
    let close = known.into_iter().filter_map(|name| {
        let far = strsim::osa_distance(given, name);
        let starts = given.len() >= 3 && name.starts_with(given);
        (far <= limit || starts).then_some((far, name))
    });
    close.min_by_key(|(far, _)| *far).map(|(_, name)| format!("did you mean `{name}`?"))
}
