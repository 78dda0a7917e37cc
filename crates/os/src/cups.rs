//! Asking the scheduler and the printers with IPP. Only reads: changes go through CUPS' own programs.

use std::path::Path;
use std::time::{Duration, Instant};

use deskside_core::machine::Fault;
use deskside_core::printing::{Device, DeviceUri, Job, PrintService, Queue, QueueName};

use crate::http::{self, HttpError, Place};
use crate::ipp::{NOT_FOUND, OTHER_VERSION, Operation, Request, Response, Version};
use crate::{printers, server};

/// The most documents that are listed, waiting or printed.
const MAX_WAITING: i32 = 500;
const MAX_PRINTED: i32 = 50;

/// A scheduler, and who asks.
pub(crate) struct Scheduler<'a> {
    pub place: Place,
    pub person: &'a str,
    /// Whether the scheduler's own program is on this computer.
    pub installed: bool,
}

impl Scheduler<'_> {
    /// Whether it runs.
    pub(crate) fn service(&self, within: Duration) -> Result<PrintService, Fault> {
        let request =
            self.request(Operation::CupsGetDefault).keywords("requested-attributes", &["printer-name"]);
        match http::post(&self.place, "/", &request.finish(), within) {
            Ok(answer) => {
                let version = answer.server.and_then(|server| {
                    server.split_whitespace().find_map(|word| word.strip_prefix("CUPS/")).map(str::to_owned)
                });
                Ok(PrintService::Running { version })
            }
            Err(HttpError::Refused) if server::is_local(&self.place) => Ok(match self.installed {
                true => PrintService::Stopped,
                false => PrintService::NotInstalled,
            }),
            Err(error) => Err(self.fault(error, within)),
        }
    }

    /// All queues. `own_default` is what the person chose, which wins over what the scheduler says.
    pub(crate) fn queues(&self, own_default: Option<&str>, within: Duration) -> Result<Vec<Queue>, Fault> {
        let end = Instant::now() + within;
        let request = self.request(Operation::CupsGetPrinters);
        let request = request.keywords("requested-attributes", printers::QUEUE_ATTRIBUTES);
        let answer = self.ask(request, end, within)?;
        if answer.status == NOT_FOUND {
            return Ok(Vec::new());
        }
        check(&answer)?;
        let request =
            self.request(Operation::CupsGetDefault).keywords("requested-attributes", &["printer-name"]);
        let default = self.ask(request, end, within)?;
        let default = printers::name(&default);
        let mut queues = printers::queues(&answer, default.as_deref());
        if let Some(own) = own_default.filter(|own| queues.iter().any(|queue| queue.name == **own)) {
            for queue in &mut queues {
                queue.is_default = queue.name == own;
            }
        }
        Ok(queues)
    }

    /// The documents that wait, and those that were printed lately.
    pub(crate) fn jobs(&self, queue: &QueueName, within: Duration) -> Result<Vec<Job>, Fault> {
        let end = Instant::now() + within;
        let uri = format!("ipp://localhost/printers/{}", escaped(queue.as_str()));
        let mut jobs = Vec::new();
        for (which, limit) in [("not-completed", MAX_WAITING), ("completed", MAX_PRINTED)] {
            let request = Request::new(Version::V2_0, Operation::GetJobs)
                .uri("printer-uri", &uri)
                .name("requesting-user-name", self.person)
                .integer("limit", limit)
                .boolean("my-jobs", false)
                .keywords("which-jobs", &[which])
                .keywords("requested-attributes", printers::JOB_ATTRIBUTES);
            let answer = self.ask(request, end, within)?;
            if answer.status == NOT_FOUND {
                return Err(Fault::Missing { what: queue.as_str().to_owned() });
            }
            check(&answer)?;
            jobs.extend(printers::jobs(&answer, self.person));
        }
        // One that ended between the two questions is in both answers; the later one is right.
        jobs.sort_by_key(|job| (job.id, !job.state.is_over()));
        jobs.dedup_by_key(|job| job.id);
        Ok(jobs)
    }

    fn request(&self, operation: Operation) -> Request {
        Request::new(Version::V2_0, operation).name("requesting-user-name", self.person)
    }

    fn ask(&self, request: Request, end: Instant, within: Duration) -> Result<Response, Fault> {
        let answer = http::post(&self.place, "/", &request.finish(), left(end, within)?);
        read(&answer.map_err(|error| self.fault(error, within))?.body)
    }

    fn fault(&self, error: HttpError, within: Duration) -> Fault {
        match error {
            HttpError::Refused if server::is_local(&self.place) && !self.installed => {
                Fault::NotInstalled { what: "cups".to_owned() }
            }
            HttpError::Refused | HttpError::NoNetwork | HttpError::NoHost | HttpError::NotConnected => {
                Fault::NoAnswer { what: "cups".to_owned() }
            }
            other => fault(other, "cups", within),
        }
    }
}

/// Asks a printer itself, at an `ipp:` or `ipps:` address.
pub(crate) fn device(uri: &DeviceUri, within: Duration) -> Result<Device, Fault> {
    let Some((place, path)) = address(uri) else {
        return Ok(Device::CannotAsk);
    };
    let end = Instant::now() + within;
    for version in [Version::V2_0, Version::V1_1] {
        let request = Request::new(version, Operation::GetPrinterAttributes)
            .uri("printer-uri", uri.shown().as_str())
            .keywords("requested-attributes", printers::DEVICE_ATTRIBUTES);
        let answer = match http::post(&place, &path, &request.finish(), left(end, within)?) {
            Ok(answer) => answer,
            Err(HttpError::Refused | HttpError::NoHost | HttpError::NotConnected) => {
                return Ok(Device::Silent);
            }
            // Something is there, and it is not a printer that speaks IPP at this path.
            Err(HttpError::NotHttp | HttpError::Status(404 | 405)) => {
                return Ok(Device::Other { name: None });
            }
            Err(error) => return Err(fault(error, &uri.shown(), within)),
        };
        let Some(answer) = Response::read(&answer.body) else {
            return Ok(Device::Other { name: None });
        };
        match answer.status {
            OTHER_VERSION if version == Version::V2_0 => {}
            NOT_FOUND => return Ok(Device::Other { name: None }),
            _ => {
                check(&answer)?;
                return Ok(printers::device(&answer));
            }
        }
    }
    Err(Fault::Unreadable { detail: "the printer understands no version of IPP that we speak".to_owned() })
}

/// Where an `ipp:` or `ipps:` address leads.
fn address(uri: &DeviceUri) -> Option<(Place, String)> {
    let encrypted = match uri.scheme() {
        "ipp" => false,
        "ipps" => true,
        _ => return None,
    };
    let shown = uri.shown();
    let rest = shown.split_once("://")?.1;
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (host, port) = server::split_port(authority);
    let host = host.trim_end_matches('.');
    if host.is_empty() {
        return None;
    }
    let place = Place::Host { host: host.to_owned(), port: port.unwrap_or(631), encrypted };
    Some((place, format!("/{path}")))
}

fn left(end: Instant, within: Duration) -> Result<Duration, Fault> {
    let left = end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero());
    left.ok_or_else(|| too_slow(within))
}

pub(crate) fn too_slow(within: Duration) -> Fault {
    Fault::TooSlow { millis: u64::try_from(within.as_millis()).unwrap_or(u64::MAX) }
}

fn fault(error: HttpError, what: &str, within: Duration) -> Fault {
    match error {
        HttpError::Status(401 | 403) => Fault::Denied { detail: error.to_string() },
        HttpError::Refused | HttpError::NoNetwork | HttpError::NoHost | HttpError::NotConnected => {
            Fault::NoAnswer { what: what.to_owned() }
        }
        HttpError::TooSlow => too_slow(within),
        HttpError::Encryption
        | HttpError::NotHttp
        | HttpError::Status(_)
        | HttpError::Moved(_)
        | HttpError::TooLong
        | HttpError::Broken(_) => Fault::Unreadable { detail: error.to_string() },
    }
}

fn read(body: &[u8]) -> Result<Response, Fault> {
    Response::read(body).ok_or_else(|| Fault::Unreadable { detail: "not an IPP answer".to_owned() })
}

/// Refuses an answer that says that it is none (RFC 8011 section 4.1.6.1 and appendix B).
fn check(answer: &Response) -> Result<(), Fault> {
    match answer.status {
        0..0x0100 => Ok(()),
        0x0401..=0x0403 => Err(Fault::Denied { detail: format!("IPP status {:#06x}", answer.status) }),
        status => Err(Fault::Unreadable { detail: format!("IPP status {status:#06x}") }),
    }
}

/// A queue name inside an address.
fn escaped(name: &str) -> String {
    let mut escaped = String::new();
    for byte in name.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                escaped.push(char::from(byte))
            }
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

/// Reads the person's own default.
pub(crate) fn own_default(home: Option<&Path>, cups_root: &Path) -> Option<String> {
    let files = crate::lpoptions::files(home, cups_root);
    files
        .iter()
        .filter_map(|file| std::fs::read_to_string(file).ok())
        .find_map(|text| crate::lpoptions::default(&text).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_where_to_ask() {
        let check = |uri: &str| address(&uri.parse().unwrap());
        let host = |host: &str, port, encrypted| Place::Host { host: host.to_owned(), port, encrypted };
        assert_eq!(
            check("ipp://10.0.0.7/ipp/print"),
            Some((host("10.0.0.7", 631, false), "/ipp/print".into()))
        );
        assert_eq!(check("ipps://p.local.:8631/x?y"), Some((host("p.local", 8631, true), "/x".into())));
        assert_eq!(check("ipp://a:b@[fe80::1]:1"), Some((host("fe80::1", 1, false), "/".into())));
        assert_eq!(check("usb://HP/x"), None);
        assert_eq!(check("ipp:///x"), None);
    }

    #[test]
    fn a_name_is_escaped_whatever_it_holds() {
        assert_eq!(escaped("Büro 1/2%"), "B%C3%BCro%201%2F2%25");
    }
}
