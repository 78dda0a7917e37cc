//! A rule pack: what is looked for, as data that an organisation signs and publishes.
//!
//! Only patterns that run in linear time can be written (there is no look-around and no back-reference), and every size
//! has a limit, so a pack can be bad but cannot stop a computer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::class::Class;
use crate::canonical;
use crate::id::{Digest, PartId};

const MAX_RULES: usize = 400;
const MAX_PATTERN: usize = 1_500;
const MAX_KEYWORDS: usize = 128;
const MIN_KEYWORD: usize = 1;
/// How large a compiled pattern may get, in bytes.
const MAX_COMPILED: usize = 1 << 20;

/// Rules that belong together, of one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RulePack {
    /// Its name.
    pub id: PartId,
    /// Counts up with every change.
    pub version: u32,
    /// The rules. Their order does not matter.
    pub rules: Vec<Rule>,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rule {
    /// Its name.
    pub id: PartId,
    /// What it finds.
    pub class: Class,
    /// The pattern is tried only on lines that hold one of these, in any case. Without any it is tried on every line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    /// A pattern over bytes, without Unicode classes. The group `secret` is what is hidden; without it, all of the match.
    pub pattern: String,
    /// A test that the pattern cannot make.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<Check>,
    /// Values that stay, in any case: `none`, `true`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keep: Vec<String>,
}

/// A test on a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The checksum of bank cards.
    Luhn,
    /// The checksum of international bank accounts.
    Iban,
    /// An IPv4 address that is not a mask, a version or the same everywhere.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// A hardware address.
    Mac,
    /// As many digits as a telephone number has.
    Phone,
    /// Not the name of a system unit, a picture or a package.
    Email,
    /// Looks made by a machine, and is not a digest or a UUID.
    Random,
}

/// Why a pack or a redactor was not taken.
#[derive(Debug, thiserror::Error)]
pub enum RulesError {
    /// A rule is over a limit.
    #[error("rule `{rule}`: {detail}")]
    Limit {
        /// Which, or the pack itself.
        rule: PartId,
        /// Which limit.
        detail: &'static str,
    },
    /// Two rules of one name.
    #[error("rule `{0}` is there twice")]
    Twice(PartId),
    /// A pattern that cannot be read or grows too large.
    #[error("rule `{rule}` has a pattern that cannot be used")]
    Pattern {
        /// Which.
        rule: PartId,
        /// Why.
        #[source]
        cause: Box<regex::Error>,
    },
    /// The literals cannot be searched for.
    #[error("the words to look for cannot be used")]
    Words(#[source] aho_corasick::BuildError),
}

impl RulePack {
    /// What a receipt says about it: name and version.
    pub fn name(&self) -> String {
        format!("{}-{}", self.id, self.version)
    }

    /// The name of exactly this pack.
    pub fn digest(&self) -> Digest {
        canonical::digest(self)
    }

    /// Checks the limits.
    ///
    /// # Errors
    /// Names the first rule that is over one.
    pub fn check(&self) -> Result<(), RulesError> {
        let over = |rule: &PartId, detail| Err(RulesError::Limit { rule: rule.clone(), detail });
        if self.rules.len() > MAX_RULES {
            return over(&self.id, "more than 400 rules");
        }
        for (at, rule) in self.rules.iter().enumerate() {
            if self.rules[..at].iter().any(|other| other.id == rule.id) {
                return Err(RulesError::Twice(rule.id.clone()));
            }
            if rule.pattern.len() > MAX_PATTERN {
                return over(&rule.id, "a pattern of more than 1,500 bytes");
            }
            if rule.keywords.len() > MAX_KEYWORDS || rule.keep.len() > MAX_KEYWORDS {
                return over(&rule.id, "more than 128 keywords");
            }
            if rule.keywords.iter().any(|word| word.len() < MIN_KEYWORD) {
                return over(&rule.id, "an empty keyword");
            }
        }
        Ok(())
    }
}

/// A rule, ready to run.
pub(super) struct Compiled {
    pub(super) class: Class,
    pub(super) pattern: regex::bytes::Regex,
    /// The number of the group `secret`, or 0 for the whole match.
    pub(super) group: usize,
    pub(super) check: Option<Check>,
    pub(super) keep: Vec<String>,
}

impl Rule {
    pub(super) fn compile(&self) -> Result<Compiled, RulesError> {
        let pattern = regex::bytes::RegexBuilder::new(&self.pattern)
            .unicode(false)
            .size_limit(MAX_COMPILED)
            .build()
            .map_err(|cause| RulesError::Pattern { rule: self.id.clone(), cause: Box::new(cause) })?;
        let group = pattern.capture_names().position(|name| name == Some("secret")).unwrap_or(0);
        Ok(Compiled { class: self.class, pattern, group, check: self.check, keep: self.keep.clone() })
    }
}
