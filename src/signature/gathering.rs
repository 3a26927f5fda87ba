//! Gathers what certificates are validated by: issuers, OCSP answers, revocation lists. What is
//! known comes first; the rest is asked for where the certificates themselves say.

use jiff::Timestamp;

use super::certificate::Certificate;
use super::error::Error;
use super::evidence::{self, Evidence};
use super::ocsp;
use super::revocation::{self, Revocation};
use super::signed_data::SignedData;
use super::transport::{Body, Call, Transport};

/// How far issuers are followed.
const MAX_DEPTH: usize = 8;

/// The most bytes of a certificate file or an OCSP answer.
const MAX_SMALL: usize = 256 * 1024;

/// Asks for evidence, and remembers what it got.
#[derive(Debug)]
pub struct Gatherer<'a> {
    transport: &'a dyn Transport,
    known: Evidence,
    at: Timestamp,
}

impl<'a> Gatherer<'a> {
    /// Gathers for signatures that shall be validated as of `at` and later; what is `known` is not
    /// asked for.
    #[must_use]
    pub fn new(transport: &'a dyn Transport, known: &Evidence, at: Timestamp) -> Self {
        Self {
            transport,
            known: known.clone(),
            at,
        }
    }

    /// Puts into `found` what proves `leaf`: its issuers up to one that issued itself, and for each
    /// below that a word on its revocation.
    pub(super) fn prove(
        &mut self,
        leaf: &Certificate,
        others: &[Certificate],
        found: &mut Evidence,
    ) -> Result<(), Error> {
        for certificate in others {
            self.known.add_certificate(certificate.clone());
        }
        let mut current = leaf.clone();
        for _ in 0..MAX_DEPTH {
            found.add_certificate(current.clone());
            if current.self_issued() {
                return Ok(());
            }
            let issuer = self.issuer(&current)?;
            self.status(&current, &issuer, found)?;
            current = issuer;
        }
        Ok(())
    }

    fn issuer(&mut self, certificate: &Certificate) -> Result<Certificate, Error> {
        if let Some(issuer) = self.known.issuer_of(certificate) {
            return Ok(issuer.clone());
        }
        for address in certificate.issuer_addresses() {
            if let Some(bytes) = self.fetch(&address, MAX_SMALL) {
                certificates(&bytes)
                    .into_iter()
                    .for_each(|one| self.known.add_certificate(one));
            }
        }
        let issuer = self.known.issuer_of(certificate).cloned();
        issuer.ok_or_else(|| Error::ValidationData {
            certificate: certificate.common_name(),
            addresses: certificate.issuer_addresses(),
        })
    }

    /// A word on the revocation of a certificate that is fresh enough, from what is known, or by
    /// OCSP, or else from a list.
    fn status(
        &mut self,
        certificate: &Certificate,
        issuer: &Certificate,
        found: &mut Evidence,
    ) -> Result<(), Error> {
        if self.settled(certificate, issuer, found)? {
            return Ok(());
        }
        for address in certificate.ocsp_addresses() {
            if let Some(answer) = self.ask(&address, certificate, issuer) {
                self.known.add_ocsp(&answer);
            }
            if self.settled(certificate, issuer, found)? {
                return Ok(());
            }
        }
        for address in certificate.crl_addresses() {
            if let Some(list) = self.fetch(&address, evidence::MAX_SIZE) {
                self.known.add_crl(&list);
            }
            if self.settled(certificate, issuer, found)? {
                return Ok(());
            }
        }
        let mut addresses = certificate.ocsp_addresses();
        addresses.extend(certificate.crl_addresses());
        Err(Error::ValidationData {
            certificate: certificate.common_name(),
            addresses,
        })
    }

    /// Takes over what is known if it settles the question.
    fn settled(
        &mut self,
        certificate: &Certificate,
        issuer: &Certificate,
        found: &mut Evidence,
    ) -> Result<bool, Error> {
        match revocation::of(certificate, issuer, &self.known, self.at) {
            Revocation::Good { .. } => {}
            Revocation::Revoked { since } => {
                return Err(Error::Revoked {
                    certificate: certificate.common_name(),
                    since,
                });
            }
            Revocation::Unknown | Revocation::NotApplicable => return Ok(false),
        }
        found.add_all(&revocation::stating(certificate, issuer, &self.known));
        Ok(true)
    }

    fn ask(
        &self,
        address: &str,
        certificate: &Certificate,
        issuer: &Certificate,
    ) -> Option<Vec<u8>> {
        let request = ocsp::request(certificate, issuer)?;
        let call = Call {
            address,
            body: Some(Body {
                media_type: "application/ocsp-request",
                bytes: &request,
            }),
            limit: MAX_SMALL,
        };
        self.transport.exchange(&call).ok()
    }

    fn fetch(&self, address: &str, limit: usize) -> Option<Vec<u8>> {
        let call = Call {
            address,
            body: None,
            limit,
        };
        self.transport.exchange(&call).ok()
    }
}

/// Certificates as authorities publish them: DER, PEM, or a signature without a signer.
fn certificates(bytes: &[u8]) -> Vec<Certificate> {
    match Certificate::read_all(bytes) {
        Ok(found) => found,
        Err(_) => SignedData::read(bytes).map_or_else(|_| Vec::new(), |data| data.certificates),
    }
}
