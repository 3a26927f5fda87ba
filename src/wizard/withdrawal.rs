//! The signed authorization that a withdrawal names: read from its document, so that nobody has to
//! copy a hash by hand, and none is withdrawn that is not this assessment's.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::assessment::{Assessment, DecisionKind, Original, OriginalSignature};
use crate::signature::{SignatureReport, Trust, Verdict, verify};

use super::document::{ExtractError, extract};

/// Why a document is not one that can be withdrawn.
#[derive(Debug)]
pub enum OriginalError {
    /// It holds no assessment.
    Extract(ExtractError),
    /// Its signatures don't hold, or it has none.
    NotIntact(Verdict),
    /// It is no authorization.
    NotAnAuthorization,
    /// It is the authorization of another decision.
    AnotherDecision,
}

/// What names the document: its hash and its signatures.
///
/// Whether its signers are trusted here is no condition: the controller knows what it has signed.
///
/// # Errors
/// [`OriginalError`].
pub fn original(
    document: &[u8],
    assessment: &Assessment,
    at: Timestamp,
) -> Result<Original, OriginalError> {
    let report = verify(document, &Trust::none(), at);
    if !matches!(report.verdict, Verdict::Valid | Verdict::ValidUntrusted) {
        return Err(OriginalError::NotIntact(report.verdict));
    }
    let inside = extract(document)
        .map_err(OriginalError::Extract)?
        .assessment;
    let decided = inside.decision.as_ref().map(|decision| decision.kind);
    if decided != Some(DecisionKind::Authorize) || inside.withdrawal.is_some() {
        return Err(OriginalError::NotAnAuthorization);
    }
    if inside.decision != assessment.decision {
        return Err(OriginalError::AnotherDecision);
    }
    Ok(Original {
        sha256: hexadecimal(&Sha256::digest(document)),
        issued: crate::pdf::document_info(document, crate::pdf::Limits::default())
            .ok()
            .and_then(|info| info.created),
        signatures: report.signatures.iter().filter_map(signature).collect(),
    })
}

fn signature(report: &SignatureReport) -> Option<OriginalSignature> {
    let certificate = report.certificate.as_ref()?;
    Some(OriginalSignature {
        field: report.field.clone(),
        signer: certificate.common_name(),
        certificate: hexadecimal(&certificate.fingerprint_sha256()),
        time: report.timestamp_time.or(report.signing_time),
    })
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
