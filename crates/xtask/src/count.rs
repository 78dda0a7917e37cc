//! How many tests passed and failed, read from what the runners print.

use std::ops::AddAssign;

/// A number of tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Those that held.
    pub passed: u64,
    /// Those that did not.
    pub failed: u64,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Sums every result line of cargo, Vitest and our own look at the pages.
pub fn tests_in(output: &str) -> Count {
    let mut sum = Count::default();
    for line in output.lines() {
        let plain = without_colours(line);
        let line = plain.trim();
        if let Some(result) = line.strip_prefix("test result: ") {
            sum += Count { passed: before(result, "passed"), failed: before(result, "failed") };
        } else if let Some(result) = line.strip_prefix("Tests ") {
            sum += Count { passed: before(result, "passed"), failed: before(result, "failed") };
        } else if line.contains(" pages looked at, ") {
            let findings = before(line, "findings");
            sum += Count { passed: before(line, "pages").saturating_sub(findings), failed: findings };
        }
    }
    sum
}

/// A line without what makes it colourful in a terminal; some runners colour even what goes into a pipe.
fn without_colours(line: &str) -> String {
    let mut parts = line.split("\x1b[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |line, part| line + part.split_once('m').map_or(part, |(_, words)| words))
}

/// The number that stands before `word`, or 0.
fn before(text: &str, word: &str) -> u64 {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let at = words.windows(2).find(|pair| pair[1] == word);
    at.and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Count, tests_in};

    #[test]
    fn every_runner_is_understood() {
        let output = "
test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 5.13s
test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured
 Test Files  1 passed (1)
      Tests  1 failed | 11 passed (12)
\x1b[2m      Tests \x1b[22m \x1b[1m\x1b[32m3 passed\x1b[39m\x1b[22m\x1b[90m (3)\x1b[39m
120 pages looked at, 2 findings
";
        assert_eq!(tests_in(output), Count { passed: 5 + 2 + 11 + 3 + 118, failed: 1 + 1 + 2 });
    }

    #[test]
    fn other_words_are_not_counted() {
        assert_eq!(tests_in("12 passed\nTest Files  1 passed (1)\n"), Count::default());
    }
}
