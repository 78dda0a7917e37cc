//! Noise between two device keys: their X25519 forms, what the handshake is bound to, and primitives that forget keys.
//!
//! `snow` leaves its keys in memory when it drops them. So the two places that hold one for long, the key pairs and the
//! ciphers, are ours and are wiped; what passes through its chaining key during a handshake is not.

use chacha20poly1305::aead::{AeadInPlace as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce, Tag};
use curve25519_dalek::montgomery::MontgomeryPoint;
use curve25519_dalek::scalar::clamp_integer;
use deskside_core::canonical::digest_of;
use deskside_core::id::Digest;
use deskside_core::trust::PublicKey;
use ed25519_dalek::{SigningKey, VerifyingKey};
use snow::params::{CipherChoice, DHChoice, HashChoice};
use snow::resolvers::{CryptoResolver, DefaultResolver};
use snow::types::{Cipher, Dh, Hash, Random};
use snow::{Builder, Error, HandshakeState};
use zeroize::{Zeroize as _, Zeroizing};

use super::{Between, Side};

const PATTERN: &str = "Noise_KK_25519_ChaChaPoly_BLAKE2s";
/// The purpose of the handshake, and its format: the first line of the prologue.
const DOMAIN: &str = "deskside-session/1";
/// The purpose of [`known_to_both`].
const SPOKEN: &str = "deskside-spoken/1\n";
/// Bytes of the tag that proves a ciphertext.
pub(super) const TAG: usize = 16;

/// A private key in its X25519 form.
pub(super) type Secret = Zeroizing<[u8; 32]>;

/// The X25519 form of a private Ed25519 key, as `crypto_sign_ed25519_sk_to_curve25519` makes it.
pub(super) fn secret_of(key: &SigningKey) -> Secret {
    Zeroizing::new(clamp_integer(key.to_scalar_bytes()))
}

/// The X25519 form of a public Ed25519 key, as `crypto_sign_ed25519_pk_to_curve25519` makes it.
pub(super) fn public_of(key: &PublicKey) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(key.as_str(), &mut bytes).ok()?;
    Some(VerifyingKey::from_bytes(&bytes).ok()?.to_montgomery().to_bytes())
}

/// What both sides must agree on before the first byte: purpose, request, lease, and both keys. Each line but the one of
/// the lease has a fixed length, so that no two meanings have the same bytes.
fn prologue(between: &Between) -> Vec<u8> {
    let Between { request, lease, guest, host } = between;
    format!("{DOMAIN}\n{request}\n{lease}\n{guest}\n{host}\n").into_bytes()
}

/// A handshake that has not begun.
pub(super) fn handshake(between: &Between, side: Side, secret: &Secret) -> Result<HandshakeState, Error> {
    let theirs = match side {
        Side::Guest => &between.host,
        Side::Host => &between.guest,
    };
    let (theirs, prologue) = (public_of(theirs).ok_or(Error::Dh)?, prologue(between));
    let builder = builder(secret.as_slice(), &theirs, &prologue)?;
    match side {
        Side::Guest => builder.build_initiator(),
        Side::Host => builder.build_responder(),
    }
}

/// What only the two devices can know of a line: the X25519 secret of their keys, hashed with what the line is about.
pub(super) fn known_to_both(between: &Between, side: Side, secret: &Secret) -> Result<Digest, Error> {
    let theirs = match side {
        Side::Guest => &between.host,
        Side::Host => &between.guest,
    };
    let mut pair = Pair::default();
    pair.set(secret.as_slice());
    let mut shared = Secret::default();
    pair.dh(&public_of(theirs).ok_or(Error::Dh)?, shared.as_mut_slice())?;
    let mut text = Zeroizing::new(SPOKEN.as_bytes().to_vec());
    text.extend_from_slice(shared.as_slice());
    text.extend_from_slice(&prologue(between));
    Ok(digest_of(&text))
}

fn builder<'a>(secret: &'a [u8], theirs: &'a [u8], prologue: &'a [u8]) -> Result<Builder<'a>, Error> {
    Builder::with_resolver(PATTERN.parse()?, Box::new(Primitives))
        .prologue(prologue)?
        .local_private_key(secret)?
        .remote_public_key(theirs)
}

/// Where `snow` gets its primitives from.
struct Primitives;

impl CryptoResolver for Primitives {
    fn resolve_rng(&self) -> Option<Box<dyn Random>> {
        Some(Box::new(OsRandom))
    }

    fn resolve_dh(&self, choice: &DHChoice) -> Option<Box<dyn Dh>> {
        (*choice == DHChoice::Curve25519).then(|| Box::new(Pair::default()) as Box<dyn Dh>)
    }

    fn resolve_hash(&self, choice: &HashChoice) -> Option<Box<dyn Hash>> {
        DefaultResolver.resolve_hash(choice)
    }

    fn resolve_cipher(&self, choice: &CipherChoice) -> Option<Box<dyn Cipher>> {
        (*choice == CipherChoice::ChaChaPoly).then(|| Box::new(ChaChaPoly::default()) as Box<dyn Cipher>)
    }
}

struct OsRandom;

impl Random for OsRandom {
    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error> {
        getrandom::fill(dest).map_err(|_| Error::Rng)
    }
}

/// A pair of X25519 keys.
#[derive(Default)]
struct Pair {
    private: Secret,
    public: [u8; 32],
}

impl Dh for Pair {
    fn name(&self) -> &'static str {
        "25519"
    }

    fn pub_len(&self) -> usize {
        32
    }

    fn priv_len(&self) -> usize {
        32
    }

    fn set(&mut self, privkey: &[u8]) {
        self.private.copy_from_slice(privkey);
        self.public = MontgomeryPoint::mul_base_clamped(*self.private).to_bytes();
    }

    fn generate(&mut self, rng: &mut dyn Random) -> Result<(), Error> {
        let mut fresh = Secret::default();
        rng.try_fill_bytes(fresh.as_mut_slice())?;
        self.set(fresh.as_slice());
        Ok(())
    }

    fn pubkey(&self) -> &[u8] {
        &self.public
    }

    fn privkey(&self) -> &[u8] {
        self.private.as_slice()
    }

    fn dh(&self, pubkey: &[u8], out: &mut [u8]) -> Result<(), Error> {
        let theirs = pubkey.get(..32).and_then(|bytes| bytes.try_into().ok()).ok_or(Error::Dh)?;
        let mut shared = MontgomeryPoint(theirs).mul_clamped(*self.private).to_bytes();
        // A point of small order makes a secret that everybody knows.
        if shared == [0; 32] {
            return Err(Error::Dh);
        }
        out[..32].copy_from_slice(&shared);
        shared.zeroize();
        Ok(())
    }
}

#[derive(Default)]
struct ChaChaPoly(Secret);

fn nonce(number: u64) -> Nonce {
    let mut bytes = [0; 12];
    bytes[4..].copy_from_slice(&number.to_le_bytes());
    bytes.into()
}

impl Cipher for ChaChaPoly {
    fn name(&self) -> &'static str {
        "ChaChaPoly"
    }

    fn set(&mut self, key: &[u8; 32]) {
        self.0.copy_from_slice(key);
    }

    fn encrypt(&self, number: u64, authtext: &[u8], plaintext: &[u8], out: &mut [u8]) -> usize {
        let (text, rest) = out.split_at_mut(plaintext.len());
        text.copy_from_slice(plaintext);
        let tag = ChaCha20Poly1305::new(self.0.as_slice().into())
            .encrypt_in_place_detached(&nonce(number), authtext, text)
            .expect("no frame is near the 256 GB that this cipher can take");
        rest[..TAG].copy_from_slice(&tag);
        plaintext.len() + TAG
    }

    fn decrypt(
        &self,
        number: u64,
        authtext: &[u8],
        ciphertext: &[u8],
        out: &mut [u8],
    ) -> Result<usize, Error> {
        let length = ciphertext.len().checked_sub(TAG).ok_or(Error::Decrypt)?;
        let (text, tag) = ciphertext.split_at(length);
        let out = out.get_mut(..length).ok_or(Error::Decrypt)?;
        out.copy_from_slice(text);
        ChaCha20Poly1305::new(self.0.as_slice().into())
            .decrypt_in_place_detached(&nonce(number), authtext, out, Tag::from_slice(tag))
            .map_err(|_| Error::Decrypt)?;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the tests of libsodium (`ed25519_convert`).
    #[test]
    fn the_x25519_forms_of_a_device_key_are_those_that_libsodium_makes() {
        let seed = hex::decode("421151a459faeade3d247115f94aedae42318124095afabe4d1451a559faedee").unwrap();
        let key = SigningKey::from_bytes(seed.as_slice().try_into().unwrap());
        assert_eq!(
            hex::encode(*secret_of(&key)),
            "8052030376d47112be7f73ed7a019293dd12ad910b654455798b4667d73de166"
        );
        assert_eq!(
            hex::encode(public_of(&PublicKey::of(&key)).unwrap()),
            "f1814f0e8ff1043d8a44d25babff3cedcae6c22c3edaa48f857ae70de2baae50"
        );
    }

    #[test]
    fn a_point_of_small_order_makes_no_secret() {
        let mut pair = Pair::default();
        pair.set(&[7; 32]);
        assert_eq!(pair.dh(&[0; 32], &mut [0; 32]), Err(Error::Dh));
    }

    /// From the vectors of cacophony, which other implementations of Noise are held against too.
    #[test]
    fn a_handshake_and_what_follows_have_the_bytes_of_the_known_vectors() {
        let bytes = |text: &str| hex::decode(text).unwrap();
        let secret = bytes("e61ef9919cde45dd5f82166404bd08e38bceb5dfdfded0a34c8df7ed542214d1");
        let theirs = bytes("31e0303fd6418d2f8c0e78b91f22e8caed0fbe48656dcf4767e4834f701b8f62");
        let fresh = bytes("893e28b9dc6ca8d611ab664754b8ceb7bac5117349a4439a6b0569da977c464a");
        let mut guest = builder(&secret, &theirs, b"John Galt").unwrap();
        guest = guest.fixed_ephemeral_key_for_testing_only(&fresh);
        let secret = bytes("4a3acbfdb163dec651dfa3194dece676d437029c62a408b4c5ea9114246e4893");
        let theirs = bytes("6bc3822a2aa7f4e6981d6538692b3cdf3e6df9eea6ed269eb41d93c22757b75a");
        let fresh = bytes("bbdb4cdbd309f1a1f2e1456967fe288cadd6f712d65dc7b7793d5e63da6b375b");
        let mut host = builder(&secret, &theirs, b"John Galt").unwrap();
        host = host.fixed_ephemeral_key_for_testing_only(&fresh);
        let (mut guest, mut host) = (guest.build_initiator().unwrap(), host.build_responder().unwrap());
        let (mut wire, mut text) = ([0; 128], [0; 128]);

        let length = guest.write_message(b"Ludwig von Mises", &mut wire).unwrap();
        assert_eq!(
            hex::encode(&wire[..length]),
            "ca35def5ae56cec33dc2036731ab14896bc4c75dbb07a61f879f8e3afa4c7944\
             266a5f53784aa3becb0f7485c2759c328937867a4cbaafef07422b0725e098be"
        );
        host.read_message(&wire[..length], &mut text).unwrap();
        let length = host.write_message(b"Murray Rothbard", &mut wire).unwrap();
        assert_eq!(
            hex::encode(&wire[..length]),
            "95ebc60d2b1fa672c1f46a8aa265ef51bfe38e7ccb39ec5be34069f144808843\
             008aeea5d76d6abcbab87a18502c8a8352d9933ac11e2a7d228038d721e31e"
        );
        guest.read_message(&wire[..length], &mut text).unwrap();
        let (mut guest, mut host) =
            (guest.into_transport_mode().unwrap(), host.into_transport_mode().unwrap());
        let length = guest.write_message(b"F. A. Hayek", &mut wire).unwrap();
        assert_eq!(hex::encode(&wire[..length]), "5f92113edf78c3e56e6d67201f5f9e0c8f2930c3e1ffb64ede0358");
        let length = host.read_message(&wire[..length], &mut text).unwrap();
        assert_eq!(&text[..length], b"F. A. Hayek");
        let length = host.write_message(b"Carl Menger", &mut wire).unwrap();
        assert_eq!(hex::encode(&wire[..length]), "30ebbd9cdcef7f40d99c8cd11e880dac28f5c9e5032c1059b3b56a");
    }
}
