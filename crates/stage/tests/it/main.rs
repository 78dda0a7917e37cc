//! The staged services are real: they answer, print, and are gone afterwards.

mod lifetime;
mod network;
mod printing;
mod window;
