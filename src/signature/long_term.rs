//! Makes a signed document last: appends what its signatures are validated by (PAdES B-LT), and a
//! timestamp over all of it (B-LTA).

use std::collections::BTreeMap;

use lopdf_foreign::{Dictionary, Object, ObjectId, Stream};
use rsa::rand_core::CryptoRng;

use super::certificate::Certificate;
use super::cms::TIMESTAMP_TOKEN;
use super::document::State;
use super::draft::Draft;
use super::error::Error;
use super::evidence::Evidence;
use super::facts::{self, Facts};
use super::gathering::Gatherer;
use super::increment::Increment;
use super::security_store;
use super::signed_data::SignedData;
use super::timestamp_request::TimestampService;
use super::timestamp_token::Token;

/// Appends the certificates, OCSP answers and revocation lists that every signature and timestamp
/// of the document is validated by. What is neither known nor in the document is asked for where
/// the certificates say.
///
/// # Errors
/// [`Error::ValidationData`] when something can't be had, [`Error::Revoked`], and those of reading
/// a PDF. Nothing is changed then, as a new document is returned.
pub fn add_validation_data(pdf: &[u8], gatherer: &mut Gatherer<'_>) -> Result<Vec<u8>, Error> {
    let state = State::read_strictly(pdf)?;
    let stored = security_store::read(&state).unwrap_or_default();
    let done = security_store::signatures(&state);
    let mut needed = BTreeMap::new();
    // What was proven in its time stays so, and may not be to be had any more.
    let all = facts::gather(&state)?.into_iter();
    for facts in all.filter(|facts| !done.contains(&facts.vri_key)) {
        let mut found = Evidence::default();
        for (leaf, others) in signers(&facts) {
            gatherer.prove(&leaf, &others, &mut found)?;
        }
        needed.insert(facts.vri_key, found);
    }
    write(&state, &stored, &needed)
}

/// Appends a timestamp over the whole document, in a new field that no page shows.
///
/// # Errors
/// [`Error::Timestamp`], and those of reading a PDF.
pub fn add_document_timestamp(
    pdf: &[u8],
    service: &TimestampService<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, Error> {
    let state = State::read_strictly(pdf)?;
    let mut increment = Increment::new(&state)?;
    let (field, value) = (increment.reserve(), increment.reserve());
    let draft = Draft::timestamp();
    increment.put_body(value, draft.body.clone());
    increment.put(field, &Object::Dictionary(stamp_field(&state, value)))?;
    hang(&state, field, &mut increment)?;
    draft.complete(increment.write()?, value, |parts| {
        service.stamp_within(super::cms::TOKEN_ROOM, parts, rng)
    })
}

/// Everyone whose signature is in a field, with the certificates that came along: the signer or
/// the time-stamping service of the document, and the services that stamped the signature.
fn signers(facts: &Facts) -> Vec<(Certificate, Vec<Certificate>)> {
    let mut signers = Vec::new();
    let mut add = |data: &SignedData| {
        for signer in &data.signers {
            let mut named = data.certificates.iter().filter(|one| signer.names(one));
            if let Some(leaf) = named.next() {
                signers.push((leaf.clone(), data.certificates.clone()));
            }
        }
    };
    if let Some(token) = &facts.token {
        add(&token.data);
    }
    if let Some(data) = &facts.signed_data {
        add(data);
        for signer in &data.signers {
            for value in signer.unsigned_values(TIMESTAMP_TOKEN) {
                if let Ok(token) = Token::read(value.whole) {
                    add(&token.data);
                }
            }
        }
    }
    signers
}

/// A field without area: there is nothing to see of a timestamp.
fn stamp_field(state: &State<'_>, value: ObjectId) -> Dictionary {
    let names: Vec<_> = state
        .signature_fields()
        .into_iter()
        .map(|field| field.name)
        .collect();
    let free = (1..).map(|number| format!("timestamp-{number}"));
    let name = free.into_iter().find(|name| !names.contains(name));
    let mut field = Dictionary::new();
    field.set("Type", Object::Name(b"Annot".to_vec()));
    field.set("Subtype", Object::Name(b"Widget".to_vec()));
    field.set("FT", Object::Name(b"Sig".to_vec()));
    field.set("T", Object::string_literal(name.unwrap_or_default()));
    field.set("V", Object::Reference(value));
    field.set("Rect", Object::Array(vec![0.into(); 4]));
    // Printed, as archives demand of whatever stands on a page, and locked.
    field.set("F", 132);
    field
}

/// Puts the field behind the others of the form.
fn hang(state: &State<'_>, field: ObjectId, increment: &mut Increment<'_>) -> Result<(), Error> {
    let mut form = state.form().ok_or(Error::UnreadablePdf)?.clone();
    let fields = form
        .get(b"Fields")
        .map_err(|_| Error::UnreadablePdf)?
        .clone();
    let (list, mut entries) = match state.document.dereference(&fields) {
        Ok((list, Object::Array(entries))) => (list, entries.clone()),
        _ => return Err(Error::UnreadablePdf),
    };
    entries.push(Object::Reference(field));
    if let Some(list) = list {
        return increment.put(list, &Object::Array(entries));
    }
    form.set("Fields", Object::Array(entries));
    increment.put_form(form)
}

/// The store with what it had and what is needed, and an entry for each signature.
fn write(
    state: &State<'_>,
    stored: &Evidence,
    needed: &BTreeMap<String, Evidence>,
) -> Result<Vec<u8>, Error> {
    let mut increment = Increment::new(state)?;
    let old = state.catalog().and_then(|catalog| catalog.get(b"DSS").ok());
    let old_store = old
        .and_then(|old| state.dictionary(old))
        .cloned()
        .unwrap_or_default();
    let mut store = Dictionary::new();
    store.set("Type", Object::Name(b"DSS".to_vec()));
    let mut all = Evidence::default();
    needed.values().for_each(|found| all.add_all(found));
    let fresh = all.without(stored);
    let certificates: Vec<_> = fresh
        .certificates
        .iter()
        .map(|one| one.to_der().to_vec())
        .collect();
    let mut places = BTreeMap::new();
    for (key, bytes) in [
        ("Certs", &certificates),
        ("OCSPs", &fresh.ocsps),
        ("CRLs", &fresh.crls),
    ] {
        let mut list = security_store::entries(state, &old_store, key.as_bytes()).to_vec();
        for bytes in bytes {
            let id = increment.reserve();
            let stream = Stream::new(Dictionary::new(), bytes.clone());
            increment.put(id, &Object::Stream(stream))?;
            places.insert(bytes.clone(), id);
            list.push(Object::Reference(id));
        }
        if !list.is_empty() {
            store.set(key, Object::Array(list));
        }
    }
    let vri = entries(state, &old_store, needed, &places);
    store.set("VRI", Object::Dictionary(vri));
    let id = old
        .and_then(|old| old.as_reference().ok())
        .unwrap_or_else(|| increment.reserve());
    increment.put(id, &Object::Dictionary(store))?;
    increment.change_catalog(|catalog| catalog.set("DSS", Object::Reference(id)))?;
    Ok(increment.write()?.bytes)
}

/// What belongs to each signature (EN 319 142-1, 5.4.2.3); what was there stays.
fn entries(
    state: &State<'_>,
    old_store: &Dictionary,
    needed: &BTreeMap<String, Evidence>,
    places: &BTreeMap<Vec<u8>, ObjectId>,
) -> Dictionary {
    let old = old_store
        .get(b"VRI")
        .ok()
        .and_then(|old| state.dictionary(old));
    let mut vri = old.cloned().unwrap_or_default();
    for (key, found) in needed {
        if vri.has(key.as_bytes()) {
            continue;
        }
        let mut entry = Dictionary::new();
        let certificates: Vec<_> = found
            .certificates
            .iter()
            .map(|one| one.to_der().to_vec())
            .collect();
        for (key, bytes) in [
            ("Cert", &certificates),
            ("OCSP", &found.ocsps),
            ("CRL", &found.crls),
        ] {
            let list: Vec<_> = bytes.iter().filter_map(|one| places.get(one)).collect();
            let list: Vec<_> = list.into_iter().map(|id| Object::Reference(*id)).collect();
            if !list.is_empty() {
                entry.set(key, Object::Array(list));
            }
        }
        vri.set(key.as_bytes().to_vec(), Object::Dictionary(entry));
    }
    vri
}
