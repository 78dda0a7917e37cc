//! The report: collect, hide, review, seal, open.
