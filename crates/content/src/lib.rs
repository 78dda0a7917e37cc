//! Wizards, boundaries, analyzers and rule packs: data, linted.
