//! The real networks: NetworkManager with a cable, in a place of its own (`stage::apart`), and an office at the other end.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::Result;
use deskside_core::action::Action;
use deskside_core::machine::{Fault, Machine, Need, NetworkAsk, Reading};
use deskside_core::network::{AdapterKind, ConnectionId, Internet, Network, Radio, Stage};
use deskside_core::plan::Stand;
use deskside_core::probe::Verdict;
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario};
use deskside_stage::{ADAPTER, Cable, GATEWAY, Service, Web, apart, find, wait_until};

use crate::support::{WITHIN, action, change, check, list, permit, plan, stand};

const PATIENCE: Duration = Duration::from_secs(20);

fn computer(cable: &Cable) -> Computer {
    Computer::new(Os::Linux, Settings { system_bus: Some(cable.bus()), ..Settings::default() })
}

fn network(computer: &Computer) -> Network {
    match computer.read(&NetworkAsk::Network.into(), WITHIN) {
        Ok(Reading::Network(network)) => network,
        other => panic!("{other:?}"),
    }
}

/// An adapter, how far it has come, and its connection.
type Adapters = Vec<(String, Stage, Option<String>)>;

/// What a change could change, without what counts by itself: the order in which connections were used.
fn standing(computer: &Computer) -> (Radio, Adapters, Vec<(String, bool)>) {
    let network = network(computer);
    let adapters = network.adapters.iter().map(|at| {
        let connection = at.connection.as_ref().map(|id| id.as_str().to_owned());
        (at.name.as_str().to_owned(), at.stage, connection)
    });
    let mut known: Vec<_> = network.connections.iter().map(|at| (at.name.clone(), at.is_on)).collect();
    known.sort();
    (network.radio, adapters.collect(), known)
}

fn found(computer: &dyn Machine, name: &str) -> Option<Vec<(String, String)>> {
    match check(computer, name, &[]) {
        Verdict::Found { facts } => {
            Some(facts.into_iter().map(|(name, value)| (name, value.text())).collect())
        }
        Verdict::NotFound | Verdict::NotApplicable | Verdict::Unknown { .. } => None,
    }
}

fn is_found(computer: &dyn Machine, name: &str) -> bool {
    found(computer, name).is_some()
}

fn on_adapter(name: &str, connection: &str) -> Action {
    action(name, &[("connection", connection), ("adapter", ADAPTER)])
}

/// A time as an HTTP answer has it, so many seconds from now.
fn date(ahead: i64) -> String {
    let now = std::time::SystemTime::now();
    let apart = Duration::from_secs(ahead.unsigned_abs());
    httpdate::fmt_http_date(if ahead < 0 { now - apart } else { now + apart })
}

#[test]
fn a_known_network_is_connected_and_taken_back() -> Result<()> {
    if !apart("network::a_known_network_is_connected_and_taken_back")? {
        return Ok(());
    }
    let cable = Cable::lay()?;
    let (office, fixed) = (cable.know("Office")?, cable.know_fixed("Fixed", "192.0.2.77/24")?);
    let computer = computer(&cable);
    let before = standing(&computer);
    let facts = found(&computer, "network.not-connected").expect("it is not connected");
    assert!(facts.contains(&("adapter".to_owned(), ADAPTER.to_owned())), "{facts:?}");

    let made = change(&computer, &on_adapter("network.connect", &office))?;
    assert_eq!(stand(&computer, &made), Ok(Stand::After));
    assert!(!is_found(&computer, "network.not-connected"));
    let now = network(&computer);
    let adapter = now.connected().expect("it is connected");
    assert_eq!(adapter.gateway, Some(GATEWAY.into()));
    assert_eq!(adapter.name_servers, [std::net::IpAddr::from(GATEWAY)]);
    let again = on_adapter("network.connect", &office);
    assert_eq!(plan(&computer, &again).err(), Some(Need::NotApplicable));

    // Another one takes its place, and taking that back brings the first one back.
    let connected = standing(&computer);
    let other = change(&computer, &on_adapter("network.connect", &fixed))?;
    assert_eq!(stand(&computer, &other), Ok(Stand::After));
    change(&computer, &other.undo.expect("an undo"))?;
    assert_eq!(standing(&computer), connected);
    let undone = change(&computer, &made.undo.expect("an undo"))?;
    assert_eq!(stand(&computer, &undone), Ok(Stand::After));
    assert_eq!(standing(&computer), before);
    change(&computer, &undone.undo.expect("an undo"))?;
    assert_eq!(standing(&computer), connected);
    Ok(())
}

#[test]
fn a_network_that_gives_no_address_leaves_the_one_before_in_place() -> Result<()> {
    if !apart("network::a_network_that_gives_no_address_leaves_the_one_before_in_place")? {
        return Ok(());
    }
    let mut cable = Cable::lay()?;
    let (office, fixed) = (cable.know("Office")?, cable.know_fixed("Fixed", "192.0.2.77/24")?);
    let computer = computer(&cable);
    cable.give_no_addresses();
    // Nothing was connected before: nothing is about to connect afterwards.
    let alone = plan(&computer, &on_adapter("network.connect", &office)).expect("a plan");
    let before = standing(&computer);
    let fault = computer.apply(&permit(&alone), &alone, Duration::from_secs(14));
    assert!(matches!(fault, Err(Fault::TooSlow { .. } | Fault::NoAnswer { .. })), "{fault:?}");
    assert_eq!(standing(&computer), before);

    change(&computer, &on_adapter("network.connect", &fixed))?;
    let before = standing(&computer);
    let shown = plan(&computer, &on_adapter("network.connect", &office)).expect("a plan");
    let fault = computer.apply(&permit(&shown), &shown, Duration::from_secs(14));
    assert!(matches!(fault, Err(Fault::TooSlow { .. } | Fault::NoAnswer { .. })), "{fault:?}");
    assert_eq!(standing(&computer), before, "the old one is back");
    Ok(())
}

#[test]
fn an_address_is_asked_for_again_where_there_is_none() -> Result<()> {
    if !apart("network::an_address_is_asked_for_again_where_there_is_none")? {
        return Ok(());
    }
    let mut cable = Cable::lay()?;
    let office = cable.know("Office")?;
    let computer = computer(&cable);
    cable.give_no_addresses();
    cable.begin(&office)?;
    let facts = wait_until("an address is there", PATIENCE, || found(&computer, "network.no-address"))?;
    assert!(facts.contains(&("connection-id".to_owned(), office.clone())), "{facts:?}");
    assert!(!is_found(&computer, "network.not-connected"), "one cause at a time");
    cable.give_addresses()?;
    let made = change(&computer, &on_adapter("network.renew", &office))?;
    assert_eq!(stand(&computer, &made), Ok(Stand::After));
    assert!(!is_found(&computer, "network.no-address"));
    let again = on_adapter("network.renew", &office);
    assert_eq!(plan(&computer, &again).err(), Some(Need::NotApplicable), "there is nothing to ask for");
    Ok(())
}

#[test]
fn each_cause_on_the_way_out_is_told_from_the_others() -> Result<()> {
    if !apart("network::each_cause_on_the_way_out_is_told_from_the_others")? {
        return Ok(());
    }
    let mut cable = Cable::lay()?;
    let computer = computer(&cable);
    let causes = [
        "network.off",
        "network.no-adapter",
        "network.no-link",
        "network.no-address",
        "network.not-connected",
        "network.none-known",
        "network.gateway-silent",
        "network.portal",
        "names.not-found",
        "network.no-internet",
        "clock.wrong",
    ];
    let seen = |computer: &Computer| -> Vec<&str> {
        causes.into_iter().filter(|name| is_found(computer, name)).collect()
    };
    assert_eq!(seen(&computer), ["network.none-known"]);
    let office = cable.know("Office")?;
    cable.show(Web::Fine(&date(0)))?;
    cable.connect(&office)?;
    assert!(seen(&computer).is_empty(), "{:?}", seen(&computer));

    cable.show(Web::Portal("http://login.guest.example/room?back=x"))?;
    assert_eq!(
        found(&computer, "network.portal"),
        Some(vec![("portal".into(), "login.guest.example".into())])
    );
    assert_eq!(seen(&computer), ["network.portal"]);
    cable.show(Web::Broken)?;
    assert!(seen(&computer).contains(&"network.no-internet") || seen(&computer).contains(&"network.portal"));
    cable.show(Web::Fine(&date(-3600)))?;
    let facts = found(&computer, "clock.wrong").expect("it is an hour ahead");
    assert!(facts.contains(&("way".into(), "ahead".into())), "{facts:?}");
    cable.show(Web::Fine(&date(0)))?;

    cable.give_no_addresses();
    assert_eq!(seen(&computer)[0], "names.not-found");
    cable.give_addresses()?;
    cable.gateway(false)?;
    let mut verdict = String::new();
    let silent = wait_until("the gateway is there", Duration::from_secs(60), || {
        verdict = format!("{:?}", check(&computer, "network.gateway-silent", &[]));
        verdict.starts_with("Found").then_some(())
    });
    assert!(silent.is_ok(), "{verdict}, {:?}", fs::read_to_string("/proc/net/arp"));
    assert!(!is_found(&computer, "names.not-found"), "what is further out makes no sense");
    cable.gateway(true)?;
    wait_until("the gateway is silent", PATIENCE, || {
        (!is_found(&computer, "network.gateway-silent")).then_some(())
    })?;
    cable.plug(false)?;
    wait_until("there is a link", PATIENCE, || is_found(&computer, "network.no-link").then_some(()))?;
    assert_eq!(seen(&computer), ["network.no-link"]);
    cable.plug(true)?;
    wait_until("there is no link", PATIENCE, || (!is_found(&computer, "network.no-link")).then_some(()))?;
    cable.networks(false)?;
    assert_eq!(seen(&computer), ["network.off"]);
    cable.networks(true)?;
    assert!(!is_found(&computer, "network.off"));
    Ok(())
}

#[test]
fn a_vpn_that_is_known_is_connected_and_disconnected() -> Result<()> {
    if !apart("network::a_vpn_that_is_known_is_connected_and_disconnected")? {
        return Ok(());
    }
    let mut cable = Cable::lay()?;
    let office = cable.know_fixed("Office", "192.0.2.77/24")?;
    let (works, broken) = (cable.know_vpn("Work", true)?, cable.know_vpn("Old", false)?);
    cable.connect(&office)?;
    let computer = computer(&cable);
    let names: Vec<String> =
        list(&computer, "vpns.list").expect("a list").into_iter().map(|vpn| vpn.name).collect();
    assert_eq!(names, ["Old", "Work"]);
    let before = standing(&computer);
    let connect = |id: &str| action("vpn.connect", &[("connection", id)]);
    let made = change(&computer, &connect(&works))?;
    assert_eq!(stand(&computer, &made), Ok(Stand::After));
    assert!(matches!(check(&computer, "vpn.on", &[("connection", &works)]), Verdict::Found { .. }));
    let undone = change(&computer, &made.undo.expect("an undo"))?;
    assert_eq!(stand(&computer, &undone), Ok(Stand::After));
    assert_eq!(standing(&computer), before);

    // Its key is lost: it does not come up, and nothing else is different.
    let shown = plan(&computer, &connect(&broken)).expect("a plan");
    let fault = computer.apply(&permit(&shown), &shown, WITHIN);
    assert!(matches!(fault, Err(Fault::NoAnswer { .. })), "{fault:?}");
    assert_eq!(standing(&computer), before);
    Ok(())
}

#[test]
fn the_radio_is_switched_by_the_programs_of_the_plan() -> Result<()> {
    if !apart("network::the_radio_is_switched_by_the_programs_of_the_plan")? {
        return Ok(());
    }
    // There is no radio here. NetworkManager keeps the switch all the same, and a plan is made only where there is one.
    let cable = Cable::lay()?;
    let computer = computer(&cable);
    for (name, is_on) in [("wifi.off", false), ("wifi.on", true)] {
        let switch = action(name, &[]);
        assert_eq!(plan(&computer, &switch).err(), Some(Need::NotApplicable), "{name}");
        for invocation in computer.invocations(&switch) {
            let args: Vec<&str> = invocation.args.iter().map(String::as_str).collect();
            let ended = std::process::Command::new(find(&invocation.program)?).args(args).status()?;
            assert!(ended.success(), "{invocation:?}");
        }
        assert_eq!(cable.radio_is_on()?, is_on, "{name}");
    }
    Ok(())
}

#[test]
fn a_gate_to_the_web_is_taken_out_and_put_back() -> Result<()> {
    let home = tempfile::tempdir()?;
    let bus = deskside_stage::SessionBus::start_for(Some(home.path()), &["ca.desrt.dconf"])?;
    let settings = Settings {
        home: Some(home.path().to_owned()),
        session_bus: Some(bus.address().to_owned()),
        runtime: Some(bus.runtime().to_owned()),
        ..Settings::default()
    };
    let computer = Computer::new(Os::Linux, settings.clone());
    let proxy = || match computer.read(&NetworkAsk::Proxy.into(), WITHIN) {
        Ok(Reading::Proxy(proxy)) => proxy,
        other => panic!("{other:?}"),
    };
    let set = |mode: &str| action("proxy.set", &[("mode", mode)]);
    for mode in ["manual", "auto", "none"] {
        let before = proxy();
        let made = change(&computer, &set(mode))?;
        assert_eq!((stand(&computer, &made), proxy().mode.word()), (Ok(Stand::After), mode));
        change(&computer, &made.undo.expect("an undo"))?;
        assert_eq!(proxy(), before);
        change(&computer, &set(mode))?;
        assert_eq!(plan(&computer, &set(mode)).err(), Some(Need::NotApplicable));
    }
    let none = Settings { programs: Some(vec![home.path().to_owned()]), ..settings };
    let read = Computer::new(Os::Linux, none).read(&NetworkAsk::Proxy.into(), WITHIN);
    assert_eq!(read, Err(Fault::NotInstalled { what: "gsettings".to_owned() }));
    Ok(())
}

/// A page with a certificate, as its maker meant it.
struct Page {
    _service: Service,
    address: String,
    bundle: std::path::PathBuf,
    _folder: tempfile::TempDir,
}

impl Page {
    /// Signed by somebody who is in the bundle, or not; for this name; good until so many days from now.
    fn open(is_trusted: bool, name: &str, days: i64) -> Result<Page> {
        let folder = tempfile::tempdir()?;
        let at = |name: &str| folder.path().join(name);
        let mut signer = rcgen::CertificateParams::new(Vec::new())?;
        signer.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let key = rcgen::KeyPair::generate()?;
        let root = signer.self_signed(&key)?;
        let issuer = rcgen::Issuer::new(signer, key);
        let mut page = rcgen::CertificateParams::new(vec![name.to_owned()])?;
        let now = std::time::SystemTime::now();
        page.not_before = (now - Duration::from_secs(90 * 86_400)).into();
        let apart = Duration::from_secs(86_400 * days.unsigned_abs());
        page.not_after = if days < 0 { now - apart } else { now + apart }.into();
        let page_key = rcgen::KeyPair::generate()?;
        let signed = page.signed_by(&page_key, &issuer)?;
        let stranger = rcgen::generate_simple_self_signed(vec!["stranger.example".to_owned()])?;
        fs::write(at("bundle.pem"), if is_trusted { root.pem() } else { stranger.cert.pem() })?;
        fs::write(at("page.pem"), signed.pem())?;
        fs::write(at("key.pem"), page_key.serialize_pem())?;
        let port = deskside_stage::Port::reserve()?;
        let path = |name: &str| at(name).to_string_lossy().into_owned();
        let address = port.address();
        let args = [
            "s_server",
            "-accept",
            &address,
            "-quiet",
            "-www",
            "-cert",
            &path("page.pem"),
            "-key",
            &path("key.pem"),
        ]
        .map(str::to_owned);
        let mut service = Service::start("openssl", args, &[], &at("page.log"))?;
        service.wait_until(PATIENCE, |_| std::net::TcpStream::connect(&address).is_ok())?;
        Ok(Page { _service: service, address, bundle: at("bundle.pem"), _folder: folder })
    }
}

#[test]
fn a_page_is_told_by_what_its_certificate_lacks() -> Result<()> {
    for (is_trusted, name, days, expected) in [
        (true, "127.0.0.1", 30, None),
        (true, "127.0.0.1", -1, Some("page.certificate-out-of-date")),
        (true, "other.example", 30, Some("page.certificate-other-name")),
        (false, "127.0.0.1", 30, Some("page.certificate-unknown")),
    ] {
        let page = Page::open(is_trusted, name, days)?;
        let settings = Settings { certificates: Some(page.bundle.clone()), ..Settings::default() };
        let computer = Computer::new(Os::Linux, settings);
        let address = format!("https://{}", page.address);
        let seen: Vec<&str> = [
            "page.unknown",
            "page.silent",
            "page.certificate-out-of-date",
            "page.certificate-other-name",
            "page.certificate-unknown",
        ]
        .into_iter()
        .filter(|name| matches!(check(&computer, name, &[("page", &address)]), Verdict::Found { .. }))
        .collect();
        assert_eq!(seen, expected.into_iter().collect::<Vec<_>>(), "{name}, {days} days");
    }
    let computer = Computer::new(Os::Linux, Settings::default());
    let port = deskside_stage::Port::reserve()?;
    let silent = format!("https://{}", port.address());
    assert!(matches!(check(&computer, "page.silent", &[("page", &silent)]), Verdict::Found { .. }));
    Ok(())
}

#[test]
fn without_a_manager_nothing_is_taken_for_fine() -> Result<()> {
    let bus = deskside_stage::SessionBus::start()?;
    for (address, expected) in [
        (bus.address().to_owned(), Fault::NotInstalled { what: "NetworkManager".to_owned() }),
        ("unix:path=/nowhere".to_owned(), Fault::NoAnswer { what: "the system bus".to_owned() }),
    ] {
        let computer =
            Computer::new(Os::Linux, Settings { system_bus: Some(address), ..Settings::default() });
        assert_eq!(computer.read(&NetworkAsk::Network.into(), WITHIN), Err(expected.clone()));
        assert_eq!(check(&computer, "network.no-link", &[]), Verdict::Unknown { fault: expected });
    }
    let computer = Computer::new(Os::Mac, Settings::default());
    assert_eq!(computer.read(&NetworkAsk::Network.into(), WITHIN), Err(Fault::NotSupported));
    Ok(())
}

/// One story told to the real computer and to the pretended one: plans, ends and verdicts are the same.
#[test]
fn one_story_of_networks_told_to_both_ends_the_same() -> Result<()> {
    if !apart("network::one_story_of_networks_told_to_both_ends_the_same")? {
        return Ok(());
    }
    let mut cable = Cable::lay()?;
    cable.show(Web::Fine(&date(0)))?;
    let office = cable.know("Office")?;
    cable.connect(&office)?;
    let real = computer(&cable);
    let pretended = Pretended::new(&Scenario::default());
    pretended.meddle_with_networks(|networks| {
        let id: ConnectionId = office.parse().expect("a UUID is a connection");
        let network = &mut networks.network;
        network.connections.retain(|connection| !connection.is_vpn);
        network.connections[0].id = id.clone();
        let adapter = &mut network.adapters[0];
        (adapter.kind, adapter.connection, adapter.available) =
            (AdapterKind::Cable, Some(id.clone()), vec![id]);
        adapter.name = ADAPTER.parse().expect("the name of an adapter");
    });
    let brief = |machine: &dyn Machine| -> Vec<String> {
        let names = [
            "network.off",
            "network.no-adapter",
            "wifi.off",
            "wifi.locked",
            "network.no-link",
            "network.no-address",
            "network.not-connected",
            "network.none-known",
            "network.gateway-silent",
            "network.portal",
            "names.not-found",
            "network.no-internet",
        ];
        names.map(|name| format!("{name}: {:?}", check(machine, name, &[]))).to_vec()
    };
    assert_eq!(brief(&real), brief(&pretended), "at the beginning");
    for name in [
        "network.connect",
        "network.renew",
        "network.disconnect",
        "network.disconnect",
        "network.connect",
        "wifi.on",
        "wifi.off",
    ] {
        let act = match name {
            "wifi.on" | "wifi.off" => action(name, &[]),
            _ => on_adapter(name, &office),
        };
        let machines: [&dyn Machine; 2] = [&real, &pretended];
        let planned = machines.map(|machine| plan(machine, &act));
        let [as_real, as_pretended] = planned.each_ref().map(|plan| {
            plan.as_ref().map(|plan| (plan.effects.clone(), plan.class, plan.undo.clone(), plan.loss.clone()))
        });
        assert_eq!(as_real, as_pretended, "the plan of {name}");
        for (machine, plan) in machines.into_iter().zip(planned) {
            if let Ok(plan) = plan {
                machine.apply(&permit(&plan), &plan, WITHIN)?;
            }
        }
        assert_eq!(brief(&real), brief(&pretended), "after {name}");
    }
    cable.show(Web::Portal("http://login.guest.example/"))?;
    pretended.meddle_with_networks(|networks| {
        networks.network.internet = Internet::Portal;
        networks.portal = Some("login.guest.example".to_owned());
    });
    assert_eq!(brief(&real), brief(&pretended), "behind a page to sign in on");
    Ok(())
}

/// A stand-in for `systemd-resolved`, which wants to be the computer's own: it keeps a number of addresses, and forgets them.
#[derive(Clone)]
struct StandInResolved(Arc<AtomicU64>);

#[zbus::interface(name = "org.freedesktop.resolve1.Manager")]
impl StandInResolved {
    #[zbus(property)]
    fn cache_statistics(&self) -> (u64, u64, u64) {
        (self.0.load(Ordering::SeqCst), 7, 3)
    }

    fn flush_caches(&self) {
        self.0.store(0, Ordering::SeqCst);
    }
}

#[test]
fn names_that_are_kept_are_forgotten_by_whoever_keeps_them() -> Result<()> {
    let bus = deskside_stage::SessionBus::start()?;
    let settings = Settings { system_bus: Some(bus.address().to_owned()), ..Settings::default() };
    let computer = Computer::new(Os::Linux, settings);
    let forget = action("names.forget", &[]);
    assert_eq!(plan(&computer, &forget).err(), Some(Need::NotApplicable), "nobody keeps any");
    let kept = StandInResolved(Arc::new(AtomicU64::new(12)));
    let _service = zruntime::block_on(async {
        zbus::connection::Builder::address(bus.address())
            .name("org.freedesktop.resolve1")
            .serve_at("/org/freedesktop/resolve1", kept.clone())
            .build()
            .await
    })?;
    let made = change(&computer, &forget)?;
    assert_eq!((stand(&computer, &made), kept.0.load(Ordering::SeqCst)), (Ok(Stand::After), 0));
    assert!(made.undo.is_none() && made.loss.is_some());
    assert_eq!(plan(&computer, &forget).err(), Some(Need::NotApplicable), "there is nothing to forget");
    Ok(())
}

#[test]
fn whether_the_clock_is_kept_is_asked_of_the_service_of_the_system() -> Result<()> {
    let bus = deskside_stage::SessionBus::start()?;
    let settings = Settings { system_bus: Some(bus.address().to_owned()), ..Settings::default() };
    let computer = Computer::new(Os::Linux, settings);
    let kept = || match computer.read(&NetworkAsk::Clock.into(), WITHIN) {
        Ok(Reading::Clock(clock)) => clock.is_kept,
        other => panic!("{other:?}"),
    };
    assert_eq!(kept(), None, "nobody is there who could tell");
    let folder = tempfile::tempdir()?;
    let env = [("DBUS_SYSTEM_BUS_ADDRESS".to_owned(), bus.address().to_owned())];
    let none: [&str; 0] = [];
    let _timedated =
        Service::start("/lib/systemd/systemd-timedated", none, &env, &folder.path().join("log"))?;
    wait_until("nobody tells", PATIENCE, kept)?;
    let unknown = Verdict::Unknown { fault: Fault::NotSupported };
    assert_ne!(check(&computer, "clock.not-kept", &[]), unknown);
    Ok(())
}
