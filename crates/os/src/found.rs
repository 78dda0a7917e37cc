//! Printers on the network, found with DNS-SD through CUPS' `ippfind`, and addresses that are only a name there.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use deskside_core::machine::Fault;
use deskside_core::printing::{Device, DeviceUri, FoundPrinter, QueueName};

use crate::run::{Programs, complaint};

/// How long is listened, at most. Printers answer in well under a second; a sleeping one takes longer, and `ippfind`
/// loses what it has not resolved by the end.
const LISTEN: Duration = Duration::from_secs(3);

/// What is printed for each printer found, each part ended by a NUL, which no part can hold.
const PARTS: [&str; 5] = ["{service_uri}", "{service_name}", "{txt_ty}", "{txt_note}", "{txt_uuid}"];
const FORMAT: &str = r"%s\0%s\0%s\0%s\0%s\0";

/// Listens for printers, for both kinds at once: asked for both together, `ippfind` was seen to miss some.
pub(crate) fn printers(programs: &Programs, within: Duration) -> Result<Vec<FoundPrinter>, Fault> {
    let (plain, encrypted) = std::thread::scope(|scope| {
        let encrypted = scope.spawn(|| listen(programs, "_ipps._tcp", within));
        let plain = listen(programs, "_ipp._tcp", within);
        (plain, encrypted.join().unwrap_or(Err(Fault::Stopped)))
    });
    let mut output = plain?;
    // A search that found the first kind is worth having without the second.
    output.extend(encrypted.unwrap_or_default());
    Ok(read(&output))
}

fn listen(programs: &Programs, kind: &str, within: Duration) -> Result<Vec<u8>, Fault> {
    let ended = programs.run("ippfind", &args(programs, kind, within)?, b"", within)?;
    // 0: found, 1: nothing found, 2: the search itself failed.
    match ended.code {
        0 | 1 => Ok(ended.output),
        _ if ended.output.is_empty() => Err(match complaint("ippfind", "", &ended) {
            Fault::Denied { detail } => Fault::Denied { detail },
            _ => Fault::NoAnswer { what: "avahi".to_owned() },
        }),
        _ => Ok(ended.output),
    }
}

fn args(programs: &Programs, kind: &str, within: Duration) -> Result<Vec<String>, Fault> {
    let missing = |what: &str| Fault::NotInstalled { what: what.to_owned() };
    programs.find("ippfind").ok_or_else(|| missing("ippfind"))?;
    let printf = programs.find("printf").ok_or_else(|| missing("printf"))?;
    let listen = LISTEN.min(within * 3 / 4).as_secs().max(2);
    let mut args: Vec<String> = ["-T", &listen.to_string(), kind, "-x"].map(str::to_owned).into();
    args.push(printf.to_string_lossy().into_owned());
    args.push(FORMAT.to_owned());
    args.extend(PARTS.map(str::to_owned));
    args.push(";".to_owned());
    Ok(args)
}

/// Reads what was printed. A printer that offers both `ipp` and `ipps` is one printer, at its `ipp` address: CUPS
/// encrypts there as well when the printer can, and every printer understands it.
fn read(output: &[u8]) -> Vec<FoundPrinter> {
    let text = String::from_utf8_lossy(output);
    let parts: Vec<&str> = text.split('\0').collect();
    let mut found: BTreeMap<(String, String), FoundPrinter> = BTreeMap::new();
    for row in parts.chunks_exact(PARTS.len()) {
        let [uri, label, model, location, uuid] = row else { continue };
        let Ok(uri) = uri.parse::<DeviceUri>() else { continue };
        if !matches!(uri.scheme(), "ipp" | "ipps") {
            continue;
        }
        let without_scheme = uri.as_str().split_once("://").map_or("", |(_, rest)| rest).to_owned();
        let printer = FoundPrinter {
            label: (*label).to_owned(),
            model: (*model).to_owned(),
            location: (*location).to_owned(),
            identity: identity(uuid),
            uri,
        };
        let key = ((*label).to_owned(), without_scheme.split(':').next().unwrap_or_default().to_owned());
        match found.get(&key) {
            Some(known) if known.uri.scheme() == "ipp" => {}
            Some(_) | None => {
                found.insert(key, printer);
            }
        }
    }
    found.into_values().collect()
}

/// The same form as `printer-uuid` has over IPP.
fn identity(uuid: &str) -> Option<String> {
    let uuid = uuid.trim_start_matches("urn:uuid:");
    (!uuid.is_empty()).then(|| format!("urn:uuid:{}", uuid.to_lowercase()))
}

/// The printer behind an address that is a name: `dnssd://Office._ipp._tcp.local/?uuid=…` or `implicitclass://Office/`.
pub(crate) fn resolve(programs: &Programs, uri: &DeviceUri, within: Duration) -> Result<Named, Fault> {
    let end = Instant::now() + within;
    let rest = uri.as_str().split_once("://").map_or("", |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    let wanted: Box<dyn Fn(&FoundPrinter) -> bool> = match uri.scheme() {
        "dnssd" => {
            let Some((name, kind)) =
                unescaped(authority).split_once("._").map(|(a, b)| (a.to_owned(), b.to_owned()))
            else {
                return Ok(Named::Unknowable);
            };
            if !kind.starts_with("ipp") {
                return Ok(Named::Unknowable);
            }
            let uuid = uri.as_str().split_once("uuid=").and_then(|(_, uuid)| identity(uuid));
            Box::new(move |printer| match (&uuid, &printer.identity) {
                (Some(wanted), Some(here)) => wanted == here,
                _ => printer.label == name,
            })
        }
        "implicitclass" => {
            let queue = unescaped(authority);
            Box::new(move |printer| {
                QueueName::from_label(&printer.label).as_str().eq_ignore_ascii_case(&queue)
            })
        }
        _ => return Ok(Named::Unknowable),
    };
    let is_name_only = uri.scheme() == "implicitclass";
    let found = printers(programs, within)?;
    let left = end.saturating_duration_since(Instant::now());
    Ok(match found.into_iter().find(|printer| wanted(printer)) {
        Some(printer) => Named::At(printer.uri, left),
        // Such a queue can also lead to another computer, which announces nothing.
        None if is_name_only => Named::Unknowable,
        None => Named::Nowhere,
    })
}

/// What a name leads to.
pub(crate) enum Named {
    /// An address to ask, and the time that is left for it.
    At(DeviceUri, Duration),
    /// Nobody announces it: it is off.
    Nowhere,
    /// It cannot be told.
    Unknowable,
}

impl Named {
    /// What can be said without asking further.
    pub(crate) fn device(&self) -> Device {
        match self {
            Named::Nowhere => Device::Silent,
            Named::At(..) | Named::Unknowable => Device::CannotAsk,
        }
    }
}

fn unescaped(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = |at: usize| after.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        match (first, hex(0), hex(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high * 16 + low) as u8);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(uri: &str, label: &str, uuid: &str) -> String {
        format!("{uri}\0{label}\0Virtual 100\0Room 2\0{uuid}\0")
    }

    #[test]
    fn a_printer_that_offers_both_ways_is_one_printer() {
        let uuid = "AAAA-1";
        let output = row("ipps://h.local.:631/ipp/print", "Office \"2\"\n", uuid)
            + &row("ipp://h.local.:631/ipp/print", "Office \"2\"\n", uuid)
            + &row("ipps://h.local.:631/ipp/print", "Office \"2\"\n", uuid)
            + &row("ipp://g.local.:631/ipp/print", "Lobby", "")
            + "http://h/\0x\0";
        let found = read(output.as_bytes());
        let uris: Vec<&str> = found.iter().map(|printer| printer.uri.as_str()).collect();
        assert_eq!(uris, ["ipp://g.local.:631/ipp/print", "ipp://h.local.:631/ipp/print"]);
        assert_eq!(found[1].identity.as_deref(), Some("urn:uuid:aaaa-1"));
        assert_eq!(found[0].identity, None);
    }

    #[test]
    fn rubbish_is_no_printer_and_no_panic() {
        for rubbish in [&b"\xFF\0\0\0\0\0\0\0\0\0"[..], b"", b"ipp://\x07/\0a\0b\0c\0d\0", b"-x\0\0\0\0\0"] {
            assert!(read(rubbish).is_empty());
        }
    }

    #[test]
    fn a_name_in_an_address_is_unescaped() {
        assert_eq!(unescaped("B%C3%BCro%201%"), "Büro 1%");
    }
}
