//! Real services on private ports, for tests and for the try-out.
