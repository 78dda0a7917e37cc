//! Real CUPS.
