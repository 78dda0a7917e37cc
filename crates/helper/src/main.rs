//! The privileged helper program. It does nothing yet: what needs more rights than the person has goes to IT.

fn main() {
    eprintln!("deskside-helper does nothing yet");
    std::process::exit(1);
}
