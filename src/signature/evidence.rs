//! What is at hand to judge certificates by: further certificates, answers of OCSP responders,
//! lists of revoked certificates. None of it is trusted; each is checked where it is used.

use std::collections::BTreeSet;

use super::certificate::Certificate;
use super::crl::List;
use super::error::Error;
use super::ocsp::Response;
use super::signed_data::SignedData;

/// The most bytes of one answer or list.
pub(super) const MAX_SIZE: usize = 8 * 1024 * 1024;

/// The most things of one kind.
const MAX_COUNT: usize = 200;

/// Certificates, OCSP answers and revocation lists.
#[derive(Clone, Default)]
pub struct Evidence {
    pub(super) certificates: Vec<Certificate>,
    pub(super) ocsps: Vec<Vec<u8>>,
    pub(super) crls: Vec<Vec<u8>>,
}

impl std::fmt::Debug for Evidence {
    /// How much of each: the octets help nobody.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Evidence")
            .field("certificates", &self.certificates)
            .field("ocsps", &self.ocsps.len())
            .field("crls", &self.crls.len())
            .finish()
    }
}

impl Evidence {
    /// Adds what a file holds: certificates (PEM or DER), an OCSP answer or a revocation list.
    ///
    /// # Errors
    /// [`Error::UnreadableEvidence`] when it is none of these.
    pub fn add_file(&mut self, bytes: &[u8]) -> Result<(), Error> {
        if let Ok(certificates) = Certificate::read_all(bytes) {
            certificates
                .into_iter()
                .for_each(|one| self.add_certificate(one));
            return Ok(());
        }
        let list = der_of_list(bytes).unwrap_or_else(|| bytes.to_vec());
        if self.add_crl(&list) || self.add_ocsp(bytes) {
            return Ok(());
        }
        Err(Error::UnreadableEvidence)
    }

    /// True when there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.certificates.is_empty() && self.ocsps.is_empty() && self.crls.is_empty()
    }

    pub(super) fn add_certificate(&mut self, certificate: Certificate) {
        if self.certificates.len() < MAX_COUNT && !self.certificates.contains(&certificate) {
            self.certificates.push(certificate);
        }
    }

    /// Adds an answer if it can be read; the certificates that came along are at hand as well.
    pub(super) fn add_ocsp(&mut self, bytes: &[u8]) -> bool {
        let Ok(response) = Response::read(bytes) else {
            return false;
        };
        for certificate in response.certificates() {
            self.add_certificate(certificate.clone());
        }
        add(&mut self.ocsps, bytes);
        true
    }

    /// Adds a list if it can be read.
    pub(super) fn add_crl(&mut self, bytes: &[u8]) -> bool {
        let readable = List::read(bytes).is_ok();
        if readable {
            add(&mut self.crls, bytes);
        }
        readable
    }

    pub(super) fn add_all(&mut self, other: &Evidence) {
        for certificate in &other.certificates {
            self.add_certificate(certificate.clone());
        }
        other
            .ocsps
            .iter()
            .for_each(|bytes| add(&mut self.ocsps, bytes));
        other
            .crls
            .iter()
            .for_each(|bytes| add(&mut self.crls, bytes));
    }

    /// Adds the certificates and lists that a signature brings along.
    pub(super) fn add_from(&mut self, data: &SignedData) {
        for certificate in &data.certificates {
            self.add_certificate(certificate.clone());
        }
        for list in &data.crls {
            self.add_crl(list);
        }
    }

    /// The issuer of a certificate, if it is at hand.
    pub(super) fn issuer_of(&self, certificate: &Certificate) -> Option<&Certificate> {
        let mut others = self.certificates.iter();
        others.find(|issuer| *issuer != certificate && certificate.is_issued_by(issuer))
    }

    /// What is here and not there, for a store that holds the other already.
    pub(super) fn without(&self, other: &Evidence) -> Evidence {
        let fresh = |mine: &[Vec<u8>], theirs: &[Vec<u8>]| -> Vec<Vec<u8>> {
            let theirs: BTreeSet<_> = theirs.iter().collect();
            let fresh = mine.iter().filter(|bytes| !theirs.contains(bytes));
            fresh.cloned().collect()
        };
        let known = |one: &&Certificate| !other.certificates.contains(one);
        Evidence {
            certificates: self.certificates.iter().filter(known).cloned().collect(),
            ocsps: fresh(&self.ocsps, &other.ocsps),
            crls: fresh(&self.crls, &other.crls),
        }
    }
}

fn add(to: &mut Vec<Vec<u8>>, bytes: &[u8]) {
    let new = bytes.len() <= MAX_SIZE && to.len() < MAX_COUNT;
    if new && !to.iter().any(|known| known == bytes) {
        to.push(bytes.to_vec());
    }
}

/// The first revocation list of a PEM file.
fn der_of_list(bytes: &[u8]) -> Option<Vec<u8>> {
    const BEGIN: &str = "-----BEGIN X509 CRL-----";
    const END: &str = "-----END X509 CRL-----";
    let text = std::str::from_utf8(bytes).ok()?;
    let block = text.get(text.find(BEGIN)?..)?;
    let block = block.get(..block.find(END)? + END.len())?;
    der::pem::decode_vec(block.as_bytes())
        .ok()
        .map(|(_, der)| der)
}
