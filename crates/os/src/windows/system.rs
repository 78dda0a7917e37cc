//! How a Windows computer gets on, and what it runs on.

use std::time::Duration;

use deskside_core::machine::Fault;
use deskside_core::system::{Pace, Power};
use serde::Deserialize;

use super::Windows;
use crate::powershell::Question;
use crate::system;

/// `Win32_Battery`.
const POWER: Question = Question(
    "$answer = @{ batteries = @(Get-CimInstance -ClassName Win32_Battery | ForEach-Object { @{
status = $_.BatteryStatus; left = $_.EstimatedChargeRemaining } }) }",
);

/// Where the parts of Windows and its updates leave a note that they want a restart.
const RESTART: Question = Question(
    r"$keys = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending',
'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired'
$answer = @{ wanted = (@($keys | Where-Object { Test-Path -LiteralPath $_ }).Count -gt 0) }",
);

#[cfg(test)]
pub(super) const QUESTIONS: &[Question] = &[POWER, RESTART];

impl Windows<'_> {
    pub(super) fn power(&self, within: Duration) -> Result<Power, Fault> {
        POWER.ask(self.programs, None, "battery", within).map(power)
    }

    /// Programs and memory are asked of the system itself, the rest by a script. Without an answer to that it is not known.
    pub(super) fn pace(&self, within: Duration) -> Result<Pace, Fault> {
        let pace = system::pace(within / 2)?;
        let restart: Result<Restart, Fault> = RESTART.ask(self.programs, None, "restart", within / 2);
        Ok(Pace { restart_wanted: restart.ok().map(|restart| restart.wanted), ..pace })
    }
}

#[derive(Debug, Deserialize)]
struct Restart {
    wanted: bool,
}

#[derive(Debug, Deserialize)]
struct Batteries {
    batteries: Vec<Battery>,
}

#[derive(Debug, Deserialize)]
struct Battery {
    status: Option<u32>,
    left: Option<u32>,
}

/// `BatteryStatus`: 1 empties, 4 is low and 5 nearly empty. All others are on mains.
fn power(answer: Batteries) -> Power {
    let empties = |battery: &Battery| matches!(battery.status, Some(1 | 4 | 5));
    let left = answer.batteries.into_iter().filter(empties).filter_map(|battery| battery.left);
    Power { battery: left.map(|left| left.min(100)).min() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powershell::read_answer;

    #[test]
    fn a_computer_runs_on_its_battery_while_that_empties() {
        let read = |answer: &[u8]| power(read_answer(answer).expect("an answer")).battery;
        assert_eq!(read(include_bytes!("../documented/windows-battery.json")), Some(63));
        assert_eq!(read(br#"{"batteries":[]}"#), None);
        assert_eq!(read(br#"{"batteries":[{"status":2,"left":40},{"status":null,"left":null}]}"#), None);
        assert_eq!(read(br#"{"batteries":[{"status":5,"left":140}]}"#), Some(100));
    }

    #[test]
    fn a_wish_to_be_restarted_is_yes_or_no() {
        let read = |answer: &[u8]| read_answer::<Restart>(answer).map(|restart| restart.wanted);
        assert_eq!(read(br#"{"wanted":true}"#), Ok(true));
        assert!(read(br#"{"wanted":null}"#).is_err());
    }
}
