//! Bytes in a folder: sealed sections by person, their uploads part by part, and published files.
//!
//! INVARIANT: a file gets its name only after its bytes are on the disk and have the hash that the name says. The bytes that
//! are hashed are the ones that were written, into a draft that nobody else knows, and the name comes with one rename: whatever
//! happens to the parts meanwhile, a section is what its name says or is not there.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use deskside_core::bundle::MAX_BUNDLE;
use deskside_core::id::{Digest, PersonId};
use deskside_protocol::problem::Problem;
use sha2::{Digest as _, Sha256};

use crate::fault::{Fault, Result, unusable};
use crate::secret;

/// The size of a part in bytes; only the last one is smaller.
pub(crate) const PART: usize = 1024 * 1024;
/// The largest sealed section: the largest report, and what sealing adds.
pub(crate) const MAX_BLOB: u64 = MAX_BUNDLE + PART as u64;
/// How many parts a section has at most.
pub(crate) const MAX_PARTS: u32 = (MAX_BLOB / PART as u64) as u32;
/// How many uploads one person may have under way.
const UPLOADS: usize = 16;
/// How long an upload may rest.
const RESTS: Duration = Duration::from_secs(24 * 3_600);

/// The folder.
#[derive(Debug, Clone)]
pub(crate) struct Blobs {
    root: Arc<Path>,
}

impl Blobs {
    /// Opens the folder, which is made at the first time.
    pub(crate) fn open(root: PathBuf) -> io::Result<Self> {
        for folder in ["sections", "uploads", "files"] {
            fs::create_dir_all(root.join(folder))?;
        }
        Ok(Blobs { root: root.into() })
    }

    /// Which parts of an upload are here.
    pub(crate) async fn parts(&self, person: &PersonId, sha256: &Digest) -> Result<Vec<u32>> {
        let folder = self.upload(person, sha256);
        away(move || Ok(parts_in(&folder)?)).await
    }

    /// How many bytes of uploads a person has under way, but for one part.
    pub(crate) async fn under_way(&self, person: &PersonId, sha256: &Digest, part: u32) -> Result<u64> {
        let mine = self.root.join("uploads").join(person.as_str());
        let but = self.upload(person, sha256).join(part.to_string());
        away(move || {
            let mut sum = 0;
            for upload in entries(&mine)? {
                for part in entries(&upload)?.into_iter().filter(|part| *part != but) {
                    // Another upload may come to its end meanwhile.
                    sum += fs::metadata(part).map_or(0, |part| part.len());
                }
            }
            Ok(sum)
        })
        .await
    }

    /// Keeps one part.
    pub(crate) async fn put_part(
        &self,
        person: &PersonId,
        sha256: &Digest,
        part: u32,
        bytes: Vec<u8>,
    ) -> Result<()> {
        if part >= MAX_PARTS {
            return Err(unusable("/path/part", format!("0 to {}", MAX_PARTS - 1)).into());
        }
        let (mine, folder) = (self.root.join("uploads").join(person.as_str()), self.upload(person, sha256));
        away(move || {
            if !folder.is_dir() {
                fs::create_dir_all(&mine)?;
                if fs::read_dir(&mine)?.count() >= UPLOADS {
                    return Err(Problem::SlowDown { seconds: 600 }.into());
                }
                fs::create_dir_all(&folder)?;
            }
            Ok(place(&folder, &part.to_string(), &bytes)?)
        })
        .await
    }

    /// Puts the parts of an upload together, if they are what their name says. If not, they are all dropped.
    ///
    /// The parts stay until [`Blobs::drop_upload`], which comes after the store knows of the section: whatever was left by a
    /// crash in between is found by its parts.
    pub(crate) async fn complete(
        &self,
        person: &PersonId,
        sha256: &Digest,
        parts: u32,
        size: u64,
    ) -> Result<()> {
        let (upload, sections) = (self.upload(person, sha256), self.sections(person));
        let sha256 = sha256.clone();
        away(move || {
            let here = parts_in(&upload)?;
            if let Some(missing) = (0..parts).find(|part| !here.contains(part)) {
                return Err(unusable("/parts", format!("part {missing} first")).into());
            }
            fs::create_dir_all(&sections)?;
            let mut draft = Draft::of(&upload, sections.join(sha256.as_str()))?;
            let (mut hash, mut written) = (Sha256::new(), 0);
            for part in 0..parts {
                let bytes = fs::read(upload.join(part.to_string()))?;
                hash.update(&bytes);
                written += bytes.len() as u64;
                draft.file.write_all(&bytes)?;
            }
            if written != size || hex::encode(hash.finalize()) != sha256.as_str() {
                fs::remove_dir_all(&upload)?;
                return Err(unusable("/path/sha256", "the SHA-256 of what was sent").into());
            }
            Ok(draft.keep()?)
        })
        .await
    }

    /// Drops the parts of an upload.
    pub(crate) async fn drop_upload(&self, person: &PersonId, sha256: &Digest) -> Result<()> {
        let upload = self.upload(person, sha256);
        away(move || Ok(gone(fs::remove_dir_all(upload))?)).await
    }

    /// The bytes of a section.
    pub(crate) async fn section(&self, person: &PersonId, sha256: &Digest) -> Result<Vec<u8>> {
        read(self.sections(person).join(sha256.as_str())).await
    }

    /// Keeps a published file.
    pub(crate) async fn put_file(&self, sha256: &Digest, bytes: Vec<u8>) -> Result<()> {
        if deskside_core::canonical::digest_of(&bytes) != *sha256 {
            return Err(unusable("/path/sha256", "the SHA-256 of what was sent").into());
        }
        let (folder, name) = (self.root.join("files"), sha256.to_string());
        away(move || Ok(place(&folder, &name, &bytes)?)).await
    }

    /// The bytes of a published file.
    pub(crate) async fn file(&self, sha256: &Digest) -> Result<Vec<u8>> {
        read(self.root.join("files").join(sha256.as_str())).await
    }

    /// The size of a published file, if it is here.
    pub(crate) async fn file_size(&self, sha256: &Digest) -> Result<Option<u64>> {
        let file = self.root.join("files").join(sha256.as_str());
        away(move || match fs::metadata(file) {
            Ok(metadata) => Ok(Some(metadata.len())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        })
        .await
    }

    /// Removes sections that nobody needs.
    pub(crate) async fn remove(&self, sections: Vec<(PersonId, Digest)>) -> Result<()> {
        let files: Vec<PathBuf> =
            sections.iter().map(|(person, sha256)| self.sections(person).join(sha256.as_str())).collect();
        away(move || {
            for file in files {
                gone(fs::remove_file(file))?;
            }
            Ok(())
        })
        .await
    }

    /// The uploads that rest for too long.
    pub(crate) async fn resting(&self) -> Result<Vec<(PersonId, Digest)>> {
        let uploads = self.root.join("uploads");
        away(move || {
            let before = SystemTime::now() - RESTS;
            let mut resting = Vec::new();
            for person in fs::read_dir(uploads)? {
                let person = person?;
                for upload in fs::read_dir(person.path())? {
                    let upload = upload?;
                    if upload.metadata()?.modified()? < before {
                        resting.extend(named(&person.file_name()).zip(named(&upload.file_name())));
                    }
                }
            }
            Ok(resting)
        })
        .await
    }

    fn upload(&self, person: &PersonId, sha256: &Digest) -> PathBuf {
        self.root.join("uploads").join(person.as_str()).join(sha256.as_str())
    }

    fn sections(&self, person: &PersonId) -> PathBuf {
        self.root.join("sections").join(person.as_str())
    }
}

/// Does what waits for the disk away from the threads that answer.
async fn away<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Fault::Gone("folder"))?
}

async fn read(file: PathBuf) -> Result<Vec<u8>> {
    away(move || match fs::read(file) {
        Ok(bytes) => Ok(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Problem::NotFound.into()),
        Err(error) => Err(error.into()),
    })
    .await
}

/// Puts a file in its place: whole and on the disk, or not at all.
fn place(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let mut draft = Draft::of(folder, folder.join(name))?;
    draft.file.write_all(bytes)?;
    draft.keep()
}

/// A file that has no name yet. It is gone unless it is kept.
struct Draft {
    file: File,
    draft: PathBuf,
    place: PathBuf,
}

impl Draft {
    fn of(folder: &Path, place: PathBuf) -> io::Result<Self> {
        let draft = folder.join(format!(".draft-{}", secret::incident()));
        Ok(Draft { file: File::create_new(&draft)?, draft, place })
    }

    fn keep(self) -> io::Result<()> {
        self.file.sync_all()?;
        fs::rename(&self.draft, &self.place)?;
        File::open(self.place.parent().expect("it lies in a folder"))?.sync_all()
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // When it was kept, there is nothing to remove.
        let _ = fs::remove_file(&self.draft);
    }
}

/// The id that a folder is named by.
fn named<T: FromStr>(name: &OsStr) -> Option<T> {
    name.to_str()?.parse().ok()
}

/// What is in a folder; nothing, when there is none.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

fn parts_in(folder: &Path) -> io::Result<Vec<u32>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut parts = Vec::new();
    for entry in entries {
        parts.extend(entry?.file_name().to_str().and_then(|name| name.parse::<u32>().ok()));
    }
    parts.sort_unstable();
    Ok(parts)
}

/// It is as well when it was gone already.
fn gone(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_a_crash_left_between_folder_and_store_is_found_by_its_parts() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(folder.path().into()).unwrap();
        let (ada, sha256): (PersonId, Digest) =
            (secret::id(), deskside_core::canonical::digest_of(b"sealed"));
        blobs.put_part(&ada, &sha256, 0, b"sealed".to_vec()).await.unwrap();
        blobs.complete(&ada, &sha256, 1, 6).await.unwrap();
        assert_eq!(blobs.section(&ada, &sha256).await.unwrap(), b"sealed");
        assert_eq!(blobs.resting().await.unwrap(), []);

        let long_ago = SystemTime::now() - RESTS - Duration::from_secs(1);
        File::open(blobs.upload(&ada, &sha256)).unwrap().set_modified(long_ago).unwrap();
        assert_eq!(blobs.resting().await.unwrap(), [(ada.clone(), sha256.clone())]);
        blobs.drop_upload(&ada, &sha256).await.unwrap();
        blobs.drop_upload(&ada, &sha256).await.unwrap();
        assert!(blobs.parts(&ada, &sha256).await.unwrap().is_empty());
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn parts_that_change_while_they_are_put_together_never_make_another_section() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(folder.path().into()).unwrap();
        let ada: PersonId = secret::id();
        for round in 0..40_u8 {
            let bytes: Vec<u8> = (0..PART + 9).map(|at| (at % 251) as u8 ^ round).collect();
            let sha256 = deskside_core::canonical::digest_of(&bytes);
            let (first, last) = bytes.split_at(PART);
            // One sends it right, one sends the end where the beginning belongs, one puts together, one drops.
            let right = async {
                blobs.put_part(&ada, &sha256, 0, first.to_vec()).await?;
                blobs.put_part(&ada, &sha256, 1, last.to_vec()).await?;
                blobs.complete(&ada, &sha256, 2, bytes.len() as u64).await
            };
            let wrong = async {
                blobs.put_part(&ada, &sha256, 0, last.to_vec()).await?;
                blobs.put_part(&ada, &sha256, 0, bytes[9..].to_vec()).await?;
                blobs.complete(&ada, &sha256, 2, bytes.len() as u64).await
            };
            let other = blobs.complete(&ada, &sha256, 2, bytes.len() as u64);
            // Without turns, each may be refused or fail; what counts is what is there afterwards.
            let _ = tokio::join!(right, wrong, other);
            match blobs.section(&ada, &sha256).await {
                Ok(there) => assert!(there == bytes, "round {round}"),
                Err(fault) => assert_eq!(fault.into_problem(), Problem::NotFound),
            }
            blobs.drop_upload(&ada, &sha256).await.unwrap();
        }
    }
}
