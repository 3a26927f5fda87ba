//! Lists of revoked certificates (RFC 5280, 5): complete ones, signed by the issuer itself.
//!
//! What is not understood makes a list say nothing: deltas, lists for other issuers, lists for
//! some reasons only.

use const_oid::db::rfc5280::{ID_CE_AUTHORITY_KEY_IDENTIFIER, ID_CE_CRL_NUMBER};
use der::Decode;
use der::asn1::ObjectIdentifier;
use jiff::Timestamp;
use x509_cert::ext::pkix::crl::IssuingDistributionPoint;
use x509_cert::ext::pkix::name::{DistributionPointName, GeneralName};

use super::algorithm::SignatureAlgorithm;
use super::asn1::{
    self, BIT_STRING, BOOLEAN, Element, GENERALIZED_TIME, INTEGER, Malformed, OCTET_STRING,
    SEQUENCE, UTC_TIME, context,
};
use super::certificate::Certificate;
use super::revocation::{Answer, Statement};

/// id-ce-issuingDistributionPoint.
const DISTRIBUTION_POINT: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.28");

/// A list that can be read.
pub(super) struct List<'a> {
    signed: Element<'a>,
    algorithm: Element<'a>,
    signature: &'a [u8],
    issuer: &'a [u8],
    issued: Timestamp,
    next: Option<Timestamp>,
    revoked: Option<Element<'a>>,
    scope: Option<IssuingDistributionPoint>,
}

impl<'a> List<'a> {
    /// Reads a CertificateList in DER.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let mut fields = asn1::only(bytes, SEQUENCE)?.children();
        let signed = fields.expect(SEQUENCE)?;
        let algorithm = fields.expect(SEQUENCE)?;
        let signature = fields.expect(BIT_STRING)?.content.split_first();
        fields.finish()?;
        let (unused, signature) = signature.ok_or(Malformed)?;

        let mut fields = signed.children();
        fields.optional(INTEGER)?;
        fields.expect(SEQUENCE)?;
        let issuer = fields.expect(SEQUENCE)?.whole;
        let issued = fields.pull()?.time()?;
        let next = optional_time(&mut fields)?;
        let revoked = fields.optional(SEQUENCE)?;
        let extensions = fields.optional(context(0))?;
        fields.finish()?;
        let scope = extensions.map(read_scope).transpose()?.flatten();
        if *unused != 0 {
            return Err(Malformed);
        }
        Ok(Self {
            signed,
            algorithm,
            signature,
            issuer,
            issued,
            next,
            revoked,
            scope,
        })
    }

    /// What it says about a certificate, if it is its issuer's list and covers it.
    pub fn about(&self, certificate: &Certificate, issuer: &Certificate) -> Option<Statement> {
        let subject = issuer.subject_der().ok()?;
        let applies = subject == self.issuer
            && issuer.may_sign_lists()
            && self.covers(certificate)
            && self.is_signed_by(issuer)?;
        if !applies {
            return None;
        }
        Some(Statement {
            answer: self.search(certificate).ok()?,
            issued: self.issued,
            next: self.next,
        })
    }

    fn is_signed_by(&self, issuer: &Certificate) -> Option<bool> {
        let algorithm = SignatureAlgorithm::read(&self.algorithm, None).ok()?;
        let key = issuer.public_key().ok()?;
        let signed = key.verify(algorithm, &[self.signed.whole], self.signature);
        Some(signed.is_ok())
    }

    /// Does the scope of the list include the certificate? (RFC 5280, 6.3.3)
    fn covers(&self, certificate: &Certificate) -> bool {
        let Some(scope) = &self.scope else {
            return true;
        };
        let other = scope.only_some_reasons.is_some()
            || scope.indirect_crl
            || scope.only_contains_attribute_certs;
        let kind = match certificate.is_authority() {
            true => !scope.only_contains_user_certs,
            false => !scope.only_contains_ca_certs,
        };
        let place = match &scope.distribution_point {
            Some(DistributionPointName::FullName(names)) => {
                let wanted = certificate.crl_addresses();
                let named = |name: &GeneralName| match name {
                    GeneralName::UniformResourceIdentifier(address) => {
                        wanted.iter().any(|wanted| wanted == address.as_str())
                    }
                    _ => false,
                };
                names.iter().any(named)
            }
            Some(DistributionPointName::NameRelativeToCRLIssuer(_)) => false,
            None => true,
        };
        !other && kind && place
    }

    fn search(&self, certificate: &Certificate) -> Result<Answer, Malformed> {
        let Some(revoked) = self.revoked else {
            return Ok(Answer::Good);
        };
        for entry in revoked.children() {
            let mut fields = entry?.children();
            let serial = fields.expect(INTEGER)?.content;
            let since = fields.pull()?.time()?;
            let extensions = fields.optional(SEQUENCE)?;
            // An entry may be another issuer's, which only a critical extension would say.
            if extensions.map(asn1::has_critical).transpose()? == Some(true) {
                return Err(Malformed);
            }
            if serial == certificate.serial_number() {
                return Ok(Answer::Revoked { since });
            }
        }
        Ok(Answer::Good)
    }
}

impl Element<'_> {
    /// The content as UTCTime or GeneralizedTime, as certificates and lists write it.
    fn time(&self) -> Result<Timestamp, Malformed> {
        if self.tag == GENERALIZED_TIME {
            return self.generalized_time();
        }
        let text = std::str::from_utf8(self.content).map_err(|_| Malformed)?;
        let digits = text.strip_suffix('Z').unwrap_or_default();
        let plain = digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_digit());
        if self.tag != UTC_TIME || !plain {
            return Err(Malformed);
        }
        // Years 00 to 49 are of this century (RFC 5280, 4.1.2.5.1).
        let century = if digits < "50" { "20" } else { "19" };
        let (date, time) = digits.split_at(6);
        format!("{century}{date}T{time}Z")
            .parse()
            .map_err(|_| Malformed)
    }
}

fn optional_time(fields: &mut asn1::Elements<'_>) -> Result<Option<Timestamp>, Malformed> {
    for tag in [UTC_TIME, GENERALIZED_TIME] {
        if let Some(time) = fields.optional(tag)? {
            return time.time().map(Some);
        }
    }
    Ok(None)
}

/// The scope of the list, if an extension narrows it. Other critical extensions are not understood.
fn read_scope(extensions: Element<'_>) -> Result<Option<IssuingDistributionPoint>, Malformed> {
    const HARMLESS: &[ObjectIdentifier] = &[ID_CE_AUTHORITY_KEY_IDENTIFIER, ID_CE_CRL_NUMBER];
    let mut scope = None;
    for extension in asn1::only(extensions.content, SEQUENCE)?.children() {
        let mut fields = extension?.children();
        let id = fields.pull()?.oid()?;
        let critical = fields.optional(BOOLEAN)?.is_some();
        let value = fields.expect(OCTET_STRING)?.content;
        if id == DISTRIBUTION_POINT {
            scope = Some(IssuingDistributionPoint::from_der(value)?);
        } else if critical && !HARMLESS.contains(&id) {
            return Err(Malformed);
        }
    }
    Ok(scope)
}
