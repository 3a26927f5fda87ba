//! What is verified, and by what.

use std::path::{Path, PathBuf};

use crate::signature::{Certificate, Trust};

/// What a verification rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inputs {
    /// The document.
    pub document: Option<PathBuf>,
    /// Whom the user trusts.
    pub trusted: Vec<Trusted>,
    /// The assessment to hold it against.
    pub against: Option<PathBuf>,
}

/// A certificate that the user trusts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trusted {
    /// The certificate, as it was when the user chose it.
    pub certificate: Certificate,
    /// The file that it came in.
    pub file: PathBuf,
}

impl Inputs {
    /// Trusts every certificate of a file; each counts once.
    pub fn trust(&mut self, file: &Path, certificates: Vec<Certificate>) {
        for certificate in certificates {
            if !self
                .trusted
                .iter()
                .any(|one| one.certificate == certificate)
            {
                self.trusted.push(Trusted {
                    certificate,
                    file: file.to_owned(),
                });
            }
        }
    }

    /// Trusts the certificate with this SHA-256 no longer.
    pub fn distrust(&mut self, fingerprint: &[u8; 32]) {
        self.trusted
            .retain(|one| one.certificate.fingerprint_sha256() != *fingerprint);
    }

    /// The trusted certificates as what signatures are judged by.
    #[must_use]
    pub fn anchors(&self) -> Trust {
        let mut anchors = Trust::none();
        for one in &self.trusted {
            anchors.add(one.certificate.clone());
        }
        anchors
    }
}
