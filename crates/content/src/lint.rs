//! Looks for what an author could get wrong in a wizard that has the right shape.

pub(crate) mod among;
pub(crate) mod copy;
pub(crate) mod ends;
pub(crate) mod expected;
pub(crate) mod kinds;
pub(crate) mod names;
pub(crate) mod reach;
pub(crate) mod words;
