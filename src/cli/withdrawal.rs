//! `withdraw`.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::assessment::Withdrawal;
use crate::wizard::{self, Command, Problem, Target};

use super::arguments::Withdraw;
use super::terminal::{Ending, Terminal};
use super::{disk, one, open_to_change};

/// Records in the assessment that its signed authorization is withdrawn; `export` then gives the
/// notice.
pub fn withdraw(arguments: Withdraw, terminal: &Terminal) -> Ending {
    let mut wizard = open_to_change(&arguments.file, terminal, false)?;
    let now = Timestamp::now();
    let document = disk::read(&arguments.original).map_err(one)?;
    let at = |problem: Problem| one(problem.at(arguments.original.display().to_string()));
    let original = wizard::original(&document, wizard.assessment(), now)
        .map_err(|error| at(Problem::from(error)))?;
    let today = || now.to_zoned_datetime(TimeZone::UTC).date();
    let withdrawal = Withdrawal {
        date: arguments.date.unwrap_or_else(today),
        effective: arguments.effective,
        reasons: arguments.reasons.unwrap_or_default(),
        signatory: arguments.signatory,
        capacity: arguments.capacity.unwrap_or_default(),
        original,
    };
    wizard.apply(Command::Withdrawal(Some(withdrawal)), now);
    wizard.save(Target::Own, now).map_err(one)?;
    terminal.written(&arguments.file)?;
    Ok(true)
}
