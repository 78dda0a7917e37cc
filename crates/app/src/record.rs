//! Watches the server's record: what this device saw of it once has to stay in it, and everything since has to follow from it.

use deskside_protocol::audit::{Checkpoint, CheckpointQuery, Forked, LinkQuery};

use crate::app::App;
use crate::client::Client;
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
        let Some(last) = kept.last().cloned() else {
            // The first place is taken as it is: from here on, nothing can be changed unseen.
            let first = client.checkpoint(&CheckpointQuery { seq: None }, &()).await?.newest;
            return self.keep_member(|member| member.checkpoints = vec![first]);
        };
        match follow(&client, &last, None).await? {
            Way::Forks(forked) => return self.record_forked(&forked),
            Way::Leads(newest) => keep(&mut kept, newest),
        }
        if let Some((from, to)) = earlier(&kept, self.now().0) {
            match follow(&client, from, Some(to)).await? {
                Way::Forks(forked) => return self.record_forked(&forked),
                Way::Leads(end) if end.seq == to.seq && end != *to => {
                    return self.record_forked(&Forked { seq: from.seq });
                }
                Way::Leads(_) => {}
            }
        }
        self.keep_member(|member| member.checkpoints = kept)
    }

    fn record_forked(&self, forked: &Forked) -> Result<(), AppError> {
        tracing::error!(seq = forked.seq, "the record of the server was shortened or changed");
        let speech = self.speech();
        let surface = &self.inner.parts.surface;
        surface.notify(&speech.plain("notify-record"), &speech.plain("notify-record-text"));
        Ok(())
    }
}

/// Follows the record from a place to another, or to its newest.
async fn follow(client: &Client, from: &Checkpoint, to: Option<&Checkpoint>) -> Result<Way, AppError> {
    let mut at = from.clone();
    for _ in 0..ANSWERS {
        if to.is_some_and(|to| at.seq >= to.seq) {
            break;
        }
        let query = LinkQuery { after: at.seq, until: to.map(|to| to.seq) };
        let links = client.audit_links(&query, &()).await?;
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
    use super::*;

    fn place(seq: i64) -> Checkpoint {
        Checkpoint { seq, ..Checkpoint::start() }
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
