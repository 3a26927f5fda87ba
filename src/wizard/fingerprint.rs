//! The page with a certificate's fingerprint, as a document.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::language::Language;
use crate::letter::{Identification, fingerprint_page};
use crate::pdf;
use crate::signature::Certificate;

/// The page as a PDF, as of a time.
///
/// # Errors
/// When a character of the name has no glyph.
pub fn fingerprint_pdf(
    certificate: &Certificate,
    language: Language,
    now: Timestamp,
) -> Result<Vec<u8>, pdf::Error> {
    let day = |time: Timestamp| time.to_zoned_datetime(TimeZone::UTC).date();
    let identification = Identification {
        name: certificate.common_name(),
        subject: certificate.subject(),
        issuer: certificate.issuer(),
        self_issued: certificate.self_issued(),
        from: day(certificate.not_before()),
        until: day(certificate.not_after()),
        fingerprint: certificate.fingerprint_sha256(),
    };
    let page = fingerprint_page(&identification, language, day(now));
    pdf::render(&page, &pdf::Style::shipped()?, &[], now)
}
