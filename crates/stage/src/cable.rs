//! A computer with a cable, in a place of its own: NetworkManager really runs there, and at the other end is an office that gives
//! addresses, finds names, shows a page and lets a VPN in.
//!
//! NetworkManager looks after all networks that it sees, and keeps its files where a computer has them once. So the whole test moves
//! into name spaces of its own: networks, files and processes. What happens there is seen by nobody outside, and ends with it.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use tempfile::TempDir;

use crate::Service;
use crate::tools::{self, run};

const PATIENCE: Duration = Duration::from_secs(20);
/// Names the test that runs apart, to itself.
const APART: &str = "DESKSIDE_APART";
/// Names the file with the answer of a page, to the process that shows it.
const SHOWS: &str = "DESKSIDE_SHOWS";
/// The name of the other end among the name spaces.
const OFFICE: &str = "office";
/// Where programs look for the system bus.
const BUS: &str = "/run/dbus/system_bus_socket";

/// The interface at the computer's end.
pub const ADAPTER: &str = "cable0";
/// The office: its gateway, and whoever else answers there.
pub const GATEWAY: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 1);

/// Runs the test of this name once more in a place of its own. True in there, where the test goes on; false outside, when it has
/// passed there.
pub fn apart(test: &str) -> Result<bool> {
    if let Some(answer) = std::env::var_os(SHOWS) {
        show(Path::new(&answer))?;
    }
    if std::env::var(APART).as_deref() == Ok(test) {
        return Ok(true);
    }
    let mut command = Command::new(tools::find("unshare")?);
    if !rustix::process::getuid().is_root() {
        command.args(["--user", "--map-root-user"]);
    }
    command
        .args(["--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "--"])
        .arg(std::env::current_exe()?)
        .args(["--exact", test, "--nocapture", "--test-threads", "1"])
        .env(APART, test)
        .stdin(Stdio::null());
    let ended = command.output()?;
    let said = String::from_utf8_lossy(&ended.stdout);
    let complained = String::from_utf8_lossy(&ended.stderr);
    ensure!(
        ended.status.success() && said.contains("test result: ok. 1 passed"),
        "`{test}`, apart, {}:\n{said}\n{complained}",
        ended.status
    );
    Ok(false)
}

/// Gives the bytes of the file to whoever asks, until it is ended. Runs in a process of its own, at the other end.
fn show(answer: &Path) -> Result<()> {
    let listener = TcpListener::bind((GATEWAY, 80))?;
    for mut stream in listener.incoming().map_while(Result::ok) {
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        let mut asked = [0; 2048];
        // Whoever asks for nothing wanted to know whether somebody is there.
        let _ = stream.read(&mut asked).and_then(|_| stream.write_all(&fs::read(answer)?));
    }
    Ok(())
}

/// What the page of the office answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Web<'a> {
    /// What is expected of it, with this date.
    Fine(&'a str),
    /// Another page, as in a hotel: it leads to this address.
    Portal(&'a str),
    /// An outage.
    Broken,
}

/// The computer, its cable and the office at the other end.
#[derive(Debug)]
pub struct Cable {
    // Dropped in this order: what talks on the bus before the bus, the folder last.
    manager: Service,
    names: Option<Service>,
    web: Option<Service>,
    vpn: Option<Service>,
    _bus: Service,
    folder: TempDir,
}

impl Cable {
    /// Lays it. Only for a test that is [`apart`].
    pub fn lay() -> Result<Self> {
        ensure!(std::env::var_os(APART).is_some(), "a cable is laid in a place of its own");
        let folder = tempfile::Builder::new().prefix("deskside-cable-").tempdir()?;
        let at = folder.path();
        hide_the_computer(at)?;
        ip(&["link", "set", "lo", "up"])?;
        ip(&["netns", "add", OFFICE])?;
        ip(&["link", "add", ADAPTER, "type", "veth", "peer", "name", "socket0"])?;
        ip(&["link", "set", "socket0", "netns", OFFICE])?;
        ip(&["-n", OFFICE, "link", "set", "lo", "up"])?;
        ip(&["-n", OFFICE, "link", "set", "socket0", "up"])?;
        ip(&["-n", OFFICE, "addr", "add", &format!("{GATEWAY}/24"), "dev", "socket0"])?;
        let (bus, _) = crate::bus::start_system(at, Path::new(BUS))?;
        let mut manager = Service::start(
            "NetworkManager",
            ["--debug"],
            &[
                ("NM_OPENVPN_USER".to_owned(), String::new()),
                ("NM_OPENVPN_GROUP".to_owned(), String::new()),
                ("NM_OPENVPN_CHROOT".to_owned(), String::new()),
            ],
            &at.join("manager.log"),
        )?;
        manager.wait_until(PATIENCE, |_| nmcli(&["general", "status"]).is_ok())?;
        let mut cable = Self { manager, names: None, web: None, vpn: None, _bus: bus, folder };
        cable.give_addresses()?;
        Ok(cable)
    }

    /// The address of its system bus.
    pub fn bus(&self) -> String {
        format!("unix:path={BUS}")
    }

    /// A connection over the cable with this name, that is not made by itself. Gives what it is known by.
    pub fn know(&self, name: &str) -> Result<String> {
        nmcli(&[
            "connection",
            "add",
            "type",
            "ethernet",
            "ifname",
            ADAPTER,
            "con-name",
            name,
            "autoconnect",
            "no",
        ])?;
        id_of(name)
    }

    /// The same with an address of its own, which nobody has to give.
    pub fn know_fixed(&self, name: &str, address: &str) -> Result<String> {
        let id = self.know(name)?;
        let gateway = GATEWAY.to_string();
        let fixed = ["ipv4.method", "manual", "ipv4.addresses", address, "ipv4.gateway", &gateway];
        nmcli(&[&["connection", "modify", "uuid", &id], &fixed[..], &["ipv4.dns", &gateway]].concat())?;
        Ok(id)
    }

    /// A VPN into the office that the computer knows, whose key is there, or lost.
    pub fn know_vpn(&mut self, name: &str, has_key: bool) -> Result<String> {
        let key = self.folder.path().join("vpn.key");
        if self.vpn.is_none() {
            run(tools::command("openvpn")?.args(["--genkey", "secret"]).arg(&key), b"")?;
            let path = key.to_string_lossy().into_owned();
            let args = ["openvpn", "--dev", "tun9", "--ifconfig", "10.9.0.1", "10.9.0.2", "--secret", &path];
            self.vpn = Some(self.at_office([&args[..], &["--cipher", "AES-256-CBC"]].concat(), "vpn.log")?);
        }
        let key = if has_key { key } else { self.folder.path().join("lost.key") };
        let settings = format!(
            "connection-type=static-key,remote={GATEWAY},static-key={},local-ip=10.9.0.2,remote-ip=10.9.0.1,\
             cipher=AES-256-CBC,dev-type=tun",
            key.display()
        );
        nmcli(&[
            "connection",
            "add",
            "type",
            "vpn",
            "vpn-type",
            "openvpn",
            "con-name",
            name,
            "autoconnect",
            "no",
            "ifname",
            "*",
            "vpn.data",
            &settings,
            "ipv4.never-default",
            "yes",
        ])?;
        id_of(name)
    }

    /// Connects as the person would.
    pub fn connect(&self, id: &str) -> Result<()> {
        nmcli(&["--wait", "30", "connection", "up", "uuid", id])
    }

    /// The same, without waiting for what becomes of it.
    pub fn begin(&self, id: &str) -> Result<()> {
        nmcli(&["--wait", "0", "connection", "up", "uuid", id])
    }

    /// Switches all networks off or on, as the person would.
    pub fn networks(&self, are_on: bool) -> Result<()> {
        nmcli(&["networking", if are_on { "on" } else { "off" }])
    }

    /// Whether the radio for Wi-Fi is switched on, as far as NetworkManager is asked.
    pub fn radio_is_on(&self) -> Result<bool> {
        let said = run(tools::command("nmcli")?.args(["radio", "wifi"]), b"")?;
        Ok(said.trim() == "enabled")
    }

    /// The office gives addresses and finds names (again).
    pub fn give_addresses(&mut self) -> Result<()> {
        let lease = self.folder.path().join("leases").to_string_lossy().into_owned();
        let pid = format!("--pid-file={}", self.folder.path().join("names.pid").display());
        let args = [
            "dnsmasq",
            "--keep-in-foreground",
            "--conf-file=/dev/null",
            "--no-resolv",
            "--no-hosts",
            "--interface=socket0",
            "--bind-interfaces",
            "--user=root",
            "--log-facility=-",
            "--dhcp-range=192.0.2.50,192.0.2.60,10m",
            "--dhcp-authoritative",
            "--address=/check.example/192.0.2.1",
            "--local=/example/",
            &pid,
            &format!("--dhcp-leasefile={lease}"),
        ];
        let mut names = self.at_office(args.to_vec(), "names.log")?;
        names.wait_until(PATIENCE, |service| service.log().contains("started"))?;
        self.names = Some(names);
        Ok(())
    }

    /// Nobody gives addresses any more, and nobody finds names.
    pub fn give_no_addresses(&mut self) {
        self.names = None;
    }

    /// The page at which the computer looks for the internet answers so from now on.
    pub fn show(&mut self, web: Web<'_>) -> Result<()> {
        let answer = match web {
            Web::Fine(date) => {
                format!(
                    "HTTP/1.1 200 OK\r\nDate: {date}\r\nContent-Length: 4\r\nConnection: close\r\n\r\nfine"
                )
            }
            Web::Portal(to) => {
                format!(
                    "HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                )
            }
            Web::Broken => "HTTP/1.1 503 Down\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned(),
        };
        let path = self.folder.path().join("answer");
        fs::write(&path, answer)?;
        if self.web.is_none() {
            let test = std::env::var(APART).context("it is apart")?;
            let exe = std::env::current_exe()?.to_string_lossy().into_owned();
            let args: Vec<String> =
                ["netns", "exec", OFFICE, &exe, "--exact", &test, "--nocapture"].map(str::to_owned).to_vec();
            let env = [(SHOWS.to_owned(), path.to_string_lossy().into_owned()), (APART.to_owned(), test)];
            self.web = Some(Service::start("ip", args, &env, &self.folder.path().join("web.log"))?);
            tools::wait_until("the page is not shown", PATIENCE, || self.is_shown().then_some(()))?;
        }
        Ok(())
    }

    fn is_shown(&self) -> bool {
        let Ok(mut ss) = tools::command("ip") else { return false };
        let asked = ss.args(["netns", "exec", OFFICE, "ss", "-Hltn", "sport", "=", ":80"]).output();
        asked.is_ok_and(|said| !said.stdout.is_empty())
    }

    /// The other end of the cable is pulled out, or put in again.
    pub fn plug(&self, is_in: bool) -> Result<()> {
        ip(&["-n", OFFICE, "link", "set", "socket0", if is_in { "up" } else { "down" }])
    }

    /// The gateway goes, or comes back: the cable has a link all the same.
    pub fn gateway(&self, is_there: bool) -> Result<()> {
        let verb = if is_there { "add" } else { "del" };
        ip(&["-n", OFFICE, "addr", verb, &format!("{GATEWAY}/24"), "dev", "socket0"])
    }

    /// What NetworkManager said.
    pub fn log(&self) -> String {
        self.manager.log()
    }

    fn at_office(&self, args: Vec<&str>, log: &str) -> Result<Service> {
        let args: Vec<&str> = ["netns", "exec", OFFICE].into_iter().chain(args).collect();
        Service::start("ip", args, &[], &self.folder.path().join(log))
    }
}

/// What the computer keeps and runs is not seen in here; the folders of NetworkManager are empty, and so is that of what runs.
fn hide_the_computer(at: &Path) -> Result<()> {
    for folder in ["/run", "/etc/NetworkManager", "/var/lib/NetworkManager"] {
        if !Path::new(folder).is_dir() {
            bail!("`{folder}` is not there (`cargo xtask test` installs what is needed)");
        }
        mount(&["-t", "tmpfs", "none", folder])?;
    }
    for folder in ["/run/dbus", "/run/NetworkManager", "/etc/NetworkManager/system-connections"] {
        fs::create_dir_all(folder)?;
    }
    // With a /sys that cannot be written it takes the place for a container, and does not wait for udev for ever.
    mount(&["-t", "sysfs", "-o", "ro", "sysfs", "/sys"])?;
    let resolv = at.join("resolv.conf");
    fs::write(&resolv, format!("nameserver {GATEWAY}\noptions timeout:1 attempts:1\n"))?;
    mount(&["--bind", &resolv.to_string_lossy(), "/etc/resolv.conf"])?;
    fs::write(
        PathBuf::from("/etc/NetworkManager/NetworkManager.conf"),
        format!(
            "[main]\nplugins=keyfile\nauth-polkit=false\nrc-manager=unmanaged\nno-auto-default=*\n\
             [connectivity]\nuri=http://check.example/check\nresponse=fine\n\
             [device]\nmatch-device=interface-name:{ADAPTER}\ncarrier-wait-timeout=500\n\
             [keyfile]\nunmanaged-devices=except:interface-name:{ADAPTER}\n"
        ),
    )?;
    Ok(())
}

fn id_of(name: &str) -> Result<String> {
    let said =
        run(tools::command("nmcli")?.args(["-g", "connection.uuid", "connection", "show", name]), b"")?;
    Ok(said.trim().to_owned())
}

fn nmcli(args: &[&str]) -> Result<()> {
    run(tools::command("nmcli")?.args(args), b"").map(drop)
}

fn ip(args: &[&str]) -> Result<()> {
    run(tools::command("ip")?.args(args), b"").map(drop)
}

fn mount(args: &[&str]) -> Result<()> {
    run(tools::command("mount")?.args(args), b"").map(drop)
}
