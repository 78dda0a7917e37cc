//! Who may do how much: every limit of the server that goes by person or by address, in one place.

use std::net::IpAddr;

use deskside_core::id::{DeviceId, Millis, PersonId};
use deskside_protocol::problem::Problem;

use crate::config::Config;
use crate::places::{Place, Places};
use crate::rates::{Pace, Rates, TooOften};

/// How many live connections one person has at most.
const LIVE: usize = 8;
/// How many calls one person has under way at most.
const AT_ONCE: usize = 32;
/// How many wait for their turn to try one login. Together they wait for less than apps do for an answer.
const WAITING: f64 = 7.0;

/// How many sides of live sessions one person has open at most.
const ROOMS: usize = 8;
/// How many frames wait for one side of a live session at most, and how many bytes they have together. When it is more,
/// nothing is read from the other side.
pub(crate) const WAITING_FRAMES: usize = 256;
pub(crate) const WAITING_BYTES: usize = 1024 * 1024;
/// How many frames one side sends in a row, and then a second. When it is more, they are read later.
const FRAMES_IN_A_ROW: f64 = 512.0;
const FRAMES_A_SECOND: f64 = 256.0;

/// The limits, and what of them is used up.
pub(crate) struct Limits {
    calls: Rates<PersonId>,
    at_once: Places<PersonId>,
    at_once_each: usize,
    submits: Rates<PersonId>,
    moves: Rates<PersonId>,
    objections: Rates<PersonId>,
    summaries: Rates<PersonId>,
    approvals: Rates<PersonId>,
    /// Attempts to come in from one address, whoever they say they are, without a device or an invitation to show.
    doors: Rates<IpAddr>,
    /// Attempts to sign in with one login from one address.
    tries: Rates<(String, IpAddr)>,
    /// Attempts to sign in on one enrolled device, which has shown its key.
    devices: Rates<DeviceId>,
    /// Attempts to sign in with one login, from wherever.
    logins: Rates<String>,
    /// Attempts to say the password again in a session.
    passwords: Rates<PersonId>,
    live: Places<PersonId>,
    live_each: usize,
    rooms: Places<PersonId>,
    rooms_each: usize,
    more: f64,
}

impl Limits {
    pub(crate) fn new(config: &Config) -> Self {
        let calls = f64::from(config.calls_per_second.max(1));
        let more = config.more();
        Limits {
            calls: Rates::new(calls * 4.0, calls),
            at_once: Places::default(),
            at_once_each: (AT_ONCE as f64 * more) as usize,
            submits: Rates::new(20.0 * more, 60.0 * more / 3_600.0),
            moves: Rates::new(100.0 * more, 600.0 * more / 3_600.0),
            objections: Rates::new(20.0 * more, 60.0 * more / 3_600.0),
            summaries: Rates::new(100.0 * more, 120.0 * more / 3_600.0),
            approvals: Rates::new(10.0 * more, 30.0 * more / 3_600.0),
            doors: Rates::new(600.0, 10.0),
            tries: Rates::new(10.0, 1.0 / 30.0),
            devices: Rates::new(10.0, 1.0 / 30.0),
            logins: Rates::new(30.0, 1.0 / config.sign_in_spacing.as_secs_f64().max(0.001))
                .with_waiting(WAITING),
            passwords: Rates::new(5.0, 1.0 / 60.0),
            live: Places::default(),
            live_each: (LIVE as f64 * more) as usize,
            rooms: Places::default(),
            rooms_each: (ROOMS as f64 * more) as usize,
            more,
        }
    }

    /// Any call of a person.
    pub(crate) fn call(&self, person: &PersonId, now: Millis) -> Result<(), Problem> {
        let taken = self.calls.take(person.clone(), now);
        taken.map(drop).map_err(|TooOften(seconds)| Problem::SlowDown { seconds })
    }

    /// A call of a person that is under way, from before its body is read.
    pub(crate) fn under_way(&self, person: &PersonId) -> Result<Place<PersonId>, Problem> {
        let place = self.at_once.enter(person.clone(), self.at_once_each);
        place.map(|(place, _)| place).ok_or(Problem::SlowDown { seconds: 1 })
    }

    /// A request that a person submits.
    pub(crate) fn submit(&self, person: &PersonId, now: Millis) -> Result<(), Problem> {
        let taken = self.submits.take(person.clone(), now);
        taken.map(drop).map_err(|TooOften(seconds)| Problem::TooManySubmits { seconds })
    }

    /// A move that a person makes.
    pub(crate) fn make_move(&self, person: &PersonId, now: Millis) -> Result<(), Problem> {
        let taken = self.moves.take(person.clone(), now);
        taken.map(drop).map_err(|TooOften(seconds)| Problem::TooManyMoves { seconds })
    }

    /// A limit that a person objects to.
    pub(crate) fn object(&self, person: &PersonId, now: Millis) -> Result<(), Problem> {
        let taken = self.objections.take(person.clone(), now);
        taken.map(drop).map_err(|TooOften(seconds)| Problem::TooManySubmits { seconds })
    }

    /// An approval that a person asks for: each takes the time of somebody at IT.
    pub(crate) fn ask_approval(&self, person: &PersonId, now: Millis) -> Result<(), Problem> {
        let taken = self.approvals.take(person.clone(), now);
        taken.map(drop).map_err(|TooOften(seconds)| Problem::TooManySubmits { seconds })
    }

    /// What a device of a person says by itself. A device that was offline for long has much to say.
    pub(crate) fn summarise(&self, person: &PersonId, now: Millis) -> Result<(), Problem> {
        let taken = self.summaries.take(person.clone(), now);
        taken.map(drop).map_err(|TooOften(seconds)| Problem::TooManySubmits { seconds })
    }

    /// Somebody from this household tries to come in.
    pub(crate) fn knock(&self, household: IpAddr, now: Millis) -> Result<(), Problem> {
        self.doors.take(household, now).map(drop).map_err(attempts)
    }

    /// Somebody from this household tries a password for this login.
    pub(crate) fn attempt(&self, login: &str, household: IpAddr, now: Millis) -> Result<(), Problem> {
        self.tries.take((login.to_owned(), household), now).map(drop).map_err(attempts)
    }

    /// The same on an enrolled device that has shown its key: the failures of others do not count here.
    pub(crate) fn attempt_on(&self, device: &DeviceId, now: Millis) -> Result<(), Problem> {
        self.devices.take(device.clone(), now).map(drop).map_err(attempts)
    }

    /// How long somebody has to wait for their turn to try this login, because many tried it from many places.
    pub(crate) fn turn(&self, login: &str, now: Millis) -> Result<std::time::Duration, Problem> {
        self.logins.take(login.to_owned(), now).map_err(attempts)
    }

    /// The password was right.
    pub(crate) fn forgive(&self, login: &str, household: IpAddr, device: Option<&DeviceId>) {
        self.tries.forgive(&(login.to_owned(), household));
        if let Some(device) = device {
            self.devices.forgive(device);
        }
    }

    /// A person says their password again.
    pub(crate) fn password(&self, person: &PersonId, now: Millis) -> Result<(), Problem> {
        self.passwords.take(person.clone(), now).map(drop).map_err(attempts)
    }

    /// A live connection of a person, as long as it is held.
    pub(crate) fn live(&self, person: &PersonId) -> Result<Place<PersonId>, Problem> {
        let place = self.live.enter(person.clone(), self.live_each);
        place.map(|(place, _)| place).ok_or(Problem::TooManyLive { seconds: 30 })
    }

    /// A side of a live session that a person has open, as long as it is held.
    pub(crate) fn room(&self, person: &PersonId) -> Result<Place<PersonId>, Problem> {
        let place = self.rooms.enter(person.clone(), self.rooms_each);
        place.map(|(place, _)| place).ok_or(Problem::TooManyLive { seconds: 30 })
    }

    /// How fast the frames of one side are read.
    pub(crate) fn pace(&self) -> Pace {
        Pace::new(FRAMES_IN_A_ROW * self.more, FRAMES_A_SECOND * self.more)
    }
}

fn attempts(TooOften(seconds): TooOften) -> Problem {
    Problem::TooManyAttempts { seconds }
}
