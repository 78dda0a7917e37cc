//! Finds the wizard for what somebody says. Typing errors, word forms and other word orders are no obstacle.
//!
//! Every title, summary and symptom is a phrase. A phrase counts by the share of rare words it has in common with the question;
//! two words are the same to a degree, which [`likeness`] says. All of it is small enough to look at each time.

use std::collections::{BTreeMap, BTreeSet};

use deskside_core::id::WizardId;
use deskside_core::say::Facts;

use crate::embedded::{Content, embedded};
use crate::load::LANGUAGES;
use crate::words::Words;

/// Words that say nothing about the problem.
#[rustfmt::skip]
const EMPTY: &[&str] = &[
    "a", "an", "the", "i", "im", "my", "me", "we", "our", "you", "your", "it", "its", "this", "that",
    "there", "is", "are", "was", "be", "am", "to", "of", "on", "in", "at", "for", "from", "with", "and",
    "or", "but", "do", "does", "don", "doesn", "t", "s", "how", "can", "when", "has", "have", "not",
    "work", "works", "working", "anymore", "cannot", "could", "couldn", "any", "more", "der", "die",
    "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "ich", "mir", "mein", "meine", "meinen", "meinem",
    "meiner", "wir", "sie", "ihr", "es", "ist", "sind", "war", "zu", "von", "auf", "im", "am", "mit",
    "und", "oder", "aber", "wie", "kann", "wenn", "hat", "habe", "fuer", "so", "da", "nicht", "geht",
    "gehen", "funktioniert", "mehr",
];

/// Below this, two words are different words.
const ALIKE: f32 = 0.6;
/// What has less in common with every phrase is not found.
const ENOUGH: f32 = 0.16;
/// What fits so much less than the best is not shown beside it.
const CLOSE: f32 = 0.4;
/// What a word weighs that nobody wrote about.
const STRANGE: f32 = 1.5;
/// The most different words of a question that are looked at.
const MAX_WORDS: usize = 40;

/// A wizard that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Which.
    pub wizard: WizardId,
    /// How well it fits: more is better, and 1 is a phrase word for word.
    pub score: f32,
}

/// What can be found, in one language and the fallback.
pub struct Search {
    vocabulary: Vec<String>,
    /// Which letters each word has: see [`letters`].
    letters: Vec<u32>,
    /// How rare each word is.
    rarity: Vec<f32>,
    phrases: Vec<Phrase>,
}

struct Phrase {
    wizard: WizardId,
    /// Places in the vocabulary.
    words: Vec<usize>,
    /// Phrases of the fallback language count a little less.
    trust: f32,
}

impl Search {
    /// Over what is built in.
    pub fn new(lang: &str) -> Search {
        Search::of(lang, embedded())
    }

    /// Over some content.
    pub fn of(lang: &str, content: &Content) -> Search {
        let own = Words::of(lang, content);
        let fallback = (own.lang() != LANGUAGES[0]).then(|| Words::of(LANGUAGES[0], content));
        let mut search =
            Search { vocabulary: Vec::new(), letters: Vec::new(), rarity: Vec::new(), phrases: Vec::new() };
        let mut places = BTreeMap::new();
        for (words, trust) in [(Some(&own), 1.0), (fallback.as_ref(), 0.9)] {
            let Some(words) = words else { continue };
            for loaded in &content.wizards {
                let id = &loaded.wizard.id;
                for key in ["title", "summary", "symptoms"] {
                    for line in words.wizard(id).lines(key, &Facts::new()) {
                        search.add(&mut places, id, &line, trust);
                    }
                }
            }
        }
        let mut counts = vec![0_usize; search.vocabulary.len()];
        search.phrases.iter().flat_map(|phrase| &phrase.words).for_each(|at| counts[*at] += 1);
        let all = as_weight(search.phrases.len());
        search.rarity = counts.into_iter().map(|count| (1.0 + all / as_weight(count)).ln()).collect();
        search
    }

    fn add(&mut self, places: &mut BTreeMap<String, usize>, wizard: &WizardId, line: &str, trust: f32) {
        let words: BTreeSet<usize> = words_of(line)
            .into_iter()
            .map(|word| {
                *places.entry(word.clone()).or_insert_with(|| {
                    self.letters.push(letters(&word));
                    self.vocabulary.push(word);
                    self.vocabulary.len() - 1
                })
            })
            .collect();
        if !words.is_empty() {
            self.phrases.push(Phrase { wizard: wizard.clone(), words: words.into_iter().collect(), trust });
        }
    }

    /// The wizards for what somebody says, best first. Empty when nothing fits.
    pub fn find(&self, phrase: &str) -> Vec<Hit> {
        let mut asked = words_of(phrase);
        asked.truncate(MAX_WORDS);
        // For each word of the question, how much it is like each word that we know.
        let alike: Vec<Vec<f32>> = asked
            .iter()
            .map(|word| {
                let own = letters(word);
                let known = self.vocabulary.iter().zip(&self.letters);
                known.map(|(known, theirs)| likeness((word, own), (known, *theirs))).collect()
            })
            .collect();
        // How rare each word of the question is: as rare as the word that it is most like.
        let rare: Vec<f32> = alike
            .iter()
            .map(|row| {
                let likest = row.iter().enumerate().max_by(|one, two| one.1.total_cmp(two.1));
                likest.filter(|(_, like)| **like > 0.0).map_or(0.0, |(at, like)| like * self.rarity[at])
            })
            .collect();
        let weight: f32 = rare.iter().sum();
        // Words that nobody wrote about count too, or a long story with one known word would fit anything.
        let strange = STRANGE * as_weight(rare.iter().filter(|rare| **rare == 0.0).count());
        let mut scores: BTreeMap<&WizardId, Vec<f32>> = BTreeMap::new();
        for phrase in &self.phrases {
            let common: f32 = alike
                .iter()
                .zip(&rare)
                .map(|(row, rare)| {
                    let fits = phrase.words.iter().map(|at| row[*at] * rare.min(self.rarity[*at]));
                    fits.fold(0.0, f32::max)
                })
                .sum();
            let whole: f32 = phrase.words.iter().map(|at| self.rarity[*at]).sum();
            let score = phrase.trust * 2.0 * common.min(whole) / (weight + whole + strange);
            scores.entry(&phrase.wizard).or_default().push(score);
        }
        let mut hits: Vec<Hit> = scores
            .into_iter()
            .filter_map(|(wizard, mut scores)| {
                scores.sort_by(|one, two| two.total_cmp(one));
                let best = *scores.first()?;
                // Several phrases that fit half are a better sign than one.
                let support: f32 = scores.iter().skip(1).take(4).sum();
                (best >= ENOUGH).then(|| Hit { wizard: wizard.clone(), score: best + 0.1 * support })
            })
            .collect();
        hits.sort_by(|one, two| two.score.total_cmp(&one.score));
        let best = hits.first().map_or(0.0, |hit| hit.score);
        hits.retain(|hit| hit.score >= CLOSE * best);
        hits
    }
}

/// A small count as a number to reckon with.
fn as_weight(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// The words of a text that say something, each once, without umlauts and in small letters.
fn words_of(text: &str) -> Vec<String> {
    let mut folded = String::new();
    for sign in text.chars().flat_map(char::to_lowercase) {
        match sign {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            'é' | 'è' | 'ê' => folded.push('e'),
            '’' | '\'' => folded.push(' '),
            sign if sign.is_alphanumeric() => folded.push(sign),
            _ => folded.push(' '),
        }
    }
    let mut words: Vec<String> = Vec::new();
    for word in folded.split_whitespace().filter(|word| !EMPTY.contains(word)) {
        if !words.iter().any(|known| known == word) {
            words.push(word.chars().take(40).collect());
        }
    }
    words
}

/// Which letters a word has: a bit for each of `a` to `z`, and one for all else.
fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |all, sign| all | 1 << if sign.is_ascii_lowercase() { sign - b'a' } else { 26 })
}

/// How much two words are the same word: 1 when they are, 0 when they are not.
fn likeness((one, of_one): (&str, u32), (two, of_two): (&str, u32)) -> f32 {
    if one == two {
        return 1.0;
    }
    let (short, long) = if one.len() <= two.len() { (one, two) } else { (two, one) };
    let (few, many) = (as_weight(short.len()), as_weight(long.len()));
    if few < 3.0 {
        return 0.0;
    }
    // Print, prints, printing; Drucker and Druckerwarteschlange.
    let form = match (long.starts_with(short), long.contains(short)) {
        (true, _) if few >= 5.0 || few >= 4.0 && many <= 2.0 * few => 0.6 + 0.35 * few / many,
        (_, true) if few >= 5.0 => 0.5 + 0.35 * few / many,
        _ => 0.0,
    };
    // Counting typing errors is slow, and pointless when the lengths are far apart, or the letters: each error takes one away
    // and brings one at most.
    let most = match () {
        () if few >= 10.0 => 3,
        () if few >= 6.0 => 2,
        () => 1,
    };
    let is_far = few < 5.0 || many - few > 3.0 || (of_one ^ of_two).count_ones() > 2 * most;
    let wrong = if is_far { many } else { as_weight(strsim::osa_distance(one, two)) };
    let typed = match () {
        () if wrong <= 1.0 && few >= 5.0 => 0.85,
        () if wrong <= 2.0 && few >= 6.0 => 0.75,
        () if wrong <= 3.0 && few >= 10.0 => 0.65,
        () => 0.0,
    };
    let like = f32::max(form, typed);
    if like >= ALIKE { like } else { 0.0 }
}
