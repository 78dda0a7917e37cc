//! A person who never stops, for tests that kill: see `deskside_tests::driver`.

fn main() -> anyhow::Result<()> {
    let called: Vec<std::ffi::OsString> = std::env::args_os().collect();
    deskside_tests::dying::Gate::pass(&called)?;
    let args: Vec<String> = std::env::args().skip(1).collect();
    deskside_tests::driver::run(&args)
}
