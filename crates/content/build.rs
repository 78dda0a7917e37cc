//! Notices new files of content; changed ones are noticed anyway.

fn main() {
    for folder in ["wizards", "words", "boundaries", "rules", "analyzers"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
