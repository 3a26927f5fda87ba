//! Honest files, so that a program that refuses everything gains nothing.

use lopdf_foreign::{Object, Stream, dictionary};

use super::*;

pub fn rows() -> Vec<Attack> {
    let row = |name, pdf| attack("control", name, VALID, pdf);
    vec![
        row("signed letter", victim().to_vec()),
        row(
            "signed letter with cross-reference streams",
            victim_with_streams(),
        ),
        row(
            "second signer in a prepared field",
            signed(victim(), signer(), "dpo"),
        ),
        row("validation data added", with_validation_data()),
        row(
            "an object written again unchanged",
            updated(victim(), |update| {
                let page = update.page();
                update.change(page, |_| ());
            }),
        ),
    ]
}

fn with_validation_data() -> Vec<u8> {
    updated(victim(), |update| {
        let certificate = signer().certificate().to_der().to_vec();
        let certificate = update.add(Stream::new(dictionary! {}, certificate));
        let store = update.add(dictionary! { "Certs" => vec![Object::from(certificate)] });
        let catalog = update.catalog();
        update.change(catalog, |catalog| catalog.set("DSS", store));
    })
}
