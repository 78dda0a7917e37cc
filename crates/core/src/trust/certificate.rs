//! Certificates: what a power user can help with, from when until when, and which devices are theirs.
//!
//! A certificate is a line of the signed manifest, so nobody but the organisation can make one, and one that was taken out
//! of the manifest no longer counts. Everything that a helper's device does in a session is held against it.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Freshness, PublicKey, Verified};
use crate::id::{Millis, PersonId, Skill};

/// How far a power user has come. Each step may what the one before may.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Rank {
    /// Learns: looks on beside another.
    Trainee,
    /// Helps.
    Peer,
    /// Helps, and may co-sign.
    SeniorPeer,
    /// Helps, co-signs, and trains others.
    Coach,
}

/// The dated, signed proof of what somebody can help with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// Whose it is.
    pub person: PersonId,
    /// What people call them.
    pub name: String,
    /// Where they work, such as `Accounting`.
    pub team: String,
    /// The keys of their devices. A session with another device is no session with them.
    pub devices: BTreeSet<PublicKey>,
    /// What they can help with.
    pub skills: BTreeSet<Skill>,
    /// How far they have come.
    pub rank: Rank,
    /// From when it counts.
    pub from: Millis,
    /// Until when it counts.
    pub until: Millis,
}

impl Certificate {
    /// Whether it counts at this moment.
    pub fn counts(&self, now: Millis) -> bool {
        self.from <= now && now < self.until
    }

    /// Whether it counts at this moment for helping with this skill. A trainee does not help alone.
    pub fn can_help(&self, skill: &Skill, now: Millis) -> bool {
        self.rank >= Rank::Peer && self.knows(skill, now)
    }

    /// Whether it counts at this moment for co-signing a change that needs this skill.
    pub fn can_co_sign(&self, skill: &Skill, now: Millis) -> bool {
        self.rank >= Rank::SeniorPeer && self.knows(skill, now)
    }

    fn knows(&self, skill: &Skill, now: Millis) -> bool {
        self.counts(now) && self.skills.contains(skill)
    }
}

impl Verified {
    /// The certificate of the person with this device, if there is one that counts. Rules that have run out certify nobody.
    pub fn certificate_of(&self, device: &PublicKey, now: Millis) -> Option<&Certificate> {
        if self.freshness(now) == Freshness::Expired {
            return None;
        }
        let mut all = self.manifest().certificates.iter();
        all.find(|certificate| certificate.devices.contains(device)).filter(|found| found.counts(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skill(name: &str) -> Skill {
        name.parse().unwrap()
    }

    fn of(rank: Rank) -> Certificate {
        Certificate {
            person: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().unwrap(),
            name: "Sana Iqbal".into(),
            team: "Accounting".into(),
            devices: BTreeSet::new(),
            skills: BTreeSet::from([skill("printing")]),
            rank,
            from: Millis(100),
            until: Millis(200),
        }
    }

    #[test]
    fn a_certificate_counts_from_its_first_moment_until_its_last() {
        let sana = of(Rank::Peer);
        let counts = |at| sana.can_help(&skill("printing"), Millis(at));
        assert_eq!([99, 100, 199, 200].map(counts), [false, true, true, false]);
        assert!(!sana.can_help(&skill("mail"), Millis(150)), "it is not about mail");
    }

    #[test]
    fn a_trainee_looks_on_and_a_senior_peer_co_signs() {
        let can = |rank| {
            let sana = of(rank);
            let printing = skill("printing");
            (sana.can_help(&printing, Millis(150)), sana.can_co_sign(&printing, Millis(150)))
        };
        assert_eq!(can(Rank::Trainee), (false, false));
        assert_eq!(can(Rank::Peer), (true, false));
        assert_eq!(can(Rank::SeniorPeer), (true, true));
        assert_eq!(can(Rank::Coach), (true, true));
    }
}
