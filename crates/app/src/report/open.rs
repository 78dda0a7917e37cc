//! Opens a sealed section that somebody else made. Nothing in it is trusted, and nothing of it touches the disk.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::str::FromStr as _;

use deskside_core::bundle::{INDEX, IndexEntry, MAX_BUNDLE, MAX_FILES, MAX_PLAIN, is_section_path};
use deskside_core::canonical::digest_of;
use deskside_core::id::Digest;

/// How many times its packed size a section may have.
const MAX_RATIO: u64 = 100;
/// Below this, the ratio says nothing.
const SMALL: u64 = 256 * 1024;
/// How much memory unpacking may ask for, as a power of two: 8 MiB.
const MAX_WINDOW: u32 = 23;

/// Why a section was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// It is not what the receipt says was sent.
    #[error("it is not what was sent")]
    Changed,
    /// This key does not open it.
    #[error("this key does not open it")]
    NoKey,
    /// Larger than a section may be, packed or unpacked, or packed too tight.
    #[error("it is over a limit: {0}")]
    OverLimit(&'static str),
    /// It holds something that no section holds.
    #[error("it holds {0}")]
    Forbidden(&'static str),
    /// Its files are not those that its index lists.
    #[error("its files are not those of its index")]
    BadIndex,
    /// It cannot be read.
    #[error("it cannot be read")]
    Unreadable(#[source] std::io::Error),
}

/// Opens a section with the age identity of its readers (`AGE-SECRET-KEY-1...`) and gives its files, without the index.
///
/// # Errors
/// See [`OpenError`]. Either all of it is as it was sent, or nothing is given.
pub fn open_section(
    sealed: &[u8],
    identity: &str,
    expected: &Digest,
) -> Result<Vec<(String, Vec<u8>)>, OpenError> {
    if sealed.len() as u64 > MAX_BUNDLE {
        return Err(OpenError::OverLimit("the sealed size"));
    }
    if digest_of(sealed) != *expected {
        return Err(OpenError::Changed);
    }
    let identity = age::x25519::Identity::from_str(identity).map_err(|_| OpenError::NoKey)?;
    let packed = age::decrypt(&identity, sealed).map_err(|error| match error {
        age::DecryptError::NoMatchingKeys | age::DecryptError::DecryptionFailed => OpenError::NoKey,
        _ => OpenError::Changed,
    })?;
    unpack(&packed)
}

/// Reads at most as much as a section may have, and fails loudly where it would go on.
struct Limited<R> {
    inner: R,
    left: u64,
    over: bool,
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        match self.left.checked_sub(read as u64) {
            Some(left) => {
                self.left = left;
                Ok(read)
            }
            None => {
                self.over = true;
                Err(std::io::Error::other("over the limit"))
            }
        }
    }
}

pub(super) fn unpack(packed: &[u8]) -> Result<Vec<(String, Vec<u8>)>, OpenError> {
    let allowed = (packed.len() as u64).saturating_mul(MAX_RATIO).clamp(SMALL, MAX_PLAIN);
    let mut decoder = zstd::Decoder::with_buffer(packed).map_err(OpenError::Unreadable)?;
    decoder.window_log_max(MAX_WINDOW).map_err(OpenError::Unreadable)?;
    let mut limited = Limited { inner: decoder, left: allowed, over: false };
    let files = read_tar(&mut limited);
    if limited.over {
        return Err(OpenError::OverLimit("the unpacked size"));
    }
    let mut files = files?;
    // What follows the tar is looked at too: a section is all of its bytes.
    let rest = std::io::copy(&mut limited, &mut std::io::sink());
    if limited.over || rest.is_err() {
        return Err(OpenError::OverLimit("the unpacked size"));
    }
    check_index(&mut files)?;
    Ok(files.into_iter().collect())
}

fn read_tar(reader: impl Read) -> Result<BTreeMap<String, Vec<u8>>, OpenError> {
    let mut archive = tar::Archive::new(reader);
    let mut files = BTreeMap::new();
    // Raw entries: long names and other extensions are not followed, they are refused by their type.
    for entry in archive.entries().map_err(OpenError::Unreadable)?.raw(true) {
        let mut entry = entry.map_err(OpenError::Unreadable)?;
        match entry.header().entry_type() {
            tar::EntryType::Regular => {}
            tar::EntryType::Symlink | tar::EntryType::Link => return Err(OpenError::Forbidden("a link")),
            tar::EntryType::Block | tar::EntryType::Char | tar::EntryType::Fifo => {
                return Err(OpenError::Forbidden("a device"));
            }
            _ => return Err(OpenError::Forbidden("something that is no plain file")),
        }
        let path = entry.path_bytes();
        let path = std::str::from_utf8(&path).ok().filter(|path| is_section_path(path));
        let path = path.ok_or(OpenError::Forbidden("a name that is not allowed"))?.to_owned();
        if files.len() >= MAX_FILES {
            return Err(OpenError::OverLimit("the number of files"));
        }
        let size = entry.size();
        if size > MAX_PLAIN {
            return Err(OpenError::OverLimit("the unpacked size"));
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(OpenError::Unreadable)?;
        if bytes.len() as u64 != size {
            return Err(OpenError::BadIndex);
        }
        if files.insert(path, bytes).is_some() {
            return Err(OpenError::Forbidden("two files of one name"));
        }
    }
    Ok(files)
}

/// Every file is listed once, and is what the list says. Takes the index away.
fn check_index(files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), OpenError> {
    let index = files.remove(INDEX).ok_or(OpenError::BadIndex)?;
    let index: Vec<IndexEntry> = serde_json::from_slice(&index).map_err(|_| OpenError::BadIndex)?;
    let listed: BTreeSet<&str> = index.iter().map(|entry| entry.path.as_str()).collect();
    let is_whole = index.len() == files.len()
        && listed.len() == files.len()
        && index.iter().all(|entry| {
            files.get(&entry.path).is_some_and(|bytes| {
                bytes.len() as u64 == u64::from(entry.size) && digest_of(bytes) == entry.sha256
            })
        });
    if is_whole { Ok(()) } else { Err(OpenError::BadIndex) }
}
