//! The Debian packages that building and testing need, each with its reason.

/// What a package is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Without it the project does not compile.
    Build,
    /// Without it the project cannot be tried out and tested.
    Test,
    /// Without it there is no virtual machine.
    Machine,
    /// Without it nobody sees whether it compiles for Windows and macOS.
    Platforms,
    /// Without it the project cannot be measured beside its peers.
    Bench,
}

/// What every task needs that starts something.
pub const USUAL: &[Use] = &[Use::Build, Use::Test];
/// What measuring needs.
pub const MEASURING: &[Use] = &[Use::Build, Use::Test, Use::Bench];

/// A package, by the names it has had in one Debian release or another; the first that exists is taken.
#[derive(Debug)]
pub struct Package {
    /// Its names, newest first where they differ.
    pub names: &'static [&'static str],
    /// Whether it is for building, testing or measuring.
    pub needed_to: Use,
    /// What for, to be read after a colon.
    pub why: &'static str,
}

const fn build(names: &'static [&'static str], why: &'static str) -> Package {
    Package { names, needed_to: Use::Build, why }
}

const fn test(names: &'static [&'static str], why: &'static str) -> Package {
    Package { names, needed_to: Use::Test, why }
}

const fn machine(names: &'static [&'static str], why: &'static str) -> Package {
    Package { names, needed_to: Use::Machine, why }
}

const fn platforms(names: &'static [&'static str], why: &'static str) -> Package {
    Package { names, needed_to: Use::Platforms, why }
}

const fn bench(names: &'static [&'static str], why: &'static str) -> Package {
    Package { names, needed_to: Use::Bench, why }
}

/// The packages for these uses.
pub fn packages_for(uses: &[Use]) -> impl Iterator<Item = &'static Package> {
    PACKAGES.iter().filter(move |package| uses.contains(&package.needed_to))
}

/// All of them. Checked on Debian 12 and, by name, on Debian 13.
const PACKAGES: &[Package] = &[
    build(&["gcc"], "links every Rust program, and compiles SQLite and the cryptography"),
    build(&["libc6-dev"], "the C library to link with"),
    build(&["pkg-config", "pkgconf"], "finds WebKit for the compiler"),
    build(&["libwebkit2gtk-4.1-dev"], "the window: WebKit, and GTK with it"),
    build(&["libxdo-dev"], "the tray's menu, as Tauri links it"),
    test(&["libayatana-appindicator3-1"], "the tray icon, loaded when the app starts"),
    test(&["xvfb"], "a screen that nobody sees"),
    test(&["xauth"], "the key to that screen"),
    test(&["openbox"], "a window manager, where focus and dialogs matter"),
    test(&["x11-utils"], "asks the screen about its windows"),
    test(&["imagemagick"], "takes pictures of the screen"),
    test(&["fonts-noto-core"], "the font of the pages, the same on every machine"),
    test(&["fonts-dejavu-core"], "the font of commands and paths, likewise"),
    test(&["dbus-daemon", "dbus"], "private message buses"),
    test(&["dbus-bin", "dbus"], "asks a bus who is on it"),
    test(&["webkit2gtk-driver"], "drives the app's window"),
    test(&["chromium"], "judges the parts of the screen with axe, and shows IT's pages as a browser"),
    test(&["chromium-driver"], "drives IT's pages in that browser"),
    test(&["gnome-keyring"], "a keyring for secrets, on a private bus"),
    test(&["libsecret-tools"], "looks into that keyring"),
    test(&["at-spi2-core"], "the bus on which screen readers, and the check of the tree, read the window"),
    test(&["libglib2.0-bin"], "`gio`, which moves files to the trash and back, and `gsettings`"),
    test(&["dconf-gsettings-backend"], "keeps the settings of a desktop, in a home folder of nobody"),
    test(&["gsettings-desktop-schemas"], "says which settings a desktop has"),
    test(&["xkb-data"], "the keyboard layouts that there are, and what they are called"),
    test(&["gvfs-daemons"], "the trash of a desktop, on a private bus"),
    test(&["gvfs-backends"], "the parts of it that know the trash and shared folders"),
    test(&["samba"], "a private file server"),
    test(&["pulseaudio-utils"], "`pactl` and `paplay`, by which the app asks for sound and changes it"),
    test(&["pulseaudio"], "a private sound service"),
    test(&["pipewire-pulse"], "the other one, as newer desktops have it"),
    test(&["pipewire"], "what that one stands in front of"),
    test(&["systemd"], "`busctl`, by which the app asks for Bluetooth; nothing of it is started"),
    test(&["wireplumber"], "decides there which device is the usual one"),
    test(&["dovecot-imapd"], "a private mail server"),
    test(&["dovecot-submissiond"], "the part of it that takes mail to be sent"),
    test(&["thunderbird"], "the mail program that opens the accounts which are set up"),
    test(&["libnss3-tools"], "tells that program whose certificates count in a test"),
    test(&["cups"], "a private print scheduler"),
    test(&["cups-client"], "CUPS' own tools, which the app uses"),
    test(&["cups-ipp-utils"], "a virtual printer, and the search for printers"),
    test(&["cups-filters"], "turns a text into a page"),
    test(&["ghostscript"], "draws that page"),
    test(&["poppler-utils"], "draws it for printers that take PDF"),
    test(&["avahi-daemon"], "announces the virtual printer, without which it refuses to run"),
    test(&["power-profiles-daemon"], "weighs power against speed, on a private bus"),
    test(&["python3-dbusmock"], "stands in for polkit and logind beside it"),
    test(
        &["packagekit"],
        "looks for updates, on a private bus with made-up ones; it never touches those of the machine",
    ),
    test(&["packagekit-tools"], "`pkcon`, by which the app asks for updates"),
    test(&["bubblewrap"], "keeps that announcement off the network"),
    test(&["iproute2"], "two places on the network, with a wire between them"),
    test(&["network-manager"], "looks after the networks of a computer in a place of its own"),
    test(&["network-manager-openvpn"], "lets it connect a VPN"),
    test(&["openvpn"], "the VPN, and the office that it leads into"),
    test(&["dnsmasq-base"], "gives addresses and finds names in that place"),
    test(&["openssl"], "shows pages with certificates that are wrong in one way each"),
    test(&["iptables"], "lets that wire lose some of what goes over it"),
    test(&["util-linux"], "ends what a killed test has started"),
    machine(&["qemu-system-x86"], "the virtual machine"),
    machine(&["debootstrap"], "puts a Debian on its disk"),
    machine(&["e2fsprogs"], "makes that disk"),
    platforms(&["rustc-web"], "a second Rust compiler, which comes with the sources of its library"),
    platforms(&["cargo-web"], "the cargo that goes with it"),
    platforms(&["rust-web-src"], "those sources, compiled for systems that Debian has no library for"),
    platforms(&["gcc-mingw-w64-x86-64-posix"], "compiles the C in what is built on, for Windows"),
    bench(&["inxi"], "the peer that the report is measured beside"),
];

#[cfg(test)]
mod tests {
    use super::{MEASURING, PACKAGES, USUAL, packages_for};

    #[test]
    fn no_package_is_listed_twice_and_each_has_a_reason() {
        let mut seen = std::collections::BTreeSet::new();
        for package in PACKAGES {
            assert!(seen.insert(package.names[0]), "{} is listed twice", package.names[0]);
            assert!(package.why.len() > 10 && !package.why.ends_with('.'), "{}", package.names[0]);
        }
    }

    #[test]
    fn what_is_measured_beside_comes_with_measuring_alone() {
        let has = |uses| packages_for(uses).any(|package| package.names[0] == "inxi");
        assert_eq!((has(USUAL), has(MEASURING)), (false, true));
        let others = packages_for(&[super::Use::Machine, super::Use::Platforms]).count();
        assert_eq!(packages_for(MEASURING).count() + others, PACKAGES.len());
    }
}
