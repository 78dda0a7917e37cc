//! Packs and seals a report: each section a tar, packed with zstd, sealed with age for its group of readers.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::str::FromStr as _;

use deskside_core::bundle::{MAX_BUNDLE, PlainFile, Receipt, ReceiptSection, Sealable};
use deskside_core::canonical::digest_of;
use deskside_core::id::{Group, Millis, PartId};

/// How hard zstd tries. The default: harder costs more time than the network saves.
const LEVEL: i32 = 3;
/// A section is never packed tighter than this, since whoever opens it refuses what could be a bomb.
pub(super) const MAX_TIGHT: usize = 50;

/// A sealed report, ready for the outbox.
#[derive(Debug)]
pub struct SealedBundle {
    /// What it says about itself; the device signs it.
    pub receipt: Receipt,
    /// The sealed bytes of each section.
    pub sections: Vec<(PartId, Vec<u8>)>,
}

/// Why a report could not be sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The organisation has published no readers of that name, or its key cannot be read.
    #[error("there is no usable key of the readers `{0}`")]
    NoReaders(Group),
    /// Over the limit after packing.
    #[error("the sealed report has {size} bytes, more than {MAX_BUNDLE}")]
    TooLarge {
        /// Its size.
        size: u64,
    },
    /// Packing failed.
    #[error("the report could not be packed")]
    Pack(#[source] std::io::Error),
    /// Sealing failed.
    #[error("the report could not be sealed")]
    Encrypt(#[source] age::EncryptError),
}

/// Seals a report. `readers` holds the age recipient of every group.
///
/// # Errors
/// See [`SealError`]. Nothing is sealed for anybody else instead.
pub fn seal(sealable: &Sealable, readers: &BTreeMap<Group, String>) -> Result<SealedBundle, SealError> {
    let mut sections = Vec::new();
    let mut listed = Vec::new();
    let made = sealable.receipt(Vec::new()).made;
    for section in sealable.sections() {
        let no_readers = || SealError::NoReaders(section.readers().clone());
        let recipient = readers.get(section.readers()).ok_or_else(no_readers)?;
        let recipient = age::x25519::Recipient::from_str(recipient).map_err(|_| no_readers())?;
        let packed = pack(section.files(), made).map_err(SealError::Pack)?;
        let sealed = age::encrypt(&recipient, &packed).map_err(SealError::Encrypt)?;
        listed.push(ReceiptSection {
            id: section.id().clone(),
            readers: section.readers().clone(),
            sha256: digest_of(&sealed),
            size: u32::try_from(sealed.len()).unwrap_or(u32::MAX),
        });
        sections.push((section.id().clone(), sealed));
    }
    let size: u64 = sections.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    if size > MAX_BUNDLE {
        return Err(SealError::TooLarge { size });
    }
    Ok(SealedBundle { receipt: sealable.receipt(listed), sections })
}

/// A tar of plain files, packed. The same files always give the same bytes.
fn pack(files: &[PlainFile], made: Millis) -> std::io::Result<Vec<u8>> {
    let mut tar = tar::Builder::new(Vec::new());
    for file in files {
        let mut header = tar::Header::new_ustar();
        header.set_entry_type(tar::EntryType::Regular);
        header.set_mode(0o644);
        header.set_mtime(u64::try_from(made.0 / 1000).unwrap_or(0));
        header.set_size(file.bytes.len() as u64);
        tar.append_data(&mut header, &file.path, file.bytes.as_slice())?;
    }
    let plain = tar.into_inner()?;
    let mut encoder = zstd::Encoder::new(Vec::new(), LEVEL)?;
    encoder.include_checksum(true)?;
    encoder.set_pledged_src_size(Some(plain.len() as u64))?;
    encoder.write_all(&plain)?;
    let mut packed = encoder.finish()?;
    fill_up(&mut packed, plain.len() / MAX_TIGHT);
    Ok(packed)
}

/// Appends a frame that unpacking skips, so that a text of one line a million times over is not taken for a bomb.
fn fill_up(packed: &mut Vec<u8>, wanted: usize) {
    const SKIPPABLE: u32 = 0x184D_2A50;
    let missing = wanted.saturating_sub(packed.len() + 8);
    if wanted > packed.len() {
        packed.extend(SKIPPABLE.to_le_bytes());
        packed.extend(u32::try_from(missing).unwrap_or(0).to_le_bytes());
        packed.resize(packed.len() + missing, 0);
    }
}
