//! A time-stamp token (RFC 3161, 2.4.2): who says that which hash existed at what time.
//!
//! Knows nothing of trust; whether the service is believed is asked elsewhere.

use const_oid::db::rfc5911::ID_MESSAGE_DIGEST;
use der::asn1::ObjectIdentifier;
use jiff::Timestamp;

use super::algorithm::{Digest, Refusal};
use super::asn1::{
    self, BOOLEAN, GENERALIZED_TIME, INTEGER, Malformed, OCTET_STRING, SEQUENCE, context,
};
use super::certificate::Certificate;
use super::checks;
use super::reason::Reason;
use super::signed_data::SignedData;

/// id-ct-TSTInfo.
pub(super) const TST_INFO: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");

/// A token that can be read.
pub(super) struct Token {
    pub data: SignedData,
    pub info: TstInfo,
    /// The content as it was signed.
    content: Vec<u8>,
}

/// What the service states.
pub(super) struct TstInfo {
    pub policy: ObjectIdentifier,
    pub digest: Result<Digest, Refusal>,
    pub imprint: Vec<u8>,
    pub time: Timestamp,
    /// The content of the INTEGER.
    pub nonce: Option<Vec<u8>>,
}

impl Token {
    /// Reads a token, which padding of zeros may follow.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let data = SignedData::read(bytes)?;
        let content = data.content.clone().ok_or(Malformed)?;
        if data.content_type != TST_INFO {
            return Err(Malformed);
        }
        Ok(Self {
            info: TstInfo::read(&content)?,
            data,
            content,
        })
    }

    /// Is this a sound statement of a time-stamping service about `stamped`? Returns the
    /// service's certificate, which need not be trusted.
    pub fn check(&self, stamped: &[&[u8]]) -> Result<&Certificate, Reason> {
        let digest = self.info.digest.map_err(checks::refused)?;
        if digest.hash(stamped) != self.info.imprint {
            return Err(Reason::TimestampOfOther);
        }
        let signer = checks::only_signer(&self.data)?;
        let certificate = checks::certificate(&self.data, signer)?;
        let (digest, algorithm) = checks::algorithms(signer)?;
        let signed = signer.attribute(ID_MESSAGE_DIGEST);
        let hash = digest.hash(&[&self.content]);
        if signed.is_none_or(|signed| signed.content != hash) {
            return Err(Reason::TimestampBroken);
        }
        checks::signature_value(signer, algorithm, certificate).map_err(|reason| match reason {
            Reason::SignatureWrong => Reason::TimestampBroken,
            other => other,
        })?;
        checks::content_type(signer, TST_INFO)?;
        checks::timestamp_binding(signer, certificate)?;
        if !certificate.is_for_timestamps_only() {
            return Err(Reason::TimestampPurpose);
        }
        Ok(certificate)
    }
}

impl TstInfo {
    fn read(content: &[u8]) -> Result<Self, Malformed> {
        let mut fields = asn1::only(content, SEQUENCE)?.children();
        if fields.expect(INTEGER)?.small_integer()? != 1 {
            return Err(Malformed);
        }
        let policy = fields.pull()?.oid()?;
        let mut imprint = fields.expect(SEQUENCE)?.children();
        let digest = Digest::from_oid(imprint.expect(SEQUENCE)?.children().pull()?.oid()?);
        let hash = imprint.expect(OCTET_STRING)?.content.to_vec();
        imprint.finish()?;
        fields.expect(INTEGER)?;
        let time = fields.expect(GENERALIZED_TIME)?.generalized_time()?;
        fields.optional(SEQUENCE)?;
        fields.optional(BOOLEAN)?;
        let nonce = fields.optional(INTEGER)?;
        fields.optional(context(0))?;
        let extensions = fields.optional(context(1))?;
        fields.finish()?;
        if extensions.map(asn1::has_critical).transpose()? == Some(true) {
            return Err(Malformed);
        }
        Ok(Self {
            policy,
            digest,
            imprint: hash,
            time,
            nonce: nonce.map(|nonce| nonce.content.to_vec()),
        })
    }
}
