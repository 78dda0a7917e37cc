//! The queue: API, store, events.
