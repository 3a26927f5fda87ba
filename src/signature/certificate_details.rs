//! What a certificate says beside who it is: where more about it can be had, and what its issuer
//! allows.

use const_oid::db::rfc5280;
use der::Encode;
use der::asn1::ObjectIdentifier;
use x509_cert::ext::pkix::name::{DistributionPointName, GeneralName};
use x509_cert::ext::pkix::{
    AuthorityInfoAccessSyntax, CrlDistributionPoints, ExtendedKeyUsage, NameConstraints,
    SubjectAltName,
};

use super::asn1::Malformed;
use super::certificate::Certificate;
use super::error::Error;

/// How to ask whether a certificate was revoked (RFC 5280, 4.2.2.1).
const OCSP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.1");

/// Where the issuer's certificate is.
const CA_ISSUERS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.2");

/// The most addresses of one kind that are taken from a certificate.
const MAX_ADDRESSES: usize = 4;

impl Certificate {
    /// The subject's name in DER.
    pub(super) fn subject_der(&self) -> Result<Vec<u8>, Error> {
        let subject = self.tbs().subject();
        subject.to_der().map_err(|_| Error::UnreadableCertificate)
    }

    /// The public key without the algorithm in front of it, as OCSP hashes it.
    pub(super) fn key_bits(&self) -> &[u8] {
        let info = self.tbs().subject_public_key_info();
        info.subject_public_key.raw_bytes()
    }

    /// Where an OCSP responder answers for this certificate.
    pub(super) fn ocsp_addresses(&self) -> Vec<String> {
        self.access(OCSP)
    }

    /// Where its issuer's certificate is.
    pub(super) fn issuer_addresses(&self) -> Vec<String> {
        self.access(CA_ISSUERS)
    }

    /// Where the lists are that may revoke it.
    pub(super) fn crl_addresses(&self) -> Vec<String> {
        let points = self.extension::<CrlDistributionPoints>().ok().flatten();
        let points = points.map(|points| points.0).unwrap_or_default();
        let names = points
            .into_iter()
            .filter_map(|point| point.distribution_point);
        let names = names.flat_map(|name| match name {
            DistributionPointName::FullName(names) => names,
            DistributionPointName::NameRelativeToCRLIssuer(_) => Vec::new(),
        });
        addresses(names)
    }

    fn access(&self, method: ObjectIdentifier) -> Vec<String> {
        let found = self.extension::<AuthorityInfoAccessSyntax>().ok().flatten();
        let found = found.map(|access| access.0).unwrap_or_default();
        let asked = found.into_iter().filter(|one| one.access_method == method);
        addresses(asked.map(|one| one.access_location))
    }

    /// True when it claims to be an authority, whatever it may issue.
    pub(super) fn is_authority(&self) -> bool {
        let constraints = self.extension::<x509_cert::ext::pkix::BasicConstraints>();
        constraints.is_ok_and(|found| found.is_some_and(|found| found.ca))
    }

    /// True when its issuer lets it answer for revocation.
    pub(super) fn may_answer_ocsp(&self) -> bool {
        let purposes = self.extension::<ExtendedKeyUsage>();
        let answers =
            |purposes: ExtendedKeyUsage| purposes.0.contains(&rfc5280::ID_KP_OCSP_SIGNING);
        purposes.is_ok_and(|found| found.is_some_and(answers)) && self.may_sign_documents()
    }

    /// What its issuer allows those below it to be called.
    pub(super) fn name_constraints(&self) -> Result<Option<NameConstraints>, Malformed> {
        self.extension::<NameConstraints>()
    }

    /// Every name that constraints are about: the subject's, and its alternatives.
    pub(super) fn names(&self) -> Result<Vec<GeneralName>, Malformed> {
        let mut names = Vec::new();
        let subject = self.tbs().subject();
        if !subject.is_empty() {
            names.push(GeneralName::DirectoryName(subject.clone()));
        }
        let others = self.extension::<SubjectAltName>()?;
        names.extend(others.map(|names| names.0).unwrap_or_default());
        Ok(names)
    }
}

fn addresses(names: impl Iterator<Item = GeneralName>) -> Vec<String> {
    let addresses = names.filter_map(|name| match name {
        GeneralName::UniformResourceIdentifier(address) => Some(address.as_str().to_owned()),
        _ => None,
    });
    addresses.take(MAX_ADDRESSES).collect()
}
