//! Disks: how much room is left on each, and what they are.

use std::time::Duration;

use deskside_core::machine::{Collected, Fault};
use sysinfo::{DiskRefreshKind, Disks};

use super::lines::{Lines, percent, size};
use super::{Files, Sources, text};

/// A disk that is smaller holds nobody's documents.
const SMALLEST: u64 = 64 * 1024 * 1024;

pub(super) fn collect(from: &Sources<'_>, _within: Duration) -> Result<Vec<Collected>, Fault> {
    let kind = DiskRefreshKind::nothing().with_storage().with_kind();
    let disks = Disks::new_with_refreshed_list_specifics(kind)
        .map_err(|error| Fault::Unreadable { detail: error.to_string() })?;
    let mut room: Vec<Room> = disks
        .iter()
        .map(|disk| Room {
            name: disk.name().to_string_lossy().into_owned(),
            place: disk.mount_point().to_string_lossy().into_owned(),
            system: disk.file_system().to_string_lossy().into_owned(),
            kind: format!("{:?}", disk.kind()).to_lowercase(),
            total: disk.total_space(),
            free: disk.available_space(),
            removable: disk.is_removable(),
            read_only: disk.is_read_only(),
        })
        .collect();
    room.sort_by(|one, two| one.place.cmp(&two.place));
    let mut texts = Vec::new();
    texts.extend(text("disks.txt", rooms(&room)));
    texts.extend(text("drives.txt", drives(&from.files)));
    Ok(texts)
}

/// What there is to say about one mounted disk.
struct Room {
    name: String,
    place: String,
    system: String,
    kind: String,
    total: u64,
    free: u64,
    removable: bool,
    read_only: bool,
}

fn rooms(all: &[Room]) -> String {
    let mut lines = Lines::new();
    for disk in all {
        lines
            .gap()
            .fact("disk", &disk.name)
            .fact("mounted at", &disk.place)
            .fact("file system", &disk.system);
        lines.fact("kind", &disk.kind).fact("size", size(disk.total)).fact("free", size(disk.free));
        // A disk that is full by its nature is not full: a picture of a package, a CD.
        if !disk.read_only && disk.total >= SMALLEST {
            // An analyzer shows this one line, so it says which disk it is about.
            let free = percent(disk.free, disk.total);
            lines.known("free percent", free.map(|free| format!("{free} at {}", disk.place)));
        }
        lines.fact("removable", yes(disk.removable)).fact("read-only", yes(disk.read_only));
    }
    lines.text()
}

fn yes(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

/// The drives themselves, mounted or not.
fn drives(files: &Files) -> String {
    let mut lines = Lines::new();
    let is_real =
        |name: &&String| !["loop", "ram", "zram", "dm-", "md"].iter().any(|kind| name.starts_with(kind));
    for name in files.list("sys/block").iter().filter(is_real) {
        let folder = format!("sys/block/{name}");
        let value = |file: &str| files.value(&format!("{folder}/{file}"));
        lines.gap().fact("drive", name);
        lines.known("maker", value("device/vendor"));
        lines.known("model", value("device/model"));
        lines.known("firmware", value("device/firmware_rev").or_else(|| value("device/rev")));
        let sectors = files.number(&format!("{folder}/size")).and_then(|count| u64::try_from(count).ok());
        lines.known("size", sectors.map(|count| size(count * 512)));
        lines.known("turns", value("queue/rotational").map(|turns| yes(turns == "1")));
        lines.known("removable", value("removable").map(|is| yes(is == "1")));
        lines.known("read-only", value("ro").map(|is| yes(is == "1")));
        lines.known("order of work", value("queue/scheduler"));
        lines.known("state", value("device/state"));
        let parts = files.list(&folder).into_iter().filter(|part| part.starts_with(name.as_str()));
        lines.fact("parts", parts.collect::<Vec<_>>().join(", "));
        let stat = value("stat").unwrap_or_default();
        let numbers: Vec<&str> = stat.split_whitespace().collect();
        if let [reads, _, _, read_ms, writes, _, _, write_ms, ..] = numbers[..] {
            lines
                .fact("reads", format!("{reads} in {read_ms} ms"))
                .fact("writes", format!("{writes} in {write_ms} ms"));
        }
    }
    lines.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_told_for_disks_that_can_fill_up() {
        let disk = |place: &str, read_only, total| Room {
            name: "/dev/sda1".into(),
            place: place.into(),
            system: "ext4".into(),
            kind: "ssd".into(),
            total,
            free: total / 40,
            removable: false,
            read_only,
        };
        let told = rooms(&[
            disk("/", false, 1 << 40),
            disk("/snap/x", true, 1 << 30),
            disk("/boot/efi", false, 1 << 20),
        ]);
        assert_eq!(told.matches("free percent: 2 % at /\n").count(), 1, "{told}");
        assert_eq!(told.matches("mounted at").count(), 3);
    }
}
