//! A computer in memory, with faults.
