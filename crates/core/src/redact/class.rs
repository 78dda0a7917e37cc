//! What kind of thing a hidden text was.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $kind:ident;)*) => {
        /// What kind of thing a hidden text was.
        ///
        /// A *secret* leaves only the name of its class behind. An *identity* leaves a token, the same for the same value, so
        /// that a reader can still tell that two lines speak of one thing.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
        )]
        #[serde(rename_all = "kebab-case")]
        pub enum Class { $($(#[$doc])* $name,)* }

        impl Class {
            /// Every class there is.
            pub const ALL: &[Class] = &[$(Class::$name),*];

            /// Its name, as it stands in a token.
            pub const fn name(self) -> &'static str {
                match self { $(Class::$name => $text,)* }
            }

            /// Whether its value is never to be told apart from another of the class.
            pub const fn is_secret(self) -> bool {
                match self { $(Class::$name => matches!(Kind::$kind, Kind::Secret),)* }
            }
        }
    };
}

enum Kind {
    Secret,
    Identity,
}

classes! {
    /// A password, passphrase or PIN.
    Password = "password", Secret;
    /// A private key in any form: PEM, OpenSSH, PGP, age, WireGuard.
    PrivateKey = "private-key", Secret;
    /// A bearer token, API key, OAuth secret or session id that fits no narrower class.
    Token = "token", Secret;
    /// A key of a cloud provider.
    CloudKey = "cloud-key", Secret;
    /// A token of a code forge or of a package registry.
    ForgeToken = "forge-token", Secret;
    /// A token or webhook address of a chat or mail service.
    ChatToken = "chat-token", Secret;
    /// A key of a payment service.
    PaymentKey = "payment-key", Secret;
    /// A key of a service for language models.
    AiKey = "ai-key", Secret;
    /// A JSON web token.
    Jwt = "jwt", Secret;
    /// A cookie's value.
    Cookie = "cookie", Secret;
    /// A SAML assertion or response.
    Saml = "saml", Secret;
    /// The key of a wireless network.
    WifiKey = "wifi-key", Secret;
    /// A shared secret of network gear: SNMP community, RADIUS or IPsec secret.
    NetworkSecret = "network-secret", Secret;
    /// A password's hash: shadow, bcrypt, NTLM.
    PasswordHash = "password-hash", Secret;
    /// A Kerberos ticket or key.
    KerberosTicket = "kerberos-ticket", Secret;
    /// A recovery key or phrase of an encrypted disk or an account.
    RecoveryKey = "recovery-key", Secret;
    /// The secret behind one-time codes.
    OneTimeSecret = "one-time-secret", Secret;
    /// A licence or product key.
    LicenceKey = "licence-key", Secret;
    /// The number of a bank card.
    Card = "card", Secret;
    /// An international bank account number.
    Iban = "iban", Secret;
    /// A national identity, tax or insurance number.
    NationalId = "national-id", Secret;
    /// A date of birth.
    BirthDate = "birth-date", Secret;
    /// A street address.
    Address = "address", Secret;
    /// The name of a person's account, also in a path.
    User = "user", Identity;
    /// The name of a person.
    Person = "person", Identity;
    /// An e-mail address.
    Email = "email", Identity;
    /// A telephone number.
    Phone = "phone", Identity;
    /// The name of a computer.
    Host = "host", Identity;
    /// The name of a domain or workgroup.
    Domain = "domain", Identity;
    /// An IPv4 or IPv6 address.
    Ip = "ip", Identity;
    /// A hardware address of a network card.
    Mac = "mac", Identity;
    /// The name of a wireless network.
    Ssid = "ssid", Identity;
    /// A serial number.
    Serial = "serial", Identity;
    /// Another number that names one device: a machine id, an asset tag.
    DeviceId = "device-id", Identity;
    /// The name of a person's document.
    Document = "document", Identity;
}

impl Class {
    /// The class of a name.
    pub fn of_name(name: &str) -> Option<Class> {
        Class::ALL.iter().copied().find(|class| class.name() == name)
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_written_as_it_stands_in_a_token() {
        for class in Class::ALL {
            assert_eq!(serde_json::to_value(class).unwrap(), class.name());
            assert_eq!(Class::of_name(class.name()), Some(*class));
        }
    }
}
