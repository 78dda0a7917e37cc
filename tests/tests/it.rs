//! The whole, end to end.

#[path = "it/accounts.rs"]
mod accounts;
#[path = "it/approvals.rs"]
mod approvals;
#[path = "it/beside.rs"]
mod beside;
#[path = "it/changes.rs"]
mod changes;
#[path = "it/desk_faults.rs"]
mod desk_faults;
#[path = "it/drives.rs"]
mod drives;
#[path = "it/editor.rs"]
mod editor;
#[path = "it/faults.rs"]
mod faults;
#[path = "it/files.rs"]
mod files;
#[path = "it/founding.rs"]
mod founding;
#[path = "it/fuzz.rs"]
mod fuzz;
#[path = "it/health.rs"]
mod health;
#[path = "it/kill.rs"]
mod kill;
#[path = "it/limits.rs"]
mod limits;
#[path = "it/line.rs"]
mod line;
#[path = "it/listening.rs"]
mod listening;
#[path = "it/mail.rs"]
mod mail;
#[path = "it/privileged.rs"]
mod privileged;
#[path = "it/quiet.rs"]
mod quiet;
#[path = "it/runs.rs"]
mod runs;
#[path = "it/stale.rs"]
mod stale;
#[path = "it/stranger.rs"]
mod stranger;
#[path = "it/summaries.rs"]
mod summaries;
#[path = "it/trust.rs"]
mod trust;
#[path = "it/walks.rs"]
mod walks;
#[path = "it/windows.rs"]
mod windows;
#[path = "it/wizards.rs"]
mod wizards;
