//! The story: a dead printer, from the first words to IT's screen.
