//! What a signature looks like, and what the rest of the letter looks like, is exchanged.

use lopdf_foreign::{Object, Stream, dictionary};

use super::*;

pub fn rows() -> Vec<Attack> {
    let row = |name: &str, pdf| attack("appearance", name, MODIFIED, pdf);
    let look = || {
        Stream::new(
            dictionary! { "Subtype" => "Form" },
            b"(another) Tj".to_vec(),
        )
    };
    let changed_field = |field: &str, key: &str, value: Object| {
        updated(victim(), |update| {
            let field = update.field(field);
            update.change(field, |field| field.set(key, value));
        })
    };
    let with_layer = trapped(|update| {
        let layer = update.add(dictionary! {
            "Type" => "OCG", "Name" => Object::string_literal("conditions"),
        });
        let configuration = update.add(dictionary! { "ON" => vec![Object::from(layer)] });
        let catalog = update.catalog();
        update.change(catalog, |catalog| {
            let layers = vec![Object::from(layer)];
            catalog.set(
                "OCProperties",
                dictionary! { "OCGs" => layers, "D" => configuration },
            );
        });
    });
    vec![
        row(
            "look of the signed box exchanged",
            updated(victim(), |update| {
                let look = update.add(look());
                let field = update.field("controller");
                update.change(field, |field| field.set("AP", dictionary! { "N" => look }));
            }),
        ),
        row(
            "look of the signed box rewritten",
            updated(victim(), |update| {
                let field = update
                    .document
                    .get_dictionary(update.field("controller"))
                    .unwrap();
                let looks = field.get(b"AP").unwrap().as_dict().unwrap();
                let id = looks.get(b"N").unwrap().as_reference().unwrap();
                update.replace(id, look());
            }),
        ),
        row(
            "look for a pressed mouse added",
            updated(victim(), |update| {
                let look = update.add(look());
                let field = update.field("controller");
                update.change(field, |field| {
                    let looks = field.get_mut(b"AP").unwrap().as_dict_mut().unwrap();
                    looks.set("D", look);
                });
            }),
        ),
        row(
            "look of an empty box exchanged",
            updated(victim(), |update| {
                let look = update.add(look());
                let field = update.field("dpo");
                update.change(field, |field| field.set("AP", dictionary! { "N" => look }));
            }),
        ),
        row(
            "signed box hidden",
            changed_field("controller", "F", 2.into()),
        ),
        row("signed box moved", {
            let aside = vec![0.into(), 0.into(), 1.into(), 1.into()];
            changed_field("controller", "Rect", aside.into())
        }),
        row("signed box renamed", {
            changed_field("controller", "TU", Object::string_literal("processor"))
        }),
        row("action on the signed box", {
            let action = dictionary! { "S" => "URI", "URI" => Object::string_literal("x:") };
            changed_field("controller", "A", action.into())
        }),
        row(
            "a layer switched off",
            updated(&with_layer, |update| {
                let layer = update.find(|entries| entries.has_type(b"OCG"));
                let configuration = update.find(|entries| entries.has(b"ON"));
                update.replace(
                    configuration,
                    dictionary! { "OFF" => vec![Object::from(layer)] },
                );
            }),
        ),
        row(
            "layers added",
            updated(victim(), |update| {
                let catalog = update.catalog();
                update.change(catalog, |catalog| {
                    catalog.set("OCProperties", dictionary! { "OCGs" => Vec::new() });
                });
            }),
        ),
        row("page turned round", page_with("Rotate", 180.into())),
        row("page cropped", {
            page_with(
                "CropBox",
                vec![0.into(), 0.into(), 595.into(), 400.into()].into(),
            )
        }),
        row("page enlarged", page_with("UserUnit", 10.into())),
        row(
            "resources for all pages",
            updated(victim(), |update| {
                let pages = update.find(|entries| entries.has_type(b"Pages"));
                update.change(pages, |pages| pages.set("Rotate", 180));
            }),
        ),
        row(
            "form to be drawn afresh",
            updated(victim(), |update| {
                let form = update.find(|entries| entries.has(b"Fields"));
                update.change(form, |form| form.set("NeedAppearances", true));
            }),
        ),
        row(
            "dynamic form (XFA) added",
            updated(victim(), |update| {
                let packet = update.add(Stream::new(dictionary! {}, b"<xdp/>".to_vec()));
                let form = update.find(|entries| entries.has(b"Fields"));
                update.change(form, |form| form.set("XFA", packet));
            }),
        ),
    ]
}

fn page_with(key: &str, value: Object) -> Vec<u8> {
    updated(victim(), |update| {
        let page = update.page();
        update.change(page, |page| page.set(key, value));
    })
}
