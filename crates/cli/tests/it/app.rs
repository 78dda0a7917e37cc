//! The app on the files of an office, as the window would open it.

use std::sync::Arc;

use deskside_app::commands::Changed;
use deskside_app::ports::{MemoryKeyring, Menu, Places, Surface, SystemClock};
use deskside_app::{App, Parts};
use deskside_sim::{Computer, Scenario};

use crate::office::Office;

struct Nobody;

impl Surface for Nobody {
    fn changed(&self, _: Changed) {}
    fn notify(&self, _: &str, _: &str) {}
    fn open_console(&self) {}
    fn zoom(&self, _: u32) {}
    fn menu(&self, _: &Menu) {}
    fn sees_absence(&self) -> bool {
        false
    }
}

pub fn on(office: &Office) -> App {
    let places = Places { data: office.data(), documents: office.data() };
    let scenario = Scenario::parse("computer linux laptop\nperson anna\n").expect("a scene");
    App::start(Parts {
        machine: Arc::new(Computer::new(&scenario)),
        keyring: Arc::new(MemoryKeyring::default()),
        clock: Arc::new(SystemClock),
        surface: Arc::new(Nobody),
        places,
        pretend: deskside_sim::pretend,
    })
    .expect("the app starts")
}
