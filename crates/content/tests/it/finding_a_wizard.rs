//! Search: people's words lead to the right wizard.

use std::time::{Duration, Instant};

use deskside_content::search::Search;

fn first(search: &Search, phrase: &str) -> Vec<String> {
    search.find(phrase).into_iter().take(3).map(|hit| hit.wizard.to_string()).collect()
}

fn leads(lang: &str, wizard: &str, phrases: &[&str]) {
    let search = Search::new(lang);
    for phrase in phrases {
        let hits = first(&search, phrase);
        assert_eq!(
            hits.first().map(String::as_str),
            Some(wizard),
            "“{phrase}” leads to {:?}",
            search.find(phrase)
        );
    }
}

#[test]
fn a_dead_printer_is_found() {
    let phrases = [
        "My printer doesn't print",
        "nothing comes out when I print",
        "printer offline",
        "paper jam!!",
        "the priner is not wroking",
        "print que stuck",
        "toner empty",
        "documents stay in the queue and never come out",
        "PRINTER SAYS READY BUT NOTHING HAPPENS",
    ];
    leads("en", "printing-stuck", &phrases);
    let phrases = [
        "Drucker druckt nicht",
        "der Druker druckt nich",
        "Papierstau im Drucker",
        "die Druckwarteschlange hängt fest",
        "druckerwarteschlange haengt",
        "es kommt kein Blatt aus dem Drucker",
        "Toner leer",
    ];
    leads("de", "printing-stuck", &phrases);
}

#[test]
fn a_new_printer_is_found() {
    let phrases = [
        "how do I add a printer",
        "install new printer",
        "conect to printer",
        "my printer is not in the list",
        "set up printer",
    ];
    leads("en", "printer-add", &phrases);
    leads(
        "de",
        "printer-add",
        &["Drucker installieren", "neuen Drucker hinzufügen", "drucker einrichten", "neuer drucker"],
    );
}

#[test]
fn an_old_printer_is_found() {
    leads(
        "en",
        "printer-remove",
        &["remove printer", "delete old printer", "uninstal a printer", "printer shows up twice"],
    );
    leads(
        "de",
        "printer-remove",
        &["Drucker löschen", "alten drucker entfernen", "drucker deinstalliern", "Drucker doppelt"],
    );
}

#[test]
fn what_nobody_wrote_about_finds_nothing() {
    let search = Search::new("en");
    for phrase in ["", "   ", "?!", "my cat is hungry", "the canteen is closed", "xyzzy"] {
        assert!(search.find(phrase).is_empty(), "“{phrase}” leads to {:?}", search.find(phrase));
    }
}

#[test]
fn what_nobody_wrote_about_finds_nothing_in_german_either() {
    let search = Search::new("de");
    for phrase in ["", "?!", "die Kantine ist zu", "Xyzzy"] {
        assert!(search.find(phrase).is_empty(), "“{phrase}” leads to {:?}", search.find(phrase));
    }
}

#[test]
fn somebody_who_speaks_another_language_is_understood_too() {
    let search = Search::new("de");
    assert_eq!(
        first(&search, "my printer does not print").first().map(String::as_str),
        Some("printing-stuck")
    );
}

/// Pages send people back to the start with words to type there, when help for something else is better.
#[test]
fn what_a_page_tells_people_to_type_leads_to_that_help() {
    let meant = [
        ("en", "VPN", "vpn"),
        ("en", "access to a folder", "access"),
        ("en", "file gone", "lost-file"),
        ("en", "my computer is slow", "slow-computer"),
        ("en", "second screen", "screens"),
        ("en", "sign-in code", "second-factor"),
        ("en", "slow internet", "no-internet"),
        ("en", "suspicious", "suspicious"),
        ("en", "the mouse moves by itself", "suspicious"),
        ("en", "update", "updates"),
        ("de", "VPN", "vpn"),
        ("de", "Zugriff auf einen Ordner", "access"),
        ("de", "Datei ist weg", "lost-file"),
        ("de", "Computer ist langsam", "slow-computer"),
        ("de", "zweiter Bildschirm", "screens"),
        ("de", "Code beim Anmelden", "second-factor"),
        ("de", "Update", "updates"),
        ("de", "die Maus bewegt sich von selbst", "suspicious"),
        ("de", "langsames Internet", "no-internet"),
        ("de", "verdächtig", "suspicious"),
    ];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/wizards");
    let wizards = &deskside_content::embedded::embedded().wizards;
    for (lang, start, quotes) in [("en", "to the start", ['“', '”']), ("de", "zum Start", ['„', '“'])]
    {
        let search = Search::new(lang);
        for loaded in wizards {
            let path = format!("{folder}/{}/{lang}.ftl", loaded.wizard.id);
            let text = std::fs::read_to_string(path).expect("the words of a wizard are beside it");
            let told = text.lines().filter_map(|line| line.split_once(start)).map(|(_, rest)| rest);
            for phrase in told.filter_map(|rest| rest.split(quotes).nth(1)) {
                let known = meant.iter().find(|(of, words, _)| (*of, *words) == (lang, phrase));
                let Some((_, _, wizard)) = known else {
                    panic!("“{phrase}” leads nowhere yet: add it here")
                };
                let hits = first(&search, phrase);
                assert_eq!(hits.first().map(String::as_str), Some(*wizard), "“{phrase}” leads to {hits:?}");
            }
        }
    }
}

#[test]
fn a_search_is_done_before_anybody_notices() {
    let search = Search::new("de");
    let long = "der drucker im dritten stock druckt seit gestern nichts mehr und die warteschlange ist voll "
        .repeat(20);
    // The best of some: other tests run beside this one.
    let once = || {
        let start = Instant::now();
        search.find(&long);
        start.elapsed()
    };
    let best = (0..25).map(|_| once()).min().expect("there are some");
    assert!(best < Duration::from_millis(50), "{best:?}");
}

/// Phrases as people say them, written by somebody who had not seen the content. Half of them are never looked at while
/// words are tuned.
#[test]
fn what_people_say_leads_to_the_right_wizard_among_the_first_three() {
    let known: Vec<&str> =
        deskside_content::embedded::embedded().wizards.iter().map(|at| at.wizard.id.as_str()).collect();
    let searches = [("en", Search::new("en")), ("de", Search::new("de"))];
    for half in ["tune", "held"] {
        let (mut all, mut missed) = (0_usize, Vec::new());
        for line in include_str!("../phrases.txt").lines().filter(|line| !line.starts_with('#')) {
            let parts: Vec<&str> = line.splitn(4, ' ').collect();
            let [of, lang, wizard, phrase] = parts[..] else { panic!("`{line}` is no phrase") };
            // A wizard that is not there yet cannot be found.
            if of != half || !known.contains(&wizard) {
                continue;
            }
            let search = &searches.iter().find(|(known, _)| *known == lang).expect("a language").1;
            let hits = first(search, phrase);
            all += 1;
            if !hits.iter().any(|hit| hit == wizard) {
                missed.push((lang, wizard, phrase, hits));
            }
        }
        assert!(all >= 20, "{all} phrases are {half}");
        // What is held is counted and not shown: whoever reads it here would tune to it.
        let shown = if half == "tune" { format!("{missed:#?}") } else { String::new() };
        println!("{half}: {} of {all} found", all - missed.len());
        assert!(missed.len() * 20 <= all, "{half}: {} of {all} missed {shown}", missed.len());
    }
}
