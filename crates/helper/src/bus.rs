//! The face on the system bus: two calls, each a text in and a text out. Who calls is what the bus says, and nothing else.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use deskside_core::order::{Answer, MAX_ORDER, Refusal, Standing};
use zbus::Connection;
use zbus::connection::Builder;
use zbus::fdo;
use zbus::message::Header;

use crate::door::{Caller, Door};

/// The name on the bus, and that of the interface.
pub const NAME: &str = "org.deskside.Helper1";
/// The one object.
pub const PATH: &str = "/org/deskside/Helper1";

/// Longer than a person needs to type a password.
const PATIENCE: Duration = Duration::from_secs(110);
/// So many calls are under way at most, of whoever and about whatever. The door has narrower limits for what is asked in earnest.
const AT_ONCE: u32 = 32;

/// What stands behind the face: a door, or why there is none.
pub type Behind = Result<Door, Refusal>;

struct Face {
    behind: Arc<Behind>,
    activity: Arc<Activity>,
}

/// How many calls are under way, and when the last one came.
#[derive(Default)]
struct Activity {
    under_way: AtomicU32,
    last: AtomicU64,
}

/// One of the places for calls.
struct Place<'a>(&'a Activity);

impl Activity {
    fn enter(&self) -> Result<Place<'_>, Refusal> {
        let place = Place(self);
        let before = self.under_way.fetch_add(1, Ordering::AcqRel);
        if before < AT_ONCE { Ok(place) } else { Err(Refusal::Busy) }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::AcqRel);
    }
}

/// The way to the bus, for whoever has to ask something on it.
///
/// # Errors
/// When there is no bus.
pub fn connect(address: Option<&str>) -> zbus::Result<Connection> {
    let builder = address.map_or_else(Builder::system, Builder::address);
    zruntime::block_on(builder.method_timeout(PATIENCE).build())
}

/// Serves until nobody has called for `idle`. A call that comes in the very moment of the end is not begun, and starts this
/// program again.
///
/// # Errors
/// When the name cannot be had.
pub fn serve(bus: &Connection, behind: Behind, idle: Duration) -> zbus::Result<()> {
    let (start, activity) = (Instant::now(), Arc::new(Activity::default()));
    let face = Face { behind: Arc::new(behind), activity: activity.clone() };
    zruntime::block_on(async {
        bus.object_server().at(PATH, face).await?;
        bus.request_name(NAME).await
    })?;
    loop {
        std::thread::sleep(Duration::from_millis(500));
        let last = Duration::from_secs(activity.last.load(Ordering::Acquire));
        let is_idle = start.elapsed().saturating_sub(last) > idle;
        if (is_idle && activity.under_way.load(Ordering::Acquire) == 0) || bus.is_closed() {
            return zruntime::block_on(bus.release_name(NAME)).map(drop);
        }
        if activity.under_way.load(Ordering::Acquire) > 0 {
            activity.last.store(start.elapsed().as_secs(), Ordering::Release);
        }
    }
}

#[zbus::interface(name = "org.deskside.Helper1")]
impl Face {
    /// Carries out an order: JSON of `core::order`.
    async fn apply(
        &self,
        mut order: String,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] bus: &Connection,
    ) -> String {
        let _place = match self.activity.enter() {
            Ok(place) => place,
            Err(why) => return text(&Answer::Refused { why }),
        };
        // Only what makes it too large is kept of what is too large.
        order.truncate(order.floor_char_boundary(MAX_ORDER + 4));
        order.shrink_to_fit();
        let caller = caller(&header, bus).await;
        let behind = self.behind.clone();
        // What blocks does not hold up the bus.
        let work = move || match &*behind {
            Ok(door) => door.apply(caller.as_ref(), order.as_bytes()),
            Err(why) => Answer::Refused { why: why.clone() },
        };
        text(&zruntime::unblock(work).await)
    }

    /// How things stand: JSON of `core::order::Standing`.
    async fn standing(
        &self,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] bus: &Connection,
    ) -> fdo::Result<String> {
        let failed = |why: &Refusal| fdo::Error::Failed(why.code());
        let _place = self.activity.enter().map_err(|why| failed(&why))?;
        let caller = caller(&header, bus).await.ok_or_else(|| failed(&Refusal::NoCaller))?;
        match &*self.behind {
            Ok(door) => Ok(text::<Standing>(&door.standing(caller.uid))),
            Err(why) => Err(failed(why)),
        }
    }
}

/// Whose call it is. The bus puts the name of a connection into what it passes on, and knows whose that is.
async fn caller(header: &Header<'_>, bus: &Connection) -> Option<Caller> {
    let name = header.sender()?.as_str().to_owned();
    let the_bus = "org.freedesktop.DBus";
    let asked = bus
        .call_method(Some(the_bus), "/org/freedesktop/DBus", Some(the_bus), "GetConnectionUnixUser", &&*name)
        .await;
    let uid = asked.ok()?.body().deserialize().ok()?;
    Some(Caller { uid, name })
}

fn text<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("what is answered has text keys")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_so_many_places_and_each_is_given_back() {
        let activity = Activity::default();
        for _ in 0..2 {
            let places: Vec<_> = (0..AT_ONCE).map(|_| activity.enter().is_ok()).collect();
            assert!(places.iter().all(|entered| *entered), "a place that is left is free");
            let places: Vec<_> = (0..AT_ONCE).map(|_| activity.enter()).collect();
            assert!(places.iter().all(Result::is_ok));
            assert!(matches!(activity.enter(), Err(Refusal::Busy)));
        }
        assert_eq!(activity.under_way.load(Ordering::Acquire), 0);
    }
}
