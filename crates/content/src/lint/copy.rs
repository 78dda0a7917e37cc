//! How our sentences read: short, plain, without blame and without the trade's own words. One list a language.

use std::ops::Range;

use super::expected::Use;
use crate::finding::{Finding, Source};
use crate::ftl::Message;

/// The most words of a sentence.
const MAX_WORDS: usize = 20;

/// A word that people should not have to read, and what helps instead.
type Banned = (&'static str, &'static str);

const TONE: &str = "say what is and what comes now";
const BUTTON: &str = "say what the button does";
const TRADE: &str = "say what it does for the person";

const EN: &[Banned] = &[
    ("please", TONE),
    ("sorry", TONE),
    ("oops", TONE),
    ("invalid", "say what is expected"),
    ("valid", "say what is expected"),
    ("illegal", TONE),
    ("forbidden", "say who decided it, and the way on"),
    ("failed to", "say what did not happen"),
    ("unexpected", TONE),
    ("unable to", "say what did not happen"),
    ("simply", TONE),
    ("just", TONE),
    ("easy", TONE),
    ("easily", TONE),
    ("wizard", "use its title"),
    ("finish", BUTTON),
    ("next", BUTTON),
    ("submit", BUTTON),
    ("ok", BUTTON),
    ("click here", BUTTON),
    ("abort", BUTTON),
    ("terminate", BUTTON),
    ("execute", BUTTON),
    ("daemon", TRADE),
    ("spooler", "say “print queue”"),
    ("dns", "say “finding addresses on the network”"),
    ("dhcp", TRADE),
    ("smtp", TRADE),
    ("imap", TRADE),
    ("smb", "say “shared drive”"),
    ("registry", TRADE),
    ("cache", TRADE),
    ("cups", "say “print service”"),
    ("ipp", TRADE),
    ("uri", TRADE),
    ("you should", TONE),
    ("you must", TONE),
    ("your fault", TONE),
];

const DE: &[Banned] = &[
    ("bitte", "sagen, was ist und was jetzt kommt"),
    ("leider", "sagen, was ist und was jetzt kommt"),
    ("entschuldigung", "sagen, was ist und was jetzt kommt"),
    ("ungültig", "sagen, was erwartet wird"),
    ("gültig", "sagen, was erwartet wird"),
    ("unzulässig", "sagen, was erwartet wird"),
    ("verboten", "sagen, wer es entschieden hat und wie es weitergeht"),
    ("fehlgeschlagen", "sagen, was nicht geschah"),
    ("unerwartet", "sagen, was ist"),
    ("nicht in der lage", "sagen, was nicht geschah"),
    ("einfach", "weglassen"),
    ("ganz leicht", "weglassen"),
    ("kinderleicht", "weglassen"),
    ("assistent", "den Titel nennen"),
    ("fertigstellen", "sagen, was der Knopf tut"),
    ("absenden", "sagen, was der Knopf tut"),
    ("ok", "sagen, was der Knopf tut"),
    ("hier klicken", "sagen, was der Knopf tut"),
    ("klicken sie hier", "sagen, was der Knopf tut"),
    ("terminieren", "sagen, was der Knopf tut"),
    ("daemon", "sagen, was es für den Menschen tut"),
    ("spooler", "„Druckwarteschlange“ sagen"),
    ("dns", "„Adressen im Netz finden“ sagen"),
    ("dhcp", "sagen, was es für den Menschen tut"),
    ("smtp", "sagen, was es für den Menschen tut"),
    ("imap", "sagen, was es für den Menschen tut"),
    ("smb", "„gemeinsames Laufwerk“ sagen"),
    ("registry", "sagen, was es für den Menschen tut"),
    ("cache", "sagen, was es für den Menschen tut"),
    ("cups", "„Druckdienst“ sagen"),
    ("ipp", "sagen, was es für den Menschen tut"),
    ("uri", "sagen, was es für den Menschen tut"),
    ("sie müssen", "sagen, was jetzt hilft"),
    ("sie sollten", "sagen, was jetzt hilft"),
    ("selbst schuld", "weglassen"),
    ("du", "die Anrede ist „Sie“"),
    ("dein", "die Anrede ist „Sie“"),
    ("deine", "die Anrede ist „Sie“"),
    ("deinen", "die Anrede ist „Sie“"),
    ("dir", "die Anrede ist „Sie“"),
    ("dich", "die Anrede ist „Sie“"),
    ("user", "„Sie“ oder „Person“ sagen"),
    ("printer", "„Drucker“ sagen"),
];

/// Whole headlines that say nothing.
const EMPTY_HEADLINES: &[&str] = &["error", "fehler", "weiter", "abbrechen", "problem", "warning", "warnung"];

/// All that is wrong with how one message reads.
pub(crate) fn check(source: &Source, lang: &str, name: &str, message: &Message, used: Use) -> Vec<Finding> {
    if used == Use::Phrases {
        return phrases(source, name, message);
    }
    let mut findings = Vec::new();
    let banned = if lang == "de" { DE } else { EN };
    for (at, text) in &message.pieces {
        for (word, instead) in banned {
            if let Some(place) = find_word(text, word) {
                let at = at.start + place.start..at.start + place.end;
                let message = format!("`{word}` is not a word for this page");
                findings.push(source.finding("copy-word", at, message, "", Some((*instead).to_owned())));
            }
        }
        if let Some(place) = find_code(text) {
            let at = at.start + place.start..at.start + place.end;
            let help = Some("codes belong into the reference in small print".to_owned());
            findings.push(source.finding("copy-code", at, "a code is no word for people", "", help));
        }
    }
    for reading in &message.readings {
        let long = sentences(reading).into_iter().map(count_words).max().unwrap_or(0);
        if long > MAX_WORDS {
            let text = format!("a sentence of `{name}` has {long} words, and {MAX_WORDS} are the limit");
            let help = Some("one idea a sentence".to_owned());
            findings.push(source.finding("copy-long", message.at.clone(), text, "", help));
            break;
        }
    }
    let readings = || message.readings.iter().map(|reading| reading.trim());
    if used == Use::Line {
        if readings().any(|reading| reading.ends_with('.') && !reading.ends_with("..")) {
            let text = format!("`{name}` is one line, which has no full stop");
            findings.push(source.finding("copy-stop", message.at.clone(), text, "", None));
        }
        if readings().any(|reading| EMPTY_HEADLINES.contains(&reading.to_lowercase().as_str())) {
            let help = Some("say what is, in a few words".to_owned());
            findings.push(source.finding("copy-headline", message.at.clone(), "this says nothing", "", help));
        }
    }
    if readings().any(str::is_empty) {
        findings.push(source.finding(
            "copy-empty",
            message.at.clone(),
            format!("`{name}` can be empty"),
            "",
            None,
        ));
    }
    if readings().any(|reading| reading.contains('!')) {
        let text = format!("`{name}` shouts");
        findings.push(source.finding(
            "copy-shout",
            message.at.clone(),
            text,
            "",
            Some("no exclamation mark".to_owned()),
        ));
    }
    findings
}

/// Symptoms are one phrase a line, enough of them, and none twice.
fn phrases(source: &Source, name: &str, message: &Message) -> Vec<Finding> {
    const ENOUGH: usize = 8;
    let text = message.readings.first().cloned().unwrap_or_default();
    let mut lines: Vec<String> =
        text.lines().map(|line| line.trim().to_lowercase()).filter(|line| !line.is_empty()).collect();
    let mut findings = Vec::new();
    if lines.len() < ENOUGH {
        let help = Some("one phrase a line, the way people say it".to_owned());
        let text = format!("`{name}` has {} phrases, and {ENOUGH} are the least", lines.len());
        findings.push(source.finding("symptoms", message.at.clone(), text, "", help));
    }
    lines.sort();
    if let Some(pair) = lines.windows(2).find(|pair| pair[0] == pair[1]) {
        findings.push(source.finding(
            "symptoms",
            message.at.clone(),
            format!("“{}” is there twice", pair[0]),
            "",
            None,
        ));
    }
    findings
}

/// Where a whole word or phrase stands in a text, in any case.
fn find_word(text: &str, word: &str) -> Option<Range<usize>> {
    let is_part = |c: char| c.is_alphanumeric() || c == '-';
    let starts = text.char_indices().map(|(at, _)| at);
    for start in starts {
        let before_ok = text[..start].chars().next_back().is_none_or(|c| !is_part(c));
        if !before_ok {
            continue;
        }
        if let Some(length) = prefix(&text[start..], word)
            && text[start + length..].chars().next().is_none_or(|c| !is_part(c))
        {
            return Some(start..start + length);
        }
    }
    None
}

/// How much of `text` is `word`, in any case.
fn prefix(text: &str, word: &str) -> Option<usize> {
    let mut length = 0;
    let mut signs = text.chars();
    for wanted in word.chars() {
        let sign = signs.next()?;
        if !sign.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
        length += sign.len_utf8();
    }
    Some(length)
}

/// Where a code such as `0x0000000643` stands.
fn find_code(text: &str) -> Option<Range<usize>> {
    let start = text.find("0x")?;
    let length = text[start + 2..].chars().take_while(char::is_ascii_hexdigit).count();
    (length > 0).then_some(start..start + 2 + length)
}

fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    for line in text.lines() {
        let mut start = 0;
        let signs: Vec<(usize, char)> = line.char_indices().collect();
        for (place, (at, sign)) in signs.iter().enumerate() {
            let ends = matches!(sign, '.' | '?' | '!')
                && signs.get(place + 1).is_none_or(|(_, after)| after.is_whitespace());
            if ends {
                sentences.push(&line[start..=*at]);
                start = at + 1;
            }
        }
        sentences.push(&line[start..]);
    }
    sentences
}

fn count_words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(|c| c.is_alphanumeric() || c == '…')).count()
}
