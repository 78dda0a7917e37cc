//! The record of every act, chained so that a shortened or changed one shows.
//!
//! Who may not read the record can still follow its chain: the hash of an entry is made of its place, the hash before it,
//! and the hash of the act, so that a device gets from one [`Checkpoint`] to the next by the hashes of the acts alone.

use deskside_core::canonical;
use deskside_core::id::{Digest, Millis};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One act. `hash` is [`chained`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct AuditEntry {
    /// Its place, from 1, without gaps.
    #[ts(type = "number")]
    pub seq: i64,
    /// When.
    pub at: Millis,
    /// Who, by id; `system` for the server itself.
    pub actor: String,
    /// What, such as `request.own`.
    pub action: String,
    /// On what, such as the id of a request.
    pub object: String,
    /// More about it, without secrets and without words of people.
    #[ts(type = "Record<string, unknown>")]
    pub detail: serde_json::Map<String, serde_json::Value>,
    /// 16 random bytes in hexadecimal. They are hashed too, so that nobody can tell by the hash of an act what the act was.
    pub salt: String,
    /// The hash of the entry before; 64 zeros for the first.
    pub previous: Digest,
    /// Its own hash.
    pub hash: Digest,
}

impl AuditEntry {
    /// The hash of the act: SHA-256 of the canonical form of the entry without `seq`, `previous` and `hash`.
    pub fn act(&self) -> Digest {
        #[derive(Serialize)]
        struct Act<'a> {
            at: Millis,
            actor: &'a str,
            action: &'a str,
            object: &'a str,
            detail: &'a serde_json::Map<String, serde_json::Value>,
            salt: &'a str,
        }
        let AuditEntry { seq: _, at, actor, action, object, detail, salt, previous: _, hash: _ } = self;
        canonical::digest(&Act { at: *at, actor, action, object, detail, salt })
    }

    /// Whether this entry is as it was made, at the place after another one.
    pub fn follows(&self, before: &Checkpoint) -> bool {
        self.seq == before.seq + 1
            && self.previous == before.hash
            && self.hash == chained(self.seq, &before.hash, &self.act())
    }
}

/// The hash of an entry: SHA-256 of the canonical form of its place, the hash of the entry before, and the hash of its act.
pub fn chained(seq: i64, previous: &Digest, act: &Digest) -> Digest {
    #[derive(Serialize)]
    struct Link<'a> {
        seq: i64,
        previous: &'a Digest,
        act: &'a Digest,
    }
    canonical::digest(&Link { seq, previous, act })
}

/// A place in the record that devices keep: a record that does not contain it was shortened or forked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Checkpoint {
    /// [`AuditEntry::seq`].
    #[ts(type = "number")]
    pub seq: i64,
    /// [`AuditEntry::hash`].
    pub hash: Digest,
}

impl Checkpoint {
    /// The place before the first entry.
    pub fn start() -> Self {
        let hash = "0".repeat(64).parse().expect("64 zeros have the form of a digest");
        Checkpoint { seq: 0, hash }
    }
}

/// How many entries one answer about the way leads over: as many as there are, up to this.
pub const LINKS: i64 = 1_000;

/// Asks for the way from one checkpoint to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct LinkQuery {
    /// The place that the client has a checkpoint of.
    #[ts(type = "number")]
    pub after: i64,
    /// The place to get to; without one, the newest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "number | null")]
    pub until: Option<i64>,
}

/// The way from one checkpoint to another, or the first part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Links {
    /// What the record has at the place that the client named; none when it is shorter.
    pub from: Option<Checkpoint>,
    /// [`AuditEntry::act`] of the entries after it, in order, 1,000 at most.
    pub acts: Vec<Digest>,
    /// What the record has at the last of them.
    pub to: Checkpoint,
}

/// The record does not lead from a checkpoint to where the server says it does.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the record does not go on from entry {seq} as it was")]
pub struct Forked {
    /// The checkpoint that was kept.
    pub seq: i64,
}

impl Links {
    /// Where the way leads from a checkpoint that was kept. Nothing the server says is taken on trust: the hashes are made
    /// here.
    ///
    /// # Errors
    /// When the record was shortened, or changed before or after that place.
    pub fn follow(&self, kept: &Checkpoint) -> Result<Checkpoint, Forked> {
        let forked = || Forked { seq: kept.seq };
        if self.from.as_ref() != Some(kept) {
            return Err(forked());
        }
        let mut at = kept.clone();
        for act in &self.acts {
            let seq = at.seq.checked_add(1).ok_or_else(forked)?;
            at = Checkpoint { seq, hash: chained(seq, &at.hash, act) };
        }
        if at == self.to { Ok(at) } else { Err(forked()) }
    }
}

/// What following the whole record came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct RecordCheck {
    /// The last entry up to which each follows from the one before.
    pub whole: Checkpoint,
    /// The first entry that does not; none when all do.
    #[ts(type = "number | null")]
    pub broken: Option<i64>,
}

/// Asks whether the record still contains a checkpoint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct CheckpointQuery {
    /// The last one that this device saw; none at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "number | null")]
    pub seq: Option<i64>,
}

/// The newest checkpoint, and what the record has at the place that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Checkpoints {
    /// The newest.
    pub newest: Checkpoint,
    /// The one at the `seq` that was asked for; none when the record is shorter.
    pub at: Option<Checkpoint>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(before: &Checkpoint, action: &str) -> AuditEntry {
        let mut entry = AuditEntry {
            seq: before.seq + 1,
            at: Millis(7),
            actor: "system".into(),
            action: action.into(),
            object: String::new(),
            detail: Default::default(),
            salt: "5a".repeat(16),
            previous: before.hash.clone(),
            hash: before.hash.clone(),
        };
        entry.hash = chained(entry.seq, &entry.previous, &entry.act());
        entry
    }

    fn place(entry: &AuditEntry) -> Checkpoint {
        Checkpoint { seq: entry.seq, hash: entry.hash.clone() }
    }

    #[test]
    fn the_way_between_two_checkpoints_leads_there_or_is_refused() {
        let mut at = Checkpoint::start();
        let mut entries = Vec::new();
        for action in ["a", "b", "c", "d"] {
            let next = entry(&at, action);
            assert!(next.follows(&at));
            at = place(&next);
            entries.push(next);
        }
        let acts = |from: usize| entries[from..].iter().map(AuditEntry::act).collect::<Vec<_>>();
        let links = Links { from: Some(place(&entries[1])), acts: acts(2), to: at.clone() };
        assert_eq!(links.follow(&place(&entries[1])), Ok(at.clone()));
        assert_eq!(links.follow(&place(&entries[0])), Err(Forked { seq: 1 }));

        let kept = place(&entries[1]);
        let changed = |change: &dyn Fn(&mut Links)| {
            let mut links = links.clone();
            change(&mut links);
            links.follow(&kept)
        };
        assert!(changed(&|links| links.from = None).is_err(), "shortened");
        assert!(changed(&|links| links.acts.swap(0, 1)).is_err(), "in another order");
        assert!(changed(&|links| drop(links.acts.pop())).is_err(), "one left out");
        assert!(changed(&|links| links.acts[0] = links.acts[1].clone()).is_err(), "another act");
        assert!(changed(&|links| links.to = kept.clone()).is_err(), "another end");
        let whole = Links { from: Some(Checkpoint::start()), acts: acts(0), to: at.clone() };
        assert_eq!(whole.follow(&Checkpoint::start()), Ok(at));
    }
}
