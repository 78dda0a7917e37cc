//! The signature of a device under the receipt of its report.

use ed25519_dalek::SigningKey;

use super::{PublicKey, Signature, Statement, TrustError, sign, verify};
use crate::bundle::Receipt;

impl Statement for Receipt {
    const DOMAIN: &'static str = "deskside-receipt/1";
}

/// Signs a receipt with the key of the device. The answer is hexadecimal.
pub fn sign_receipt(receipt: &Receipt, device: &SigningKey) -> String {
    sign(receipt, device).signature
}

/// Whether a device signed this receipt. Signature and key are hexadecimal, as they travel.
///
/// # Errors
/// [`TrustError::BadSignature`].
pub fn verify_receipt(receipt: &Receipt, signature: &str, device: &str) -> Result<(), TrustError> {
    let key: PublicKey = device.parse().map_err(|_| TrustError::BadSignature)?;
    verify(receipt, &Signature { key, signature: signature.to_owned() })
}
