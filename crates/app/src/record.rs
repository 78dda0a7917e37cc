//! Watches the server's record: what this device saw of it once has to stay in it, and everything since has to follow from it.

use deskside_protocol::audit::{Checkpoint, CheckpointQuery, Forked, LinkQuery, Links};

use crate::app::App;
use crate::error::AppError;

/// How many checkpoints are kept at most.
const KEPT: usize = 12;
/// How many answers are followed at one time. What is left is followed the next time.
const ANSWERS: usize = 50;

/// How following the record ended.
enum Way {
    /// It leads here.
    Leads(Checkpoint),
    /// It was shortened or changed.
    Forks(Forked),
}

impl App {
    /// Follows the server's record from the last place that this device saw to its newest, and once more between two places
    /// that it saw earlier.
    pub(crate) async fn check_record(&self) -> Result<(), AppError> {
        let mut kept = self.member()?.checkpoints;
        let client = self.client()?;
        if kept.is_empty() {
            // The first place is taken as it is: from here on, nothing can be changed unseen.
            let first = client.checkpoint(&CheckpointQuery { seq: None }, &()).await?.newest;
            return self.keep_member(|member| member.checkpoints = vec![first]);
        }
        let ask = move |query: LinkQuery| {
            let client = client.clone();
            async move { client.audit_links(&query, &()).await }
        };
        match look(&mut kept, self.now().0, ask).await? {
            Some(forked) => self.record_forked(&forked),
            None => self.keep_member(|member| member.checkpoints = kept),
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

/// Looks at the record: from the last place on, and between two earlier ones. The answer is where it forks, if it does.
async fn look<F: Future<Output = Result<Links, AppError>>>(
    kept: &mut Vec<Checkpoint>,
    now: i64,
    ask: impl Fn(LinkQuery) -> F,
) -> Result<Option<Forked>, AppError> {
    if let Some(last) = kept.last().cloned() {
        match follow(&ask, &last, None).await? {
            Way::Forks(forked) => return Ok(Some(forked)),
            Way::Leads(newest) => keep(kept, newest),
        }
    }
    let Some((from, to)) = earlier(kept, now) else { return Ok(None) };
    match follow(&ask, from, Some(to)).await? {
        Way::Forks(forked) => Ok(Some(forked)),
        Way::Leads(end) if end.seq == to.seq && end != *to => Ok(Some(Forked { seq: from.seq })),
        Way::Leads(_) => Ok(None),
    }
}

/// Follows the record from a place to another, or to its newest.
async fn follow<F: Future<Output = Result<Links, AppError>>>(
    ask: &impl Fn(LinkQuery) -> F,
    from: &Checkpoint,
    to: Option<&Checkpoint>,
) -> Result<Way, AppError> {
    let mut at = from.clone();
    for _ in 0..ANSWERS {
        if to.is_some_and(|to| at.seq >= to.seq) {
            break;
        }
        let links = ask(LinkQuery { after: at.seq, until: to.map(|to| to.seq) }).await?;
        match links.follow(&at) {
            Err(forked) => return Ok(Way::Forks(forked)),
            Ok(end) if end.seq == at.seq => match to {
                None => break,
                // It was there once, and now the record ends before it.
                Some(_) => return Ok(Way::Forks(Forked { seq: at.seq })),
            },
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

/// Two places next to each other, others at another time.
fn earlier(kept: &[Checkpoint], now: i64) -> Option<(&Checkpoint, &Checkpoint)> {
    let pairs = kept.len().checked_sub(1).filter(|pairs| *pairs > 0)?;
    // A millisecond is as good as a die.
    let at = usize::try_from(now).ok()? % pairs;
    kept.get(at).zip(kept.get(at + 1))
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

        async fn look(&self, kept: &mut Vec<Checkpoint>, now: i64) -> Option<Forked> {
            look(kept, now, |query| ready(Ok(self.answer(query)))).await.unwrap()
        }
    }

    #[tokio::test]
    async fn a_record_that_only_grew_is_followed_to_its_newest() {
        let mut kept = Record::of("abcdefghijkl").places(&[2, 9]);
        let grown = Record::of("abcdefghijklmnop");
        for now in 0..4 {
            assert_eq!(grown.look(&mut kept, now).await, None);
        }
        assert_eq!(kept, grown.places(&[2, 9, 16]));
    }

    #[tokio::test]
    async fn a_record_that_was_rewritten_or_shortened_is_noticed_and_nothing_new_is_kept_of_it() {
        let before = Record::of("abcdefghijkl").places(&[2, 9, 12]);
        // What was changed lies at the last place that was kept, between two, and before the first.
        for (now, acts, at) in [
            (0, "abcdefghijkX", 12),
            (0, "abcdXfghijklm", 12),
            (0, "Xbcdefghijklm", 12),
            (0, "abcdefghij", 12),
        ] {
            let mut kept = before.clone();
            assert_eq!(Record::of(acts).look(&mut kept, now).await, Some(Forked { seq: at }), "{acts}");
            assert_eq!(kept, before);
        }
    }

    #[tokio::test]
    async fn an_act_that_was_changed_where_it_stands_is_noticed_between_the_places_that_were_kept() {
        let honest = Record::of("abcdefghijkl");
        let mut kept = honest.places(&[2, 9, 12]);
        // The hashes that the server keeps are those of before; the act between the first two places is another one.
        let changed = |query: LinkQuery| {
            let mut links = honest.answer(query.clone());
            for (seq, act) in (query.after + 1..).zip(&mut links.acts) {
                if seq == 5 {
                    *act = digest_of(b"X");
                }
            }
            ready(Ok(links))
        };
        assert_eq!(look(&mut kept, 1, changed).await.unwrap(), None, "not between the other two");
        assert_eq!(look(&mut kept, 0, changed).await.unwrap(), Some(Forked { seq: 2 }));
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
    fn any_two_places_next_to_each_other_are_looked_between() {
        assert!(earlier(&[], 0).is_none() && earlier(&[place(1)], 0).is_none());
        let kept = [place(1), place(5), place(9)];
        let between = |now: i64| earlier(&kept, now).map(|(from, to)| (from.seq, to.seq));
        assert_eq!([between(0), between(1), between(2)], [Some((1, 5)), Some((5, 9)), Some((1, 5))]);
    }
}
