//! How the checks of mail accounts judge what was read.

use crate::action::{Arg, ArgError, ArgKind, ArgReader};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::mail::{
    BadCertificate, MailAccount, MailAddress, MailServer, MailServerState, MailSettings, SignIn,
};
use crate::probe::{Choice, ProbeSpec};
use crate::say::{Facts, Say};
use crate::secret::SecretName;

const MAIL: Arg = Arg { name: "mail", kind: ArgKind::Mail };
const SECRET: Arg = Arg { name: "secret", kind: ArgKind::Secret };

pub(super) const LISTS: &[ProbeSpec] = &[ProbeSpec { name: "mail.accounts", args: &[], facts: &["mail"] }];

pub(super) const CHECKS: &[ProbeSpec] = &[
    ProbeSpec { name: "mail.settings-missing", args: &[MAIL], facts: &["domain", "places"] },
    ProbeSpec { name: "mail.other-sign-in", args: &[MAIL], facts: &["server", "source"] },
    ProbeSpec { name: "mail.not-encrypted", args: &[MAIL], facts: &["server", "source"] },
    ProbeSpec { name: "mail.server-unreachable", args: &[MAIL], facts: &["server", "source"] },
    ProbeSpec { name: "mail.certificate-issuer", args: &[MAIL], facts: &["server", "source"] },
    ProbeSpec { name: "mail.certificate-name", args: &[MAIL], facts: &["server", "source"] },
    ProbeSpec { name: "mail.certificate-time", args: &[MAIL], facts: &["server", "source"] },
    ProbeSpec { name: "mail.sign-in-refused", args: &[MAIL, SECRET], facts: &["account", "server"] },
    ProbeSpec { name: "mail.program-missing", args: &[], facts: &[] },
    ProbeSpec { name: "mail.program-open", args: &[], facts: &[] },
    ProbeSpec { name: "mail.account-differs", args: &[MAIL], facts: &["mail", "source"] },
    ProbeSpec {
        name: "mail.account-missing",
        args: &[MAIL],
        facts: &["account", "incoming", "mail", "outgoing", "receives", "sends", "source"],
    },
    ProbeSpec { name: "mail.account-present", args: &[MAIL], facts: &["mail"] },
];

/// A question about mail accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailCheck {
    /// No place has settings for the address.
    SettingsMissing(MailAddress),
    /// A server takes no passwords.
    OtherSignIn(MailAddress),
    /// A server would be given the password without encryption.
    NotEncrypted(MailAddress),
    /// A server does not answer, or the network knows none of that name.
    ServerUnreachable(MailAddress),
    /// The certificate of a server is refused for this reason.
    Certificate(MailAddress, BadCertificate),
    /// A server does not take the password.
    SignInRefused(MailAddress, SecretName),
    /// There is no Thunderbird.
    ProgramMissing,
    /// Thunderbird is open.
    ProgramOpen,
    /// The account is set up with other servers than the settings name now.
    AccountDiffers(MailAddress),
    /// The account that should be set up is not.
    AccountMissing(MailAddress),
    /// The account that should be gone is set up.
    AccountPresent(MailAddress),
}

impl MailCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<MailCheck>, ArgError> {
        Ok(Some(match read.of {
            "mail.settings-missing" => MailCheck::SettingsMissing(read.mail()?),
            "mail.other-sign-in" => MailCheck::OtherSignIn(read.mail()?),
            "mail.not-encrypted" => MailCheck::NotEncrypted(read.mail()?),
            "mail.server-unreachable" => MailCheck::ServerUnreachable(read.mail()?),
            "mail.certificate-issuer" => MailCheck::Certificate(read.mail()?, BadCertificate::Issuer),
            "mail.certificate-name" => MailCheck::Certificate(read.mail()?, BadCertificate::Name),
            "mail.certificate-time" => MailCheck::Certificate(read.mail()?, BadCertificate::Time),
            "mail.sign-in-refused" => MailCheck::SignInRefused(read.mail()?, read.secret()?),
            "mail.program-missing" => MailCheck::ProgramMissing,
            "mail.program-open" => MailCheck::ProgramOpen,
            "mail.account-differs" => MailCheck::AccountDiffers(read.mail()?),
            "mail.account-missing" => MailCheck::AccountMissing(read.mail()?),
            "mail.account-present" => MailCheck::AccountPresent(read.mail()?),
            _ => return Ok(None),
        }))
    }
}

/// What Deskside has set up, by address.
pub(super) fn accounts(readings: &Readings) -> Result<Vec<Choice>, Need> {
    let mut profiles: Vec<_> = readings.mail_profiles()?.profiles.iter().collect();
    profiles.sort_by_key(|profile| profile.mail.as_str().to_lowercase());
    let choice = |mail: &MailAddress| Choice {
        key: mail.to_string(),
        name: mail.to_string(),
        note: Some(Say::plain("mail-in-thunderbird")),
        fact: None,
        facts: facts! { "mail" => mail.as_str() },
    };
    Ok(profiles.into_iter().map(|profile| choice(&profile.mail)).collect())
}

/// The settings for an address, and the place that has them.
struct Settings<'a> {
    settings: &'a MailSettings,
    source: &'a str,
}

impl Settings<'_> {
    fn read<'a>(mail: &MailAddress, readings: &'a Readings) -> Result<Settings<'a>, Need> {
        let lookup = readings.mail_settings(mail)?;
        let source = lookup.places.last().map_or("", String::as_str);
        Ok(Settings { settings: &lookup.settings, source })
    }

    /// What a finding about a server tells.
    fn about(&self, server: &str) -> Facts {
        facts! { "server" => server, "source" => self.source }
    }

    /// The first server of the account that stands like this. There is no question where there is no account.
    fn first(&self, readings: &Readings, is_it: fn(MailServerState) -> bool) -> Result<Option<Facts>, Need> {
        for server in servers(self.account()?) {
            if is_it(readings.mail_server(server)?) {
                return Ok(Some(self.about(server.host())));
            }
        }
        Ok(None)
    }

    /// The account, when both of its servers stand as they should. Otherwise nobody is to sign in, here or in a mail program: there is no
    /// question then.
    fn ready(&self, readings: &Readings) -> Result<&MailAccount, Need> {
        let account = self.account()?;
        for server in servers(account) {
            if readings.mail_server(server)? != MailServerState::Answers {
                return Err(Need::NotApplicable);
            }
        }
        Ok(account)
    }

    fn account(&self) -> Result<&MailAccount, Need> {
        match &self.settings {
            MailSettings::Usable { account } => Ok(account),
            MailSettings::Nowhere | MailSettings::OtherSignIn { .. } | MailSettings::NotEncrypted { .. } => {
                Err(Need::NotApplicable)
            }
        }
    }
}

fn servers(account: &MailAccount) -> [&MailServer; 2] {
    [&account.incoming, &account.outgoing]
}

pub(super) fn judge(check: &MailCheck, readings: &Readings) -> Result<Option<Facts>, Need> {
    match check {
        MailCheck::SettingsMissing(mail) => {
            let lookup = readings.mail_settings(mail)?;
            let facts = facts! { "domain" => mail.domain(), "places" => lookup.places.join(", ") };
            Ok((lookup.settings == MailSettings::Nowhere).then_some(facts))
        }
        MailCheck::OtherSignIn(mail) => {
            let found = Settings::read(mail, readings)?;
            match found.settings {
                MailSettings::OtherSignIn { server } => Ok(Some(found.about(server))),
                _ => found.first(readings, |state| state == MailServerState::OtherSignIn),
            }
        }
        MailCheck::NotEncrypted(mail) => {
            let found = Settings::read(mail, readings)?;
            match found.settings {
                MailSettings::NotEncrypted { server } => Ok(Some(found.about(server))),
                _ => found.first(readings, |state| state == MailServerState::NotEncrypted),
            }
        }
        MailCheck::ServerUnreachable(mail) => Settings::read(mail, readings)?
            .first(readings, |state| matches!(state, MailServerState::Silent | MailServerState::Unknown)),
        MailCheck::Certificate(mail, why) => {
            let found = Settings::read(mail, readings)?;
            let is_it: fn(MailServerState) -> bool = match why {
                BadCertificate::Issuer => {
                    |state| state == MailServerState::Certificate(BadCertificate::Issuer)
                }
                BadCertificate::Name => |state| state == MailServerState::Certificate(BadCertificate::Name),
                BadCertificate::Time => |state| state == MailServerState::Certificate(BadCertificate::Time),
            };
            found.first(readings, is_it)
        }
        MailCheck::SignInRefused(mail, secret) => {
            let found = Settings::read(mail, readings)?;
            let account = found.ready(readings)?;
            // One after the other: what the first one refuses is not tried at the second.
            for server in servers(account) {
                if readings.mail_sign_in(server, &account.account, secret)? == SignIn::Refused {
                    let name = account.account.as_str();
                    return Ok(Some(facts! { "account" => name, "server" => server.host() }));
                }
            }
            Ok(None)
        }
        MailCheck::ProgramMissing => Ok((!readings.mail_profiles()?.is_installed).then(Facts::new)),
        MailCheck::ProgramOpen => Ok(readings.mail_profiles()?.is_open.then(Facts::new)),
        MailCheck::AccountDiffers(mail) => {
            let profile = readings.mail_profiles()?.of(mail);
            let Some(had) = profile.filter(|at| at.is_whole) else { return Ok(None) };
            let found = Settings::read(mail, readings)?;
            let is_same = had.account.as_ref() == Some(found.account()?);
            Ok((!is_same).then(|| facts! { "mail" => mail.as_str(), "source" => found.source }))
        }
        MailCheck::AccountMissing(mail) => {
            if readings.mail_profiles()?.of(mail).is_some_and(|profile| profile.is_whole) {
                return Ok(None);
            }
            let found = Settings::read(mail, readings)?;
            let MailAccount { incoming, outgoing, account, .. } = found.ready(readings)?;
            Ok(Some(facts! {
                "account" => account.as_str(),
                "incoming" => incoming.as_str(),
                "mail" => mail.as_str(),
                "outgoing" => outgoing.as_str(),
                "receives" => incoming.host(),
                "sends" => outgoing.host(),
                "source" => found.source,
            }))
        }
        MailCheck::AccountPresent(mail) => {
            let is_there = readings.mail_profiles()?.of(mail).is_some();
            Ok(is_there.then(|| facts! { "mail" => mail.as_str() }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Ask, MailAsk, Reading};
    use crate::mail::{MailLookup, MailProfile, MailProfiles};
    use crate::probe::{Check, Verdict};

    fn mail() -> MailAddress {
        "anna@northfield.example".parse().expect("an address")
    }

    fn secret() -> SecretName {
        "typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-password".parse().expect("a name")
    }

    fn account() -> MailAccount {
        MailAccount {
            mail: mail(),
            incoming: "imaps://imap.northfield.example:993".parse().expect("a server"),
            outgoing: "submissions://smtp.northfield.example:465".parse().expect("a server"),
            account: "anna".parse().expect("an account"),
        }
    }

    fn readings(incoming: MailServerState, outgoing: MailServerState) -> Readings {
        let mut readings = Readings::new();
        let mut know = |ask: MailAsk, reading| readings.insert(&Ask::Mail(ask), Ok(reading));
        let places = vec!["thunderbird/isp/northfield.example.xml".to_owned(), "autoconfig.x".to_owned()];
        let settings = MailSettings::Usable { account: account() };
        know(MailAsk::Settings { mail: mail() }, Reading::MailSettings(MailLookup { places, settings }));
        for (server, state) in servers(&account()).into_iter().zip([incoming, outgoing]) {
            know(MailAsk::Server { server: server.clone() }, Reading::MailServer(state));
        }
        let profiles =
            MailProfiles { is_installed: true, is_open: false, profiles: Vec::<MailProfile>::new() };
        know(MailAsk::Profiles, Reading::MailProfiles(profiles));
        readings
    }

    fn judged(check: MailCheck, readings: &Readings) -> Result<Verdict, Ask> {
        Check::Mail(check).judge(readings)
    }

    #[test]
    fn a_finding_names_the_server_and_the_place_that_named_it() {
        let bad = MailServerState::Certificate(BadCertificate::Name);
        let readings = readings(MailServerState::Answers, bad);
        let found = judged(MailCheck::Certificate(mail(), BadCertificate::Name), &readings);
        let Ok(Verdict::Found { facts }) = found else { panic!("{found:?}") };
        assert_eq!(facts["server"].text(), "smtp.northfield.example");
        assert_eq!(facts["source"].text(), "autoconfig.x");
        for why in [BadCertificate::Issuer, BadCertificate::Time] {
            assert_eq!(judged(MailCheck::Certificate(mail(), why), &readings), Ok(Verdict::NotFound));
        }
    }

    #[test]
    fn nobody_signs_in_and_no_account_is_set_up_where_a_server_is_not_as_it_should_be() {
        for bad in [
            MailServerState::Certificate(BadCertificate::Issuer),
            MailServerState::Certificate(BadCertificate::Name),
            MailServerState::Certificate(BadCertificate::Time),
            MailServerState::NotEncrypted,
            MailServerState::OtherSignIn,
            MailServerState::Silent,
            MailServerState::Unknown,
        ] {
            for readings in [readings(bad, MailServerState::Answers), readings(MailServerState::Answers, bad)]
            {
                for check in [MailCheck::SignInRefused(mail(), secret()), MailCheck::AccountMissing(mail())] {
                    assert_eq!(judged(check, &readings), Ok(Verdict::NotApplicable), "{bad:?}");
                }
            }
        }
    }

    #[test]
    fn what_the_first_server_refuses_is_not_tried_at_the_second() {
        let mut readings = readings(MailServerState::Answers, MailServerState::Answers);
        let check = || MailCheck::SignInRefused(mail(), secret());
        let ask = judged(check(), &readings).expect_err("it is asked first");
        let Ask::Mail(MailAsk::SignIn { server, account, .. }) = &ask else { panic!("{ask:?}") };
        assert_eq!((server.host(), account.as_str()), ("imap.northfield.example", "anna"));
        readings.insert(&ask, Ok(Reading::MailSignIn(SignIn::Refused)));
        assert!(matches!(judged(check(), &readings), Ok(Verdict::Found { .. })));
        readings.insert(&ask, Ok(Reading::MailSignIn(SignIn::Accepted)));
        let second = judged(check(), &readings).expect_err("the other one is asked as well");
        readings.insert(&second, Ok(Reading::MailSignIn(SignIn::Accepted)));
        assert_eq!(judged(check(), &readings), Ok(Verdict::NotFound));
    }
}
