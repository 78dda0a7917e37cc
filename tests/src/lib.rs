//! The whole, end to end.
