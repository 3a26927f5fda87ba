//! Signatures with a timestamp (PAdES B-T): what a service may answer, and what its word is
//! worth later.

use repurpose::signature::{
    Error, Level, Reason, Report, SignRequest, SubIndication, TimestampFault, TimestampService,
    TransportError, Trust, Verdict, sign, verify,
};

use super::authority::{Party, Subject, usage_extension};
use super::files::{identity, letter, now, rng, trusting};
use super::tsa::{Fault, POLICY, Service};

pub const ADDRESS: &str = "http://tsa.example/";

fn stamped_by(service: &Service, policy: Option<&str>) -> Result<Vec<u8>, Error> {
    signed_by(&identity("aes-256-cbc.p12"), service, policy, None)
}

pub fn signed_by(
    identity: &repurpose::signature::Identity,
    service: &Service,
    policy: Option<&str>,
    reason: Option<&str>,
) -> Result<Vec<u8>, Error> {
    let request = SignRequest {
        field: "controller",
        time: now(),
        name: None,
        reason,
        contact: None,
        appearance: None,
        timestamp: Some(TimestampService {
            address: ADDRESS,
            policy: policy.map(|policy| policy.parse().unwrap()),
            transport: service,
        }),
    };
    sign(&letter(), identity, &request, &mut rng())
}

/// Trusts the signer, and the service's authority if asked to.
fn trust(service_too: bool) -> Trust {
    let mut trust = trusting(&[&identity("aes-256-cbc.p12")]);
    if service_too {
        trust.add(Party::root().parsed());
    }
    trust
}

fn report(pdf: &[u8], service_too: bool) -> Report {
    verify(
        pdf,
        &trust(service_too),
        now() + jiff::SignedDuration::from_hours(1),
    )
}

#[test]
fn a_stamped_signature_tells_the_time_by_the_clock_of_the_service() {
    let service = Service::with(Fault::None);
    let pdf = stamped_by(&service, None).unwrap();
    let report = report(&pdf, true);
    assert_eq!(report.verdict, Verdict::Valid, "{report:?}");
    let signature = &report.signatures[0];
    assert_eq!(signature.level, Level::BaselineT);
    assert_eq!(signature.timestamp_time, Some(service.time));
    assert_eq!(signature.signing_time, Some(now()));
    let [stamp] = &signature.timestamps[..] else {
        panic!("{signature:?}")
    };
    assert!(stamp.intact && stamp.trusted && stamp.reasons.is_empty());
    assert_eq!(stamp.certificate.as_ref().unwrap().common_name(), "Time");
    assert_eq!(*service.asked.borrow(), [ADDRESS]);
}

#[test]
fn the_policy_that_was_asked_for_is_the_one_that_must_come() {
    let service = Service::with(Fault::None);
    assert!(stamped_by(&service, Some(POLICY)).is_ok());
    assert_eq!(refusal(&service, Some("1.2.3")), TimestampFault::Policy);
}

#[test]
fn an_answer_that_does_not_fit_the_request_is_refused_and_nothing_signed() {
    let unsound = TimestampFault::Unsound;
    let no_binding = Reason::AttributeWrong {
        identifier: "1.2.840.113549.1.9.16.2.47".to_owned(),
    };
    let weak = Reason::AlgorithmWeak {
        identifier: "1.3.14.3.2.26".to_owned(),
    };
    let refused = TimestampFault::Refused {
        failure: Some(25),
        text: "closed on Sundays".to_owned(),
    };
    let cases = [
        (Fault::Refuses, refused),
        (Fault::NoToken, TimestampFault::Unreadable),
        (Fault::Rubbish, TimestampFault::Unreadable),
        (Fault::TrailingBytes, TimestampFault::Unreadable),
        (Fault::OtherNonce, TimestampFault::Nonce),
        (Fault::NoNonce, TimestampFault::Nonce),
        (Fault::OtherHash, unsound(Reason::TimestampOfOther)),
        (Fault::WeakHash, unsound(weak)),
        (Fault::WrongSignature, unsound(Reason::TimestampBroken)),
        (Fault::NoBinding, unsound(no_binding)),
        (Fault::OtherBinding, unsound(Reason::CertificateMismatch)),
        (Fault::NoCertificate, unsound(Reason::CertificateMissing)),
        (
            Fault::Transport,
            TimestampFault::Transport(TransportError::TimedOut),
        ),
    ];
    // Whatever byte says that it is critical, an extension that is not understood is not passed over.
    let critical = [0x01, 0xff].map(|flag| (Fault::Extension(flag), TimestampFault::Unreadable));
    for (fault, expected) in cases.into_iter().chain(critical) {
        let service = Service::with(fault);
        assert_eq!(refusal(&service, None), expected, "{fault:?}");
    }
}

#[test]
fn a_key_that_is_not_for_timestamps_alone_makes_none() {
    const OTHER: &str = "1.3.6.1.5.5.7.3.4";
    const STAMPING: &str = super::authority::TIME_STAMPING;
    let cases: [(&'static [&'static str], bool); 3] = [
        (&[STAMPING], false),
        (&[STAMPING, OTHER], true),
        (&[OTHER], true),
    ];
    for (purposes, critical) in cases {
        let service = Service {
            purposes,
            critical,
            ..Service::with(Fault::None)
        };
        let expected = TimestampFault::Unsound(Reason::TimestampPurpose);
        assert_eq!(refusal(&service, None), expected, "{purposes:?}");
    }
}

#[test]
fn a_service_that_nobody_trusts_proves_nothing_and_harms_nothing() {
    let pdf = stamped_by(&Service::with(Fault::None), None).unwrap();
    let report = report(&pdf, false);
    assert_eq!(report.verdict, Verdict::Valid);
    let stamp = &report.signatures[0].timestamps[0];
    assert!(stamp.intact && !stamp.trusted);
    assert_eq!(stamp.reasons, [Reason::CertificateUntrusted]);
}

#[test]
fn a_trusted_clock_keeps_a_signature_good_after_its_certificate_ran_out() {
    let subject = Subject {
        until: "2026-12-31T00:00:00Z",
        ..Subject::new("Short")
    };
    let root = Party::root();
    let signer = root.issue(subject.with(usage_extension(0x80)));
    let identity = signer.identity(&[&root]);
    let pdf = signed_by(&identity, &Service::with(Fault::None), None, None).unwrap();
    let mut trusts_both = Trust::none();
    trusts_both.add(root.parsed());
    let mut signer_alone = Trust::none();
    signer_alone.add(signer.parsed());
    let later = "2030-01-01T00:00:00Z".parse().unwrap();
    let verdict = |trust| verify(&pdf, trust, later).verdict;
    assert_eq!(verdict(&trusts_both), Verdict::Valid);
    assert_eq!(verdict(&signer_alone), Verdict::ValidUntrusted);
}

#[test]
fn a_timestamp_from_after_the_question_does_not_count() {
    let service = Service::at("2028-01-01T00:00:00Z");
    let pdf = stamped_by(&service, None).unwrap();
    let stamp = &report(&pdf, true).signatures[0].timestamps[0];
    assert_eq!(stamp.reasons, [Reason::TimestampAfterQuestion]);
    assert!(!stamp.trusted);
}

/// Where the attribute with the token stands in the hexadecimal digits of the contents.
fn token_in(pdf: &[u8]) -> std::ops::Range<usize> {
    let find = |text: &[u8]| {
        let mut windows = pdf.windows(text.len());
        windows.position(|found| found == text).unwrap()
    };
    let start = find(b"060b2a864886f70d010910020e");
    let contents = find(b"/Contents <3082") + 11;
    let length = std::str::from_utf8(&pdf[contents + 4..contents + 8]).unwrap();
    let length = usize::from_str_radix(length, 16).unwrap();
    start..contents + 2 * (4 + length)
}

#[test]
fn the_timestamp_of_another_signature_is_seen() {
    let (signer, service) = (identity("aes-256-cbc.p12"), Service::with(Fault::None));
    let stamped = |reason: &str| signed_by(&signer, &service, None, Some(reason)).unwrap();
    // Signatures and tokens vary by an octet or two in length: until any two are alike.
    let mut made: Vec<Vec<u8>> = Vec::new();
    let (one, other) = loop {
        let next = stamped(&format!("{:03}", made.len()));
        let alike = made.iter().find(|other| token_in(other) == token_in(&next));
        if let Some(other) = alike {
            break (next, other.clone());
        }
        made.push(next);
    };
    let mut pdf = one.clone();
    pdf[token_in(&one)].copy_from_slice(&other[token_in(&other)]);
    let report = report(&pdf, true);
    assert_eq!(report.verdict, Verdict::Invalid);
    let signature = &report.signatures[0];
    assert_eq!(signature.reasons, [Reason::TimestampInvalid]);
    assert_eq!(signature.timestamps[0].reasons, [Reason::TimestampOfOther]);
}

#[test]
fn no_changed_byte_of_a_timestamp_makes_it_tell_another_time() {
    let pdf = stamped_by(&Service::with(Fault::None), None).unwrap();
    let genuine = report(&pdf, true).signatures[0].timestamp_time;
    for at in token_in(&pdf).step_by(7) {
        let mut changed = pdf.clone();
        changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
        let report = report(&changed, true);
        let told = report.signatures.first().and_then(|one| one.timestamp_time);
        assert!(told.is_none() || told == genuine, "at {at}: {report:?}");
    }
}

#[test]
fn a_broken_timestamp_makes_the_signature_doubtful() {
    let mut pdf = stamped_by(&Service::with(Fault::None), None).unwrap();
    // The service's signature ends the token, the attribute and the whole structure.
    let last = token_in(&pdf).end - 1;
    pdf[last] = if pdf[last] == b'a' { b'b' } else { b'a' };
    let report = report(&pdf, true);
    assert_eq!(report.verdict, Verdict::Invalid, "{report:?}");
    let signature = &report.signatures[0];
    assert_eq!(signature.reasons, [Reason::TimestampInvalid]);
    let doubt = Some(SubIndication::SigConstraintsFailure);
    assert_eq!(signature.sub_indication, doubt);
}

fn refusal(service: &Service, policy: Option<&str>) -> TimestampFault {
    match stamped_by(service, policy).unwrap_err() {
        Error::Timestamp { address, fault } => {
            assert_eq!(address, ADDRESS);
            fault
        }
        other => panic!("{other:?}"),
    }
}
