//! PowerShell as a program: each script is a fixed text of ours, and values reach it as data, one line of JSON over its standard
//! input, which the script reads and nothing else does.
//!
//! INVARIANT: no script is put together from values. So no name of a printer, a folder or an account is ever read as a command.
//!
//! Nothing here depends on the language of the computer: scripts answer with numbers and names of properties, and errors are told
//! by their numbers. JSON goes in as ASCII and comes out as bytes of UTF-8, because the code page of a console is anybody's guess.

use std::fmt::Write as _;
use std::time::Duration;

use deskside_core::machine::Fault;
use deskside_core::plan::Invocation;
use deskside_core::secret::Secret;
use serde::de::DeserializeOwned;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::run::{Ended, MAX_OUTPUT, Programs};

/// Windows PowerShell 5.1, which every Windows has.
const PROGRAM: &str = "powershell.exe";
const ARGS: [&str; 8] =
    ["-NoLogo", "-NoProfile", "-NonInteractive", "-InputFormat", "Text", "-OutputFormat", "Text", "-Command"];

/// Before a script: whatever goes wrong ends it.
const HEAD: &str = "$ErrorActionPreference = 'Stop'\n$ProgressPreference = 'SilentlyContinue'\ntry {\n";
/// What was given. The program reads its input itself and hands it on as `$input` (Microsoft Learn, about_Automatic_Variables).
const GIVEN: &str = "$given = $input | ConvertFrom-Json\n";
/// After a script that answers.
const ANSWER: &str = "\n$bytes = [Text.Encoding]::UTF8.GetBytes((ConvertTo-Json -InputObject $answer -Depth 4 -Compress))\n\
     [Console]::OpenStandardOutput().Write($bytes, 0, $bytes.Length)";
/// After every script: an error in three words, the number of what went wrong, the number of its kind, and its name.
const TAIL: &str = "\n} catch {\n\
     [Console]::Error.Write((@($_.Exception.GetBaseException().HResult, [int]$_.CategoryInfo.Category, $_.FullyQualifiedErrorId) -join ' '))\n\
     exit 1\n}";

/// A script of ours that answers a question.
pub(crate) struct Question(pub &'static str);

/// A script of ours that changes something.
pub(crate) struct Change(pub &'static str);

impl Question {
    /// Asks, with values if it needs any. `subject` is what is said to be missing when it is.
    pub(crate) fn ask<T: DeserializeOwned>(
        &self,
        programs: &Programs,
        given: Option<&Value>,
        subject: &str,
        within: Duration,
    ) -> Result<T, Fault> {
        let read = given.map_or("", |_| GIVEN);
        let args = arguments(format!("{HEAD}{read}{}{ANSWER}{TAIL}", self.0));
        let input = given.map(|given| ascii(&given.to_string())).unwrap_or_default();
        let ended = programs.run(PROGRAM, &args, input.as_bytes(), within)?;
        if ended.code != 0 {
            return Err(fault(&ended, subject));
        }
        read_answer(&ended.output)
    }
}

impl Change {
    /// The invocation that makes it with these values.
    pub(crate) fn with(&self, given: &Value) -> Invocation {
        Invocation {
            program: PROGRAM.to_owned(),
            args: arguments(format!("{HEAD}{GIVEN}{}{TAIL}", self.0)),
            input: Some(ascii(&given.to_string())),
        }
    }

    /// The invocation that makes it, for which there is nothing to say.
    pub(crate) fn plain(&self) -> Invocation {
        Invocation {
            program: PROGRAM.to_owned(),
            args: arguments(format!("{HEAD}{}{TAIL}", self.0)),
            input: None,
        }
    }
}

fn arguments(script: String) -> Vec<String> {
    ARGS.into_iter().map(str::to_owned).chain([script]).collect()
}

/// Reads what a script has answered.
pub(crate) fn read_answer<T: DeserializeOwned>(output: &[u8]) -> Result<T, Fault> {
    if output.len() as u64 >= MAX_OUTPUT {
        return Err(Fault::Unreadable { detail: "more than can be listed".to_owned() });
    }
    serde_json::from_slice(output)
        // What could not be read may be anybody's words, and they are in nobody's class.
        .map_err(|error| Fault::Unreadable {
            detail: format!("line {}, {:?}", error.line(), error.classify()),
        })
}

/// The same JSON, of signs that are the same in every code page.
fn ascii(json: &str) -> String {
    // Room for all of it, so that it is nowhere but here: it may be a password.
    let mut text = String::with_capacity(6 * json.len());
    for sign in json.chars() {
        if matches!(sign, ' '..='~') {
            text.push(sign);
        } else {
            for unit in sign.encode_utf16(&mut [0; 2]) {
                write!(text, "\\u{unit:04x}").expect("a text takes what is written to it");
            }
        }
    }
    text
}

/// What an invocation is told when a password belongs to it, which is in no plan.
pub(crate) fn input_with(invocation: &Invocation, secret: &Secret) -> Zeroizing<String> {
    let given = invocation.input.as_deref().unwrap_or("{}");
    let quoted = Zeroizing::new(serde_json::to_string(secret.reveal()).unwrap_or_default());
    let password = Zeroizing::new(ascii(&quoted));
    let rest = given.trim_start_matches('{');
    let comma = if rest.starts_with('}') { "" } else { "," };
    Zeroizing::new(format!("{{\"password\":{}{comma}{rest}", *password))
}

/// What went wrong, by the numbers that a script told.
pub(crate) fn fault(ended: &Ended, subject: &str) -> Fault {
    let said = String::from_utf8_lossy(&ended.complaint);
    let told = said.lines().rev().find_map(Told::read);
    let missing = || Fault::Missing { what: subject.to_owned() };
    let Some(told) = told else {
        // It did not come to saying anything: PowerShell itself was not allowed to, by a policy for example.
        return Fault::Tool { program: PROGRAM.to_owned(), code: ended.code, detail: String::new() };
    };
    match told.code() {
        // Access, network access, a privilege, a password, a log-on.
        Some(5 | 65 | 86 | 1314 | 1326) => Fault::Denied { detail: told.id },
        // A file, a path, the name of a share, a printer, an element, a connection.
        Some(2 | 3 | 67 | 1168 | 1801 | 2250) => missing(),
        // A network path, or the service behind it, or the way there.
        Some(51 | 53 | 59 | 64 | 121 | 1203 | 1222 | 1231 | 1232 | 1722) => {
            Fault::NoAnswer { what: subject.to_owned() }
        }
        _ if told.id.starts_with("CommandNotFoundException") => Fault::NotSupported,
        _ => match told.kind {
            18 => Fault::Denied { detail: told.id },
            13 => missing(),
            _ => Fault::Tool { program: PROGRAM.to_owned(), code: told.number, detail: told.id },
        },
    }
}

/// An error as a script tells it.
struct Told {
    /// `HResult` of the innermost exception.
    number: i32,
    /// `ErrorCategory`.
    kind: u32,
    /// `FullyQualifiedErrorId`, which is not in anybody's language.
    id: String,
}

impl Told {
    fn read(line: &str) -> Option<Told> {
        let mut words = line.splitn(3, ' ');
        let (number, kind) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        let id = words.next().unwrap_or_default();
        // Where somebody threw words, they are the name.
        let id = if id.is_ascii() {
            id.chars().filter(|sign| !sign.is_control()).take(200).collect()
        } else {
            String::new()
        };
        Some(Told { number, kind, id })
    }

    /// The number by which Windows knows it ([MS-ERREF] 2.2), if it is one of Windows' own errors.
    fn code(&self) -> Option<u32> {
        let id = self.id.split(',').next().unwrap_or_default();
        if let Some(number) = id.strip_prefix("Windows System Error ") {
            return number.trim().parse().ok();
        }
        let number = match id.strip_prefix("HRESULT 0x") {
            Some(digits) => u32::from_str_radix(digits.trim(), 16).ok()?,
            None => self.number as u32,
        };
        // Windows' own errors, dressed as results: [MS-ERREF] 2.1.
        (number >> 16 == 0x8007).then_some(number & 0xffff)
    }
}

/// What scripts have to keep to, so that they arrive as they are.
#[cfg(test)]
pub(crate) fn judge_script(script: &str) {
    assert!(script.is_ascii() && !script.contains(['"', '\t', '\r']), "{script}");
    assert!(script.len() < 4000, "{script}");
    for (open, close) in [('{', '}'), ('(', ')'), ('[', ']')] {
        let count = |sign| script.chars().filter(|at| *at == sign).count();
        assert_eq!(count(open), count(close), "{script}");
    }
    assert_eq!(script.matches('\'').count() % 2, 0, "{script}");
    let lower = script.to_lowercase();
    for way in [
        "invoke-expression",
        "iex ",
        "invoke-command",
        "[scriptblock]",
        "start-process",
        "add-type",
        "-encodedcommand",
    ] {
        assert!(!lower.contains(way), "{way}: {script}");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// What names look like that want to be commands, here and in what reads JSON.
    pub(crate) const HOSTILE: &[&str] = &[
        "'; Remove-Item -Recurse C:\\; '",
        "\u{2019}; calc; \u{2018}",
        "$(calc)",
        "`n; calc",
        "\"} ; calc #",
        "\\\" -Command calc",
        "*",
        "[a-z]*",
        "-Force",
        "a\nb\r\nc",
        "a\0b",
        "\u{2028}calc\u{85}",
        "Büro 打印机 😀",
        "/Date(0)/",
        "%SystemRoot%",
        "",
    ];

    const SHOW: Change = Change("Show $given.name");

    #[test]
    fn a_name_changes_nothing_but_the_data() {
        let plain = SHOW.with(&json!({ "name": "Office" }));
        for name in HOSTILE {
            let invocation = SHOW.with(&json!({ "name": name }));
            assert_eq!(invocation.args, plain.args, "{name:?}");
            let input = invocation.input.expect("it is told something");
            // One line of signs that every code page has: what is read is what was meant.
            assert!(input.bytes().all(|byte| (0x20..0x7f).contains(&byte)), "{input}");
            assert_eq!(serde_json::from_str::<Value>(&input).expect("JSON"), json!({ "name": name }));
        }
    }

    #[test]
    fn a_password_is_in_what_is_told_and_not_in_the_plan() {
        let secret = Secret::new("gehe\"im\u{fc} '$(x)".to_owned()).expect("a secret");
        for given in [json!({}), json!({ "path": "\\\\files\\office" })] {
            let invocation = SHOW.with(&given);
            let told = input_with(&invocation, &secret);
            assert!(told.bytes().all(|byte| (0x20..0x7f).contains(&byte)));
            let mut read: Value = serde_json::from_str(&told).expect("JSON");
            let password = read.as_object_mut().and_then(|all| all.remove("password"));
            assert_eq!(password, Some(json!("gehe\"im\u{fc} '$(x)")));
            assert_eq!(read, given);
            assert!(!format!("{invocation:?}").contains("gehe"));
        }
    }

    #[test]
    fn an_error_is_told_by_its_numbers_in_any_language() {
        // Documented: Microsoft Learn, ErrorCategory, Exception.HResult, about_Try_Catch_Finally; [MS-ERREF].
        let told = |complaint: &str| {
            let complaint = complaint.as_bytes().to_vec();
            fault(&Ended { code: 1, output: Vec::new(), complaint }, "Office")
        };
        let denied = |detail: &str| Fault::Denied { detail: detail.to_owned() };
        let missing = Fault::Missing { what: "Office".to_owned() };
        assert_eq!(told("-2147024891 0 X"), denied("X"));
        assert_eq!(
            told("-2146233088 0 HRESULT 0x80070005,Remove-Printer"),
            denied("HRESULT 0x80070005,Remove-Printer")
        );
        assert_eq!(told("-2146233088 18 Zugriff verweigert \u{fc}"), denied(""));
        assert_eq!(told("-2146233088 0 Windows System Error 67,New-SmbMapping"), missing);
        assert_eq!(told("-2146233088 13 missing,Microsoft.PowerShell.Commands.WriteErrorCommand"), missing);
        assert_eq!(
            told("a warning of somebody\n-2147024843 0 y"),
            Fault::NoAnswer { what: "Office".to_owned() }
        );
        assert_eq!(told("-2146233087 13 CommandNotFoundException"), Fault::NotSupported);
        assert_eq!(
            told("-2147467259 7 z"),
            Fault::Tool { program: PROGRAM.to_owned(), code: -2147467259, detail: "z".to_owned() }
        );
        assert!(matches!(told("Die Ausf\u{fc}hrung ist verboten"), Fault::Tool { code: 1, .. }));
    }

    #[test]
    fn an_answer_that_is_none_is_no_answer() {
        assert!(read_answer::<Value>(b"").is_err());
        assert!(read_answer::<Vec<u32>>(b"{\"a\":1}").is_err());
        assert!(read_answer::<Value>(&vec![b' '; MAX_OUTPUT as usize]).is_err());
        assert_eq!(read_answer::<Vec<u32>>(b"[1]"), Ok(vec![1]));
    }
}
