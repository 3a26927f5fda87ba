//! Who vouches: identities, signatures in PDF files, and what they are worth.
//!
//! Bytes go in, results come out. This room knows no questionnaire, no assessment and no
//! letter, reads no file, asks no clock and no network; what it needs of these is handed in.
//!
//! | | |
//! | --- | --- |
//! | an identity | `self_issued` makes one, `pkcs12*` keep one in a file, `external_key` one elsewhere, `identity` is one |
//! | to sign | `sign` fills a prepared field, `cms` makes the signature, `draft` its dictionary, `increment` appends, `appearance` shows |
//! | to stamp | `timestamp_request` asks a service over a `transport`, `timestamp_token` reads what it says |
//! | to last | `gathering` asks for what `certificate_details` point to, `long_term` appends it and stamps the document |
//! | to verify | `facts` gathers, `checks` asks, `examination` takes each signature through, `changes*` compare the states in `revisions`, `trust` knows whom to believe and `path` how to get there, `revocation` weighs what `ocsp` and `crl` say, `report` judges |
//!
//! What of the standards is enforced, and what is left open, stands in `PADES.md` beside this file.

mod algorithm;
mod appearance;
mod appended;
mod appended_packed;
mod asn1;
mod ber;
mod byte_range;
mod certificate;
mod certificate_details;
mod change_kind;
mod changes;
mod changes_added_fields;
mod changes_document;
mod changes_fields;
mod checks;
mod cms;
mod crl;
mod document;
mod document_timestamps;
mod draft;
mod equality;
mod error;
mod evidence;
mod examination;
mod external_key;
mod facts;
mod field_lock;
mod fields;
mod gathering;
mod identity;
mod increment;
mod key;
mod long_term;
mod metadata;
mod name_constraints;
mod ocsp;
mod path;
mod permission;
mod pkcs12;
mod pkcs12_cipher;
mod pkcs12_kdf;
mod pkcs12_password;
mod pkcs12_write;
mod reason;
mod report;
mod revisions;
mod revocation;
mod security_store;
mod self_issued;
mod sign;
mod signed_data;
mod standing;
mod syntax;
mod timestamp_examination;
mod timestamp_request;
mod timestamp_token;
mod transport;
mod trust;
mod verdict;

pub use algorithm::Digest;
pub use certificate::Certificate;
pub use change_kind::{ChangeKind, Modification};
/// How policies and algorithms are named.
pub use der::asn1::ObjectIdentifier;
pub use document_timestamps::DocumentTimestampReport;
pub use error::{Error, NamePart, TimestampFault};
pub use evidence::Evidence;
pub use external_key::{ExternalKey, Operation};
pub use fields::{SignatureField, fields};
pub use gathering::Gatherer;
pub use identity::Identity;
pub use key::KeyAlgorithm;
pub use long_term::{add_document_timestamp, add_validation_data};
pub use reason::{Indication, Reason, SubIndication};
pub use report::{Report, SignatureReport, Verified, verify};
pub use revocation::Revocation;
/// What keys and signatures draw their randomness from; it is handed in.
pub use rsa::rand_core::CryptoRng;
pub use self_issued::SelfIssued;
pub use sign::{SignRequest, sign};
pub use timestamp_examination::TimestampReport;
pub use timestamp_request::TimestampService;
pub use transport::{Body, Call, Transport, TransportError};
pub use trust::Trust;
pub use verdict::{Coverage, Integrity, Level, SignerTrust, Verdict};
