//! Content from outside: what is built in is right, and what is wrong is shown with file, line and caret.

mod answering;
mod bad_input;
mod built_in;
mod finding_a_wizard;
mod saying;
mod transcripts;
mod walking;
