//! Decides: wizards, runs, boundaries, plans, permits, manifests, redaction. Pure.
