//! People, invitations, devices and sessions.

use deskside_core::id::{DeviceId, Digest, Millis, PersonId};
use deskside_core::trust::Statement;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person may do at the server.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Ask for help and see their own requests.
    User,
    /// Also help others, where a certificate says so.
    PowerUser,
    /// Also work on the queue, publish, and invite.
    It,
}

/// Asks for an invitation link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Invite {
    /// The role that the invited person gets.
    pub role: Role,
    /// Who it is meant for, as a reminder; 1 to 120 characters.
    pub name: String,
}

/// An invitation. Its token is shown once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Invitation {
    /// The secret part of the link, used once.
    pub token: String,
    /// The role it gives.
    pub role: Role,
    /// When it ends.
    pub expires: Millis,
}

impl std::fmt::Debug for Invitation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Invitation").field("role", &self.role).finish_non_exhaustive()
    }
}

/// Uses an invitation: makes an account and enrols the device. When the answer was lost, the same once more, with the same login,
/// password and device key, starts another session.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Join {
    /// From the invitation.
    pub token: String,
    /// What people call the person; 1 to 120 characters.
    pub name: String,
    /// What the person signs in with: 1 to 120 characters, compared without case.
    pub login: String,
    /// 12 to 200 characters, and not the login.
    pub password: String,
    /// The name of the computer.
    pub device_name: String,
    /// The public Ed25519 key of the device, 64 hexadecimal digits.
    pub device_key: String,
}

impl std::fmt::Debug for Join {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Join").field("login", &self.login).finish_non_exhaustive()
    }
}

/// Signs in, on a device that is enrolled, or in a browser.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SignIn {
    /// See [`Join::login`].
    pub login: String,
    /// See [`Join::password`].
    pub password: String,
    /// A new device to enrol with this sign-in.
    #[serde(default)]
    pub device: Option<NewDevice>,
    /// That an enrolled device of this person makes the call. The failures of others do not hold it up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub proof: Option<DeviceProof>,
    /// Whether the answer sets a cookie instead of giving the token: for browsers.
    #[serde(default)]
    pub cookie: bool,
}

impl std::fmt::Debug for SignIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignIn").field("login", &self.login).finish_non_exhaustive()
    }
}

/// Shows that an enrolled device makes the call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct DeviceProof {
    /// Which device.
    pub device: DeviceId,
    /// When, by its clock. It counts when that is at most 10 minutes away from the clock of the server.
    pub at: Millis,
    /// Its Ed25519 signature under [`SignInStatement`], 128 hexadecimal digits.
    pub signature: String,
}

/// What a device signs to sign in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignInStatement<'a> {
    /// [`SignIn::login`], as it is sent.
    pub login: &'a str,
    /// [`DeviceProof::device`].
    pub device: &'a DeviceId,
    /// [`DeviceProof::at`].
    pub at: Millis,
}

impl Statement for SignInStatement<'_> {
    const DOMAIN: &'static str = "deskside-sign-in/1";
}

/// A device to enrol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct NewDevice {
    /// The name of the computer.
    pub name: String,
    /// Its public Ed25519 key, 64 hexadecimal digits.
    pub key: String,
}

/// A session. It ends after 30 days without use.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Session {
    /// The bearer token; empty when a cookie was set.
    pub token: String,
    /// Who it is.
    pub me: Me,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("me", &self.me).finish_non_exhaustive()
    }
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Me {
    /// Their id.
    pub id: PersonId,
    /// What people call them.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The device of this session, when it is one that is enrolled.
    pub device: Option<DeviceId>,
    /// What the organisation is called.
    pub organisation: String,
}

/// A person, as IT sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// What people call them.
    pub name: String,
    /// What they sign in with.
    pub login: String,
    /// What they may do.
    pub role: Role,
    /// Since when they have an account.
    pub since: Millis,
    /// Their devices.
    pub devices: Vec<Device>,
}

/// An enrolled device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// The name of the computer.
    pub name: String,
    /// Its public Ed25519 key, 64 hexadecimal digits.
    pub key: String,
}

/// What anybody may know about this server before they sign in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Welcome {
    /// What the organisation is called; empty until the first IT person has set it up.
    pub organisation: String,
    /// The version of the server.
    pub version: String,
    /// The fingerprint of the organisation's root, once there is one: SHA-256 of its public key.
    pub root: Option<Digest>,
}

/// Changes one's own password. All other sessions of the person end.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ChangePassword {
    /// The one until now.
    pub old: String,
    /// The new one: see [`Join::password`].
    pub new: String,
}

impl std::fmt::Debug for ChangePassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChangePassword").finish_non_exhaustive()
    }
}

/// Sessions were ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Ended {
    /// How many.
    pub sessions: u32,
}

/// Gives a person another role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ChangeRole {
    /// The new role.
    pub role: Role,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_secret_in_a_message_is_not_in_what_a_log_would_say() {
        let secret = || "tell-nobody-11".to_owned();
        let id = "0192f5a4-7d3b-7cc1-8000-000000000001";
        let me = Me {
            id: id.parse().unwrap(),
            name: "Anna".to_owned(),
            role: Role::User,
            device: None,
            organisation: String::new(),
        };
        let join = Join {
            token: secret(),
            name: "Anna".to_owned(),
            login: "anna".to_owned(),
            password: secret(),
            device_name: String::new(),
            device_key: String::new(),
        };
        let said = [
            format!("{:?}", Invitation { token: secret(), role: Role::User, expires: Millis(0) }),
            format!("{join:#?}"),
            format!(
                "{:?}",
                SignIn {
                    login: "anna".to_owned(),
                    password: secret(),
                    device: None,
                    cookie: false,
                    proof: None
                }
            ),
            format!("{:?}", Session { token: secret(), me }),
            format!("{:?}", ChangePassword { old: secret(), new: secret() }),
        ];
        for said in said {
            assert!(!said.contains(&secret()), "{said}");
        }
    }
}
