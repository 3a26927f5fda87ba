//! The store of validation data in a document (DSS; EN 319 142-1, 5.4.2; ISO 32000-2, 12.8.4.3).

use std::collections::BTreeSet;

use lopdf_foreign::{Dictionary, Object};

use super::certificate::Certificate;
use super::document::State;
use super::evidence::{Evidence, MAX_SIZE};

/// The most entries of one list that are read.
const MAX_ENTRIES: usize = 200;

/// What the store of a state holds; None when it has none. What can't be read is passed over.
pub(super) fn read(state: &State<'_>) -> Option<Evidence> {
    let store = state.dictionary(state.catalog()?.get(b"DSS").ok()?)?;
    let mut evidence = Evidence::default();
    for bytes in streams(state, store, b"Certs") {
        if let Ok(certificate) = Certificate::from_der(&bytes) {
            evidence.add_certificate(certificate);
        }
    }
    for bytes in streams(state, store, b"OCSPs") {
        evidence.add_ocsp(&bytes);
    }
    for bytes in streams(state, store, b"CRLs") {
        evidence.add_crl(&bytes);
    }
    Some(evidence)
}

/// The signatures of which the store holds what belongs to them (EN 319 142-1, 5.4.2.3).
pub(super) fn signatures(state: &State<'_>) -> BTreeSet<String> {
    let store = state.catalog().and_then(|catalog| catalog.get(b"DSS").ok());
    let store = store.and_then(|store| state.dictionary(store));
    let entries = store.and_then(|store| store.get(b"VRI").ok());
    let entries = entries.and_then(|entries| state.dictionary(entries));
    let keys = entries.into_iter().flat_map(|entries| entries.iter());
    keys.map(|(key, _)| String::from_utf8_lossy(key).into_owned())
        .collect()
}

/// The references in one list of the store.
pub(super) fn entries<'s>(state: &'s State<'_>, store: &'s Dictionary, key: &[u8]) -> &'s [Object] {
    let list = store
        .get(key)
        .and_then(|list| state.document.dereference(list));
    let list = list.and_then(|(_, list)| list.as_array());
    list.map_or(&[], Vec::as_slice)
}

fn streams(state: &State<'_>, store: &Dictionary, key: &[u8]) -> Vec<Vec<u8>> {
    let content = |entry: &Object| {
        let (_, object) = state.document.dereference(entry).ok()?;
        let stream = object.as_stream().ok()?;
        stream.get_plain_content_with_limit(MAX_SIZE).ok()
    };
    let entries = entries(state, store, key).iter().take(MAX_ENTRIES);
    entries.filter_map(content).collect()
}
