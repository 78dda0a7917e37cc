//! A session from outside.
