//! Watches the server's record: what this device saw of it once has to stay in it, and everything since has to follow from it.

use deskside_protocol::audit::{Checkpoint, CheckpointQuery, Forked, LINKS, LinkQuery, Links};

use crate::app::App;
use crate::error::AppError;

/// How many checkpoints are kept at most.
const KEPT: usize = 12;
/// How many answers are followed to the newest at one time. What is left is followed the next time.
const ANSWERS: usize = 50;

/// How following the record ended.
enum Way {
    /// It leads here.
    Leads(Checkpoint),
    /// It was shortened or changed.
    Forks(Forked),
}

/// What this device saw of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    /// Places, oldest first.
    kept: Vec<Checkpoint>,
    /// How far the way from each place to the next was followed again, by the hashes made here.
    between: Option<Checkpoint>,
}

impl App {
    /// Follows the server's record from the last place that this device saw to its newest, and then one answer further on the
    /// way between the places that it saw earlier, from the first to the last and over again.
    pub(crate) async fn check_record(&self) -> Result<(), AppError> {
        let member = self.member()?;
        let client = self.client()?;
        if member.checkpoints.is_empty() {
            // The first place is taken as it is: from here on, nothing can be changed unseen.
            let first = client.checkpoint(&CheckpointQuery { seq: None }, &()).await?.newest;
            return self.keep_member(|member| member.checkpoints = vec![first]);
        }
        let mut seen = Seen { kept: member.checkpoints, between: member.between };
        let ask = move |query: LinkQuery| {
            let client = client.clone();
            async move { client.audit_links(&query, &()).await }
        };
        match look(&mut seen, LINKS, ask).await? {
            Some(forked) => self.record_forked(&forked),
            None => self.keep_member(|member| {
                member.checkpoints = seen.kept;
                member.between = seen.between;
            }),
        }
    }

    fn record_forked(&self, forked: &Forked) -> Result<(), AppError> {
        tracing::error!(seq = forked.seq, "the record of the server was shortened or changed");
        let speech = self.speech();
        let surface = &self.inner.parts.surface;
        surface.notify(&speech.plain("notify-record"), &speech.plain("notify-record-text"));
        Ok(())
    }
}

/// Looks at the record: from the last place on, and so many acts between earlier ones. The answer is where it forks, if it
/// does; then nothing of it is kept.
async fn look<F: Future<Output = Result<Links, AppError>>>(
    seen: &mut Seen,
    acts: i64,
    ask: impl Fn(LinkQuery) -> F,
) -> Result<Option<Forked>, AppError> {
    let mut kept = seen.kept.clone();
    if let Some(last) = kept.last().cloned() {
        match follow(&ask, &last).await? {
            Way::Forks(forked) => return Ok(Some(forked)),
            Way::Leads(newest) => keep(&mut kept, newest),
        }
    }
    let mut between = seen.between.clone();
    if let Some((at, to)) = next_between(&kept, between.as_ref()) {
        let until = to.seq.min(at.seq.saturating_add(acts));
        let links = ask(LinkQuery { after: at.seq, until: Some(until) }).await?;
        let end = match links.follow(at) {
            Ok(end) => end,
            Err(forked) => return Ok(Some(forked)),
        };
        // All that was asked for, and no more: an answer that ends early or leads past the place would never be compared with it.
        if end.seq != until || (end.seq == to.seq && end != *to) {
            return Ok(Some(Forked { seq: at.seq }));
        }
        between = Some(end);
    }
    *seen = Seen { kept, between };
    Ok(None)
}

/// Follows the record from a place to its newest.
async fn follow<F: Future<Output = Result<Links, AppError>>>(
    ask: &impl Fn(LinkQuery) -> F,
    from: &Checkpoint,
) -> Result<Way, AppError> {
    let mut at = from.clone();
    for _ in 0..ANSWERS {
        let links = ask(LinkQuery { after: at.seq, until: None }).await?;
        match links.follow(&at) {
            Err(forked) => return Ok(Way::Forks(forked)),
            Ok(end) if end.seq == at.seq => break,
            Ok(end) => at = end,
        }
    }
    Ok(Way::Leads(at))
}

/// Keeps one more place. When there are too many, every second one goes, but for the first and the last.
fn keep(kept: &mut Vec<Checkpoint>, newest: Checkpoint) {
    if kept.last().is_some_and(|last| last.seq >= newest.seq) {
        return;
    }
    kept.push(newest);
    if kept.len() > KEPT {
        let last = kept.len() - 1;
        let mut at = 0;
        kept.retain(|_| {
            at += 1;
            (at - 1) % 2 == 0 || at - 1 == last
        });
    }
}

/// Where the way between earlier places goes on, and the next of them. After the last it begins with the first.
fn next_between<'a>(
    kept: &'a [Checkpoint],
    at: Option<&'a Checkpoint>,
) -> Option<(&'a Checkpoint, &'a Checkpoint)> {
    let first = kept.first()?;
    let at = at.filter(|at| at.seq >= first.seq).unwrap_or(first);
    let next = kept.iter().find(|place| place.seq > at.seq);
    match next {
        Some(next) => Some((at, next)),
        None => Some((first, kept.get(1)?)),
    }
}

#[cfg(test)]
mod tests {
    use std::future::ready;

    use deskside_core::canonical::digest_of;
    use deskside_core::id::Digest;
    use deskside_protocol::audit::chained;

    use super::*;

    fn place(seq: i64) -> Checkpoint {
        Checkpoint { seq, ..Checkpoint::start() }
    }

    /// A record of acts, chained as a server does it, that answers three at a time.
    struct Record(Vec<Digest>);

    impl Record {
        fn of(acts: &str) -> Self {
            Record(acts.bytes().map(|act| digest_of(&[act])).collect())
        }

        fn at(&self, seq: i64) -> Option<Checkpoint> {
            let acts = self.0.get(..usize::try_from(seq).ok()?)?;
            Some(acts.iter().fold(Checkpoint::start(), |at, act| Checkpoint {
                seq: at.seq + 1,
                hash: chained(at.seq + 1, &at.hash, act),
            }))
        }

        fn answer(&self, LinkQuery { after, until }: LinkQuery) -> Links {
            let end = (after + 3).min(until.unwrap_or(i64::MAX)).min(self.0.len() as i64).max(after);
            let acts = self.0.get(after as usize..end as usize).unwrap_or_default().to_vec();
            let from = self.at(after);
            Links { to: self.at(end).or(from.clone()).unwrap_or(Checkpoint::start()), from, acts }
        }

        fn places(&self, seqs: &[i64]) -> Vec<Checkpoint> {
            seqs.iter().map(|seq| self.at(*seq).unwrap()).collect()
        }

        async fn look(&self, seen: &mut Seen) -> Option<Forked> {
            look(seen, STEP, |query| ready(Ok(self.answer(query)))).await.unwrap()
        }
    }

    /// How many acts the record of these tests leads over in one answer.
    const STEP: i64 = 3;

    fn saw(kept: Vec<Checkpoint>) -> Seen {
        Seen { kept, between: None }
    }

    #[tokio::test]
    async fn a_record_that_only_grew_is_followed_to_its_newest_and_between_all_places_in_turn() {
        let grown = Record::of("abcdefghijklmnop");
        let mut seen = saw(Record::of("abcdefghijkl").places(&[2, 9]));
        let mut ends = Vec::new();
        for _ in 0..8 {
            assert_eq!(grown.look(&mut seen).await, None);
            ends.extend(seen.between.clone());
        }
        assert_eq!(seen.kept, grown.places(&[2, 9, 16]));
        assert_eq!(ends, grown.places(&[5, 8, 9, 12, 15, 16, 5, 8]));
    }

    #[tokio::test]
    async fn a_place_that_is_not_kept_any_more_does_not_stop_the_way_between() {
        let record = Record::of("abcdefghijkl");
        let mut seen = Seen { kept: record.places(&[2, 12]), between: record.at(8) };
        assert_eq!(record.look(&mut seen).await, None);
        assert_eq!(seen.between, record.at(11));
    }

    #[tokio::test]
    async fn a_record_that_was_rewritten_or_shortened_is_noticed_and_nothing_new_is_kept_of_it() {
        let before = saw(Record::of("abcdefghijkl").places(&[2, 9, 12]));
        for acts in ["abcdefghijkX", "abcdXfghijklm", "Xbcdefghijklm", "abcdefghij"] {
            let mut seen = before.clone();
            assert_eq!(Record::of(acts).look(&mut seen).await, Some(Forked { seq: 12 }), "{acts}");
            assert_eq!(seen, before);
        }
    }

    /// How many rounds it takes until a server that answers so about what lies between is found out.
    async fn rounds(lie: impl Fn(&LinkQuery, Links) -> Links) -> usize {
        let honest = Record::of("abcdefghijkl");
        let mut seen = saw(honest.places(&[2, 9, 12]));
        for round in 1..=10 {
            let ask = |query: LinkQuery| {
                let links = honest.answer(query.clone());
                ready(Ok(if query.until.is_some() { lie(&query, links) } else { links }))
            };
            if look(&mut seen, STEP, ask).await.unwrap().is_some() {
                return round;
            }
        }
        panic!("it was never noticed");
    }

    #[tokio::test]
    async fn whatever_is_changed_between_two_places_is_noticed_by_the_end_of_the_way() {
        let honest = Record::of("abcdefghijkl");
        // An act is another one where it stands; the hashes that the server keeps are those of before.
        for (seq, round) in [(3, 1), (5, 1), (6, 2), (9, 3), (10, 4), (12, 4)] {
            let changed = async |seq: i64| {
                rounds(|query, mut links| {
                    for (at, act) in (query.after + 1..).zip(&mut links.acts) {
                        if at == seq {
                            *act = digest_of(b"X");
                        }
                    }
                    links
                })
                .await
            };
            assert_eq!(changed(seq).await, round, "{seq}");
        }
        // The acts and the hashes after them are others, up to the place that is known.
        let rewritten = |query: &LinkQuery, _: Links| {
            let other = Record::of("abcXefghijkl");
            other.answer(query.clone())
        };
        assert_eq!(rounds(rewritten).await, 3);
        // It never comes to the end, or goes past it.
        let short = |_: &LinkQuery, mut links: Links| {
            links.acts.clear();
            links.to = links.from.clone().unwrap();
            links
        };
        assert_eq!(rounds(short).await, 1);
        assert_eq!(rounds(|query, _| honest.answer(LinkQuery { until: None, ..query.clone() })).await, 3);
    }

    #[test]
    fn a_device_keeps_a_few_places_the_first_and_the_last_among_them() {
        let mut kept = vec![place(3)];
        for seq in 4..500 {
            keep(&mut kept, place(seq));
            assert!(kept.len() <= KEPT);
            assert_eq!((kept[0].seq, kept[kept.len() - 1].seq), (3, seq));
            assert!(kept.is_sorted_by(|one, next| one.seq < next.seq));
        }
        let before = kept.clone();
        keep(&mut kept, place(499));
        assert_eq!(kept, before, "nothing happened since");
    }

    #[test]
    fn there_is_nothing_between_fewer_than_two_places() {
        assert!(next_between(&[], None).is_none());
        assert!(next_between(&[place(1)], None).is_none());
        assert!(next_between(&[place(1)], Some(&place(1))).is_none());
    }
}
