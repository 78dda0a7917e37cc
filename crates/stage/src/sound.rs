//! A private sound service with loudspeakers that nobody hears: PulseAudio, or PipeWire with the parts that stand in for it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};
use tempfile::TempDir;

use crate::tools::{self, command, run};
use crate::{Service, SessionBus};

const PATIENCE: Duration = Duration::from_secs(20);

/// Which sound service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SoundService {
    /// The older one.
    PulseAudio,
    /// The newer one, with wireplumber, which decides, and pipewire-pulse, which programs speak to.
    PipeWire,
}

/// A sound service with devices, of which each output can be listened to.
#[derive(Debug)]
pub struct Sound {
    // Dropped in this order: what programs speak to first, the folder last.
    services: Vec<Service>,
    _bus: Option<SessionBus>,
    folder: TempDir,
    modules: Vec<(String, String)>,
    kind: SoundService,
}

impl Sound {
    /// Starts it, with outputs and inputs by their names and by what people see them called.
    pub fn start(kind: SoundService, outputs: &[(&str, &str)], inputs: &[(&str, &str)]) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("deskside-sound-").tempdir()?;
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700))?;
        let bus = match kind {
            SoundService::PulseAudio => None,
            SoundService::PipeWire => Some(SessionBus::start()?),
        };
        let mut sound = Self { services: Vec::new(), _bus: bus, folder, modules: Vec::new(), kind };
        sound.switch_on()?;
        for (name, label) in outputs {
            let label = format!("sink_properties=device.description='{label}'");
            sound.plug_in(name, &["module-null-sink", &format!("sink_name={name}"), &label])?;
        }
        for (name, label) in inputs {
            let words = match kind {
                SoundService::PulseAudio => {
                    ["module-null-source", &format!("source_name={name}"), &format!("description={label}")]
                        .map(str::to_owned)
                        .to_vec()
                }
                SoundService::PipeWire => [
                    "module-null-sink",
                    "media.class=Audio/Source/Virtual",
                    &format!("sink_name={name}"),
                    &format!("sink_properties=device.description='{label}'"),
                ]
                .map(str::to_owned)
                .to_vec(),
            };
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            sound.plug_in(name, &words)?;
        }
        Ok(sound)
    }

    fn switch_on(&mut self) -> Result<()> {
        let mut env = vec![
            ("HOME".to_owned(), self.runtime().display().to_string()),
            ("XDG_RUNTIME_DIR".to_owned(), self.runtime().display().to_string()),
        ];
        env.extend(self._bus.as_ref().map(SessionBus::env));
        let log = |name: &str| self.runtime().join(format!("{name}.log"));
        let quiet: [&str; 0] = [];
        self.services = match self.kind {
            SoundService::PulseAudio => {
                let words = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"];
                let modules = ["--load=module-native-protocol-unix"];
                vec![Service::start(
                    "pulseaudio",
                    words.into_iter().chain(modules),
                    &env,
                    &log("pulseaudio"),
                )?]
            }
            SoundService::PipeWire => {
                let mut pipewire = Service::start("pipewire", quiet, &env, &log("pipewire"))?;
                let socket = self.runtime().join("pipewire-0");
                pipewire.wait_until(PATIENCE, |_| UnixStream::connect(&socket).is_ok())?;
                let decides = Service::start("wireplumber", quiet, &env, &log("wireplumber"))?;
                let pulse = Service::start("pipewire-pulse", quiet, &env, &log("pipewire-pulse"))?;
                vec![pulse, decides, pipewire]
            }
        };
        let socket = self.runtime().join("pulse/native");
        let first = self.services.first_mut().context("a service was started above")?;
        first.wait_until(PATIENCE, |_| UnixStream::connect(&socket).is_ok())
    }

    fn plug_in(&mut self, name: &str, words: &[&str]) -> Result<()> {
        let words: Vec<&str> = ["load-module"].iter().chain(words).copied().collect();
        let module = self.pactl(&words)?.trim().to_owned();
        self.modules.push((name.to_owned(), module));
        let is_there = || {
            let listed = self.pactl(&["list", "short"]).unwrap_or_default();
            listed.lines().any(|line| line.split('\t').nth(1) == Some(name)).then_some(())
        };
        tools::wait_until(&format!("the device `{name}` does not come"), PATIENCE, is_there)
    }

    /// Takes a device away.
    pub fn unplug(&mut self, name: &str) -> Result<()> {
        let place = self.modules.iter().position(|(at, _)| at == name).context("no such device")?;
        let (_, module) = self.modules.remove(place);
        self.pactl(&["unload-module", &module]).map(drop)
    }

    /// The folder that leads programs here, for `XDG_RUNTIME_DIR`.
    pub fn runtime(&self) -> &Path {
        self.folder.path()
    }

    /// What `pactl` prints, without what changes by itself.
    pub fn state(&self) -> Result<String> {
        let all = [self.pactl(&["list", "sinks"])?, self.pactl(&["list", "sources"])?];
        let defaults = [self.pactl(&["get-default-sink"])?, self.pactl(&["get-default-source"])?];
        let restless = |line: &&str| {
            let line = line.trim_start();
            !line.starts_with("State:") && !line.starts_with("Latency:")
        };
        let texts = all.iter().chain(&defaults).flat_map(|text| text.lines()).filter(restless);
        Ok(texts.collect::<Vec<_>>().join("\n"))
    }

    /// Says something to the service, and gives what was answered.
    pub fn pactl(&self, words: &[&str]) -> Result<String> {
        run(self.program("pactl")?.args(words), b"")
    }

    fn program(&self, name: &str) -> Result<std::process::Command> {
        let mut program = command(name)?;
        program
            .env("XDG_RUNTIME_DIR", self.runtime())
            .env("PULSE_SERVER", format!("unix:{}", self.runtime().join("pulse/native").display()))
            .args((name == "pactl").then_some("--client-name=stage"));
        Ok(program)
    }

    /// Listens to an output from now on.
    pub fn listen(&self, output: &str) -> Result<Ear> {
        let words = [
            format!("--device={output}.monitor"),
            "--raw".to_owned(),
            "--format=s16le".to_owned(),
            "--rate=16000".to_owned(),
            "--channels=1".to_owned(),
            "--latency-msec=50".to_owned(),
        ];
        let heard = self.folder.path().join(format!("heard-{output}"));
        let env = [
            ("XDG_RUNTIME_DIR".to_owned(), self.runtime().display().to_string()),
            ("PULSE_SERVER".to_owned(), format!("unix:{}", self.runtime().join("pulse/native").display())),
        ];
        let mut service = Service::start("parec", words, &env, &heard)?;
        // It listens when the first silence has arrived.
        service.wait_until(PATIENCE, |_| fs::metadata(&heard).is_ok_and(|file| file.len() > 2000))?;
        Ok(Ear { _service: service, heard })
    }

    /// Ends the service, as a crash would.
    pub fn switch_off(&mut self) {
        self.services.iter_mut().for_each(Service::kill);
    }
}

/// Somebody who listens to an output.
#[derive(Debug)]
pub struct Ear {
    _service: Service,
    heard: std::path::PathBuf,
}

impl Ear {
    /// How loud the loudest moment was so far; 32767 is as loud as it can be.
    pub fn loudest(&self) -> Result<i16> {
        let heard = fs::read(&self.heard)?;
        let samples =
            heard.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]]).saturating_abs());
        Ok(samples.max().unwrap_or_default())
    }
}
