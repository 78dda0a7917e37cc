//! Lines for a terminal: as wide as it is, and without a sign that would steer it.

use deskside_core::invisible::is_invisible;

/// The widest line. Longer ones are hard to read, however wide the terminal is.
const WIDEST: usize = 96;
/// The narrowest one that is still made.
const NARROWEST: usize = 32;

/// What the lines are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shape {
    /// The most signs in a line.
    pub width: usize,
    /// Whether headlines can be bold.
    pub bold: bool,
}

impl Shape {
    /// The shape for a terminal so wide, or for whatever else reads.
    pub(crate) fn new(width: Option<usize>, bold: bool) -> Shape {
        Shape { width: width.unwrap_or(80).clamp(NARROWEST, WIDEST), bold }
    }
}

/// Lines that are being written.
#[derive(Debug)]
pub(crate) struct Layout {
    shape: Shape,
    text: String,
}

impl Layout {
    pub(crate) fn new(shape: Shape) -> Layout {
        Layout { shape, text: String::new() }
    }

    /// All lines so far.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// A headline, with some room above it.
    pub(crate) fn headline(&mut self, text: &str) {
        self.gap();
        let lines = self.wrapped(text, "", "");
        let lines = if self.shape.bold { format!("\u{1b}[1m{lines}\u{1b}[0m") } else { lines };
        self.line(&lines);
    }

    /// A paragraph.
    pub(crate) fn text(&mut self, text: &str) {
        let lines = self.wrapped(text, "", "");
        self.line(&lines);
    }

    /// A line below an item.
    pub(crate) fn note(&mut self, text: &str) {
        let lines = self.wrapped(text, "      ", "      ");
        self.line(&lines);
    }

    /// An item with its mark: a number, a letter, a dash.
    pub(crate) fn item(&mut self, mark: &str, text: &str) {
        let first = format!("{mark:>4}  ");
        let lines = self.wrapped(text, &first, &" ".repeat(first.chars().count()));
        self.line(&lines);
    }

    /// An empty line, if there is not one already.
    pub(crate) fn gap(&mut self) {
        if !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A line that is not broken, such as a command to be copied.
    pub(crate) fn whole(&mut self, text: &str) {
        let line = format!("      {}", clean(text));
        self.line(&line);
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn wrapped(&self, text: &str, first: &str, others: &str) -> String {
        let options = textwrap::Options::new(self.shape.width)
            .initial_indent(first)
            .subsequent_indent(others)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        textwrap::fill(&clean(text), options)
    }
}

/// A text in which nothing steers the terminal or turns what is around it. It is one line.
pub(crate) fn clean(text: &str) -> String {
    let shown = |sign: char| match sign {
        '\n' | '\t' => Some(' '),
        sign if sign.is_control() => Some('\u{fffd}'),
        sign if is_invisible(sign) => None,
        sign => Some(sign),
    };
    text.chars().filter_map(shown).collect()
}

/// JSON in which no sign steers a terminal or turns what is read: what stands in its texts is escaped once more.
pub(crate) fn escaped(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for sign in json.chars() {
        match sign {
            '\n' => escaped.push(sign),
            sign if sign.is_control() || is_invisible(sign) => {
                let mut units = [0; 2];
                sign.encode_utf16(&mut units)
                    .iter()
                    .for_each(|unit| escaped.push_str(&format!("\\u{unit:04x}")));
            }
            sign => escaped.push(sign),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_printer_is_called_does_not_steer_the_terminal() {
        assert_eq!(clean("Fin\u{1b}[2Jance\r\u{202e}\n2F\u{7}"), "Fin\u{fffd}[2Jance\u{fffd} 2F\u{fffd}");
        let mut layout = Layout::new(Shape::new(Some(40), true));
        layout.headline("A\u{1b}]0;title\u{7}");
        layout.item("1", "B\u{9b}31m");
        assert_eq!(layout.into_text(), "\n\u{1b}[1mA\u{fffd}]0;title\u{fffd}\u{1b}[0m\n   1  B\u{fffd}31m\n");
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_and_items_hang() {
        let mut layout = Layout::new(Shape::new(Some(34), false));
        layout.item("12", "The queue of Finance, 2nd floor, turns new documents away");
        layout.text("Documents that you send wait until somebody starts the queue again.");
        let text = layout.into_text();
        assert!(text.lines().all(|line| line.chars().count() <= 34), "{text}");
        assert!(
            text.starts_with("  12  The queue of Finance, 2nd\n      floor, turns new documents\n"),
            "{text}"
        );
    }

    #[test]
    fn json_steers_no_terminal() {
        let name = "A\u{9b}2J \u{202e}B \u{7f} \u{e0001}";
        let json = serde_json::to_string_pretty(&[name]).unwrap();
        let shown = escaped(&json);
        assert!(
            shown.chars().all(|sign| sign == '\n' || !(sign.is_control() || is_invisible(sign))),
            "{shown}"
        );
        assert_eq!(serde_json::from_str::<Vec<String>>(&shown).unwrap(), [name]);
    }
}
