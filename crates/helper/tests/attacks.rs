//! Everything that somebody who may speak to the helper program could try. Each is refused, changes nothing on the computer,
//! and stands in the log with its reason.

use std::collections::BTreeMap;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};

use deskside_core::id::Millis;
use deskside_core::order::{Answer, MAX_ORDER, Order, Refusal, SignedRules};
use deskside_core::trust::{
    CO_SIGN_LASTS, CoSign, GRANT_LASTS, Grant, LookedAt, Manifest, ManifestFile, Members, Purpose, RollOut,
    Root, sign,
};
use deskside_helper::log::Event;
use deskside_sim::{Service, Step, Trouble};

use crate::office::*;

/// What is tried, on a computer whose print service has stopped. The answer is that to the last thing that is tried.
type Try = fn(&mut Office) -> Answer;

/// Anna starts the print service, with a manifest that only this changed.
fn with_rules(office: &Office, change: impl FnOnce(&mut SignedRules)) -> Answer {
    let mut rules = rules(1, "alone");
    change(&mut rules);
    office.send(ANNA, &office.order(START, rules))
}

/// Anna starts the print service with a co-sign that only this changed before it was signed.
fn co_signed(office: &Office, by: u8, change: impl FnOnce(&mut CoSign)) -> Order {
    let mut order = office.order(START, rules(1, "with-power-user"));
    let mut co_sign = office.co_sign(&order);
    change(&mut co_sign);
    order.co_sign = Some(signed_by(co_sign, by));
    order
}

fn send_co_signed(office: &Office, by: u8, change: impl FnOnce(&mut CoSign)) -> Answer {
    office.send(ANNA, &co_signed(office, by, change))
}

/// Anna starts the print service with a grant that only this changed before it was signed.
fn granted(office: &Office, by: u8, change: impl FnOnce(&mut Grant)) -> Order {
    let mut order = office.order(START, rules(1, "with-approval"));
    let mut grant = office.grant(&order, "service-start");
    change(&mut grant);
    order.grant = Some(granted_by(grant, by));
    order
}

fn send_granted(office: &Office, by: u8, change: impl FnOnce(&mut Grant)) -> Answer {
    office.send(ANNA, &granted(office, by, change))
}

/// Granted once, done, and the print service is stopped again by somebody else.
fn granted_and_used_up(office: &Office) -> Order {
    let order = granted(office, PRIYA, |_| {});
    done(office.send(ANNA, &order));
    set_service(office, Service::Stopped);
    order
}

/// An honest order with its text changed.
fn with_text(office: &Office, from: &str, to: &str) -> Answer {
    let text = office.order(START, rules(1, "alone")).write();
    assert!(text.contains(from), "{from}");
    office.send_bytes(ANNA, text.replacen(from, to, 1).as_bytes())
}

/// An honest order in which the action is this text.
fn with_action(office: &Office, action: &str) -> Answer {
    with_text(office, START, action)
}

fn cancel(queue: &str) -> String {
    format!(r#"{{"action":"printer.cancel-job","queue":"{queue}","job":1}}"#)
}

fn set_service(office: &Office, service: Service) {
    office.computer.meddle(|printers| printers.service = service);
}

fn done(answer: Answer) {
    assert!(matches!(answer, Answer::Done { .. }), "{answer:?}");
}

/// Co-signed once, done, and the print service is stopped again by somebody else.
fn used_up(office: &Office) -> Order {
    let order = co_signed(office, SANA, |_| {});
    done(office.send(ANNA, &order));
    set_service(office, Service::Stopped);
    order
}

const ATTACKS: &[(&str, Try)] = &[
    ("a manifest of another key", |office| {
        with_rules(office, |rules| rules.manifest = signed(rules.manifest.manifest.clone(), STRANGER))
    }),
    ("a manifest signed by the root itself", |office| {
        with_rules(office, |rules| rules.manifest = signed(rules.manifest.manifest.clone(), ROOT))
    }),
    ("a manifest without a signature", |office| {
        with_rules(office, |rules| rules.manifest.signatures.clear())
    }),
    ("a manifest changed after it was signed", |office| {
        with_rules(office, |rules| rules.manifest.manifest.expires = Millis(NOW + 99 * DAY))
    }),
    ("a further signature that does not hold", |office| {
        with_rules(office, |rules| {
            let other = sign(&manifest(9, "rows: []"), &key(STRANGER));
            rules.manifest.signatures.push(other);
        })
    }),
    ("a table that is not the published one", |office| {
        with_rules(office, |rules| rules.boundaries.push_str("# all is allowed\n"))
    }),
    ("the table that is rolled out to somebody else", |office| {
        let mut rules = rules(1, "it-only");
        let mut manifest = rules.manifest.manifest.clone();
        let table = table("alone");
        let members =
            Members { name: "Store".into(), people: [person(MEHMETS)].into(), computers: [].into() };
        manifest.groups = BTreeMap::from([("store".parse().unwrap(), members)]);
        let file = |path, purpose| ManifestFile::of(path, purpose, table.as_bytes());
        let files = vec![file("boundaries/default.yaml", Purpose::Boundaries)];
        manifest.files[1] = file("boundaries/looked-at.yaml", Purpose::LookedAt);
        manifest.publishing.looked_at =
            Some(LookedAt { signed: by_two(1, files.clone()), people: manifest.staff.clone() });
        manifest.publishing.roll_out = Some(RollOut { groups: ["store".parse().unwrap()].into(), files });
        rules.manifest = signed(manifest, POLICY);
        rules.looked_at = Some(table.clone());
        rules.boundaries = table;
        // It is Mehmet's, and only his.
        done(office.send(MEHMET, &office.order(START, rules.clone())));
        set_service(office, Service::Stopped);
        office.send(ANNA, &office.order(START, rules))
    }),
    ("once more on a day that allows one, after a restart", |office| {
        let table = format!("rows:\n{}", row("once", "service.start", "alone", "when: { a-day: 1 }, "));
        done(office.send(ANNA, &office.order(START, rules_of(1, &table))));
        set_service(office, Service::Stopped);
        office.restart();
        office.send(ANNA, &office.order(START, rules_of(1, &table)))
    }),
    ("rules of one person that ask for less", |office| {
        let mut order = office.order(START, rules(1, "it-only"));
        let table = table("alone");
        let rules = &mut order.rules;
        rules.manifest.manifest.version = 2;
        rules.manifest.manifest.files[0] =
            ManifestFile::of("boundaries/default.yaml", Purpose::Boundaries, table.as_bytes());
        rules.manifest = signed(rules.manifest.manifest.clone(), POLICY);
        rules.boundaries = table;
        office.send(ANNA, &order)
    }),
    ("the first rules of one person that ask for less than those that come with Deskside", |office| {
        let mut rules = rules(1, "alone");
        let files = rules.manifest.manifest.files[..1].to_vec();
        rules.manifest = signed(by_one(1, files), POLICY);
        rules.looked_at = None;
        office.send(ANNA, &office.order(START, rules))
    }),
    ("rules of one person with a table that two looked at left out", |office| {
        with_rules(office, |rules| rules.looked_at = None)
    }),
    ("rules that one person signed twice", |office| {
        with_rules(office, |rules| {
            let mut manifest = rules.manifest.manifest.clone();
            let looked_at = manifest.publishing.looked_at.as_mut().unwrap();
            looked_at.signed.signatures[1] = looked_at.signed.signatures[0].clone();
            rules.manifest = signed(manifest, POLICY);
        })
    }),
    ("hand-written rules of one person, beside a table that two looked at", |office| {
        done(office.send(ANNA, &office.order(START, rules(1, "alone"))));
        set_service(office, Service::Stopped);
        let text = "@id(\"hand\")\n@reason(\"boundary-hand\")\n@owner(\"IT\")\n@since(\"2026-01-01\")\n\
                    @review(\"2027-01-01\")\npermit (principal, action, resource);";
        let mut rules = rules(2, "alone");
        let mut manifest = rules.manifest.manifest.clone();
        manifest.files.push(ManifestFile::of("boundaries/hand.cedar", Purpose::Cedar, text.as_bytes()));
        rules.manifest = signed(manifest, POLICY);
        rules.cedar = Some(text.to_owned());
        office.send(ANNA, &office.order(START, rules))
    }),
    ("no table", |office| with_rules(office, |rules| rules.boundaries.clear())),
    ("hand-written rules left out", |office| {
        with_rules(office, |rules| {
            let mut manifest = rules.manifest.manifest.clone();
            manifest.files.push(ManifestFile::of("boundaries/hand.cedar", Purpose::Cedar, b"forbid"));
            rules.manifest = signed(manifest, POLICY);
        })
    }),
    ("hand-written rules that nobody published", |office| {
        with_rules(office, |rules| rules.cedar = Some("permit (principal, action, resource);".to_owned()))
    }),
    ("a signed table with an anchor", |office| {
        let table = table("alone").replacen("rows:", "rows: &a", 1);
        office.send(ANNA, &office.order(START, rules_of(1, &table)))
    }),
    ("a signed table that is none", |office| {
        office.send(ANNA, &office.order(START, rules_of(1, "rows: 7\n")))
    }),
    ("another organisation's root", |office| {
        with_rules(office, |rules| {
            let own = Root { root: public(STRANGER), policy: vec![public(STRANGER)], ..root() };
            rules.chain = vec![signed_root(own, &[STRANGER])];
            rules.manifest = signed(rules.manifest.manifest.clone(), STRANGER);
        })
    }),
    ("the pinned root with another policy key", |office| {
        with_rules(office, |rules| {
            let swapped = Root { policy: vec![public(STRANGER)], ..root() };
            rules.chain = vec![signed_root(swapped, &[STRANGER])];
            rules.manifest = signed(rules.manifest.manifest.clone(), STRANGER);
        })
    }),
    ("a next root that the pinned one did not sign", |office| {
        with_rules(office, |rules| {
            let next = Root { version: 2, root: public(STRANGER), policy: vec![public(STRANGER)], ..root() };
            rules.chain.push(signed_root(next, &[STRANGER]));
            let manifest = Manifest { root_version: 2, ..rules.manifest.manifest.clone() };
            rules.manifest = signed(manifest, STRANGER);
        })
    }),
    ("no root", |office| with_rules(office, |rules| rules.chain.clear())),
    ("an older manifest", |office| {
        done(office.send(ANNA, &office.order(START, rules(5, "alone"))));
        set_service(office, Service::Stopped);
        office.send(ANNA, &office.order(START, rules(4, "alone")))
    }),
    ("an older manifest, after a newer one was refused", |office| {
        drop(office.send(ANNA, &office.order(START, rules(5, "it-only"))));
        office.send(ANNA, &office.order(START, rules(4, "alone")))
    }),
    ("an older manifest, after a newer one was refused and a restart", |office| {
        drop(office.send(MEHMET, &office.order(START, rules(5, "it-only"))));
        office.restart();
        office.send(ANNA, &office.order(START, rules(4, "alone")))
    }),
    ("another manifest of the same version", |office| {
        drop(office.send(ANNA, &office.order(START, rules(5, "it-only"))));
        office.send(ANNA, &office.order(START, rules(5, "alone")))
    }),
    ("a manifest from the future", |office| {
        with_rules(office, |rules| {
            let mut manifest = rules.manifest.manifest.clone();
            manifest.made = Millis(NOW + 5 * DAY);
            rules.manifest = signed(manifest, POLICY);
        })
    }),
    ("rules that have run out, with a co-sign", |office| {
        office.wait(11 * DAY);
        send_co_signed(office, SANA, |_| {})
    }),
    ("the clock set back by a day", |office| {
        drop(used_up(office));
        office.wait(-DAY);
        with_rules(office, |_| {})
    }),
    ("the clock set back a little, so that a co-sign counts again", |office| {
        let rows =
            row("start", "service.start", "with-power-user", "") + &row("stop", "service.stop", "alone", "");
        let rules = || rules_of(1, &format!("rows:\n{rows}"));
        let mut order = office.order(START, rules());
        order.co_sign = Some(signed_by(office.co_sign(&order), SANA));
        office.wait(CO_SIGN_LASTS + MINUTE);
        set_service(office, Service::Running);
        done(office.send(MEHMET, &office.order(STOP, rules())));
        office.wait(-2 * MINUTE);
        office.send(ANNA, &order)
    }),
    ("an account that was not enrolled", |office| office.send(1002, &office.order(START, rules(1, "alone")))),
    ("root, who was not enrolled either", |office| office.send(0, &office.order(START, rules(1, "alone")))),
    ("nobody knows who asks", |office| {
        office.door.apply(None, office.order(START, rules(1, "alone")).write().as_bytes())
    }),
    ("what was co-signed for somebody else on this computer", |office| {
        office.send(MEHMET, &co_signed(office, SANA, |_| {}))
    }),
    ("a co-sign for another computer", |office| {
        send_co_signed(office, SANA, |co_sign| co_sign.device = public(STRANGER))
    }),
    ("a co-sign for another plan", |office| {
        send_co_signed(office, SANA, |co_sign| {
            co_sign.plan = deskside_core::canonical::digest_of(b"another");
        })
    }),
    ("a co-sign changed after it was signed", |office| {
        let mut order = co_signed(office, SANA, |_| {});
        order.co_sign.as_mut().unwrap().co_sign.until.0 -= 1;
        office.send(ANNA, &order)
    }),
    ("a co-sign with another nonce than was signed", |office| {
        let mut order = used_up(office);
        order.co_sign.as_mut().unwrap().co_sign.nonce = "ff".repeat(16);
        office.send(ANNA, &order)
    }),
    ("a co-sign that has run out", |office| {
        let order = co_signed(office, SANA, |_| {});
        office.wait(CO_SIGN_LASTS);
        office.send(ANNA, &order)
    }),
    ("a co-sign that lasts for an hour", |office| {
        send_co_signed(office, SANA, |co_sign| co_sign.until.0 += 45 * MINUTE)
    }),
    ("a co-sign that does not count yet", |office| {
        send_co_signed(office, SANA, |co_sign| {
            co_sign.from.0 += MINUTE;
            co_sign.until.0 += MINUTE;
        })
    }),
    ("a co-sign of nobody who is certified", |office| send_co_signed(office, STRANGER, |_| {})),
    ("a co-sign of a trainee", |office| send_co_signed(office, TRAINEE, |_| {})),
    ("a co-sign of somebody who knows about mail", |office| send_co_signed(office, MAILER, |_| {})),
    ("a co-sign of somebody whose certificate has ended", |office| send_co_signed(office, ENDED, |_| {})),
    ("a co-sign of her own", |office| send_co_signed(office, ANNAS, |_| {})),
    ("a co-sign of her own other device", |office| send_co_signed(office, ANNAS_OTHER, |_| {})),
    ("a co-sign of somebody whose certificate was taken away", |office| {
        let mut order = co_signed(office, SANA, |_| {});
        let mut newer = manifest(2, &table("with-power-user"));
        newer.certificates.retain(|certificate| !certificate.devices.contains(&public(SANA)));
        order.rules.manifest = signed(newer, POLICY);
        office.send(ANNA, &order)
    }),
    ("the manifest before that certificate was taken away", |office| {
        let mut order = co_signed(office, SANA, |_| {});
        let honest = order.rules.manifest.clone();
        let mut newer = manifest(2, &table("with-power-user"));
        newer.certificates.clear();
        order.rules.manifest = signed(newer, POLICY);
        drop(office.send(ANNA, &order));
        order.rules.manifest = honest;
        office.send(ANNA, &order)
    }),
    ("a co-sign for the second time", |office| {
        let order = used_up(office);
        office.send(ANNA, &order)
    }),
    ("a co-sign for the second time, after a restart", |office| {
        let order = used_up(office);
        office.restart();
        office.send(ANNA, &order)
    }),
    ("a co-sign for the second time, after the first was cut off", |office| {
        let order = co_signed(office, SANA, |_| {});
        // Reads of the two judgements, then the change.
        office.computer.plan_trouble(Trouble::no_answer(3, Step::Before));
        assert!(matches!(office.send(ANNA, &order), Answer::Failed { .. }));
        office.send(ANNA, &order)
    }),
    ("no co-sign where one is asked for", |office| {
        office.send(ANNA, &office.order(START, rules(1, "with-power-user")))
    }),
    ("a co-sign where an approval is asked for", |office| {
        let mut order = co_signed(office, SANA, |_| {});
        let table = table("it-only");
        order.rules = rules_of(1, &table);
        office.send(ANNA, &order)
    }),
    ("no grant where one is asked for", |office| {
        office.send(ANNA, &office.order(START, rules(1, "with-approval")))
    }),
    ("a grant where only IT may", |office| {
        let mut order = granted(office, PRIYA, |_| {});
        order.rules = rules(1, "it-only");
        office.send(ANNA, &order)
    }),
    ("a co-sign instead of a grant", |office| {
        let mut order = co_signed(office, SANA, |_| {});
        order.rules = rules(1, "with-approval");
        office.send(ANNA, &order)
    }),
    ("a grant of nobody who is listed", |office| send_granted(office, STRANGER, |_| {})),
    ("a grant of a power user", |office| send_granted(office, SANA, |_| {})),
    ("a grant in the name of an approver", |office| {
        let mut order = granted(office, STRANGER, |_| {});
        order.grant.as_mut().unwrap().signature.key = public(PRIYA);
        office.send(ANNA, &order)
    }),
    ("a grant changed after it was signed", |office| {
        let mut order = granted(office, PRIYA, |_| {});
        order.grant.as_mut().unwrap().grant.until.0 -= 1;
        office.send(ANNA, &order)
    }),
    ("a grant for another plan", |office| {
        send_granted(office, PRIYA, |grant| {
            grant.ask.plan = deskside_core::canonical::digest_of(b"another");
        })
    }),
    ("a grant for another person", |office| {
        send_granted(office, PRIYA, |grant| grant.ask.person = person(MEHMETS))
    }),
    ("what was granted to somebody else on this computer", |office| {
        office.send(MEHMET, &granted(office, PRIYA, |_| {}))
    }),
    ("a grant for another computer", |office| {
        send_granted(office, PRIYA, |grant| grant.ask.device = public(STRANGER))
    }),
    ("a grant for another boundary", |office| {
        send_granted(office, PRIYA, |grant| grant.ask.boundaries = ["service-stop".parse().unwrap()].into())
    }),
    ("a grant of IT where security approves", |office| {
        let row = row("service-start", "service.start", "with-approval", "approver: security, ");
        let mut order = granted(office, PRIYA, |_| {});
        order.rules = rules_of(1, &format!("rows:\n{row}"));
        office.send(ANNA, &order)
    }),
    ("a grant that has run out", |office| {
        let order = granted(office, PRIYA, |_| {});
        office.wait(GRANT_LASTS);
        office.send(ANNA, &order)
    }),
    ("a grant that lasts for an hour", |office| {
        send_granted(office, PRIYA, |grant| grant.until.0 += 45 * MINUTE)
    }),
    ("a grant that does not count yet", |office| {
        send_granted(office, PRIYA, |grant| {
            grant.from.0 += 5 * MINUTE;
            grant.until.0 += 5 * MINUTE;
        })
    }),
    ("a grant of her own", |office| send_granted(office, ANNAS, |_| {})),
    ("a grant of her own device at IT", |office| send_granted(office, ANNAS_AT_IT, |_| {})),
    ("a grant of somebody who was taken out of IT", |office| {
        let mut order = granted(office, PRIYA, |_| {});
        let mut newer = manifest(2, &table("with-approval"));
        newer.staff.retain(|one| !one.devices.contains(&public(PRIYA)));
        order.rules.manifest = signed(newer, POLICY);
        office.send(ANNA, &order)
    }),
    ("the manifest before they were taken out", |office| {
        let mut order = granted(office, PRIYA, |_| {});
        let honest = order.rules.manifest.clone();
        let mut newer = manifest(2, &table("with-approval"));
        newer.staff.clear();
        order.rules.manifest = signed(newer, POLICY);
        drop(office.send(ANNA, &order));
        order.rules.manifest = honest;
        office.send(ANNA, &order)
    }),
    ("they are taken out while polkit asks", |office| {
        let order = granted(office, PRIYA, |_| {});
        let mut newer = order.clone();
        let mut manifest = manifest(2, &table("with-approval"));
        manifest.staff.clear();
        newer.rules.manifest = signed(manifest, POLICY);
        let door = office.door.clone();
        office.polkit.says(move || {
            let mehmet = deskside_helper::door::Caller { uid: MEHMET, name: ":1.8".into() };
            drop(door.apply(Some(&mehmet), newer.write().as_bytes()));
            Ok(())
        });
        office.send(ANNA, &order)
    }),
    ("a grant for the second time", |office| {
        let order = granted_and_used_up(office);
        office.send(ANNA, &order)
    }),
    ("a grant for the second time, after a restart", |office| {
        let order = granted_and_used_up(office);
        office.restart();
        office.send(ANNA, &order)
    }),
    ("a grant for the second time, after the first was cut off", |office| {
        let order = granted(office, PRIYA, |_| {});
        // Reads of the two judgements, then the change.
        office.computer.plan_trouble(Trouble::no_answer(3, Step::Before));
        assert!(matches!(office.send(ANNA, &order), Answer::Failed { .. }));
        office.send(ANNA, &order)
    }),
    ("a second grant for what was asked once", |office| {
        drop(granted_and_used_up(office));
        send_granted(office, PRIYA, |grant| grant.until.0 -= MINUTE)
    }),
    ("a grant that was used, with another nonce than was signed", |office| {
        let mut order = granted_and_used_up(office);
        order.grant.as_mut().unwrap().grant.ask.nonce = "ff".repeat(16);
        office.send(ANNA, &order)
    }),
    ("a grant under rules that have run out", |office| {
        office.wait(11 * DAY);
        send_granted(office, PRIYA, |_| {})
    }),
    ("the clock set back a day, so that a grant counts again", |office| {
        let order = granted_and_used_up(office);
        office.wait(-DAY);
        office.send(ANNA, &order)
    }),
    ("the clock set back a little, so that a grant counts again", |office| {
        let rows = row("service-start", "service.start", "with-approval", "approver: it, ")
            + &row("stop", "service.stop", "alone", "");
        let rules = || rules_of(1, &format!("rows:\n{rows}"));
        let mut order = office.order(START, rules());
        order.grant = Some(granted_by(office.grant(&order, "service-start"), PRIYA));
        office.wait(GRANT_LASTS + MINUTE);
        set_service(office, Service::Running);
        done(office.send(MEHMET, &office.order(STOP, rules())));
        office.wait(-2 * MINUTE);
        office.send(ANNA, &order)
    }),
    ("a grant with a further field", |office| {
        let text = granted(office, PRIYA, |_| {}).write();
        office.send_bytes(ANNA, text.replacen("\"nonce\"", "\"for\":\"all\",\"nonce\"", 1).as_bytes())
    }),
    ("outside of the hours", |office| {
        let row =
            row("day", "service.start", "alone", "when: { hours: { from: '11:00', until: '12:00' } }, ");
        office.send(ANNA, &office.order(START, rules_of(1, &format!("rows:\n{row}"))))
    }),
    ("not of the group", |office| {
        let row = row("few", "service.start", "alone", "").replace("everyone", "reception");
        office.send(ANNA, &office.order(START, rules_of(1, &format!("rows:\n{row}"))))
    }),
    ("a pretended undo", |office| {
        let row = row("back", "service.start", "alone", "when: { undo: true }, ");
        office.send(ANNA, &office.order(START, rules_of(1, &format!("rows:\n{row}"))))
    }),
    ("a plan of something else", |office| {
        set_service(office, Service::Running);
        let mut order = office.order(&cancel("Lobby"), rules(1, "alone"));
        order.action = serde_json::from_str(&cancel("Lobby").replace('1', "3")).unwrap();
        let answer = office.send(ANNA, &order);
        set_service(office, Service::Stopped);
        answer
    }),
    ("an action with the plan of its opposite", |office| {
        let mut order = office.order(START, rules(1, "alone"));
        order.action = serde_json::from_str(STOP).unwrap();
        office.send(ANNA, &order)
    }),
    ("an action that needs no more rights", |office| {
        set_service(office, Service::Running);
        let own = cancel("Lobby").replace('1', "2");
        let answer = office.send(ANNA, &office.order(&own, rules(1, "alone")));
        set_service(office, Service::Stopped);
        answer
    }),
    ("an action of the registry that is not served", |office| {
        with_action(office, r#"{"action":"printer.remove","queue":"Lobby"}"#)
    }),
    ("a file behind a link", |office| {
        with_action(office, r#"{"action":"file.trash","file":"/home/anna/link-to-shadow"}"#)
    }),
    ("an action that there is not", |office| with_action(office, r#"{"action":"shell.run","command":"id"}"#)),
    ("a service that there is not", |office| {
        with_action(office, r#"{"action":"service.start","service":"ssh"}"#)
    }),
    ("a program beside the action", |office| {
        with_action(office, r#"{"action":"service.start","service":"printing","program":"/tmp/x"}"#)
    }),
    ("an unknown field", |office| with_text(office, "{", r#"{"as":"root","#)),
    ("a field twice", |office| with_text(office, "{", &format!(r#"{{"action":{START},"#))),
    ("a queue that begins with a dash", |office| with_action(office, &cancel("-a"))),
    ("a queue with a line end", |office| with_action(office, &cancel(r"Lobby\nrm"))),
    ("a queue with a NUL", |office| with_action(office, &cancel(r"Lobby\u0000"))),
    ("a queue that leads up", |office| with_action(office, &cancel("../../etc/shadow"))),
    ("a file that leads up", |office| {
        with_action(office, r#"{"action":"file.trash","file":"/home/anna/../../etc/shadow"}"#)
    }),
    ("a queue that is too long", |office| with_action(office, &cancel(&"a".repeat(4096)))),
    ("a queue with a quote", |office| with_action(office, &cancel("Lobby';id;'"))),
    ("a number that is too large", |office| {
        with_action(office, r#"{"action":"printer.cancel-job","queue":"Lobby","job":4294967296}"#)
    }),
    ("an order that is too large", |office| {
        let mut text = office.order(START, rules(1, "alone")).write();
        text.push_str(&" ".repeat(MAX_ORDER));
        office.send_bytes(ANNA, text.as_bytes())
    }),
    ("deep nesting", |office| with_action(office, &format!("{}1{}", "[".repeat(9000), "]".repeat(9000)))),
    ("no JSON", |office| office.send_bytes(ANNA, b"\xff\xfe{}")),
    ("nothing", |office| office.send_bytes(ANNA, b"")),
    ("polkit says no", |office| {
        office.polkit.says(|| Err(Refusal::NotAuthorised));
        with_rules(office, |_| {})
    }),
    ("polkit is not there", |office| {
        office.polkit.says(|| Err(Refusal::NoPolkit));
        with_rules(office, |_| {})
    }),
    ("newer rules come while polkit asks", |office| {
        let newer = office.order(START, rules(2, "it-only"));
        let door = office.door.clone();
        office.polkit.says(move || {
            let mehmet = deskside_helper::door::Caller { uid: MEHMET, name: ":1.8".into() };
            drop(door.apply(Some(&mehmet), newer.write().as_bytes()));
            Ok(())
        });
        with_rules(office, |_| {})
    }),
    ("two at once", |office| {
        let order = office.order(START, rules(1, "alone"));
        let (asked, (go, gone)) = (channel(), channel::<()>());
        let (tell, gone) = (Mutex::new(asked.0), Mutex::new(gone));
        office.polkit.says(move || {
            tell.lock().unwrap().send(()).unwrap();
            let _ = gone.lock().unwrap().recv();
            Err(Refusal::NotAuthorised)
        });
        std::thread::scope(|scope| {
            let first = scope.spawn(|| office.send(ANNA, &order));
            asked.1.recv().unwrap();
            let second = office.send(ANNA, &order);
            go.send(()).unwrap();
            assert!(matches!(first.join().unwrap(), Answer::Refused { why: Refusal::NotAuthorised }));
            second
        })
    }),
    ("again and again", |office| {
        let order = office.order(START, rules(1, "it-only"));
        for _ in 0..12 {
            drop(office.send(ANNA, &order));
        }
        office.send(ANNA, &order)
    }),
    ("nothing is to be done", |office| {
        let order = office.order(START, rules(1, "alone"));
        set_service(office, Service::Running);
        let answer = office.send(ANNA, &order);
        set_service(office, Service::Stopped);
        answer
    }),
    ("it was done while polkit asked", |office| {
        let computer = office.computer.clone();
        office.polkit.says(move || {
            computer.meddle(|printers| printers.service = Service::Running);
            Ok(())
        });
        let answer = with_rules(office, |_| {});
        set_service(office, Service::Stopped);
        answer
    }),
    ("the computer does not say how it is", |office| {
        let order = office.order(START, rules(1, "alone"));
        office.computer.plan_trouble(Trouble::no_answer(1, Step::Before));
        office.send(ANNA, &order)
    }),
    ("a disk that keeps nothing", |office| {
        let order = office.order(START, rules(1, "alone"));
        let state = office.state().join("state.part");
        std::fs::create_dir(state).unwrap();
        office.send(ANNA, &order)
    }),
];

#[test]
fn every_attack_is_refused_with_its_reason_in_the_log_and_changes_nothing() {
    let mut all = String::new();
    for (name, attack) in ATTACKS {
        let mut office = Office::new();
        let before = office.computer.printers();
        let answer = attack(&mut office);
        let Answer::Refused { why } = answer else { panic!("{name}: {answer:?}") };
        assert_eq!(office.computer.printers(), before, "{name}: something was changed");
        let codes: Vec<String> = office.log().into_iter().filter_map(refused).collect();
        assert!(codes.contains(&why.code()), "{name}: {} is not in the log: {codes:?}", why.code());
        all.push_str(&format!("{name}: {}\n", why.code()));
    }
    insta::assert_snapshot!("attacks", all);
}

fn refused(entry: deskside_helper::log::Entry) -> Option<String> {
    match entry.event {
        Event::Refused { code, .. } => Some(code),
        Event::Begun { .. } | Event::Ended { .. } | Event::CutOff { .. } => None,
    }
}

#[test]
fn honest_orders_are_carried_out() {
    let office = Office::new();
    done(with_rules(&office, |_| {}));
    assert_eq!(office.computer.printers().service, Service::Running);
    // Only Anna can take back what was done for her, so the newer rule is for her.
    let stop = row("stop", "service.stop", "alone", "when: { undo: true }, ");
    let back = || rules_of(2, &format!("rows:\n{stop}"));
    assert!(matches!(office.send(MEHMET, &office.order(STOP, back())), Answer::Refused { .. }));
    done(office.send(ANNA, &office.order(STOP, back())));
    assert_eq!(office.computer.printers().service, Service::Stopped);
    // Starting it again takes nothing back: else one yes would open both ways for good.
    let start = row("start", "service.start", "alone", "when: { undo: true }, ");
    let again = office.order(START, rules_of(3, &format!("rows:\n{stop}{start}")));
    assert!(matches!(office.send(ANNA, &again), Answer::Refused { why: Refusal::Boundary { .. } }));
    let polkit = office.polkit.asked.load(std::sync::atomic::Ordering::SeqCst);
    assert_eq!(polkit, 2, "polkit is asked once for each, and not for what is refused before");
}

#[test]
fn a_co_signed_order_is_carried_out_once_and_receipted() {
    let office = Office::new();
    let order = co_signed(&office, SANA, |_| {});
    let Answer::Done { receipt } = office.send(ANNA, &order) else { panic!("refused") };
    deskside_core::trust::verify(&receipt.receipt, &receipt.signature).unwrap();
    assert_eq!(receipt.receipt.machine, office.door.standing(ANNA).machine);
    assert_eq!((receipt.receipt.uid, &receipt.receipt.plan), (ANNA, &order.plan));
    let begun = office.log().into_iter().find_map(|entry| match entry.event {
        Event::Begun { co_signer, .. } => co_signer,
        _ => None,
    });
    assert_eq!(begun, Some(public(SANA)));
}

#[test]
fn a_granted_order_is_carried_out_once_and_says_who_approved() {
    let office = Office::new();
    let order = granted(&office, PRIYA, |_| {});
    let Answer::Done { receipt } = office.send(ANNA, &order) else { panic!("refused") };
    assert_eq!((receipt.receipt.uid, &receipt.receipt.plan), (ANNA, &order.plan));
    let begun = office.log().into_iter().find_map(|entry| match entry.event {
        Event::Begun { approver, co_signer, .. } => Some((approver, co_signer)),
        _ => None,
    });
    assert_eq!(begun, Some((Some(public(PRIYA)), None)));
    let again = office.send(ANNA, &order);
    assert!(matches!(again, Answer::Refused { why: Refusal::NothingToDo | Refusal::Spent }), "{again:?}");
}

#[test]
fn of_two_that_come_at_once_with_one_co_sign_one_is_carried_out() {
    let office = Arc::new(Office::new());
    let order = co_signed(&office, SANA, |_| {});
    let meeting = Arc::new(std::sync::Barrier::new(2));
    let wait = meeting.clone();
    office.polkit.says(move || {
        wait.wait();
        Ok(())
    });
    let answers: Vec<Answer> = std::thread::scope(|scope| {
        let racing: Vec<_> = (0..2).map(|_| scope.spawn(|| office.send(ANNA, &order))).collect();
        // One of them is busy and never comes to polkit; this takes its place at the barrier.
        meeting.wait();
        racing.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let done = answers.iter().filter(|answer| matches!(answer, Answer::Done { .. })).count();
    assert_eq!(done, 1, "{answers:?}");
}
