//! A printer that speaks IPP Everywhere: CUPS' own `ippeveprinter` on a loopback port.

use std::ffi::OsString;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use tempfile::TempDir;

use crate::tools::{command, run};
use crate::{Bus, Port, Service};

const PATIENCE: Duration = Duration::from_secs(10);
const FORMATS: &str = "application/pdf,image/pwg-raster,image/urf,application/postscript,text/plain";

/// A virtual printer: it is found on the network, takes jobs, keeps every page in a folder, and can be short of
/// paper or toner, hung, or switched off.
#[derive(Debug)]
pub struct VirtualPrinter {
    name: String,
    port: Port,
    env: (String, String),
    service: Option<Service>,
    folder: TempDir,
}

impl VirtualPrinter {
    /// Switches a new printer on. It announces itself under `name` on the bus.
    pub fn start(bus: &Bus, name: &str) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("deskside-printer-").tempdir()?;
        fs::create_dir(folder.path().join("pages"))?;
        let mut printer = Self {
            name: name.to_owned(),
            port: Port::reserve()?,
            env: bus.printers_env(),
            service: None,
            folder,
        };
        printer.restart()?;
        Ok(printer)
    }

    /// Switches it off: nothing listens on its address any more.
    pub fn kill(&mut self) {
        self.service = None;
    }

    /// Switches it on again, on the same address, with full trays and toner.
    pub fn restart(&mut self) -> Result<()> {
        self.kill();
        let pages = self.folder.path().join("pages");
        let mut args: Vec<OsString> =
            ["-p", &self.port.number().to_string(), "-n", "localhost", "-f", FORMATS, "-M", "Deskside"]
                .map(OsString::from)
                .into();
        // With a command a job is done at once; without one it pretends to print for five to fifteen seconds.
        args.extend(["-m", "Virtual 100", "-c", "/bin/true", "-v", "-k", "-d"].map(OsString::from));
        args.push(pages.into_os_string());
        args.push(self.name.clone().into());
        let log = self.folder.path().join("log");
        let mut service = Service::start("ippeveprinter", args, std::slice::from_ref(&self.env), &log)?;
        let address = self.port.address();
        service.wait_until(PATIENCE, |_| TcpStream::connect(&address).is_ok())?;
        self.service = Some(service);
        self.set_paper(250)?;
        self.set_toner(75)
    }

    /// Where CUPS reaches it: `ipp://127.0.0.1:PORT/ipp/print`.
    pub fn uri(&self) -> String {
        format!("ipp://{}/ipp/print", self.port.address())
    }

    /// The name it announces.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// `127.0.0.1:PORT`.
    pub fn address(&self) -> String {
        self.port.address()
    }

    /// Makes it hang: it takes connections and never answers.
    pub fn freeze(&self) {
        if let Some(service) = &self.service {
            service.freeze();
        }
    }

    /// Lets a hung printer go on.
    pub fn thaw(&self) {
        if let Some(service) = &self.service {
            service.thaw();
        }
    }

    /// Puts so many sheets into each of its two trays: few show as `media-low`, 0 as `media-empty`.
    pub fn set_paper(&self, sheets: u16) -> Result<()> {
        // Trays 0 and 2 are the printer's own choice and the hand feed, which hold nothing.
        let tray = |n: u8| format!("size{n}=iso_a4_210x297mm&type{n}=stationery&level{n}={sheets}");
        self.change(&format!("/media?{}&{}", tray(1), tray(3)))
    }

    /// Sets the toner level in percent; low shows as `toner-low`, 0 as `toner-empty`.
    pub fn set_toner(&self, percent: u8) -> Result<()> {
        self.change(&format!("/supplies?supply0=25&supply1={percent}"))
    }

    /// What it says about itself when asked over IPP: `none`, or words such as `media-empty-report`.
    pub fn reasons(&self) -> Result<Vec<String>> {
        let mut ask = command("ipptool")?;
        ask.args(["-tv", "-T", "5", &self.uri(), "get-printer-attributes.test"]);
        let said = run(&mut ask, b"")?;
        let line = said.lines().find_map(|line| line.trim().strip_prefix("printer-state-reasons "));
        let words = line.and_then(|line| line.split_once(" = ")).context("it did not say")?.1;
        Ok(words.split(',').map(str::to_owned).collect())
    }

    /// The documents it has printed so far, oldest first.
    pub fn pages(&self) -> Result<Vec<PathBuf>> {
        let mut pages = Vec::new();
        for entry in fs::read_dir(self.folder.path().join("pages"))? {
            let path = entry?.path();
            // Beside each document lies a `.prn` with what the printing command said about it.
            if path.extension().is_none_or(|extension| extension != "prn") {
                pages.push((path.metadata()?.modified()?, path));
            }
        }
        pages.sort();
        Ok(pages.into_iter().map(|(_, path)| path).collect())
    }

    /// What it logged.
    pub fn log(&self) -> String {
        self.service.as_ref().map(Service::log).unwrap_or_default()
    }

    /// Fills in one of the forms on the printer's own web page, as a person at its panel would.
    fn change(&self, form: &str) -> Result<()> {
        let mut stream = TcpStream::connect(self.port.address()).context("the printer is off")?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(stream, "GET {form} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        let mut page = String::new();
        let mut part = [0; 4096];
        // It keeps the connection open, so the end is where the page ends.
        while !page.contains("</html>") {
            let length = stream.read(&mut part).context("the printer's page does not come")?;
            ensure!(length > 0, "the printer's page breaks off: {page}");
            page.push_str(&String::from_utf8_lossy(&part[..length]));
        }
        ensure!(page.contains("updated."), "the printer's page did not take `{form}`: {page}");
        Ok(())
    }
}
