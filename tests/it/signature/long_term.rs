//! Signatures that last (PAdES B-LT and B-LTA): what is stored, what it proves, and that nothing
//! hides among it.

use jiff::Timestamp;
use lopdf_foreign::{Object, dictionary};
use repurpose::signature::{
    ChangeKind, Error, Evidence, Gatherer, Level, Reason, Report, Revocation, TimestampService,
    Trust, Verdict, add_document_timestamp, add_validation_data, verify,
};

use super::authority::{List, Party, Subject, pointers, usage_extension};
use super::files::{Update, letter, now, rng, signed};
use super::timestamps::{ADDRESS, signed_by};
use super::tsa::{Fault, Service};

const LIST: &str = "http://ca.example/list";

fn signer() -> Party {
    let mut subject = Subject::new("Signer").with(usage_extension(0x80));
    subject.extensions.extend(pointers(None, Some(LIST)));
    Party::root().issue(Subject {
        serial: 5,
        ..subject
    })
}

/// A world with a time-stamping service, and a list that strikes off whom it names.
fn world(revoked: &[u8]) -> Service {
    let list = List {
        issued: "2026-12-01T00:00:00Z",
        next: Some("2027-01-01T00:00:00Z"),
        revoked: revoked
            .iter()
            .map(|one| (*one, "2026-11-01T00:00:00Z"))
            .collect(),
        extensions: Vec::new(),
    };
    let root = Party::root();
    let mut service = Service::with(Fault::None);
    service.pointer = Some(LIST);
    service.files.insert(LIST, list.sign(&root, &root));
    service
}

fn stamped(service: &Service) -> Vec<u8> {
    let root = Party::root();
    signed_by(&signer().identity(&[&root]), service, None, None).unwrap()
}

fn lasting(service: &Service) -> Vec<u8> {
    let mut gatherer = Gatherer::new(service, &Evidence::default(), now());
    add_validation_data(&stamped(service), &mut gatherer).unwrap()
}

fn archived(service: &Service) -> Vec<u8> {
    let by = TimestampService {
        address: ADDRESS,
        policy: None,
        transport: service,
    };
    add_document_timestamp(&lasting(service), &by, &mut rng()).unwrap()
}

fn report_at(pdf: &[u8], at: Timestamp) -> Report {
    let mut trust = Trust::none();
    trust.add(Party::root().parsed());
    verify(pdf, &trust, at)
}

fn report(pdf: &[u8]) -> Report {
    report_at(pdf, "2026-12-01T13:00:00Z".parse().unwrap())
}

#[test]
fn a_lasting_signature_keeps_all_that_validates_it() {
    let service = world(&[]);
    let before = stamped(&service);
    let pdf = lasting(&service);
    assert!(pdf.starts_with(&before[..letter().len()]));
    assert_eq!(service.asked.borrow().last().unwrap(), LIST);
    let report = report(&pdf);
    assert_eq!(report.verdict, Verdict::Valid, "{report:?}");
    let signature = &report.signatures[0];
    assert_eq!(signature.level, Level::BaselineLT);
    assert!(matches!(signature.revocation, Revocation::Good { .. }));
    assert_eq!(signature.modifications[0].kind, ChangeKind::SecurityStore);
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.contains("/DSS") && text.contains("/VRI") && text.contains("/CRLs"));
}

#[test]
fn a_store_that_lacks_something_makes_no_level() {
    let service = world(&[]);
    let mut update = Update::of(&stamped(&service));
    let (catalog, store) = (
        update.catalog(),
        update.add(dictionary! { "Type" => "DSS" }),
    );
    update.change(catalog, |catalog| catalog.set("DSS", store));
    let report = report(&update.write());
    assert_eq!(report.verdict, Verdict::Valid);
    assert_eq!(report.signatures[0].level, Level::BaselineT);
}

#[test]
fn a_document_timestamp_completes_the_archive_and_shows_nothing() {
    let pdf = archived(&world(&[]));
    let report = report(&pdf);
    assert_eq!(report.verdict, Verdict::Valid, "{report:?}");
    assert_eq!(report.signatures.len(), 1);
    assert_eq!(report.signatures[0].level, Level::BaselineLTA);
    assert!(
        report.signatures[0]
            .modifications
            .iter()
            .all(|change| change.allowed)
    );
    let [stamp] = &report.document_timestamps[..] else {
        panic!("{report:?}")
    };
    assert!(stamp.stamp.trusted && stamp.modifications.is_empty());
    assert_eq!(stamp.field, "timestamp-1");
    assert_eq!(report.unsigned_fields, ["dpo", "processor"]);
}

#[test]
fn others_may_sign_after_the_archive_was_made() {
    let pdf = archived(&world(&[]));
    let root = Party::root();
    let pdf = signed(&pdf, &signer().identity(&[&root]), "dpo");
    let report = report(&pdf);
    assert_eq!(report.verdict, Verdict::Valid, "{report:?}");
    assert_eq!(report.signatures.len(), 2);
}

#[test]
fn an_archive_grows_with_every_signer() {
    let (root, world) = (Party::root(), world(&[]));
    let by = TimestampService {
        address: ADDRESS,
        policy: None,
        transport: &world,
    };
    let mut pdf = archived(&world);
    for field in ["dpo", "processor"] {
        let mut gatherer = Gatherer::new(&world, &Evidence::default(), now());
        pdf = signed(&pdf, &signer().identity(&[&root]), field);
        pdf = add_validation_data(&pdf, &mut gatherer).unwrap();
        pdf = add_document_timestamp(&pdf, &by, &mut rng()).unwrap();
        let report = report(&pdf);
        assert_eq!(report.verdict, Verdict::Valid, "{report:?}");
        assert_eq!(report.signatures[0].level, Level::BaselineLTA);
    }
    assert_eq!(report(&pdf).document_timestamps.len(), 3);
}

#[test]
fn a_newer_timestamp_carries_an_older_one_beyond_its_certificate() {
    // The service that stamped the signature ran out; one that lives longer stamped the document.
    let mut first = world(&[]);
    first.until = "2028-01-01T00:00:00Z";
    let pdf = lasting(&first);
    let later: Timestamp = "2030-01-01T00:00:00Z".parse().unwrap();
    let proven = |pdf: &[u8]| {
        let stamps = report_at(pdf, later).signatures.remove(0).timestamps;
        stamps[0].trusted
    };
    assert!(!proven(&pdf));
    let mut second = Service::at("2027-06-01T00:00:00Z");
    second.name = "Younger";
    let service = TimestampService {
        address: ADDRESS,
        policy: None,
        transport: &second,
    };
    let pdf = add_document_timestamp(&pdf, &service, &mut rng()).unwrap();
    assert!(proven(&pdf));
}

#[test]
fn whoever_is_struck_off_is_told_before_anything_is_stored() {
    let service = world(&[5]);
    let mut gatherer = Gatherer::new(&service, &Evidence::default(), now());
    let refused = add_validation_data(&stamped(&service), &mut gatherer).unwrap_err();
    let since = "2026-11-01T00:00:00Z".parse().unwrap();
    let certificate = "Signer".to_owned();
    assert_eq!(refused, Error::Revoked { certificate, since });
}

#[test]
fn what_cannot_be_had_is_named_with_the_places_that_were_asked() {
    let mut service = world(&[]);
    let pdf = stamped(&service);
    service.files.clear();
    let mut gatherer = Gatherer::new(&service, &Evidence::default(), now());
    let refused = add_validation_data(&pdf, &mut gatherer).unwrap_err();
    let expected = Error::ValidationData {
        certificate: "Signer".to_owned(),
        addresses: vec![LIST.to_owned()],
    };
    assert_eq!(refused, expected);
}

#[test]
fn what_is_known_is_not_asked_for() {
    let mut service = world(&[]);
    let pdf = stamped(&service);
    let mut known = Evidence::default();
    known.add_file(&service.files[LIST]).unwrap();
    service.files.clear();
    service.asked.borrow_mut().clear();
    let mut gatherer = Gatherer::new(&service, &known, now());
    let pdf = add_validation_data(&pdf, &mut gatherer).unwrap();
    assert!(service.asked.borrow().is_empty());
    assert_eq!(report(&pdf).signatures[0].level, Level::BaselineLT);
}

#[test]
fn a_broken_document_timestamp_is_not_valid() {
    let service = world(&[]);
    let mut pdf = archived(&service);
    let find = |text: &[u8], pdf: &[u8]| {
        let mut windows = pdf.windows(text.len());
        windows.rposition(|found| found == text).unwrap()
    };
    let at = find(b"/Contents <3082", &pdf) + 11;
    let length = std::str::from_utf8(&pdf[at + 4..at + 8]).unwrap();
    let last = at + 2 * (4 + usize::from_str_radix(length, 16).unwrap()) - 1;
    pdf[last] = if pdf[last] == b'a' { b'b' } else { b'a' };
    let report = report(&pdf);
    assert_eq!(report.verdict, Verdict::Invalid);
    let reasons = &report.document_timestamps[0].stamp.reasons;
    assert_eq!(*reasons, [Reason::TimestampBroken]);
}

#[test]
fn nothing_hides_behind_a_document_timestamp() {
    let pdf = archived(&world(&[]));
    let signed = lasting(&world(&[]));
    assert!(pdf.len() > signed.len());
    type Attack = fn(&mut Update);
    let cases: [(&str, Attack); 4] = [
        ("a box with an area", |update| {
            let field = update.field("timestamp-1");
            let everything = vec![0.into(), 0.into(), 595.into(), 842.into()];
            update.change(field, |field| field.set("Rect", everything));
        }),
        ("a look", |update| {
            let look = update.add(lopdf_foreign::Stream::new(dictionary! {}, b"f".to_vec()));
            let field = update.field("timestamp-1");
            update.change(field, |field| field.set("AP", dictionary! { "N" => look }));
        }),
        ("an action", |update| {
            let field = update.field("timestamp-1");
            update.change(field, |field| {
                field.set("A", dictionary! { "S" => "JavaScript" })
            });
        }),
        ("another field", |update| {
            let other = update.add(dictionary! {
                "FT" => "Tx", "T" => Object::string_literal("text"), "V" => Object::string_literal("void"),
            });
            let form = update.find(|entries| entries.has(b"Fields"));
            update.change(form, |form| {
                let fields = form.get_mut(b"Fields").unwrap().as_array_mut().unwrap();
                fields.push(other.into());
            });
        }),
    ];
    for (what, attack) in cases {
        let mut update = Update::of(&pdf);
        attack(&mut update);
        let report = report(&update.write());
        assert_eq!(report.verdict, Verdict::Modified, "{what}: {report:?}");
    }
}
