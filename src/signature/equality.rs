//! Whether two PDF objects say the same, wherever they stand and however they are written.

use lopdf_foreign::{Dictionary, Object};

/// True when both say the same; the order of keys and the way strings are written say nothing.
pub(super) fn same(a: &Object, b: &Object) -> bool {
    match (a, b) {
        (Object::String(a, _), Object::String(b, _)) => a == b,
        (Object::Array(a), Object::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Object::Dictionary(a), Object::Dictionary(b)) => same_dictionary(a, b),
        (Object::Stream(a), Object::Stream(b)) => {
            a.content == b.content && same_dictionary(&a.dict, &b.dict)
        }
        (a, b) => a == b,
    }
}

fn same_dictionary(a: &Dictionary, b: &Dictionary) -> bool {
    let in_b = |(key, value): (&Vec<u8>, &Object)| b.get(key).is_ok_and(|other| same(value, other));
    a.len() == b.len() && a.iter().all(in_b)
}
