//! The staged services are real: they answer, print, and are gone afterwards.

mod printing;
