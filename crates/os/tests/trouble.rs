//! What goes wrong around printing: hung, refused, missing, and named in a way that a tool could misread.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use anyhow::Result;
use deskside_core::machine::{Fault, Machine, PrintingAsk, Reading};
use deskside_core::printing::{Device, QueueName, QueueState};
use deskside_os::{Computer, Os, Settings};
use deskside_stage::{VirtualPrinter, wait_until};

use crate::office::{Office, folder_with};
use crate::support::{WITHIN, action, change, permit, plan};

const SHORT: Duration = Duration::from_millis(700);

#[test]
fn a_hung_scheduler_and_a_hung_printer_take_no_more_than_their_time() -> Result<()> {
    let (office, printer) = Office::with_printer("Office", "Office 1")?;
    let uri = printer.uri().parse()?;
    let pause = plan(&office.computer, &action("printer.pause", &[("queue", "Office")])).unwrap();
    printer.freeze();
    office.cups.freeze();
    let queue: QueueName = "Office".parse()?;
    for ask in [
        PrintingAsk::PrintService,
        PrintingAsk::Queues,
        PrintingAsk::Jobs { queue },
        PrintingAsk::Device { uri },
    ] {
        let start = Instant::now();
        let ask = ask.into();
        assert_eq!(office.computer.read(&ask, SHORT), Err(Fault::TooSlow { millis: 700 }), "{ask:?}");
        assert!(start.elapsed() < Duration::from_secs(3), "{ask:?} took {:?}", start.elapsed());
    }
    let start = Instant::now();
    assert_eq!(office.computer.apply(&permit(&pause), &pause, SHORT), Err(Fault::TooSlow { millis: 700 }));
    assert!(start.elapsed() < Duration::from_secs(3));
    office.cups.thaw();
    printer.thaw();
    assert!(office.computer.read(&PrintingAsk::Queues.into(), WITHIN).is_ok());
    Ok(())
}

#[test]
fn names_that_a_tool_could_misread_are_listed_and_not_touched() -> Result<()> {
    let office = Office::open()?;
    let long = "x".repeat(127);
    // CUPS' own program refuses blanks, quotes and longer names; these it takes.
    let names = [
        ("-dash", false),
        ("Büro", true),
        ("a;b&c|$(d)", true),
        ("%41", true),
        ("打印机", true),
        (&long, true),
    ];
    for (name, _) in names {
        office.cups.add_unasked(name, "socket://127.0.0.1:9")?;
    }
    let listed: Vec<String> = office.queues().into_iter().map(|queue| queue.name).collect();
    assert_eq!(listed.len(), names.len(), "{listed:?}");
    for (name, allowed) in names {
        assert!(listed.iter().any(|at| at == name), "{name} is not listed in {listed:?}");
        assert_eq!(name.parse::<QueueName>().is_ok(), allowed, "{name}");
        if allowed {
            change(&office.computer, &action("printer.pause", &[("queue", name)]))?;
            assert_eq!(office.queue(name).state, QueueState::Stopped, "{name}");
            assert!(office.jobs(name).is_empty());
        }
    }
    assert_eq!(office.queue("-dash").state, QueueState::Idle);
    Ok(())
}

/// One answer of a scheduler that is none of ours: a queue for each name.
fn scheduler_with(names: &[&[u8]]) -> Result<(String, std::thread::JoinHandle<()>)> {
    let mut body = vec![2, 0, 0, 0, 0, 0, 0, 1];
    for name in names {
        body.push(0x04);
        let value = |tag: u8, name: &str, value: &[u8]| {
            let length = |bytes: &[u8]| u16::try_from(bytes.len()).expect("short").to_be_bytes();
            [&[tag], &length(name.as_bytes())[..], name.as_bytes(), &length(value), value].concat()
        };
        body.extend(value(0x42, "printer-name", name));
        body.extend(value(0x41, "printer-info", name));
        body.extend(value(0x45, "device-uri", b"not an address"));
        body.extend(value(0x23, "printer-state", &3i32.to_be_bytes()));
    }
    body.push(0x03);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let server = listener.local_addr()?.to_string();
    let thread = std::thread::spawn(move || {
        for _ in 0..2 {
            let Ok((mut stream, _)) = listener.accept() else { return };
            let _ = stream.read(&mut [0; 4096]);
            let _ = write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
            let _ = stream.write_all(&body);
        }
    });
    Ok((server, thread))
}

#[test]
fn names_that_no_cups_should_have_are_read_and_offered_to_no_tool() -> Result<()> {
    let long = "x".repeat(200);
    let names: [&[u8]; 6] =
        [b"two words", b"\"quoted\" 'name'", b"-x", long.as_bytes(), b"B\xFCro", b"a\nb\x1b[31m"];
    let (server, thread) = scheduler_with(&names)?;
    let computer = Computer::new(Os::Linux, Settings { cups_server: Some(server), ..Settings::default() });
    let Ok(Reading::Queues(queues)) = computer.read(&PrintingAsk::Queues.into(), WITHIN) else {
        panic!("not read")
    };
    thread.join().expect("the server ends");
    assert_eq!(queues.len(), names.len());
    for (queue, name) in queues.iter().zip(names) {
        assert_eq!(queue.name, String::from_utf8_lossy(name));
        assert_eq!(queue.uri, None);
        let safe = queue.name.parse::<QueueName>();
        assert_eq!(safe.is_ok(), name == b"B\xFCro", "{:?}", queue.name);
        let args = [("queue".to_owned(), deskside_core::say::Value::from(queue.name.as_str()))].into();
        let pause = deskside_core::action::Action::parse("printer.pause", &args);
        assert_eq!(pause.is_ok(), safe.is_ok(), "{:?}", queue.name);
    }
    Ok(())
}

#[test]
fn a_label_that_no_tool_should_get_is_refused() -> Result<()> {
    let office = Office::open()?;
    let printer = VirtualPrinter::start(&office.bus, "Office 1")?;
    for label in ["x".repeat(200), "a\nb".to_owned()] {
        let add =
            action("printer.add", &[("address", &printer.uri()), ("queue", "Office"), ("label", &label)]);
        assert!(matches!(change(&office.computer, &add), Err(Fault::Unreadable { .. })), "{label:?}");
    }
    let add = action(
        "printer.add",
        &[("address", &printer.uri()), ("queue", "Office"), ("label", "-D -x 'y' \"z\"")],
    );
    change(&office.computer, &add)?;
    assert_eq!(office.queue("Office").label, "-D -x 'y' \"z\"");
    Ok(())
}

#[test]
fn a_tool_that_is_not_there_is_named() -> Result<()> {
    let office = Office::open()?;
    office.cups.add_unasked("Office", "socket://127.0.0.1:9")?;
    let (_folder, programs) = folder_with(&["id"])?;
    let bare = Computer::new(Os::Linux, Settings { programs: Some(programs), ..office.settings() });
    let fault = change(&bare, &action("printer.pause", &[("queue", "Office")])).unwrap_err();
    assert_eq!(fault, Fault::NotInstalled { what: "cupsdisable".to_owned() });
    assert_eq!(
        bare.read(&PrintingAsk::FoundPrinters.into(), WITHIN),
        Err(Fault::NotInstalled { what: "ippfind".to_owned() })
    );
    Ok(())
}

#[test]
fn what_is_gone_or_refused_is_said_in_its_own_words() -> Result<()> {
    let office = Office::open()?;
    office.cups.add_unasked("Office", "socket://127.0.0.1:9")?;
    let pause = plan(&office.computer, &action("printer.pause", &[("queue", "Office")])).unwrap();
    let page = plan(&office.computer, &action("printer.test-page", &[("queue", "Office")])).unwrap();
    let apply = |plan| office.computer.apply(&permit(plan), plan, WITHIN).unwrap_err();
    office.cups.reject("Office")?;
    assert!(matches!(apply(&page), Fault::Tool { .. }), "{:?}", apply(&page));
    office.cups.remove("Office")?;
    assert_eq!(apply(&pause), Fault::Missing { what: "Office".to_owned() });
    assert_eq!(apply(&page), Fault::Missing { what: "Office".to_owned() });
    let queue: QueueName = "Office".parse()?;
    assert_eq!(
        office.computer.read(&PrintingAsk::Jobs { queue }.into(), WITHIN),
        Err(Fault::Missing { what: "Office".to_owned() })
    );
    Ok(())
}

#[test]
fn without_a_bus_the_search_says_that_it_cannot_search() -> Result<()> {
    let office = Office::open()?;
    let nowhere = Some("unix:path=/nonexistent/bus".to_owned());
    let deaf = Computer::new(Os::Linux, Settings { system_bus: nowhere, ..office.settings() });
    assert_eq!(
        deaf.read(&PrintingAsk::FoundPrinters.into(), WITHIN),
        Err(Fault::NoAnswer { what: "avahi".to_owned() })
    );
    Ok(())
}

#[test]
fn something_else_at_the_address_is_not_taken_for_a_printer() -> Result<()> {
    let office = Office::open()?;
    for answer in [
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
        "220 mail.example ESMTP\r\n",
        "",
    ] {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let uri = format!("ipp://{}/ipp/print", listener.local_addr()?);
        let server = std::thread::spawn(move || {
            if let Ok((mut stream, _)) = listener.accept() {
                let _ = stream.read(&mut [0; 4096]);
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        assert_eq!(office.device(&uri), Device::Other { name: None }, "{answer:?}");
        server.join().expect("the server ends");
    }
    Ok(())
}

#[test]
fn a_service_is_started_by_the_systems_own_program() -> Result<()> {
    let mut office = Office::open()?;
    office.cups.kill();
    // A stand-in for systemctl, which there is no systemd for here: it notes what it was told.
    let folder = tempfile::tempdir()?;
    let stand_in = folder.path().join("systemctl");
    std::fs::write(
        &stand_in,
        "#!/bin/sh\nset -e\nif [ \"$2\" = stop ]; then echo 'Access denied' >&2; exit 4; fi\nprintf '%s ' \"$@\" > \"$HOME/told\"\n",
    )?;
    std::fs::set_permissions(&stand_in, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    let programs = vec![folder.path().to_owned(), "/usr/sbin".into(), "/usr/bin".into()];
    let computer = Computer::new(Os::Linux, Settings { programs: Some(programs), ..office.settings() });
    let start = action("service.start", &[("service", "printing")]);
    let done = change(&computer, &start)?;
    assert!(done.needs_privilege);
    assert_eq!(
        std::fs::read_to_string(office.home.path().join("told"))?,
        "--no-ask-password start cups.service "
    );
    // The tool said yes, and the service still does not run: that is seen.
    assert_eq!(crate::support::holds(&computer, &start), Ok(false));
    office.cups.restart()?;
    assert_eq!(crate::support::holds(&computer, &start), Ok(true));
    let fault = change(&computer, &done.undo.unwrap()).unwrap_err();
    assert_eq!(fault, Fault::Denied { detail: "Access denied".to_owned() });
    Ok(())
}

#[test]
fn an_encrypted_printer_with_its_own_certificate_is_asked() -> Result<()> {
    let office = Office::open()?;
    let printer = VirtualPrinter::start(&office.bus, "Office 1")?;
    let encrypted = printer.uri().replacen("ipp:", "ipps:", 1);
    let device = wait_until("it does not answer", Duration::from_secs(10), || {
        match office.computer.read(&PrintingAsk::Device { uri: encrypted.parse().ok()? }.into(), WITHIN) {
            Ok(Reading::Device(device @ Device::Answered { .. })) => Some(device),
            other => panic!("{other:?}"),
        }
    })?;
    assert_eq!(device, office.device(&printer.uri()));
    Ok(())
}
