//! Protecting an assessment with a passphrase, or no longer.

use crate::assessment::Protection;

use super::session::Wizard;

impl Wizard {
    /// What its file is protected with, or will be with the next save.
    pub fn protection(&self) -> Option<&Protection> {
        self.protection.as_ref()
    }

    /// Protects it from the next save on, with another passphrase, or no longer. What it says stays
    /// the same, so this is possible for what is final too.
    pub fn protect(&mut self, protection: Option<Protection>) {
        if !self.is_read_only() && self.protection != protection {
            self.protection = protection;
            self.protected_otherwise = true;
            self.touch();
        }
    }
}
