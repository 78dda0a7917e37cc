//! What is asked of the program on its command line and in its environment.

use std::ffi::{OsStr, OsString};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use deskside_server::{Config, Transport};

/// What `--help` says.
pub const HELP: &str = "\
deskside-server: the queue of Deskside

  deskside-server [options]                 runs until SIGTERM or Ctrl-C
  deskside-server audit verify [--data DIR] follows the record and names the first entry that is wrong

  --data DIR            the folder that holds everything              DESKSIDE_DATA
  --listen ADDRESS      where to listen, 127.0.0.1:8443 unless told   DESKSIDE_LISTEN
  --address URL         what invitations say, https://host:port       DESKSIDE_ADDRESS
  --ui DIR              the folder with the console for browsers      DESKSIDE_UI
  --plain               without TLS, from this computer only
  --behind-proxy        without TLS, from a proxy that ends it and sets X-Forwarded-For;
                        from this computer only, unless told which
  --proxy ADDRESS       the proxy for --behind-proxy, such as 192.0.2.7: nobody else is let in
  --database-limit MIB  the database grows to this size at most       DESKSIDE_DATABASE_LIMIT
  --calls-per-second N  of one person in the long run, 100 unless told; what else a person may do grows with it
  --connections-per-address N   at the same time, 512 unless told
  --port-file FILE      writes address, key and first invitation as JSON, for scripts
  --help, --version

How much goes to the log (standard error) is told in RUST_LOG.";

/// What is asked for.
#[derive(Debug)]
pub enum Ask {
    /// Run.
    Serve {
        /// As told.
        config: Box<Config>,
        /// Where to write address, key and first invitation.
        port_file: Option<PathBuf>,
    },
    /// Follow the record.
    VerifyAudit {
        /// The folder of the server.
        data: PathBuf,
    },
    /// Show the help.
    Help,
    /// Show the version.
    Version,
}

/// What cannot be understood.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArgumentError {
    /// No such option.
    #[error("`{0}` is not an option")]
    Unknown(String),
    /// The value is missing.
    #[error("`{0}` needs a value")]
    ValueMissing(String),
    /// The value cannot be used.
    #[error("`{value}` cannot be used for `{option}`")]
    Unusable {
        /// For which option.
        option: String,
        /// What was given.
        value: String,
    },
    /// There is no home folder to put the data into.
    #[error("there is no home folder: say where with `--data`")]
    NoFolder,
}

/// The options as they are given, before they are put together.
#[derive(Default)]
struct Given {
    data: Option<PathBuf>,
    listen: Option<SocketAddr>,
    address: Option<String>,
    ui: Option<PathBuf>,
    transport: Option<Transport>,
    proxy: Option<IpAddr>,
    database_limit: Option<u64>,
    calls_per_second: Option<u32>,
    connections_per_address: Option<u32>,
    port_file: Option<PathBuf>,
}

impl Ask {
    /// Reads the arguments, and from the environment what they do not say.
    ///
    /// # Errors
    /// See [`ArgumentError`].
    pub fn of(
        arguments: impl Iterator<Item = OsString>,
        environment: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Ask, ArgumentError> {
        let mut given = Given::default();
        for (variable, option) in [
            ("DESKSIDE_DATA", "--data"),
            ("DESKSIDE_LISTEN", "--listen"),
            ("DESKSIDE_ADDRESS", "--address"),
            ("DESKSIDE_UI", "--ui"),
            ("DESKSIDE_DATABASE_LIMIT", "--database-limit"),
        ] {
            if let Some(value) = environment(variable) {
                given.take(option, &value)?;
            }
        }
        let mut words = Vec::new();
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--help" | "-h") => return Ok(Ask::Help),
                Some("--version" | "-V") => return Ok(Ask::Version),
                Some("--plain") => given.transport = Some(Transport::Plain),
                Some("--behind-proxy") => given.transport = Some(Transport::BehindProxy),
                Some(option) if option.starts_with("--") => {
                    let value =
                        arguments.next().ok_or_else(|| ArgumentError::ValueMissing(option.to_owned()))?;
                    given.take(option, &value)?;
                }
                _ => words.push(argument.to_string_lossy().into_owned()),
            }
        }
        let data = given.data.clone().or_else(default_folder).ok_or(ArgumentError::NoFolder)?;
        match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            [] => Ok(given.serve(data)),
            ["audit", "verify"] => Ok(Ask::VerifyAudit { data }),
            _ => Err(ArgumentError::Unknown(words.join(" "))),
        }
    }
}

impl Given {
    fn take(&mut self, option: &str, value: &OsStr) -> Result<(), ArgumentError> {
        let unusable = || ArgumentError::Unusable {
            option: option.to_owned(),
            value: value.to_string_lossy().into_owned(),
        };
        let text = || value.to_str().ok_or_else(unusable);
        let number = || text()?.parse::<u32>().map_err(|_| unusable());
        match option {
            "--data" => self.data = Some(value.into()),
            "--ui" => self.ui = Some(value.into()),
            "--port-file" => self.port_file = Some(value.into()),
            "--listen" => self.listen = Some(text()?.parse().map_err(|_| unusable())?),
            "--proxy" => self.proxy = Some(text()?.parse().map_err(|_| unusable())?),
            "--address" => self.address = Some(text()?.trim_end_matches('/').to_owned()),
            "--database-limit" => self.database_limit = Some(u64::from(number()?) * 1024 * 1024),
            "--calls-per-second" => self.calls_per_second = Some(number()?),
            "--connections-per-address" => self.connections_per_address = Some(number()?),
            _ => return Err(ArgumentError::Unknown(option.to_owned())),
        }
        Ok(())
    }

    fn serve(self, data: PathBuf) -> Ask {
        let unless_told = Config::new(data);
        let config = Config {
            listen: self.listen.unwrap_or(unless_told.listen),
            transport: self.transport.unwrap_or(unless_told.transport),
            proxy: self.proxy,
            address: self.address,
            ui: self.ui,
            database_limit: self.database_limit,
            calls_per_second: self.calls_per_second.unwrap_or(unless_told.calls_per_second),
            connections_per_address: self
                .connections_per_address
                .map_or(unless_told.connections_per_address, |each| each as usize),
            ..unless_told
        };
        Ask::Serve { config: Box::new(config), port_file: self.port_file }
    }
}

fn default_folder() -> Option<PathBuf> {
    Some(directories::ProjectDirs::from("", "", "deskside-server")?.data_dir().to_owned())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn ask(line: &str, environment: &[(&str, &str)]) -> Result<Ask, ArgumentError> {
        let find =
            |name: &str| environment.iter().find(|(this, _)| *this == name).map(|(_, value)| value.into());
        Ask::of(line.split_whitespace().map(OsString::from), find)
    }

    #[test]
    fn what_is_on_the_line_counts_more_than_the_environment() {
        let environment = [("DESKSIDE_DATA", "/a"), ("DESKSIDE_LISTEN", "127.0.0.1:1")];
        let Ok(Ask::Serve { config, port_file }) =
            ask("--listen [::1]:2 --plain --port-file /p", &environment)
        else {
            panic!("it should run");
        };
        assert_eq!((config.data, config.listen), (PathBuf::from("/a"), "[::1]:2".parse().unwrap()));
        assert_eq!((config.transport, port_file), (Transport::Plain, Some(PathBuf::from("/p"))));
    }

    #[test]
    fn what_cannot_be_understood_is_named() {
        let refused = |line| ask(line, &[]).expect_err("it should be refused").to_string();
        insta::assert_snapshot!(
            ["--data", "--listen here", "--loud yes", "audit shred"].map(refused).join("\n"),
            @r"
        `--data` needs a value
        `here` cannot be used for `--listen`
        `--loud` is not an option
        `audit shred` is not an option
        "
        );
        assert!(
            matches!(ask("audit verify --data /a", &[]), Ok(Ask::VerifyAudit { data }) if data == Path::new("/a"))
        );
    }
}
